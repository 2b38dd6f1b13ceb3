import { describe, expect, test } from "vitest";
import type { Dictionary } from "../../../glossary/lexicon/dictionary.ts";
import { parseEntries } from "../../../glossary/lexicon/parse-entries.ts";
import { seedLinks } from "../engine/seeds.ts";
import { SEED } from "../engine/weights.ts";
import { sideWords } from "../engine/words.ts";
import { side } from "./small-side.ts";

const arabic: Dictionary = {
  source: "ar",
  target: "en",
  entries: [
    ...parseEntries(`
مدرسة مدارس: school
كتب يكتب: write, compose
كتاب كتب: book
بيت بيوت: house, home, household
ذهب يذهب: go, leave
نفذ ينفذ: carry out, implement
طفل أطفال: child, kid
في: in, at
وجد يجد: find
جد أجداد: grandfather
رأى يرى: see
رمى يرمي: throw
سماء: sky, heaven
القاهرة: Cairo
حق حقوق: truth, right
ألحق: attach
تعلم: learn
علم يعلم: know
لكي: so that
`),
    { forms: ["رئيس الوزراء"], renderings: ["prime minister", "premier"] },
  ],
};
const russian: Dictionary = { source: "ru", target: "en", entries: parseEntries("говорить скажет: say, speak\n") };

/** The links between the words of two sentences, as `stem=stem`, in the order of the source's words. */
function links(sourceLang: string, source: string, targetLang: string, target: string, dictionaries = [arabic, russian]): string[] {
  const from = sideWords(side(sourceLang, [source]));
  const to = sideWords(side(targetLang, [target]));
  const { all: found } = seedLinks({ lang: sourceLang, words: from }, { lang: targetLang, words: to }, { dictionaries });
  return Array.from(found.count, (_, l) => `${from.vocabulary.stems[found.source[l]!]!}=${to.vocabulary.stems[found.target[l]!]!}`).sort();
}

