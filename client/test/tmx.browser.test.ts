/** The translation memory of any document, read by a parser that we did not write: the browser's. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Document } from "../alignment/document.ts";
import { bitextRows } from "../alignment/formats/tsv.ts";
import { writeTmx } from "../alignment/formats/tmx.ts";
import { pairedDocument } from "./paired-document.ts";

const OPTIONS = { version: "9.8.7", now: "2020-03-03T09:30:00.000Z" };

/** Letters of both scripts, marks of XML, direction marks, controls, noncharacters, half characters. */
const PIECES = ["The river", "فاض النهر", " ", "<", "&", ">", "]]>", "<!--", "&amp;", "\"", "'", "\u200f", "\u202e", "\u2067", "\u2069", "\u061c", "\ufeff", "\0", "\u0001", "\b", "\u001b", "\u001f", "\u007f", "\u0085", "\u009f", "\t", "\n", "\r\n", "\v", "\f", "\u2028", "\ufffd", "\ufffe", "\uffff", "\ud83c", "\udf0d", "🌍", "\u{1fffe}", "e\u0301"];

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const sentence = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, unit), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
const side = fc.array(sentence, { maxLength: 3 });
const anyDocument: fc.Arbitrary<Document> = fc
  .array(fc.record({ source: side, target: side, confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }), { maxLength: 6 })
  .map((pairs) => pairedDocument([{ source: ["بداية"], target: ["A beginning"] }, ...pairs.filter((pair) => pair.source.length + pair.target.length > 0)]));

/** Whether XML 1.0 has the character: its production Char, in numbers. */
function isXmlChar(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

function read(xml: string): readonly (readonly string[])[] {
  const memory = new DOMParser().parseFromString(xml, "text/xml");
  expect(memory.querySelector("parsererror")?.textContent).toBeUndefined();
  return Array.from(memory.querySelectorAll("body > tu"), (tu) => Array.from(tu.querySelectorAll("tuv > seg"), (seg) => seg.textContent));
}

it("is well-formed, and gives back the words of each pair that has both sides", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { text, leftOut, dropped } = writeTmx(document, OPTIONS);
      const written = bitextRows(document).map(({ source, target }) => [source, target].map((words) => Array.from(words)));
      const kept = written.filter((sides) => sides.every((chars) => chars.filter(isXmlChar).join("").trim() !== ""));
      expect(read(text)).toEqual(kept.map((sides) => sides.map((chars) => chars.filter(isXmlChar).join(""))));
      expect(leftOut).toBe(document.pairs.length - kept.length);
      expect(dropped).toBe(kept.flat(2).filter((char) => !isXmlChar(char)).length);
    }),
    { numRuns: 500 },
  );
});

it("survives as bytes", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { text } = writeTmx(document, OPTIONS);
      expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});
