import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldArabicLetters, foldDigits, foldKeepingCase, stripMarks } from "../fold.ts";

describe("fold: the key of a word", () => {
  const cases: readonly (readonly [what: string, text: string, key: string])[] = [
    ["tashkil", "كِتَابٌ", "كتاب"],
    ["a superscript alef and the marks of recitation", "ٱلۡكِتَٰبِ", "الكتب"],
    ["tatweel", "كتـــاب", "كتاب"],
    ["alef with hamza above", "أحمد", "احمد"],
    ["alef with hamza below", "إبراهيم", "ابراهيم"],
    ["alef with madda", "آدم", "ادم"],
    ["alef with madda in two characters", "ا\u0653دم", "ادم"],
    ["alef wasla", "ٱسم", "اسم"],
    ["waw with hamza", "مؤتمر", "موتمر"],
    ["yeh with hamza", "رئيس", "رييس"],
    ["a bare hamza", "سماء", "سما"],
    ["alef maqsura", "مصطفى", "مصطفي"],
    ["teh marbuta", "مدرسة", "مدرسه"],
    ["Persian yeh and keheh", "ایران کتاب", "ايران كتاب"],
    ["Urdu heh", "ہند", "هند"],
    ["presentation forms and ligatures", "ﻛﺘﺎﺏ ﻻ", "كتاب لا"],
    ["Arabic digits", "١٩٥٦", "1956"],
    ["Persian digits", "۱۹۵۶", "1956"],
    ["Devanagari digits", "१९५६", "1956"],
    ["full-width digits and letters", "１９５６ Ａ", "1956 a"],
    ["bold digits", "𝟏𝟗𝟓𝟔", "1956"],
    ["direction marks", "\u200Fمصر\u200E \u2067x\u2069", "مصر x"],
    ["zero-width joiners and spaces", "می\u200Cخواهم a\u200Bb\uFEFF", "ميخواهم ab"],
    ["a soft hyphen", "align\u00ADment", "alignment"],
    ["capitals", "NATO", "nato"],
    ["accents and transliteration signs", "Ḥamāh Été", "hamah ete"],
    ["signs for ʿayn and hamza", "Qurʾān ʿAlī", "quran ali"],
    ["a ligature", "ﬁnal", "final"],
    ["Russian, where й is a letter with a mark", "Белый", "белыи"],
  ];
  test.each(cases)("%s", (_, text, key) => expect(fold(text)).toBe(key));
});

describe("parts of the folding", () => {
  test("capitals stay when they are asked for", () => expect(foldKeepingCase("Ḥamāh ٣")).toBe("Ḥamāh 3"));
  test("digits alone: letters stay as they are", () => expect(foldDigits("أ١ب۲c3४")).toBe("أ1ب2c34"));
  test.each([
    ["bold", "𝟎𝟗"], ["double-struck", "𝟘𝟡"], ["sans serif", "𝟢𝟫"], ["bold sans serif", "𝟬𝟵"], ["monospace", "𝟶𝟿"],
  ])("the five runs of digits of mathematics stand without a gap: %s", (_, digits) => expect(foldDigits(digits)).toBe("09"));
  test("marks alone: letters and digits stay", () => expect(stripMarks("أَحْـمَد\u200F ١")).toBe("أحمد ١"));
  test("letters alone: marks stay", () => expect(foldArabicLetters("إِلى")).toBe("اِلي"));
});

describe("properties", () => {
  const text = fc.string({ unit: "binary" });
  test("a plain word is folded as it is beside a marked one", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "z", "ا", "ب", "ث", "ء", "آ", "أ", "ؤ", "إ", "ئ", "ى", "ة", "ك", "ي", " "), maxLength: 8 });
    fc.assert(fc.property(letters, (word) => { expect(fold(`${word}É`)).toBe(`${fold(word)}e`); }));
  });
  test("folding twice is folding once", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });
  test("every decimal digit becomes one ASCII digit, and nothing else changes", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(foldDigits(any).replace(/[0-9]/gu, "0")).toBe(any.replace(/\p{Nd}/gu, "0"));
      }),
      { numRuns: 1000 },
    );
  });
});
