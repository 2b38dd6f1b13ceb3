import { expect, test } from "vitest";
import { segmentParagraph } from "../segmentation/segment.ts";
import { sentenceCases } from "./sentence-cases.ts";
import { chineseCases } from "./sentence-cases/chinese.ts";
import { frenchCases } from "./sentence-cases/french.ts";
import { germanCases } from "./sentence-cases/german.ts";
import { hebrewCases } from "./sentence-cases/hebrew.ts";
import { persianCases } from "./sentence-cases/persian.ts";
import { russianCases } from "./sentence-cases/russian.ts";
import { turkishCases } from "./sentence-cases/turkish.ts";
import { urduCases } from "./sentence-cases/urdu.ts";

test.each([
  ...sentenceCases,
  ...casesOf("de", germanCases),
  ...casesOf("fa", persianCases),
  ...casesOf("fr", frenchCases),
  ...casesOf("he", hebrewCases),
  ...casesOf("ru", russianCases),
  ...casesOf("tr", turkishCases),
  ...casesOf("ur", urduCases),
  ...casesOf("zh", chineseCases),
])("%s: %s", (lang, marked) => {
  const text = marked.replaceAll(/\| ?/g, "");
  const { segments } = segmentParagraph(text, "paragraph", lang);
  expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split("|").map((part) => part.trim()));
});

function casesOf(lang: string, cases: readonly string[]): readonly (readonly [lang: string, marked: string])[] {
  return cases.map((marked) => [lang, marked]);
}
