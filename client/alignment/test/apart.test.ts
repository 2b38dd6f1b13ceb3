import { describe, expect, test } from "vitest";
import type { Dictionary } from "../../../glossary/lexicon/dictionary.ts";
import { correspondenceOf, isApart } from "../correspondence.ts";
import type { Pair } from "../document.ts";
import { alignTexts } from "../engine/align-texts.ts";
import { segmentLines } from "../segmentation/segment.ts";
import { arabicWord, inArabic, inLatin, latinWord, thoughts, type Thought } from "./made-up-texts.ts";

const DICTIONARY: Dictionary = { source: "en", target: "ar", entries: Array.from({ length: 400 }, (_, word) => ({ forms: [latinWord(word)], renderings: [arabicWord(word)] })) };

function pairsOf(source: readonly Thought[], target: readonly Thought[], dictionaries: readonly Dictionary[] = []): readonly Pair[] {
  return alignTexts(segmentLines(source.map(inLatin).join("\n"), "en"), segmentLines(target.map(inArabic).join("\n"), "ar"), { dictionaries });
}

const isTwoSided = ({ source, target }: Pair): boolean => source.length > 0 && target.length > 0;
const likely = (pairs: readonly Pair[]): readonly Pair[] => pairs.filter((pair) => isTwoSided(pair) && (pair.confidence ?? 1) >= 0.5);

describe("without any dictionary", () => {
  test("a translation corresponds", () => {
    const text = thoughts(80, 1);
    const pairs = pairsOf(text, text);
    expect(correspondenceOf(pairs)).toEqual({ kind: "full" });
    expect(likely(pairs)).toHaveLength(80);
  });

  test("a translation of another text hardly does, and no pair is likely", () => {
    const pairs = pairsOf(thoughts(80, 1), thoughts(80, 2));
    expect(correspondenceOf(pairs)).toEqual({ kind: "hardly" });
    expect(likely(pairs)).toEqual([]);
  });

  test("nor does a translation with its sentences in disorder", () => {
    const text = thoughts(97, 3);
    const pairs = pairsOf(text, text.map((_, index) => text[(index * 31) % 97]!));
    expect(correspondenceOf(pairs)).toEqual({ kind: "hardly" });
    expect(likely(pairs)).toEqual([]);
  });

  test("where the second half is of another text, the first half alone does", () => {
    const text = thoughts(160, 4);
    const pairs = pairsOf(text, [...text.slice(0, 80), ...thoughts(80, 5)]);
    const correspondence = correspondenceOf(pairs);
    expect(correspondence.kind).toBe("partly");
    if (correspondence.kind === "partly") expect(correspondence.share).toBeCloseTo(0.5, 1);
    const half = pairs.findIndex(({ source }) => source.length > 0 && (source[0] ?? 0) >= (pairs.flatMap((pair) => pair.source)[80] ?? 0));
    expect(pairs.slice(0, half - 4).filter(isApart)).toEqual([]);
    expect(likely(pairs.slice(half + 4))).toEqual([]);
  });

  test("of few sentences nothing is said: their lengths alone are weak", () => {
    expect(correspondenceOf(pairsOf(thoughts(12, 1), thoughts(12, 2)))).toEqual({ kind: "full" });
  });
});

describe("with a dictionary", () => {
  test("a page is enough to tell", () => {
    const [text, other] = [thoughts(25, 6), thoughts(25, 7)];
    expect(correspondenceOf(pairsOf(text, text, [DICTIONARY]))).toEqual({ kind: "full" });
    const pairs = pairsOf(text, other, [DICTIONARY]);
    expect(correspondenceOf(pairs)).toEqual({ kind: "hardly" });
    expect(likely(pairs)).toEqual([]);
  });

  test("a passage that stands on one side only is a passage without counterpart, and no doubt about the rest", () => {
    const text = thoughts(80, 8);
    const pairs = pairsOf(text, [...text.slice(0, 30), ...text.slice(50)], [DICTIONARY]);
    expect(correspondenceOf(pairs)).toEqual({ kind: "full" });
    expect(pairs.filter(isTwoSided)).toHaveLength(60);
  });

  test("an excerpt of a tenth corresponds", () => {
    const text = thoughts(300, 9);
    const pairs = pairsOf(text.slice(120, 150), text, [DICTIONARY]);
    expect(correspondenceOf(pairs).kind).not.toBe("hardly");
  });
});
