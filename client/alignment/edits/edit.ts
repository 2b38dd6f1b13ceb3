/**
 * What all edits share: an edit looks at a document and answers with a step that can be stored and taken back, or with
 * the reason why there is nothing to do. It never changes anything itself.
 */
import type { Change, Step } from "../change.ts";
import { nextPairId } from "../change.ts";
import type { Document, Pair, PairId, SegmentId } from "../document.ts";

/** Why an edit was not possible; the page has a message for each. */
export type RefusalReason =
  /** No such pair, or no such sentence in it; or nothing that the gesture could act on. */
  | "nothing-there"
  /** There is no pair before the first, or after the last. */
  | "first" | "last"
  /** Sentences of different paragraphs cannot become one. */
  | "different-paragraphs"
  /** It takes two sentences to join or to part. */
  | "one-sentence"
  /** The document already is as asked. */
  | "unchanged"
  /** The order of a side would break. */
  | "would-cross"
  /** The document changed since this was thought out for it. */
  | "overtaken"
  /** Half a character: a text that no file can hold. */
  | "bad-text";

export interface Refusal {
  readonly kind: "refused";
  readonly why: RefusalReason;
}

export function refused(why: RefusalReason): Refusal {
  return { kind: "refused", why };
}

export function isRefusal(outcome: Step | Refusal): outcome is Refusal {
  return outcome.kind === "refused";
}

/** A pair as a person made it: not yet accepted, and without the figures of the pair that it was. */
export function madeByHand(id: PairId, source: readonly SegmentId[], target: readonly SegmentId[]): Pair {
  return { id, source, target, status: "open", confidence: null, reasons: [] };
}

export function newPairId(document: Document): PairId {
  return nextPairId(document) as PairId;
}

/** A pair that has lost all its sentences is no pair: it leaves the list. */
export function withoutEmpty(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter((pair) => pair.source.length + pair.target.length > 0);
}

/** The change that puts `inserted` in the place of `count` pairs from index `at` on. */
export function replacePairs(document: Document, at: number, count: number, inserted: readonly Pair[]): Change {
  return { kind: "pairs", at, removed: document.pairs.slice(at, at + count), inserted };
}
