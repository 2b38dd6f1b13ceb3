/** What a person holds fast of an alignment: pairs that nothing may cross, and sentences that have no counterpart. */

import type { Span } from "../document.ts";
import { bandFrom, type Band } from "./band.ts";
import type { PairScores } from "./posterior.ts";

/** Half-open ranges of sentence indexes that answer each other; one of them may be empty, never both. */
export interface Wall {
  readonly source: Span;
  readonly target: Span;
}

/** The part of both texts between two walls: what is in it can only be paired with what is in it. */
export interface Stretch {
  readonly source: Span;
  readonly target: Span;
}

export interface Held {
  /** The pairs, in order. */
  readonly pairs: readonly Wall[];
  /** One more than there are pairs: before the first, between each two, and after the last; some are empty. */
  readonly stretches: readonly Stretch[];
  /** By sentence: 1 when it has no counterpart. */
  readonly sourceAlone: Uint8Array;
  readonly targetAlone: Uint8Array;
}

/** Throws a `RangeError` when walls overlap, cross each other or lie outside the texts. */
export function holdFast(walls: readonly Wall[], sources: number, targets: number): Held {
  const sourceAlone = new Uint8Array(sources);
  const targetAlone = new Uint8Array(targets);
  const used = { source: new Uint8Array(sources), target: new Uint8Array(targets) };
  for (const { source, target } of walls) {
    take(used.source, source);
    take(used.target, target);
    if (target.start === target.end) sourceAlone.fill(1, source.start, source.end);
    if (source.start === source.end) targetAlone.fill(1, target.start, target.end);
  }
  const pairs = walls.filter(({ source, target }) => source.start < source.end && target.start < target.end).sort((a, b) => a.source.start - b.source.start);
  const ends = [...pairs, { source: { start: sources, end: sources }, target: { start: targets, end: targets } }];
  const stretches = ends.map(({ source, target }, index): Stretch => {
    const before = ends[index - 1];
    const stretch = { source: { start: before?.source.end ?? 0, end: source.start }, target: { start: before?.target.end ?? 0, end: target.start } };
    if (stretch.target.end < stretch.target.start) throw new RangeError(`walls cross at source sentence ${String(source.start)}`);
    return stretch;
  });
  return { pairs, stretches, sourceAlone, targetAlone };
}

function take(used: Uint8Array, { start, end }: Span): void {
  if (start < 0 || end < start || end > used.length) throw new RangeError(`no sentences ${String(start)} to ${String(end)}`);
  for (let at = start; at < end; at++) if (used[at]!++ > 0) throw new RangeError(`sentence ${String(at)} is in two walls`);
}

/** The scores of the pairs within one stretch, counted from its beginning, and by pair its index among all. */
export interface StretchScores {
  readonly scores: PairScores;
  readonly cell: Int32Array;
}

/** What is left of all pairs in one stretch. A pair with a sentence that has no counterpart is ruled out. */
export function scoresWithin(all: PairScores, { source, target }: Stretch, { sourceAlone, targetAlone }: Held): StretchScores {
  const { low, high, origin } = all.band;
  const { source: rows, target: columns } = all.shapes;
  const band = bandFrom(source.end - source.start, target.end - target.start, (row) => [low[source.start + row]! - target.start, high[source.start + row]! - target.start]);
  const start = new Int32Array(band.nodes + 1);
  const cell: number[] = [];
  for (let row = 0; row <= band.sources; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const [i, j] = [source.start + row, target.start + column];
      const node = origin[i]! + j;
      for (let c = all.start[node]!; j >= low[i]! && j <= high[i]! && c < all.start[node + 1]!; c++) {
        const [nextRow, nextColumn] = [row + rows[all.shape[c]!]!, column + columns[all.shape[c]!]!];
        if (nextRow > band.sources || nextColumn < band.low[nextRow]! || nextColumn > band.high[nextRow]!) continue;
        if (sourceAlone.subarray(i, source.start + nextRow).includes(1) || targetAlone.subarray(j, target.start + nextColumn).includes(1)) continue;
        cell.push(c);
      }
      start[band.origin[row]! + column + 1] = cell.length;
    }
  }
  return {
    scores: {
      band, shapes: all.shapes, start,
      shape: Uint8Array.from(cell, (c) => all.shape[c]!),
      score: Float32Array.from(cell, (c) => all.score[c]!),
      sourceNull: all.sourceNull.subarray(source.start, source.end),
      targetNull: all.targetNull.subarray(target.start, target.end),
      open: all.open,
    },
    cell: Int32Array.from(cell),
  };
}

/** The band with ways from wall to wall: where it does not come to both ends of a stretch, it is opened around the straight line. */
export function bandThrough(band: Band, { stretches }: Held, margin: number): Band {
  const { sources, targets } = band;
  const low = band.low.slice();
  const high = band.high.slice();
  const within = (i: number, j: number): boolean => j >= low[i]! && j <= high[i]!;
  for (const { source, target } of stretches) {
    if (within(source.start, target.start) && within(source.end, target.end)) continue;
    const gap = source.end - source.start;
    const slope = (target.end - target.start) / Math.max(1, gap);
    for (let i = source.start; i <= source.end; i++) {
      const centre = target.start + slope * (i - source.start);
      const width = margin + Math.min(i - source.start, source.end - i);
      low[i] = Math.max(target.start, Math.min(low[i]!, centre - width));
      high[i] = Math.min(target.end, Math.max(high[i]!, centre + width));
    }
    if (gap === 0) [low[source.start], high[source.start]] = [Math.min(low[source.start]!, target.start), Math.max(high[source.start]!, target.end)];
  }
  return bandFrom(sources, targets, (i) => [low[i]!, high[i]!]);
}
