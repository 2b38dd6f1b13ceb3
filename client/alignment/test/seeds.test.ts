import { describe, expect, test } from "vitest";
import { consonants } from "../engine/consonants.ts";
import { intlNames } from "../engine/intl-names.ts";
import { numberWords } from "../engine/number-words.ts";
import { seedLinks } from "../engine/seeds.ts";
import { sideWords } from "../engine/words.ts";
import { side } from "./small-side.ts";

/** The links between the words of two sentences, as `stem=stem`. */
function links(sourceLang: string, source: string, targetLang: string, target: string): string[] {
  const from = sideWords(side(sourceLang, [source]));
  const to = sideWords(side(targetLang, [target]));
  const { all: found } = seedLinks({ lang: sourceLang, words: from }, { lang: targetLang, words: to });
  return Array.from(found.count, (_, l) => `${from.vocabulary.stems[found.source[l]!]!}=${to.vocabulary.stems[found.target[l]!]!}`);
}

describe("words that are known beforehand", () => {
  const found: readonly (readonly [what: string, sourceLang: string, source: string, targetLang: string, target: string, link: string])[] = [
    ["the same number in two digit systems", "ar", "عام ١٩٥٦", "en", "in 1956", "#1956=#1956"],
    ["thousands with Arabic and Latin separators", "ar", "١٬٢٠٠ متر", "en", "1,200 metres", "#1200=#1200"],
    ["a decimal comma and a decimal point", "fr", "1,5 litre", "en", "1.5 litres", "#15=#15"],
    ["a number word and a number", "ar", "ثلاثة رجال", "en", "3 men", "ثلاث=#3"],
    ["a number word and a number word", "ar", "ستون يوما", "en", "sixty days", "ستون=sixt"],
    ["the same word on both sides", "ar", "حلف NATO", "en", "the NATO alliance", "nato=nato"],
    ["a country", "ar", "في اليابان", "en", "in Japan", "ياب=japan"],
    ["a country with its clitics", "ar", "وفرنسا", "en", "and France", "فرنسا=franc"],
    ["a language", "ar", "باللغة الإنجليزية", "en", "in English", "انجليز=english"],
    ["a month", "ar", "في مارس", "en", "in March", "مارس=march"],
    ["a Levantine month", "ar", "في شباط", "en", "in February", "شباط=februar"],
    ["a Maghreb month", "ar", "في جوان", "en", "in June", "جوان=jun"],
    ["an Islamic month", "ar", "في رمضان", "en", "in Ramadan", "رمض=ramadan"],
    ["a weekday", "ar", "يوم الثلاثاء", "en", "on Tuesday", "ثلاثا=tuesda"],
    ["a country between other languages", "ru", "Япония", "fr", "le Japon", "япони=japon"],
    ["a name by its consonants", "ar", "محمود درويش", "en", "Mahmoud Darwish", "محمود=mahmoud"],
    ["a Russian name by its consonants", "ru", "Киселёв", "en", "Kiselev said", "кисел=kiselev"],
    ["a cognate", "de", "Himalaya", "fr", "himalayenne", "himal=himal"],
  ];
  test.each(found)("%s", (_, sourceLang, source, targetLang, target, expected) => {
    expect(links(sourceLang, source, targetLang, target)).toContain(expected);
  });

  const absent: readonly (readonly [what: string, sourceLang: string, source: string, targetLang: string, target: string])[] = [
    ["different numbers", "ar", "١٩٥٦", "en", "1957"],
    ["the consonants of a word that is no name", "ar", "سلام", "en", "a slim chance"],
    ["two consonants are too few", "ar", "علي", "en", "Ali"],
    ["short words written alike", "de", "in an", "en", "in an"],
  ];
  test.each(absent)("nothing: %s", (_, sourceLang, source, targetLang, target) => {
    expect(links(sourceLang, source, targetLang, target)).toEqual([]);
  });

  test("no pair of words is proposed twice", () => {
    const all = links("ar", "NATO ثلاثة 3 مارس", "en", "NATO three 3 March");
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("names of the platform", () => {
  test("an unknown language has none", () => expect(intlNames("ar", "zxx-unknownlanguage")).toEqual([]));
  test("a tag that is not well formed has none", () => expect(intlNames("!", "en")).toEqual([]));
});

describe("number words", () => {
  const values: readonly (readonly [lang: string, word: string, value: string])[] = [
    ["en", "two", "2"], ["en", "sixteen", "16"], ["en", "millions", "1000000"],
    ["ar", "اثنان", "2"], ["ar", "عشره", "10"], ["ar", "الاف", "1000"],
    ["fr", "seize", "16"], ["de", "zwolf", "12"], ["ru", "десяти", "10"], ["fa", "نوزده", "19"],
  ];
  test.each(values)("%s %s is %s", (lang, word, value) => expect(numberWords(lang).get(word)).toBe(value));
});

describe("consonants", () => {
  const alike: readonly (readonly [string, string])[] = [
    ["محمود", "mahmoud"], ["دمشق", "dimashq"], ["خالد", "khalid"], ["ابراهيم", "ibrahim"], ["والسودان", "sudan"],
  ];
  test.each(alike)("%s and %s share a skeleton", (arabic, latin) => {
    const [target] = consonants(latin);
    expect(consonants(arabic).map(({ skeleton }) => skeleton)).toContain(target?.skeleton);
  });
  test("a script without table has none", () => expect(consonants("大河")).toEqual([]));
});
