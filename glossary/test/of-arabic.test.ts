/** Which names a style of transliteration is about: those of Arabic, and no others. */
import { expect, test } from "vitest";
import { originOf } from "../styles/of-arabic.ts";
import { ARABIC, FOREIGN, MORE_ARABIC, MORE_FOREIGN } from "./style-origins.ts";

type Rows = typeof FOREIGN;

const wrong = (rows: Rows, isArabic: boolean): readonly string[] => rows.filter(([text, source]) => originOf(text, source).isArabic !== isArabic).map((row) => row.join(" "));
const rightShare = (rows: Rows, isArabic: boolean): number => 1 - wrong(rows, isArabic).length / rows.length;

test("the tables are large, without a name twice", () => {
  expect([FOREIGN.length, ARABIC.length].every((length) => length >= 120)).toBe(true);
  const texts = [...FOREIGN, ...MORE_FOREIGN, ...ARABIC].map((row) => row.join(" "));
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test("names of other languages are not measured, 98 of a hundred", () => {
  expect(wrong(FOREIGN, false)).toEqual(["Zarif ظريف", "Izmir إزمير"]);
  expect(rightShare(FOREIGN, false)).toBeGreaterThanOrEqual(0.98);
});

test("names of Arabic are, 98 of a hundred", () => {
  expect(wrong(ARABIC, true)).toEqual(["Qena قنا"]);
  expect(rightShare(ARABIC, true)).toBeGreaterThanOrEqual(0.98);
});

test("and most of those that the rule was not made with", () => {
  expect(rightShare(MORE_FOREIGN, false)).toBeGreaterThanOrEqual(0.92);
  expect(rightShare(MORE_ARABIC, true)).toBeGreaterThanOrEqual(0.92);
});

test.each([
  ["Johnson", null, false], ["al-Joulani", null, true], ["Saʿid", null, true], ["Karim", null, false],
  ["Lane", "لين", false], ["Khaled Johnson", "خالد جونسون", false], ["Bourguiba", "بورقيبة", true], ["Putin", "بوتين", false],
] as const)("%s for %s: %s", (text, source, isArabic) => expect(originOf(text, source).isArabic).toBe(isArabic));
