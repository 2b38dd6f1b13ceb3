/** The gestures that change where sentences begin and end, without changing a letter of the text. */
import type { Change, Step } from "../change.ts";
import { isHighSurrogate, isLowSurrogate } from "../encodings/code-units.ts";
import { findSegment, paragraphOf, segmentId, serialOf, textOf, type Document, type Pair, type Paragraph, type Segment, type SegmentId, type Side, type Text } from "../document.ts";
import { madeByHand, refused, replacePairs, type Refusal } from "./edit.ts";

/**
 * Joins the sentences of a cell to one. They must stand in one paragraph.
 * @param side without it, the sentences of each side that has several and can join them
 */
export function mergeSentences(document: Document, pair: number, side?: Side): Step | Refusal {
  const whole = document.pairs[pair];
  if (!whole) return refused("nothing-there");
  const sides: readonly Side[] = side ? [side] : ["source", "target"];
  const joined = sides.filter((each) => whole[each].length > 1).map((each) => ({ side: each, result: joinCell(document, each, whole[each]) }));
  const changes = joined.flatMap(({ result }) => (result.kind === "refused" ? [] : [result]));
  if (changes.length === 0) return joined[0]?.result.kind === "refused" ? joined[0].result : refused("one-sentence");
  const left = (each: Side) => (changes.some((change) => change.side === each) ? whole[each].slice(0, 1) : whole[each]);
  return { kind: "merge-sentences", pair, changes: [...changes, replacePairs(document, pair, 1, [madeByHand(whole.id, left("source"), left("target"))])] };
}

/**
 * Cuts a sentence in two, which stay in their pair.
 * @param at where in the paragraph's text to cut, in UTF-16 code units; white space around the cut belongs to neither half
 */
export function splitSentence(document: Document, pair: number, side: Side, segment: SegmentId, at: number): Step | Refusal {
  const whole = document.pairs[pair];
  const text = textOf(document, side);
  const found = text ? findSegment(text, segment) : undefined;
  if (!whole?.[side].includes(segment) || !found) return refused("nothing-there");
  const { paragraph } = found;
  if (at <= found.segment.start || at >= found.segment.end) return refused("unchanged");
  if (isHighSurrogate(paragraph.text.charCodeAt(at - 1)) && isLowSurrogate(paragraph.text.charCodeAt(at))) return refused("bad-text");
  const first = { ...found.segment, end: found.segment.start + paragraph.text.slice(found.segment.start, at).trimEnd().length };
  const rest = paragraph.text.slice(at, found.segment.end);
  const second = { id: newSegmentId(paragraph, paragraphOf(segment)), start: found.segment.end - rest.trimStart().length, end: found.segment.end };
  if (first.start >= first.end || second.start >= second.end) return refused("unchanged");
  const parted = (ids: readonly SegmentId[]) => ids.flatMap((id) => (id === segment ? [id, second.id] : [id]));
  const after: Pair = madeByHand(whole.id, side === "source" ? parted(whole.source) : whole.source, side === "target" ? parted(whole.target) : whole.target);
  const segments = paragraph.segments.flatMap((each) => (each.id === segment ? [first, second] : [each]));
  return { kind: "split-sentence", pair, changes: [replaceParagraph(paragraph, side, paragraphOf(segment), { ...paragraph, segments }), replacePairs(document, pair, 1, [after])] };
}

/** An id that no segment of the paragraph has. */
export function newSegmentId(paragraph: Paragraph, index: number): SegmentId {
  return segmentId(index, paragraph.segments.reduce((highest, each) => Math.max(highest, serialOf(each.id)), -1) + 1);
}

type ParagraphChange = Extract<Change, { kind: "paragraph" }>;

export function replaceParagraph(removed: Paragraph, side: Side, paragraph: number, inserted: Paragraph): ParagraphChange {
  return { kind: "paragraph", side, paragraph, removed, inserted };
}

function joinCell(document: Document, side: Side, ids: readonly SegmentId[]): ParagraphChange | Refusal {
  const place = placeOf(textOf(document, side), ids);
  if (!place) return refused("different-paragraphs");
  const { paragraph, index, first, last } = place;
  const { speaker } = paragraph;
  if (speaker && speaker.start >= first.end && speaker.end <= last.start) return refused("different-paragraphs");
  const segments = paragraph.segments.flatMap((each) => (each === first ? [{ ...first, end: last.end }] : ids.includes(each.id) ? [] : [each]));
  return replaceParagraph(paragraph, side, index, { ...paragraph, segments });
}

/** The one paragraph that all these segments are in, and the first and last of them; undefined when there are several. */
function placeOf(text: Text | null, ids: readonly SegmentId[]): { paragraph: Paragraph; index: number; first: Segment; last: Segment } | undefined {
  const index = paragraphOf(ids[0]!);
  const paragraph = text?.paragraphs[index];
  if (!paragraph || ids.some((id) => paragraphOf(id) !== index)) return undefined;
  const segments = paragraph.segments.filter((each) => ids.includes(each.id));
  return { paragraph, index, first: segments[0]!, last: segments.at(-1)! };
}
