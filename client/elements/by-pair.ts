/** What stands in the sentences of a document, gathered pair by pair for the rows that show it. */
import type { Pair, PairId, SegmentId, Side } from "../alignment/document.ts";

export type BySegment<T> = Readonly<Record<Side, ReadonlyMap<SegmentId, readonly T[]>>>;

/** The lists of one state of the pairs after another; a list that did not change is the same object as before. Pairs that have nothing are not there. */
export class ByPair<T> {
  readonly #same: (a: readonly T[], b: readonly T[]) => boolean;
  readonly #order: readonly Side[];
  #segments: BySegment<T> | undefined;
  #pairs: ReadonlyMap<PairId, Pair> = new Map();
  #lists: ReadonlyMap<PairId, readonly T[]> = new Map();

  /** @param order in which the sides stand in a list */
  constructor(same: (a: T, b: T) => boolean, order: readonly Side[]) {
    this.#order = order;
    this.#same = (a, b) => a.length === b.length && a.every((each, index) => same(each, b[index]!));
  }

  /** @param segments the same object as long as it holds the same */
  of(pairs: readonly Pair[], segments: BySegment<T>): ReadonlyMap<PairId, readonly T[]> {
    const [lists, known] = [new Map<PairId, readonly T[]>(), new Map<PairId, Pair>()];
    for (const pair of pairs) {
      known.set(pair.id, pair);
      const list = this.#listOf(pair, segments);
      if (list) lists.set(pair.id, list);
    }
    this.#segments = segments;
    this.#pairs = known;
    this.#lists = lists;
    return lists;
  }

  #listOf(pair: Pair, segments: BySegment<T>): readonly T[] | undefined {
    const [before, list] = [this.#pairs.get(pair.id), this.#lists.get(pair.id)];
    if (segments === this.#segments && before?.source === pair.source && before.target === pair.target) return list;
    const found = gathered(pair, segments, this.#order);
    return list && found && this.#same(list, found) ? list : found;
  }
}

function gathered<T>(pair: Pair, segments: BySegment<T>, order: readonly Side[]): readonly T[] | undefined {
  let found: readonly T[] | undefined;
  for (const side of order) {
    for (const id of pair[side]) {
      const list = segments[side].get(id);
      if (list) found = found ? [...found, ...list] : list;
    }
  }
  return found;
}

export function groupedBySegment<T extends { readonly segment: SegmentId }>(items: Iterable<T>): ReadonlyMap<SegmentId, readonly T[]> {
  const groups = new Map<SegmentId, T[]>();
  for (const item of items) {
    const group = groups.get(item.segment);
    if (group) group.push(item);
    else groups.set(item.segment, [item]);
  }
  return groups;
}
