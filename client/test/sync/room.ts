/**
 * A server in memory that runs the real rules, for tests with thousands of runs. It keeps what the Durable Object keeps, in
 * maps, and notes beside it what the properties ask about.
 */
import { applyMutation } from "../../../glossary/apply.ts";
import { deletedField, isDeleted, valueOf, writeOf, type Entity, type EntityId, type UserId, type Value, type WriteId } from "../../../glossary/entity.ts";
import type { Conflict, Mutation, MutationOutcome } from "../../../glossary/mutation.ts";
import type { Membership, PullAnswer, PullQuery, PushAnswer, PushRequest, Role } from "../../../glossary/protocol.ts";
import { Layer } from "../../../glossary/view.ts";
import type { Refused, Reply } from "../../sync/api.ts";

/** One mutation as it was taken. */
export interface Taken {
  readonly mutation: Mutation;
  readonly user: UserId;
  readonly role: Role;
  readonly outcome: MutationOutcome;
  /** The entity as it stood; undefined when there was none. */
  readonly before: Entity | undefined;
  readonly written: readonly Entity[];
  readonly at: string;
}

interface Client {
  readonly user: UserId;
  readonly lastMid: number;
  /** What came under which mid; a copied profile brings two under one. */
  readonly brought: readonly (readonly [mid: number, muid: WriteId])[];
}

/** Everything that a backup holds. */
interface Life {
  readonly version: number;
  readonly compactedTo: number;
  readonly entities: ReadonlyMap<EntityId, readonly [Entity, version: number, at: number]>;
  readonly conflicts: ReadonlyMap<string, readonly [Conflict, number]>;
  readonly log: readonly Taken[];
  readonly clients: ReadonlyMap<string, Client>;
}

/** Entities and conflicts on one page: few, so that nearly every pull has several. */
const pageSize = 3;

/** How long a deletion is remembered, in milliseconds. */
const deletedTime = 2 * 60 * 60_000;

export class Room {
  readonly #seed: readonly Entity[];
  readonly members = new Map<UserId, Role>();
  #epoch = 1;
  #life: Life;
  #backup: Life;
  /** What happened, in a word each. */
  readonly met: string[] = [];

  now: () => number = () => 0;

  constructor(seed: readonly Entity[]) {
    this.#seed = seed;
    this.#life = { version: 1, compactedTo: 0, entities: new Map(seed.map((each) => [each.id, [each, 1, 0]])), conflicts: new Map(), log: [], clients: new Map() };
    this.#backup = this.#life;
  }

  get log(): readonly Taken[] {
    return this.#life.log;
  }

  get version(): number {
    return this.#life.version;
  }

