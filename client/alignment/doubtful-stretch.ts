/** Doubtful pairs that stand together are one stretch: where one of them is wrong, its neighbours mostly are too. */
import { isDoubtful, type Pair, type Span } from "./document.ts";

/** The stretch that this pair is in, as indices of pairs; undefined when it is not doubtful, or the only one. */
export function doubtfulStretch(pairs: readonly Pair[], index: number): Span | undefined {
  if (!doubtfulAt(pairs, index)) return undefined;
  let [start, end] = [index, index + 1];
  while (doubtfulAt(pairs, start - 1)) start--;
  while (doubtfulAt(pairs, end)) end++;
  return end - start < 2 ? undefined : { start, end };
}

export type StretchPart = "first" | "middle" | "last";

/** Which part of a doubtful stretch the pair is; undefined when it is in none. */
export function stretchPart(pairs: readonly Pair[], index: number): StretchPart | undefined {
  if (!doubtfulAt(pairs, index)) return undefined;
  const [above, below] = [doubtfulAt(pairs, index - 1), doubtfulAt(pairs, index + 1)];
  if (above) return below ? "middle" : "last";
  return below ? "first" : undefined;
}

function doubtfulAt(pairs: readonly Pair[], index: number): boolean {
  const pair = pairs[index];
  return pair !== undefined && isDoubtful(pair);
}
