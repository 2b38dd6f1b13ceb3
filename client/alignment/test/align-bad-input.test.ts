import { describe, expect, test } from "vitest";
import { correspondenceOf } from "../correspondence.ts";
import type { Text } from "../document.ts";
import { alignTexts, unpaired } from "../engine/align-texts.ts";
import { faultOf } from "../is-tiling.ts";
import { segmentLines } from "../segmentation/segment.ts";
import { inArabic, inLatin, thoughts } from "./made-up-texts.ts";

/** The pairs of two texts with a sentence a line: a document without fault, found in a bounded number of passes. */
function pairsOf(source: readonly string[], target: readonly string[], [sourceLang, targetLang]: readonly [string, string] = ["en", "ar"]) {
  const [left, right]: readonly [Text, Text] = [segmentLines(source.join("\n"), sourceLang), segmentLines(target.join("\n"), targetLang)];
  let reports = 0;
  const pairs = alignTexts(left, right, { onProgress: () => reports++ });
  expect(faultOf({ source: left, target: right, pairs, judgements: [] })).toBeUndefined();
  for (const { confidence } of pairs) expect(confidence === null || (confidence >= 0 && confidence <= 1)).toBe(true);
  // Two searches of six passes, the beginning and the end.
  expect(reports).toBeLessThanOrEqual(14);
  return pairs;
}

const repeated = (text: string, times: number): string[] => Array.from({ length: times }, () => text);
const isTwoSided = ({ source, target }: { readonly source: readonly unknown[]; readonly target: readonly unknown[] }): boolean => source.length > 0 && target.length > 0;

describe("texts of very unlike size", () => {
  test("one side ten times longer: most of it has no counterpart", () => {
    const pairs = pairsOf(thoughts(40, 1).map(inLatin), thoughts(400, 2).map(inArabic));
    expect(pairs.filter(isTwoSided).length).toBeLessThanOrEqual(40);
  });

  test.each([[1, 3000], [3000, 1]])("%i sentence(s) against %i", (sources, targets) => {
    const pairs = pairsOf(thoughts(sources, 3).map(inLatin), thoughts(targets, 4).map(inArabic));
    expect(pairs.filter(isTwoSided).length).toBeLessThanOrEqual(1);
  });

  test("an empty side: every sentence stands alone", () => {
    const [some, none] = [thoughts(300, 5), [] as string[]];
    expect(pairsOf(some.map(inLatin), none).filter(isTwoSided)).toEqual([]);
    expect(pairsOf(none, some.map(inArabic))).toEqual(unpaired(segmentLines(some.map(inArabic).join("\n"), "ar")));
    expect(pairsOf(none, none)).toEqual([]);
  });
});

describe("the same sentence again and again", () => {
  test.each([[1500, 1500], [5000, 4500]])("%i times on both sides: nearly all one to one, and nothing is said against the texts", (times, least) => {
    const pairs = pairsOf(repeated("The river rises again.", times), repeated("يرتفع النهر من جديد.", times));
    expect(pairs.filter((pair) => pair.source.length === 1 && pair.target.length === 1).length).toBeGreaterThanOrEqual(least);
    expect(correspondenceOf(pairs)).toEqual({ kind: "full" });
  });

  test("5,000 times on one side", () => {
    const pairs = pairsOf(repeated("The river rises again.", 5000), thoughts(5, 6).map(inArabic));
    expect(pairs.filter(isTwoSided).length).toBeLessThanOrEqual(5);
  });
});

test("sentences of 50,000 characters, and words of that length", () => {
  const long = (text: string): string => text.repeat(Math.ceil(50_000 / text.length)).slice(0, 50_000);
  const links = (source: readonly string[], target: readonly string[]) => pairsOf(source, target).map((pair) => [pair.source.length, pair.target.length]);
  expect(links(["A beginning.", long("the river and the town "), "An end."], ["بداية.", long("النهر والمدينة "), "نهاية."])).toEqual([[1, 1], [1, 1], [1, 1]]);
  expect(links(["A beginning.", long("x"), "An end."], ["بداية.", long("ب"), "نهاية."])).toEqual([[1, 1], [1, 1], [1, 1]]);
});

describe("no letters at all", () => {
  test("digits are aligned by their values", () => {
    const numbers = Array.from({ length: 200 }, (_, i) => `${i} ${i * 7} ${i * 13}.`);
    const pairs = pairsOf(numbers, numbers.filter((_, i) => i !== 90));
    expect(pairs.filter(isTwoSided)).toHaveLength(199);
    expect(pairs.flatMap((pair, at) => (isTwoSided(pair) ? [] : [at]))).toEqual([90]);
  });

  test.each([["punctuation", "…", "؟"], ["emoji", "🙂", "🎉"], ["blanks and marks that do not show", "\u200f.", "\u200e."]])("%s", (_, one, other) => {
    const pairs = pairsOf(Array.from({ length: 200 }, (_, i) => one.repeat(1 + (i % 3))), Array.from({ length: 200 }, (_, i) => other.repeat(1 + (i % 3))));
    expect(correspondenceOf(pairs)).toEqual({ kind: "full" });
  });
});

test.each([
  ["a private language and one that is no tag", ["qaa", "x-klee"], inLatin, inArabic],
  ["scripts without a letter that is assigned", ["zxx", "und"], () => "\u{E0F00}\u{E0F01} \u{1CFF0}", () => "\u0378\u0379 \u0380"],
  ["scripts in one sentence", ["en", "ar"], (thought: readonly number[]) => `${inLatin(thought)} ${inArabic(thought)} 大河 порт γη`, inArabic],
] as const)("%s", (_, languages, left, right) => {
  const text = thoughts(60, 7);
  pairsOf(text.map(left), text.map(right), languages);
});
