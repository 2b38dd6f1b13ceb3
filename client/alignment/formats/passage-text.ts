/**
 * What a pair's side reads like on one line: the form in which every line-based format writes it.
 */
import { findSegment, type SegmentId, type Text } from "../document.ts";

/** Characters that end a line or a column for some reader. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * The segments one after the other. Within a paragraph what stands between them stays (a space, in Chinese nothing);
 * between paragraphs stands a space; line ends and tabs become a space. Empty when the text is null or has none of them.
 */
export function passageText(text: Text | null, segments: readonly SegmentId[]): string {
  const found = text === null ? [] : segments.flatMap((id) => findSegment(text, id) ?? []);
  const parts = found.map(({ paragraph, segment }, index) => {
    const before = found[index - 1];
    const gap = before?.paragraph === paragraph ? paragraph.text.slice(before.segment.end, segment.start) : index > 0 ? " " : "";
    return gap + paragraph.text.slice(segment.start, segment.end);
  });
  return onOneLine(parts.join(""));
}

/** The text with a space for each run of line ends and tabs. */
export function onOneLine(text: string): string {
  return text.replace(BREAKS, " ");
}
