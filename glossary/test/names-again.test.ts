/** A text that changes is searched again: what is found is what a search from the beginning finds, and what did not change is not looked at again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { findNames, NameSearch, type NamesOptions } from "../names/find-names.ts";
import type { Judgement, Passage } from "../names/name.ts";
import { NearForms } from "../names/near-forms.ts";
import { passage } from "./passages.ts";
import { smallGlossary } from "./small-glossary.ts";

const FORMS = ["Joulani", "Jolani", "al-Jolani", "Salim", "Salem", "Hamid", "Hamed", "Qadhafi", "Gaddafi", "Halab", "Aleppo", "Asfi", "Safi", "al-Sham", "Ash-Shaam", "Abu Bakr"];
const SOURCES = ["الجولاني", "سليم", "سالم", "حميد", "حامد", "القذافي", "حلب", "آسفي", "الشام", "أبي بكر"];
const form = fc.constantFrom(...FORMS);
const sentence = fc.oneof(
  form.map((name) => `the men of ${name} left`), form.map((name) => `${name}'s house stood there`), form.map((name) => `we read “the days of ${name}” at home`),
  fc.tuple(form, form).map(([a, b]) => `there ${a} met ${b}.`), form.map((name) => `He said: “${name} left.`), fc.constant("It rained."),
);
const source = fc.array(fc.constantFrom(...SOURCES), { maxLength: 3 }).map((words) => `قال ${words.join(" ثم ")} هنا`);
const made = fc.tuple(sentence, source, fc.nat(6)).map(([text, words, paragraph]) => passage(text, { paragraph, source: words }));
const judgement: fc.Arbitrary<Judgement> = fc.oneof(
  fc.tuple(fc.constantFrom("same" as const, "different" as const), form, form).map(([kind, a, b]): Judgement => ({ kind, forms: [a, b] })),
  fc.tuple(form, fc.constantFrom(null, ...SOURCES)).map(([text, word]): Judgement => ({ kind: "prefer", form: text, source: word })),
  form.map((text): Judgement => ({ kind: "ignore", form: text, source: null, at: null, reason: "so" })),
  form.map((text): Judgement => ({ kind: "ignore", form: text, source: null, at: { before: "the men of ", after: " left", nth: 0 }, reason: "here" })),
);
/** One edit: passages taken out, others put in, a judgement given or taken back. */
const edit = fc.record({ at: fc.nat(12), removed: fc.nat(2), inserted: fc.array(made, { maxLength: 2 }), judged: fc.option(judgement), back: fc.boolean() });
const glossary = smallGlossary({ id: "jolani", arabic: ["الجولاني"], preferred: "al-Jolani", admitted: ["Joulani"] }, { id: "sham", arabic: ["الشام"], preferred: "al-Sham" });
const options: NamesOptions = { languages: { source: "ar", target: "en" }, glossary: emptyGlossary, judgements: [] };

test("after any edits a search finds what a search from the beginning finds", () => {
  fc.assert(fc.property(fc.array(made, { minLength: 2, maxLength: 12 }), fc.array(edit, { minLength: 1, maxLength: 6 }), fc.constantFrom(emptyGlossary, glossary), (given, edits, known) => {
    const search = new NameSearch();
    let passages: readonly Passage[] = given;
    let judgements: readonly Judgement[] = [];
    search.find(passages, { ...options, glossary: known, judgements });
    for (const { at, removed, inserted, judged, back } of edits) {
      passages = passages.toSpliced(at % (passages.length + 1), removed, ...inserted);
      judgements = [...(back ? judgements.slice(1) : judgements), ...(judged ? [judged] : [])];
      expect(search.find(passages, { ...options, glossary: known, judgements })).toEqual(findNames(passages, { ...options, glossary: known, judgements }));
    }
  }), { numRuns: 150 });
});

describe("one edit in a text of many names", () => {
  /** Names of three consonants, no two alike. */
  const syllables = ["ba", "di", "fu", "ka", "li", "mu", "na", "ri", "su", "za"];
  const name = (index: number) => `Q${[0, 1, 2].map((place) => syllables[Math.floor(index / 10 ** place) % 10]!).join("").slice(1)}b`;
  const text = Array.from({ length: 1_000 }, (_, index) => passage(`there we met ${name(index)} and Salim.`, { paragraph: index }));
  const edited = text.with(500, passage("there we met Karim alone.", { paragraph: 500 }));

  test("names that it does not touch are the same objects as before", () => {
    const search = new NameSearch();
    const before = new Set(search.find(text, options));
    const after = new Set(search.find(edited, options));
    const changed = [...after].filter((each) => !before.has(each));
    expect(changed.map(({ forms }) => forms[0]!.text)).toEqual(expect.arrayContaining(["Karim", "Salim"]));
    expect(changed.length).toBeLessThan(after.size / 20);
    const judged = search.find(edited, { ...options, judgements: [{ kind: "prefer", form: "Karim", source: null }] });
    expect(judged.filter((each) => !after.has(each)).map(({ preferred }) => preferred)).toEqual(["Karim"]);
  });

  test("only passages that are new are read", () => {
    const search = new NameSearch();
    let read = 0;
    const watched = (given: Passage): Passage => ({ ...given, target: given.target.map((each) => new Proxy(each, { get: (of, key) => { if (key === "text") read += 1; return Reflect.get(of, key) as unknown; } })) });
    const all = text.map(watched);
    search.find(all, options);
    const first = read;
    search.find(all.with(500, watched(edited[500]!)), options);
    expect(read - first).toBeLessThan(first / 100);
  });

  test("only forms that are new are compared", () => {
    const near = new NearForms();
    const forms = new Set(text.map((_, index) => name(index).toLowerCase()));
    near.update(forms);
    const all = near.compared;
    expect(all).toBeGreaterThan(500);
    near.update(new Set([...forms, "karim"]));
    near.update(forms);
    near.update(new Set([...forms, "karim", "karem"]));
    expect(near.compared - all).toBeLessThan(20);
    expect([...near.of("karim").keys()]).toEqual(["karem"]);
  });
});
