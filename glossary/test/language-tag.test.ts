import { expect, test } from "vitest";
import { primaryTag, sameLanguage } from "../language-tag.ts";

test.each([["en", "en"], ["en-GB", "en"], ["AR-eg", "ar"], ["zh-Hant-TW", "zh"], ["en_US", "en"], ["", ""]])("the language of %s is %s", (tag, language) => {
  expect(primaryTag(tag)).toBe(language);
});

test("a language is the same whatever the region and the case", () => {
  expect(sameLanguage("ar-EG", "AR")).toBe(true);
  expect(sameLanguage("ar", "arz")).toBe(false);
});
