import fc from "fast-check";
import { expect, test } from "vitest";
import { breaches } from "../styles/breaches.ts";
import { profileNames, profiles } from "../styles/profiles.ts";
import { proposeSpelling } from "../styles/propose-spelling.ts";
import { putRight } from "../styles/style-findings.ts";
import { styleCases } from "./style-cases.ts";

const arabic = fc.string({ unit: fc.constantFrom(...Array.from("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ \u064E\u064F\u0650\u0651\u0652\u0670\u064B")), maxLength: 14 });
const latin = fc.string({ unit: fc.constantFrom(...Array.from("abdhiklmnoqrstuwyz12āīūḥṣʿʾ'’- "), "al-", "ash-", "Abd", "sh", "kh", "aa", "ee", "ou", "ah", "\u0304"), maxLength: 12 });
const style = fc.constantFrom(...profileNames).map((name) => profiles[name]);

test("whatever is typed, breaches lie in the spelling and in its order", () => {
  fc.assert(fc.property(latin, fc.option(arabic, { nil: undefined }), style, (spelling, source, profile) => {
    let last = 0;
    for (const { start, end, expected } of breaches(spelling, profile, source === undefined ? {} : { source })) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(spelling.length);
      expect(expected.length).toBeGreaterThan(0);
      last = start;
    }
  }), { numRuns: 500 });
});

test("whatever the Arabic, it is spelled or said not to be known, and the steps lie in it", () => {
  fc.assert(fc.property(arabic, fc.option(latin, { nil: undefined }), style, (form, knownSpelling, profile) => {
    const proposal = proposeSpelling(form, profile, knownSpelling === undefined ? {} : { knownSpelling });
    if (proposal.kind === "spelling") for (const { at } of [...proposal.steps, ...proposal.open]) expect(at >= 0 && at < form.length).toBe(true);
  }), { numRuns: 500 });
});

test.each(profileNames)("a spelling of another style, put right, is in %s", (name) => {
  for (const each of styleCases) {
    for (const other of profileNames) {
      const options = { source: each.arabic, opensSentence: false };
      const fixed = putRight(each[other], breaches(each[other], profiles[name], options));
      expect([each[other], fixed, breaches(fixed, profiles[name], options)]).toEqual([each[other], fixed, []]);
    }
  }
});
