/** Which pairs the list shows, and how far the document has come: both are counted from the pairs, never kept. */
import { isDoubtful, isOneSided, type Document, type Pair } from "../alignment/document.ts";
import { isFlagKind, type FlagKind } from "./flag-kinds.ts";
import { isFlag, NO_MARKS, type Marks } from "./marks.ts";

type ChipFilter = "all" | "doubtful" | "flagged" | "not-one-to-one" | "no-counterpart" | "unaccepted";

/** A kind of flag lets the pairs through that have one. */
export type PairFilter = ChipFilter | FlagKind;

/** The filters that make sense for a document: without a source no pair is one to one and none has a counterpart. */
export function filtersFor(document: Document): readonly ChipFilter[] {
  return document.source ? ["all", "doubtful", "flagged", "not-one-to-one", "no-counterpart", "unaccepted"] : ["all", "flagged", "unaccepted"];
}

/** @param marks what is flagged */
export function passes(filter: PairFilter, pair: Pair, { byPair }: Marks = NO_MARKS): boolean {
  if (isFlagKind(filter)) return byPair.get(pair.id)?.some(({ kind }) => kind === filter) ?? false;
  switch (filter) {
    case "all":
      return true;
    case "doubtful":
      return isDoubtful(pair);
    case "flagged":
      return byPair.get(pair.id)?.some(isFlag) ?? false;
    case "not-one-to-one":
      return pair.source.length !== 1 || pair.target.length !== 1;
    case "no-counterpart":
      return isOneSided(pair);
    case "unaccepted":
      return pair.status !== "accepted";
    default:
      return filter satisfies never;
  }
}

export function countPassing(filter: PairFilter, pairs: readonly Pair[], marks: Marks = NO_MARKS): number {
  return pairs.reduce((count, pair) => count + (passes(filter, pair, marks) ? 1 : 0), 0);
}

/** How a pair stands; a doubtful pair is an open one that the engine is not sure of. */
export type PairState = "open" | "accepted" | "doubtful";

export function stateOf(pair: Pair): PairState {
  return isDoubtful(pair) ? "doubtful" : pair.status;
}

/** Shape beside the word and the colour. */
export const STATE_SIGNS: Readonly<Record<PairState, string>> = { open: "◦", accepted: "✓", doubtful: "?" };
