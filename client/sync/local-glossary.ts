/**
 * What this profile keeps of one glossary: what the server confirmed, what is yet to be sent, and what became of the rest.
 * Every change is one transaction that reads the head first, so that two tabs of a profile, or a tab that dies halfway,
 * can neither use a mutation's number twice nor lose one.
 */
import type { Entity, WriteId } from "../../glossary/entity.ts";
import type { GlossaryId, Membership } from "../../glossary/protocol.ts";
import type { Database, Reader, StorageFailure, Stored } from "../storage/database.ts";
import { glossaryHeadKey } from "../storage/glossary-keys.ts";
import { glossaryHeadSummary, glossaryRecordsVersion, type GlossaryHead, type Rejected, type Written } from "../storage/glossary-records.ts";
import { GlossaryWork, readAcked, readBase, readLists, type GlossaryBase, type GlossaryLists } from "../storage/glossary-work.ts";
import { DamagedRecord, parseRecord } from "../storage/record-schemas.ts";
import { append, discardHeld, sendHeld, startOver, type Draft } from "./append.ts";
import { applyPull, type BaseChange, type Pulled, type PullStand, type Sent } from "./apply-pull.ts";
import { signIn, signOut } from "./sign-in.ts";

export interface LocalEnvironment {
  readonly database: Database;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A name that nothing else has, 8 to 80 characters `A-Z a-z 0-9 _ -`. */
  readonly newId: () => string;
  /** The entities that a glossary begins with, here and on the server. */
  readonly seed: (id: GlossaryId) => readonly Entity[];
}

export type LocalOpened =
  | { readonly kind: "open"; readonly local: LocalGlossary }
  /** A newer Muqabala wrote the records; nothing of them is touched. */
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "damaged"; readonly key: string }
  | StorageFailure;

export class LocalGlossary {
  readonly #environment: LocalEnvironment;
  readonly id: GlossaryId;
  readonly #listeners = new Set<(own: boolean) => void>();
  #lists: GlossaryLists;
  #base: GlossaryBase;
  /** One transaction of this tab after the other, so that what each read is taken over before the next begins. */
  #turn: Promise<unknown> = Promise.resolve();

  /** Use {@link LocalGlossary.open}. */
  constructor(environment: LocalEnvironment, id: GlossaryId, lists: GlossaryLists, base: GlossaryBase) {
    this.#environment = environment;
    this.id = id;
    this.#lists = lists;
    this.#base = base;
  }

  /** Reads what there is of the glossary here. Where there is nothing, nothing is written before there is something to keep. */
  static async open(environment: LocalEnvironment, id: GlossaryId): Promise<LocalOpened> {
    const found = await environment.database.read((records) => read(environment, records, id));
    return found.kind === "done" ? found.value : found;
  }

  get lists(): GlossaryLists {
    return this.#lists;
  }