describe("a word finds its renderings", () => {
  const cases: readonly (readonly [what: string, source: string, target: string, links: readonly string[]])[] = [
    ["as it is listed", "بيت قديم", "an old house", ["بيت=hous"]],
    ["each that is there", "بيت قديم", "a house, a home", ["بيت=hom", "بيت=hous"]],
    ["by a further form", "بيوت قديمة", "old houses", ["بيوت=hous"]],
    ["under clitics", "وبالبيت", "and in the house", ["بيت=hous"]],
    ["before a pronoun", "بيته وبيوتهم", "his house and theirs", ["بيت=hous", "بيوت=hous"]],
    ["a feminine noun before a pronoun", "مدرستها", "her school", ["مدرست=school"]],
    ["in the plural before a pronoun", "ومدرساتنا", "and our schools", ["مدرسات=school"]],
    ["a verb of the first person before a pronoun", "وجدناهم", "we found them", ["جدنا=find"]],
    ["in the plural", "سماوات", "the heavens", ["سماو=heaven"]],
    ["as a verb of another person", "نكتب", "we write", ["نكتب=writ"]],
    ["in the future", "سيكتب", "he will write", ["سيكتب=writ"]],
    ["a verb in ى before a pronoun", "رماها", "he threw it", ["رما=throw"]],
    ["a verb in ى after a hamza", "رآها", "he saw her", ["راها=see"]],
    ["irregular in English", "ذهب الأطفال", "the children went", ["اطفال=child", "ذهب=go"]],
    ["as a phrase", "ينفذ الخطة", "he carried the plan out", ["ينفذ=carr"]],
    ["with an article of its own", "القاهرة", "Cairo", ["قاهر=cairo"]],
    ["of several words", "رئيس الوزراء", "the Prime Minister", ["رييس=minist", "رييس=prim", "وزرا=minist", "وزرا=prim"]],
    ["not a phrase of which a word is missing", "رئيس المجلس", "the prime minister", []],
    ["not by a stop word", "في", "in at", []],
    ["as it stands rather than under clitics", "وجد", "he found his grandfather", ["وجد=find"]],
    ["as it stands and without what looks like the article", "الحق", "the truth he attached", ["الحق=attach", "الحق=truth"]],
    ["as it stands and as a verb in the third person", "تعلم", "she knows how to learn", ["تعلم=know", "تعلم=learn"]],
    ["not with half of the article cut", "الكي", "so that", []],
    ["under clitics when it is not listed as it stands", "للجد", "of the grandfather", ["للجد=grandfath"]],
  ];
  test.each(cases)("%s", (_, source, target, expected) => {
    expect(links("ar", source, "en", target)).toEqual(expected);
  });

  const made: readonly (readonly [what: string, word: string, lemma: string])[] = [
    ["a plural of two words of one pattern", "مكاتب", "مكتب"],
    ["a plural with pronoun and conjunction", "وأسلحتهم", "سلاح"],
    ["a plural of a word with ة", "رسائل", "رسالة"],
    ["a plural with a doubled letter", "أدلة", "دليل"],
    ["a plural in اء", "علماء", "عالم"],
    ["a plural of four letters", "صناديق", "صندوق"],
    ["a passive participle", "المكتوب", "كتب"],
    ["a passive participle of a doubled letter", "مردود", "رد"],
    ["a participle of the fourth form", "مرسل", "أرسل"],
    ["a participle of the tenth form", "والمستعملة", "استعمل"],
    ["a maṣdar of the second form", "بتدريبه", "درب"],
    ["a maṣdar of the fourth form", "إرسال", "أرسل"],
    ["a maṣdar of the eighth form", "احترامها", "احترم"],
    ["a hollow imperfect", "تزور", "زار"],
    ["a hollow imperfect of the fourth form", "يذيع", "أذاع"],
    ["an imperfect of the seventh form", "ينكسرون", "انكسر"],
  ];
  test.each(made)("%s: %s is made from %s", (_, word, lemma) => {
    const dictionary = { source: "ar", target: "en", entries: parseEntries(`${lemma}: find\n`) };
    expect(links("ar", word, "en", "found", [dictionary])).toHaveLength(1);
  });

  const inflected: readonly (readonly [lang: string, word: string, lemma: string])[] = [
    ["fa", "کتاب‌ها", "کتاب"], ["fa", "کتاب‌هایشان", "کتاب"], ["fa", "شهرهای", "شهر"], ["fa", "نویسندگان", "نویسنده"], ["fa", "بزرگترین", "بزرگ"],
    ["fa", "دوستم", "دوست"], ["fa", "می‌نویسند", "نویسد"], ["fa", "نمی‌نویسم", "نویسد"], ["fa", "انتخابات", "انتخاب"],
    ["ru", "страны", "страна"], ["ru", "странами", "страна"], ["ru", "окнами", "окно"], ["ru", "нового", "новый"], ["ru", "новейшие", "новый"],
    ["ru", "читают", "читать"], ["ru", "читала", "читать"], ["ru", "говорим", "говорить"], ["ru", "строящихся", "строить"], ["ru", "решений", "решение"],
    ["fr", "ministres", "ministre"], ["fr", "nationaux", "national"], ["fr", "heureuse", "heureux"], ["fr", "parlaient", "parler"], ["fr", "parlée", "parler"],
    ["fr", "finissent", "finir"], ["fr", "rendu", "rendre"], ["fr", "actives", "actif"],
    ["de", "Bergen", "Berg"], ["de", "sagten", "sagen"], ["de", "schöneren", "schön"],
    ["es", "ciudades", "ciudad"], ["es", "hablaron", "hablar"], ["es", "viviendo", "vivir"],
    ["tr", "kitaplarımızda", "kitap"],
  ];
  test.each(inflected)("%s: %s is a form of %s", (lang, word, lemma) => {
    const dictionary = { source: lang, target: "en", entries: parseEntries(`${lemma}: find\n`) };
    expect(links(lang, word, "en", "found", [dictionary])).toHaveLength(1);
  });
  const others: readonly (readonly [lang: string, word: string, other: string])[] = [
    ["fa", "کتاب", "کت"], ["ru", "стол", "столица"], ["fr", "père", "peur"], ["de", "Bein", "Berg"], ["es", "casa", "cosa"],
  ];
  test.each(others)("%s: %s is no form of %s", (lang, word, other) => {
    const dictionary = { source: lang, target: "en", entries: parseEntries(`${other}: find\n`) };
    expect(links(lang, word, "en", "found", [dictionary])).toEqual([]);
  });

  test("in a translation from English too", () => expect(links("en", "two houses", "ar", "بيتان")).toEqual(["hous=بيت"]));
  test("by the first letters in a language without stem rules", () => expect(links("ru", "говорили", "en", "they spoke")).toEqual(["говор=speak"]));
  test("whatever the region", () => expect(links("ar-EG", "بيت", "en-GB", "house")).toEqual(["بيت=hous"]));
  test("only in its languages", () => expect(links("fa", "بيت", "en", "house")).toEqual([]));
  test("also from the second dictionary of the same languages", () => {
    const other = { ...arabic, entries: parseEntries("قصر: palace\n") };
    expect(links("ar", "قصر وبيت", "en", "palace and house", [arabic, other])).toEqual(["بيت=hous", "قصر=palac"]);
  });

  test("each counts less, the more of them are there and the later it is listed, and a phrase no more than a word", () => {
    const count = (target: string): number[] => {
      const from = { lang: "ar", words: sideWords(side("ar", ["بيت ينفذ"])) };
      return [...seedLinks(from, { lang: "en", words: sideWords(side("en", [target])) }, { dictionaries: [arabic] }).all.count];
    };
    expect(count("house")).toEqual([SEED.rendering]);
    expect(count("house home household")).toEqual([0, 1, 2].map((rank) => (SEED.rendering / 3 ** SEED.spread) * SEED.later ** rank));
    expect(count("household")).toEqual([SEED.rendering * SEED.later ** 2]);
    expect(count("carry")[0]).toBe(SEED.rendering);
  });
});
