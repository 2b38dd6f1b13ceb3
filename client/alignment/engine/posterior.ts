/**
 * How probable each pair and each missing counterpart is, over all alignments within the band: forward–backward on a
 * semi-Markov chain (Sarawagi and Cohen 2004) in the log domain. Runs of missing counterparts are affine: opening one costs
 * more than going on. Within a run the source's sentences come first, so that each alignment is counted once.
 */

import type { Band } from "./band.ts";
import type { Shapes } from "./shapes.ts";
import { SEARCH } from "./weights.ts";

export interface PairScores {
  readonly band: Band;
  readonly shapes: Shapes;
  /** At `node * shapes + shape`: the score (log odds) of the pair of that shape that begins at the node. */
  readonly pairs: Float32Array;
  /** By source and by target sentence: the log odds that it has no counterpart, when the sentence before has none either. */
  readonly sourceNull: Float64Array;
  readonly targetNull: Float64Array;
  /** Added where a run of missing counterparts begins. */
  readonly open: number;
}

export interface Posterior {
  readonly band: Band;
  readonly shapes: Shapes;
  readonly pairs: PairList;
  /** By sentence: the probability that it has no counterpart. */
  readonly sourceNull: Float64Array;
  readonly targetNull: Float64Array;
  /** By node: the log probability that the alignment goes through it. */
  readonly nodes: Float32Array;
}

/** The pairs that are not hopeless, by source and then target sentence; element `p` of each array belongs to pair `p`. */
export interface PairList {
  /** The first sentences. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Index into `Shapes`. */
  readonly shape: Uint8Array;
  readonly probability: Float32Array;
}

/** What the sentence before was: part of a pair, or without counterpart on the source or target side. */
const PAIR = 0;
const SOURCE = 1;
const TARGET = 2;
const STATES = 3;

/** Terms smaller than the largest by more than this add nothing that shows. */
const NEGLIGIBLE = 32;

export function posterior(scores: PairScores): Posterior {
  const forward = runForward(scores);
  const backward = runBackward(scores);
  const total = backward[PAIR]!;
  return marginals(scores, forward, backward, total);
}

function runForward({ band, shapes, pairs, sourceNull, targetNull, open }: PairScores): Float64Array {
  const { low, high, origin, sources } = band;
  const { source: rows, target: columns } = shapes;
  const kinds = rows.length;
  const forward = new Float64Array(band.nodes * STATES).fill(-Infinity);
  const reached = new Float64Array(band.nodes).fill(-Infinity);
  forward[PAIR] = 0;
  reached[0] = 0;
  for (let i = 0; i <= sources; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      const at = node * STATES;
      let most = forward[at + PAIR]!;
      let sum = most === -Infinity ? 0 : 1;
      for (let k = 0; k < kinds; k++) {
        const row = i - rows[k]!;
        const column = j - columns[k]!;
        if (row < 0 || column < low[row]! || column > high[row]!) continue;
        const from = origin[row]! + column;
        const value = reached[from]! + pairs[from * kinds + k]!;
        if (value <= most - NEGLIGIBLE || value === -Infinity) continue;
        if (value <= most) sum += Math.exp(value - most);
        else {
          sum = sum * Math.exp(most - value) + 1;
          most = value;
        }
      }
      const pair = sum > 0 ? most + Math.log(sum) : -Infinity;
      forward[at + PAIR] = pair;
      if (i > 0 && j <= high[i - 1]! && j >= low[i - 1]!) {
        const from = (origin[i - 1]! + j) * STATES;
        forward[at + SOURCE] = sourceNull[i - 1]! + logAdd(forward[from + PAIR]! + open, forward[from + SOURCE]!);
      }
      if (j > low[i]!) {
        const from = at - STATES;
        const before = logAdd(forward[from + SOURCE]!, forward[from + TARGET]!);
        forward[at + TARGET] = targetNull[j - 1]! + logAdd(forward[from + PAIR]! + open, before);
      }
      reached[node] = logAdd(pair, logAdd(forward[at + SOURCE]!, forward[at + TARGET]!));
    }
  }
  return forward;
}

