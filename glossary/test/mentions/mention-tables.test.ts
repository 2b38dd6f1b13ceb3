import { describe, expect, test } from "vitest";
import { ARABIC_NAMES } from "./arabic-names.ts";
import { ARABIC_TRAPS } from "./arabic-traps.ts";
import { isRight, judgeEnglish, judgePair, type Verdict } from "./judge.ts";
import { readMarks } from "./marked.ts";
import { ENGLISH_NAME_TABLES, ENGLISH_TRAP_TABLES } from "./tables.ts";

const english = (tables: Readonly<Record<string, readonly string[]>>): readonly Verdict[] => Object.values(tables).flat().map(judgeEnglish);

const TABLES: readonly (readonly [name: string, judge: () => readonly Verdict[]])[] = [
  ["English names", () => english(ENGLISH_NAME_TABLES)],
  ["English traps", () => english(ENGLISH_TRAP_TABLES)],
  ["Arabic names", () => ARABIC_NAMES.map(judgePair)],
  ["Arabic traps", () => ARABIC_TRAPS.map(judgePair)],
];

/** Of the sentences so many must be right to the letter. */
const LEAST_RIGHT = 0.98;

describe("the marks", () => {
  test("are taken off and say where the names stand", () => {
    const { sentences, names, others } = readMarks("# The [[Nile]]\n{{Paris}} and [[Homs]]'s");
    expect(sentences.map(({ kind, text }) => [kind, text])).toEqual([["heading", "The Nile"], ["paragraph", "Paris and Homs's"]]);
    expect([names, others]).toEqual([[{ line: 0, start: 4, end: 8 }, { line: 1, start: 10, end: 14 }], [{ line: 1, start: 0, end: 5 }]]);
  });
});

describe("mentions of the tables", () => {
  test.each(TABLES)("%s", (name, judge) => {
    const verdicts = judge();
    const wrong = verdicts.filter((verdict) => !isRight(verdict));
    const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((all, verdict) => all + count(verdict), 0);
    const right = sum((each) => each.right);
    const [found, marked] = [right + sum((each) => each.wrong.length), right + sum((each) => each.missed.length)];
    const share = (a: number, b: number) => (b === 0 ? "1.000" : (a / b).toFixed(3));
    expect(1 - wrong.length / verdicts.length,
      `${name}: ${verdicts.length - wrong.length} of ${verdicts.length} right, precision ${share(right, found)}, recall ${share(right, marked)}\n${wrong.map(({ text, missed, wrong }) => `${text}\n    missed ${missed.join(" | ")} wrong ${wrong.join(" | ")}`).join("\n")}`).toBeGreaterThan(LEAST_RIGHT);
  });
});
