/**
 * Guesses a text's language: by script first, then by the small words that no text can do without and by letters.
 */
import { ARABIC_SCRIPT, CYRILLIC_SCRIPT, LATIN_SCRIPT, type SignsByTag } from "./language-signs.ts";

/** How much of a long text is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ["Arab", /\p{Script=Arabic}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Beng", /\p{Script=Bengali}/gu],
  ["Kore", /\p{Script=Hangul}/gu],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Hani", /\p{Script=Han}/gu],
  ["Latn", /\p{Script=Latin}/gu],
];

/** A word of Chinese is one or two letters, one of English five: so letters of these scripts count for more. */
const WEIGHT: Readonly<Record<string, number>> = { Hani: 3, Kana: 2, Kore: 2 };

/** The languages that a person is offered, as BCP 47 tags, in the order of their tags. */
export const languagesOffered: readonly string[] = ["he", "el", "hi", "bn", "zh", "ja", "ko", ...[ARABIC_SCRIPT, CYRILLIC_SCRIPT, LATIN_SCRIPT].flatMap(Object.keys)].sort();

/** The direction in which the language is written. */
export function directionOf(lang: string): "rtl" | "ltr" {
  return /^(?:ar|he|iw|fa|ur|ps|sd|ckb|ug|yi|dv|syr|arc)(?:-|$)/i.test(lang) && !/-Latn/i.test(lang) ? "rtl" : "ltr";
}

/** The BCP 47 primary tag of the language that most of the text seems to be in; `und` for a text without letters. */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  let best = "";
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const weight = (sample.match(letters)?.length ?? 0) * (WEIGHT[script] ?? 1);
    if (weight > most) [best, most] = [script, weight];
  }
  return languageOf(best, sample);
}

/** The beginning, the middle and the end of a long text: a preface may be in another language. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const third = Math.floor(SAMPLE / 3);
  return [0, Math.floor((text.length - third) / 2), text.length - third].map((start) => text.slice(start, start + third)).join(" ");
}

function languageOf(script: string, sample: string): string {
  switch (script) {
    case "Arab":
      return likeliest(sample, ARABIC_SCRIPT, "ar");
    case "Hebr":
      return "he";
    case "Cyrl":
      return likeliest(sample, CYRILLIC_SCRIPT, "ru");
    case "Grek":
      return "el";
    case "Deva":
      return "hi";
    case "Beng":
      return "bn";
    case "Kore":
      return "ko";
    case "Kana":
      return "ja";
    case "Hani":
      // Japanese texts may hold more kanji than kana, but never no kana.
      return count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 10 > count(sample, /\p{Script=Han}/gu) ? "ja" : "zh";
    case "Latn":
      return likeliest(sample, LATIN_SCRIPT, "en");
    default:
      return "und";
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What a word written as a language's are says, beside 1 for one of its small words. Languages that are alike in it share that. */
const WRITTEN_ALIKE = 0.5;

/** The language whose signs are most of the text's; `otherwise` when there are none. */
function likeliest(sample: string, languages: SignsByTag, otherwise: string): string {
  const scores = new Map<string, number>();
  const add = (tag: string, score: number) => scores.set(tag, (scores.get(tag) ?? 0) + score);
  const candidates = Object.entries(languages);
  for (const [word, times] of wordsOf(sample)) {
    const owners = candidates.filter(([, { words }]) => words.has(word));
    for (const [tag] of owners) add(tag, times / owners.length);
    if (owners.length > 0 || /^[a-z]*$/.test(word)) continue;
    const alike = candidates.filter(([, { letters }]) => letters?.test(word));
    for (const [tag] of alike) add(tag, (times * WRITTEN_ALIKE) / alike.length);
  }
  let best = otherwise;
  for (const [tag] of candidates) if ((scores.get(tag) ?? 0) > (scores.get(best) ?? 0)) best = tag;
  return best;
}

/** The words in lower case, with how often they are there. */
function wordsOf(sample: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of sample.toLowerCase().replaceAll("i\u0307", "i").matchAll(/[\p{L}\p{M}\u200c]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
