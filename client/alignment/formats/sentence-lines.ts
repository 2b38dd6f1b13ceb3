/**
 * One sentence a line, the form that corpus tools take: a blank line stands between paragraphs.
 */
import type { Paragraph, Text } from "../document.ts";
import { onOneLine } from "./passage-text.ts";

/**
 * The sentences as a file with LF line ends. Line ends and tabs within a sentence become a space. The label of a speaker
 * stands before the first sentence, as it does in the text.
 */
export function writeSentenceLines(text: Text): string {
  return text.paragraphs
    .filter((paragraph) => paragraph.segments.length > 0)
    .map((paragraph) => sentences(paragraph).map((sentence) => onOneLine(sentence) + "\n").join(""))
    .join("\n");
}

function sentences({ text, speaker, segments }: Paragraph): readonly string[] {
  return segments.map(({ start, end }, index) => text.slice(index === 0 && speaker ? speaker.start : start, end));
}
