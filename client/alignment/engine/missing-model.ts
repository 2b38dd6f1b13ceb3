/** How often sentences of a document have no counterpart, and how much it says that a sentence's words are not met: learnt from the document. */

import type { Posterior } from "./posterior.ts";
import { UNANSWERED } from "./weights.ts";
import type { SideWords } from "./words.ts";

export interface MissingModel {
  /** Added to the log odds that a run of missing counterparts begins. */
  readonly opens: number;
  /** What each word of a source and of a target sentence says for its having no counterpart. */
  readonly sourceWord: number;
  readonly targetWord: number;
}

export const NOTHING_LEARNT: MissingModel = { opens: 0, sourceWord: 0, targetWord: 0 };

/** How many words there are in pairs, each pair counted as far as it is probable, and how many of them are met by a rendering in it. */
export interface Covered {
  readonly source: WordCount;
  readonly target: WordCount;
}

interface WordCount {
  readonly words: number;
  readonly met: number;
}

export const NOTHING_COVERED: Covered = { source: { words: 0, met: 0 }, target: { words: 0, met: 0 } };

/** Learns from what was found last and how many words of its pairs were met. */
export type MissingLearner = (found: Pick<Posterior, "sourceNull" | "targetNull">, covered: Covered) => MissingModel;

export function missingLearner(source: SideWords, target: SideWords): MissingLearner {
  const common = { source: commonShare(source), target: commonShare(target) };
  return ({ sourceNull, targetNull }, covered) => {
    const { rate, mostRate, prior } = UNANSWERED;
    const seen = runsIn(sourceNull) + runsIn(targetNull);
    const learnt = Math.min(mostRate, (seen + prior * rate) / (sourceNull.length + targetNull.length + prior));
    return {
      opens: Math.log(learnt / rate),
      sourceWord: wordWorth(covered.source, common.source),
      targetWord: wordWorth(covered.target, common.target),
    };
  };
}

/** In what share of the sentences a word of the text stands, in the mean of all its words: 1 where every sentence is the same. */
function commonShare({ vocabulary: { frequency }, ids, start }: SideWords): number {
  const sentences = start.length - 1;
  const sum = frequency.reduce((total, often) => total + often * Math.min(1, often / sentences), 0);
  return sum / Math.max(1, ids.length);
}

/** How many runs of missing counterparts are expected. @param missing by sentence: the probability that it has none */
function runsIn(missing: Float64Array): number {
  let before = 0;
  return missing.reduce((runs, each) => {
    const begins = each * (1 - before);
    before = each;
    return runs + begins;
  }, 0);
}

/** The log odds of a word that is not met, as in a sentence without counterpart, against one in a pair. @param common by chance, this share of what is met is met elsewhere too */
function wordWorth({ words, met }: WordCount, common: number): number {
  const { priorWords, priorMet, mostMet, unmet } = UNANSWERED;
  const share = Math.min(mostMet, (met + priorWords * priorMet) / (words + priorWords));
  return unmet * Math.log((1 - common * share) / (1 - share));
}
