/** The score of every pair within the band: its shape, lengths, signs, structure, and how its words explain each other. */

import type { Band } from "./band.ts";
import { CellList, type Cells } from "./cells.ts";
import { explainRow, rowScratch, type Explanation } from "./evidence.ts";
import { lengthScorer, type LengthModel } from "./length-model.ts";
import type { Covered, MissingModel } from "./missing-model.ts";
import { missingNumbers, type SideNumbers } from "./numbers.ts";
import { placement, placementScratch } from "./placement.ts";
import type { PairList, PairScores } from "./posterior.ts";
import type { Shapes } from "./shapes.ts";
import { signScore, type Signs } from "./signs.ts";
import { FINE, FINE_WORDS, LENGTH, UNANSWERED, type PairWeights } from "./weights.ts";
import type { SideWords } from "./words.ts";

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

/** All pairs of a band scored by what is quickly looked at, and the evidence of their words, for a closer look at some of them. */
export interface CoarseScores extends PairScores {
  /** By pair: how the words of each side explain those of the other. */
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

export function scoreAll(known: Knowledge, band: Band, shapes: Shapes, weights: PairWeights): CoarseScores {
  const cells = signedCells(known, band, shapes, weights);
  const forward = new Float32Array(cells.score.length);
  const backward = new Float32Array(cells.score.length);
  addForward(known.forward, cells, 1, forward);
  addBackward(known.backward, cells, 1, backward);
  for (let cell = 0; cell < cells.score.length; cell++) cells.score[cell]! += weights.forward * forward[cell]! + weights.backward * backward[cell]!;
  return { ...cells, forward, backward, ...nulls(known, weights) };
}

/** The same where no closer look follows: in a wide band the evidence would take much room. */
export function scoreOnce(known: Knowledge, band: Band, shapes: Shapes, weights: PairWeights): PairScores {
  const cells = signedCells(known, band, shapes, weights);
  addForward(known.forward, cells, weights.forward, cells.score);
  addBackward(known.backward, cells, weights.backward, cells.score);
  return { ...cells, ...nulls(known, weights) };
}

/** Some pairs scored by all that is looked at, and how many of their words are met by a rendering. */
export interface CloseScores extends PairScores {
  readonly covered: Covered;
}

/** The same for some pairs of the band only, whose words' places and numbers are looked at too; all others are ruled out. */
export function scoreClosely(known: Knowledge, missing: MissingModel, coarse: CoarseScores, { source, target, shape, cell, probability }: PairList): CloseScores {
  const { band, shapes } = coarse;
  const score = signScorer(known, shapes, FINE);
  const close = closeScorer(known, shapes);
  const list = new CellList(band, shapes);
  let p = 0;
  for (let i = 0; i <= band.sources; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      for (; source[p] === i && target[p] === j; p++) {
        const words = FINE.forward * coarse.forward[cell[p]!]! + FINE.backward * coarse.backward[cell[p]!]!;
        list.add(shape[p]!, score(i, j, shape[p]!) + words + close.score(i, j, shape[p]!, probability[p]!));
      }
      list.close(band.origin[i]! + j);
    }
  }
  return { ...list.done(), ...learntNulls(known, missing), covered: close.covered() };
}

/** The pairs of the band whose lengths do not rule them out, scored by all but their words. */
function signedCells(known: Knowledge, band: Band, shapes: Shapes, weights: PairWeights): Cells & { readonly score: Float32Array } {
  const { low, high, origin, sources } = band;
  const score = signScorer(known, shapes, weights);
  const list = new CellList(band, shapes);
  for (let i = 0; i <= sources; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      for (let k = 0; k < shapes.source.length; k++) {
        const row = i + shapes.source[k]!;
        const column = j + shapes.target[k]!;
        if (row > sources || column < low[row]! || column > high[row]!) continue;
        const value = score(i, j, k);
        if (value > -Infinity) list.add(k, value);
      }
      list.close(origin[i]! + j);
    }
  }
  return list.done();
}

type PairScore = (i: number, j: number, k: number) => number;

/** Shape, lengths and signs; -Infinity where the lengths rule out a pair of more than two sentences. */
function signScorer({ signs, length, commonness }: Knowledge, shapes: Shapes, weights: PairWeights): PairScore {
  const shapeScore = Float64Array.from(shapes.source, (a, k) => shapePrior(a, shapes.target[k]!, weights) + weights.shape * commonness[k]!);
  const lengthScore = lengthScorer(length, signs.sourceLength, signs.targetLength, shapes.reach);
  return (i, j, k) => {
    const a = shapes.source[k]!;
    const b = shapes.target[k]!;
    const byLength = lengthScore(i, a, j, b);
    if (byLength <= LENGTH.worst && a + b > 2) return -Infinity;
    return shapeScore[k]! + weights.length * byLength + signScore(signs, weights, i, i + a, j, j + b);
  };
}

