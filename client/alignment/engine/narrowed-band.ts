/** What is left to be looked at after a pass: places that are still probable, and of those no more than can be afforded. */

import { bandFrom, type Band } from "./band.ts";
import type { Step } from "./decode.ts";
import type { Posterior } from "./posterior.ts";
import { SEARCH } from "./weights.ts";

/** The band that holds every node still probable, with a margin; where that is too much, what lies around the alignment found. */
export function narrowed({ band, nodes }: Posterior, steps: readonly Step[]): Band {
  const first = new Int32Array(band.sources + 1).fill(-1);
  const last = new Int32Array(band.sources + 1).fill(-1);
  for (let i = 0; i <= band.sources; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      if (nodes[band.origin[i]! + j]! < SEARCH.leastNode) continue;
      if (first[i]! < 0) first[i] = j;
      last[i] = j;
    }
  }
  const probable = bandFrom(band.sources, band.targets, (i) => {
    let low = band.targets;
    let high = 0;
    for (let row = Math.max(0, i - SEARCH.margin); row <= Math.min(band.sources, i + SEARCH.margin); row++) {
      if (first[row]! < 0) continue;
      low = Math.min(low, first[row]!);
      high = Math.max(high, last[row]!);
    }
    return low > high ? [band.low[i]!, band.high[i]!] : [low - SEARCH.margin, high + SEARCH.margin];
  });
  const most = Math.max(SEARCH.mostNodes, SEARCH.mostNodesOfRow * band.sources);
  return probable.nodes <= most ? probable : bandAlong(steps, probable, most / (2 * (band.sources + 1)));
}

/** What of the band is at most so many target sentences away from an alignment. */
function bandAlong(steps: readonly Step[], { sources, targets, low, high }: Band, width: number): Band {
  const from = new Int32Array(sources + 1).fill(targets);
  const to = new Int32Array(sources + 1);
  const pass = (row: number, column: number): void => {
    from[row] = Math.min(from[row]!, column);
    to[row] = Math.max(to[row]!, column);
  };
  for (const step of steps) {
    pass(step.source, step.target);
    for (let row = step.source + 1; row < step.source + step.sources; row++) pass(row, step.target + step.targets);
    pass(step.source + step.sources, step.target + step.targets);
  }
  return bandFrom(sources, targets, (row) => [Math.max(low[row]!, from[row]! - width), Math.min(high[row]!, to[row]! + width)]);
}
