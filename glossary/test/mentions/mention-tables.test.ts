import { describe, expect, test } from "vitest";
import { ARABIC_NAMES } from "./arabic-names.ts";
import { ARABIC_TRAPS } from "./arabic-traps.ts";
import { figuresOf, isRight, judgeEnglish, judgePair, type Verdict } from "./judge.ts";
import { readMarks } from "./marked.ts";
import { ENGLISH_NAME_TABLES, ENGLISH_TRAP_TABLES } from "./tables.ts";

/** Where letters and capitals do not tell, and only the sense would: a word that opens its sentence and stands nowhere else, a word that English has too. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "[[Tadmur]] is empty in winter.",
  "[[Salma]] sighed.",
  "“[[Karim]] knows,” she said.",
  "Do not shirk your duty.",
]);

const TABLES: readonly (readonly [name: string, verdicts: readonly Verdict[]])[] = [
  ["English names", ENGLISH_NAME_TABLES.flatMap((table) => table.map(judgeEnglish))],
  ["English traps", ENGLISH_TRAP_TABLES.flatMap((table) => table.map(judgeEnglish))],
  ["Arabic names", ARABIC_NAMES.map(judgePair)],
  ["Arabic traps", ARABIC_TRAPS.map(judgePair)],
];
const ALL = TABLES.flatMap(([, verdicts]) => verdicts);
const LEAST_RIGHT = 0.98;

describe("the marks", () => {
  test("are taken off and say where the names stand", () => {
    const { sentences, names, others } = readMarks("# The [[Nile]]\n{{Paris}} and [[Homs]]'s");
    expect(sentences.map(({ kind, text }) => [kind, text])).toEqual([["heading", "The Nile"], ["paragraph", "Paris and Homs's"]]);
    expect([names, others]).toEqual([[{ line: 0, start: 4, end: 8 }, { line: 1, start: 10, end: 14 }], [{ line: 1, start: 0, end: 5 }]]);
  });
});

describe("the mentions of marked texts, and nothing else", () => {
  for (const [name, verdicts] of TABLES) {
    test(`${name}: ${figuresOf(verdicts)}`, () => {
      expect(verdicts.filter((verdict) => !isRight(verdict) && !AMBIGUOUS.has(verdict.text))).toEqual([]);
    });
  }

  test("what is ambiguous is rare, and is still wrong", () => {
    expect(ALL.filter((verdict) => isRight(verdict) && AMBIGUOUS.has(verdict.text))).toEqual([]);
    expect(ALL.filter(isRight).length / ALL.length).toBeGreaterThan(LEAST_RIGHT);
  });
});
