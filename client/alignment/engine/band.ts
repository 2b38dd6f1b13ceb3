/**
 * The part of the grid of n × m sentences that is looked at. A node (i, j) means: i source and j target sentences are
 * behind us. Each row i holds the nodes with `low[i] ≤ j ≤ high[i]`; both bounds rise, and neighbouring rows overlap.
 */

export interface Band {
  readonly sources: number;
  readonly targets: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Node (i, j) has the number `origin[i] + j`. */
  readonly origin: Int32Array;
  readonly nodes: number;
}

/** The number of node (i, j), or -1 when it is outside the band. */
export function nodeAt(band: Band, i: number, j: number): number {
  if (i < 0 || i > band.sources || j < band.low[i]! || j > band.high[i]!) return -1;
  return band.origin[i]! + j;
}

export function fullBand(sources: number, targets: number): Band {
  return bandFrom(sources, targets, () => [0, targets]);
}

/** Makes the band of the rows' wished bounds: corners are put in, bounds made to rise, gaps between rows closed. */
export function bandFrom(sources: number, targets: number, bounds: (row: number) => readonly [low: number, high: number]): Band {
  const low = new Int32Array(sources + 1);
  const high = new Int32Array(sources + 1);
  for (let i = 0; i <= sources; i++) {
    const [from, to] = bounds(i);
    low[i] = Math.max(0, Math.min(targets, Math.floor(from)));
    high[i] = Math.max(0, Math.min(targets, Math.ceil(to)));
  }
  low[0] = 0;
  high[sources] = targets;
  for (let i = 1; i <= sources; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = sources - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!, high[i]!);
  for (let i = 1; i <= sources; i++) low[i] = Math.min(low[i]!, high[i - 1]!);
  for (let i = sources - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  const origin = new Int32Array(sources + 1);
  let nodes = 0;
  for (let i = 0; i <= sources; i++) {
    origin[i] = nodes - low[i]!;
    nodes += high[i]! - low[i]! + 1;
  }
  return { sources, targets, low, high, origin, nodes };
}
