/**
 * The shared glossary as elements have it: everything in view at once, every gesture on the device before it counts as
 * saved, and sent as soon as there is somebody to send it to.
 */
import * as v from "valibot";
import { entityIdSchema, isDeleted, sameValue, valueOf, wordsOf, writeIdSchema, type Entity, type EntityId, type EntityKind, type WriteId } from "../../glossary/entity.ts";
import { checkField, type decisions, type FieldFault } from "../../glossary/fields.ts";
import { makeGlossary } from "../../glossary/glossary.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import type { GlossaryId, Invite, InviteRequest, JoinRequest, Membership, MutationRecord, Role } from "../../glossary/protocol.ts";
import { rebase } from "../../glossary/rebase.ts";
import { checkTerm } from "../../glossary/term.ts";
import type { StorageFailure, Stored } from "../storage/database.ts";
import type { Written } from "../storage/glossary-records.ts";
import { numberedAs, type Draft } from "../sync/append.ts";
import type { GlossaryApi, Reply } from "../sync/api.ts";
import { GlossaryLink, type LinkEnvironment } from "../sync/glossary-link.ts";
import { authorOf, OptimisticGlossary } from "../sync/optimistic.ts";
import { createDraft, editDraft, judgementDraft, removeDraft, resolveDraft, undoDraft, type Resolution, type Seen } from "./glossary-drafts.ts";
import type { FieldValues, GlossaryState, WriteOutcome } from "./glossary-state.ts";
import { Store } from "./store.ts";

export interface GlossaryEnvironment extends Omit<LinkEnvironment, "database"> {
  readonly database: Promise<LinkEnvironment["database"]>;
  readonly api: (id: GlossaryId) => GlossaryApi;
  /** `navigator.storage`; missing on a plain http address. */
  readonly storage: Pick<StorageManager, "persist"> | undefined;
}

/** A concept with what is known of it, and its terms. */
export interface Proposal {
  readonly concept: FieldValues;
  readonly terms: readonly FieldValues[];
}

/** The server was not asked: no glossary is open, or what it said could not be stored. */
export type Unasked = { readonly kind: "not-open" } | { readonly kind: "not-stored"; readonly failure: StorageFailure };

export class GlossaryStore extends Store<GlossaryState> {
  readonly #environment: GlossaryEnvironment;
  #link: GlossaryLink | undefined;
  #turn = 0;
  #askedToPersist = false;
  #optimistic = new OptimisticGlossary();

  constructor(environment: GlossaryEnvironment, id: GlossaryId) {
    super(closed(environment, id));
    this.#environment = environment;
  }

