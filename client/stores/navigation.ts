/** Where to go from a pair. */
import type { Change, Step } from "../alignment/change.ts";
import { isDoubtful, type Pair, type PairId } from "../alignment/document.ts";
import type { Editing } from "./session-state.ts";

/** The index of the next doubtful pair that way, around the end if need be; undefined when no other is doubtful. */
export function nextDoubtful(pairs: readonly Pair[], from: number, toward: "next" | "previous"): number | undefined {
  const by = toward === "next" ? 1 : -1;
  for (let step = 1; step < pairs.length; step += 1) {
    const index = (from + by * step + pairs.length * step) % pairs.length;
    if (isDoubtful(pairs[index]!)) return index;
  }
  return undefined;
}

/** The nearest index that there is. */
export function withinPairs(pairs: readonly Pair[], index: number): number {
  return Math.max(0, Math.min(pairs.length - 1, index));
}

/** Where the pair is now that was at this index before; its place when it is no longer there. */
export function indexAfter(before: readonly Pair[], index: number, after: readonly Pair[]): number {
  const id: PairId | undefined = before[index]?.id;
  if (id === undefined || after[index]?.id === id) return withinPairs(after, index);
  const found = after.findIndex((pair) => pair.id === id);
  return found >= 0 ? found : withinPairs(after, index);
}

/** Where the person was before the step: at its pair, unless the step made that pair or moved a sentence to it, and went on to it. */
export function pairBefore({ kind, changes, pair }: Step): number {
  if (kind === "realign") return placeBefore(changes, pair);
  const [first, ...more] = changes;
  if (first?.kind !== "pairs" || more.length > 0 || pair >= first.at + first.inserted.length) return pair;
  if (kind === "move-sentence") {
    const shown = first.inserted[pair - first.at];
    const left = first.removed.findIndex((each) => each.id !== shown?.id && sharesSentence(each, shown));
    if (left >= 0) return first.at + left;
  }
  return Math.max(first.at, Math.min(first.at + first.removed.length - 1, pair));
}

/** The index that a pair had before changes that were made from the end of the document to its beginning. */
function placeBefore(changes: readonly Change[], index: number): number {
  let shift = 0;
  for (const change of changes.toReversed()) {
    if (change.kind !== "pairs" || index < change.at + shift) continue;
    const { at, removed, inserted } = change;
    if (index < at + shift + inserted.length) {
      const shown = inserted[index - at - shift];
      return at + Math.max(0, removed.findIndex((pair) => sharesSentence(pair, shown)));
    }
    shift += inserted.length - removed.length;
  }
  return index - shift;
}

function sharesSentence(some: Pair, other: Pair | undefined): boolean {
  return some.source.some((id) => other?.source.includes(id)) || some.target.some((id) => other?.target.includes(id));
}

/** The open edit after a change of the pairs: it goes where the first sentence of its pair went. */
export function editingAfter(before: readonly Pair[], editing: Editing | null, after: readonly Pair[]): Editing | null {
  if (!editing || after.some((pair) => pair.id === editing.pair)) return editing;
  const was = before.find((pair) => pair.id === editing.pair);
  const now = after.find((pair) => pair.source.some((id) => id === was?.source[0]) || pair.target.some((id) => id === was?.target[0]));
  return now ? { ...editing, pair: now.id } : editing;
}
