import { describe, expect, test } from "vitest";
import { starterConcepts } from "../starter/starter.ts";
import type { StarterConcept } from "../starter/starter-concept.ts";

const fields = ["place", "person", "people", "institution", "religion", "law", "politics"] as const satisfies readonly StarterConcept["field"][];
const ofField = (field: StarterConcept["field"]) => starterConcepts.filter((concept) => concept.field === field);

/** Those of the concepts that break a rule, by id, so that a failure names them. */
const offenders = (breaks: (concept: StarterConcept) => boolean) => starterConcepts.filter(breaks).map(({ id }) => id);
const doubled = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const english = ({ preferred, variants }: StarterConcept) => [preferred, ...variants];
const prose = ({ rule, definition, source }: StarterConcept) => [rule, definition, source];

const ARABIC = /^[\p{Script=Arabic}\p{Mn} -]+$/u;
const LATIN = /^[\p{Script=Latin}\p{Mn}0-9 .’‘ʿʾ–-]+$/u;
/** Sources that nobody can look up. */
const VAGUE = /\b(general|common|personal|own) knowledge\b|\binternet\b|\bonline\b|\bvarious\b|\bwikipedia\b|\bthe (web|press|media)\b|\bunknown\b|\bn\/a\b|\btbd\b|\bsee above\b/i;

describe("the starter glossary", () => {
  test("has at least 200 concepts, and 15 or more of each field", () => {
    expect(starterConcepts.length).toBeGreaterThanOrEqual(200);
    for (const field of fields) expect([field, ofField(field).length >= 15]).toEqual([field, true]);
    expect(fields.reduce((sum, field) => sum + ofField(field).length, 0)).toBe(starterConcepts.length);
  });

  test("ids are kebab-case, short enough to become part of an id, and unique", () => {
    expect(offenders(({ id }) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 48)).toEqual([]);
    expect(doubled(starterConcepts.map(({ id }) => id))).toEqual([]);
  });

  test("each field stands in the order of its ids", () => {
    for (const field of fields) {
      const ids = ofField(field).map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test("every text is NFC, trimmed, and not empty", () => {
    const clean = (text: string) => text !== "" && text === text.normalize("NFC").trim() && !/ {2}/.test(text);
    expect(offenders((concept) => ![...concept.arabic, ...english(concept), ...prose(concept)].every(clean))).toEqual([]);
  });

  test("Arabic forms are in Arabic script, none twice", () => {
    expect(offenders(({ arabic }) => arabic.length === 0 || !arabic.every((form) => ARABIC.test(form)) || doubled(arabic).length > 0)).toEqual([]);
  });

  test("English forms are in Latin script, with the apostrophe ’", () => {
    expect(offenders((concept) => !english(concept).every((form) => LATIN.test(form)))).toEqual([]);
  });

  test("every concept has a variant; none is the preferred form or another variant, capitals apart", () => {
    expect(offenders(({ variants }) => variants.length === 0)).toEqual([]);
    expect(offenders((concept) => doubled(english(concept).map((form) => form.toLowerCase())).length > 0)).toEqual([]);
  });

  test("no variant is an acronym: that is another term, not another spelling", () => {
    expect(offenders(({ preferred, variants }) => preferred !== preferred.toUpperCase() && variants.some((form) => /^[A-Z]{2,}$/.test(form)))).toEqual([]);
  });

  test("what the rule of spelling made is not called established, and all else is", () => {
    expect(offenders(({ rule, established = false }) => established === rule.startsWith("IJMES"))).toEqual([]);
  });

  test("what is deprecated stands among the variants", () => {
    expect(offenders(({ deprecated = [], variants }) => !deprecated.every((form) => variants.includes(form)) || doubled(deprecated).length > 0)).toEqual([]);
  });

  test("no two concepts of a field have the same Arabic and the same preferred form", () => {
    expect(doubled(starterConcepts.map(({ field, arabic, preferred }) => [field, arabic[0], preferred].join(" | ")))).toEqual([]);
  });

  test("what one concept prefers, no other with the same Arabic and field counts as a variant", () => {
    const contradicts = (a: StarterConcept, b: StarterConcept) =>
      a !== b && a.field === b.field && a.arabic.some((form) => b.arabic.includes(form)) && b.variants.includes(a.preferred);
    expect(offenders((a) => starterConcepts.some((b) => contradicts(a, b)))).toEqual([]);
  });

  test("rules and definitions are sentences", () => {
    expect(offenders(({ rule, definition }) => ![rule, definition].every((text) => /^[\p{Lu}“].*[.]$/u.test(text)))).toEqual([]);
  });

  test("every source can be looked up", () => {
    expect(offenders(({ source }) => source.length < 10 || VAGUE.test(source))).toEqual([]);
  });

  test.each([
    ["الجولاني", "al-Jolani", ["Joulani", "Jolani", "Golani", "al-Golani", "al-Julani", "al-Jawlani", "al-Joulani"]],
    ["الشام", "al-Sham", ["ash-Sham", "Ash-Shaam", "al-Shaam", "Sham", "el-Sham"]],
    ["جبل الزاوية", "Jabal al-Zawiya", ["Jabal Zaawia"]],
    ["الفتح المبين", "Fath al-Mubin", ["Fathul Mubeen"]],
    ["أهل السنة", "Ahl al-Sunna", ["Ahl as Sunnah", "Ahlus Sunnah"]],
    ["القرآن", "Qur’an", ["Quran", "Koran"]],
    ["حمص", "Homs", ["Hims", "Hums"]],
  ])("%s is %s", (arabic, preferred, variants) => {
    const concept = starterConcepts.find((concept) => concept.arabic[0] === arabic);
    expect(concept?.preferred).toBe(preferred);
    expect(concept?.variants).toEqual(expect.arrayContaining(variants));
  });

  test("طرابلس is two cities", () => {
    expect(starterConcepts.filter(({ arabic }) => arabic.includes("طرابلس")).map(({ id }) => id)).toEqual(["tripoli-lebanon", "tripoli-libya"]);
  });
});