  /** Opens this glossary in the place of the one that is open; also one whose records were written anew. */
  async open(id: GlossaryId): Promise<void> {
    const turn = ++this.#turn;
    this.#link?.close();
    this.#link = undefined;
    this.#optimistic = new OptimisticGlossary();
    this.set(closed(this.#environment, id));
    const database = await this.#environment.database;
    const opened = await GlossaryLink.open({ ...this.#environment, database }, id, this.#environment.api(id), () => this.#follow());
    if (turn !== this.#turn) {
      if (opened.kind === "open") opened.link.close();
      return;
    }
    if (opened.kind === "open") {
      this.#link = opened.link;
      this.#follow();
      void opened.link.begin();
    } else if (opened.kind === "newer") this.patch({ kind: "newer" });
    else this.patch({ kind: "failed", failure: opened });
  }

  close(): void {
    this.#turn += 1;
    this.#link?.close();
    this.#link = undefined;
  }

  /** Proposes a concept with its terms, in one. A term without a workflow is proposed. */
  propose({ concept, terms }: Proposal): Promise<WriteOutcome> {
    const id = this.#newEntity();
    const whole = this.#checked(concept, "concept", -1) ?? firstOf(terms.map((values, index) => this.#checked(values, "term", index)));
    if (whole) return Promise.resolve(whole);
    return this.#append(id, [
      createDraft(this.#newWrite(), id, "concept", null, concept),
      ...terms.map((values) => createDraft(this.#newWrite(), this.#newEntity(), "term", id, { workflow: "proposed", ...values })),
    ]);
  }

  /** Adds a term to a concept. */
  addTerm(concept: EntityId, values: FieldValues): Promise<WriteOutcome> {
    return this.#create("term", concept, { workflow: "proposed", ...values });
  }

  /**
   * Writes fields of an entity.
   * @param shown the entity as the person saw it when they began to type, not as it may have become meanwhile
   * @param seen where a form remembers writes alone (over a reload): these, in the place of those of `shown`
   */
  edit(shown: Entity, values: FieldValues, seen?: Seen): Promise<WriteOutcome> {
    if (!this.state.entities.has(shown.id)) return refusal("missing");
    const changed = Object.fromEntries(Object.entries(values).filter(([field, value]) => !sameValue(valueOf(shown, field), value === "" ? null : value)));
    if (Object.keys(changed).length === 0) return refusal("unchanged");
    const fault = this.#checked(changed, shown.kind, 0, shown);
    return fault ? Promise.resolve(fault) : this.#append(shown.id, [editDraft(this.#newWrite(), shown, changed, seen)]);
  }

  /** @param shown the term as it was reviewed: what was changed since makes a conflict of the approval */
  approve(shown: Entity): Promise<WriteOutcome> {
    return this.#judge(shown, { workflow: "approved" });
  }

  reject(shown: Entity): Promise<WriteOutcome> {
    return this.#judge(shown, { workflow: "rejected" });
  }

  /** Makes the term the one to write in its language; the one that was becomes an admitted one. */
  setPreferred(shown: Entity): Promise<WriteOutcome> {
    const others = [...this.state.entities.values()].filter((each) => isPreferredBeside(each, shown));
    return this.#append(shown.id, [
      ...others.map((other) => editDraft(this.#newWrite(), other, { usage: "admitted" })),
      editDraft(this.#newWrite(), shown, { usage: "preferred" }),
    ]);
  }

  /** Deletes an entity, for good. */
  remove(shown: Entity): Promise<WriteOutcome> {
    return this.#append(shown.id, [removeDraft(this.#newWrite(), shown)]);
  }

  comment(on: EntityId, text: string): Promise<WriteOutcome> {
    return this.#create("comment", on, { text });
  }

  /** Says what is so about a spelling of the concept. `text` may be empty. */
  decide(concept: EntityId, decision: (typeof decisions)[number], form: string, text: string): Promise<WriteOutcome> {
    return this.#create("comment", concept, { decision, form, text });
  }

  resolve(conflict: Conflict, resolution: Resolution): Promise<WriteOutcome> {
    const entity = this.state.entities.get(conflict.entity);
    const fault = resolution.kind === "value" && entity ? this.#checked({ [conflict.field]: resolution.value }, entity.kind, 0, entity) : undefined;
    return fault ? Promise.resolve(fault) : this.#append(conflict.entity, [resolveDraft(this.#newWrite(), conflict, resolution)]);
  }

  /** Takes own writes of the last weeks back, the last first. Where somebody has changed the field since, that becomes a conflict. */
  async undo(muids: readonly WriteId[]): Promise<WriteOutcome> {
    const link = this.#link;
    if (!link) return { kind: "read-only" };
    const found = await Promise.all([...muids].reverse().map((muid) => link.local.written(muid)));
    const written: Written[] = [];
    for (const each of found) {
      if (each.kind !== "done") return this.#notStored(each);
      if (each.value) written.push(each.value);
    }
    const [last] = written;
    if (!last) return refusal("missing");
    return this.#append(last.mutation.entity, written.map(({ mutation, before }) => undoDraft(this.#newWrite(), mutation, before)));
  }

  /** Takes what a record of the history tells of back. */
  undoRecord({ mutation, before }: MutationRecord): Promise<WriteOutcome> {
    return this.#append(mutation.entity, [undoDraft(this.#newWrite(), mutation, before)]);
  }

  /** Lets the edits go that another member made on this device: they are sent as the present member's. */
  resendPending(): Promise<Stored<void> | { readonly kind: "not-open" }> {
    return this.#perform(({ local }) => local.sendHeld());
  }

  /** Throws them away. */
  discardPending(): Promise<Stored<void> | { readonly kind: "not-open" }> {
    return this.#perform(({ local }) => local.discardHeld());
  }

  /** The person has dealt with an edit that the server will not take. */
  forgetRejected(muid: WriteId): Promise<Stored<void> | { readonly kind: "not-open" }> {
    return this.#perform(({ local }) => local.forgetRejected(muid));
  }

  /** Everything that is on this device alone, as the text of a JSON file. */
  exportPending(): string {
    const { id, pending, held, rejected } = this.state;
    return JSON.stringify({ glossary: id, pending, held, rejected }, null, 2);
  }

  /** Tries at once; also to open what could not be opened. */
  async syncNow(): Promise<void> {
    if (this.state.kind === "failed") await this.open(this.state.id);
    await this.#link?.sync();
  }

  /** Signs in with the token of a link. Edits that wait are kept: see {@link GlossaryState.held}. */
  async join(request: JoinRequest): Promise<Reply<Membership> | Unasked> {
    return this.#exclusively(async (link) => {
      const reply = await link.api.join(request);
      if (reply.kind !== "done") return reply;
      const stored = await link.local.signIn(reply.value);
      if (stored.kind !== "done") return { kind: "not-stored", failure: stored };
      link.joined();
      return reply;
    });
  }

  /** Ends the session. Edits that wait stay. */
  async signOut(): Promise<Reply<void> | Unasked> {
    return this.#exclusively(async (link) => {
      const reply = await link.api.signOut();
      if (reply.kind !== "done" && reply.kind !== "signed-out") return reply;
      const stored = await link.local.signOut();
      return stored.kind === "done" ? { kind: "done", value: undefined } : { kind: "not-stored", failure: stored };
    });
  }

  /** What was done to the entity and what hangs on it, the newest first; only the server knows it all. */
  history(entity: EntityId): Promise<Reply<readonly MutationRecord[]> | Unasked> {
    return this.#ask((api) => api.history(entity));
  }

  members(): Promise<Reply<readonly Membership[]> | Unasked> {
    return this.#ask((api) => api.members());
  }

  invite(request: InviteRequest): Promise<Reply<Invite> | Unasked> {
    return this.#ask((api) => api.invite(request));
  }

  /** @param role null ends the membership */
  setRole(user: string, role: Role | null): Promise<Reply<void> | Unasked> {
    return this.#ask((api) => api.setRole(user, role));
  }

  #create(kind: EntityKind, parent: EntityId, values: FieldValues): Promise<WriteOutcome> {
    if (!this.state.entities.has(parent)) return refusal("missing");
    const id = this.#newEntity();
    const fault = this.#checked(values, kind, 0);
    return fault ? Promise.resolve(fault) : this.#append(id, [createDraft(this.#newWrite(), id, kind, parent, values)]);
  }

  #judge(shown: Entity, values: FieldValues): Promise<WriteOutcome> {
    return this.#append(shown.id, [judgementDraft(this.#newWrite(), shown, values)]);
  }

