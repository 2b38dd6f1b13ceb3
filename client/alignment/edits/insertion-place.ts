/** Where the words go that a person types into an empty cell: the translation of a sentence that had none. */
import { compareSegments } from "../change.ts";
import { paragraphOf, textOf, type Document, type SegmentId, type Side, type Text } from "../document.ts";

export interface InsertionPlace {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Offset in the paragraph's text. */
  readonly at: number;
  /** How many of the paragraph's segments stand before it. */
  readonly order: number;
}

/**
 * Behind the sentence before; but before the sentence after when the counterpart begins a paragraph and that one does too,
 * so that the first sentence of a text does not end up in its title. Undefined when the side has no paragraph at all.
 */
export function insertionPlace(document: Document, pair: number, side: Side): InsertionPlace | undefined {
  const text = textOf(document, side);
  if (!text) return undefined;
  const before = document.pairs.slice(0, pair).findLast((each) => each[side].length > 0)?.[side].at(-1);
  const after = document.pairs.slice(pair + 1).find((each) => each[side].length > 0)?.[side][0];
  if (before === undefined && after === undefined) return text.paragraphs[0] && { paragraph: 0, at: text.paragraphs[0].speaker?.end ?? 0, order: 0 };
  if (after !== undefined && (before === undefined || (beginsParagraph(text, after) && counterpartBegins(document, pair, side)))) return beside(text, after, "before");
  return beside(text, before!, "behind");
}

function counterpartBegins(document: Document, pair: number, side: Side): boolean {
  const other: Side = side === "source" ? "target" : "source";
  const [text, sentence] = [textOf(document, other), document.pairs[pair]?.[other][0]];
  return text !== null && sentence !== undefined && beginsParagraph(text, sentence);
}

function beginsParagraph(text: Text, id: SegmentId): boolean {
  const first = text.paragraphs[paragraphOf(id)]?.segments[0];
  return first !== undefined && compareSegments(text, first.id, id) === 0;
}

function beside(text: Text, id: SegmentId, where: "before" | "behind"): InsertionPlace | undefined {
  const paragraph = paragraphOf(id);
  const segments = text.paragraphs[paragraph]?.segments ?? [];
  const order = segments.findIndex((each) => each.id === id);
  const segment = segments[order];
  if (!segment) return undefined;
  return where === "before" ? { paragraph, at: segment.start, order } : { paragraph, at: segment.end, order: order + 1 };
}
