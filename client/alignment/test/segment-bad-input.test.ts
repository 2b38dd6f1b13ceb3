import { describe, expect, test } from "vitest";
import type { Text } from "../document.ts";
import { segment, segmentLines, segmentParagraph } from "../segmentation/segment.ts";

const plain = (text: string, lang = "en") => segment(text, { lang, format: "plain" });
const sentences = (text: Text) => text.paragraphs.flatMap((paragraph) => paragraph.segments.map(({ start, end }) => paragraph.text.slice(start, end)));

test("nothing, and nothing but blanks, has no paragraph", () => {
  expect(plain("")).toEqual({ lang: "en", paragraphs: [], after: "" });
  expect(plain(" \r\n\u200f\n\t")).toEqual({ lang: "en", paragraphs: [], after: " \r\n\u200f\n\t" });
  expect(segmentLines("\n \n", "en")).toEqual({ lang: "en", paragraphs: [], after: "\n \n" });
  expect(segment("", { lang: "en", format: "markdown" })).toEqual({ lang: "en", paragraphs: [], after: "" });
});

test("lone surrogates, zero-width characters and direction marks stay where they are", () => {
  expect(sentences(plain("One\ud800. \udc00Two.\u200b Three.\u200f"))).toEqual(["One\ud800.", "\udc00Two.\u200b", "Three.\u200f"]);
});

test.each(["... ?!", "—— 。！？ ——", "🙂. 🙂! 🙂?", "؟ … ۔ !", "« ! » … « ? »", "°. ·. §!"])("marks without a letter are one segment: %s", (marks) => {
  for (const lang of ["en", "ar", "ur", "zh", "xx"]) expect(sentences(plain(marks, lang))).toEqual([marks]);
});

test("a hundred thousand characters without a stop, and a long paragraph with many", () => {
  expect(sentences(plain("harbour ".repeat(12_500)))).toHaveLength(1);
  expect(sentences(plain("x".repeat(100_000)))).toHaveLength(1);
  expect(sentences(plain("؟".repeat(100_000), "ar"))).toHaveLength(1);
  expect(sentences(plain('"('.repeat(50_000)))).toHaveLength(1);
  expect(sentences(plain("Dr. A. B. Smith came in 1990. ".repeat(10_000)))).toHaveLength(10_000);
  expect(sentences(plain("One.\n".repeat(100_000)))).toHaveLength(100_000);
});

/** A sentence of each language, without its stop, that has what might be taken for one. */
const SENTENCES: readonly (readonly [lang: string, words: string, stop: string])[] = [
  ["ar", "التقى د. أحمد السيد م. سمير، ", "."],
  ["de", "Am 3. Oktober kam Dr. Weber, d. h. spät, ", "."],
  ["en", "Dr. Smith met Gen. Brown at 5 p.m. on Friday, ", "."],
  ["fa", "در ۱۳۲۰ ش. به تهران آمد، ", "."],
  ["fr", "Vers 44 av. J.-C. on vit M. Le Goff, ", "."],
  ["he", 'ד"ר כהן שירת בצה"ל עם א. ב. לוי, ', "."],
  ["ru", "В мае А. С. Орлов жил на ул. Мира, т. е. в центре, ", "."],
  ["tr", "Kale 15. yüzyılda Prof. Dr. Ak vb. ile yapıldı, ", "."],
  ["ur", "ڈی۔ ایچ۔ لارنس ۱۹۴۷ء میں آئے، ", "۔"],
  ["zh", "他读过《怎么办？》，价格是3.5元，", "。"],
  ["und", "harbour, Dr. Smith, الميناء، 港口，порт, ", "."],
];

test.each(SENTENCES)("%s: a sentence of 50,000 characters is one, between two short ones", (lang, words, stop) => {
  const long = words.repeat(Math.ceil(50_000 / words.length)).trim().slice(0, -1) + stop;
  const [clause = ""] = words.split(/[,،，]/u, 1);
  const short = clause + stop;
  const blank = lang === "zh" ? "" : " ";
  expect(sentences(plain([short, long, short].join(blank), lang))).toEqual([short, long, short]);
});

/** Each was once, or might be, compared with all that stands before it; 200,000 characters then take minutes. */
const REPEATED: readonly (readonly [lang: string, text: string])[] = [
  ["en", "The ship left. "],
  ["en", '"A. '],
  ["en", "(a. "],
  ["en", "[1]. "],
  ["en", "a... b… "],
  ["en", "The house the "],
  ["xx", "🙂. "],
  ["xx", "! ° "],
  ["xx", ". § "],
  ["xx", "am 12. 5. "],
  ["xx", "A.B"],
  ["ar", "«كفى!» "],
  ["fa", "«کی؟» علی پرسید "],
  ["fr", "«\u202fOui\u202f? "],
  ["he", 'צה"ל. '],
  ["ru", "В 1990 г. Россия "],
  ["tr", "Kale 15. Yüzyıl "],
  ["ur", "ڈی۔ ایچ۔ "],
  ["zh", "“走吧！”他说。"],
  ["zh", "他等了很久……没有人来"],
  ["zh", "（真的吗？）"],
];

test.each(REPEATED)("%s: %j, over and over, takes time in proportion", { timeout: 60_000 }, (lang, text) => {
  const long = text.repeat(200_000 / text.length).trim();
  const found = sentences(plain(long, lang));
  expect(found.join("").replace(/\s/gu, "")).toBe(long.replace(/\s/gu, ""));
});

test("blanks, as many as there may be, are in no segment", () => {
  const blanks = " ".repeat(100_000);
  expect(segmentParagraph(`One.${blanks}Two.${blanks}`, "paragraph", "en").segments).toEqual([
    { start: 0, end: 4 },
    { start: 100_004, end: 100_008 },
  ]);
});

describe("scripts in one text", () => {
  test("every language's rules cut a text in the others' scripts", () => {
    const text = ["The port is closed.", "الميناء مغلق.", "Порт закрыт.", "הנמל סגור.", "港口关闭了。", "بندرگاہ بند ہے۔", "बंदरगाह बंद है।"];
    for (const lang of ["ar", "de", "en", "fa", "fr", "he", "ru", "tr", "ur", "zh", "und", "xx", ""]) {
      expect(sentences(plain(text.join(" "), lang))).toEqual(text);
    }
  });

  test("a tag's region and script change nothing", () => {
    const text = "Am 3. Oktober kam er. Es regnete.";
    for (const lang of ["de-CH", "DE", "de-Latn-AT"]) expect(sentences(plain(text, lang))).toHaveLength(2);
  });
});

test("progress is told up to the end", () => {
  const told: number[][] = [];
  segment("One.\n".repeat(250), { lang: "en", format: "plain", onProgress: (done, total) => told.push([done, total]) });
  expect(told.at(-1)).toEqual([250, 250]);
  expect(told.length).toBeGreaterThan(2);
});
