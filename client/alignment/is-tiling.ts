/** What must be true of every document after every edit, said once, for tests and for whatever comes out of a store. */
import { paragraphOf, type Document, type Paragraph, type SegmentId, type Side, type Text } from "./document.ts";

/** Whether the pairs use every segment of both sides exactly once and in order, and the segments stand in order in their paragraphs. */
export function isTiling(document: Document): boolean {
  return faultOf(document) === undefined;
}

/** The first thing that is wrong with the document, in words for a developer. */
export function faultOf(document: Document): string | undefined {
  const ids = new Set(document.pairs.map((pair) => pair.id));
  if (ids.size < document.pairs.length) return "two pairs have one id";
  const empty = document.pairs.findIndex((pair) => pair.source.length + pair.target.length === 0);
  if (empty >= 0) return `pair ${empty} is empty`;
  return sideFault(document, "source", document.source) ?? sideFault(document, "target", document.target);
}

function sideFault(document: Document, side: Side, text: Text | null): string | undefined {
  const paragraphs = text?.paragraphs ?? [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const fault = paragraphFault(paragraph, index);
    if (fault) return `${side}: ${fault}`;
  }
  const there: readonly SegmentId[] = paragraphs.flatMap((paragraph) => paragraph.segments.map((segment) => segment.id));
  const used = document.pairs.flatMap((pair) => pair[side]);
  const wrong = there.findIndex((id, index) => used[index] !== id);
  if (wrong >= 0) return `${side}: sentence ${wrong} is ${there[wrong]!} in the text and ${used[wrong] ?? "missing"} in the pairs`;
  return used.length > there.length ? `${side}: the pairs have ${used.length} sentences, the text has ${there.length}` : undefined;
}

function paragraphFault({ text, segments, speaker }: Paragraph, index: number): string | undefined {
  let end = 0;
  for (const segment of segments) {
    if (paragraphOf(segment.id) !== index) return `segment ${segment.id} is in paragraph ${index}`;
    if (segment.start < end) return `segment ${segment.id} begins before ${end}`;
    if (segment.end <= segment.start || segment.end > text.length) return `segment ${segment.id} is empty or ends behind its paragraph`;
    if (speaker && speaker.start < segment.end && segment.start < speaker.end) return `segment ${segment.id} covers the speaker's label`;
    end = segment.end;
  }
  const unique = new Set(segments.map((segment) => segment.id)).size === segments.length;
  return unique ? undefined : `two segments of paragraph ${index} have one id`;
}
