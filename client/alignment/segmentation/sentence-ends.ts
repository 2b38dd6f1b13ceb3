/**
 * Decides whether a mark that may end a sentence does. A question inside a sentence ("Who?" she asked), a pause, a mark
 * in an address do not; `full-stops.ts` judges the full stop.
 */
import { characterAt, goesOn, isAttributed, NEAR, sentenceBefore, SMALL, startsBrandName, wordAt, wordBefore, type Stop } from "./around-stop.ts";
import { endsAtFullStop } from "./full-stops.ts";
import type { LanguageRules } from "./languages/language-rules.ts";
import { BLANKS, CLOSING, FULL_STOPS, OPENING, skip, SURE_TERMINATORS, TERMINATORS, WIDE_TERMINATORS } from "./marks.ts";

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
  if (isTerminator(following, rules) || /[,;:،؛、，；：%/)\]}”」』）№]/u.test(following)) return false;
  const last = text.charAt(stop - 1);
  if (WIDE_TERMINATORS.includes(last)) return !isAttributed(at, rules) && !isQuotedInPassing(at);
  if (skip(BLANKS, text, end) === end && !isGlued(at)) return false;
  if (isBracketed(at)) return false;
  if (SURE_TERMINATORS.includes(last)) return true;
  const marks = text.slice(mark, stop);
  if (/^(?:…|\.\.|۔۔)/.test(marks)) return endsAtPause(at, rules);
  return marks.length === 1 && FULL_STOPS.includes(marks) ? endsAtFullStop(at, rules) : endsAtQuestion(at, following, rules);
}

/** "He left.Then she came": the blank was forgotten. Not an address, a file name, or a dash that goes on. */
function isGlued({ text, mark, end, next }: Stop): boolean {
  if (/[–—―-]/.test(text.charAt(end))) return false;
  const word = wordBefore(text, mark);
  const token = word + text.slice(mark, next) + (/^\S*/.exec(text.slice(next, next + NEAR))?.[0] ?? "");
  if (/[/@\\=&#]|^www\b|\.(?:com|org|net|gov|edu|info|html?|php|pdf|docx?|txt|js|ts|py|jpe?g|png)\b/iu.test(token)) return false;
  return /[\p{L}\p{N}]{2}$/u.test(word) && /[\p{Lu}\p{Lo}]/u.test(characterAt(text, next));
}

/** "(!)" and "(?)" comment on a word and end nothing. */
function isBracketed({ text, mark, stop }: Stop): boolean {
  return /[([（]/.test(text.charAt(mark - 1)) && /[)\]）]/.test(text.charAt(stop));
}

/** A clause of Chinese has this many letters at least; before that the speaker hesitates: 那个……你先走. */
const SHORTEST_CLAUSE = 4;

/** "He waited… Nobody came" but "well… what now"; without capitals a connective tells: «انتظر... ثم عاد». */
function endsAtPause(at: Stop, rules: LanguageRules): boolean {
  const { text, mark, next } = at;
  const word = wordAt(text, next);
  if (!/^\p{Lo}/u.test(word)) return !SMALL.test(word) && !/^I\b/.test(word);
  if (goesOn(at, rules) || isAttributed(at, rules)) return false;
  const before = wordBefore(text, mark);
  return !/\p{Script=Han}$/u.test(before) || before.length >= SHORTEST_CLAUSE;
}

function endsAtQuestion(at: Stop, following: string, rules: LanguageRules): boolean {
  if (SMALL.test(following)) return startsBrandName(at.text, at.next);
  if (isAttributed(at, rules)) return false;
  return !/\p{Lo}/u.test(following) || !isQuotedInPassing(at);
}

/** At most three words in quotation marks or brackets, or a title, right behind a word: «وصفه بأنه «كارثة!», not «قال: «كفى!». */
const QUOTED_IN_PASSING =
  /[\p{L}\p{M}] ?(?:«[^\s«»]+(?: [^\s«»]+){0,2}»|“[^\s“”]+(?: [^\s“”]+){0,2}”|"[^\s"]+(?: [^\s"]+){0,2}"|\([^\s()]+(?: [^\s()]+){0,2}\)|「[^「」]+」|（[^（）]+）|《[^《》]+》)$/u;

/** In a script without capitals: whether the mark belongs to words mentioned in the middle of a sentence, and not to something said. */
function isQuotedInPassing(at: Stop): boolean {
  return QUOTED_IN_PASSING.test(sentenceBefore(at, at.end));
}