function runBackward({ band, shapes, pairs, sourceNull, targetNull, open }: PairScores): Float64Array {
  const { low, high, origin, sources } = band;
  const { source: rows, target: columns } = shapes;
  const kinds = rows.length;
  const backward = new Float64Array(band.nodes * STATES).fill(-Infinity);
  const last = (band.nodes - 1) * STATES;
  for (let state = 0; state < STATES; state++) backward[last + state] = 0;
  for (let i = sources; i >= 0; i--) {
    for (let j = high[i]!; j >= low[i]!; j--) {
      const node = origin[i]! + j;
      const at = node * STATES;
      if (at === last) continue;
      let most = -Infinity;
      let sum = 0;
      for (let k = 0; k < kinds; k++) {
        const row = i + rows[k]!;
        const column = j + columns[k]!;
        if (row > sources || column < low[row]! || column > high[row]!) continue;
        const value = pairs[node * kinds + k]! + backward[(origin[row]! + column) * STATES + PAIR]!;
        if (value <= most - NEGLIGIBLE || value === -Infinity) continue;
        if (value <= most) sum += Math.exp(value - most);
        else {
          sum = sum * Math.exp(most - value) + 1;
          most = value;
        }
      }
      const pair = sum > 0 ? most + Math.log(sum) : -Infinity;
      let source = -Infinity;
      if (i < sources && j <= high[i + 1]! && j >= low[i + 1]!) {
        source = sourceNull[i]! + backward[(origin[i + 1]! + j) * STATES + SOURCE]!;
      }
      const target = j < high[i]! ? targetNull[j]! + backward[at + STATES + TARGET]! : -Infinity;
      backward[at + PAIR] = logAdd(pair, logAdd(source, target) + open);
      backward[at + SOURCE] = logAdd(pair, logAdd(source, target));
      backward[at + TARGET] = logAdd(pair, target);
    }
  }
  return backward;
}

function marginals(scores: PairScores, forward: Float64Array, backward: Float64Array, total: number): Posterior {
  const { band, shapes, pairs, open } = scores;
  const { low, high, origin, sources, targets } = band;
  const { source: rows, target: columns } = shapes;
  const kinds = rows.length;
  const nodes = new Float32Array(band.nodes).fill(-Infinity);
  const sourceNull = new Float64Array(sources);
  const targetNull = new Float64Array(targets);
  const list: { source: number[]; target: number[]; shape: number[]; probability: number[] } = { source: [], target: [], shape: [], probability: [] };
  const logs = new Float64Array((targets + 1) * kinds);
  for (let i = 0; i <= sources; i++) {
    let most = -Infinity;
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      const at = node * STATES;
      const here = (j - low[i]!) * kinds;
      logs.fill(-Infinity, here, here + kinds);
      const [pair, source, target] = [forward[at + PAIR]!, forward[at + SOURCE]!, forward[at + TARGET]!];
      const reached = logAdd(pair, logAdd(source, target));
      if (reached === -Infinity) continue;
      const after = logAdd(source + backward[at + SOURCE]!, target + backward[at + TARGET]!);
      nodes[node] = logAdd(pair + backward[at + PAIR]!, after) - total;
      if (i < sources && j <= high[i + 1]! && j >= low[i + 1]!) {
        const value = logAdd(pair + open, source) + scores.sourceNull[i]! + backward[(origin[i + 1]! + j) * STATES + SOURCE]!;
        sourceNull[i]! += Math.exp(value - total);
      }
      if (j < high[i]!) {
        const value = logAdd(pair + open, logAdd(source, target)) + scores.targetNull[j]! + backward[at + STATES + TARGET]!;
        targetNull[j]! += Math.exp(value - total);
      }
      if (nodes[node] < -NEGLIGIBLE) continue;
      for (let k = 0; k < kinds; k++) {
        const row = i + rows[k]!;
        const column = j + columns[k]!;
        if (row > sources || column < low[row]! || column > high[row]!) continue;
        const value = reached + pairs[node * kinds + k]! + backward[(origin[row]! + column) * STATES + PAIR]! - total;
        logs[here + k] = value;
        if (value > most) most = value;
      }
    }
    const least = Math.max(-NEGLIGIBLE, Math.min(Math.log(SEARCH.leastPair), most + Math.log(SEARCH.leastShare)));
    for (let j = low[i]!; j <= high[i]!; j++) {
      for (let k = 0; k < kinds; k++) {
        const value = logs[(j - low[i]!) * kinds + k]!;
        if (value < least) continue;
        list.source.push(i);
        list.target.push(j);
        list.shape.push(k);
        list.probability.push(Math.min(1, Math.exp(value)));
      }
    }
  }
  for (let i = 0; i < sources; i++) sourceNull[i] = Math.min(1, sourceNull[i]!);
  for (let j = 0; j < targets; j++) targetNull[j] = Math.min(1, targetNull[j]!);
  const found = {
    source: Int32Array.from(list.source),
    target: Int32Array.from(list.target),
    shape: Uint8Array.from(list.shape),
    probability: Float32Array.from(list.probability),
  };
  return { band, shapes, pairs: found, sourceNull, targetNull, nodes };
}

function logAdd(a: number, b: number): number {
  const most = a > b ? a : b;
  if (most === -Infinity) return most;
  const least = a > b ? b : a;
  return least < most - NEGLIGIBLE ? most : most + Math.log1p(Math.exp(least - most));
}
