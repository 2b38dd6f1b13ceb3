import { expect, test } from "vitest";
import { compareNames } from "../variants/compare.ts";
import { ALIKE, LIKELY_WORD, SAME_NAME, SAME_NAME_STRICT, SAME_WORD, SAME_WORD_STRICT } from "../variants/thresholds.ts";

/** The examples that stand beside the thresholds: the first passes, the second does not. */
test.each([
  ["SAME_NAME_STRICT", SAME_NAME_STRICT, ["Khaldun", "Khaldoun"], ["Rashed", "Rashid"]],
  ["SAME_NAME", SAME_NAME, ["Joulani", "Golani"], ["Karim", "Karam"]],
  ["ALIKE", ALIKE, ["Khalifa", "Kaliph"], ["Karim", "Tawfiq"]],
  ["SAME_WORD", SAME_WORD, ["Jolani", "الجولاني"], ["Rashad", "راشد"]],
  ["SAME_WORD_STRICT", SAME_WORD_STRICT, ["Abdelkader", "عبد القادر"], ["Walid", "ولد"]],
  ["LIKELY_WORD", LIKELY_WORD, ["Gezeera", "الجزيرة"], ["Caliph", "خليفة"]],
] as const)("%s", (_name, threshold, [a, b], [c, d]) => {
  expect(compareNames(a, b).score).toBeGreaterThanOrEqual(threshold);
  expect(compareNames(c, d).score).toBeLessThan(threshold);
});
