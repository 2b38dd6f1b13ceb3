/**
 * One transaction on a glossary's records. The head is read first and written last, and what the lists hold afterwards is
 * read in the same transaction, so that the memory of a tab never has to guess what another tab did.
 */
import * as v from "valibot";
import { entitySchema, type Entity, type EntityId } from "../../glossary/entity.ts";
import { conflictSchema, type Conflict, type ConflictId } from "../../glossary/mutation.ts";
import type { GlossaryId } from "../../glossary/protocol.ts";
import type { Reader, Writer } from "./database.ts";
import { conflictKey, entityKey, glossaryHeadKey, listPrefix, writtenKey } from "./glossary-keys.ts";
import { glossaryHeadSchema, rejectedSchema, writtenSchema, type GlossaryHead, type Rejected, type Written } from "./glossary-records.ts";
import { parseRecord } from "./record-schemas.ts";

/** The lists that are read whole after each transaction; they are as long as what waits, not as long as the glossary. */
export interface GlossaryLists {
  readonly head: GlossaryHead;
  /** To be sent, in order of mid. */
  readonly outbox: readonly Written[];
  /** Made by another member on this profile; sent only when the present one says so. */
  readonly held: readonly Written[];
  readonly rejected: readonly Rejected[];
}

/** What the server confirmed. */
export interface GlossaryBase {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly conflicts: ReadonlyMap<ConflictId, Conflict>;
}

/** @param unwritten the head as long as nothing of the glossary was written @throws DamagedRecord */
export async function readLists(records: Reader, id: GlossaryId, unwritten?: GlossaryHead): Promise<GlossaryLists> {
  const [head, outbox, held, rejected] = await Promise.all([
    records.get(glossaryHeadKey(id)),
    readList(records, id, "outbox", writtenSchema),
    readList(records, id, "held", writtenSchema),
    readList(records, id, "rejected", rejectedSchema),
  ]);
  return { head: head === undefined && unwritten ? unwritten : parseRecord(glossaryHeadSchema, glossaryHeadKey(id), head), outbox, held, rejected };
}

/** @throws DamagedRecord */
export async function readBase(records: Reader, id: GlossaryId): Promise<GlossaryBase> {
  const [entities, conflicts] = await Promise.all([readList(records, id, "entity", entitySchema), readList(records, id, "conflict", conflictSchema)]);
  return { entities: new Map(entities.map((each) => [each.id, each])), conflicts: new Map(conflicts.map((each) => [each.id, each])) };
}

/** What was sent and taken, as long as it is remembered. @throws DamagedRecord */
export const readAcked = (records: Reader, id: GlossaryId): Promise<readonly Written[]> => readList(records, id, "acked", writtenSchema);

async function readList<S extends v.GenericSchema>(records: Reader, id: GlossaryId, list: Parameters<typeof listPrefix>[1], schema: S): Promise<readonly v.InferOutput<S>[]> {
  const prefix = listPrefix(id, list);
  return (await records.all(prefix)).map((record) => parseRecord(schema, prefix, record));
}

export class GlossaryWork {
  readonly #records: Writer;
  readonly #id: GlossaryId;
  #head: GlossaryHead;
  #changed = false;

  constructor(records: Writer, id: GlossaryId, head: GlossaryHead) {
    this.#records = records;
    this.#id = id;
    this.#head = head;
  }

  get head(): GlossaryHead {
    return this.#head;
  }

  patchHead(part: Partial<GlossaryHead>): void {
    this.#head = { ...this.#head, ...part };
    this.#changed = true;
  }

  writtenIn(list: "outbox" | "acked" | "held"): Promise<readonly Written[]> {
    return readList(this.#records, this.#id, list, writtenSchema);
  }

  put(list: "outbox" | "acked" | "held", written: Written): void {
    this.#put(writtenKey(this.#id, list, written.seq), written);
  }

  remove(list: "outbox" | "acked" | "held" | "rejected", { seq }: Pick<Written, "seq">): void {
    this.#delete(writtenKey(this.#id, list, seq));
  }

  reject(written: Written, why: Pick<Rejected, "code" | "reason" | "path">, at: number): void {
    this.remove("outbox", written);
    this.#put(writtenKey(this.#id, "rejected", written.seq), { ...written, ...why, at } satisfies Rejected);
  }

  async entity(entity: EntityId): Promise<Entity | undefined> {
    const record = await this.#records.get(entityKey(this.#id, entity));
    return record === undefined ? undefined : parseRecord(entitySchema, entityKey(this.#id, entity), record);
  }

  putEntity(entity: Entity): void {
    this.#put(entityKey(this.#id, entity.id), entity);
  }

  putConflict(conflict: Conflict): void {
    this.#put(conflictKey(this.#id, conflict.id), conflict);
  }

  forgetBase(): void {
    this.#changed = true;
    this.#records.deleteAll(listPrefix(this.#id, "entity"));
    this.#records.deleteAll(listPrefix(this.#id, "conflict"));
  }

  /** Writes the head, if anything was written. */
  end(): void {
    if (this.#changed) this.#records.put(glossaryHeadKey(this.#id), { ...this.#head, revision: this.#head.revision + 1 });
  }

  #put(key: string, record: Written | Rejected | Entity | Conflict): void {
    this.#records.put(key, record);
    this.#changed = true;
  }

  #delete(key: string): void {
    this.#records.delete(key);
    this.#changed = true;
  }
}