  /** The head, until it is written for the first time. */
  get #unwritten(): GlossaryHead | undefined {
    const { head } = this.#lists;
    return head.revision === 0 ? head : undefined;
  }

  get base(): GlossaryBase {
    return this.#base;
  }

  /** Calls back after each change of what is here; `own` when this tab made it. @returns what ends it */
  subscribe(listener: (own: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts mutations behind those that wait, all or none. */
  append(drafts: readonly Draft[]): Promise<Stored<readonly Written[]>> {
    return this.#write((work) => append(work, drafts, this.#environment.now()));
  }

  /** @returns whether the answer was taken over; one that something overtook is not */
  async applyPull(asked: PullStand, pulled: Pulled, sent: Sent): Promise<Stored<boolean>> {
    const { newId, now } = this.#environment;
    const done = await this.#write((work) => applyPull(work, asked, pulled, sent, newId, now()), (change) => change);
    return done.kind === "done" ? { kind: "done", value: done.value !== undefined } : done;
  }

  signIn(membership: Membership): Promise<Stored<void>> {
    return this.#write((work) => signIn(work, membership, this.#environment.newId()));
  }

  signOut(): Promise<Stored<void>> {
    return this.#write(signOut);
  }

  /** The server knows this client as somebody else's, or not as far as it should: begins as another. */
  startOver(): Promise<Stored<void>> {
    return this.#write((work) => startOver(work, this.#environment.newId(), "sent-too"));
  }

  /** Takes the edit that no server will ever take out of the way of the others. */
  setAside(written: Written, why: Pick<Rejected, "code" | "reason" | "path">): Promise<Stored<void>> {
    const { newId, now } = this.#environment;
    return this.#write(async (work) => {
      work.reject(written, why, now());
      await startOver(work, newId(), "waiting");
    });
  }

  sendHeld(shown: readonly Written[]): Promise<Stored<void>> {
    return this.#write((work) => sendHeld(work, shown));
  }

  discardHeld(shown: readonly Written[]): Promise<Stored<void>> {
    return this.#write((work) => discardHeld(work, shown));
  }

  forgetRejected(muid: WriteId): Promise<Stored<void>> {
    const found = this.#lists.rejected.find(({ mutation }) => mutation.muid === muid);
    return this.#write((work) => { if (found) work.remove("rejected", found); });
  }

  /** What this profile wrote under this id, as long as it is remembered. */
  async written(muid: WriteId): Promise<Stored<Written | undefined>> {
    const waiting = [...this.#lists.outbox, ...this.#lists.held].find(({ mutation }) => mutation.muid === muid);
    if (waiting) return { kind: "done", value: waiting };
    return this.#settle(() => this.#environment.database.read(async (records) => (await readAcked(records, this.id)).find(({ mutation }) => mutation.muid === muid)));
  }

  /** Reads what another tab did, if it did anything. */
  refresh(): Promise<Stored<void>> {
    return this.#settle(async () => {
      const read = await this.#environment.database.read(async (records) => {
        const lists = await readLists(records, this.id, this.#unwritten);
        return { lists, base: lists.head.baseRevision === this.#lists.head.baseRevision ? undefined : await readBase(records, this.id) };
      });
      if (read.kind !== "done") return read;
      this.#take(read.value.lists, read.value.base, false);
      return { kind: "done", value: undefined };
    });
  }

  /** @param changed what the work changed of the base; unless another tab did so too, the rest need not be read again */
  #write<T>(perform: (work: GlossaryWork) => T | Promise<T>, changed: (value: T) => BaseChange | undefined = () => undefined): Promise<Stored<T>> {
    return this.#settle(async () => {
      const written = await this.#environment.database.write(async (records) => {
        const { head } = await readLists(records, this.id, this.#unwritten);
        const work = new GlossaryWork(records, this.id, head);
        const value = await perform(work);
        work.end();
        const known = head.baseRevision === this.#lists.head.baseRevision;
        const base = known ? changedBase(this.#base, changed(value)) : await readBase(records, this.id);
        return { value, lists: await readLists(records, this.id, this.#unwritten), base };
      });
      if (written.kind !== "done") return written;
      const { value, lists, base } = written.value;
      this.#take(lists, base, true);
      return { kind: "done", value };
    });
  }

  /** Records that are not what this program writes (a newer one did, or everything was deleted) are no bug of the caller's. */
  #settle<T>(work: () => Promise<Stored<T>>): Promise<Stored<T>> {
    const result = this.#turn.then(work).catch((error: unknown): StorageFailure => {
      if (error instanceof DamagedRecord) return { kind: "refused", reason: error.message };
      throw error;
    });
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #take(lists: GlossaryLists, base: GlossaryBase | undefined, own: boolean): void {
    if (lists.head.revision <= this.#lists.head.revision) return; // nothing new
    this.#lists = lists;
    if (base) this.#base = baseOr(this.#environment.seed(this.id), lists.head, base);
    for (const listener of [...this.#listeners]) listener(own);
  }
}

async function read(environment: LocalEnvironment, records: Reader, id: GlossaryId): Promise<LocalOpened> {
  const key = glossaryHeadKey(id);
  const unwritten = newHead(environment.newId());
  try {
    const { schema } = parseRecord(glossaryHeadSummary, key, (await records.get(key)) ?? unwritten);
    if (schema > glossaryRecordsVersion) return { kind: "newer", version: schema };
    const lists = await readLists(records, id, unwritten);
    return { kind: "open", local: new LocalGlossary(environment, id, lists, baseOr(environment.seed(id), lists.head, await readBase(records, id))) };
  } catch (error) {
    if (error instanceof DamagedRecord) return { kind: "damaged", key: error.key };
    throw error;
  }
}

function newHead(clientId: string): GlossaryHead {
  return { schema: glossaryRecordsVersion, clientId, claimed: false, nextMid: 1, nextSeq: 0, epoch: null, cursor: 0, lastMid: 0, revision: 0, baseRevision: 0, membership: null };
}

/** Before the first pull, what every glossary begins with. */
function baseOr(seed: readonly Entity[], head: GlossaryHead, base: GlossaryBase): GlossaryBase {
  return head.epoch === null ? { ...base, entities: new Map(seed.map((each) => [each.id, each])) } : base;
}

function changedBase(base: GlossaryBase, change: BaseChange | undefined): GlossaryBase {
  if (!change) return base;
  if (change.whole) return change;
  return { entities: new Map([...base.entities, ...change.entities]), conflicts: new Map([...base.conflicts, ...change.conflicts]) };
}
