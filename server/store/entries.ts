/** The entities and conflicts of a glossary, and the mutations that made them, as the rules look at them. */
import * as v from "valibot";
import { deletedField, entitySchema, valueOf, writeIdSchema, type Entity, type EntityId, type Value, type WriteId } from "../../glossary/entity.ts";
import { conflictSchema, mutationSchema, outcomeSchema, type Conflict, type ConflictId, type Mutation, type MutationOutcome } from "../../glossary/mutation.ts";
import { mutationRecordSchema, type MutationRecord, type Role } from "../../glossary/protocol.ts";
import type { View } from "../../glossary/view.ts";

/** Who brought a mutation, under which number. */
export interface Bringer {
  readonly client: string;
  readonly user: string;
  readonly role: Role;
}

/** What changed between two versions. */
export interface Delta {
  /** Deleted ones only as long as an open conflict speaks of them. */
  readonly entities: readonly Entity[];
  readonly tombstones: readonly { readonly id: EntityId; readonly muid: WriteId }[];
  readonly conflicts: readonly Conflict[];
}

type EntityRow = { id: string; kind: string; parent: string | null; data: string; user: string | null; at: string; deleted_version: number | null };

const entityColumns = "id, kind, parent, data, user, at, deleted_version";

export class Entries implements View {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  entity(id: EntityId): Entity | undefined {
    return this.#sql.exec<EntityRow>(`SELECT ${entityColumns} FROM entity WHERE id = ?`, id).toArray().map(readEntity)[0];
  }

  children(id: EntityId): readonly Entity[] {
    return this.#sql.exec<EntityRow>(`SELECT ${entityColumns} FROM entity WHERE parent = ?`, id).toArray().map(readEntity);
  }

  conflict(id: ConflictId): Conflict | undefined {
    return this.#sql.exec<{ data: string }>("SELECT data FROM conflict WHERE id = ?", id).toArray().map(readConflict)[0];
  }

  mutation(write: WriteId): Mutation | undefined {
    return this.#sql.exec<{ op: string }>("SELECT op FROM mutation WHERE muid = ?", write).toArray().map(({ op }) => v.parse(mutationSchema, JSON.parse(op)))[0];
  }

  outcome(write: WriteId): MutationOutcome | undefined {
    return this.#sql.exec<{ result: string }>("SELECT result FROM mutation WHERE muid = ?", write).toArray().map(({ result }) => v.parse(outcomeSchema, JSON.parse(result)))[0];
  }

