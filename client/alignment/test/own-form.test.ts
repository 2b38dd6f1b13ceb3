import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../detect-language.ts";
import { fileText, type Text } from "../document.ts";
import { decodeText, encodeText, type FileEncoding, type FileText } from "../formats/file-text.ts";
import { segment, segmentLines } from "../segmentation/segment.ts";

const READERS: readonly (readonly [name: string, read: (text: string) => Text])[] = [
  ["plain text", (text) => segment(text, { lang: detectLanguage(text), format: "plain" })],
  ["Markdown", (text) => segment(text, { lang: detectLanguage(text), format: "markdown" })],
  ["sentence lines", (text) => segmentLines(text, detectLanguage(text))],
];

/** What files are made of: line ends of every kind, block marks, labels, quotations, invisible characters, emoji. */
const PIECES = [
  "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u0085", "\f", "\t", " ", "   ", "\u00a0", "\u200b", "\u200f", "\ufeff",
  "# ", "## ", "---", "===", "```", "> ", "- ", "* ", "1. ", "١. ", "| a | b |", "**", "_", "[link](https://example.org/?q=1)", "<b>",
  "Interviewer: ", "المحاور: ", "“", "”", "«", "»", "\"", "(", ")", ".", "؟", "!", "…", "،",
  "The bridge opened in 1990", "Dr. Smith spoke", "افتتح الجسر", "قال د. سالم", "雨が降った。", "🜁",
];

const file = fc.record({
  text: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 }).map((pieces) => pieces.join("")),
  encoding: fc.constantFrom<FileEncoding>("utf-8", "utf-16le", "utf-16be"),
  bom: fc.boolean(),
});

/** Draws again when the file is refused (for example because it is empty); too many refusals fail the test. */
function accepted(bytes: Uint8Array): FileText {
  const decoded = decodeText(bytes);
  fc.pre(decoded.kind === "text");
  return decoded;
}

describe.each(READERS)("a file of %s that was not edited", (_name, read) => {
  test("goes back byte for byte", () => {
    fc.assert(
      fc.property(file, ({ text, encoding, bom }) => {
        const bytes = encodeText(text, { encoding, bom });
        const decoded = accepted(bytes);
        expect(Buffer.compare(encodeText(fileText(read(decoded.text)), decoded), bytes)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});

test("an edit changes its own bytes and no other", () => {
  const before = "# الجسر\r\n\r\nافتتح الجسر عام 1990.\r\nوحضر الوزير.\r\n";
  const bytes = encodeText(before, { encoding: "utf-16be", bom: true });
  const decoded = accepted(bytes);
  const text = segment(decoded.text, { lang: "ar", format: "markdown" });
  const edited = { ...text, paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replace("1990", "1991") })) };
  const after = encodeText(fileText(edited), decoded);
  const changed = [...after.keys()].filter((at) => after[at] !== bytes[at]);
  expect(after).toHaveLength(bytes.length);
  expect(changed).toEqual([2 + 2 * before.indexOf("1990") + 7]);
});
