/**
 * What the whole product is about: a translation beside its source, cut into segments and tied together by pairs.
 * Everything here is immutable data; `change.ts` says how one state becomes the next.
 */

import type { Judgement } from "../../glossary/names/name.ts";

export type Side = "source" | "target";

/** A half-open range `[start, end)` in UTF-16 code units of the text it is said of (mostly: of its paragraph). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ParagraphKind = "title" | "dateline" | "heading" | "list-item" | "paragraph";

/**
 * A segment's number within its side. It also says which paragraph the segment is in (see `segmentId`), so that no
 * index has to be kept, and it stays the same through edits of the text.
 */
export type SegmentId = number & { readonly __brand: "SegmentId" };

/** One sentence, or what stands for one (a heading, a list item): a range of its paragraph's text. */
export interface Segment extends Span {
  readonly id: SegmentId;
}

/** The smallest piece that an edit touches. The number of paragraphs of a text never changes after import. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** What stands between the paragraph before and this one in the file: line ends, indentation, list and heading marks. */
  readonly before: string;
  /** The current text. It may hold single line ends where the file is hard-wrapped. */
  readonly text: string;
  /** The label of who speaks, colon included: `Interviewer:`. No segment covers it. */
  readonly speaker?: Span;
  /** In order, without overlap, none empty; between them and around them only white space, and the speaker label. */
  readonly segments: readonly Segment[];
}

/** One side of a document. The file's text is Σ (before + text) + after. */
export interface Text {
  /** BCP 47, for example `ar` or `en`. */
  readonly lang: string;
  readonly paragraphs: readonly Paragraph[];
  readonly after: string;
}

export type PairId = number & { readonly __brand: "PairId" };

/** Why a pair has the confidence that it has, for the reviewer to read. */
export type Reason =
  /** Length of the translation over the length expected of it; 1 is as expected. */
  | { readonly kind: "length"; readonly ratio: number }
  /**
   * How many of the numbers, names (identical words, countries, months …) and words with a rendering in the dictionary found on either
   * side are on both.
   */
  | { readonly kind: "numbers" | "names" | "words"; readonly matched: number; readonly of: number }
  /**
   * Whether the two sides agree in asking, in starting a paragraph, in a speech beginning (not in who speaks), in what they are:
   * a heading (a title is one too), a list item, a dateline. Not there when it holds of neither side.
   */
  | { readonly kind: "question" | "paragraph" | "speaker" | "structure"; readonly agrees: boolean }
  /** Its counterpart may be the one that stands this many pairs further down (less than 0: up), out of order. */
  | { readonly kind: "crossing"; readonly away: number }
  /** The words of this whole stretch do not speak for a translation: here the texts hardly correspond. */
  | { readonly kind: "apart" };

export type PairStatus = "open" | "accepted";

/** Which segments answer which. Either side may be empty; both may not. */
export interface Pair {
  readonly id: PairId;
  readonly source: readonly SegmentId[];
  readonly target: readonly SegmentId[];
  readonly status: PairStatus;
  /** The probability that the pair is right, in [0, 1]; null when a person made it or when there is nothing to align. */
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
}

/**
 * The pairs use every segment of both sides exactly once and, read in order, keep each side's order.
 * A translation alone has `source: null` and a 0:1 pair for each of its segments.
 */
export interface Document {
  readonly source: Text | null;
  readonly target: Text;
  readonly pairs: readonly Pair[];
  /** What people decided about its names, in the order in which they did. */
  readonly judgements: readonly Judgement[];
}

/**
 * Below this confidence an open pair is shown as doubtful. Measured on documents aligned by hand, all kinds of text together, the
 * share of right pairs is near their confidence (expected calibration error .012); in free literary translations it is lower.
 */
export const DOUBTFUL_BELOW = 0.7;

/** Whether its sentences have no counterpart. */
export function isOneSided({ source, target }: Pair): boolean {
  return source.length === 0 || target.length === 0;
}

/** Whether a person should look: the aligner is not sure, or a sentence stands alone, and only a reader can say whether it may. */
export function isDoubtful(pair: Pair): boolean {
  return pair.status === "open" && pair.confidence !== null && (pair.confidence < DOUBTFUL_BELOW || isOneSided(pair));
}

/** More segments than any one paragraph can have: a paragraph's number and a serial number make a segment's id. */
const SERIALS = 2 ** 24;

export function segmentId(paragraph: number, serial: number): SegmentId {
  return (paragraph * SERIALS + serial) as SegmentId;
}

/** The index of the paragraph that the segment is in. */
export function paragraphOf(id: SegmentId): number {
  return Math.floor(id / SERIALS);
}

export function serialOf(id: SegmentId): number {
  return id % SERIALS;
}

export function textOf(document: Document, side: Side): Text | null {
  return side === "source" ? document.source : document.target;
}

/** The segment and its paragraph, or undefined when the text has no such segment. */
export function findSegment(text: Text, id: SegmentId): { readonly paragraph: Paragraph; readonly segment: Segment } | undefined {
  const paragraph = text.paragraphs[paragraphOf(id)];
  const segment = paragraph?.segments.find((each) => each.id === id);
  return paragraph && segment ? { paragraph, segment } : undefined;
}

/** The words of a segment, as they stand. Empty when the text has no such segment. */
export function segmentText(text: Text, id: SegmentId): string {
  const found = findSegment(text, id);
  return found ? found.paragraph.text.slice(found.segment.start, found.segment.end) : "";
}

/** The text as it goes back into its file. */
export function fileText(text: Text): string {
  return text.paragraphs.map((paragraph) => paragraph.before + paragraph.text).join("") + text.after;
}
