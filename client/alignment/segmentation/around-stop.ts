/**
 * A mark that may end a sentence, and the words around it: what the rules in `sentence-ends.ts` and `full-stops.ts` look at.
 */
import type { LanguageRules } from "./languages/language-rules.ts";
import { CLOSING_QUOTATION, skip } from "./marks.ts";

/** All numbers are indexes of the text. */
export interface Stop {
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

/** What decides stands no farther away than this, in UTF-16 code units; longer words have no say. */
export const NEAR = 60;

/** What stands before a word. Not the hyphen of `J.-C.`, nor the mark that Hebrew abbreviations have inside: צה"ל. */
const BEFORE_WORD = /[\s\u0085“”„«»‹›‘’([{（「『《，。！？；：、،,;؛:־–—/]|(?<!\.)-|(?<!\p{Script=Hebrew})"|"(?!\p{Script=Hebrew})/uy;

/** The word that the index stands behind, as far as the blank, quotation mark, bracket or hyphen before it. */
export function wordBefore(text: string, index: number): string {
  let from = index;
  while (from > 0 && index - from < NEAR && skip(BEFORE_WORD, text, from - 1) < from) from--;
  return text.slice(from, index);
}

/** Whether the list has the word: in lower case, or as it is written, or its ending. İ is an i there. */
export function isIn(list: ReadonlySet<string>, word: string): boolean {
  const key = word.toLowerCase().replaceAll("i\u0307", "i");
  return list.has(word) || list.has(key) || list.has(`-${key.slice(-3)}`);
}

/** The word that begins at the index, without what clings to its end. */
export function wordAt(text: string, index: number): string {
  return /^[\p{L}\p{M}\p{N}’'\u200c]+/u.exec(text.slice(index, index + NEAR))?.[0] ?? "";
}

/** The sentence from `start` to the index, or as much of its end as may decide. */
export function sentenceBefore({ text, start }: Stop, index: number): string {
  return text.slice(Math.max(start, index - NEAR), index);
}

export function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

/** A small letter, at the beginning. Those of Georgian stand at the beginning of sentences too. */
export const SMALL = /^(?!\p{Script=Georgian})\p{Ll}/u;

/** iPhone and eBay begin a sentence in lower case. */
export function startsBrandName(text: string, index: number): boolean {
  return /^\p{Ll}{1,2}\p{Lu}/u.test(text.slice(index, index + 4));
}

/** Whether what follows goes on, where no capital can tell: a conjunction, or the word before once more («я… я…»). */
export function goesOn({ text, mark, next }: Stop, { connectives, joined }: LanguageRules): boolean {
  const word = wordBefore(text, mark);
  return connectives.has(wordAt(text, next)) || isJoined(text, next, joined) || (word !== "" && text.startsWith(word, next));
}

/** Whether the word at the index begins with a conjunction that is written onto it. */
export function isJoined(text: string, index: number, joined: LanguageRules["joined"]): boolean {
  return joined !== null && skip(joined, text, index) > index;
}

/** Whether the mark closes a quotation, and the words behind it say who spoke: "Who?" Mary asked. */
export function isAttributed({ text, stop, end, next }: Stop, { attribution }: LanguageRules): boolean {
  return attribution !== null && CLOSING_QUOTATION.test(text.slice(stop, end)) && skip(attribution, text, next) > next;
}
