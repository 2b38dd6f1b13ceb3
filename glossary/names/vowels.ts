/**
 * What the vowels of short names say. Noura and Nura, al-Ubaidi and al-Obeidi differ in nothing but how a vowel is spelled; Salim and Salem,
 * al-Hasani and al-Husayni have vowels that make names of the same consonants.
 */
import { couldBeArabic } from "./english.ts";
import { plainForm, withoutArticle } from "./form.ts";
import type { NearForms } from "./near-forms.ts";
import type { Spelled } from "./spelled.ts";

/** Letters that spell one consonant or one vowel, each with its sign; what stands first is looked for first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/sh/gu, "S"], [/kh/gu, "K"], [/gh/gu, "G"], [/th/gu, "T"], [/dh/gu, "D"], [/ch/gu, "S"], [/dj|g/gu, "j"], [/q/gu, "k"],
  [/aa/gu, "a"], [/oo/gu, "u"], [/ee/gu, "i"], [/y(?=[aeiou])/gu, "j"], [/w(?=[aeiou])/gu, "v"],
  [/[ae][iy]/gu, "Y"], [/[ao]w|au/gu, "W"], [/ou|o|u/gu, "U"], [/ie|[iey]/gu, "I"], [/a/gu, "A"],
];
/** Three consonants, of which ʿayn or hamza may be the first, and the ending of a woman's name or a family's. */
const THREE_CONSONANTS = /^[^AIUYW ]?([AIUYW])[^AIUYW ]([AIUYW])[^AIUYW ](?:[AI]|IA)?$/u;
/** The same with no vowel before the third. */
const CLOSED = /^[^AIUYW ]?[AIUYW][^AIUYW ]{2}(?:[AI]|IA)?$/u;
const LAST_VOWEL = /[aeiouy]+(?=[^aeiouy]+(?:[aiey]|iya)?$)/u;
/** Letters of transliteration alone: an é is a name of Europe, where Steven and Stephen are two people. */
const TRANSLITERATED = /^[a-z' āīūḥṣḍṭẓḫġǧšṯḏʿʾʻʼ-]+$/u;

/**
 * Whether a vowel is all the difference, beside the g of Egypt, the ch of France and the k that many have for q. Of names as short as these letters alone do not say enough; but
 * that no third name is like them, and no sentence has both, does.
 */
export function differInVowelSpelling(a: Spelled, b: Spelled, near: NearForms): boolean {
  if (a.plain === b.plain || ![a, b].every(({ key }) => TRANSLITERATED.test(key) && couldBeArabic(key.replace(/e$/u, "")))) return false;
  return areOneInVowels(a.plain, b.plain) && !shareASentence(a, b) && !hasRival(a, b, near);
}

/** Whether the vowels make two names of three consonants: a and u before the second, a and i before the third, which a diphthong may stand for, or i and none. */
export function areTwoPatterns(a: string, b: string): boolean {
  return someWords(plainForm(a), plainForm(b), makeTwo);
}

/** Whether a vowel that is spelled in two ways is all the difference, and not one that may make two names. */
export function areOneInVowels(a: string, b: string): boolean {
  return signsOf(a) === signsOf(b) && !someWords(a, b, mayMakeTwo);
}

function makeTwo(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => signsOf(word).replace(/([^AIUYW])\1/gu, "$1")) as [string, string];
  if (isClosed(one, b, other) || isClosed(other, a, one)) return true;
  const [first, second] = [THREE_CONSONANTS.exec(one), THREE_CONSONANTS.exec(other)];
  if (!first || !second || consonantsOf(one) !== consonantsOf(other)) return false;
  const before = (place: number) => [first[place], second[place]].toSorted().join("");
  return before(1) === "AU" || before(2) === "AY" || (before(2) === "AI" && [a, b].every((word) => /[^e]/u.test(lastVowel(word))));
}

/** Nasr beside Nasir or Nasser. A single e is heard before the last consonant without being one: Sakhr, Sakher. */
function isClosed(signs: string, other: string, otherSigns: string): boolean {
  return CLOSED.test(signs) && consonantsOf(signs) === consonantsOf(otherSigns) && THREE_CONSONANTS.exec(otherSigns)?.[2] === "I" && (lastVowel(other) !== "e" || /([^aeiou])\1/u.test(other));
}

/** Word by word; names with more and with fewer words have none in common. */
function someWords(a: string, b: string, test: (a: string, b: string) => boolean): boolean {
  const [words, others] = [a.split(" "), b.split(" ")];
  return words.length === others.length && words.some((word, index) => test(word, others[index]!));
}

const signsOf = (plain: string): string => SIGNS.reduce((text, [letters, sign]) => text.replace(letters, sign), withoutSilent(plain));

const consonantsOf = (signs: string): string => signs.replace(/[AIUYW]/gu, "");

const lastVowel = (plain: string): string => LAST_VOWEL.exec(withoutSilent(plain))?.[0] ?? "";

/** The u of Naguib says how to read its g. */
const withoutSilent = (plain: string): string => plain.replace(/(?<=g)u(?=[ie])/gu, "");

/** Whether the vowel before the last of three consonants is spelled in two ways, as in Salim and Salem. After u, or as a diphthong, it is one however it is spelled: Younes, Younis. */
function mayMakeTwo(a: string, b: string): boolean {
  return lastVowel(a) !== lastVowel(b) && [a, b].some((word) => {
    const [, first = "", second = ""] = THREE_CONSONANTS.exec(signsOf(word)) ?? [];
    return first === "A" && /[AIU]/u.test(second);
  });
}

/** Whether a sentence has both, which hardly has one name in two spellings. */
export function shareASentence(a: Spelled, b: Spelled): boolean {
  const passages = new Set(a.mentions.map(({ passage }) => passage));
  return b.mentions.some(({ passage }) => passages.has(passage));
}

/** Whether a third form is nearly like one of them. */
function hasRival(a: Spelled, b: Spelled, near: NearForms): boolean {
  const own = new Set([a.key, b.key].map(withoutArticle));
  return [a, b].some(({ key }) => [...near.of(key).keys()].some((other) => !own.has(withoutArticle(other))));
}
