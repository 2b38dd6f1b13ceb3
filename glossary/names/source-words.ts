/**
 * The words of a source sentence as what a name may stand for: one word or a few in a row, with the little words that Arabic
 * writes together with them cut off as alternatives.
 */
import { fold, INVISIBLE_SIGNS, stripMarks } from "../fold.ts";
import { ARABIC_FUNCTION_WORDS, NAMES_TOO } from "./data/arabic-function-words.ts";
import type { Sentence } from "./name.ts";

export interface SourceWord {
  /** As it stands, without vowel marks and what was cut off. */
  readonly text: string;
  /** How many letters were cut off before it. */
  readonly cut: number;
  /** Which word of the source it begins with. */
  readonly at: number;
}

interface Token {
  readonly word: string;
  /** Nothing but white space is between it and the token before. */
  readonly follows: boolean;
}

/** A Persian word may have a zero-width non-joiner, a Hebrew or Ukrainian one an apostrophe: خامنه‌ای, ז'בוטינסקי. */
const WORD = new RegExp(`[\\p{L}\\p{M}]+(?:(?:['’\\u05F3]|[${INVISIBLE_SIGNS}]+)[\\p{L}\\p{M}]+)*`, "gu");

/** The words of the sentences of one passage; rows of words are made when they are asked for. */
export class SourceWords {
  readonly #tokens: readonly Token[];
  readonly #rows = new Map<number, readonly SourceWord[]>();

  constructor(sentences: readonly Sentence[]) {
    this.#tokens = sentences.flatMap(({ text }) => {
      let end = -1;
      return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
        const follows = end >= 0 && /^\s+$/u.test(stripMarks(text.slice(end, index)));
        end = index + word.length;
        return { word: word.split("\u200C").map(stripMarks).join("\u200C").replace(/ٱ/gu, "ا"), follows };
      });
    });
  }

  /** The rows of so many words, in the order of the text; a row with something cut off stands after the same row whole. */
  rows(length: number): readonly SourceWord[] {
    const before = this.#rows.get(length);
    if (before) return before;
    const rows = this.#tokens.flatMap((token, at): readonly SourceWord[] => {
      if (length === 1 && ARABIC_FUNCTION_WORDS.has(fold(token.word)) && !NAMES_TOO.has(token.word)) return [];
      const more = this.#tokens.slice(at + 1, at + length);
      if (more.length < length - 1 || more.some(({ follows }) => !follows)) return [];
      const rest = more.map(({ word }) => ` ${word}`).join("");
      return withoutProclitics(token.word).map((word) => ({ text: word + rest, cut: Math.max(0, token.word.length - word.length), at }));
    });
    this.#rows.set(length, rows);
    return rows;
  }
}

/** The word as it stands first, then without و ف, ب ل ك, and with the article that لل may hide. */
function withoutProclitics(word: string): readonly string[] {
  const found = [word];
  if ((word.startsWith("و") ? word.length > 2 : word.startsWith("ف") && word.length > 3)) found.push(word.slice(1));
  for (const each of [...found]) {
    if (each.startsWith("لل") && each.length > 4) found.push(`ال${each.slice(2)}`);
    if (/^[بلك]/u.test(each) && each.length > 3) found.push(each.slice(1));
  }
  return found;
}
