import { expect, test } from "vitest";
import { align } from "../engine/align.ts";
import { inArabic, inLatin, thoughts } from "./made-up-texts.ts";
import { link, side } from "./small-side.ts";

const range = (from: number, count: number): string => Array.from({ length: count }, (_, i) => String(from + i)).join(",");

test.each([9, 13, 16])("a sentence that became %i is found, though so many are seldom one pair", (count) => {
  const text = thoughts(60, 9);
  const long = text.slice(20, 20 + count);
  const source = [...text.slice(0, 20).map(inLatin), inLatin(long.flat()), ...text.slice(20 + count).map(inLatin)];
  const target = text.map(inArabic);
  expect(align(side("xx", source), side("ar", target)).map(link)).toContain(`20|${range(20, count)}`);
  expect(align(side("ar", target), side("xx", source)).map(link)).toContain(`${range(20, count)}|20`);
});
