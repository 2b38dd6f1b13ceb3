/** Which texts can be a term of which language. */
import { describe, expect, it } from "vitest";
import { faultWords } from "../fault-words.ts";
import { checkTerm, languageWithScript } from "../term.ts";

describe("a term that is right", () => {
  it.each([
    ["ar", "الشام"],
    ["ar", "سورة ١٢"],
    ["ar", "محمّد"],
    ["ar-Latn", "al-Shām"],
    ["en", "Damascus"],
    ["en-GB", "ʿAbd al-Malik"],
    ["en", "‘Adan"],
    ["en", "1990"],
    ["fa", "گرگان"],
    ["ru", "Алеппо"],
    ["sr-Latn", "Beograd"],
    ["ja", "東京タワー"],
    ["zh-Hant", "臺北"],
    ["tlh", "Qo’noS"],
  ])("%s %s", (language, text) => expect(checkTerm(language, text)).toBeUndefined());
});

describe("a term that is wrong", () => {
  it.each([
    ["", "Damascus", "bad-language"],
    ["english!", "Damascus", "bad-language"],
    ["en", " ", "empty"],
    ["en", "al-Sha\u0304m", "not-nfc"],
    ["ar", "الشام al-Sham", "mixed-scripts"],
    ["en", "al-Sham الشام", "mixed-scripts"],
    ["en", "Нalab", "mixed-scripts"],
    ["ar", "al-Sham", "script-of-language"],
    ["en", "الشام", "script-of-language"],
  ])("%s “%s”: %s", (language, text, code) => expect(checkTerm(language, text)?.code).toBe(code));
});

it("says what to do about two scripts in one term", () => {
  expect(faultWords({ code: "mixed-scripts", field: "text", scripts: ["Latn", "Arab"] })).toBe("The term mixes Latin letters and Arabic letters. Write each spelling as a term of its own, with its own language.");
  expect(faultWords({ code: "script-of-language", field: "text", language: "ar", script: "Latn" })).toContain("ar-Latn");
});

it.each([
  ["en", "en-Latn"],
  ["en-GB", "en-Latn"],
  ["ar", "ar-Arab"],
  ["ar-Latn", "ar-Latn"],
])("%s is %s", (tag, expected) => expect(languageWithScript(tag)).toBe(expected));
