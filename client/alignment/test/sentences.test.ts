import { expect, test } from "vitest";
import { segmentParagraph } from "../segmentation/segment.ts";
import { sentenceCases } from "./sentence-cases.ts";

test.each(sentenceCases)("%s: %s", (lang, marked) => {
  const text = marked.replaceAll(/\| ?/g, "");
  const { segments } = segmentParagraph(text, "paragraph", lang);
  expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split("|").map((part) => part.trim()));
});
