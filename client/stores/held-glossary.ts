/**
 * A tab's hold on the shared glossary: what elements see of it comes through here from the records, and what a gesture writes
 * goes through here to them. Who is a member, and what the server alone knows, is asked here too.
 */
import type { Entity, EntityId, WriteId } from "../../glossary/entity.ts";
import { makeGlossary, type Glossary } from "../../glossary/glossary.ts";
import type { GlossaryId, Invite, InviteRequest, JoinRequest, Membership, MutationRecord, Role } from "../../glossary/protocol.ts";
import { rebase } from "../../glossary/rebase.ts";
import type { StorageFailure, Stored } from "../storage/database.ts";
import type { Written } from "../storage/glossary-records.ts";
import { numberedAs, type Draft } from "../sync/append.ts";
import type { GlossaryApi, Reply } from "../sync/api.ts";
import { GlossaryLink, type LinkEnvironment } from "../sync/glossary-link.ts";
import { authorOf, OptimisticGlossary } from "../sync/optimistic.ts";
import type { GlossaryState, WriteOutcome } from "./glossary-state.ts";
import { Store } from "./store.ts";

export interface GlossaryEnvironment extends Omit<LinkEnvironment, "database"> {
  readonly database: Promise<LinkEnvironment["database"]>;
  readonly api: (id: GlossaryId) => GlossaryApi;
  /** `navigator.storage`; missing on a plain http address. */
  readonly storage: Pick<StorageManager, "persist"> | undefined;
}

/** The server was not asked: no glossary is open, or what it said could not be stored. */
export type Unasked = { readonly kind: "not-open" } | { readonly kind: "not-stored"; readonly failure: StorageFailure };

export class HeldGlossary extends Store<GlossaryState> {
  protected readonly environment: GlossaryEnvironment;
  #link: GlossaryLink | undefined;
  #turn = 0;
  #askedToPersist = false;
  #optimistic: OptimisticGlossary;

  constructor(environment: GlossaryEnvironment, id: GlossaryId) {
    super(closed(environment, id));
    this.environment = environment;
    this.#optimistic = new OptimisticGlossary(this.state.glossary);
  }

  /** Opens this glossary in the place of the one that is open; also one whose records were written anew. */
  async open(id: GlossaryId): Promise<void> {
    const turn = ++this.#turn;
    this.#link?.close();
    this.#link = undefined;
    this.set(closed(this.environment, id));
    this.#optimistic = new OptimisticGlossary(this.state.glossary);
    const database = await this.environment.database;
    const opened = await GlossaryLink.open({ ...this.environment, database }, id, this.environment.api(id), () => this.#follow());
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

  /** Lets the edits go that another member made on this device, as they are in view: they are sent as the present member's. */
  resendPending(): Promise<Stored<void> | { readonly kind: "not-open" }> {
    const { held } = this.state;
    return this.#perform(({ local }) => local.sendHeld(held));
  }

  /** Throws them away. */
  discardPending(): Promise<Stored<void> | { readonly kind: "not-open" }> {
    const { held } = this.state;
    return this.#perform(({ local }) => local.discardHeld(held));
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
      void link.sync();
      return reply;
    });
  }

  /** Ends the session. Edits that wait stay. */
  async signOut(): Promise<Reply<void> | Unasked> {
    return this.#exclusively(async (link) => {
      const reply = await link.api.signOut();
      const over = reply.kind === "signed-out" || (reply.kind === "refused" && reply.code === "revoked");
      if (reply.kind !== "done" && !over) return reply;
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

  /** What is stored of these writes, the last first; those that are forgotten are left out. */
  protected async writtenAs(muids: readonly WriteId[]): Promise<Stored<readonly Written[]> | { readonly kind: "not-open" }> {
    const link = this.#link;
    if (!link) return { kind: "not-open" };
    const written: Written[] = [];
    for (const muid of [...muids].reverse()) {
      const found = await link.local.written(muid);
      if (found.kind !== "done") return found;
      if (found.value) written.push(found.value);
    }
    return { kind: "done", value: written };
  }

  /** Puts the mutations on the device, and on their way when somebody is signed in. @param entity what the gesture was about */
  protected async append(entity: EntityId, drafts: readonly Draft[]): Promise<WriteOutcome> {
    const link = this.#link;
    if (!link) return { kind: "read-only" };
    const refused = this.#foresee(link, drafts);
    if (refused) return refused;
    const appended = await link.local.append(drafts);
    if (appended.kind !== "done") return this.notStored(appended);
    this.patch({ failure: null });
    this.#askToPersist();
    void link.begin();
    return { kind: "saved", entity, muids: drafts.map(({ mutation }) => mutation.muid) };
  }

  /** What the rules refuse by what is known here would only come back from the server, later. */
  #foresee({ local }: GlossaryLink, drafts: readonly Draft[]): WriteOutcome | undefined {
    const { view } = this.#optimistic.of(local.base, local.lists);
    const numbered = drafts.map(({ mutation }) => numberedAs(mutation, 1, this.environment.now()));
    const outcomes = [...rebase(view, numbered, authorOf(local.lists)).outcomes.values()];
    const index = outcomes.findIndex(({ kind }) => kind === "rejected");
    const outcome = outcomes[index];
    return outcome?.kind === "rejected" ? { kind: "refused", fault: { code: "rejected", rejection: outcome }, index } : undefined;
  }

  protected notStored(failure: StorageFailure): WriteOutcome {
    this.patch({ failure });
    return failure.kind === "full" ? failure : { kind: "refused-storage", reason: failure.reason };
  }

  /** A browser may ask the person, who may take their time. */
  #askToPersist(): void {
    if (this.#askedToPersist) return;
    this.#askedToPersist = true;
    void this.environment.storage?.persist();
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
}

/** What there is to see without the records: the glossary as it begins. */
function closed({ seed }: GlossaryEnvironment, id: GlossaryId): GlossaryState {
  const glossary = begun(seed(id));
  return {
    kind: "loading", id, glossary, entities: glossary.entities, pending: [], foreseen: new Map(), held: [], rejected: [], conflicts: [],
    link: { kind: "not-joined" }, membership: null, failure: null,
  };
}

const made = new WeakMap<readonly Entity[], Glossary>();

/** Of one list there is one glossary: it is asked for when the page is begun, and again by whatever is opened. */
function begun(seed: readonly Entity[]): Glossary {
  const glossary = made.get(seed) ?? makeGlossary(seed);
  made.set(seed, glossary);
  return glossary;
}
