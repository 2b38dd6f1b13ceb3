/**
 * What accepted pairs and translation memories teach of words, for the documents to come: how often which word rendered which. Small
 * enough to be kept, and as it is kept: plain data.
 */

import type { Dictionary } from "../../../glossary/lexicon/dictionary.ts";
import { sameLanguages } from "../../../glossary/lexicon/dictionary-read.ts";
import { induce } from "./induction.ts";
import { seedLinks } from "./seeds.ts";
import { LEARNING } from "./weights.ts";
import { sideWords } from "./words.ts";

/** Of one pair of languages (BCP 47). */
export interface WordCounts {
  readonly source: string;
  readonly target: string;
  /** Source stem, target stem, and how many times one rendered the other; each two stems once, the most frequent first. */
  readonly words: readonly (readonly [source: string, target: string, count: number])[];
}

/** Two texts that are known to answer each other. */
export interface KnownPair {
  readonly source: string;
  readonly target: string;
}

/** Learns from pairs; dictionaries help to tell which words of a pair belong together, and are no part of the result. */
export function learnWords(
  pairs: readonly KnownPair[], { source, target }: Pick<WordCounts, "source" | "target">, dictionaries: readonly Dictionary[] = [],
): WordCounts {
  const wordsOf = (lang: string, texts: readonly string[]) => sideWords({ lang, sentences: texts.map((text, paragraph) => ({ text, paragraph, kind: "paragraph" })) });
  const from = wordsOf(source, pairs.map((pair) => pair.source));
  const to = wordsOf(target, pairs.map((pair) => pair.target));
  const seeds = seedLinks({ lang: source, words: from }, { lang: target, words: to }, { dictionaries }).all;
  const lessons = pairs.map((_, index) => ({ source: index, target: index, sources: 1, targets: 1, probability: 1 }));
  const { links } = induce(from, to, seeds, lessons);
  const width = to.vocabulary.stems.length;
  const known = new Map(Array.from(seeds.count, (count, link) => [seeds.source[link]! * width + seeds.target[link]!, count]));
  const words = Array.from(links.count, (count, link): WordCounts["words"][number] => {
    const [s, t] = [links.source[link]!, links.target[link]!];
    return [from.vocabulary.stems[s]!, to.vocabulary.stems[t]!, rounded(count - (known.get(s * width + t) ?? 0))];
  });
  return { source, target, words: most(words) };
}

/** Both together; they must be of the same languages. */
export function addWordCounts(one: WordCounts, other: WordCounts): WordCounts {
  if (!sameLanguages(other, one)) throw new RangeError(`counts of ${other.source}–${other.target} cannot be added to those of ${one.source}–${one.target}`);
  const counts = new Map<string, readonly [string, string, number]>();
  for (const [source, target, count] of [...one.words, ...other.words]) {
    const key = `${source}\t${target}`;
    counts.set(key, [source, target, rounded(count + (counts.get(key)?.[2] ?? 0))]);
  }
  return { source: one.source, target: one.target, words: most([...counts.values()]) };
}

function most(words: readonly WordCounts["words"][number][]): WordCounts["words"] {
  return words.filter(([, , count]) => count >= LEARNING.leastCount).sort((a, b) => b[2] - a[2]).slice(0, LEARNING.mostWords);
}

function rounded(count: number): number {
  return Math.round(count * 100) / 100;
}
