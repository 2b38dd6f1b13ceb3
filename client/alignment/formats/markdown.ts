/**
 * Reads Markdown: block marks (headings, lists, quotations, tables) go between the paragraphs, inline marks stay in
 * their text, and what is no prose (front matter, code, HTML, link targets) is kept but not cut.
 */
import { isDateline } from "../segmentation/datelines.ts";
import type { ParagraphKind } from "../document.ts";
import { blocksOf, isBlank, linesOf, type BlockRange, type Line, type TextBlocks } from "./text-blocks.ts";

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^( {0,3}#{1,6}[ \t]+)(.*?)(?:[ \t]+#+)?[ \t]*$/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const LINK_TARGET = /^ {0,3}\[(?!\^)[^\]]+\]:[ \t]*\S/;
const HTML = /^ {0,3}<(?:!--|\/?[a-zA-Z][^<>]*>?[ \t]*$)/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const ITEM = /^[ \t]*(?:[-*+]|\p{Nd}{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u;
const NOTE = /^ {0,3}\[\^[^\]]+\]:[ \t]+/;
const QUOTE = /^(?: {0,3}>[ \t]?)+/;
const CODE = /^(?: {4}|\t)/;
const HARD_BREAK = /(?: {2}|\\)$/;

/** The paragraphs of a file's text. `lang` (BCP 47) helps to know a date when it is seen. */
export function readMarkdown(text: string, lang = "en"): TextBlocks {
  const reader = new Reader(text);
  return blocksOf(text, withTitle(text, reader.ranges(), lang));
}

/** The first heading of the file is its title; a line that is a date is a dateline. */
function withTitle(text: string, ranges: readonly BlockRange[], lang: string): readonly BlockRange[] {
  const first = ranges.findIndex((range) => range.kind !== "paragraph" || !isDateline(text.slice(range.start, range.end), lang));
  return ranges.map((range, index): BlockRange => {
    if (range.kind === "heading" && index === first) return { ...range, kind: "title" };
    return range.kind === "paragraph" && isDateline(text.slice(range.start, range.end), lang) ? { ...range, kind: "dateline" } : range;
  });
}

/** One pass over the lines. A paragraph stays open until a line comes that cannot belong to it. */
class Reader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #ranges: BlockRange[] = [];
  #open: { start: number; end: number; kind: ParagraphKind } | null = null;
  /** Indented lines below a list item belong to it; elsewhere they are code. */
  #inList = false;

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
  }

  ranges(): readonly BlockRange[] {
    for (let index = this.#frontMatter(); index < this.#lines.length; index = this.#read(index));
    this.#close();
    return this.#ranges;
  }

  #at(index: number): string {
    const line = this.#lines[index];
    return line ? this.#text.slice(line.start, line.end) : "";
  }

  /** The index of the first line behind the front matter: 0 when there is none. */
  #frontMatter(): number {
    if (!/^\ufeff?---[ \t]*$/.test(this.#at(0))) return 0;
    const end = this.#lines.findIndex((_, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(this.#at(index)));
    return end + 1;
  }

  /** Reads the block or the line at the index; the index of the next. */
  #read(index: number): number {
    const whole = this.#at(index);
    const quote = QUOTE.exec(whole)?.[0].length ?? 0;
    const line = whole.slice(quote);
    if (isBlank(line)) return this.#skip(index + 1);
    const fence = FENCE.exec(line)?.[1];
    if (fence) return this.#skip(this.#fenceEnd(index + 1, fence), line);
    if (this.#open?.kind === "paragraph" && SETEXT.test(line)) return this.#setext(index + 1);
    if (RULE.test(line) || LINK_TARGET.test(line)) return this.#skip(index + 1, line);
    if (!this.#open && HTML.test(line)) return this.#skip(this.#htmlEnd(index, line), line);
    const heading = HEADING.exec(line);
    if (heading) return this.#block(index, quote + (heading[1]?.length ?? 0), heading[2]?.length ?? 0, "heading");
    if (line.includes("|") && this.#isTable(index)) return this.#table(index);
    const item = this.#itemMark(line);
    const mark = item ?? NOTE.exec(line)?.[0];
    if (mark !== undefined) this.#begin(index, quote + mark.length, item === undefined ? "paragraph" : "list-item");
    else if (this.#open && !this.#endsWithStopInQuote(index, quote)) this.#open.end = this.#lines[index]?.end ?? 0;
    else if (CODE.test(line) && !this.#inList) return index + 1;
    else this.#begin(index, quote, "paragraph");
    if (HARD_BREAK.test(line)) this.#close();
    return index + 1;
  }

  /** Inside a paragraph only a list that begins with 1 begins: a line may start with "1869." by chance. */
  #itemMark(line: string): string | undefined {
    const mark = ITEM.exec(line)?.[0];
    return mark !== undefined && this.#open?.kind === "paragraph" && /\p{Nd}/u.test(mark) && !/^\s*[1١۱][.)]/u.test(mark) ? undefined : mark;
  }

  #begin(index: number, offset: number, kind: ParagraphKind): void {
    this.#close();
    const line = this.#lines[index];
    if (line) this.#open = { start: line.start + offset, end: line.end, kind };
    if (kind === "list-item") this.#inList = true;
    else if (!/^\s/.test(this.#at(index))) this.#inList = false;
  }

  #close(): void {
    if (this.#open) this.#ranges.push(this.#open);
    this.#open = null;
  }

  /** Leaves out the lines up to the next; whatever begins at the margin ends a list, but a blank line does not. */
  #skip(next: number, line = " "): number {
    this.#close();
    if (!/^\s/.test(line)) this.#inList = false;
    return next;
  }

  #block(index: number, offset: number, length: number, kind: ParagraphKind): number {
    this.#close();
    this.#inList = false;
    const start = (this.#lines[index]?.start ?? 0) + offset;
    this.#ranges.push({ start, end: start + length, kind });
    return index + 1;
  }

  #setext(next: number): number {
    if (this.#open) this.#open.kind = "heading";
    return this.#skip(next);
  }

  /** In a quotation every line begins with a mark: where a sentence ends with the line, the mark can go between paragraphs. */
  #endsWithStopInQuote(index: number, quote: number): boolean {
    return quote > 0 && /[.!?؟…۔。][”"»’)\]*_]*\s*$/.test(this.#at(index - 1));
  }

  #fenceEnd(from: number, fence: string): number {
    for (let index = from; index < this.#lines.length; index++) {
      const line = this.#at(index).replace(QUOTE, "").trim();
      if (line.startsWith(fence) && line.replaceAll(fence.charAt(0), "") === "") return index + 1;
    }
    return this.#lines.length;
  }

  /** HTML goes on to a blank line; a comment to its end. */
  #htmlEnd(from: number, first: string): number {
    const comment = first.trimStart().startsWith("<!--");
    for (let index = from; index < this.#lines.length; index++) {
      if (comment ? this.#at(index).includes("-->") : isBlank(this.#at(index))) return index + 1;
    }
    return this.#lines.length;
  }

  #isTable(index: number): boolean {
    return this.#at(index + 1).includes("-") && this.#at(index + 1).includes("|") && TABLE_RULE.test(this.#at(index + 1));
  }

  /** Every cell is a paragraph; bars and the rule under the head stand between them. */
  #table(from: number): number {
    this.#close();
    let index = from;
    for (; index < this.#lines.length && this.#at(index).includes("|"); index++) {
      if (index === from + 1) continue;
      let start = this.#lines[index]?.start ?? 0;
      for (const cell of this.#at(index).split(/(?<!\\)\|/)) {
        this.#ranges.push({ start, end: start + cell.length, kind: "paragraph" });
        start += cell.length + 1;
      }
    }
    return index;
  }
}
