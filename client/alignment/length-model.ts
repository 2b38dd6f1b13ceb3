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

/** The log likelihood ratio of a pair with `x` source and `y` target characters, the latter in `sentences` sentences. */
export function lengthScore(model: LengthModel, x: number, y: number, sentences: number): number {
  const deviation = logRatio(model.ratio, x, y);
  const variance = model.variance * spread(model.ratio, x, y);
  const translated = -0.5 * (deviation ** 2 / variance + Math.log(2 * Math.PI * variance)) - Math.log(y + LENGTH.slack);
  const shape = model.shape * sentences;
  const length = Math.max(1, y);
  const unrelated = (shape - 1) * Math.log(length) - length / model.scale - shape * Math.log(model.scale) - logGamma(shape);
  return Math.max(LENGTH.worst, translated - unrelated);
}

/** The length of the translation over the length expected of it. */
export function lengthRatio(model: LengthModel, x: number, y: number): number {
  return Math.exp(logRatio(model.ratio, x, y));
}

function logRatio(ratio: number, x: number, y: number): number {
  return Math.log((y + LENGTH.slack) / (ratio * x + LENGTH.slack));
}

/** Short sentences stray further: the factor on the variance. */
function spread(ratio: number, x: number, y: number): number {
  return 1 + LENGTH.shortSpread / Math.max(1, (ratio * x + y) / 2);
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
