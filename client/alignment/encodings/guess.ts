/**
 * Without a byte order mark a file does not say how it is encoded. Valid UTF-8 is next to never anything else; these are
 * the questions for the other files: is it UTF-16, and if it is neither, is it one of the old Arabic encodings?
 */
import { unitAt, type ByteOrder } from "./utf-16.ts";

/** How many code units are looked at: two or three pages decide. */
const SAMPLE = 4096;

/**
 * A reading as UTF-16 has to reach this mean weight. English in UTF-16 reaches 1, read in the wrong byte order
 * 0.3; Arabic 1 and −0.4; a program −0.4.
 */
const ALPHABETIC = 0.8;

/**
 * Chinese and Japanese reach 0.5, Korean 0.7. They are believed only of bytes that are not UTF-8 and hold a zero byte: a
 * line end or a digit of UTF-16. Of 1,073 programs none passes 0.2; the few other files above the line hold half characters.
 */
const IDEOGRAPHIC = 0.35;

/**
 * The byte order if the bytes are UTF-16 without a mark, else null. UTF-16 of an alphabet has zero bytes (Latin, and any
 * script's spaces) or control codes (06 of each Arabic letter); a file without either is not looked at.
 */
export function guessUtf16(bytes: Uint8Array, validUtf8: boolean): ByteOrder | null {
  if (!bytes.some(isControl)) return null;
  const threshold = !validUtf8 && bytes.includes(0) ? IDEOGRAPHIC : ALPHABETIC;
  const little = meanWeight(bytes, "little");
  const big = meanWeight(bytes, "big");
  if (Math.max(little, big) < threshold) return null;
  return little >= big ? "little" : "big";
}

/** Codes that no text file holds; tab, line ends and form feed are none of them. */
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d);
}

function meanWeight(bytes: Uint8Array, order: ByteOrder): number {
  const length = Math.min(bytes.length >> 1, SAMPLE);
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += weightOf(unitAt(bytes, 2 * index, order));
  return length === 0 ? 0 : sum / length;
}

/** Code units by how well they speak for UTF-16, in order of `last`. */
const WEIGHTS: readonly (readonly [last: number, weight: number])[] = [
  [0x0008, -1],
  [0x000d, 1], // tab and line ends
  [0x001f, -1],
  [0x007e, 1], // Basic Latin
  [0x009f, -1],
  [0x137f, 1], // the alphabets from Latin to Ethiopic; Arabic, Cyrillic, Devanagari, Thai among them
  [0x177f, -1],
  [0x17ff, 1], // Khmer
  [0x1dff, -1],
  [0x1fff, 1], // Latin and Greek with more marks
  [0x200a, -1],
  [0x206f, 1], // dashes, quotation marks, direction marks
  [0x209f, -1],
  [0x22ff, 1], // currency signs, number forms, arrows
  [0x2fff, -1],
  [0x312f, 0.6], // Chinese punctuation, kana
  [0x4dff, 0],
  [0x9fff, 0.6], // Chinese
  [0xabff, -1],
  [0xd7a3, 0.6], // Hangul
  [0xd7ff, -1],
  [0xdfff, 0], // halves of rarer characters
  [0xfb4f, -1],
  [0xfeff, 1], // Arabic presentation forms
  [0xffee, 0.6], // full-width forms
  [0xffff, -1],
];

/** “th” is U+7468, two spaces are U+2020: a pair of ASCII characters. A fifth of real Chinese looks like that too. */
const ASCII_PAIR = -0.2;

function weightOf(unit: number): number {
  const high = unit >> 8;
  if (isPrintableAscii(high) && isPrintableAscii(unit & 0xff) && high !== HIRAGANA) return ASCII_PAIR;
  return WEIGHTS.find(([last]) => unit <= last)?.[1] ?? -1;
}

const HIRAGANA = 0x30;

function isPrintableAscii(byte: number): boolean {
  return byte >= 0x20 && byte <= 0x7e;
}

/** Both put the alef at C7; the lam is E1 in one and E4 in the other. */
const ALEF = 0xc7;
const LAM_WINDOWS_1256 = 0xe1;
const LAM_ISO_8859_6 = 0xe4;

/** The article ال makes 5 to 8 of 100 letters of Arabic; the same two bytes are “Зб” or “Çá” elsewhere: 0 of 100. */
const ARTICLES_PER_LETTER = 0.02;

/** The old Arabic encoding that bytes look like, else null: told by how often the article ال is in them. */
export function guessLegacyArabic(bytes: Uint8Array): "windows-1256" | "iso-8859-6" | null {
  let letters = 0;
  let windows = 0;
  let iso = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) letters += 1;
    if (bytes[at] !== ALEF) continue;
    if (bytes[at + 1] === LAM_WINDOWS_1256) windows += 1;
    if (bytes[at + 1] === LAM_ISO_8859_6) iso += 1;
  }
  if (Math.max(windows, iso) < Math.max(1, ARTICLES_PER_LETTER * letters)) return null;
  return windows >= iso ? "windows-1256" : "iso-8859-6";
}
