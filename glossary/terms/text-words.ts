/** The words of a text with their places, found in one pass over its characters: whole books are read. */

/** `[start, end)` in UTF-16 code units of the text. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** The characters of the range, as they stand. */
  readonly text: string;
  /** Nothing but white space or one hyphen is between it and the word before. */
  readonly follows: boolean;
}

const OTHER = 0;
const LETTER = 1;
/** Belongs to a word when letters stand on both sides: an apostrophe, a joiner. */
const INSIDE = 2;
/** Belongs to the letter before: vowel marks, the tatweel. */
const MARK = 3;
const SPACE = 4;
const HYPHEN = 5;
const UNSEEN = 6;

const UNSEEN_SIGN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u061C]/u;
const JOINER = "\u200C";

const classes = new Uint8Array(0x10000).fill(255);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code]!;
  if (known !== 255) return known;
  const found = classify(String.fromCharCode(code), code);
  classes[code] = found;
  return found;
}

function classify(sign: string, code: number): number {
  // Half of a character beyond the first plane: letters of old scripts, and signs; nobody lists them as terms.
  if (code >= 0xd800 && code < 0xe000) return OTHER;
  if (/['’‘`´ʼʻʿʾ\u05F3\u05F4]/u.test(sign) || sign === JOINER) return INSIDE;
  if (/[\p{M}\u0640]/u.test(sign)) return MARK;
  if (/[\p{L}\p{Nd}]/u.test(sign)) return LETTER;
  if (/[-‐‑]/u.test(sign)) return HYPHEN;
  if (/\s/u.test(sign)) return SPACE;
  return UNSEEN_SIGN.test(sign) ? UNSEEN : OTHER;
}

/** A dash, not a hyphen: `war - peace`. */
const isGap = (text: string, at: number): boolean => at >= text.length || [SPACE, HYPHEN].includes(classOf(text, at));

/** A word is a run of letters and digits, with the apostrophes and vowel marks in it. */
export function textWords(text: string): readonly TextWord[] {
  const found: TextWord[] = [];
  let follows = false;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text, at);
    if (kind !== LETTER) {
      if (kind === OTHER || (kind === HYPHEN && isGap(text, at + 1))) follows = false;
      at += 1;
      continue;
    }
    const start = at;
    let end = at + 1;
    for (at = end; at < text.length; at += 1) {
      const next = classOf(text, at);
      if (next === LETTER || next === MARK) end = at + 1;
      else if (next !== INSIDE && next !== UNSEEN) break;
    }
    found.push({ start, end, text: text.slice(start, end), follows: follows && found.length > 0 });
    at = end;
    follows = true;
  }
  return found;
}
