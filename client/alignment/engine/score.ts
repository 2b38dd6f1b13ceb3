/** The score of every pair within the band: its shape, lengths, signs, structure, and how its words explain each other. */

import type { Band } from "./band.ts";
import { explainRow, rowScratch, type Explanation } from "./evidence.ts";
import { lengthScorer, type LengthModel } from "./length-model.ts";
import { missingNumbers, type SideNumbers } from "./numbers.ts";
import { placement, placementScratch } from "./placement.ts";
import type { PairList, PairScores } from "./posterior.ts";
import type { Shapes } from "./shapes.ts";
import { signScore, type Signs } from "./signs.ts";
import { FINE_WORDS, LENGTH, SIGNS, type PairWeights } from "./weights.ts";

/** What is known of the two texts at one stage. */
export interface Knowledge {
  readonly signs: Signs;
  readonly length: LengthModel;
  /** By shape: ln(π̂/π₀), how much commoner the shape is here than the prior has it. */
  readonly commonness: Float64Array;
  readonly sourceNumbers: SideNumbers;
  readonly targetNumbers: SideNumbers;
  readonly forward: Explanation;
  readonly backward: Explanation;
}

/**
 * With `candidates` only these pairs are scored, and the places of their words and their numbers are looked at too; all others are
 * ruled out.
 */
export function scorePairs(known: Knowledge, band: Band, shapes: Shapes, weights: PairWeights, candidates?: PairList): PairScores {
  const pairs = new Float32Array(band.nodes * shapes.source.length).fill(-Infinity);
  scoreSigns(known, band, shapes, weights, candidates, pairs);
  scoreForward(known.forward, band, shapes, weights.forward, pairs);
  scoreBackward(known.backward, band, shapes, weights.backward, pairs);
  if (candidates !== undefined) scoreClosely(known, band, shapes, candidates, pairs);
  return {
    band, shapes, pairs,
    sourceNull: nullScores(known.signs.source.length, weights),
    targetNull: nullScores(known.signs.target.length, weights),
    open: weights.open - weights.next,
  };
}

function scoreSigns(
  { signs, length, commonness }: Knowledge, band: Band, shapes: Shapes, weights: PairWeights, candidates: PairList | undefined, pairs: Float32Array,
): void {
  const { low, high, origin, sources } = band;
  const kinds = shapes.source.length;
  const shapeScore = Float64Array.from(shapes.source, (a, k) => shapePrior(a, shapes.target[k]!, weights) + weights.shape * commonness[k]!);
  const lengthScore = lengthScorer(length, signs.sourceLength, signs.targetLength, shapes.reach);
  const score = (i: number, j: number, k: number): void => {
    const a = shapes.source[k]!;
    const b = shapes.target[k]!;
    if (i + a > sources || j + b < low[i + a]! || j + b > high[i + a]!) return;
    const byLength = lengthScore(i, a, j, b);
    if (byLength <= LENGTH.worst && a + b > 2) return;
    pairs[(origin[i]! + j) * kinds + k] = shapeScore[k]! + weights.length * byLength + signScore(signs, weights, i, i + a, j, j + b);
  };
  if (candidates !== undefined) {
    for (let p = 0; p < candidates.source.length; p++) score(candidates.source[p]!, candidates.target[p]!, candidates.shape[p]!);
    return;
  }
  for (let i = 0; i < sources; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      for (let k = 0; k < kinds; k++) score(i, j, k);
    }
  }
}

/** The log prior odds of a shape: each sentence beyond 1:1 costs, and so does having several on both sides. */
export function shapePrior(sources: number, targets: number, weights: PairWeights): number {
  const extra = sources + targets - 2;
  return weights.extra * extra + (sources > 1 && targets > 1 ? weights.both : 0) + (extra === 0 ? weights.oneToOne : 0);
}

/** Adds what the source's words say of the target's: row by row, as prefix sums. */
function scoreForward(e: Explanation, band: Band, shapes: Shapes, weight: number, pairs: Float32Array): void {
  const { low, high, origin, sources } = band;
  const kinds = shapes.source.length;
  const scratch = rowScratch(e, shapes.reach);
  for (let i = 0; i < sources; i++) {
    const first = low[i]!;
    explainRow(e, i, shapes.reach, first, high[Math.min(sources, i + shapes.reach)]!, scratch);
    for (let j = first; j <= high[i]!; j++) {
      const node = (origin[i]! + j) * kinds;
      for (let k = 0; k < kinds; k++) {
        if (pairs[node + k] === -Infinity) continue;
        const sums = scratch.prefix[shapes.source[k]! - 1]!;
        pairs[node + k]! += weight * (sums[j + shapes.target[k]! - first]! - sums[j - first]!);
      }
    }
  }
}

/** Adds what the target's words say of the source's: column by column. */
function scoreBackward(e: Explanation, band: Band, shapes: Shapes, weight: number, pairs: Float32Array): void {
  const { low, high, origin, sources, targets } = band;
  const kinds = shapes.source.length;
  const scratch = rowScratch(e, shapes.reach);
  let first = 0;
  let last = 0;
  let reach = 0;
  for (let j = 0; j < targets; j++) {
    while (high[first]! < j) first++;
    while (last < sources && low[last + 1]! <= j) last++;
    while (reach < sources && low[reach + 1]! <= Math.min(targets, j + shapes.reach)) reach++;
    explainRow(e, j, shapes.reach, first, reach, scratch);
    for (let i = first; i <= last && i < sources; i++) {
      const node = (origin[i]! + j) * kinds;
      for (let k = 0; k < kinds; k++) {
        if (pairs[node + k] === -Infinity) continue;
        const sums = scratch.prefix[shapes.target[k]! - 1]!;
        pairs[node + k]! += weight * (sums[i + shapes.source[k]! - first]! - sums[i - first]!);
      }
    }
  }
}

/** Adds what is looked at in probable pairs only: the places of matching words, and the numbers. */
function scoreClosely({ forward, backward, sourceNumbers, targetNumbers }: Knowledge, { origin }: Band, shapes: Shapes, candidates: PairList, pairs: Float32Array): void {
  const forwardScratch = placementScratch(forward);
  const backwardScratch = placementScratch(backward);
  for (let p = 0; p < candidates.source.length; p++) {
    const i = candidates.source[p]!;
    const j = candidates.target[p]!;
    const k = candidates.shape[p]!;
    const there = placement(forward, forwardScratch, i, shapes.source[k]!, j, shapes.target[k]!);
    const back = placement(backward, backwardScratch, j, shapes.target[k]!, i, shapes.source[k]!);
    const missing = missingNumbers(sourceNumbers, targetNumbers, i, i + shapes.source[k]!, j, j + shapes.target[k]!);
    pairs[(origin[i]! + j) * shapes.source.length + k]! +=
      FINE_WORDS.numberMissing * Math.min(FINE_WORDS.mostNumbers, missing) +
      FINE_WORDS.placed * (there.placed + back.placed) +
      FINE_WORDS.covered * (there.covered + back.covered);
  }
}

/** By sentence: the log odds that it has no counterpart. */
function nullScores(length: Float64Array, weights: PairWeights): Float64Array {
  const mean = length.reduce((sum, each) => sum + each, 0) / Math.max(1, length.length);
  return length.map((each) => weights.next + weights.nullLength * Math.min(SIGNS.mostNullLength, each / Math.max(1, mean)));
}
