import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countUnwritable, escapeXml } from "../formats/xml.ts";

const CASES: readonly (readonly [what: string, text: string, written: string, leftOut: number])[] = [
  ["plain words", "فاض النهر عام 1973.", "فاض النهر عام 1973.", 0],
  ["marks of XML", `a < b && c > "d" 'e'`, "a &lt; b &amp;&amp; c &gt; &quot;d&quot; &apos;e&apos;", 0],
  ["the end of a CDATA section", "]]>", "]]&gt;", 0],
  ["what looks escaped is text too", "&amp;", "&amp;amp;", 0],
  ["line ends and tabs, which a parser would change", "a\r\nb\tc", "a&#13;&#10;b&#9;c", 0],
  ["direction marks and joiners", "\u200fعام\u200e \u2067x\u2069 می\u200cشود", "\u200fعام\u200e \u2067x\u2069 می\u200cشود", 0],
  ["characters outside of the first plane", "🌍𐀀\u{10ffff}", "🌍𐀀\u{10ffff}", 0],
  ["control characters that XML allows", "a\u007f\u0085\u009fb", "a\u007f\u0085\u009fb", 0],
  ["control characters that it does not", "\0a\u0002b\u001f\u001b", "ab", 4],
  ["no characters", "a\ufffe\uffffb\ufffd", "ab\ufffd", 2],
  ["half a character", "a\ud83c b\udf0d", "a b", 2],
  ["halves in the wrong order", "\udf0d\ud83c", "", 2],
  ["halves that a control character parts do not join", "\ud83c\u0001\udf0d", "", 3],
];

test.each(CASES)("%s", (_what, text, written, leftOut) => {
  expect(escapeXml(text)).toBe(written);
  expect(countUnwritable(text)).toBe(leftOut);
});

describe("any text", () => {
  it("has nothing left that XML refuses or changes, and nothing more to leave out", () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join(""));
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: "binary" })), (text) => {
        const written = escapeXml(text);
        expect(written).not.toMatch(/[<>"'\t\n\r]|&(?!(amp|lt|gt|quot|apos|#9|#10|#13);)/);
        expect(countUnwritable(written)).toBe(0);
      }),
    );
  });
});
