import { describe, expect, test } from "vitest";
import { breaches, type BreachOptions } from "../styles/breaches.ts";
import { profileNames, profiles, type ProfileName } from "../styles/profiles.ts";
import { proposeSpelling } from "../styles/propose-spelling.ts";
import { styleCases } from "./style-cases.ts";

/** "rule: written → what it should be", the rules in the order of the spelling. */
function broken(spelling: string, name: ProfileName, options?: BreachOptions): string[] {
  return breaches(spelling, profiles[name], options).map(({ rule, start, end, expected }) => `${rule}: ${spelling.slice(start, end)} → ${expected.join(" or ")}`);
}

const SHAAM: Readonly<Record<ProfileName, readonly string[]>> = {
  ijmes: ["article-assimilation: Ash → al", "long-vowel: aa → a"],
  "ala-lc": ["article-capital: A → a", "article-assimilation: Ash → al", "long-vowel: aa → ā"],
  "bgn-pcgn": ["article-joint: - →  ", "long-vowel: aa → ā"],
  ungegn: ["article-joint: - →  ", "long-vowel: aa → ā"],
  press: ["article-assimilation: Ash → al or el", "long-vowel: aa → a"],
  french: ["article-form: Ash → ech or ach", "consonant: Sh → ch", "long-vowel: aa → a"],
};
const AHL: Readonly<Record<ProfileName, readonly string[]>> = {
  ijmes: ["article-assimilation: as → al", "article-joint:   → -", "ta-marbuta: ah → a"],
  "ala-lc": ["article-assimilation: as → al", "article-joint:   → -"],
  "bgn-pcgn": [],
  ungegn: ["article-capital: a → A"],
  press: ["article-assimilation: as → al or el", "article-joint:   → -"],
  french: ["article-joint:   → -", "short-vowel: u → ou", "ta-marbuta: ah → a"],
};

describe.each(profileNames)("%s", (name) => {
  test("Ash-Shaam", () => {
    // Where ʿayn is not written the two a may be those of Saad.
    const isTold = (each: string): boolean => (name !== "press" && name !== "french") || !each.startsWith("long-vowel");
    expect(broken("Ash-Shaam", name)).toEqual(SHAAM[name].filter(isTold));
  });
  test("Ahl as Sunnah", () => expect(broken("Ahl as Sunnah", name)).toEqual(AHL[name]));
  test("the same where the Arabic is known", () => {
    expect(broken("Ash-Shaam", name, { source: "الشام" })).toEqual(SHAAM[name]);
    expect(broken("Ahl as Sunnah", name, { source: "أهل السنة" })).toEqual(AHL[name]);
  });
  test.each(styleCases)("what it proposes for $arabic breaks nothing", ({ arabic, [name]: spelling }) => {
    expect(broken(spelling, name, { source: arabic, opensSentence: false })).toEqual([]);
    // Without the Arabic g is taken for ج, not for the rare گ.
    if (!arabic.includes("گ")) expect(broken(spelling, name, { opensSentence: false })).toEqual([]);
  });
});

test("IJMES measures a term by other signs than a name", () => {
  expect(broken("ash-Shaam", "ijmes", { kind: "term" })).toEqual(["article-assimilation: ash → al", "long-vowel: aa → ā"]);
  expect(broken("hijrah", "ijmes")).toEqual(["ta-marbuta: ah → a"]);
  expect(broken("mujahideen", "ijmes", { source: "مجاهدين" })).toEqual(["long-vowel: a → ā", "long-vowel: ee → ī"]);
  expect(broken("Ḥalab", "ijmes")).toEqual(["marks: Ḥ → h"]);
  expect(broken("ḥalāl", "ijmes")).toEqual([]);
});

describe("the article", () => {
  test.each([
    ["Al-Sham", "ijmes", true, []],
    ["Al-Sham", "ijmes", false, ["article-capital: A → a"]],
    ["Al-Sham", "ijmes", undefined, []],
    ["al-Sham", "ijmes", true, ["article-capital: a → A"]],
    ["Al-Sham", "ala-lc", true, ["article-capital: A → a"]],
    ["Al Shām", "bgn-pcgn", undefined, ["article-assimilation: Al → ash"]],
    ["el-Sisi", "ijmes", undefined, ["article-form: el → al"]],
    ["el-Sisi", "press", undefined, []],
    ["Abu l-Qasim", "ijmes", undefined, []],
    ["Al Saud", "ijmes", undefined, []],
  ] as const)("%s in %s, at the beginning: %s", (spelling, name, opensSentence, expected) => {
    expect(broken(spelling, name, opensSentence === undefined ? {} : { opensSentence })).toEqual(expected);
  });
});

