/**
 * What every reader of a text format hands over: the file cut into paragraphs, with nothing lost in between. A reader
 * only names ranges; the text between them is filled in here, so that no reader can drop a character.
 */
import type { ParagraphKind, Span } from "../document.ts";
import { LINE_ENDS } from "../line-ends.ts";
import { UNSEEN } from "../segmentation/marks.ts";

/** A paragraph before it is cut into segments. `text` has no blanks at its ends and is never empty. */
export interface TextBlock {
  /** All that stands between the paragraph before and this one: line ends, indentation, list and heading marks. */
  readonly before: string;
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** A whole file: Σ (before + text) + after is its text, character for character. */
export interface TextBlocks {
  readonly paragraphs: readonly TextBlock[];
  readonly after: string;
}

/** A range of the file that holds a paragraph. */
export interface BlockRange extends Span {
  readonly kind: ParagraphKind;
}

/** A line without its line end; the next line starts at `next`. */
export interface Line extends Span {
  readonly next: number;
}

const NOTHING_SEEN = new RegExp(`^[\\s\\u0085${UNSEEN}]*$`);
const LINE_END = new RegExp(`\\r\\n|[${LINE_ENDS}]`, "g");
const LEADING_BLANKS = /^[\s\u0085]+/;
const TRAILING_BLANK = /[\s\u0085]/;

/** The lines of a text, whatever ends them: CRLF, LF, CR, VT, FF, NEL, U+2028, U+2029. The last may be empty. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    lines.push({ start, end: end.index, next: end.index + end[0].length });
    start = end.index + end[0].length;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}

/** Whether a reader would see nothing on the line. */
export function isBlank(line: string): boolean {
  return NOTHING_SEEN.test(line);
}

/** The range without the blanks at its ends. */
export function trimRange(text: string, { start, end }: Span): Span {
  const from = start + (LEADING_BLANKS.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  while (to > from && TRAILING_BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Paragraphs for the ranges, which are in order and do not overlap. Ranges in which nothing is seen are left out. */
export function blocksOf(text: string, ranges: readonly BlockRange[]): TextBlocks {
  const paragraphs: TextBlock[] = [];
  let done = 0;
  for (const range of ranges) {
    const { start, end } = trimRange(text, range);
    if (isBlank(text.slice(start, end))) continue;
    paragraphs.push({ before: text.slice(done, start), text: text.slice(start, end), kind: range.kind });
    done = end;
  }
  return { paragraphs, after: text.slice(done) };
}
