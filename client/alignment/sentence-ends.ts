/**
 * Decides whether a mark that may end a sentence does: the stop of an abbreviation, of an initial, of a number, a
 * question inside a sentence («"Who?" she asked») do not. Reads the language's data and the words on both sides.
 */
import type { LanguageRules } from "./languages/language-rules.ts";
import { BLANKS, CLOSING, CLOSING_QUOTATION, OPENING, skip, SURE_TERMINATORS, TERMINATORS, WIDE_TERMINATORS } from "./marks.ts";

/** A mark under judgement and what stands around it; all numbers are indexes of the text. */
interface Stop {
  readonly text: string;
  /** Where the sentence so far begins. */
  readonly start: number;
  /** The marks themselves, for example `.`, `?!`, `...`: from `mark` to `stop`. */
  readonly mark: number;
  readonly stop: number;
  /** Behind the closing quotation marks and brackets. */
  readonly end: number;
  /** The first letter or digit (or whatever else is no opening mark) behind all that. */
  readonly next: number;
}

/**
 * The index where the sentence that began at `start` ends, if it ends with the mark before `stop`: behind the quotation
 * marks and brackets that close with it. Undefined when the sentence goes on.
 */
export function sentenceEnd(text: string, start: number, stop: number, rules: LanguageRules): number | undefined {
  const end = skip(CLOSING, text, stop);
  const next = skip(OPENING, text, end);
  if (next === text.length) return text.length;
  let mark = stop;
  while (mark > start && isTerminator(text.charAt(mark - 1), rules)) mark--;
  return endsSentence({ text, start, mark, stop, end, next }, rules) ? end : undefined;
}

function isTerminator(character: string, rules: LanguageRules): boolean {
  return TERMINATORS.includes(character) || rules.terminators.includes(character);
}

function endsSentence(at: Stop, rules: LanguageRules): boolean {
  const { text, mark, stop, end, next } = at;
  const following = characterAt(text, next);
  if (isTerminator(following, rules) || /[,;:،؛、，；：%/)\]}”」』）]/u.test(following)) return false;
  const last = text.charAt(stop - 1);
  if (WIDE_TERMINATORS.includes(last)) return !isAttributed(at, rules);
  if (skip(BLANKS, text, end) === end && !isGlued(at)) return false;
  if (isBracketed(at)) return false;
  if (SURE_TERMINATORS.includes(last)) return true;
  const marks = text.slice(mark, stop);
  if (/^(?:…|\.\.)/.test(marks)) return endsAtPause(at, rules);
  return marks === "." ? endsAtFullStop(at, rules) : endsAtQuestion(at, following, rules);
}

function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

