/** Names written otherwise in whole documents: nothing else changes, all of it comes back, and nothing is left to replace. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyGlossary } from "../../glossary/glossary.ts";
import { findNames } from "../../glossary/names/find-names.ts";
import type { Name } from "../../glossary/names/name.ts";
import { applyChanges, invertChanges } from "../alignment/change.ts";
import type { Document } from "../alignment/document.ts";
import { isRefusal } from "../alignment/edits/edit.ts";
import { replaceNames } from "../alignment/edits/judge-names.ts";
import { faultOf } from "../alignment/is-tiling.ts";
import { hitsOf, passagesOf, type Hit } from "../elements/name-plan.ts";
import { pairedDocument } from "./paired-document.ts";

const FORMS = ["Joulani", "Jolani", "al-Jolani", "Al-Golani", "al-Ju\u0304la\u0304ni\u0304", "Abu Omar", "Abou\u00A0Omar", "Abd al-Rahman", "Abdurrahman", "Jabal\nZaawia", "Jabal al-Zawiya", "Qur'aan", "Qur’an", "mujahideen", "Mujahidin", "Houthi", "Huthi"];
const form = fc.constantFrom(...FORMS);
const sentence = fc.oneof(
  form.map((name) => `${name} left.`), form.map((name) => `Then the ${name} family left for ${name}’s house.`), form.map((name) => `THE HOUSE OF ${name.toUpperCase()}`),
  fc.tuple(form, form).map(([a, b]) => `So the pro-${a} men met ${b}, “${a}” and ${b}s 😀.`), form.map((name) => `See *The Days of ${name}* at https://example.org/${name}.`),
);
const source = fc.constantFrom("الجولاني", "أبو عمر", "عبد الرحمن", "جبل الزاوية", "المجاهدين", "الحوثي").map((word) => `قال ${word} هنا.`);
const document = fc.array(fc.record({ target: fc.array(sentence, { minLength: 1, maxLength: 3 }), source: source.map((each) => [each]) }), { minLength: 1, maxLength: 6 }).map(pairedDocument);

const namesOf = (of: Document): readonly Name[] => findNames(passagesOf(of), { languages: { source: "ar", target: "en" }, glossary: emptyGlossary, judgements: of.judgements });

function replaced(before: Document, hits: readonly Hit[], write: string): ReturnType<typeof replaceNames> {
  return replaceNames(before, 0, hits.map(({ replacement }) => replacement), [{ kind: "prefer", form: write, source: null }]);
}

/** The text of a paragraph without the words at these places. */
function around({ target }: Document, paragraph: number, places: readonly (readonly [start: number, end: number])[]): string {
  return places.reduceRight((text, [start, end]) => `${text.slice(0, start)}\0${text.slice(end)}`, target.paragraphs[paragraph]!.text);
}

describe("a name that is written otherwise", () => {
  it("changes at its hits alone, keeps every sentence, and comes back letter by letter", () => {
    fc.assert(fc.property(document, fc.nat(), form, (before, which, write) => {
      const names = namesOf(before);
      fc.pre(names.length > 0);
      const hits = hitsOf(names[which % names.length]!, write.replace(/\s/gu, " "), before);
      fc.pre(hits.length > 0);
      const step = replaced(before, hits, write);
      if (isRefusal(step)) throw new Error(step.why);
      const after = applyChanges(before, step.changes);
      expect(faultOf(after)).toBeUndefined();
      before.target.paragraphs.forEach((_, paragraph) => {
        const here = hits.filter(({ mention }) => mention.paragraph === paragraph).map(({ replacement }) => replacement);
        let moved = 0;
        const there = here.map(({ start, end, insert }) => {
          const from = start + moved;
          moved += insert.length - (end - start);
          return [from, from + insert.length] as const;
        });
        expect(around(after, paragraph, there)).toBe(around(before, paragraph, here.map(({ start, end }) => [start, end] as const)));
      });
      expect(applyChanges(after, invertChanges(step.changes))).toEqual(before);
    }), { numRuns: 300 });
  });
});
