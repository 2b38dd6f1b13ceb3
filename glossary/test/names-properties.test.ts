import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { findNames } from "../names/find-names.ts";
import { formKey, sourceKey } from "../names/form.ts";
import type { Mention, Name, Passage } from "../names/name.ts";
import { planReplacement } from "../names/plan-replacement.ts";
import { passages } from "./passages.ts";
import { smallGlossary } from "./small-glossary.ts";

const SPELLINGS = ["Joulani", "Jolani", "al-Jolani", "Al-Golani", "Hamid", "Hamed", "Abd al-Rahman", "Abdurrahman", "Abu Bakr", "Jabal Zaawia", "Ash-Shaam", "al-Sham", "Halab", "Aleppo", "mujahideen", "mujahidin", "Qur'an", "Qur’an"];
const WORDS = ["الجولاني", "جولاني", "حميد", "حامد", "عبد الرحمن", "أبو بكر", "وأبي بكر", "جبل الزاوية", "بالشام", "حلب", "لحلب", "مجاهدين", "القرآن"];
const spelling = fc.constantFrom(...SPELLINGS);
const clause = fc.oneof(
  spelling.map((name) => `the men of ${name} left`), spelling.map((name) => `${name}'s house stood there`), spelling.map((name) => `we read “the days of ${name}” at home`),
  fc.tuple(spelling, spelling).map(([a, b]) => `there ${a} met ${b}`), fc.constantFrom("It rained.", "Nobody knew why.", "The Minister spoke on Monday."), fc.string({ unit: "grapheme", maxLength: 20 }),
);
const sentence = fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => `${clauses.join(". ")}.`);
const source = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => `قال ${words.join(" ثم ")} هنا`);
const text = fc.array(fc.oneof(sentence, fc.tuple(sentence, source)), { minLength: 1, maxLength: 8 }).map((each) => passages(...each));

const glossary = smallGlossary(
  { id: "aleppo", arabic: ["حلب"], preferred: "Aleppo", admitted: ["Halab"] },
  { id: "jolani", arabic: ["الجولاني"], preferred: "al-Jolani", admitted: ["Joulani", "al-Golani"] },
  { id: "sham", arabic: ["الشام"], preferred: "al-Sham", admitted: ["Ash-Shaam"] },
  { id: "mujahideen", preferred: "mujahideen", admitted: ["mujahidin"] },
);
const find = (of: readonly Passage[], known = emptyGlossary): readonly Name[] => findNames(of, { languages: { source: "ar", target: "en" }, glossary: known, judgements: [] });
const mentionsOf = (found: readonly Name[]): readonly Mention[] => found.flatMap(({ forms }) => forms.flatMap(({ mentions }) => mentions));
const sentenceOf = (of: readonly Passage[], { passage, paragraph }: Mention) => of[passage]!.target.find((each) => each.paragraph === paragraph)!;

describe("names of any text", () => {
  test("mentions stand exactly where they say, do not overlap, and belong to one name", () => {
    fc.assert(fc.property(text, (given) => {
      const mentions = mentionsOf(find(given, glossary));
      for (const mention of mentions) {
        const { start, text: words } = sentenceOf(given, mention);
        expect(words.slice(mention.start - start, mention.end - start)).toBe(mention.text);
        expect(mention.text.trim()).not.toBe("");
      }
      const sorted = mentions.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
      sorted.slice(1).forEach((mention, index) => {
        const before = sorted[index]!;
        if (before.paragraph === mention.paragraph) expect(before.end).toBeLessThanOrEqual(mention.start);
      });
    }), { numRuns: 300 });
  });

  test("forms of a name are different, keys of names too, and a finding is about a form of its name", () => {
    fc.assert(fc.property(text, (given) => {
      const found = find(given, glossary);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { forms, findings } of found) {
        expect(new Set(forms.map((form) => formKey(form.text))).size).toBe(forms.length);
        for (const finding of findings) expect(forms.map((form) => form.text)).toContain(finding.form);
      }
    }), { numRuns: 200 });
  });

  test("the order of the passages does not change which spellings are one name", () => {
    const groupsOf = (of: readonly Passage[]) => find(of, glossary).map(({ forms, source: words }) => [forms.map((form) => formKey(form.text)).toSorted(), words.map(sourceKey).toSorted()]).map((each) => JSON.stringify(each)).toSorted();
    fc.assert(fc.property(text.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length }))), ([given, shuffled]) => {
      expect(groupsOf(shuffled)).toEqual(groupsOf(given));
    }), { numRuns: 200 });
  });

  test("what the glossary prefers, put in everywhere, leaves nothing off style", () => {
    fc.assert(fc.property(text, (given) => {
      const hits = find(given, glossary).flatMap((name) => (name.preferred === null ? [] : planReplacement(given, name, name.preferred))).toSorted((a, b) => a.mention.start - b.mention.start);
      const changed = given.map((each, index) => ({
        ...each,
        target: each.target.map((one) => ({
          ...one,
          text: hits.filter(({ mention }) => mention.passage === index).reduceRight((words, { mention, replacement }) =>
            words.slice(0, mention.start - one.start) + replacement + words.slice(mention.end - one.start), one.text),
        })),
      }));
      expect(find(changed, glossary).flatMap(({ findings }) => findings.filter(({ kind }) => kind === "off-style"))).toEqual([]);
    }), { numRuns: 200 });
  });
});
