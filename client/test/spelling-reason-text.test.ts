/** What differs between two spellings in words, for a reader of each language to check. */
import { describe, expect, it } from "vitest";
import type { SpellingReason } from "../../glossary/variants/reasons.ts";
import { explainDifference } from "../../glossary/variants/compare.ts";
import { reasonsText, spellingReasonText } from "../elements/spelling-reason-text.ts";
import { messagesFor } from "../messages/messages.ts";

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");

const cases: readonly (readonly [SpellingReason, en: string, ar: string])[] = [
  [{ kind: "vowel", a: "ou", b: "u", place: "end" }, "long ū written “ou”, not “u”", "حرف المد ū كُتب «ou» لا «u»"],
  [{ kind: "vowel", a: "a", b: "e", place: "beginning" }, "the first vowel: “a” against “e”", "الحركة الأولى: «a» مقابل «e»"],
  [{ kind: "vowel", a: "", b: "i", place: "middle" }, "a vowel: “nothing” against “i”", "حركة: «لا شيء» مقابل «i»"],
  [{ kind: "consonant", a: "g", b: "q", letters: ["ق"] }, "ق written “g”, not “q”", "ق كُتبت «g» لا «q»"],
  [{ kind: "consonant", a: "t", b: "d", letters: [] }, "a consonant: “t” against “d”", "حرف: «t» مقابل «d»"],
  [{ kind: "doubling", a: "ss", b: "s" }, "a doubled letter: “ss” against “s”", "حرف مضعّف: «ss» مقابل «s»"],
  [{ kind: "dropped", a: "", b: "h" }, "only one has “h”", "«h» في أحدهما فقط"],
  [{ kind: "article", a: "Ash-", b: "al-", how: "assimilated" }, "article assimilated to the next letter (“Ash-”)", "أُدغمت لام التعريف في الحرف بعدها («Ash-»)"],
  [{ kind: "article", a: "", b: "al-", how: "absent" }, "only one has the article “al-”", "أداة التعريف «al-» في أحدهما فقط"],
  [{ kind: "article", a: "el-", b: "al-", how: "vowel" }, "the article: “el-” against “al-”", "أداة التعريف: «el-» مقابل «al-»"],
  [{ kind: "final-h", a: "h", b: "" }, "final h written", "كُتبت h في آخره"],
  [{ kind: "apostrophe", a: "", b: "ʿ" }, "the sign for ʿayn or hamza left out", "حُذفت علامة العين أو الهمزة"],
  [{ kind: "capitals", a: "Al-Sham", b: "al-Sham" }, "other capitals", "أحرف كبيرة مختلفة"],
  [{ kind: "division", a: "Abu Bakr", b: "Abubakr" }, "spaces or hyphens elsewhere", "مسافات أو شرطات في مواضع أخرى"],
  [{ kind: "rule", style: "ijmes", rule: "article-assimilation", a: "Ash", b: "al", expected: ["al"] }, "article before a sun letter: “al”, not “Ash”", "أداة التعريف قبل حرف شمسي: «al» لا «Ash»"],
  [{ kind: "rule", style: "ijmes", rule: "ayn", a: "", b: "ʿ", expected: ["ʿ"] }, "ʿayn: “ʿ”, not “nothing”", "العين: «ʿ» لا «لا شيء»"],
];

describe("a reason", () => {
  it.each(cases)("%o", (reason, en, ar) => {
    expect(plain(spellingReasonText(reason, messagesFor("en").names))).toBe(en);
    expect(plain(spellingReasonText(reason, messagesFor("ar").names))).toBe(ar);
  });

  it("of the comparison itself reads as a sentence", () => {
    expect(plain(reasonsText(explainDifference("Ibn Khaldoun", "Ibn Khaldun"), messagesFor("en").names))).toBe("long ū written “ou”, not “u”");
    expect(plain(reasonsText(explainDifference("Ash-Sham", "al-Sham"), messagesFor("en").names))).toContain("article assimilated");
  });
});
