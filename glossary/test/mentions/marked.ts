/**
 * Texts with their names marked by hand: [[name]] is a mention, {{name}} may be found or not (a name that never stood in Arabic
 * letters). The marks are taken off here, so that offsets are exact by construction. A line is a paragraph; one that begins with
 * "# " is a heading, one with "- " an item of a list.
 */
import type { Sentence } from "../../names/name.ts";

/** `[start, end)` in UTF-16 code units of the line without its marks. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly sentences: readonly Sentence[];
  readonly names: readonly Place[];
  readonly others: readonly Place[];
}

const KINDS: Readonly<Record<string, Sentence["kind"]>> = { "# ": "heading", "- ": "list-item" };
const MARK = /\[\[(.+?)\]\]|\{\{(.+?)\}\}/gu;

export function readMarks(marked: string): MarkedText {
  const names: Place[] = [];
  const others: Place[] = [];
  const sentences = marked.split("\n").map((line, index): Sentence => {
    const kind = KINDS[line.slice(0, 2)];
    const body = kind ? line.slice(2) : line;
    let text = "";
    let from = 0;
    for (const { 0: whole, 1: name, 2: other, index: at } of body.matchAll(MARK)) {
      text += body.slice(from, at);
      const inside = name ?? other!;
      (name === undefined ? others : names).push({ line: index, start: text.length, end: text.length + inside.length });
      text += inside;
      from = at + whole.length;
    }
    return { paragraph: index, start: 0, text: text + body.slice(from), kind: kind ?? "paragraph" };
  });
  return { sentences, names, others };
}
