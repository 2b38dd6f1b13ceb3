/**
 * The names of the open document with what is to be said of them. They are derived anew whenever the text, the pairs, the glossary,
 * a judgement or the chosen style changes, away from the page, and never stored.
 */
import type { Entity, EntityId } from "../../glossary/entity.ts";
import type { PairFinding } from "../../glossary/findings/pair-finding.ts";
import type { Judgement, Name } from "../../glossary/names/name.ts";
import type { StyledProposal } from "../../glossary/styles/style-findings.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import type { Document } from "../alignment/document.ts";
import { Passages, type PassageChange } from "../alignment/passages.ts";
import type { SessionState } from "./session-state.ts";
import { Store } from "./store.ts";

export type NamesState =
  /** No document is open. */
  | { readonly kind: "none" }
  /** Nothing was found yet. */
  | { readonly kind: "looking" }
  /** `document` is the one that the names are of: their places fit its text. A later state of it is being looked through if it is not the open one. */
  | ({ readonly kind: "found"; readonly document: Document } & FoundInText)
  /** `reason` is for a report, not for readers. */
  | { readonly kind: "failed"; readonly reason: string };

export interface FoundInText {
  readonly names: readonly Name[];
  /** What the pairs have to be looked at for, the ignored ones too. */
  readonly findings: readonly PairFinding[];
  /** Where terms of the glossary stand, on both sides. */
  readonly terms: readonly TermMention[];
  /** What the chosen style has for a name, by its key; a name of which it says nothing is not there. */
  readonly proposals: ReadonlyMap<string, StyledProposal>;
}

/** What changed since the finder was asked before. What is not named is as it was. */
export interface NamesChange {
  readonly passages: PassageChange;
  readonly languages: { readonly source: string | null; readonly target: string };
  readonly judgements: readonly Judgement[];
  readonly glossary?: readonly Entity[];
  /** The style that names are held against; null for none. */
  readonly profile?: StyleProfile | null;
}

/** Finds the names of one document, asked again after each change of it. */
export interface NameFinder {
  find(change: NamesChange): Promise<FoundInText>;
  /** Lets the document go. */
  end(): void;
}

/** The part of a store that is looked at. */
interface Source<State> {
  readonly state: State;
  subscribe(listener: () => void): () => void;
}

export interface NamesEnvironment {
  readonly session: Source<SessionState>;
  readonly glossary: Source<{ readonly entities: ReadonlyMap<EntityId, Entity> }>;
  readonly style: Source<{ readonly profile: StyleProfile | null }>;
  readonly startFinder: () => NameFinder;
}

/** How long the document is left in peace before it is looked through again, in milliseconds: a run of gestures costs one search. */
const PAUSE = 120;

/** One document with the finder that knows it. */
interface Search {
  readonly id: string;
  readonly finder: NameFinder;
  readonly passages: Passages;
}

export class NamesStore extends Store<NamesState> {
  readonly #environment: NamesEnvironment;
  #search: Search | undefined;
  /** What the last answer was made of, or is being made of. */
  #document: Document | undefined;
  #entities: ReadonlyMap<EntityId, Entity> | undefined;
  #profile: StyleProfile | null | undefined;
  #busy = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(environment: NamesEnvironment) {
    super({ kind: "none" });
    this.#environment = environment;
    environment.session.subscribe(() => { this.#look(); });
    environment.glossary.subscribe(() => { this.#look(); });
    environment.style.subscribe(() => { this.#look(); });
    this.#look();
  }

  /** Looks again after a search that failed. */
  retry(): void {
    this.#forget();
    this.#look();
  }

  #look(): void {
    const session = this.#environment.session.state;
    if (session.kind !== "open") {
      this.#forget();
      return;
    }
    if (this.#search?.id !== session.id) {
      this.#forget();
      this.#search = { id: session.id, finder: this.#environment.startFinder(), passages: new Passages() };
      this.set({ kind: "looking" });
    }
    if (this.state.kind === "failed" || this.#busy || this.#waiting !== undefined || this.#isAnswered()) return;
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      void this.#find();
    }, this.state.kind === "found" ? PAUSE : 0);
  }

  #isAnswered(): boolean {
    const { session, glossary, style } = this.#environment;
    return session.state.kind === "open" && session.state.document === this.#document && glossary.state.entities === this.#entities && style.state.profile === this.#profile;
  }

  async #find(): Promise<void> {
    const [search, session] = [this.#search, this.#environment.session.state];
    if (!search || session.kind !== "open") return;
    const { document } = session;
    const { entities } = this.#environment.glossary.state;
    const { profile } = this.#environment.style.state;
    const change: NamesChange = {
      passages: search.passages.changeTo(document),
      languages: { source: document.source?.lang ?? null, target: document.target.lang },
      judgements: document.judgements,
      ...(entities !== this.#entities && { glossary: [...entities.values()] }),
      ...(profile !== this.#profile && { profile }),
    };
    this.#document = document;
    this.#entities = entities;
    this.#profile = profile;
    this.#busy = true;
    const state = await search.finder.find(change).then(
      (found): NamesState => ({ kind: "found", document, ...found }),
      (error: unknown): NamesState => ({ kind: "failed", reason: String(error) }),
    );
    if (search !== this.#search) return;
    this.#busy = false;
    this.set(state);
    this.#look();
  }

  #forget(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#search?.finder.end();
    this.#search = undefined;
    this.#document = undefined;
    this.#entities = undefined;
    this.#profile = undefined;
    this.#busy = false;
    this.set({ kind: "none" });
  }
}
