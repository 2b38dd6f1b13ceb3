/** What is known of two languages on this device, on its way to a worker that aligns or learns. */
import { addWordCounts, type WordCounts } from "../alignment/engine/learn-words.ts";
import { coreDictionaries } from "../../glossary/lexicon/core-dictionary.ts";
import type { Dictionary } from "../../glossary/lexicon/dictionary.ts";
import { sameLanguages, type Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { unpackContent } from "../storage/lexicon-content.ts";
import type { StoredContent } from "../storage/lexicon-records.ts";

export interface PackedEvidence {
  /** The terms of the glossary. */
  readonly terms: Dictionary;
  /** Dictionaries, memories and learnt words, as they are stored. */
  readonly contents: readonly StoredContent[];
}

/** As the aligner takes it. */
export interface Evidence {
  readonly dictionaries: readonly Dictionary[];
  readonly learnt: readonly WordCounts[];
}

/** All that is known of the two languages, the core lexicon too. */
export async function unpackEvidence(packed: PackedEvidence | undefined, languages: Languages): Promise<Evidence> {
  const { dictionaries, learnt } = unpackContents(packed?.contents ?? [], languages);
  const core = await coreDictionaries(languages.source, languages.target);
  return { dictionaries: [...core, ...(packed ? [packed.terms] : []), ...dictionaries], learnt };
}

/** The dictionaries, and all learnt words in one. A damaged content is passed over. */
export function unpackContents(contents: readonly StoredContent[], languages: Languages): Evidence {
  const read = contents.flatMap(({ source, target, bytes }) => {
    const content = unpackContent(bytes);
    return content === undefined ? [] : [{ source, target, ...content }];
  });
  const learnt = read.map((content) => towards(languages, content)).filter(({ words }) => words.length > 0);
  return {
    dictionaries: read.filter(({ entries }) => entries.length > 0).map(({ source, target, entries }): Dictionary => ({ source, target, entries })),
    learnt: learnt.length === 0 ? [] : [sumOf(languages, learnt)],
  };
}

/** The counts with the source language on the left. */
function towards({ source, target }: Languages, counts: WordCounts): WordCounts {
  const words = sameLanguages(counts, { source, target }) ? counts.words : counts.words.map(([from, to, count]) => [to, from, count] as const);
  return { source, target, words };
}

/** In one go: pairwise, the sum would be made anew for each document. */
function sumOf({ source, target }: Languages, counts: readonly WordCounts[]): WordCounts {
  return addWordCounts({ source, target, words: [] }, { source, target, words: counts.flatMap(({ words }) => words) });
}
