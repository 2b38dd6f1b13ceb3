/**
 * Decides whether a full stop ends a sentence or belongs to an abbreviation, an initial or a number.
 */
import { isAttributed, isIn, isJoined, NEAR, sentenceBefore, SMALL, startsBrandName, wordAt, wordBefore, type Stop } from "./around-stop.ts";
import type { LanguageRules } from "./languages/language-rules.ts";

/** Whether the sentence ends with the full stop `at`. The word behind it and the language's lists decide. */
export function endsAtFullStop(at: Stop, rules: LanguageRules): boolean {
  const { text, start, mark, stop, next } = at;
  const word = wordOf(text, mark);
  const following = wordAt(text, next);
  if (SMALL.test(following)) return endsBeforeSmallLetter(at, word, rules);
  if (isNumbering(at, word, following, rules)) return false;
  if (rules.unfinished !== null && stop - start < NEAR && rules.unfinished.test(text.slice(start, stop))) return false;
  // In Arabic a word with و before it ("and …") begins a sentence as often as it goes on. "А. С. Пушкин": с is no preposition there.
  const opens = !isInitial(text, next, following) && (isIn(rules.openers, following) || isJoined(text, next, rules.joined));
  if (/^\p{L}$/u.test(word) && !rules.neverLast.has(word)) return endsAtLetter(at, word, following, opens);
  if (isIn(rules.neverLast, word)) return false;
  // "5 p.m. The …" and "the U.S. Senate", "T. C.", "J.-C." too.
  if (isIn(rules.seldomLast, word) || /^(?:\p{L}\.-?)+\p{L}$/u.test(word) || isAmongLetterNames(at, word, following, rules)) return opens;
  // "am 3. Oktober", "XVI. Gustaf"
  if (rules.ordinalStop && /^(?:\p{Nd}{1,2}|[IVXLC]+)$/u.test(word)) return opens;
  return !/^\p{Lo}/u.test(following) || !isAttributed(at, rules);
}

/** The word before the stop, without vowel signs and what nobody sees; of «إغلاقها.ب.», where a blank was forgotten, the last. */
function wordOf(text: string, mark: number): string {
  return wordBefore(text, mark)
    .replace(/^.*\p{L}{3,}[.۔]/u, "")
    .replace(/[\u064b-\u0652\u0640\u05b0-\u05bc\u05c1\u05c2\u200c-\u200f]/g, "");
}

/** One letter with a full stop behind it. */
function isInitial(text: string, index: number, word: string): boolean {
  return /^\p{L}$/u.test(word) && text.charAt(index + word.length) === ".";
}

/** "تي. إس. إليوت", "ڈی۔ ایچ۔ لارنس": beside another letter's name; «وہ آئی۔» is a word. */
function isAmongLetterNames(at: Stop, word: string, following: string, { letterNames }: LanguageRules): boolean {
  const names = word.split(/[.۔]/);
  if (!names.every((name) => letterNames.has(name))) return false;
  const [before = ""] = /[\p{L}\p{M}]+(?=[.۔]\s?$)/u.exec(sentenceBefore(at, at.mark - word.length)) ?? [];
  return names.length > 1 || letterNames.has(following) || letterNames.has(before);
}

/** "vol. ed." goes on; "Heinrich VIII. hatte" too; "went home. then" was typed in haste; "… in the town. iPhone sales" ends. */
function endsBeforeSmallLetter({ text, stop, end, next }: Stop, word: string, rules: LanguageRules): boolean {
  if (startsBrandName(text, next)) return true;
  return end === stop && /^\p{L}\p{Ll}{3,}$/u.test(word) && ![rules.neverLast, rules.seldomLast, rules.beforeNumber].some((list) => isIn(list, word));
}

const NUMBER_WORD = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/;

/** The stop numbers something: "No. 5", "vol. II", "at No. Five" (but: "No. Five others did."), "1. To build", "aims: 2. To dig". */
function isNumbering(at: Stop, word: string, following: string, rules: LanguageRules): boolean {
  const before = sentenceBefore(at, at.mark - word.length);
  if (isIn(rules.beforeNumber, word) && /^(?:\p{Nd}|[IVXLC]+$)/u.test(following)) return true;
  if (word === "No" && NUMBER_WORD.test(following)) return /\p{L}/u.test(before);
  return /^(?:\p{Nd}{1,3}|[IVXLC]{2,5})$/u.test(word) && /(?:^|[:;,،؛]\s|[：；，])[^\p{L}\p{N}]*$/u.test(before);
}

/** "George W. Bush", "د. أحمد", "à 15 h. 30" go on; "you and I. Did you", "vitamin C. The", "Elizabeth I. The", "Пушкин А. С. Он", "8848 m. Der", "سنة 2020 م. ثم" end. */
function endsAtLetter(at: Stop, letter: string, following: string, opens: boolean): boolean {
  const before = sentenceBefore(at, at.mark - 1).trimEnd();
  if (!/\p{Lu}/u.test(letter)) return (/\p{Nd}$/u.test(before) && !/^\p{Nd}/u.test(following)) || (opens && /\p{Ll}/u.test(letter));
  const afterSmallWord = /(?:^|\s)\p{Ll}[\p{L}’']*$/u.test(before);
  return afterSmallWord ? letter === "I" || opens : opens && (/[IVX]/.test(letter) || /\p{Ll}(?:\s\p{Lu}\.)+$/u.test(before));
}
