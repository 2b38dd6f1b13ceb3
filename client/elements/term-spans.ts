/** Where the terms of the glossary stand in the rows of the Review screen, on both sides. The list of a row keeps its identity as long as it is the same. */
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import { textOf, type Document, type PairId, type SegmentId, type Side } from "../alignment/document.ts";
import { shownRange, type ShownRange } from "./shown-range.ts";

export interface TermSpan extends ShownRange {
  readonly mention: TermMention;
}

export type TermsByPair = ReadonlyMap<PairId, readonly TermSpan[]>;

export const NO_TERMS: readonly TermSpan[] = [];

export class TermSpans {
  #terms: readonly TermMention[] | undefined;
  #document: Document | undefined;
  #byPair: TermsByPair = new Map();

  /** @param terms as they were found in `found` @param document as it is now */
  of(terms: readonly TermMention[], found: Document, document: Document): TermsByPair {
    if (terms === this.#terms && document === this.#document) return this.#byPair;
    this.#terms = terms;
    this.#document = document;
    const bySegment = { source: spansBySegment(terms, "source", found, document), target: spansBySegment(terms, "target", found, document) };
    const byPair = new Map<PairId, readonly TermSpan[]>();
    for (const pair of document.pairs) {
      const spans = [...pair.source.flatMap((id) => bySegment.source.get(id) ?? NO_TERMS), ...pair.target.flatMap((id) => bySegment.target.get(id) ?? NO_TERMS)];
      if (spans.length === 0) continue;
      const before = this.#byPair.get(pair.id);
      byPair.set(pair.id, before && sameSpans(before, spans) ? before : spans);
    }
    this.#byPair = byPair;
    return byPair;
  }
}

function spansBySegment(terms: readonly TermMention[], side: Side, found: Document, document: Document): ReadonlyMap<SegmentId, readonly TermSpan[]> {
  const bySegment = new Map<SegmentId, TermSpan[]>();
  const [then, now] = [textOf(found, side), textOf(document, side)];
  for (const mention of terms) {
    const range = mention.side === side ? shownRange(mention, then, now) : undefined;
    if (!range) continue;
    const spans = bySegment.get(range.segment);
    if (spans) spans.push({ mention, ...range });
    else bySegment.set(range.segment, [{ mention, ...range }]);
  }
  return bySegment;
}

function sameSpans(a: readonly TermSpan[], b: readonly TermSpan[]): boolean {
  return a.length === b.length && a.every(({ mention, segment, from, to }, index) => {
    const other = b[index]!;
    return segment === other.segment && from === other.from && to === other.to && mention.term === other.mention.term && mention.text === other.mention.text && mention.usage === other.mention.usage;
  });
}
