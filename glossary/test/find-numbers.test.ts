/** Numbers and dates of a source held against its translation, in both directions. */
import { describe, expect, test } from "vitest";
import { findNumbers } from "../numbers/find-numbers.ts";
import { readDigits } from "../numbers/tokens.ts";
import { passages } from "./passages.ts";
import { OTHER, SAME } from "./number-cases.ts";

const found = (source: string, target: string, languages = { source: "ar", target: "en" }) =>
  findNumbers(passages([target, source]), languages).map((each) => `${each.source.text} → ${each.target?.text ?? ""}`.trim());

describe("Arabic into English", () => {
  test.each(SAME)("%s %s", (arabic, english) => expect(found(arabic, english)).toEqual([]));
  test.each(OTHER)("%s %s %s", (arabic, english, ...expected) => expect(found(arabic, english)).toEqual(expected));
});

describe("English into Arabic", () => {
  const languages = { source: "en", target: "ar" };
  const turned = (expected: string) => expected.split(" → ").toReversed().join(" → ");
  const both = OTHER.filter(([, , ...expected]) => expected.every((each) => !each.endsWith("→")));
  test.each(both)("%s %s %s", (arabic, english, ...expected) => expect(found(english, arabic, languages)).toEqual(expected.map(turned)));
  // What English has beyond Arabic is found in this direction.
  const beyond = new Set(["In 1948, in his forty-second year, after 3 weeks."]);
  test.each(SAME.filter(([, english]) => !beyond.has(english)))("%s %s", (arabic, english) => expect(found(english, arabic, languages)).toEqual([]));
});

describe("places", () => {
  test("are exact, without what Arabic writes together with a number", () => {
    const text = passages(["It was 204 metres, on 8 March.", "وكان بـ٢٤٠ متراً، في التاسع من آذار."]);
    const findings = findNumbers(text, { source: "ar", target: "en" });
    expect(findings.map(({ kind }) => kind)).toEqual(["number", "date"]);
    for (const { source, target } of findings) {
      expect(text[0]!.source[0]!.text.slice(source.start, source.end)).toBe(source.text);
      expect(text[0]!.target[0]!.text.slice(target!.start, target!.end)).toBe(target!.text);
    }
  });

  test("count from the beginning of the paragraph", () => {
    const text = [{ source: [{ paragraph: 3, start: 40, text: "عام ١٩٥٦", kind: "paragraph" as const }], target: [{ paragraph: 2, start: 30, text: "in 1965", kind: "paragraph" as const }] }];
    expect(findNumbers(text, { source: "ar-SY", target: "en-GB" })).toEqual([
      { kind: "number", passage: 0, source: { paragraph: 3, start: 44, end: 48, text: "١٩٥٦" }, target: { paragraph: 2, start: 33, end: 37, text: "1965" } },
    ]);
  });
});

test("a translation alone, and languages whose words are not known, have no findings", () => {
  expect(findNumbers(passages("In 1956."), { source: null, target: "en" })).toEqual([]);
  expect(found("En 1956.", "In 1965.", { source: "fr", target: "en" })).toEqual([]);
});

test.each<[string, readonly number[]]>([
  ["1250", [1250]], ["1,250", [1250, 1.25]], ["1.250", [1250, 1.25]], ["1٬250", [1250]], ["1,250.5", [1250.5]], ["1.250,5", [1250.5]], ["1,250,000", [1_250_000]],
  ["2.5", [2.5]], ["0.125", [0.125]], ["1.2.3", []],
])("%s", (text, readings) => expect(readDigits(text)).toEqual(readings));
