/**
 * Turns a file's text into the paragraphs and segments that the rest of the product works on. The one place where text
 * is cut; edits carry the cuts along afterwards.
 */
import { segmentId, type Paragraph, type ParagraphKind, type Span, type Text } from "../document.ts";
import type { TextFormat } from "../formats/format-of-name.ts";
import { readMarkdown } from "../formats/markdown.ts";
import { readPlainText } from "../formats/plain-text.ts";
import type { TextBlock } from "../formats/text-blocks.ts";
import { rulesOf } from "./languages/rules-of.ts";
import { sentencesOf } from "./sentences.ts";
import { speakerLabel } from "./speaker.ts";

export interface SegmentOptions {
  /** BCP 47. An unknown language is cut by the rules that all languages share. */
  readonly lang: string;
  readonly format: TextFormat;
  /** Told now and then how many paragraphs of how many are done, and once at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a paragraph is cut into. */
export interface ParagraphParts {
  readonly speaker?: Span;
  readonly segments: readonly Span[];
}

const PROGRESS_EVERY = 100;

/** The text cut into paragraphs and segments; `fileText` of the result is `text`. */
export function segment(text: string, { lang, format, onProgress }: SegmentOptions): Text {
  const { paragraphs: blocks, after } = format === "markdown" ? readMarkdown(text, lang) : readPlainText(text, lang);
  const speakers = repeatedNames(blocks);
  const paragraphs = blocks.map((block, index): Paragraph => {
    if (index % PROGRESS_EVERY === 0) onProgress?.(index, blocks.length);
    const { segments, ...speaker } = segmentParagraph(block.text, block.kind, lang, speakers);
    return { ...block, ...speaker, segments: segments.map((span, serial) => ({ ...span, id: segmentId(index, serial) })) };
  });
  onProgress?.(blocks.length, blocks.length);
  return { lang, paragraphs, after };
}

/** Names that look like labels of speakers in more than one paragraph. */
function repeatedNames(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text, kind } of blocks) {
    const name = maySpeak(kind) ? speakerLabel(text)?.name : undefined;
    if (name === undefined) continue;
    (seen.has(name) ? repeated : seen).add(name);
  }
  return repeated;
}

function maySpeak(kind: ParagraphKind): boolean {
  return kind === "paragraph" || kind === "list-item";
}

/**
 * One paragraph cut into its speaker's label and its segments. Titles, datelines and headings are one segment each. Only
 * blanks and the label are in no segment; a text of blanks has none. `speakers` are names already known as speakers'.
 */
export function segmentParagraph(text: string, kind: ParagraphKind, lang: string, speakers?: ReadonlySet<string>): ParagraphParts {
  if (!maySpeak(kind)) return { segments: [trimmed(text, 0, text.length) ?? []].flat() };
  const label = speakerLabel(text);
  if (!label || !(label.certain || speakers?.has(label.name))) return { segments: sentencesOf(text, rulesOf(lang)) };
  return { speaker: label.span, segments: sentencesOf(text, rulesOf(lang), label.span.end) };
}

/**
 * A text that was cut before: every line is one segment, whatever it holds, and a line that `trim()` empties ends a
 * paragraph. A paragraph is a block of lines, so that a segment's paragraph says which block it is in; a file without
 * empty lines is one paragraph. No kinds or speakers are looked for: the lines count, and none may get lost.
 */
export function segmentLines(text: string, lang: string): Text {
  const blocks: Span[][] = [[]];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = trimmed(text, start, end);
    if (line) blocks.at(-1)?.push(line);
    else blocks.push([]);
    start = end + 1;
  }
  const paragraphs: Paragraph[] = [];
  let done = 0;
  for (const lines of blocks) {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) continue;
    const segments = lines.map(({ start, end }, serial) => ({ id: segmentId(paragraphs.length, serial), start: start - first.start, end: end - first.start }));
    paragraphs.push({ kind: "paragraph", before: text.slice(done, first.start), text: text.slice(first.start, last.end), segments });
    done = last.end;
  }
  return { lang, paragraphs, after: text.slice(done) };
}

/** The range without the white space at its ends; undefined when that is all of it. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  const length = slice.trim().length;
  return length > 0 ? { start: from, end: from + length } : undefined;
}
