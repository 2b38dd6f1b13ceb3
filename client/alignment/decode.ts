/**
 * Out of all alignments, the one that is expected to have the most right pairs: the path with the largest sum of
 * posteriors (Goodman 1996), not the single most probable one.
 */

import type { Band } from "./band.ts";
import type { Posterior } from "./posterior.ts";
import type { Shapes } from "./shapes.ts";

/** `sources` and `targets` sentences that answer each other, from `source` and `target` on; one of the numbers may be 0. */
export interface Step {
  readonly source: number;
  readonly target: number;
  readonly sources: number;
  readonly targets: number;
  readonly probability: number;
}

const SOURCE_NULL = -1;
const TARGET_NULL = -2;

/** `nullWeight` is what a rightly found missing counterpart counts, where a right pair counts 1. */
export function decode(band: Band, shapes: Shapes, found: Posterior, nullWeight: number): Step[] {
  const { low, high, origin, sources, targets } = band;
  const { source: rows, target: columns } = shapes;
  const kinds = rows.length;
  const best = new Float64Array(band.nodes).fill(-Infinity);
  const choice = new Int8Array(band.nodes);
  best[0] = 0;
  for (let i = 0; i <= sources; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = origin[i]! + j;
      for (let k = 0; k < kinds; k++) {
        const row = i - rows[k]!;
        const column = j - columns[k]!;
        if (row < 0 || column < low[row]! || column > high[row]!) continue;
        const from = origin[row]! + column;
        const gain = found.pairs[from * kinds + k]!;
        if (gain > 0 && best[from]! + gain > best[node]!) {
          best[node] = best[from]! + gain;
          choice[node] = k;
        }
      }
      if (i > 0 && j <= high[i - 1]! && j >= low[i - 1]!) {
        const value = best[origin[i - 1]! + j]! + nullWeight * found.sourceNull[i - 1]!;
        if (value > best[node]!) {
          best[node] = value;
          choice[node] = SOURCE_NULL;
        }
      }
      if (j > low[i]!) {
        const value = best[node - 1]! + nullWeight * found.targetNull[j - 1]!;
        if (value > best[node]!) {
          best[node] = value;
          choice[node] = TARGET_NULL;
        }
      }
    }
  }
  const steps: Step[] = [];
  let i = sources;
  let j = targets;
  while (i > 0 || j > 0) {
    const kind = choice[origin[i]! + j]!;
    const a = kind === SOURCE_NULL ? 1 : kind === TARGET_NULL ? 0 : rows[kind]!;
    const b = kind === TARGET_NULL ? 1 : kind === SOURCE_NULL ? 0 : columns[kind]!;
    i -= a;
    j -= b;
    const probability = a === 0 ? found.targetNull[j]! : b === 0 ? found.sourceNull[i]! : found.pairs[(origin[i]! + j) * kinds + kind]!;
    steps.push({ source: i, target: j, sources: a, targets: b, probability });
  }
  return steps.reverse();
}
