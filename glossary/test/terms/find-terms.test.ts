/** Where terms stand in a text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { entitySchema, type Entity } from "../../entity.ts";
import { makeGlossary, type Glossary } from "../../glossary.ts";
import { arabicEnglish } from "../../lexicon/arabic-english.ts";
import type { Passage } from "../../names/name.ts";
import { mentionsOf, TermSearch } from "../../terms/find-terms.ts";
import { arabicForms, arabicTraps } from "./arabic-terms.ts";
import { englishForms, englishTraps } from "./english-terms.ts";

type Fields = Readonly<Record<string, string | boolean>>;

const DICTIONARIES = [arabicEnglish];
const search = new TermSearch();

/** Each term with its own concept, unless it says `concept`. */
function glossaryOf(terms: readonly (Fields & { readonly text: string; readonly language: string; readonly concept?: string })[]): Glossary {
  const entity = (id: string, kind: string, parent: string | null, fields: Fields): Entity =>
    v.parse(entitySchema, { id, kind, parent, fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value, "w"]])), by: null, at: "2026-01-01T00:00:00Z" });
  return makeGlossary(terms.flatMap(({ concept, ...fields }, index) => {
    const id = concept ?? `c${index}`;
    return [entity(id, "concept", null, {}), entity(`t${index}`, "term", id, { usage: "preferred", workflow: "approved", ...fields })];
  }));
}

const passageOf = (text: string, source = ""): Passage => ({
  source: source === "" ? [] : [{ paragraph: 7, start: 5, text: source, kind: "paragraph" }], target: [{ paragraph: 3, start: 10, text, kind: "paragraph" }],
});

/** The text with ‹ › around what was found. */
function marked(text: string, language: string, glossary: Glossary): string {
  const [found] = search.find([passageOf(text)], glossary, { source: null, target: language }, DICTIONARIES);
  return found!.target.toReversed().reduce((whole, { start, end }) => `${whole.slice(0, start - 10)}‹${whole.slice(start - 10, end - 10)}›${whole.slice(end - 10)}`, text);
}

const bare = (sentence: string): string => sentence.replace(/[‹›]/gu, "");

describe.each([["Arabic", "ar", arabicForms, arabicTraps], ["English", "en", englishForms, englishTraps]] as const)("a term in %s", (_, language, forms, traps) => {
  it.each(forms)("%s: %s", (text, sentence) => {
    expect(marked(bare(sentence), language, glossaryOf([{ text, language }]))).toBe(sentence);
  });

  it.each(traps)("%s, not in: %s", (text, sentence) => {
    expect(marked(sentence, language, glossaryOf([{ text, language }]))).toBe(sentence);
  });
});

