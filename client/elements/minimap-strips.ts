/** The whole document in a strip a few hundred pixels tall: pairs that share a place show the one that needs a person most. */
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

/**
 * The places of one state as an SVG path in a box `width` wide and as tall as there are places.
 * The gap that parts them is a fifth of a place.
 */
export function stripPath(places: readonly PairState[], state: PairState, width: number): string {
  return places.map((each, index) => (each === state ? `M0 ${index}h${width}v.8H0z` : "")).join("");
}
