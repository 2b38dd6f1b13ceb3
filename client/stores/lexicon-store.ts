/** Dictionaries, memories and learnt words of this device: listed, looked into, brought in, removed and forgotten. */
import type { LexiconFile } from "../alignment/formats/lexicon-files.ts";
import { primaryTag } from "../../glossary/language-tag.ts";
import { sameLanguages, type Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { shortestTag } from "../../glossary/lexicon/file-name-languages.ts";
import type { ReadOutcome } from "../files/read-file.ts";
import type { Database, StorageFailure, Stored } from "../storage/database.ts";
import { betweenLanguages, forgetLearnt, listLexicons, readLearntContents, readLexiconContent, removeLexicon, restoreLexicon, saveLexicon, type LexiconRecords, type ListedLexicon } from "../storage/lexicon-records.ts";
import type { LookedUp, WordFinder } from "../workers/look-up.ts";
import type { FoundLexicon, LexiconFault, LexiconProgress, ReadLexicon } from "../workers/read-lexicon.ts";
import { lexiconPairs, type LexiconPair } from "./lexicon-pairs.ts";
import { openLibraryChannel, type LibraryChannel } from "./library-channel.ts";
import { Store } from "./store.ts";

/** What keeps a file from becoming a dictionary. */
export type LexiconProblem =
  | { readonly kind: "refused"; readonly file: string; readonly fault: LexiconFault }
  | { readonly kind: "unreadable-file" | "too-large"; readonly file: string }
  /** It was read, and could not be stored. */
  | { readonly kind: "storage"; readonly why: StorageFailure["kind"] }
  | { readonly kind: "failed" };

/** What is being brought in. */
export interface Adding {
  /** The names of the files. */
  readonly files: readonly string[];
  /** Null when nothing is being read. */
  readonly progress: LexiconProgress | null;
  readonly found: FoundLexicon | null;
  readonly problem: LexiconProblem | null;
}

export interface LexiconsState {
  readonly status: "loading" | "ready" | "failed";
  readonly pairs: readonly LexiconPair[];
  /** How many records cannot be read, or are of a newer Muqabala; they are left as they are. */
  readonly damaged: number;
  /** Rows of core lexicons and of learnt words, by `sizeKey`, as far as they were counted. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly adding: Adding | null;
}

export function sizeKey(kind: "core" | "learnt", { source, target }: Languages): string {
  return `${kind} ${source} ${target}`;
}

export interface LexiconsEnvironment {
  readonly database: Promise<Database>;
  readonly readLexicon: ReadLexicon;
  readonly readFile: (file: File) => Promise<ReadOutcome>;
  readonly startWordFinder: () => WordFinder;
  readonly now: () => number;
  readonly newId: () => string;
}

/** What can be looked into. */
export type LexiconPart = { readonly kind: "core" | "learnt" } | { readonly kind: "lexicon"; readonly id: string };

export class LexiconStore extends Store<LexiconsState> {
  readonly #environment: LexiconsEnvironment;
  readonly #channel: LibraryChannel;
  #files: readonly LexiconFile[] = [];
  #run: AbortController | undefined;
  #watched = false;

  constructor(environment: LexiconsEnvironment) {
    super({ status: "loading", pairs: lexiconPairs({ lexicons: [], learnt: [] }), damaged: 0, sizes: new Map(), adding: null });
    this.#environment = environment;
    this.#channel = openLibraryChannel(({ kind }) => {
      if (this.#watched && (kind === "lexicons" || kind === "wiped")) void this.load();
    });
  }

  /** Keeps the lists up to date from now on, until {@link unwatch}. */
  watch(): void {
    this.#watched = true;
    void this.load();
  }

  unwatch(): void {
    this.#watched = false;
  }

  async load(): Promise<void> {
    const outcome = await listLexicons(await this.#environment.database);
    if (outcome.kind !== "done") {
      this.patch({ status: "failed" });
      return;
    }
    this.patch({ status: "ready", pairs: lexiconPairs(outcome.value), damaged: outcome.value.damaged });
    if (this.#watched) await this.#measure();
  }

  /** Reads the files as one dictionary or memory. The second file of a dictd dictionary may come later than the first. */
  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const waiting = this.#isWaitingForPart() ? this.#files : [];
    const outcomes = await Promise.all(files.map((file) => this.#environment.readFile(file)));
    const names = [...waiting.map(({ name }) => name), ...files.map(({ name }) => name)];
    this.#stop();
    const bad = outcomes.find((outcome) => outcome.kind !== "read");
    if (bad) {
      this.#files = [];
      this.#refuse(names, { kind: bad.kind === "too-large" ? "too-large" : "unreadable-file", file: bad.name });
      return;
    }
    const read = outcomes.flatMap((outcome) => (outcome.kind === "read" ? [{ name: outcome.name, bytes: outcome.bytes }] : []));
    this.#files = [...waiting.filter(({ name }) => !read.some((file) => file.name === name)), ...read];
    await this.#read(null);
  }

  /** Takes what is being brought in as one of these languages. */
  async chooseLanguages(languages: Languages): Promise<void> {
    const { adding } = this.state;
    if (!adding?.found) return;
    if (adding.found.offered.length > 0) await this.#read(languages); // other languages of the file are other entries
    else this.patch({ adding: { ...adding, found: { ...adding.found, languages, guessed: false } } });
  }

  /** Keeps what is being brought in. @returns whether it is stored; the problem says why not */
  async keep(): Promise<boolean> {
    const { adding } = this.state;
    if (!adding?.found || adding.progress) return false;
    const { name, format, languages, entries, sentences, words, content } = adding.found;
    const [source, target] = [languages.source, languages.target].map((tag) => shortestTag(primaryTag(tag)));
    if (source === undefined || target === undefined) return false;
    const { database, newId, now } = this.#environment;
    const id = this.replaced?.id ?? newId();
    const outcome = await saveLexicon(await database, id, { name, format, source, target, entries, sentences, words, addedAt: now() }, content);
    if (outcome.kind === "done") this.cancel();
    else this.patch({ adding: { ...adding, problem: { kind: "storage", why: outcome.kind } } });
    await this.#changed(outcome);
    return outcome.kind === "done";
  }

  /** What has the name, format and languages of what is being brought in: an earlier state of it, whose place it will take. */
  get replaced(): ListedLexicon | undefined {
    const found = this.state.adding?.found;
    if (!found) return undefined;
    const pair = this.state.pairs.find((each) => betweenLanguages(each, found.languages));
    return pair?.lexicons.find(({ head }) => head.name === found.name && head.format === found.format && sameLanguages(head, found.languages));
  }

  /** Lets go of what is being brought in. */
  cancel(): void {
    this.#stop();
    this.#files = [];
    this.patch({ adding: null });
  }

  /** @returns what brings it back by `restore`; null when there was no such */
  async remove(id: string): Promise<Stored<LexiconRecords | null>> {
    const outcome = await removeLexicon(await this.#environment.database, id);
    await this.#changed(outcome);
    return outcome;
  }

  async restore(records: LexiconRecords): Promise<Stored<undefined>> {
    const outcome = await restoreLexicon(await this.#environment.database, records);
    await this.#changed(outcome);
    return outcome;
  }

  /** Forgets what accepted pairs taught of the two languages. */
  async forget(languages: Languages): Promise<Stored<undefined>> {
    const outcome = await forgetLearnt(await this.#environment.database, languages);
    await this.#changed(outcome);
    return outcome;
  }

  /**
   * Returns the function that finds rows of this part: all of them for an empty query. It holds a worker until `signal` ends it.
   * The function gives null where the rows cannot be read.
   */
  look(part: LexiconPart, languages: Languages, signal: AbortSignal): (query: string) => Promise<LookedUp | null> {
    const finder = this.#environment.startWordFinder();
    signal.addEventListener("abort", () => { finder.end(); });
    const contents = this.#contents(part, languages);
    return async (query) => {
      const read = await contents;
      if (read.kind !== "done") return null;
      return finder.ask({ languages, contents: read.value, query }).catch(() => null);
    };
  }

  /** Counts the rows that no head tells: those of core lexicons once, learnt words each time. */
  async #measure(): Promise<void> {
    const finder = this.#environment.startWordFinder();
    const count = async (part: LexiconPart & { readonly kind: "core" | "learnt" }, languages: Languages): Promise<void> => {
      const read = await this.#contents(part, languages);
      if (read.kind !== "done") return;
      const answer = await finder.ask({ languages, contents: read.value, query: "" }).catch(() => null); // who looks inside is told
      if (answer) this.patch({ sizes: new Map([...this.state.sizes, [sizeKey(part.kind, languages), answer.all]]) });
    };
    for (const { source, target, core, learnt } of this.state.pairs) {
      if (learnt) await count({ kind: "learnt" }, { source, target });
      if (core && !this.state.sizes.has(sizeKey("core", { source, target }))) await count({ kind: "core" }, { source, target });
    }
    finder.end();
  }

  async #contents(part: LexiconPart, languages: Languages) {
    const database = await this.#environment.database;
    switch (part.kind) {
      case "core": return { kind: "done", value: null } as const;
      case "learnt": return readLearntContents(database, languages);
      case "lexicon": return readLexiconContent(database, part.id);
      default: return part satisfies never;
    }
  }

  async #read(languages: Languages | null): Promise<void> {
    this.#stop();
    const run = new AbortController();
    this.#run = run;
    const files = this.#files.map(({ name }) => name);
    const found = languages ? (this.state.adding?.found ?? null) : null;
    const report = (progress: LexiconProgress): void => {
      if (this.#run === run) this.patch({ adding: { files, progress, found, problem: null } });
    };
    report({ phase: "reading", share: 0 });
    const reading = await this.#environment.readLexicon(this.#files, { languages, signal: run.signal, onProgress: report });
    if (this.#run !== run) return;
    this.#run = undefined;
    switch (reading.kind) {
      case "lexicon": this.patch({ adding: { files, progress: null, found: reading, problem: null } }); break;
      case "refused": this.#refuse(files, reading); break;
      case "failed": this.#refuse(files, { kind: "failed" }); break;
      case "cancelled": break;
      default: reading satisfies never;
    }
  }

  #refuse(files: readonly string[], problem: LexiconProblem): void {
    this.patch({ adding: { files, progress: null, found: null, problem } });
  }

  #isWaitingForPart(): boolean {
    const problem = this.state.adding?.problem;
    return problem?.kind === "refused" && problem.fault.kind === "missing-part";
  }

  #stop(): void {
    this.#run?.abort();
    this.#run = undefined;
  }

  async #changed(outcome: Stored<unknown>): Promise<void> {
    if (outcome.kind !== "done") return;
    this.#channel.post({ kind: "lexicons" });
    await this.load();
  }
}
