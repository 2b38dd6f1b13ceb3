/**
 * One sentence a line, the form that corpus tools take: a blank line stands between paragraphs.
 */
import type { Text } from "../document.ts";
import { passageText } from "./passage-text.ts";

/** The sentences as a file with LF line ends. Line ends and tabs within a sentence become a space. Speaker labels are left out. */
export function writeSentenceLines(text: Text): string {
  return text.paragraphs
    .filter((paragraph) => paragraph.segments.length > 0)
    .map((paragraph) => paragraph.segments.map((segment) => passageText(text, [segment.id]) + "\n").join(""))
    .join("\n");
}