/** The log prior odds of a shape: each sentence beyond 1:1 costs, and so does having several on both sides. */
export function shapePrior(sources: number, targets: number, weights: PairWeights): number {
  const extra = sources + targets - 2;
  return weights.extra * extra + (sources > 1 && targets > 1 ? weights.both : 0) + (extra === 0 ? weights.oneToOne : 0);
}

/** Adds what the source's words say of the target's: row by row, as prefix sums. */
function addForward(e: Explanation, { band: { low, high, origin, sources }, shapes, start, shape }: Cells, weight: number, to: Float32Array): void {
  const scratch = rowScratch(e, shapes.reach);
  for (let i = 0; i < sources; i++) {
    const first = low[i]!;
    explainRow(e, i, shapes.reach, first, high[Math.min(sources, i + shapes.reach)]!, scratch);
    for (let j = first; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      for (let cell = start[node]!; cell < start[node + 1]!; cell++) {
        const k = shape[cell]!;
        const sums = scratch.prefix[shapes.source[k]! - 1]!;
        to[cell]! += weight * (sums[j + shapes.target[k]! - first]! - sums[j - first]!);
      }
    }
  }
}

/** Adds what the target's words say of the source's: column by column. */
function addBackward(e: Explanation, { band: { low, high, origin, sources, targets }, shapes, start, shape }: Cells, weight: number, to: Float32Array): void {
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
      const node = origin[i]! + j;
      for (let cell = start[node]!; cell < start[node + 1]!; cell++) {
        const k = shape[cell]!;
        const sums = scratch.prefix[shapes.target[k]! - 1]!;
        to[cell]! += weight * (sums[i + shapes.source[k]! - first]! - sums[i - first]!);
      }
    }
  }
}

/** What is looked at in probable pairs only: the places of matching words, and the numbers. Counts on the way how many words are met. */
function closeScorer({ forward, backward, sourceNumbers, targetNumbers }: Knowledge, shapes: Shapes): CloseScorer {
  const forwardScratch = placementScratch(forward);
  const backwardScratch = placementScratch(backward);
  // Of the source and of the target: words and words met. A typed array, since it is added to for each pair.
  const counts = new Float64Array(4);
  const score = (i: number, j: number, k: number, probability: number): number => {
    const a = shapes.source[k]!;
    const b = shapes.target[k]!;
    const there = placement(forward, forwardScratch, i, a, j, b);
    const back = placement(backward, backwardScratch, j, b, i, a);
    counts[0]! += probability * (forward.from.start[i + a]! - forward.from.start[i]!);
    counts[1]! += probability * back.covered;
    counts[2]! += probability * (forward.to.start[j + b]! - forward.to.start[j]!);
    counts[3]! += probability * there.covered;
    const missing = missingNumbers(sourceNumbers, targetNumbers, i, i + a, j, j + b);
    return FINE_WORDS.numberMissing * Math.min(FINE_WORDS.mostNumbers, missing) +
      FINE_WORDS.placed * (there.placed + back.placed) +
      FINE_WORDS.covered * (there.covered + back.covered);
  };
  return { score, covered: () => ({ source: { words: counts[0]!, met: counts[1]! }, target: { words: counts[2]!, met: counts[3]! } }) };
}

interface CloseScorer {
  /** Of the pair of shape k that begins with sentences i and j. */
  readonly score: (i: number, j: number, k: number, probability: number) => number;
  /** Of the pairs scored so far. */
  readonly covered: () => Covered;
}

type Nulls = Pick<PairScores, "sourceNull" | "targetNull" | "open">;

/** The same for all sentences. */
function nulls({ signs }: Knowledge, { open, next }: PairWeights): Nulls {
  return {
    sourceNull: signs.source.length.map(() => next),
    targetNull: signs.target.length.map(() => next),
    open: open - next,
  };
}

/** By what was learnt of this document, the likelier the more words the sentence has. */
function learntNulls({ forward }: Knowledge, { opens, sourceWord, targetWord }: MissingModel): Nulls {
  return { sourceNull: nullScores(forward.from, sourceWord), targetNull: nullScores(forward.to, targetWord), open: FINE.open + opens - FINE.next };
}

/** By sentence: the log odds that it has no counterpart, when the one before has none either. */
function nullScores({ start, ids }: SideWords, ofWord: number): Float64Array {
  const sentences = start.length - 1;
  const mean = Math.max(1, ids.length / Math.max(1, sentences));
  return Float64Array.from({ length: sentences }, (_, i) => {
    const words = start[i + 1]! - start[i]!;
    const longer = Math.min(UNANSWERED.mostLonger, Math.max(0, words / mean - 1));
    return FINE.next + ofWord * Math.min(UNANSWERED.mostWords, words) + UNANSWERED.longer * longer;
  });
}
