/**
 * One spelling for what differs only in writing: marks, digit systems, letter shapes. Keys for look-up are made here, so
 * that ١٩٥٦ finds 1956 and كِتَـاب finds كتاب. The folded text is never shown and keeps no offsets.
 */

/** Arabic vowel and recitation marks, and the tatweel. */
const ARABIC_MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF]/gu;

/** Direction marks, zero-width spaces and joiners, soft hyphen, byte order mark, variation selectors: for a class of a regular expression. */
export const INVISIBLE_SIGNS = String.raw`\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF`;
const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]`, "gu");

const DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;

/** Letters that a writer of Arabic script may exchange without meaning another word. The bare hamza is dropped. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
  "ؤ": "و", "ئ": "ي", "ء": "",
  "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي",
  "ة": "ه", "ۀ": "ه", "ہ": "ه", "ۂ": "ه", "ۃ": "ه", "ە": "ه", "ھ": "ه",
  "ک": "ك", "ڪ": "ك",
};
const ARABIC_LETTER = new RegExp(`[${Object.keys(ARABIC_LETTERS).join("")}]`, "gu");

/** Most words of a text or dictionary, by the thousand: nothing but small letters without accents, or Arabic letters without marks. */
const PLAIN_LATIN = /^[a-z ]*$/u;
const PLAIN_ARABIC = /^[\u0621-\u063A\u0641-\u064A ]*$/u;

/** Every decimal digit as ASCII: ١٩٥٦, ۱۹۵۶ and １９５６ become 1956. */
export function foldDigits(text: string): string {
  return text.replace(OTHER_DIGITS, asciiDigit);
}

/** The text without direction marks, zero-width characters, tashkil and tatweel. Letters stay as they are. */
export function stripMarks(text: string): string {
  return text.replace(INVISIBLE, "").replace(ARABIC_MARKS, "");
}

/** The text with exchangeable Arabic letters made one: أ إ آ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي, ء dropped. */
export function foldArabicLetters(text: string): string {
  return text.replace(ARABIC_LETTER, (letter) => ARABIC_LETTERS[letter] ?? letter);
}

/** The text for look-up with its capitals kept: NFKC, no marks, ASCII digits, Arabic letters made one. */
export function foldKeepingCase(text: string): string {
  // NFKC comes first: it turns presentation forms into letters, and joins alef and madda into the letter folded here.
  return foldDigits(foldArabicLetters(stripMarks(text.normalize("NFKC"))));
}

/** The key of a word: as `foldKeepingCase`, in lower case, without accents (ḥ → h, é → e) and signs for ʿayn and hamza (ʿ ʾ). */
export function fold(text: string): string {
  if (PLAIN_LATIN.test(text)) return text;
  if (PLAIN_ARABIC.test(text)) return foldArabicLetters(text);
  return foldKeepingCase(text).toLowerCase().normalize("NFD").replace(/[\p{Mn}\u02B0-\u02FF]/gu, "").normalize("NFC");
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  // Digits stand in Unicode as runs of ten, zero first; the five runs of mathematics (𝟎…𝟗𝟘…) stand without a gap.
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