  get entities(): readonly Entity[] {
    return [...this.#life.entities.values()].map(([entity]) => entity);
  }

  get conflicts(): readonly Conflict[] {
    return [...this.#life.conflicts.values()].map(([conflict]) => conflict);
  }

  backUp(): void {
    this.#backup = this.#life;
  }

  restore(): void {
    if (this.#life !== this.#backup) this.met.push("restored");
    this.#life = this.#backup;
    this.#epoch += 1;
  }

  /** Forgets what was deleted. */
  compact(): void {
    const kept = [...this.#life.entities].filter(([, [entity, , at]]) => !isDeleted(entity) || at > this.now() - deletedTime);
    if (kept.length < this.#life.entities.size) this.met.push("compacted");
    this.#life = { ...this.#life, entities: new Map(kept), compactedTo: kept.length < this.#life.entities.size ? this.#life.version : this.#life.compactedTo };
  }

  me(user: UserId | null): Reply<Membership> {
    const role = user === null ? undefined : this.members.get(user);
    if (user === null) return this.#signedOut();
    return role ? { kind: "done", value: { user, role, name: user } } : this.#refused("revoked");
  }

  push(user: UserId | null, { epoch, clientId, mutations }: PushRequest): Reply<PushAnswer> {
    const role = user === null ? undefined : this.members.get(user);
    if (user === null) return this.#signedOut();
    if (!role) return this.#refused("revoked");
    if (epoch !== this.epoch) return this.#refused("epoch");
    if (!this.#claim(clientId, user)) return this.#refused("client");
    const outcomes: { muid: WriteId; outcome: MutationOutcome }[] = [];
    for (const mutation of mutations) {
      const { lastMid } = this.#client(clientId);
      if (mutation.mid > lastMid + 1) return { ...this.#refused("gap"), lastMid };
      const outcome = this.#take(clientId, user, role, mutation);
      outcomes.push({ muid: mutation.muid, outcome });
    }
    return { kind: "done", value: { outcomes, lastMid: this.#client(clientId).lastMid } };
  }

  pull(user: UserId | null, { since, epoch, client, taken, goesOn }: PullQuery): Reply<PullAnswer> {
    const role = user === null ? undefined : this.members.get(user);
    if (user === null) return this.#signedOut();
    if (!role) return this.#refused("revoked");
    if (!this.#claim(client, user)) return this.#refused("client");
    const { version, compactedTo, entities, conflicts } = this.#life;
    const reset = epoch !== this.epoch || since > version || (since < compactedTo && !goesOn);
    if (reset) this.met.push("reset");
    const from = reset ? 0 : since;
    const news = [...[...entities.values()].map(([entity, at]) => ({ at, entity })), ...[...conflicts.values()].map(([conflict, at]) => ({ at, conflict }))]
      .filter(({ at }) => at > from)
      .sort((a, b) => a.at - b.at);
    const last = news[pageSize - 1]?.at ?? version;
    const page = news.filter(({ at }) => at <= last);
    const more = page.length < news.length;
    if (more) this.met.push("several pages");
    const { lastMid, brought } = this.#client(client);
    const outcomes = brought.flatMap(([mid, muid]) => {
      const outcome = this.#life.log.find(({ mutation }) => mutation.muid === muid)?.outcome;
      return mid > taken && outcome && outcome.kind !== "applied" ? [{ muid, outcome }] : [];
    });
    const found = page.flatMap((each) => ("entity" in each ? [each.entity] : []));
    return {
      kind: "done",
      value: {
        epoch: this.epoch,
        version: more ? last : version,
        reset,
        entities: found.filter((entity) => !isDeleted(entity)),
        tombstones: found.filter(isDeleted).map((entity) => ({ id: entity.id, muid: writeOf(entity, deletedField)! })),
        conflicts: page.flatMap((each) => ("conflict" in each ? [each.conflict] : [])),
        outcomes,
        lastMid,
        more,
        user,
        role,
      },
    };
  }

  get epoch(): string {
    return `epoch-${this.#epoch}`;
  }

  /** A whole glossary made of the log alone. */
  replayed(): ReadonlyMap<EntityId, Entity> {
    const view = new Layer();
    view.put(this.#seed);
    for (const { mutation, user, role, at } of this.log) {
      const { entities, conflicts } = applyMutation(view, mutation, { user, role }, at);
      view.put(entities, conflicts);
      view.note(mutation);
    }
    return view.entities;
  }

  #signedOut(): { readonly kind: "signed-out" } {
    this.met.push("signed-out");
    return { kind: "signed-out" };
  }

  #refused(code: string): Refused {
    this.met.push(code);
    return { kind: "refused", code, message: code };
  }

  #claim(clientId: string, user: UserId): boolean {
    const known = this.#life.clients.get(clientId);
    if (known) return known.user === user;
    this.#life = { ...this.#life, clients: new Map(this.#life.clients).set(clientId, { user, lastMid: 0, brought: [] }) };
    return true;
  }

  #client(clientId: string): Client {
    return this.#life.clients.get(clientId)!;
  }

  #take(clientId: string, user: UserId, role: Role, mutation: Mutation): MutationOutcome {
    const known = this.log.find(({ mutation: { muid } }) => muid === mutation.muid);
    const { lastMid, brought } = this.#client(clientId);
    const isNew = !brought.some(([mid, muid]) => mid === mutation.mid && muid === mutation.muid);
    if (known && isNew) this.met.push("known already");
    const outcome = known?.outcome ?? this.#apply(user, role, mutation);
    const clients = new Map(this.#life.clients).set(clientId, { user, lastMid: Math.max(lastMid, mutation.mid), brought: isNew ? [...brought, [mutation.mid, mutation.muid]] : brought });
    this.#life = { ...this.#life, clients };
    return outcome;
  }

  #apply(user: UserId, role: Role, mutation: Mutation): MutationOutcome {
    const view = new Layer();
    view.put(this.entities, this.conflicts);
    for (const each of this.log) view.note(each.mutation);
    const before = view.entity(mutation.entity);
    const version = this.#life.version + 1;
    const at = new Date(version * 1000).toISOString();
    const { outcome, entities, conflicts } = applyMutation(view, mutation, { user, role }, at);
    this.met.push(outcome.kind, ...conflicts.map(({ state, why }) => (state === "open" ? why : "resolved")));
    this.#life = {
      ...this.#life,
      version,
      entities: new Map([...this.#life.entities, ...entities.map((each) => [each.id, [each, version, this.now()]] as const)]),
      conflicts: new Map([...this.#life.conflicts, ...conflicts.map((each) => [each.id, [each, version]] as const)]),
      log: [...this.log, { mutation, user, role, outcome, before, written: entities, at }],
    };
    return outcome;
  }
}

/** What stood in a field; null for nothing. */
export const valueBefore = (entity: Entity | undefined, field: string): Value => (entity ? valueOf(entity, field) : null);