  saveEntity(entity: Entity, version: number): void {
    const { id, kind, parent, fields, by, at } = entity;
    const deleted = valueOf(entity, deletedField) === true ? version : null;
    this.#sql.exec(
      `INSERT INTO entity (id, kind, parent, data, user, at, version, deleted_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET data = excluded.data, version = excluded.version, deleted_version = coalesce(deleted_version, excluded.deleted_version)`,
      id, kind, parent, JSON.stringify(fields), by, at, version, deleted,
    );
  }

  saveConflict(conflict: Conflict, version: number): void {
    this.#sql.exec(
      `INSERT INTO conflict (id, entity, state, data, version) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, data = excluded.data, version = excluded.version`,
      conflict.id, conflict.entity, conflict.state, JSON.stringify(conflict), version,
    );
  }

  saveMutation(mutation: Mutation, { client, user, role }: Bringer, before: Readonly<Record<string, Value>>, outcome: MutationOutcome, version: number, at: string): void {
    this.#sql.exec(
      "INSERT INTO mutation (muid, client, mid, user, role, entity, op, before, result, version, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      mutation.muid, client, mutation.mid, user, role, mutation.entity, JSON.stringify(mutation), JSON.stringify(before), JSON.stringify(outcome), version, at,
    );
  }

  /** Notes that a known mutation came under this number too, so that its outcome is told to who brought it. */
  noteRepetition(client: string, mid: number, muid: WriteId): void {
    this.#sql.exec(
      `INSERT INTO repetition (client, mid, muid) SELECT ?, ?, muid FROM mutation WHERE muid = ? AND NOT (client = ? AND mid = ?) ON CONFLICT DO NOTHING`,
      client, mid, muid, client, mid,
    );
  }

  /** How the client's mutations with `after` < mid ≤ `to` ended, those that were simply applied left out. */
  outcomes(client: string, after: number, to: number): readonly { readonly muid: WriteId; readonly outcome: MutationOutcome }[] {
    const rows = this.#sql.exec<{ muid: string; result: string }>(
      `SELECT m.muid, m.result FROM (
         SELECT muid, mid FROM mutation WHERE client = ?1 AND mid > ?2 AND mid <= ?3
         UNION SELECT muid, mid FROM repetition WHERE client = ?1 AND mid > ?2 AND mid <= ?3
       ) AS told JOIN mutation AS m ON m.muid = told.muid ORDER BY told.mid`,
      client, after, to,
    );
    return rows.toArray().map(({ muid, result }) => ({ muid: v.parse(writeIdSchema, muid), outcome: v.parse(outcomeSchema, JSON.parse(result)) })).filter(({ outcome }) => outcome.kind !== "applied");
  }

  /** The version at which a page of `size` rows that begins after `since` ends; undefined when that is all there is. */
  pageEnd(since: number, size: number): number | undefined {
    const versions = this.#sql.exec<{ version: number }>(
      "SELECT version FROM (SELECT version FROM entity WHERE version > ?1 UNION SELECT version FROM conflict WHERE version > ?1) ORDER BY version LIMIT ?2",
      since, size + 1,
    ).toArray();
    return versions.length > size ? versions[size - 1]?.version : undefined;
  }

  /** @param openOnly whether resolved conflicts are left out */
  delta(since: number, to: number, openOnly: boolean): Delta {
    const rows = this.#sql.exec<EntityRow & { disputed: number }>(
      `SELECT ${entityColumns}, deleted_version IS NOT NULL AND EXISTS (SELECT 1 FROM conflict WHERE conflict.entity = entity.id AND state = 'open') AS disputed
       FROM entity WHERE version > ? AND version <= ? ORDER BY version`,
      since, to,
    ).toArray();
    return {
      entities: rows.filter(({ deleted_version, disputed }) => deleted_version === null || disputed === 1).map(readEntity),
      tombstones: rows.filter(({ deleted_version, disputed }) => deleted_version !== null && disputed === 0).map(readTombstone),
      conflicts: this.#sql.exec<{ data: string }>("SELECT data FROM conflict WHERE version > ? AND version <= ? AND (state = 'open' OR ?) ORDER BY version", since, to, openOnly ? 0 : 1).toArray().map(readConflict),
    };
  }

  /** Of the entity and all that hangs on it, the newest first. @param limit how many at most */
  history(id: EntityId, limit: number): readonly MutationRecord[] {
    const rows = this.#sql.exec<{ op: string; before: string; result: string; user: string; role: string; at: string }>(
      `WITH RECURSIVE below (id) AS (SELECT ?1 UNION SELECT entity.id FROM entity JOIN below ON entity.parent = below.id)
       SELECT op, before, result, user, role, at FROM mutation WHERE entity IN below ORDER BY seq DESC LIMIT ?2`,
      id, limit,
    );
    return rows.toArray().map(({ op, before, result, ...rest }) => v.parse(mutationRecordSchema, { ...rest, mutation: JSON.parse(op) as unknown, before: JSON.parse(before) as unknown, outcome: JSON.parse(result) as unknown }));
  }

  /**
   * Takes out for good what was deleted before a time, with all that hangs on it, unless an open conflict speaks of it. The mutations stay.
   * @returns the last version in which one of them was deleted; 0 when there was none
   */
  dropDeletedBefore(time: string): number {
    const old = this.#sql.exec<{ id: string; deleted_version: number }>(
      `SELECT id, deleted_version FROM entity WHERE deleted_version IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM mutation WHERE mutation.version >= entity.deleted_version AND mutation.entity = entity.id AND at >= ?)
         AND NOT EXISTS (SELECT 1 FROM conflict WHERE conflict.entity = entity.id AND state = 'open')`,
      time,
    ).toArray();
    for (const { id } of old) {
      this.#sql.exec(
        `DELETE FROM entity WHERE id IN (WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT entity.id FROM entity JOIN below ON entity.parent = below.id) SELECT id FROM below)
           AND NOT EXISTS (SELECT 1 FROM conflict WHERE conflict.entity = entity.id AND state = 'open')`,
        id,
      );
    }
    return Math.max(0, ...old.map(({ deleted_version }) => deleted_version));
  }
}

const readEntity = ({ id, kind, parent, data, user, at }: EntityRow): Entity => v.parse(entitySchema, { id, kind, parent, fields: JSON.parse(data) as unknown, by: user, at });

const readConflict = ({ data }: { readonly data: string }): Conflict => v.parse(conflictSchema, JSON.parse(data));

function readTombstone(row: EntityRow): Delta["tombstones"][number] {
  const { id, fields } = readEntity(row);
  const cell = fields[deletedField];
  if (!cell) throw new Error("a deleted entity without the write that deleted it");
  return { id, muid: cell[1] };
}
