/**
 * How long a translation is expected to be. After Gale and Church (1993), but ratio and spread are estimated from the
 * document, and the result is a ratio of likelihoods: as a translation, against as any sentences of the translation.
 */

import { LENGTH } from "./weights.ts";

export interface LengthModel {
  /** Characters of the translation for one of the source. */
  readonly ratio: number;
  /** Variance of the log of (real over expected length) in long pairs. */
  readonly variance: number;
  /** Shape and scale of the Gamma distribution of the lengths of single target sentences. */
  readonly shape: number;
  readonly scale: number;
}

/** The model before anything is known of the pairs: the ratio of the whole texts. Lengths are in characters without spaces. */
export function firstLengthModel(source: Float64Array, target: Float64Array): LengthModel {
  const sum = (lengths: Float64Array): number => lengths.reduce((total, each) => total + each, 0);
  const mean = Math.max(1, sum(target) / Math.max(1, target.length));
  const variance = target.reduce((total, each) => total + (each - mean) ** 2, 0) / Math.max(1, target.length);
  const shape = Math.min(LENGTH.mostShape, mean ** 2 / Math.max(1, variance));
  return { ratio: sane(sum(target) / Math.max(1, sum(source))), variance: LENGTH.firstVariance, shape, scale: mean / shape };
}

/** The model with its ratio and variance learnt from pairs: their lengths, and the probability of each. */
export function learnLength(model: LengthModel, source: readonly number[], target: readonly number[], weight: readonly number[]): LengthModel {
  let x = 0;
  let y = 0;
  for (let p = 0; p < weight.length; p++) {
    x += weight[p]! * source[p]!;
    y += weight[p]! * target[p]!;
  }
  if (x === 0 || y === 0) return model;
  const ratio = sane(y / x);
  let sum = LENGTH.priorPairs * LENGTH.priorVariance;
  let count = LENGTH.priorPairs;
  for (let p = 0; p < weight.length; p++) {
    const deviation = logRatio(ratio, source[p]!, target[p]!);
    sum += weight[p]! * deviation ** 2 / spread(ratio, source[p]!, target[p]!);
    count += weight[p]!;
  }
  return { ...model, ratio, variance: Math.min(LENGTH.mostVariance, Math.max(LENGTH.leastVariance, sum / count)) };
}

/**
 * The log likelihood ratio of pairs by length, tables first: `score(i, a, j, b)` is that of the `a` source sentences from
 * `i` on with the `b` target sentences from `j` on. The lengths come as running sums; `reach` is the largest `a` and `b`.
 */
export function lengthScorer(model: LengthModel, source: Float64Array, target: Float64Array, reach: number): LengthScore {
  const [sources, targets] = [source.length, target.length];
  const expected = new Float64Array(reach * sources);
  const expectedLog = new Float64Array(reach * sources);
  const real = new Float64Array(reach * targets);
  const realLog = new Float64Array(reach * targets);
  const unrelated = new Float64Array(reach * targets);
  for (let size = 1; size <= reach; size++) {
    const shape = model.shape * size;
    const constant = shape * Math.log(model.scale) + logGamma(shape);
    for (let i = 0; i + size < sources; i++) {
      const at = (size - 1) * sources + i;
      expected[at] = model.ratio * (source[i + size]! - source[i]!);
      expectedLog[at] = Math.log(expected[at] + LENGTH.slack);
    }
    for (let j = 0; j + size < targets; j++) {
      const at = (size - 1) * targets + j;
      const length = target[j + size]! - target[j]!;
      real[at] = length;
      realLog[at] = Math.log(length + LENGTH.slack);
      unrelated[at] = (shape - 1) * Math.log(Math.max(1, length)) - length / model.scale - constant;
    }
  }
  const certain = 0.5 * Math.log(2 * Math.PI * model.variance);
  return (i, a, j, b) => {
    const s = (a - 1) * sources + i;
    const t = (b - 1) * targets + j;
    const size = Math.min(LONGEST, (expected[s]! + real[t]!) >> 1);
    const deviation = realLog[t]! - expectedLog[s]!;
    const translated = -0.5 * deviation * deviation / (model.variance * SPREAD[size]!) - certain - HALF_LOG_SPREAD[size]! - realLog[t]!;
    return Math.min(LENGTH.best, Math.max(LENGTH.worst, translated - unrelated[t]!));
  };
}

export type LengthScore = (i: number, a: number, j: number, b: number) => number;

/** By mean length of the two parts of a pair, up to the longest looked at: short sentences stray further. */
const LONGEST = 4095;
const SPREAD = Float64Array.from({ length: LONGEST + 1 }, (_, size) => 1 + LENGTH.shortSpread / Math.max(1, size));
const HALF_LOG_SPREAD = SPREAD.map((each) => 0.5 * Math.log(each));

/** The length of the translation over the length expected of it. */
export function lengthRatio(model: LengthModel, x: number, y: number): number {
  return Math.exp(logRatio(model.ratio, x, y));
}

function logRatio(ratio: number, x: number, y: number): number {
  return Math.log((y + LENGTH.slack) / (ratio * x + LENGTH.slack));
}

function spread(ratio: number, x: number, y: number): number {
  return SPREAD[Math.min(LONGEST, (ratio * x + y) >> 1)]!;
}

function sane(ratio: number): number {
  return Math.min(LENGTH.mostRatio, Math.max(1 / LENGTH.mostRatio, ratio));
}

/** ln Γ(x) for x > 0, by Stirling's series after shifting x above 7 (error below 1e-9). */
export function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  while (z < 7) {
    shift += Math.log(z);
    z++;
  }
  const inverse = 1 / (z * z);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / z - shift;
}
