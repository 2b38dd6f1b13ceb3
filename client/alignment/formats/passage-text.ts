/**
 * What a pair's side reads like on one line: the form in which every line-based format writes it.
 */
import type { SegmentId, Text } from "../document.ts";
import { joinLines } from "../line-ends.ts";

/**
 * The function that gives the words of segments one after the other. Within a paragraph what stands between them stays (a
 * space, in Chinese nothing); between paragraphs stands a space; line ends and tabs become a space. Empty when the text is
 * null or has none of them. The segments are looked up in one map, because a text that was cut before can be one paragraph.
 */
export function passagesOf(text: Text | null): (segments: readonly SegmentId[]) => string {
  const places = new Map(text?.paragraphs.flatMap((paragraph) => paragraph.segments.map((segment) => [segment.id, { paragraph, segment }] as const)));
  return (segments) => {
    const found = segments.flatMap((id) => places.get(id) ?? []);
    const parts = found.map(({ paragraph, segment }, index) => {
      const before = found[index - 1];
      const gap = before?.paragraph === paragraph ? paragraph.text.slice(before.segment.end, segment.start) : index > 0 ? " " : "";
      return gap + paragraph.text.slice(segment.start, segment.end);
    });
    return onOneLine(parts.join(""));
  };
}

/** The text with a space for each break between lines and for each run of tabs, which part the columns of a table. */
export function onOneLine(text: string): string {
  return joinLines(text).replace(/\t+/g, " ");
}