/** "He left.Then she came": the blank was forgotten. Not an address, a file name, a dash that goes on, or a mark in brackets. */
function isGlued({ text, mark, end, next }: Stop): boolean {
  if (/[–—―-]/.test(text.charAt(end))) return false;
  const token = wordAt(text, mark) + text.slice(mark, next) + (/^\S*/.exec(text.slice(next, next + 80))?.[0] ?? "");
  if (/[/@\\=&#]|^www\b|\.(?:com|org|net|gov|edu|info|html?|php|pdf|docx?|txt|js|ts|py|jpe?g|png)\b/iu.test(token)) return false;
  return /[\p{L}\p{N}]{2}$/u.test(wordAt(text, mark)) && /[\p{Lu}\p{Lo}]/u.test(characterAt(text, next));
}

/** "(!)" and "(?)" comment on a word and end nothing. */
function isBracketed({ text, mark, stop }: Stop): boolean {
  return /[([（]/.test(text.charAt(mark - 1)) && /[)\]）]/.test(text.charAt(stop));
}

/** No word that decides anything is longer, in characters. */
const NEAR = 60;

/** The word that the index stands behind, as far as the blank, quotation mark, bracket or hyphen before it. */
function wordAt(text: string, index: number): string {
  let from = index;
  while (from > 0 && index - from < NEAR && !/[\s\u0085"“”„«»‹›‘([{（「『،,;؛:–—/-]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, index);
}

function endsAtPause({ text, next }: Stop, rules: LanguageRules): boolean {
  const word = wordFrom(text, next);
  if (/^\p{Lo}/u.test(word)) return !rules.connectives.has(word) && !/^[وف]\p{L}{3}/u.test(word);
  return !/^\p{Ll}/u.test(word) && !/^I\b/.test(word);
}

/** The sentence so far, or the end of it: what decides stands near. */
function behind(text: string, start: number, index: number): string {
  return text.slice(Math.max(start, index - NEAR), index);
}

/** The word that begins at the index, without what clings to its end. */
function wordFrom(text: string, index: number): string {
  return /^[\p{L}\p{M}\p{N}’'\u200c]+/u.exec(text.slice(index, index + 40))?.[0] ?? "";
}

function endsAtQuestion(at: Stop, following: string, rules: LanguageRules): boolean {
  if (/\p{Ll}/u.test(following)) return startsBrandName(at.text, at.next);
  if (isAttributed(at, rules)) return false;
  return !/\p{Lo}/u.test(following) || !isQuotedInPassing(at);
}

/** iPhone and eBay begin a sentence in lower case. */
function startsBrandName(text: string, index: number): boolean {
  return /^\p{Ll}{1,2}\p{Lu}/u.test(text.slice(index, index + 4));
}

/** Whether the marks close a quotation, and the words behind it say who spoke: "Who?" Mary asked. */
function isAttributed({ text, stop, end, next }: Stop, rules: LanguageRules): boolean {
  if (!rules.attribution || !CLOSING_QUOTATION.test(text.slice(stop, end))) return false;
  return skip(rules.attribution, text, next) > next;
}

/** More words than this were said, not mentioned. */
const WORDS_IN_PASSING = 3;

/**
 * In a script without capitals: whether the mark belongs to a few words in quotation marks or brackets in the middle of a
 * sentence (وصفه بأنه «كارثة!» لا تغتفر), and not to something said (قال: «كفى!»).
 */
function isQuotedInPassing({ text, start, stop, end }: Stop): boolean {
  const closing = text.slice(stop, end);
  const open = Math.max(...["«", "“", '"', "(", "["].map((mark, kind) => (closing.includes(("»”\")]")[kind] ?? "") ? text.lastIndexOf(mark, stop - 1) : -1)));
  return open > start && text.slice(open, stop).split(" ").length <= WORDS_IN_PASSING && /[\p{L}\p{M}]\s*$/u.test(behind(text, start, open));
}

function endsAtFullStop(at: Stop, rules: LanguageRules): boolean {
  const { text, mark, end, next, stop, start } = at;
  // A word before a forgotten blank is not part of it: "أو إغلاقها.ب. التبرعات".
  const word = wordAt(text, mark).replace(/^.*\p{L}{3,}\./u, "").replace(/[\u064b-\u0652\u0640\u200e\u200f]/g, "");
  const key = word.toLowerCase();
  const following = wordFrom(text, next);
  const opens = rules.openers.has(following.toLowerCase());
  if (/^\p{Ll}/u.test(following)) {
    if (startsBrandName(text, next)) return true;
    return end === stop && /^\p{L}{4,}$/u.test(word) && !isAbbreviation(key, rules);
  }
  if (/^\p{Nd}/u.test(following) || /^[IVXLC]+\b/.test(following)) {
    if (rules.beforeNumber.has(key)) return false;
  }
  if (word === "No" && !/^[^\p{L}]*$/u.test(behind(text, start, mark - 2)) && NUMBER_WORD.test(following)) return false;
  if (/^[\p{Lu}\p{Lo}]$/u.test(word)) return endsAtLetter(at, word, opens);
  if (rules.neverLast.has(key)) return false;
  if (rules.seldomLast.has(key) || /^(?:\p{L}\.)*\p{L}$/u.test(word)) return opens;
  if (rules.ordinalStop && /^[IVXLC]+$/.test(word)) return opens;
  if (/^\p{Nd}{1,3}$/u.test(word)) {
    if (/(?:^|[:;,،؛]\s|[：；，])[^\p{L}\p{N}]*$/u.test(behind(text, start, mark - word.length))) return false;
    if (rules.ordinalStop && word.length <= 2) return opens;
  }
  return !isAttributed(at, rules) || !/\p{Lo}/u.test(following);
}

const NUMBER_WORD = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/;

function isAbbreviation(key: string, rules: LanguageRules): boolean {
  return rules.neverLast.has(key) || rules.seldomLast.has(key) || rules.beforeNumber.has(key);
}

/** "George W. Bush" and "د. أحمد" go on; "you and I. Did you", "vitamin C. The", "Elizabeth I. The" do not, nor "سنة 2020 م. ثم". */
function endsAtLetter({ text, mark, start }: Stop, letter: string, opens: boolean): boolean {
  const before = behind(text, start, mark - 1).trimEnd();
  if (/\p{Lo}/u.test(letter)) return /\p{Nd}$/u.test(before);
  const afterSmallWord = /(?:^|\s)\p{Ll}[\p{L}’']*$/u.test(before);
  return afterSmallWord ? letter === "I" || opens : opens && /[IVX]/.test(letter);
}
