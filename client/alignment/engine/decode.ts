/**
 * Out of all alignments, the one that is expected to have the most right pairs: the path with the largest sum of
 * posteriors (Goodman 1996), not the single most probable one.
 */

import type { Posterior } from "./posterior.ts";

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

/** `nullWeight` is what a rightly found missing counterpart counts, where a right pair counts 1. */
export function decode({ band, shapes, pairs, sourceNull, targetNull }: Posterior, nullWeight: number): Step[] {
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
      for (; pairs.source[pair] === i && pairs.target[pair] === j; pair++) {
        const row = i + shapes.source[pairs.shape[pair]!]!;
        offer(origin[row]! + j + shapes.target[pairs.shape[pair]!]!, best[node]! + pairs.probability[pair]!, pair);
      }
      if (i < sources && j >= low[i + 1]!) offer(origin[i + 1]! + j, best[node]! + nullWeight * sourceNull[i]!, SOURCE_NULL);
      if (j < high[i]!) offer(node + 1, best[node]! + nullWeight * targetNull[j]!, TARGET_NULL);
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
