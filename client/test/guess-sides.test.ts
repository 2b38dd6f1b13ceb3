import { describe, expect, it } from "vitest";
import { guessSource } from "../stores/guess-sides.ts";

describe("which of two files is the source", () => {
  it.each<[first: [string, string | null], second: [string, string | null], source: "first" | "second", why: string]>([
    [["novel.source.txt", "en"], ["novel.txt", "ar"], "first", "its name says so, against its language"],
    [["novel.txt", "ar"], ["original_en.txt", "en"], "second", "its name says so"],
    [["a translation.txt", "ar"], ["b.txt", "en"], "second", "the other is called the translation"],
    [["الترجمة.txt", "ar"], ["النص.txt", "ar"], "second", "the other is called the translation, in Arabic"],
    [["الأصل.txt", "fr"], ["النص.txt", "ar"], "first", "its name says so, in Arabic"],
    [["news.en.txt", "en"], ["news.ar.txt", "ar"], "second", "it is the Arabic one"],
    [["1.txt", "ar"], ["2.txt", "en"], "first", "it is the Arabic one"],
    [["1.txt", "fr"], ["2.txt", "en"], "first", "nothing tells, so the first is taken"],
    [["outsource.txt", "en"], ["2.txt", "ar"], "second", "a word in the middle of another is no hint"],
    [["1.txt", null], ["2.txt", "ar-EG"], "second", "it is the Arabic one, of Egypt"],
  ])("%j and %j: the %s, since %s", ([a, langA], [b, langB], source) => {
    expect(guessSource({ name: a, lang: langA }, { name: b, lang: langB })).toBe(source);
  });
});
