/**
 * Out of all alignments, the one that is expected to be most right: the path with the largest sum of posteriors (Goodman 1996), not the
 * single most probable one. What is given must be worth it: two pairs that are doubtful do not win by their number against one.
 */

import type { Posterior } from "./posterior.ts";
import { runningSum } from "./running-sum.ts";
import { SEARCH } from "./weights.ts";

/** `sources` and `targets` sentences that answer each other, from `source` and `target` on; one of the numbers may be 0. */
export interface Step {
  readonly source: number;
  readonly target: number;
  readonly sources: number;
  readonly targets: number;
  readonly probability: number;
}

/** How the best path comes to a node: by a missing counterpart, or by the pair of this number. */
const SOURCE_NULL = -1;
const TARGET_NULL = -2;

/**
 * F1 is 2 · right / (given + real). A pair more adds to the upper part twice its probability and to the lower one, so it pays when its
 * probability is more than half of the F1 that can be had (Dinkelbach 1967). A first answer tells how much that is hereabouts.
 */
export function decode(found: Posterior): Step[] {
  const first = bestPath(found, new Float64Array(found.band.sources + 1));
  return bestPath(found, meanAround(first, found.band.sources).map((f1) => f1 / 2));
}

/** By source sentence: how probable the steps are that begin near it, in the mean. */
function meanAround(steps: readonly Step[], sources: number): Float64Array {
  const probable = new Float64Array(sources + 1);
  const begun = new Float64Array(sources + 1);
  for (const { source, probability } of steps) {
    probable[source]! += probability;
    begun[source]!++;
  }
  const [sum, count] = [runningSum(probable), runningSum(begun)];
  return Float64Array.from({ length: sources + 1 }, (_, i) => {
    const from = Math.max(0, i - SEARCH.hereabouts);
    const to = Math.min(sources, i + SEARCH.hereabouts) + 1;
    return (sum[to]! - sum[from]!) / Math.max(1, count[to]! - count[from]!);
  });
}

/** @param cost by source sentence: of each step that begins there */
function bestPath({ band, shapes, pairs, sourceNull, targetNull }: Posterior, cost: Float64Array): Step[] {
  const { low, high, origin, sources, targets } = band;
  const best = new Float64Array(band.nodes).fill(-Infinity);
  const choice = new Int32Array(band.nodes);
  const offer = (node: number, value: number, by: number): void => {
    if (value <= best[node]!) return;
    best[node] = value;
    choice[node] = by;
  };
  best[0] = 0;
  let pair = 0;
  for (let i = 0; i <= sources; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      const before = best[node]! - cost[i]!;
      for (; pairs.source[pair] === i && pairs.target[pair] === j; pair++) {
        const row = i + shapes.source[pairs.shape[pair]!]!;
        offer(origin[row]! + j + shapes.target[pairs.shape[pair]!]!, before + pairs.probability[pair]!, pair);
      }
      if (i < sources && j >= low[i + 1]!) offer(origin[i + 1]! + j, before + SEARCH.nullWeight * sourceNull[i]!, SOURCE_NULL);
      if (j < high[i]!) offer(node + 1, before + SEARCH.nullWeight * targetNull[j]!, TARGET_NULL);
    }
  }
  const steps: Step[] = [];
  let i = sources;
  let j = targets;
  while (i > 0 || j > 0) {
    const by = choice[origin[i]! + j]!;
    const a = by >= 0 ? shapes.source[pairs.shape[by]!]! : by === SOURCE_NULL ? 1 : 0;
    const b = by >= 0 ? shapes.target[pairs.shape[by]!]! : by === TARGET_NULL ? 1 : 0;
    i -= a;
    j -= b;
    const probability = by >= 0 ? pairs.probability[by]! : by === SOURCE_NULL ? sourceNull[i]! : targetNull[j]!;
    steps.push({ source: i, target: j, sources: a, targets: b, probability });
  }
  return steps.reverse();
}
