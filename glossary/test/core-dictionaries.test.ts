import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "../fold.ts";
import { coreDictionaries } from "../lexicon/core-dictionary.ts";
import { entryFaults, parseEntries } from "../lexicon/parse-entries.ts";

describe("an entry", () => {
  test("has forms and renderings", () => {
    expect(parseEntries("\nحكم يحكم أحكام: ruling, carry out\n\nعقد: contract\n")).toEqual([
      { forms: ["حكم", "يحكم", "أحكام"], renderings: ["ruling", "carry out"] },
      { forms: ["عقد"], renderings: ["contract"] },
    ]);
  });

  const faults: readonly (readonly [line: string, kind: string])[] = [
    ["عقد contract", "no-colon"],
    ["عقد: contract: deal", "no-colon"],
    [" عقد: contract", "spaces"],
    ["عقد  عقود: contract", "spaces"],
    ["عقد:contract", "spaces"],
    ["عقد: contract,deal", "spaces"],
    ["عقد: contract, ", "spaces"],
    ["عقد عقد: contract", "same-form-twice"],
    ["عقد: deal, deal", "same-rendering-twice"],
    ["عقد: a, b, c, d, e, f, g, h, i", "many-renderings"],
    ["akd: contract", "wrong-script"],
  ];
  test.each(faults)("is faulty: %j is %s", (line, kind) => {
    expect(entryFaults(`\nعقد: contract\n${line}\n`, ARABIC)).toEqual([{ line: 3, kind }]);
  });
});

const ARABIC = /^\p{Script=Arabic}+$/u;
const LATIN = /^[\p{Script=Latin}'’-]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}-]+$/u;

describe.each([
  ["ar", /^[\p{Script=Arabic}\p{M}]+$/u, 4000],
  ["fa", /^[\p{Script=Arabic}\p{M}\u200C]+$/u, 800],
  ["fr", LATIN, 800],
  ["ru", CYRILLIC, 800],
] as const)("the core lexicon %s–en", (lang, script, least) => {
  const folder = new URL(`../lexicon/${lang}-en/`, import.meta.url);
  const files = readdirSync(folder).map((name) => ({ name, text: entriesIn(readFileSync(new URL(name, folder), "utf8")) }));

  test.each(files)("every line of $name is an entry", ({ text }) => {
    expect(entryFaults(text, script)).toEqual([]);
    expect(parseEntries(text).length).toBeGreaterThan(0);
  });

  test("no lemma stands twice", () => {
    const lemmas = files.flatMap(({ text }) => parseEntries(text)).map(({ forms: [lemma = ""] }) => lemma);
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
  });

  test("renderings are English", () => {
    const odd = files.flatMap(({ text }) => parseEntries(text)).flatMap(({ renderings }) => renderings).filter((each) => !/^[a-z]/u.test(fold(each)) || !/^[\p{Script=Latin}\d '’.&-]+$/u.test(each));
    expect(odd).toEqual([]);
  });

  test(`has ${String(least)} lemmas at least, from every file`, async () => {
    const [dictionary] = await coreDictionaries("en-GB", lang);
    const entries = files.reduce((sum, { text }) => sum + parseEntries(text).length, 0);
    expect(dictionary?.entries.length).toBe(entries);
    expect(entries).toBeGreaterThanOrEqual(least);
  });
});

describe("which core lexicons are loaded", () => {
  const cases: readonly (readonly [source: string, target: string, languages: readonly string[]])[] = [
    ["ar", "en", ["ar-en"]],
    ["en", "ar", ["ar-en"]],
    ["ar-EG", "EN-us", ["ar-en"]],
    ["fa", "en", ["fa-en"]],
    ["ar", "fr", []],
    ["en", "en", []],
    ["ar", "ar", []],
    ["xx", "en", []],
  ];
  test.each(cases)("%s and %s: %j", async (source, target, languages) => {
    expect((await coreDictionaries(source, target)).map((each) => `${each.source}-${each.target}`)).toEqual(languages);
  });
});

/** The text between the two backquotes of a file of entries. */
function entriesIn(code: string): string {
  return /^export const \w+ = `\n([^`]*)`;\n$/mu.exec(code)?.[1] ?? "";
}
