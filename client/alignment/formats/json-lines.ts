/**
 * Segments and pairs for programs: one JSON object a line, with everything that is known about each.
 */
import type { Document, Paragraph, Segment, Text } from "../document.ts";
import { numberedPairs } from "./links.ts";
import { passagesOf } from "./passage-text.ts";

/** A line a segment: `{ paragraph, start, end, kind, speaker?, text }`. Offsets are those of `Segment`. */
export function writeSegmentLines(text: Text): string {
  return text.paragraphs
    .flatMap((paragraph, index) => paragraph.segments.map((segment) => segmentLine(paragraph, index, segment)))
    .join("");
}

function segmentLine(paragraph: Paragraph, index: number, { start, end }: Segment): string {
  const { kind, speaker, text } = paragraph;
  return line({
    paragraph: index,
    start,
    end,
    kind,
    ...(speaker && { speaker: text.slice(speaker.start, speaker.end) }),
    text: text.slice(start, end),
  });
}

/**
 * A line a pair: `{ source, target, status, confidence, reasons, sourceText, targetText }`, the sentences by number as
 * in a links file, the confidence null where the document has none.
 */
export function writePairLines(document: Document): string {
  const [sourceText, targetText] = [passagesOf(document.source), passagesOf(document.target)];
  return numberedPairs(document)
    .map(({ pair, source, target }) =>
      line({
        source,
        target,
        status: pair.status,
        confidence: pair.confidence,
        reasons: pair.reasons,
        sourceText: sourceText(pair.source),
        targetText: targetText(pair.target),
      }),
    )
    .join("");
}

/** Numbers that are not whole are shares and ratios: four decimals say enough. */
function line(object: object): string {
  return JSON.stringify(object, (_key, value: unknown) => (typeof value === "number" ? Number(value.toFixed(4)) : value)) + "\n";
}
