/** Parts a translation memory into what is a dictionary's and what is a text's: many memories hold terms as well as sentences. */
import type { MemoryPair } from "../../glossary/lexicon/read-tmx.ts";
import type { DictionaryEntry } from "../../glossary/lexicon/dictionary.ts";

export interface MemoryUnits {
  /** The short units, as entries of a dictionary. */
  readonly entries: readonly DictionaryEntry[];
  /** The others, to learn words from. */
  readonly sentences: readonly MemoryPair[];
}

/** Units of so many words on each side are entries of a dictionary rather than sentences. */
const MOST_WORDS_OF_TERM = 3;

export function memoryUnits(pairs: readonly MemoryPair[]): MemoryUnits {
  const isTerm = ({ source, target }: MemoryPair): boolean => [source, target].every((side) => side.split(/\s+/u).length <= MOST_WORDS_OF_TERM);
  return {
    entries: pairs.filter(isTerm).map(({ source, target }) => ({ forms: [source], renderings: [target] })),
    sentences: pairs.filter((pair) => !isTerm(pair)),
  };
}
