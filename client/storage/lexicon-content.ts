/**
 * What a dictionary, a memory or accepted pairs say of words, as one block of bytes: the page passes it from the storage to a worker
 * without looking into it, since taking tens of thousands of entries apart would hold it up.
 */
import * as v from "valibot";
import type { WordCounts } from "../alignment/engine/learn-words.ts";
import type { DictionaryEntry } from "../../glossary/lexicon/dictionary.ts";

export interface LexiconContent {
  readonly entries: readonly DictionaryEntry[];
  /** Words that were learnt from sentences. */
  readonly words: WordCounts["words"];
}

const content = v.object({
  entries: v.array(v.object({ forms: v.array(v.string()), renderings: v.array(v.string()) })),
  words: v.array(v.tuple([v.string(), v.string(), v.pipe(v.number(), v.minValue(0))])),
});

export function packContent(packed: LexiconContent): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(packed));
}

/** Undefined when the bytes are damaged. */
export function unpackContent(bytes: Uint8Array): LexiconContent | undefined {
  try {
    const parsed = v.safeParse(content, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
