/** What two runs of sentences show besides their words: whether both ask, quote, end alike, begin a paragraph, have a speaker. */

import { runningSum } from "./running-sum.ts";
import { ENDINGS, type Traits } from "./traits.ts";
import { SIGNS, type PairWeights } from "./weights.ts";

/** Both sides' traits, and running sums over them: the sum over sentences [i, k) is `sum[k] - sum[i]`. */
export interface Signs {
  readonly source: Traits;
  readonly target: Traits;
  readonly sourceLength: Float64Array;
  readonly targetLength: Float64Array;
  readonly sourceSums: TraitSums;
  readonly targetSums: TraitSums;
  /** By class of ending: how telling it is that both sides end so. */
  readonly endingWorth: Float64Array;
  /** Whether a trait is known on both sides: a text without paragraphs says nothing of them. */
  readonly paragraphs: boolean;
  readonly marked: boolean;
  readonly speakers: boolean;
}

interface TraitSums {
  readonly questions: Float64Array;
  readonly quotes: Float64Array;
  readonly opensParagraph: Float64Array;
  readonly marked: Float64Array;
  readonly speaks: Float64Array;
}

export function signsOf(source: Traits, target: Traits): Signs {
  const both = (trait: "opensParagraph" | "marked" | "speaks"): boolean => source[trait].includes(1) && target[trait].includes(1);
  const endings = new Float64Array(ENDINGS).fill(1);
  for (const ending of target.ending) endings[ending]!++;
  const sentences = target.ending.length + ENDINGS;
  return {
    source, target,
    sourceLength: runningSum(source.length),
    targetLength: runningSum(target.length),
    sourceSums: sumsOf(source),
    targetSums: sumsOf(target),
    endingWorth: endings.map((count) => Math.min(SIGNS.mostEndingWorth, -Math.log(count / sentences))),
    paragraphs: both("opensParagraph"),
    marked: both("marked"),
    speakers: both("speaks"),
  };
}

/** The score of source sentences [i, row) against target sentences [j, column). */
export function signScore(signs: Signs, weights: PairWeights, i: number, row: number, j: number, column: number): number {
  const { source, target, sourceSums: s, targetSums: t } = signs;
  const asked = s.questions[row]! - s.questions[i]!;
  const askedBack = t.questions[column]! - t.questions[j]!;
  let score = 0;
  if (asked > 0 || askedBack > 0) score += weights.question * (Math.min(1, asked, askedBack) - Math.min(SIGNS.mostQuestions, Math.abs(asked - askedBack)));
  const quotes = s.quotes[row]! > s.quotes[i]!;
  const quotesBack = t.quotes[column]! > t.quotes[j]!;
  if (quotes || quotesBack) score += quotes === quotesBack ? weights.quotation : -weights.quotation;
  const colon = source.colon[row - 1]! + target.colon[column - 1]!;
  if (colon > 0) score += colon === 2 ? weights.colon : -weights.colon;
  if (source.ending[row - 1] === target.ending[column - 1]) score += weights.ending * signs.endingWorth[target.ending[column - 1]!]!;
  if (target.leans[j]) score += weights.leans;
  if (signs.paragraphs) score += weights.paragraph * boundary(s.opensParagraph, t.opensParagraph, i, row, j, column);
  if (signs.marked) score += weights.structure * boundary(s.marked, t.marked, i, row, j, column);
  if (signs.speakers) score += weights.speaker * boundary(s.speaks, t.speaks, i, row, j, column);
  return score;
}

/** What should stand at the beginning of a pair, on both sides: +1 on both, −.5 on one only, −1 for each inside. */
function boundary(source: Float64Array, target: Float64Array, i: number, row: number, j: number, column: number): number {
  const first = source[i + 1]! - source[i]!;
  const firstBack = target[j + 1]! - target[j]!;
  const inside = source[row]! - source[i + 1]! + target[column]! - target[j + 1]!;
  return (first + firstBack === 2 ? 1 : -0.5 * (first + firstBack)) - inside;
}

function sumsOf(traits: Traits): TraitSums {
  return {
    questions: runningSum(traits.questions),
    quotes: runningSum(traits.quotes),
    opensParagraph: runningSum(traits.opensParagraph),
    marked: runningSum(traits.marked),
    speaks: runningSum(traits.speaks),
  };
}
