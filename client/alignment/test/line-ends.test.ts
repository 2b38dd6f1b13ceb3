import { describe, expect, test } from "vitest";
import { segmentId } from "../document.ts";
import { alignSide } from "../engine/align-texts.ts";
import { writeSentenceLines } from "../formats/sentence-lines.ts";
import { passagesOf } from "../formats/passage-text.ts";
import { joinLines } from "../line-ends.ts";
import { segment } from "../segmentation/segment.ts";

describe("a sentence of several lines on one", () => {
  const cases: readonly (readonly [what: string, text: string, onOneLine: string])[] = [
    ["one line", "The river rose.", "The river rose."],
    ["LF", "The river\nrose.", "The river rose."],
    ["CRLF", "The river\r\nrose.", "The river rose."],
    ["a form feed, a vertical tab, NEL and U+2028", "a\fb\vc\u0085d\u2028e", "a b c d e"],
    ["indentation and blanks at the end of the line", "The river  \n    rose.", "The river rose."],
    ["a Markdown quotation", "The river\n> rose.", "The river rose."],
    ["a quotation in a quotation", "The river\n> > rose.", "The river rose."],
    ["a quotation mark without a space", "The river\n>rose.", "The river rose."],
    ["an indented quotation", "The river\n  > rose.", "The river rose."],
    ["the sign within a line stays", "5 > 3, and\n> 3 > 2", "5 > 3, and 3 > 2"],
    ["blanks and tabs within a line stay", "The  river\trose.", "The  river\trose."],
  ];
  test.each(cases)("%s", (_, text, onOneLine) => expect(joinLines(text)).toBe(onOneLine));
});

describe("a sentence of two lines in a Markdown quotation", () => {
  const text = segment("> The river rose and then\n> it fell again in spring.\n", { lang: "en", format: "markdown" });
  const words = "The river rose and then it fell again in spring.";
  test("for the aligner", () => expect(alignSide(text).sentences.map((sentence) => sentence.text)).toEqual([words]));
  test("in a cell of a table", () => expect(passagesOf(text)([segmentId(0, 0)])).toBe(words));
  test("on a line", () => expect(writeSentenceLines(text)).toBe(`${words}\n`));
});
