/**
 * The gestures that change which sentences answer which, and what a person has said of it. A change of structure clears
 * the acceptance of the pairs that it touches, and of no other.
 */
import type { Step } from "../change.ts";
import { isOneSided, type Document, type Pair, type PairStatus, type SegmentId, type Side } from "../document.ts";
import { madeByHand, newPairId, refused, replacePairs, withoutEmpty, type Refusal } from "./edit.ts";

/** @param pair index of the pair */
export function setStatus(document: Document, pair: number, status: PairStatus): Step | Refusal {
  const was = document.pairs[pair];
  if (!was) return refused("nothing-there");
  if (was.status === status) return refused("unchanged");
  return { kind: status === "accepted" ? "accept" : "reopen", pair, changes: [replacePairs(document, pair, 1, [{ ...was, status }])] };
}

/** Accepts every open pair that stands before `pair`, as one step. */
export function acceptAbove(document: Document, pair: number): Step | Refusal {
  if (!document.pairs[pair]) return refused("nothing-there");
  const above = document.pairs.slice(0, pair);
  const changes = runsOf(above, (each) => each.status === "open").map(({ at, length }) =>
    replacePairs(document, at, length, above.slice(at, at + length).map((each) => ({ ...each, status: "accepted" }))),
  );
  return changes.length === 0 ? refused("unchanged") : { kind: "accept", pair, changes };
}

/** Makes one pair of two neighbours: 1:1 and 1:2 give 2:3. */
export function mergePairs(document: Document, pair: number, toward: "next" | "previous"): Step | Refusal {
  const at = toward === "next" ? pair : pair - 1;
  const [first, second] = [document.pairs[at], document.pairs[at + 1]];
  if (!document.pairs[pair]) return refused("nothing-there");
  if (!first) return refused("first");
  if (!second) return refused("last");
  const merged = madeByHand(first.id, [...first.source, ...second.source], [...first.target, ...second.target]);
  return { kind: "merge-pairs", pair: at, changes: [replacePairs(document, at, 2, [merged])] };
}

/** How many sentences of each side stay in the first of the two pairs. */
export interface PairCut {
  readonly source: number;
  readonly target: number;
}

/** Makes two pairs of one. Either half may lack a side, but not both. */
export function splitPair(document: Document, pair: number, cut: PairCut): Step | Refusal {
  const whole = document.pairs[pair];
  if (!whole) return refused("nothing-there");
  if (whole.source.length + whole.target.length < 2) return refused("one-sentence");
  const halves = withoutEmpty([
    madeByHand(whole.id, whole.source.slice(0, cut.source), whole.target.slice(0, cut.target)),
    madeByHand(newPairId(document), whole.source.slice(cut.source), whole.target.slice(cut.target)),
  ]);
  if (halves.length < 2) return refused("unchanged");
  return { kind: "split-pair", pair, changes: [replacePairs(document, pair, 1, halves)] };
}

/**
 * Moves the first (`up`) or last (`down`) sentence of a cell to the neighbouring pair. Beyond the ends of the document it
 * gets a pair of its own; a pair that is left empty disappears. The step shows the pair where the sentence stands now.
 */
export function moveSentence(document: Document, pair: number, side: Side, direction: "up" | "down"): Step | Refusal {
  const from = document.pairs[pair];
  const sentence = direction === "up" ? from?.[side][0] : from?.[side].at(-1);
  if (!from || sentence === undefined) return refused("nothing-there");
  const left = madeByHand(from.id, ...cells(from, side, direction === "up" ? from[side].slice(1) : from[side].slice(0, -1)));
  const neighbour = document.pairs[direction === "up" ? pair - 1 : pair + 1];
  const empty = left.source.length + left.target.length === 0;
  if (!neighbour && empty) return refused(direction === "up" ? "first" : "last");
  const joined = !neighbour
    ? madeByHand(newPairId(document), ...cells({ source: [], target: [] }, side, [sentence]))
    : madeByHand(neighbour.id, ...cells(neighbour, side, direction === "up" ? [...neighbour[side], sentence] : [sentence, ...neighbour[side]]));
  const inserted = withoutEmpty(direction === "up" ? [joined, left] : [left, joined]);
  const at = direction === "up" && neighbour ? pair - 1 : pair;
  const shown = direction === "up" ? at : at + inserted.length - 1;
  return { kind: "move-sentence", pair: shown, changes: [replacePairs(document, at, neighbour ? 2 : 1, inserted)] };
}

/**
 * Says that the sentences of this cell have no counterpart: they become a pair of their own, which is accepted; those of
 * the other side stay behind as an open pair. A pair with one side only is just accepted as such.
 */
export function noCounterpart(document: Document, pair: number, side: Side): Step | Refusal {
  const whole = document.pairs[pair];
  if (!whole) return refused("nothing-there");
  const oneSided = isOneSided(whole);
  if (oneSided && whole.status === "accepted") return refused("unchanged");
  const parts: readonly Pair[] = oneSided
    ? [{ ...whole, status: "accepted" }]
    : [alone(madeByHand(whole.id, whole.source, []), side === "source"), alone(madeByHand(newPairId(document), [], whole.target), side === "target")];
  const shown = oneSided || side === "source" ? pair : pair + 1;
  return { kind: "no-counterpart", pair: shown, changes: [replacePairs(document, pair, 1, parts)] };
}

function alone(pair: Pair, accepted: boolean): Pair {
  return accepted ? { ...pair, status: "accepted" } : pair;
}

/** Both cells of a pair, that of `side` replaced. */
function cells(pair: Pick<Pair, Side>, side: Side, sentences: readonly SegmentId[]): readonly [source: readonly SegmentId[], target: readonly SegmentId[]] {
  return side === "source" ? [sentences, pair.target] : [pair.source, sentences];
}

function runsOf<T>(list: readonly T[], belongs: (item: T) => boolean): readonly { readonly at: number; readonly length: number }[] {
  const runs: { at: number; length: number }[] = [];
  list.forEach((item, index) => {
    const last = runs.at(-1);
    if (!belongs(item)) return;
    if (last && last.at + last.length === index) last.length += 1;
    else runs.push({ at: index, length: 1 });
  });
  return runs;
}
