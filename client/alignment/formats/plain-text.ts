/**
 * Reads plain text: what is a paragraph, a title, a dateline, a heading, a list item, when only line ends and blanks can
 * tell.
 */
import { isDateline } from "../segmentation/datelines.ts";
import type { ParagraphKind } from "../document.ts";
import { asSeen } from "../segmentation/marks.ts";
import { blocksOf, isBlank, linesOf, trimRange, type BlockRange, type Line, type TextBlocks } from "./text-blocks.ts";
import { speakerLabel } from "../segmentation/speaker.ts";
import { listMark } from "./list-mark.ts";

/** A hard-wrapped text is narrower than this; longer lines are paragraphs of their own. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 30;
/** A headline may fill two lines of a newspaper. */
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 80;
/** A line right above a paragraph, without a blank line, heads it if the paragraph is this many times longer. */
const CLOSE_BODY = 1.5;
/** A title and a subtitle. */
const MOST_TITLES = 2;

/** The paragraphs of a file's text. `lang` (BCP 47) helps to know a date when it is seen. */
export function readPlainText(text: string, lang = "en"): TextBlocks {
  const groups = groupsOf(text);
  const width = wrapWidth(text, groups);
  const ranges = groups.flatMap((group) => rangesOf(text, group, width));
  return blocksOf(text, withKinds(text, ranges, lang));
}

/** Runs of lines with blank lines between them. */
function groupsOf(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  for (const line of linesOf(text)) {
    if (isBlank(text.slice(line.start, line.end))) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** The width of the longest line of the hard-wrapped groups of three lines and more; 0 when there are none. */
function wrapWidth(text: string, groups: readonly (readonly Line[])[]): number {
  let width = 0;
  for (const group of groups) {
    const longest = group.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
    if (group.length >= 3 && isWrapped(text, group, longest)) width = Math.max(width, longest);
  }
  return width;
}

function lengthOf({ start, end }: Line): number {
  return end - start;
}

/**
 * Whether the lines were broken to fit a width: none is wider, on none the next line's first word would have found room,
 * and most do not end where a sentence does.
 */
function isWrapped(text: string, lines: readonly Line[], width: number): boolean {
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  let stops = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const next = lines[index + 1];
    if (!next || lengthOf(line) > width) return false;
    const word = /^\s*\S+/.exec(text.slice(next.start, next.end))?.[0] ?? "";
    if (lengthOf(line) + 1 + word.trim().length <= width) return false;
    if (/[.!?؟۔。][”"»’)\]]*\s*$/.test(asSeen(text.slice(line.start, line.end)))) stops++;
  }
  return stops * 2 <= lines.length - 1;
}

/** The paragraphs in a run of lines: each line, or all as one when they are hard-wrapped, but every list item apart. */
function rangesOf(text: string, group: readonly Line[], width: number): readonly BlockRange[] {
  const runs: Line[][] = [];
  for (const line of group) {
    if (runs.length === 0 || listMark(text.slice(line.start, line.end))) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs.flatMap((lines) => (lines.length > 1 && width > 0 && isWrapped(text, lines, width) ? [joined(text, lines)] : lines.map((line) => joined(text, [line]))));
}

function joined(text: string, lines: readonly Line[]): BlockRange {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const mark = listMark(text.slice(start, end));
  return { ...trimRange(text, { start: start + mark.length, end }), kind: mark ? "list-item" : "paragraph" };
}

function withKinds(text: string, ranges: readonly BlockRange[], lang: string): readonly BlockRange[] {
  let titles = 0;
  let atTop = true;
  return ranges.map((range, index) => {
    if (range.kind !== "paragraph") {
      atTop = false;
      return range;
    }
    const kind = kindOf(text, ranges, index, lang, atTop ? titles : MOST_TITLES);
    if (kind === "title") titles++;
    else if (kind !== "dateline") atTop = false;
    return { ...range, kind };
  });
}

function kindOf(text: string, ranges: readonly BlockRange[], index: number, lang: string, titles: number): ParagraphKind {
  const range = ranges[index];
  const next = ranges[index + 1];
  if (!range) return "paragraph";
  const line = asSeen(text.slice(range.start, range.end));
  if (isDateline(line, lang)) return "dateline";
  if (!next || /[\n\r]/.test(line) || !/\p{L}/u.test(line) || /[.!…:;,،؛:。！][”"»’)\]]*$/.test(line)) return "paragraph";
  if (speakerLabel(line)?.certain || /^["“«„]/.test(line)) return "paragraph";
  const apart = isApart(text, ranges, index);
  const mayBeTitle = titles === 0 ? apart || !/[?؟]$/.test(line) : titles < MOST_TITLES && hasBlankLine(text, range.end, next.start) && isAboveBody(text, ranges, index);
  if (mayBeTitle && line.length <= LONGEST_TITLE) return "title";
  if (line.length > LONGEST_HEADING || /[?؟]["”»]?$/.test(line) || /^\p{Ll}/u.test(line)) return "paragraph";
  if (!hasBlankLine(text, ranges[index - 1]?.end ?? 0, range.start)) return "paragraph";
  if (apart) return isAboveBody(text, ranges, index) ? "heading" : "paragraph";
  return isBody(text, next) && next.end - next.start > line.length * CLOSE_BODY ? "heading" : "paragraph";
}

/** Whether the text itself begins soon: below a subtitle may come a dateline, below a chapter's title a section's. */
function isAboveBody(text: string, ranges: readonly BlockRange[], index: number): boolean {
  return ranges.slice(index + 1, index + 3).some((range) => isBody(text, range));
}

/** Whether the paragraph reads like one: verses and lists of names, short and without stops, have no headings between them. */
function isBody(text: string, { start, end }: BlockRange): boolean {
  return end - start > LONGEST_HEADING || /[.!?؟…:;؛۔。][”"»’)\]]*$/.test(asSeen(text.slice(start, end)));
}

/** Whether blank lines stand on both sides of the paragraph. */
function isApart(text: string, ranges: readonly BlockRange[], index: number): boolean {
  const [before, range, next] = [ranges[index - 1], ranges[index], ranges[index + 1]];
  if (!range) return false;
  return (!before || hasBlankLine(text, before.end, range.start)) && (!next || hasBlankLine(text, range.end, next.start));
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  return linesOf(text.slice(start, end)).length > 2;
}