describe("with the Arabic every sound is measured", () => {
  test.each([
    ["Said", "سَعِيد", "ijmes", ["ayn:  → ʿ"]],
    ["Said", "سَعِيد", "press", []],
    ["Said", "سَعِيد", "french", ["long-vowel: i → ï"]],
    ["Jolani", "الجولاني", "press", []],
    ["Hasan", "حَسَن", "french", ["consonant: s → ss"]],
    ["Muhamad", "مُحَمَّد", "ijmes", ["doubling: m → mm"]],
    ["Adham", "أَدْهَم", "bgn-pcgn", ["separator: h → ·h"]],
    ["Musa", "مُوسَى", "ala-lc", ["long-vowel: u → ū", "alif-maqsura: a → á"]],
    ["Misriyyah", "مِصْرِيَّة", "bgn-pcgn", ["consonant: s → ş", "nisba: iyy → īy"]],
    ["Riyad", "الرِّيَاض", "bgn-pcgn", ["long-vowel: a → ā", "consonant: d → ḑ"]],
    ["Madina al-Nabi", "مَدِينَةُ النَّبِيّ", "ijmes", ["ta-marbuta: a → at"]],
    ["Ahmad ben Hanbal", "أَحْمَد بن حَنْبَل", "ijmes", []],
    ["Ahmad ben Hanbal", "أَحْمَد بن حَنْبَل", "bgn-pcgn", ["consonant: h → ḩ", "ibn: ben → Bin", "consonant: H → ḩ"]],
    ["Abdullah", "عَبْد اللّٰه", "ijmes", ["servant: Abdullah → ʿAbd Allah"]],
    ["Abdul Rahman", "عبد الرحمن", "press", []],
    ["ibn Musa", "بن موسى", "ijmes", []],
    ["Salem", "سالم", "ijmes", ["short-vowel: e → i or a"]],
    ["Tayeb", "طيب", "ijmes", ["short-vowel: e → i or a"]],
    ["Omar", "عمر", "ijmes", ["ayn:  → ʿ", "short-vowel: O → u"]],
    ["Hoda", "هدى", "ijmes", ["short-vowel: o → u"]],
    ["Youssef", "يوسف", "ijmes", ["long-vowel: ou → u", "doubling: ss → s", "short-vowel: e → u"]],
    ["Shaaban", "شعبان", "ijmes", ["ayn: a → ʿ"]],
    ["Shaaban", "شعبان", "press", []],
    ["Deraa", "درعا", "press", []],
    ["Assiut", "أسيوط", "press", []],
    ["Zaghouan", "زغوان", "press", []],
    ["al-Saadi", "الساعدي", "press", []],
    ["Qaraoun", "القرعون", "press", []],
    ["Lasfar", "الأصفر", "press", []],
    ["Tuhfat", "تحفة", "ijmes", []],
    ["Misfat", "مسفاة", "press", []],
    ["Mohamed", "محمد", "press", []],
    ["Mohamed", "محمد", "french", []],
    ["Muhamad", "محمد", "ijmes", ["doubling: m → mm"]],
    ["Abdelkader", "عبد القادر", "press", []],
    ["Abdulaziz", "عبد العزيز", "press", []],
    ["Abdelkader", "عبد القادر", "french", []],
    ["Abderrahmane", "عبد الرحمن", "french", []],
    ["Nasrine", "نسرين", "french", []],
    ["Romdhane", "رمضان", "press", []],
    ["Saïdine", "سعيدين", "french", []],
    ["Zahle", "زحلة", "press", []],
    ["Jounieh", "جونية", "french", []],
    ["Moncef", "منصف", "french", []],
    ["Hocine", "حسين", "french", []],
    ["Yacine", "ياسين", "french", []],
  ] as const)("%s, %s in %s", (spelling, source, name, expected) => expect(broken(spelling, name, { source })).toEqual(expected));
});

test("without it only what cannot be right is told", () => {
  expect(broken("Abdul Rahman", "ijmes")).toEqual(["servant: Abdul  → ʿAbd al-"]);
  expect(broken("Joulani", "ijmes")).toEqual(["long-vowel: ou → u or w"]);
  expect(broken("Idlib", "ala-lc")).toEqual([]);
  expect(broken("Cheikh", "press")).toEqual(["consonant: Ch → sh"]);
  expect(broken("Qurʾān", "press")).toEqual(["ayn: ʾ → ", "marks: ā → a"]);
  for (const spelling of ["Nasrine", "Tahar Ben Jelloun", "Saïdine", "Abderrahmane", "Mohamed"]) expect([spelling, broken(spelling, "french")]).toEqual([spelling, []]);
});

test("an Arabic word that the spelling is not of says nothing about it", () => {
  expect(broken("Ash-Shaam", "ijmes", { source: "حلب" })).toEqual(SHAAM.ijmes);
});

test("established spellings and exceptions are left alone", () => {
  expect(broken("Cheikh", "ijmes", { isEstablished: (spelling) => spelling === "Cheikh" })).toEqual([]);
  const profile = { ...profiles.ijmes, exceptions: [{ arabic: "مكة", spelling: "Mecca", authority: "Merriam-Webster", reason: "English name" }] };
  expect(breaches("Mecca", profile)).toEqual([]);
  expect(broken("Quran", "ijmes")).toEqual(["exception: Quran → Qurʾan"]);
  expect(broken("Sunna", "ijmes", { source: "السنة" })).toEqual([]);
  expect(breaches("Makkah", profile, { source: "مكّة" })).toEqual([{ rule: "exception", start: 0, end: 6, expected: ["Mecca"] }]);
});

test("ranges are in UTF-16 code units of the spelling, marks and all", () => {
  const spelling = "Ash-Sha\u0304m 𝒶";
  expect(breaches(spelling, profiles.press).map(({ rule, start, end }) => [rule, spelling.slice(start, end)])).toEqual([["article-assimilation", "Ash"], ["marks", "a\u0304"]]);
});

test.each(["", " ", "-", "al-", "'", "al- ", "123", "北京", "الشام", "A", "\u0304", "al-\u0304x", "Abd", "Abdul", "ibn", "a".repeat(500)])("nothing that is typed is too much: %j", (text) => {
  for (const name of profileNames) {
    for (const { start, end } of breaches(text, profiles[name], { source: text })) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    expect(() => proposeSpelling(text, profiles[name], { knownSpelling: text })).not.toThrow();
  }
});
