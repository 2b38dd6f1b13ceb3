/** Where to go from a pair. */
import { isDoubtful, type Pair, type PairId } from "../alignment/document.ts";

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