  /** The first value that cannot stand in its field. @param values those of the whole entity where it is new; else those that change, over `shown` */
  #checked(values: FieldValues, kind: EntityKind, index: number, shown?: Entity): WriteOutcome | undefined {
    const fault = firstOf(Object.entries(values).map(([field, value]) => checkField(kind, field, value))) ?? termFault(values, kind, shown);
    return fault && { kind: "refused", fault, index };
  }

  async #append(entity: EntityId, drafts: readonly Draft[]): Promise<WriteOutcome> {
    const link = this.#link;
    if (!link) return { kind: "read-only" };
    const refused = this.#foresee(link, drafts);
    if (refused) return refused;
    const appended = await link.local.append(drafts);
    if (appended.kind !== "done") return this.#notStored(appended);
    this.patch({ failure: null });
    this.#askToPersist();
    void link.begin();
    return { kind: "saved", entity, muids: drafts.map(({ mutation }) => mutation.muid) };
  }

  /** What the rules refuse by what is known here would only come back from the server, later. */
  #foresee({ local }: GlossaryLink, drafts: readonly Draft[]): WriteOutcome | undefined {
    const { view } = this.#optimistic.of(local.base, local.lists);
    const numbered = drafts.map(({ mutation }) => numberedAs(mutation, 1, this.#environment.now()));
    const outcomes = [...rebase(view, numbered, authorOf(local.lists)).outcomes.values()];
    const index = outcomes.findIndex(({ kind }) => kind === "rejected");
    const outcome = outcomes[index];
    return outcome?.kind === "rejected" ? { kind: "refused", fault: { code: "rejected", rejection: outcome }, index } : undefined;
  }

  #notStored(failure: StorageFailure): WriteOutcome {
    this.patch({ failure });
    return failure.kind === "full" ? failure : { kind: "refused-storage", reason: failure.reason };
  }

  /** A browser may ask the person, who may take their time. */
  #askToPersist(): void {
    if (this.#askedToPersist) return;
    this.#askedToPersist = true;
    void this.#environment.storage?.persist();
  }

  #follow(): void {
    const link = this.#link;
    if (!link) return;
    const { local } = link;
    const { outbox, held, rejected, head } = local.lists;
    const { glossary, foreseen } = this.#optimistic.of(local.base, local.lists);
    const { membership } = head;
    this.patch({
      kind: "open",
      glossary,
      entities: glossary.entities,
      pending: outbox,
      foreseen,
      held,
      rejected,
      conflicts: [...local.base.conflicts.values()].filter(({ state }) => state === "open"),
      link: link.state,
      membership: membership?.role ? { user: membership.user, role: membership.role, name: membership.name } : null,
    });
  }

  #ask<T>(work: (api: GlossaryApi) => Promise<Reply<T>>): Promise<Reply<T> | Unasked> {
    return this.#link ? work(this.#link.api) : Promise.resolve({ kind: "not-open" });
  }

  async #perform(work: (link: GlossaryLink) => Promise<Stored<void>>): Promise<Stored<void> | { readonly kind: "not-open" }> {
    if (!this.#link) return { kind: "not-open" };
    const done = await work(this.#link);
    if (done.kind === "done") void this.#link.begin();
    return done;
  }

  /** While nobody signs in or out, no other tab sends anything in the name of who was or will be signed in. */
  async #exclusively<T>(work: (link: GlossaryLink) => Promise<T>): Promise<T | Unasked> {
    const link = this.#link;
    return link ? link.exclusively(() => work(link)) : { kind: "not-open" };
  }

  #newEntity(): EntityId {
    return v.parse(entityIdSchema, this.#environment.newId());
  }

  #newWrite(): WriteId {
    return v.parse(writeIdSchema, this.#environment.newId());
  }
}

