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

/** The word that the index stands behind, as far as the blank, quotation mark, bracket or hyphen before it. */
export function wordBefore(text: string, index: number): string {
  let from = index;
  while (from > 0 && index - from < NEAR && !/[\s\u0085"“”„«»‹›‘’([{（「『،,;؛:–—/-]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, index);
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

/** iPhone and eBay begin a sentence in lower case. */
export function startsBrandName(text: string, index: number): boolean {
  return /^\p{Ll}{1,2}\p{Lu}/u.test(text.slice(index, index + 4));
}

/** Whether the mark closes a quotation, and the words behind it say who spoke: "Who?" Mary asked. */
export function isAttributed({ text, stop, end, next }: Stop, { attribution }: LanguageRules): boolean {
  return attribution !== null && CLOSING_QUOTATION.test(text.slice(stop, end)) && skip(attribution, text, next) > next;
}
