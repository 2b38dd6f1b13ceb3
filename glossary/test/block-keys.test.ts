import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { blockKeys } from "../variants/block-keys.ts";
import { compileName } from "../variants/compare.ts";
import { DIFFERENT, SAME, SAME_ACROSS } from "./names.ts";

const keys = (text: string): readonly string[] => blockKeys(compileName(text));
const meet = (a: string, b: string): boolean => keys(a).some((key) => keys(b).includes(key));

describe("names that are one share a key", () => {
  test.each([...SAME, ...SAME_ACROSS])("%s and %s", (a, b) => expect(meet(a, b)).toBe(true));
});

describe("a key", () => {
  it("keeps most others apart", () => {
    const others = DIFFERENT.map(([a]) => a);
    const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => meet(a, b)).length).toBeLessThan(pairs.length / 20);
  });

  test.each([
    ["Halab", "lb"], ["al-Halab", "lb"], ["حلب", "lb"], ["Khalid", "Kld Klz kld klz"], ["Bayt", "b bt"], ["Ishaq", "Sg Sk sg sk"], ["Москва", "ms msf msg msgf msk mskf"], ["東京", "東京"], ["", ""],
  ])("of %s: %s", (text, expected) => expect([...keys(text)].sort().join(" ")).toBe(expected));

  it("comes in small numbers, whatever the text", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.stringMatching(/^[a-zA-Z' -]{0,60}$/u), fc.stringMatching(/^[ا-ي ]{0,60}$/u)), (text) => {
      expect(keys(text).length).toBeLessThanOrEqual(24 * 24);
    }));
    expect(keys("Gidda-Qidda-Thidda-Dhidda ".repeat(6)).length).toBeLessThanOrEqual(24 * 24);
  });
});
