/**
 * Latin text folded to the letters a–z, digits, apostrophes and spaces, each with its place in the text, so that a
 * difference can be shown as it was spelled.
 */
import { foldDigits } from "../fold.ts";
import { APOSTROPHES, CHAT_DIGITS, LONG_MARKS, MARKED } from "./scripts/latin.ts";

export interface LatinLetters {
  /** Long vowels doubled, marks dropped, lower case; a hyphen is a space. */
  readonly letters: string;
  /** The place in the text of each letter. */
  readonly at: readonly number[];
  /** The letters alone, long vowels not doubled. */
  readonly key: string;
}

/** Folds no more than `limit` letters. */
export function latinLetters(text: string, limit: number): LatinLetters {
  let letters = "";
  let key = "";
  const at: number[] = [];
  let index = 0;
  for (const char of text) {
    const place = index;
    index += char.length;
    if (letters.length >= limit) break;
    const { read, plain } = foldLetter(char, text, place, letters.at(-1) ?? " ");
    for (const letter of read) {
      if (letter === " " && (letters === "" || letters.endsWith(" "))) continue;
      letters += letter;
      at.push(place);
    }
    key += plain;
  }
  return { letters: letters.trimEnd(), at, key };
}

/** More marks than these on one letter are noise. */
const MOST_MARKS = 8;
const PLAIN = /^[a-zA-Z]$/u;

/** What is read, and what counts for the key. A combining mark that follows as a character of its own is looked up with its letter. */
function foldLetter(char: string, text: string, place: number, before: string): { read: string; plain: string } {
  if (PLAIN.test(char) && !/^\p{Mn}/u.test(text.charAt(place + 1))) return { read: char.toLowerCase(), plain: char.toLowerCase() };
  if (APOSTROPHES.includes(char)) return { read: "'", plain: "" };
  if (/[\s\-\u2010-\u2014_/]/u.test(char)) return { read: " ", plain: "" };
  if (/\p{Nd}/u.test(char)) {
    const digit = foldDigits(char);
    if (digit in MISREAD && /^\p{L}/u.test(text.slice(place + char.length))) return misread(digit, before, text.charAt(place + char.length));
    const chat = /[a-z']/u.test(before) || /^\p{L}/u.test(text.slice(place + char.length)) ? CHAT_DIGITS[digit] : undefined;
    return chat === undefined ? { read: digit, plain: digit } : { read: chat, plain: chat.replace("'", "") };
  }
  const following = /^\p{Mn}+/u.exec(text.slice(place + char.length, place + char.length + MOST_MARKS))?.[0] ?? "";
  const [base = "", ...marks] = (char.toLowerCase() + following).normalize("NFD");
  const marked = [...marks, ""].map((mark) => MARKED[base + mark]).find((found) => found !== undefined);
  if (marked !== undefined) return { read: marked, plain: marked.replace("'", "") };
  if (!/[a-z]/u.test(base)) return { read: "", plain: "" };
  const long = "aeiou".includes(base) && marks.some((mark) => LONG_MARKS.includes(mark));
  return { read: long ? longVowel(base) : base, plain: base };
}

/** o read as 0, and l or i as 1: l beside a vowel, i between consonants. */
const MISREAD: Readonly<Record<string, string>> = { "0": "o", "1": "i" };

function misread(digit: string, before: string, after: string): { read: string; plain: string } {
  const letter = digit === "1" && /[aeiou]/iu.test(before + after) ? "l" : MISREAD[digit]!;
  return { read: letter, plain: letter };
}

/** ē and ō are the sounds of ay and aw. */
function longVowel(letter: string): string {
  return letter === "e" ? "ei" : letter === "o" ? "au" : letter + letter;
}
