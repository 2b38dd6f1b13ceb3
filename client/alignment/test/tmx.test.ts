import { describe, expect, test } from "vitest";
import { writeTmx } from "../formats/tmx.ts";
import { smallDocument, smallText } from "./small-document.ts";

const OPTIONS = { version: "9.8.7", now: "2020-03-03T09:30:00.125Z" };

const SOURCE = smallText("ar", [["افتتح الجسر.", "حضر\tالوزير."], ["كلف المشروع\r\nمليونا."], ["ماذا قال؟"]]);
const TARGET = smallText("en-GB", [["The bridge opened."], ["The minister came.", "It cost a million."], ["“R & D” < 5 %"]]);
const DOCUMENT = smallDocument(SOURCE, TARGET, [
  { source: [0, 1], target: [0, 1], confidence: 0.91504 },
  { source: [2], target: [], confidence: 0.5 },
  { source: [], target: [2], confidence: 0.5, status: "accepted" },
  { source: [3], target: [3], confidence: 0.4, status: "accepted" },
]);

test("a unit for each pair with both sides, its sentences joined", () => {
  expect(writeTmx(DOCUMENT, OPTIONS)).toEqual({
    leftOut: 2,
    dropped: 0,
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="muqabala" creationtoolversion="9.8.7" segtype="sentence" o-tmf="muqabala" adminlang="en" srclang="ar" datatype="plaintext" creationdate="20200303T093000Z"/>
  <body>
    <tu>
      <prop type="x-muqabala:confidence">0.915</prop>
      <prop type="x-muqabala:status">open</prop>
      <tuv xml:lang="ar"><seg>افتتح الجسر. حضر الوزير.</seg></tuv>
      <tuv xml:lang="en-GB"><seg>The bridge opened. The minister came.</seg></tuv>
    </tu>
    <tu>
      <prop type="x-muqabala:confidence">1</prop>
      <prop type="x-muqabala:status">accepted</prop>
      <tuv xml:lang="ar"><seg>ماذا قال؟</seg></tuv>
      <tuv xml:lang="en-GB"><seg>“R &amp; D” &lt; 5 %</seg></tuv>
    </tu>
  </body>
</tmx>
`,
  });
});

describe("what a pair's words become", () => {
  const CASES: readonly (readonly [what: string, source: string, target: string, segs: readonly string[], leftOut: number, dropped: number])[] = [
    ["plain words", "نعم", "Yes", ["نعم", "Yes"], 0, 0],
    ["marks of XML", "<نعم>", "Yes & \"no\"", ["&lt;نعم&gt;", "Yes &amp; &quot;no&quot;"], 0, 0],
    ["an optional hyphen of an old program", "نعم", "transla\u001ftion", ["نعم", "translation"], 0, 1],
    ["half a character", "نعم \ud83c", "Yes", ["نعم ", "Yes"], 0, 1],
    ["a page break within a sentence", "نعم", "Yes,\fof course", ["نعم", "Yes, of course"], 0, 0],
    ["direction marks stay", "\u200fنعم\u200f", "\u2066Yes\u2069", ["\u200fنعم\u200f", "\u2066Yes\u2069"], 0, 0],
    ["a side of which nothing can be written", "\u0001 \u0002", "Yes", [], 1, 0],
  ];

  test.each(CASES)("%s", (_what, source, target, segs, leftOut, dropped) => {
    const file = writeTmx(smallDocument(smallText("ar", [[source]]), smallText("en", [[target]]), [{ source: [0], target: [0], confidence: 1 }]), OPTIONS);
    expect(Array.from(file.text.matchAll(/<seg>(.*)<\/seg>/g), ([, seg]) => seg)).toEqual(segs);
    expect(file).toMatchObject({ leftOut, dropped });
  });
});

test("a memory without units has a body all the same", () => {
  const { text, leftOut } = writeTmx({ ...DOCUMENT, pairs: DOCUMENT.pairs.slice(1, 3) }, OPTIONS);
  expect(leftOut).toBe(2);
  expect(text).toMatch(/<body>\n {2}<\/body>\n<\/tmx>\n$/);
});

test("a translation alone is none", () => {
  expect(() => writeTmx({ ...DOCUMENT, source: null }, OPTIONS)).toThrow(RangeError);
});