/** What there is to see without the records: the glossary as it begins. */
function closed({ seed }: GlossaryEnvironment, id: GlossaryId): GlossaryState {
  const glossary = makeGlossary(seed(id));
  return {
    kind: "loading", id, glossary, entities: glossary.entities, pending: [], foreseen: new Map(), held: [], rejected: [], conflicts: [],
    link: { kind: "not-joined" }, membership: null, failure: null,
  };
}

const refusal = (code: "missing" | "unchanged"): Promise<WriteOutcome> => Promise.resolve({ kind: "refused", fault: { code }, index: 0 });

const firstOf = <T>(items: readonly (T | undefined)[]): T | undefined => items.find((each) => each !== undefined);

function isPreferredBeside(other: Entity, shown: Entity): boolean {
  const alike = other.parent === shown.parent && wordsOf(other, "language") === wordsOf(shown, "language");
  return alike && other.id !== shown.id && valueOf(other, "usage") === "preferred" && !isDeleted(other);
}

function termFault(values: FieldValues, kind: EntityKind, shown: Entity | undefined): FieldFault | undefined {
  if (kind !== "term" || (shown && !Object.hasOwn(values, "language") && !Object.hasOwn(values, "text"))) return undefined;
  const words = (field: string): string => {
    const value = Object.hasOwn(values, field) ? values[field] : shown && valueOf(shown, field);
    return typeof value === "string" ? value : "";
  };
  return checkTerm(words("language"), words("text"));
}
