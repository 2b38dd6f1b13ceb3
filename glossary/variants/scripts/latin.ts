/**
 * How names of Arabic origin are written in Latin letters: signs for one sound, articles, particles. Data only.
 */

/** The sounds of consonants. Capitals are what several letters write: S sh, X ch, K kh, G gh, T th, D dh, Z zh, J dj, C tch; the last is the border of two words. */
export const CONSONANTS = "bcdfghjklmnpqrstvwxyzSXKGTDZJC0123456789|";

/** Between two words of a name. It answers a border alone, and is dropped for nothing: Abu Bakr, Abubakr. */
export const BORDER = "|";

/** Letters that write one consonant together, the longest first. */
export const DIGRAPHS: readonly (readonly [letters: string, sound: string])[] = [
  ["tch", "C"], ["sch", "S"], ["sh", "S"], ["ch", "X"], ["kh", "K"], ["gh", "G"], ["th", "T"], ["dh", "D"], ["zh", "Z"], ["dj", "J"], ["ph", "f"],
];

/** Between vowels these may also be two consonants: Ishaq is إسحاق. */
export const SEPARABLE: readonly string[] = ["sh", "kh", "th", "dh", "gh"];

/**
 * Letters with marks that are more than their plain letter, in canonical decomposition, and letters that do not decompose.
 * Where schemes disagree (ḏ is ذ or ض, ẖ is خ or ح, ş is ص or sh) the plain letter stays.
 */
export const MARKED: Readonly<Record<string, string>> = {
  "s\u030C": "sh", "g\u030C": "j", "j\u030C": "j", "c\u030C": "ch", "z\u030C": "zh", "t\u0331": "th", "h\u032E": "kh",
  "g\u0307": "gh", "g\u0306": "gh", "c\u0327": "s", "i\u0308": "'i", "u\u0308": "u", "ı": "i", "ß": "ss", "æ": "ae", "œ": "e", "ø": "o", "ð": "dh", "þ": "th",
};

/** Marks for a long vowel (macron, circumflex): ā is read like aa. */
export const LONG_MARKS: readonly string[] = ["\u0304", "\u0302"];

/** Signs for ʿayn and hamza, and whatever people type for them. */
export const APOSTROPHES = "'’‘`´ʼʻʾʿʽˈʹʔʕ‛′";

/** Digits that stand for letters inside a word of chat spelling: 7abib, 3ali. */
export const CHAT_DIGITS: Readonly<Record<string, string>> = { "2": "'", "3": "'", "5": "kh", "7": "h", "9": "q" };

/** The article as a word of its own, also before a sun letter, which it takes on. */
export const ARTICLES: ReadonlySet<string> = new Set([
  "al", "el", "ul", "il", "ol", "l",
  ..."as es us ash esh ush ech ach ar er ur ad ed ud an en un enn at et ut ett az ez uz adh edh ath eth aj ej".split(" "),
]);

/** Forms of a particle or of *wadi* before the rest of a name; they differ by grammar and dialect, not by name. */
export const PARTICLES: Readonly<Record<string, string>> = {
  abi: "abu", aba: "abu", abo: "abu", aboo: "abu", aby: "abu", abou: "abu", bou: "bu", ibn: "bin", ben: "bin", bn: "bin", oum: "um", om: "um", omm: "um", umm: "um",
  oued: "wadi", ouadi: "wadi", wady: "wadi",
};
