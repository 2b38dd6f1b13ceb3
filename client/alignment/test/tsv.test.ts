import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../formats/passage-text.ts";
import { bitextRows, readTsv, writeTsv } from "../formats/tsv.ts";
import { segmentIds, smallDocument, smallText } from "./small-document.ts";

const SOURCE = smallText("ar", [["افتتح الجسر.", "حضر\tالوزير."], ["كلف المشروع\r\nمليونا."]]);
const TARGET = smallText("en", [["The bridge opened."], ["The minister came.", "It cost a million."]]);
const DOCUMENT = smallDocument(SOURCE, TARGET, [
  { source: [0, 1], target: [0, 1], confidence: 0.915 },
  { source: [2], target: [], confidence: 0.5 },
  { source: [], target: [2], confidence: 0.5, status: "accepted" },
]);

describe("two columns", () => {
  test("sentences of a pair on one line; tabs and line ends become a space", () => {
    expect(writeTsv(bitextRows(DOCUMENT))).toBe(
      "افتتح الجسر. حضر الوزير.\tThe bridge opened. The minister came.\nكلف المشروع مليونا.\t\n\tIt cost a million.\n",
    );
  });

  test("header and confidence when asked for", () => {
    expect(writeTsv(bitextRows(DOCUMENT), { header: ["ar", "en"], confidence: true })).toBe(
      "ar\ten\tconfidence\nافتتح الجسر. حضر الوزير.\tThe bridge opened. The minister came.\t0.915\nكلف المشروع مليونا.\t\t0.5\n\tIt cost a million.\t1\n",
    );
  });

  test("sentences that follow each other without a space stay so", () => {
    const text = { lang: "zh", after: "", paragraphs: [{ kind: "paragraph" as const, before: "", text: "下雨了。天黑了。", segments: [
      { id: segmentIds(smallText("zh", [["a", "b"]]))[0]!, start: 0, end: 4 },
      { id: segmentIds(smallText("zh", [["a", "b"]]))[1]!, start: 4, end: 8 },
    ] }] };
    expect(passagesOf(text)(segmentIds(text))).toBe("下雨了。天黑了。");
  });
});

describe("reading", () => {
  test("CRLF, a header, an empty line and a third column", () => {
    expect(readTsv("ar\ten\r\nنعم\tYes\t0.5\r\n\r\nلا\tNo\r\n", { header: true })).toEqual({
      kind: "rows",
      rows: [{ source: "نعم", target: "Yes", confidence: 0.5 }, { source: "لا", target: "No", confidence: null }],
    });
  });

  test("errors by line", () => {
    expect(readTsv("one\ttwo\nalone\na\tb\tsure\na\tb\t1\td\n")).toEqual({
      kind: "invalid",
      errors: [{ kind: "columns", line: 2 }, { kind: "confidence", line: 3 }, { kind: "columns", line: 4 }],
    });
  });

  test("what is written is read back", () => {
    const cell = fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " "));
    const row = fc.record({ source: cell, target: cell, confidence: fc.nat({ max: 10_000 }).map((share) => share / 10_000) });
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), fc.boolean(), (rows, confidence, header) => {
        const file = writeTsv(rows, { confidence, ...(header && { header: ["ar", "en"] }) });
        const expected = confidence ? rows : rows.map((each) => ({ ...each, confidence: null }));
        expect(readTsv(file, { header })).toEqual({ kind: "rows", rows: expected });
      }),
    );
  });
});
