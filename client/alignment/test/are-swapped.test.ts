import { describe, expect, test } from "vitest";
import { areSwapped } from "../are-swapped.ts";

describe("texts that are each in the other's language", () => {
  const cases: readonly (readonly [what: string, given: string, found: string, swapped: boolean])[] = [
    ["as given", "ar en", "ar en", false],
    ["the wrong way round", "ar en", "en ar", true],
    ["the wrong way round, whatever the region", "ar-EG en-GB", "en ar", true],
    ["only one is in another language", "ar en", "ar fr", false],
    ["both are in one language", "ar en", "en en", false],
    ["both were given as one language", "en-GB en-US", "en en", false],
    ["the languages are not known", "ar en", "und und", false],
  ];
  test.each(cases)("%s: %s, found %s", (_, given, found, swapped) => {
    const sides = (tags: string) => ({ source: tags.split(" ")[0]!, target: tags.split(" ")[1]! });
    expect(areSwapped(sides(given), sides(found))).toBe(swapped);
  });
});
