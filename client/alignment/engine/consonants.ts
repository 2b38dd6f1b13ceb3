/**
 * The consonants of a name, written alike for Arabic, Latin and Cyrillic script: محمود, Mahmoud and Махмуд are all MHMD.
 * Coarse on purpose: it only proposes that two words may be one name.
 */

const ARABIC: Readonly<Record<string, string>> = {
  "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "s", "س": "s", "ص": "s", "ج": "j", "چ": "j", "ژ": "j", "ح": "h", "ه": "h",
  "خ": "k", "ك": "k", "ق": "k", "غ": "g", "گ": "g", "د": "d", "ض": "d", "ذ": "z", "ز": "z", "ظ": "z", "ر": "r", "ش": "x",
  "ف": "f", "ڤ": "f", "ل": "l", "م": "m", "ن": "n",
};

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/gu, "x"], [/ch/gu, "x"], [/th/gu, "s"], [/kh/gu, "k"], [/dh/gu, "z"], [/gh/gu, "g"], [/ph/gu, "f"], [/dj/gu, "j"],
  [/[cq]/gu, "k"], [/p/gu, "b"], [/v/gu, "f"], [/x/gu, "x"], [/h$/gu, ""],
  [/[^bdfghjklmnrstxz]/gu, ""],
];

const CYRILLIC: Readonly<Record<string, string>> = {
  "б": "b", "п": "b", "в": "f", "ф": "f", "г": "g", "д": "d", "ж": "j", "з": "z", "к": "k", "л": "l", "м": "m", "н": "n",
  "р": "r", "с": "s", "ц": "s", "т": "t", "х": "h", "ч": "x", "ш": "x", "щ": "x",
};

export interface Skeleton {
  readonly skeleton: string;
  readonly script: "arabic" | "latin" | "cyrillic";
}

/** The skeletons that a folded word may have (an Arabic word also without its clitics); empty for other scripts. */
export function consonants(word: string): Skeleton[] {
  if (/^\p{Script=Arabic}/u.test(word)) {
    const bare = word.replace(/^[وفبكل]?ال|^لل/u, "");
    const forms = new Set([word, bare, word.replace(/^[وفبكل]/u, "")].filter((form) => form.length >= 3));
    return [...forms].map((form) => ({ skeleton: once(mapped(form, ARABIC)), script: "arabic" }));
  }
  if (/^\p{Script=Latin}/u.test(word)) {
    const mappedWord = LATIN.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
    return [{ skeleton: once(mappedWord), script: "latin" }];
  }
  if (/^\p{Script=Cyrillic}/u.test(word)) return [{ skeleton: once(mapped(word, CYRILLIC)), script: "cyrillic" }];
  return [];
}

function mapped(word: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => letters[letter] ?? "").join("");
}

/** Doubled consonants as one. */
function once(skeleton: string): string {
  return skeleton.replace(/(.)\1+/gu, "$1");
}
