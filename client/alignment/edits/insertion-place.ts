/** Where the words go that a person types into an empty cell: the translation of a sentence that had none. */
import { paragraphOf, textOf, type Document, type Pair, type Paragraph, type SegmentId, type Side, type Text } from "../document.ts";

export interface InsertionPlace {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Offset in the paragraph's text. */
  readonly at: number;
  /** How many of the paragraph's segments stand before it. */
  readonly order: number;
}

/**
 * A paragraph that was emptied is filled again. Where there is none, the sentence joins one of its neighbours: the one whose
 * counterpart shares a paragraph with its own. A paragraph that was left out as a whole gets none of its own, since the number
 * of paragraphs is fixed: it joins the neighbour that is of its kind, and rather the one after it, so that the first sentence
 * of a text does not end up in its title. Undefined when the side has no paragraph at all.
 * @param pair index of a pair without sentences on this side
 */
export function insertionPlace(document: Document, pair: number, side: Side): InsertionPlace | undefined {
  const text = textOf(document, side);
  if (!text) return undefined;
  const gap = gapAround(document, pair, side);
  const emptied = emptiedParagraph(text, gap);
  if (emptied !== undefined) return within(text, emptied);
  if (gap.before === undefined && gap.after === undefined) return text.paragraphs[0] && within(text, 0);
  if (gap.before === undefined || (gap.after !== undefined && belongsToNext(document, text, side, gap))) return beside(text, gap.after!, "before");
  return beside(text, gap.before, "behind");
}

/** A run of pairs without sentences on one side, as the counterparts' paragraphs see it. */
interface Gap {
  /** The sentences of this side next to the gap. */
  readonly before: SegmentId | undefined;
  readonly after: SegmentId | undefined;
  /** By pair of the gap: the counterpart's paragraph. */
  readonly counterparts: readonly number[];
  /** The paragraphs of the counterparts next to the gap. */
  readonly counterpartBefore: number | undefined;
  readonly counterpartAfter: number | undefined;
  /** Which pair of the gap is asked for. */
  readonly asked: number;
}

function gapAround({ pairs }: Document, pair: number, side: Side): Gap {
  const other: Side = side === "source" ? "target" : "source";
  const has = (each: Side) => (some: Pair) => some[each].length > 0;
  const first = pairs.findLastIndex((each, index) => index < pair && has(side)(each)) + 1;
  const found = pairs.findIndex((each, index) => index > pair && has(side)(each));
  const end = found < 0 ? pairs.length : found;
  const paragraph = (id: SegmentId | undefined) => (id === undefined ? undefined : paragraphOf(id));
  return {
    before: pairs[first - 1]?.[side].at(-1),
    after: pairs[end]?.[side][0],
    counterparts: pairs.slice(first, end).map((each) => paragraphOf(each[other][0]!)),
    counterpartBefore: paragraph(pairs.findLast((each, index) => index < first && has(other)(each))?.[other].at(-1)),
    counterpartAfter: paragraph(pairs.find((each, index) => index >= end && has(other)(each))?.[other][0]),
    asked: pair - first,
  };
}

/** The paragraph without sentences in the gap that is the asked pair's to fill. */
function emptiedParagraph({ paragraphs }: Text, { before, after, counterparts, counterpartBefore, counterpartAfter, asked }: Gap): number | undefined {
  const first = before === undefined ? 0 : paragraphOf(before) + 1;
  const end = after === undefined ? paragraphs.length : paragraphOf(after);
  const emptied = paragraphs.slice(first, end).flatMap((paragraph, index) => (isEmptied(paragraph) ? [first + index] : []));
  if (counterparts.length <= emptied.length) return emptied[asked];
  // More sentences than paragraphs: those of one counterpart's paragraph share one.
  const own = [...new Set(counterparts)].filter((each) => each !== counterpartBefore && each !== counterpartAfter);
  if (own.length === 0) return emptied[Math.floor((asked * emptied.length) / counterparts.length)];
  const place = own.indexOf(counterparts[asked]!);
  return place < 0 ? undefined : emptied[Math.min(place, emptied.length - 1)];
}

function isEmptied({ text, speaker, segments }: Paragraph): boolean {
  return segments.length === 0 && text.slice(speaker?.end ?? 0).trim() === "";
}

/** Whether the sentence goes to the head of the paragraph after the gap rather than behind the sentence before it. */
function belongsToNext(document: Document, text: Text, side: Side, { before, after, counterparts, counterpartBefore, counterpartAfter, asked }: Gap): boolean {
  const [last, next, own] = [paragraphOf(before!), paragraphOf(after!), counterparts[asked]!];
  if (last === next || own === counterpartBefore) return false;
  if (own === counterpartAfter) return true;
  const kind = textOf(document, side === "source" ? "target" : "source")?.paragraphs[own]?.kind;
  return text.paragraphs[next]?.kind === kind || text.paragraphs[last]?.kind !== kind;
}

/** In a paragraph without sentences, behind the speaker's label. */
function within(text: Text, paragraph: number): InsertionPlace {
  return { paragraph, at: text.paragraphs[paragraph]?.speaker?.end ?? 0, order: 0 };
}

function beside(text: Text, id: SegmentId, where: "before" | "behind"): InsertionPlace | undefined {
  const paragraph = paragraphOf(id);
  const segments = text.paragraphs[paragraph]?.segments ?? [];
  const order = segments.findIndex((each) => each.id === id);
  const segment = segments[order];
  if (!segment) return undefined;
  return where === "before" ? { paragraph, at: segment.start, order } : { paragraph, at: segment.end, order: order + 1 };
}
