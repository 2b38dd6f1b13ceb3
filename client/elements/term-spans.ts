/** Where the terms of the glossary stand in the rows of the Review screen, on both sides. */
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import { textOf, type Document, type PairId, type Side } from "../alignment/document.ts";
import { ByPair, groupedBySegment, type BySegment } from "./by-pair.ts";
import { shownRange, type ShownRange } from "./shown-range.ts";

export interface TermSpan extends ShownRange {
  readonly mention: TermMention;
}

export type TermsByPair = ReadonlyMap<PairId, readonly TermSpan[]>;

export const NO_TERMS: readonly TermSpan[] = [];

export class TermSpans {
  readonly #byPair = new ByPair(sameSpan, ["source", "target"]);
  #terms: readonly TermMention[] | undefined;
  #document: Document | undefined;
  #segments: BySegment<TermSpan> = { source: new Map(), target: new Map() };
  #spans: TermsByPair = new Map();

  /** @param terms as they were found in `found` @param document as it is now */
  of(terms: readonly TermMention[], found: Document, document: Document): TermsByPair {
    if (terms === this.#terms && document === this.#document) return this.#spans;
    if (terms !== this.#terms || document.source !== this.#document?.source || document.target !== this.#document.target) {
      this.#segments = { source: groupedBySegment(spansOn("source", terms, found, document)), target: groupedBySegment(spansOn("target", terms, found, document)) };
    }
    this.#terms = terms;
    this.#document = document;
    this.#spans = this.#byPair.of(document.pairs, this.#segments);
    return this.#spans;
  }
}

function spansOn(side: Side, terms: readonly TermMention[], found: Document, document: Document): readonly TermSpan[] {
  const [then, now] = [textOf(found, side), textOf(document, side)];
  return terms.flatMap((mention) => {
    const range = mention.side === side ? shownRange(mention, then, now) : undefined;
    return range ? [{ mention, ...range }] : [];
  });
}

function sameSpan(a: TermSpan, b: TermSpan): boolean {
  return a.segment === b.segment && a.from === b.from && a.to === b.to && a.mention.term === b.mention.term && a.mention.text === b.mention.text && a.mention.usage === b.mention.usage;
}
