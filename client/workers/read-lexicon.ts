/** From files to a dictionary or memory that can be looked at and kept, in a worker: the page's side of it. */
import { proxy } from "comlink";
import type { LexiconFault as FileFault, LexiconFile, LexiconRead } from "../alignment/formats/lexicon-files.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { startWorker } from "../trusted-types.ts";
import type { ReadLexiconWorker } from "./read-lexicon-worker.ts";
import address from "./read-lexicon-worker.ts?worker&url";
import { runWorker, type Ended } from "./run-worker.ts";

/** What was read, to be looked at before it is kept. */
export interface FoundLexicon extends Omit<LexiconRead, "entries" | "sentences"> {
  readonly entries: number;
  readonly sentences: number;
  /** How many words were learnt from the sentences. */
  readonly words: number;
  readonly first: LexiconRead["entries"];
  readonly firstSentences: LexiconRead["sentences"];
  /** As it is stored. */
  readonly content: Uint8Array<ArrayBuffer>;
}

export type LexiconFault = FileFault | { readonly kind: "gzip"; readonly why: "broken" | "too-large" };

export type LexiconPreview = FoundLexicon | { readonly kind: "refused"; readonly file: string; readonly fault: LexiconFault };

export interface LexiconProgress {
  readonly phase: "reading" | "learning";
  /** How much of the phase is done, in [0, 1]. */
  readonly share: number;
}

export type LexiconReading = LexiconPreview | Ended;

export interface ReadLexiconOptions {
  /** As a person chose them; null when they are to be found out. */
  readonly languages: Languages | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: LexiconProgress) => void;
}

export type ReadLexicon = (files: readonly LexiconFile[], options: ReadLexiconOptions) => Promise<LexiconReading>;

/** Giving up ends the worker at once, whatever it is doing. */
export const readLexicon: ReadLexicon = (files, { languages, signal, onProgress }) =>
  runWorker<ReadLexiconWorker, LexiconReading>(() => startWorker(address), signal, (read) => read(files, languages, proxy(onProgress)));
