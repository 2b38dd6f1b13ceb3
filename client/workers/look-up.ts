/** What stands in a dictionary, a memory or among the learnt words, asked of a worker: the page's side of it. */
import type { DictionaryEntry } from "../../glossary/lexicon/dictionary.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import type { StoredContent } from "../storage/lexicon-records.ts";
import { startWorker } from "../trusted-types.ts";
import { askWorker, type AskedWorker } from "./ask-worker.ts";
import address from "./look-up-worker.ts?worker&url";

export interface LookUp {
  readonly languages: Languages;
  /** Null for the core lexicon of these languages. */
  readonly contents: readonly StoredContent[] | null;
  /** Part of a word of either language; empty for all rows. */
  readonly query: string;
}

/** An entry, or a word that was learnt with how often it was seen. */
export interface LookUpRow extends DictionaryEntry {
  readonly count?: number;
}

export interface LookedUp {
  /** How many rows there are, how many of them have the query, and the first of those. */
  readonly all: number;
  readonly found: number;
  readonly first: readonly LookUpRow[];
}

export type WordFinder = AskedWorker<LookUp, LookedUp>;

export const startWordFinder = (): WordFinder => askWorker(startWorker(address));
