import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareCompiled, compareNames, compileName } from "../variants/compare.ts";
import { ALIKE, SAME_NAME, SAME_NAME_STRICT, SAME_WORD } from "../variants/thresholds.ts";
import { DIFFERENT, DIFFERENT_ACROSS, SAME, SAME_ACROSS, UNDECIDABLE } from "./names.ts";

const score = (a: string, b: string): number => compareNames(a, b).score;

describe("Latin spellings", () => {
  test.each(SAME)("%s and %s are one name", (a, b) => expect(score(a, b)).toBeGreaterThanOrEqual(SAME_NAME));
  test.each(DIFFERENT)("%s and %s are two names", (a, b) => expect(score(a, b)).toBeLessThan(SAME_NAME));
  test.each(UNDECIDABLE)("%s and %s are alike, no more", (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(ALIKE);
    expect(score(a, b)).toBeLessThan(SAME_NAME_STRICT);
  });
});

describe("a Latin spelling and an Arabic word", () => {
  test.each(SAME_ACROSS)("%s stands for %s", (a, b) => expect(score(a, b)).toBeGreaterThanOrEqual(ALIKE));
  test.each(DIFFERENT_ACROSS)("%s does not stand for %s", (a, b) => expect(score(a, b)).toBeLessThan(SAME_WORD));

  it("prefers the word that is meant", () => {
    for (const [latin, own] of SAME_ACROSS) {
      for (const [, other] of SAME_ACROSS.filter(([, each]) => each !== own && !own.endsWith(each))) {
        expect(score(latin, own), `${latin} ${own} ${other}`).toBeGreaterThan(score(latin, other));
      }
    }
  });
});

describe("Arabic spellings", () => {
  test.each([["داود", "داوود"], ["إسحق", "إسحاق"], ["أحمد", "احمد"], ["مكة", "مكه"], ["الرقة", "رقة"], ["عبد الرحمن", "عبدالرحمان"]])("%s and %s are one name", (a, b) =>
    expect(score(a, b)).toBeGreaterThanOrEqual(SAME_NAME));
  test.each([["حسن", "حسين"], ["كريم", "كرم"], ["حلب", "حلبجة"], ["طارق", "توفيق"]])("%s and %s are two names", (a, b) => expect(score(a, b)).toBeLessThan(SAME_NAME_STRICT));
});

describe("two Arabic words with nothing in common", () => {
  it("score the same both ways", () => expect(score("ااطالؤشد", "ةةللؤل")).toBeCloseTo(score("ةةللؤل", "ااطالؤشد"), 12));
});

describe("always", () => {
  const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzAHSāḥʿ'- "), "sh", "kh", "al-", "abd ");
  const latin = fc.array(letter, { maxLength: 14 }).map((each) => each.join(""));
  const arabic = fc.array(fc.constantFrom(...Array.from("ابتثجحخدذرزسشصضطظعغفقكلمنهويءىةأإآؤئ "), "ال", "عبد"), { maxLength: 12 }).map((each) => each.join(""));
  const name = fc.oneof(latin, arabic, fc.string({ unit: "grapheme" }));

  it("gives a number in [0, 1], the same both ways, whatever was compared before", () => {
    fc.assert(fc.property(name, name, (a, b) => {
      const forth = score(a, b);
      expect(forth).toBeGreaterThanOrEqual(0);
      expect(forth).toBeLessThanOrEqual(1);
      expect(score(b, a)).toBeCloseTo(forth, 12);
      expect(compareCompiled(compileName(a), compileName(b))).toBe(forth);
    }), { numRuns: 2000 });
  });

  it("gives 1 to a spelling and itself, without reasons", () => {
    fc.assert(fc.property(name.filter((text) => compileName(text).key !== ""), (text) => {
      expect(compareNames(text, text)).toEqual({ score: 1, reasons: [] });
    }));
  });

  it("does not see case, macrons, Arabic vowel marks, or the way that a letter is composed", () => {
    fc.assert(fc.property(name.filter((text) => compileName(text).key !== ""), (text) => {
      expect(score(text, text.normalize("NFD"))).toBe(1);
    }));
    for (const composed of ["ۓ", "رائۓ", "ۂ", "آ"]) expect(score(composed, composed.normalize("NFD")), composed).toBe(1);
    expect(score("Al-Shām", "al-sham")).toBe(1);
    expect(score("مُحَمَّد", "محمد")).toBe(1);
    expect(score("Abu Bakr", "Abu-Bakr")).toBe(1);
  });

  it("names each difference by what it is on both sides", () => {
    fc.assert(fc.property(latin, latin, (a, b) => {
      const [there, back] = [compareNames(a, b).reasons, compareNames(b, a).reasons];
      for (const reason of there) expect(reason.a).not.toBe(reason.b);
      if (a !== b && score(a, b) < 1 && compileName(a).key !== "" && compileName(b).key !== "") expect(there.length).toBeGreaterThan(0);
      expect(back.length > 0).toBe(there.length > 0);
    }));
  });

  it("says nothing of a letter that both have, though it sounds otherwise in each", () => {
    expect(compareNames("Cyrus", "Carus").reasons).toEqual([{ kind: "vowel", a: "y", b: "a", place: "middle" }]);
  });

  it("says nothing of a final h that both have after another vowel", () => {
    expect(compareNames("āH", "aeh").reasons.map(({ kind }) => kind)).toEqual(["vowel"]);
  });

  it("has no opinion where there are no letters", () => expect(score("", "Halab")).toBe(0));

  it("takes a name as long as a page in its stride", () => {
    expect(score("Halab ".repeat(5000), "Haleb ".repeat(5000))).toBeGreaterThan(0);
    expect(score("Halab ".repeat(5000), "حلب ".repeat(5000))).toBeGreaterThanOrEqual(0);
  });

  it("is no surer of a name than of its words, however many agree", () => {
    const [alone, beside] = [score("Jamil", "Jamila"), score("Muhammad Jamil Ghazal", "Muhammad Jamila Ghazal")];
    expect(beside).toBeGreaterThan(alone);
    expect(beside).toBeLessThan(SAME_NAME_STRICT);
  });

  it("hears a ة that ends the name as t after an alif alone", () => {
    expect(score("Hayat", "حياة")).toBeGreaterThan(SAME_WORD);
    expect(score("Tamest", "تامست")).toBeGreaterThan(score("Tamest", "تامسة") + 0.1);
  });
});
