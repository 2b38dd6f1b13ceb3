/** Words learnt from accepted pairs in a worker: the page's side of it. */
import type { KnownPair } from "../alignment/engine/learn-words.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { startWorker } from "../trusted-types.ts";
import { askWorker, type AskedWorker } from "./ask-worker.ts";
import address from "./learn-worker.ts?worker&url";
import type { PackedEvidence } from "./packed-evidence.ts";

export interface Lesson {
  /** All accepted pairs of the document. */
  readonly pairs: readonly KnownPair[];
  readonly languages: Languages;
  /** Which words may belong together; absent: as before. */
  readonly evidence?: PackedEvidence;
}

export interface LearntWords {
  readonly words: number;
  /** As it is stored. */
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Learns from one document, asked again after each change of it. */
export type WordLearner = AskedWorker<Lesson, LearntWords>;

export const startWordLearner = (): WordLearner => askWorker(startWorker(address));
