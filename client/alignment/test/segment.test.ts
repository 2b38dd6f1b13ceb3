import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileText, paragraphOf, type Paragraph, type Text } from "../document.ts";
import { segment, segmentLines, segmentParagraph } from "../segmentation/segment.ts";
import { structureCases } from "./structure-cases.ts";

/** Texts made of what segmentation looks at, in any order. */
const troublesome = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from("aB١ .?!…؟۔।:;،,-*#>|`\"'()[]«»“”\\_~\t\u00a0\u200f\u200b\ufeff\ud800\udc00\r\n\u2028\u0085\f"),
        "\r\n",
        "\n\n",
        "Dr. ",
        "p.m. ",
        "He said: ",
        "Interviewer: ",
        "المحاور: ",
        "د. ",
        "- ",
        "1. ",
        "12 May 2020\n",
        "| a | b |\n|---|---|\n",
        "```\n",
        "---\n",
        "سأل ",
        'צה"ל. ',
        "ڈی۔ ایچ۔ ",
        "15. Yüzyıl ",
        "В 1990 г. ",
        "А. С. ",
        "“走吧！”他说。",
        "……",
        "«\u202f",
        "The house ",
        "they ",
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join("")),
);
const format = fc.constantFrom("plain" as const, "markdown" as const);
const lang = fc.constantFrom("en", "ar", "de", "fr", "ru", "fa", "he", "tr", "ur", "zh", "el", "xx", "");

function expectWhole(paragraph: Paragraph): void {
  const { text, segments, speaker } = paragraph;
  let done = 0;
  const between = (start: number, end: number) => expect(text.slice(start, end)).toMatch(/^[\s\u0085]*$/);
  if (speaker) {
    expect(speaker.start).toBe(0);
    done = speaker.end;
  }
  for (const { start, end } of segments) {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(done);
    between(done, start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).replace(/^[\s\u0085]+|[\s\u0085]+$/g, ""));
    done = end;
  }
  expect(done).toBeLessThanOrEqual(text.length);
  between(done, text.length);
}

function expectIds(text: Text): void {
  text.paragraphs.forEach((paragraph, index) => paragraph.segments.forEach(({ id }) => expect(paragraphOf(id)).toBe(index)));
  const ids = text.paragraphs.flatMap((paragraph) => paragraph.segments.map((each) => each.id));
  expect(new Set(ids).size).toBe(ids.length);
}

function seen({ kind, speaker, text }: Paragraph): string {
  const label = speaker ? `<${text.slice(speaker.start, speaker.end)}> ` : "";
  return `${kind}: ${label}${text.slice(speaker?.end ?? 0).trim().replaceAll("\n", "⏎")}`;
}

describe("structure", () => {
  test.each(structureCases)("$name", ({ file, seen: expected, ...options }) => {
    expect(segment(file.join("\n"), options).paragraphs.map(seen)).toEqual(expected);
    expect(segment(file.join("\r\n"), options).paragraphs.map(seen).map((each) => each.replaceAll("\r", ""))).toEqual(expected);
  });

  test("headings are one segment, list items as many as they have sentences", () => {
    expect(segmentParagraph("What Next? The Canal. A History", "title", "en").segments).toHaveLength(1);
    expect(segmentParagraph("First the boats left. Then the carts.", "list-item", "en").segments).toHaveLength(2);
  });

  test("the label of a speaker is in no segment", () => {
    const text = "Interviewer: Who came? When?";
    const { speaker, segments } = segmentParagraph(text, "paragraph", "en");
    expect(speaker).toEqual({ start: 0, end: 12 });
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(["Who came?", "When?"]);
  });

  test("a name is a label only with a quotation behind it, or when it is known as a speaker's", () => {
    expect(segmentParagraph('Ahmad: "Who came?"', "paragraph", "en").speaker).toEqual({ start: 0, end: 6 });
    expect(segmentParagraph("Ahmad: Who came?", "paragraph", "en").speaker).toBeUndefined();
    expect(segmentParagraph("Ahmad: Who came?", "paragraph", "en", new Set(["Ahmad"])).speaker).toEqual({ start: 0, end: 6 });
  });
});

describe("whatever the text", () => {
  test("it is all there, and segments are in order, apart, and cover all but blanks and labels", () => {
    fc.assert(
      fc.property(troublesome, format, lang, (text, format, lang) => {
        const result = segment(text, { format, lang });
        expect(fileText(result)).toBe(text);
        result.paragraphs.forEach(expectWhole);
        expectIds(result);
        for (const { text } of result.paragraphs) expect(text).toBe(text.trim());
      }),
      { numRuns: 3000 },
    );
  });

  test("cutting a segment again leaves it whole, but for a label that only now begins a text", () => {
    const text = 'The port is closed. "Who said so?" she asked. Dr. Smith did not know… He left (at 5 p.m.).';
    for (const { start, end } of segmentParagraph(text, "paragraph", "en").segments) {
      expect(segmentParagraph(text.slice(start, end), "paragraph", "en").segments).toEqual([{ start: 0, end: end - start }]);
    }
  });

  test("any single paragraph is covered", () => {
    fc.assert(
      fc.property(troublesome, lang, (text, lang) => {
        const { segments, ...parts } = segmentParagraph(text, "paragraph", lang);
        expectWhole({ kind: "paragraph", before: "", text, ...parts, segments: segmentsWithIds(segments) });
      }),
      { numRuns: 1000 },
    );
  });
});

function segmentsWithIds(spans: readonly { readonly start: number; readonly end: number }[]): Paragraph["segments"] {
  return segmentLines(spans.map(() => "x").join("\n"), "en").paragraphs.flatMap(({ segments }) => segments.map(({ id }, index) => ({ ...(spans[index] ?? { start: 0, end: 0 }), id })));
}

describe("lines that were cut before", () => {
  test("a line is a segment, a block of lines a paragraph", () => {
    const text = segmentLines("One. Two.\n  Interviewer: three \r\n\n \t\nFour", "en");
    expect(text.paragraphs.map(({ before, text, segments }) => [before, segments.map(({ start, end }) => text.slice(start, end))])).toEqual([
      ["", ["One. Two.", "Interviewer: three"]],
      [" \r\n\n \t\n", ["Four"]],
    ]);
  });

  test("as many segments as lines that trim() does not empty", () => {
    fc.assert(
      fc.property(troublesome, (text) => {
        const result = segmentLines(text, "en");
        expect(fileText(result)).toBe(text);
        expect(result.paragraphs.flatMap((paragraph) => paragraph.segments.map(({ start, end }) => paragraph.text.slice(start, end)))).toEqual(
          text.split("\n").map((line) => line.trim()).filter((line) => line !== ""),
        );
        expectIds(result);
      }),
    );
  });
});
