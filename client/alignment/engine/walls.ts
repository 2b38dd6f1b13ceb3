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

/** A part of a stretch. Where the aligner saw no way to one of its ends, it is looked at anew; elsewhere what it saw is enough. */
export interface Piece extends Stretch {
  readonly anew: boolean;
}

/** What the aligner came to before there were walls. */
export interface Path {
  /** By source sentence: the target sentence at which the answer passes it; one more entry closes the last. */
  readonly at: Int32Array;
  /** Places that the answer goes through almost certainly, in order. */
  readonly sure: readonly (readonly [source: number, target: number])[];
}

/**
 * Cuts a stretch at sure places, so that little is looked at anew around an end that is not likely.
 * @param room how many sentences of both sides stand between such an end and the cut at least
 */
export function piecesOf({ source, target }: Stretch, isLikely: (i: number, j: number) => boolean, { sure }: Path, room: number): readonly Piece[] {
  const startLikely = isLikely(source.start, target.start);
  const endLikely = isLikely(source.end, target.end);
  const piece = (from: readonly [number, number], to: readonly [number, number], anew: boolean): Piece => ({ source: { start: from[0], end: to[0] }, target: { start: from[1], end: to[1] }, anew });
  const [start, end] = [[source.start, target.start], [source.end, target.end]] as const;
  if (startLikely && endLikely) return [piece(start, end, false)];
  const inside = sure.filter(([i, j]) => i >= source.start && j >= target.start && i <= source.end && j <= target.end);
  const first = startLikely ? start : inside.find(([i, j]) => i >= source.start + room && j >= target.start + room);
  const last = endLikely ? end : inside.findLast(([i, j]) => i <= source.end - room && j <= target.end - room);
  if (!first || !last || first[0] > last[0] || first[1] > last[1]) return [piece(start, end, true)];
  return [...(startLikely ? [] : [piece(start, first, true)]), piece(first, last, false), ...(endLikely ? [] : [piece(last, end, true)])];
}

/** Pieces of at most so many nodes are looked at in full. */
const SMALL_PIECE = 4_000;

/**
 * The band for the pieces that are looked at anew: around their ends it is open as far as the margin, and between them and `band` there
 * is a way. In all other rows it holds little more than the path.
 */
export function bandAnew(band: Band, pieces: readonly Piece[], { at }: Path, margin: number): Band {
  const low = at.slice();
  const high = at.slice();
  const mine = new Uint8Array(low.length);
  for (const { source: { start: a, end: c }, target: { start: b, end: d }, anew } of pieces) {
    if (!anew) continue;
    const small = (c - a + 1) * (d - b + 1) <= SMALL_PIECE;
    const within = (j: number): number => Math.max(b, Math.min(d, j));
    for (let i = a; i <= c; i++) {
      // On from the beginning, back from the end; farther than twice the margin from both, what is in the band, or the nearest to it.
      const [on, back] = [i - a, c - i];
      const from = small ? b : Math.min(band.low[i]!, d - margin, on <= 2 * margin ? b + Math.max(0, on - margin) : d, back <= 2 * margin ? d - back - margin : d);
      const to = small ? d : Math.max(band.high[i]!, b + margin, on <= 2 * margin ? b + on + margin : b, back <= 2 * margin ? d - Math.max(0, back - margin) : b);
      low[i] = mine[i] === 1 ? Math.min(low[i]!, within(from)) : within(from);
      high[i] = mine[i] === 1 ? Math.max(high[i]!, within(to)) : within(to);
      mine[i] = 1;
    }
  }
  return bandFrom(band.sources, band.targets, (i) => [low[i]!, high[i]!]);
}
