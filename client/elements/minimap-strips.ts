/** The whole document in a strip a few hundred pixels tall: pairs that share a place show the one that needs a person most. */
import { stretchPart } from "../alignment/doubtful-stretch.ts";
import type { Pair } from "../alignment/document.ts";
import { stateOf, type PairState } from "./pair-filter.ts";

/** More places than this cannot be told apart on a screen. */
const MOST_PLACES = 240;

const URGENCY: Readonly<Record<PairState, number>> = { accepted: 0, open: 1, doubtful: 2 };

/** Which places hold one of these pairs. @param indices of pairs */
export function placesWith(indices: readonly number[], pairs: number): readonly number[] {
  const count = Math.min(pairs, MOST_PLACES);
  return [...new Set(indices.map((index) => Math.floor((index * count) / pairs)))];
}

/** The state of each place, from the top; as many places as pairs, at most 240. */
export function placesOf(pairs: readonly Pair[]): readonly PairState[] {
  const count = Math.min(pairs.length, MOST_PLACES);
  const places: PairState[] = Array.from({ length: count }, () => "accepted");
  pairs.forEach((pair, index) => {
    const place = Math.floor((index * count) / pairs.length);
    const state = stateOf(pair);
    if (URGENCY[state] > URGENCY[places[place]!]) places[place] = state;
  });
  return places;
}

/** By place, whether a doubtful stretch goes on into the next. */
export function placesJoined(pairs: readonly Pair[]): readonly boolean[] {
  const count = Math.min(pairs.length, MOST_PLACES);
  return Array.from({ length: count }, (_, place) => {
    const part = stretchPart(pairs, Math.ceil(((place + 1) * pairs.length) / count) - 1);
    return part === "first" || part === "middle";
  });
}

/**
 * The places of one state as an SVG path in a box `width` wide and as tall as there are places.
 * The gap that parts them is a fifth of a place; none is behind a place that is joined to the next.
 */
export function stripPath(places: readonly PairState[], state: PairState, width: number, joined: readonly boolean[] = []): string {
  return places.map((each, index) => (each === state ? `M0 ${index}h${width}v${joined[index] ? "1" : ".8"}H0z` : "")).join("");
}
