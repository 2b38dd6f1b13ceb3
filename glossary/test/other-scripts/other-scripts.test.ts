import { describe, expect, it, test } from "vitest";
import { emptyGlossary } from "../../glossary.ts";
import { findNames } from "../../names/find-names.ts";
import { blockKeys } from "../../variants/block-keys.ts";
import { compareNames, compileName } from "../../variants/compare.ts";
import { LIKELY_WORD, SAME_NAME_STRICT, SAME_WORD } from "../../variants/thresholds.ts";
import type { NamePair } from "../names.ts";
import { passages } from "../passages.ts";
import { GREEK_DIFFERENT, GREEK_SAME } from "./greek.ts";
import { HEBREW_DIFFERENT, HEBREW_SAME } from "./hebrew.ts";
import { PERSIAN_DIFFERENT, PERSIAN_SAME } from "./persian.ts";
import { RUSSIAN_DIFFERENT, RUSSIAN_SAME } from "./russian.ts";
import { UKRAINIAN_DIFFERENT, UKRAINIAN_SAME } from "./ukrainian.ts";
import { URDU_DIFFERENT, URDU_SAME } from "./urdu.ts";

const score = ([a, b]: NamePair): number => compareNames(a, b).score;

/** Recall and precision at the threshold of a word that stands for another: what was reached, and must not be lost. */
const LANGUAGES = [
  { name: "Persian", script: "arabic", same: PERSIAN_SAME, different: PERSIAN_DIFFERENT, recall: 1, precision: 0.91 },
  { name: "Urdu", script: "arabic", same: URDU_SAME, different: URDU_DIFFERENT, recall: 1, precision: 0.97 },
  { name: "Hebrew", script: "hebrew", same: HEBREW_SAME, different: HEBREW_DIFFERENT, recall: 1, precision: 0.9 },
  { name: "Russian", script: "cyrillic", same: RUSSIAN_SAME, different: RUSSIAN_DIFFERENT, recall: 1, precision: 0.92 },
  { name: "Ukrainian", script: "cyrillic", same: UKRAINIAN_SAME, different: UKRAINIAN_DIFFERENT, recall: 0.97, precision: 1 },
  { name: "Greek", script: "greek", same: GREEK_SAME, different: GREEK_DIFFERENT, recall: 0.97, precision: 0.97 },
] as const;

describe.each(LANGUAGES)("$name", ({ script, same, different, recall, precision }) => {
  it("has cases enough", () => {
    expect(same.length).toBeGreaterThanOrEqual(25);
    expect(different.length).toBeGreaterThanOrEqual(15);
  });

  it("is told by its letters", () => {
    for (const [, word] of [...same, ...different]) {
      const name = compileName(word);
      expect([word, name.script, name.sounds]).toEqual([word, script, "latin"]);
    }
  });

  it("finds the names at the threshold for a word", () => {
    const found = same.filter((pair) => score(pair) >= SAME_WORD);
    const wrong = different.filter((pair) => score(pair) >= SAME_WORD);
    expect(found.length / same.length, `missed ${same.filter((pair) => !found.includes(pair)).join("; ")}`).toBeGreaterThanOrEqual(recall);
    expect(found.length / (found.length + wrong.length), `wrong ${wrong.join("; ")}`).toBeGreaterThanOrEqual(precision);
  });

  test.each(same)("%s may stand for %s", (a, b) => {
    expect(score([a, b])).toBeGreaterThanOrEqual(LIKELY_WORD);
    expect(score([b, a])).toBeCloseTo(score([a, b]), 12);
    const keys = blockKeys(compileName(b));
    expect(blockKeys(compileName(a)).some((key) => keys.includes(key))).toBe(true);
  });

  it("prefers the word that is meant", () => {
    const words = [...new Set(same.map(([, word]) => word))];
    const right = same.filter(([a, own]) => words.every((other) => other === own || score([a, other]) < score([a, own])));
    expect(right.length, `not ${same.filter((pair) => !right.includes(pair)).join("; ")}`).toBe(same.length);
  });
});

describe("two spellings in one script", () => {
  test.each([["Хрущёв", "Хрущев"], ["Наталья", "Наталия"], ["שמעון פרס", "שימעון פרס"], ["Βαγγέλης", "Βαγγελησ"], ["علی", "علي"]])("%s and %s are one name", (a, b) =>
    expect(score([a, b])).toBeGreaterThanOrEqual(SAME_NAME_STRICT));
  test.each([["Жуков", "Жуковский"], ["Иванов", "Сидоров"], ["שרון", "רבין"]])("%s and %s are two names", (a, b) => expect(score([a, b])).toBeLessThan(SAME_NAME_STRICT));
});

describe("what differs", () => {
  it("is said of a Russian name as of an Arabic one", () => {
    expect(compareNames("Tolstoy", "Толстых").reasons).toEqual([{ kind: "vowel", a: "oy", b: "ы", place: "end" }, { kind: "dropped", a: "", b: "х" }]);
    expect(compareNames("Чехов", "Chekhov").reasons).toEqual([]);
    expect(compareNames("Abdullah", "عبداللہ").reasons).toEqual([]);
  });
});

describe("names of a translation with its source", () => {
  test.each([
    ["ru", "Khrushchev", "Khrushchov", "Хрущёв", "говорил"], ["uk", "Zelensky", "Zelenskyy", "Зеленський", "сказав"], ["fa", "Khamenei", "Khameneï", "خامنه‌ای", "گفت"],
    ["he", "Yitzhak", "Itzhak", "יצחק", "אמר"], ["he", "Jabotinsky", "Zhabotinsky", "ז'בוטינסקי", "אמר"], ["el", "Mitsotakis", "Mitsotakes", "Μητσοτάκης", "είπε"], ["ur", "Bhutto", "Bhuttu", "بھٹو", "نے کہا"],
  ])("%s: %s and %s stand for one word", (source, a, b, word, said) => {
    const text = passages([`The minister met ${a} there.`, `${word} ${said}.`], [`They asked ${b} again.`, `${word} ${said}.`]);
    const found = findNames(text, { languages: { source, target: "en" }, glossary: emptyGlossary, judgements: [] });
    expect(found.map((name) => [name.source, name.forms.map((form) => form.text)])).toEqual([[[word], [a, b]]]);
  });
});
