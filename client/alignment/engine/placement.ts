/**
 * A finer look at a pair's words: a match counts more when both words stand at like places, because a translation mostly
 * keeps the order of thoughts. This is what tells 1:2 + 1:1 from 1:1 + 1:2.
 */

import { mixed, type Explanation } from "./evidence.ts";
import { MOST_WORDS } from "./shapes.ts";
import { FINE_WORDS } from "./weights.ts";

const STEPS = 100;
/** At `from * (STEPS + 1) + to`, both in hundredths of the pair: the factor of a match between these places. */
const NEARNESS = nearness();

export interface Placement {
  /** The evidence with places looked at, less the evidence without. */
  readonly placed: number;
  /** How many words of the explained side are covered by a match, softly counted. */
  readonly covered: number;
}

/** Room for one pair at a time; shared between calls for one `Explanation`. */
export interface PlacementScratch {
  /** By word of `to`: the first place in the block where it stands, or -1. */
  readonly head: Int32Array;
  /** By place in the block: the next place where the same word stands, or -1. */
  readonly next: Int32Array;
  /** … and what the other block gives to the word there, and to it at that place. */
  readonly plain: Float64Array;
  readonly near: Float64Array;
}

export function placementScratch(e: Explanation): PlacementScratch {
  return {
    head: new Int32Array(e.to.vocabulary.stems.length).fill(-1),
    next: new Int32Array(MOST_WORDS), plain: new Float64Array(MOST_WORDS), near: new Float64Array(MOST_WORDS),
  };
}

/** The block of `fromSize` sentences from `from` on explains the `toSize` sentences from `to` on. */
export function placement(e: Explanation, scratch: PlacementScratch, from: number, fromSize: number, to: number, toSize: number): Placement {
  const { head, next, plain, near } = scratch;
  const fromStart = e.from.start[from]!;
  const fromWords = e.from.start[from + fromSize]! - fromStart;
  const toStart = e.to.start[to]!;
  const toWords = e.to.start[to + toSize]! - toStart;
  if (fromWords === 0 || toWords === 0) return { placed: 0, covered: 0 };
  for (let t = toWords - 1; t >= 0; t--) {
    const word = e.to.ids[toStart + t]!;
    next[t] = head[word]!;
    head[word] = t;
  }
  plain.fill(0, 0, toWords);
  near.fill(0, 0, toWords);
  let base = 0;
  for (let i = from; i < from + fromSize; i++) {
    base += e.base[i]!;
    const offset = e.from.start[i]! - fromStart;
    for (let m = e.start[i]!; m < e.start[i + 1]!; m++) {
      const place = Math.floor(((offset + e.place[m]! + 0.5) / fromWords) * STEPS) * (STEPS + 1);
      for (let t = head[e.word[m]!]!; t >= 0; t = next[t]!) {
        plain[t]! += e.ratio[m]!;
        near[t]! += e.ratio[m]! * NEARNESS[place + Math.floor(((t + 0.5) / toWords) * STEPS)]!;
      }
    }
  }
  let placed = 0;
  let covered = 0;
  for (let t = 0; t < toWords; t++) {
    head[e.to.ids[toStart + t]!] = -1;
    if (plain[t] === 0) continue;
    placed += mixed((base + near[t]!) / fromWords) - mixed((base + plain[t]!) / fromWords);
    const ratio = near[t]! / fromWords;
    covered += ratio / (1 + ratio);
  }
  return { placed, covered };
}

function nearness(): Float64Array {
  const { anywhere, nearness: reach } = FINE_WORDS;
  const table = new Float64Array((STEPS + 1) ** 2);
  for (let from = 0; from <= STEPS; from++) {
    const place = from / STEPS;
    const mass = 1 - 0.5 * Math.exp(-place / reach) - 0.5 * Math.exp(-(1 - place) / reach);
    for (let to = 0; to <= STEPS; to++) {
      const density = Math.exp(-Math.abs(place - to / STEPS) / reach) / (2 * reach) / mass;
      table[from * (STEPS + 1) + to] = anywhere + (1 - anywhere) * density;
    }
  }
  return table;
}
