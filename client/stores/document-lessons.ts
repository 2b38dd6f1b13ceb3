/** One document that is learnt from: again after each change of its accepted pairs, one lesson after the other. */
import type { Document } from "../alignment/document.ts";
import type { KnownPair } from "../alignment/engine/learn-words.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import type { Database } from "../storage/database.ts";
import { readLearnt, saveLearnt } from "../storage/lexicon-records.ts";
import type { WordLearner } from "../workers/learn-words.ts";
import { acceptedPairs } from "./accepted-pairs.ts";
import { collectEvidence } from "./collect-evidence.ts";

export type LearningState =
  | { readonly kind: "idle" }
  | { readonly kind: "learning" }
  /** What was learnt last could not be stored. */
  | { readonly kind: "not-stored"; readonly why: "full" | "refused" }
  /** `reason` is for a report, not for readers. */
  | { readonly kind: "failed"; readonly reason: string };

export interface LessonsEnvironment {
  readonly database: Promise<Database>;
  readonly glossary: { readonly state: { readonly glossary: Glossary } };
  readonly startLearner: () => WordLearner;
  /** Told after each time that something was stored. */
  readonly onLearnt: () => void;
}

/** How long the document is left in peace before it is learnt from, in milliseconds: a run of acceptances costs one lesson. */
const PAUSE = 400;

export class DocumentLessons {
  readonly id: string;
  readonly #environment: LessonsEnvironment;
  readonly #languages: Languages;
  readonly #report: (state: LearningState) => void;
  #learner: WordLearner | undefined;
  #latest: Document | undefined;
  #studied: Document | undefined;
  /** What was learnt from; null until it is known what was before. */
  #known: readonly KnownPair[] | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(id: string, languages: Languages, environment: LessonsEnvironment, report: (state: LearningState) => void) {
    this.id = id;
    this.#languages = languages;
    this.#environment = environment;
    this.#report = report;
  }

  /** Takes note of how the document is now. */
  follow(document: Document): void {
    this.#latest = document;
    if (this.#busy || this.#waiting !== undefined || document === this.#studied) return;
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      this.#running = this.#study();
    }, PAUSE);
  }

  /** Learns what is left to learn, then lets the document go. */
  async finish(): Promise<void> {
    clearTimeout(this.#waiting);
    await this.#running;
    clearTimeout(this.#waiting);
    if (this.#latest !== this.#studied) await this.#study();
    this.#endLearner();
  }

  async #study(): Promise<void> {
    const document = this.#latest;
    if (!document) return;
    this.#busy = true;
    const state = await this.#teach(acceptedPairs(document)).catch((error: unknown): LearningState => ({ kind: "failed", reason: String(error) }));
    this.#busy = false;
    this.#studied = document;
    if (state.kind === "failed") this.#endLearner(); // the next change is learnt from in another
    this.#report(state);
    if (this.#latest) this.follow(this.#latest);
  }

  /** Learns from these pairs, unless it did before. */
  async #teach(pairs: readonly KnownPair[]): Promise<LearningState> {
    const database = await this.#environment.database;
    if (this.#known === null) {
      const before = await readLearnt(database, this.id);
      const accepted = before.kind === "done" ? (before.value?.accepted ?? 0) : 0;
      this.#known = accepted === pairs.length ? pairs : [];
    }
    if (samePairs(pairs, this.#known)) return { kind: "idle" };
    this.#report({ kind: "learning" });
    const first = this.#learner === undefined;
    this.#learner ??= this.#environment.startLearner();
    const evidence = first ? { evidence: await collectEvidence(database, this.#environment.glossary.state.glossary, this.#languages) } : {};
    const { words, content } = await this.#learner.ask({ pairs, languages: this.#languages, ...evidence });
    const stored = await saveLearnt(database, this.id, { ...this.#languages, words, pairs: pairs.length, accepted: pairs.length }, content);
    if (stored.kind !== "done") return { kind: "not-stored", why: stored.kind };
    this.#known = pairs;
    this.#environment.onLearnt();
    return { kind: "idle" };
  }

  #endLearner(): void {
    this.#learner?.end();
    this.#learner = undefined;
  }
}

function samePairs(a: readonly KnownPair[], b: readonly KnownPair[]): boolean {
  return a.length === b.length && a.every(({ source, target }, index) => source === b[index]?.source && target === b[index].target);
}