describe("a term", () => {
  it.each<[string, Fields & { readonly text: string; readonly language: string }, string]>([
    ["that is matched exactly has no forms", { text: "fatwa", language: "en", matchMode: "exact" }, "A ‹fatwa›, not fatwas."],
    ["that is matched exactly stands without what is joined to it", { text: "جهاد", language: "ar", matchMode: "exact" }, "هو ‹جهاد› وليس بالجهاد ولا جهادهم."],
    ["that is inflected may be a verb", { text: "raid", language: "en", matchMode: "inflected" }, "They ‹raided› it, ‹raiding› by night."],
    ["that is a verb has the forms of one", { text: "deploy", language: "en", partOfSpeech: "verb" }, "It ‹deploys›, ‹deployed› and is ‹deploying› troops."],
    ["whose capitals count is not found with others", { text: "Sham", language: "en", caseSensitive: true }, "In ‹Sham›, no sham, no SHAM."],
    ["that was rejected is not looked for", { text: "fatwa", language: "en", workflow: "rejected" }, "A fatwa."],
    ["of another language is not looked for", { text: "fatwa", language: "fr" }, "A fatwa."],
    ["of a region is looked for in its language", { text: "fatwa", language: "en-GB" }, "A ‹fatwa›."],
    ["in Russian has its endings", { text: "халифат", language: "ru" }, "В ‹халифате› и о ‹халифатах›."],
    ["in Persian has its endings", { text: "مجاهد", language: "fa" }, "‹مجاهدان› و ‹مجاهد‌ها›."],
    ["in Hebrew has what is joined to it", { text: "ירושלים", language: "he" }, "ו‹ירושלים› וב‹ירושלים›."],
  ])("%s", (_, term, sentence) => {
    expect(marked(bare(sentence), term.language === "fr" ? "en" : term.language, glossaryOf([term]))).toBe(sentence);
  });

  it("takes its words from shorter ones", () => {
    const glossary = glossaryOf([{ text: "state", language: "en" }, { text: "State Council", language: "en" }, { text: "council of war", language: "en" }]);
    expect(marked("The State Council of war, the state.", "en", glossary)).toBe("The ‹State› ‹Council of war›, the ‹state›.");
    expect(marked("The State Council met.", "en", glossary)).toBe("The ‹State Council› met.");
  });

  it("names the place where a listed name needs its article", () => {
    const terms = [{ text: "الجزيرة", language: "ar", concept: "c" }, { text: "Al Jazeera", language: "en", concept: "c" }];
    expect(marked("قالت الجزيرة إن في جزيرة بعيدة.", "ar", glossaryOf(terms))).toBe("قالت ‹الجزيرة› إن في جزيرة بعيدة.");
  });

  it("that two concepts have is the one that stands on the other side too", () => {
    const glossary = glossaryOf([
      { text: "السنة", language: "ar", concept: "sunna" }, { text: "Sunna", language: "en", concept: "sunna" },
      { text: "السنة", language: "ar", concept: "sunni" }, { text: "Sunnis", language: "en", concept: "sunni" },
    ]);
    const [found] = search.find([passageOf("The Sunnis of Iraq.", "أهل السنة")], glossary, { source: "ar", target: "en" }, DICTIONARIES);
    expect(mentionsOf(found!, 4)).toMatchObject([
      { side: "source", concept: "sunni", passage: 4, paragraph: 7, start: 9, end: 14, text: "السنة" }, { side: "target", concept: "sunni", passage: 4, paragraph: 3, start: 14, end: 20, text: "Sunnis" },
    ]);
  });
});

describe("the search", () => {
  const words = fc.constantFrom("جهاد", "والجهاد", "لِلْجِهَادِ", "ـجهـاد", "حكومتهم", "وبالحكومات", "مجلس", "الدولة", "دولتهما", "caliphs’", "Qurʾan", "de-escalation", "zone's", "𐤀", "‏", "،", "(", "\n", "-", "’");
  const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(" "));
  const glossary = glossaryOf(["جهاد", "حكومة", "مجلس الدولة", "دولة"].map((term) => ({ text: term, language: "ar" })));

  it("gives the places of what it found, in order and without overlap", () => {
    fc.assert(fc.property(text, fc.nat(50), (sentence, start) => {
      const passage: Passage = { source: [], target: [{ paragraph: 1, start, text: sentence, kind: "paragraph" }] };
      const [found] = search.find([passage], glossary, { source: null, target: "ar" }, DICTIONARIES);
      let last = start;
      for (const place of found!.target) {
        expect(sentence.slice(place.start - start, place.end - start)).toBe(place.text);
        expect(place.start).toBeGreaterThanOrEqual(last);
        expect(place.end).toBeGreaterThan(place.start);
        last = place.end;
      }
    }));
  });

  it("reads a passage again only when the glossary or the language is another", () => {
    const passage = passageOf("جهاد");
    const [first] = search.find([passage], glossary, { source: null, target: "ar" }, DICTIONARIES);
    expect(search.find([passageOf(""), passage], glossary, { source: null, target: "ar" }, DICTIONARIES)[1]).toBe(first);
    expect(search.find([passage], glossaryOf([]), { source: null, target: "ar" }, DICTIONARIES)[0]!.target).toEqual([]);
  });
});
