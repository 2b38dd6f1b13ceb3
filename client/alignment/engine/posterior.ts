/**
 * How probable each pair and each missing counterpart is, over all alignments within the band: forward–backward on a
 * semi-Markov chain (Sarawagi and Cohen 2004) in the log domain. Runs of missing counterparts are affine: opening one costs
 * more than going on. Within a run the source's sentences come first, so that each alignment is counted once.
 */

import type { Band } from "./band.ts";
import type { Cells } from "./cells.ts";
import type { Shapes } from "./shapes.ts";
import { SEARCH } from "./weights.ts";

export interface PairScores extends Cells {
  /** By pair: its score, the log odds of its being right. */
  readonly score: Float32Array;
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
  /** Index into the `Cells` that were scored. */
  readonly cell: Int32Array;
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

function runForward({ band, shapes, start, shape, score, sourceNull, targetNull, open }: PairScores): Float64Array {
  const { low, high, origin, sources } = band;
  const { source: rows, target: columns } = shapes;
  const forward = new Float64Array(band.nodes * STATES).fill(-Infinity);
  // What comes to each node by pairs, as a sum of exponentials over the largest.
  const most = new Float64Array(band.nodes).fill(-Infinity);
  const sum = new Float64Array(band.nodes);
  most[0] = 0;
  sum[0] = 1;
  for (let i = 0; i <= sources; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      const at = node * STATES;
      const pair = sum[node]! > 0 ? most[node]! + Math.log(sum[node]!) : -Infinity;
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
      const reached = logAdd(pair, logAdd(forward[at + SOURCE]!, forward[at + TARGET]!));
      if (reached === -Infinity) continue;
      for (let cell = start[node]!; cell < start[node + 1]!; cell++) {
        const k = shape[cell]!;
        const to = origin[i + rows[k]!]! + j + columns[k]!;
        const value = reached + score[cell]!;
        const largest = most[to]!;
        if (value <= largest) {
          if (value > largest - NEGLIGIBLE) sum[to]! += Math.exp(value - largest);
        } else {
          sum[to] = sum[to]! * Math.exp(largest - value) + 1;
          most[to] = value;
        }
      }
    }
  }
  return forward;
}

function runBackward({ band, shapes, start, shape, score, sourceNull, targetNull, open }: PairScores): Float64Array {
  const { low, high, origin, sources } = band;
  const { source: rows, target: columns } = shapes;
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
      for (let cell = start[node]!; cell < start[node + 1]!; cell++) {
        const k = shape[cell]!;
        const value = score[cell]! + backward[(origin[i + rows[k]!]! + j + columns[k]!) * STATES + PAIR]!;
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
      const either = logAdd(source, target);
      backward[at + PAIR] = logAdd(pair, either + open);
      backward[at + SOURCE] = logAdd(pair, either);
      backward[at + TARGET] = logAdd(pair, target);
    }
  }
  return backward;
}

function marginals(scores: PairScores, forward: Float64Array, backward: Float64Array, total: number): Posterior {
  const { band, shapes, start, shape, score, open } = scores;
  const { low, high, origin, sources, targets } = band;
  const { source: rows, target: columns } = shapes;
  const nodes = new Float32Array(band.nodes).fill(-Infinity);
  const sourceNull = new Float64Array(sources);
  const targetNull = new Float64Array(targets);
  const logs = new Float32Array(score.length).fill(-Infinity);
  let kept = 0;
  for (let i = 0; i <= sources; i++) {
    let most = -Infinity;
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      const at = node * STATES;
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
      for (let cell = start[node]!; cell < start[node + 1]!; cell++) {
        const k = shape[cell]!;
        const value = reached + score[cell]! + backward[(origin[i + rows[k]!]! + j + columns[k]!) * STATES + PAIR]! - total;
        logs[cell] = value;
        if (value > most) most = value;
      }
    }
    const cells = logs.subarray(start[origin[i]! + low[i]!], start[origin[i]! + high[i]! + 1]);
    const least = leastOfRow(cells, most);
    for (let cell = 0; cell < cells.length; cell++) {
      if (cells[cell]! < least) cells[cell] = -Infinity;
      else kept++;
    }
  }
  for (let i = 0; i < sources; i++) sourceNull[i] = Math.min(1, sourceNull[i]!);
  for (let j = 0; j < targets; j++) targetNull[j] = Math.min(1, targetNull[j]!);
  return { band, shapes, pairs: listed(scores, logs, kept), sourceNull, targetNull, nodes };
}

/** How probable a pair of a row must be to be listed. Where very many are about as probable, it is the nearer to the best one. */
function leastOfRow(logs: Float32Array, most: number): number {
  let least = Math.max(-NEGLIGIBLE, Math.min(Math.log(SEARCH.leastPair), most + Math.log(SEARCH.leastShare)));
  for (; least < most - 1; least += 1) {
    let listed = 0;
    for (let cell = 0; cell < logs.length; cell++) if (logs[cell]! >= least) listed++;
    if (listed <= SEARCH.mostPairsOfRow) break;
  }
  return least;
}

/** The `kept` pairs whose log probability is more than -Infinity. */
function listed({ band: { low, high, origin, sources }, start, shape }: PairScores, logs: Float32Array, kept: number): PairList {
  const list = {
    source: new Int32Array(kept), target: new Int32Array(kept), shape: new Uint8Array(kept), probability: new Float32Array(kept), cell: new Int32Array(kept),
  };
  let p = 0;
  for (let i = 0; i <= sources; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      for (let cell = start[node]!; cell < start[node + 1]!; cell++) {
        if (logs[cell] === -Infinity) continue;
        list.source[p] = i;
        list.target[p] = j;
        list.shape[p] = shape[cell]!;
        list.probability[p] = Math.min(1, Math.exp(logs[cell]!));
        list.cell[p++] = cell;
      }
    }
  }
  return list;
}

function logAdd(a: number, b: number): number {
  const most = a > b ? a : b;
  const apart = most - (a > b ? b : a);
  // Also where both are -Infinity, and their difference is no number.
  if (!(apart < NEGLIGIBLE)) return most;
  const at = apart * STEPS_OF_LOG;
  const below = Math.floor(at);
  const left = LOG_OF_SUM[below]!;
  return most + left + (at - below) * (LOG_OF_SUM[below + 1]! - left);
}

/** ln(1 + e^−d) by d in steps of 1/256, between which it is a straight line to within 5e-7. */
const STEPS_OF_LOG = 256;
const LOG_OF_SUM = Float64Array.from({ length: NEGLIGIBLE * STEPS_OF_LOG + 2 }, (_, at) => Math.log1p(Math.exp(-at / STEPS_OF_LOG)));
