/**
 * Which Latin consonants write an Arabic letter, and what each costs: 0 for what most write, more the rarer it is. Shares were
 * counted in several hundred names of many sources. Data only; the sounds are those of `latin.ts`.
 */

export const LETTERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "ب": { b: 0, p: 0.15, v: 0.9 },
  "ت": { t: 0, T: 0.28, d: 0.9 },
  "ث": { T: 0, s: 0.19, t: 0.25 },
  "ج": { j: 0, J: 0.05, g: 0.3, Z: 0.25, G: 0.5, y: 0.9, X: 0.9, C: 0.9 },
  "ح": { h: 0, K: 0.55 },
  "خ": { K: 0, h: 0.25, k: 0.19, x: 0.3, X: 0.4, j: 0.9 },
  "د": { d: 0, t: 0.9, D: 0.4 },
  "ذ": { D: 0, d: 0.12, z: 0.62, T: 0.4 },
  "ر": { r: 0 },
  "ز": { z: 0, s: 1.1 },
  "س": { s: 0, c: 0.3, z: 1.2 },
  "ش": { S: 0, X: 0.08, C: 0.5, s: 1.05 },
  "ص": { s: 0, c: 0.3, z: 1.2 },
  "ض": { d: 0, D: 0.08, z: 0.3 },
  "ط": { t: 0, T: 0.28, d: 1.2 },
  "ظ": { z: 0, D: 0.08, d: 0.2, Z: 0.4 },
  "غ": { G: 0, g: 0.15, r: 1, q: 0.6 },
  "ف": { f: 0, v: 0.3, p: 0.9 },
  "ق": { q: 0, k: 0.05, c: 0.1, g: 0.19, G: 0.6, j: 1 },
  "ك": { k: 0, c: 0.1, q: 0.25, g: 0.61, X: 0.5, C: 0.6 },
  "ل": { l: 0 },
  "م": { m: 0 },
  "ن": { n: 0 },
  "ه": { h: 0 },
  "و": { w: 0, v: 0.25 },
  "ي": { y: 0, j: 0.6 },
  "ة": { t: 0.1 },
  "پ": { p: 0, b: 0.15 },
  "چ": { C: 0, X: 0.1, j: 0.6 },
  "ڤ": { v: 0, f: 0.2 },
  "گ": { g: 0, k: 0.5 },
  "ژ": { Z: 0, j: 0.2, z: 0.6 },
};

/** Letters that write vowels or are not written in Latin, and stand between consonants. ^ is an alif or hamza that begins a word. */
export const WEAK = "اويىةع^";

/** Letters that are a consonant in one word and a vowel in another. */
export const EITHER = "وي";

/** Pairs that writers of Arabic exchange, by ear or by habit, and the cost. */
export const EXCHANGED: readonly (readonly [pair: string, cost: number])[] = [
  ["ضظ", 0.3], ["ذز", 0.4], ["ذد", 0.4], ["ثس", 0.5], ["ثت", 0.4], ["سص", 0.6], ["تط", 0.6], ["دض", 0.7], ["زظ", 0.6], ["قك", 0.7], ["قغ", 0.6], ["قگ", 0.3], ["كگ", 0.3],
  ["جچ", 0.5], ["بپ", 0.2], ["فڤ", 0.2], ["جغ", 0.7], ["غگ", 0.4], ["جگ", 0.5], ["جژ", 0.4], ["هح", 0.9], ["ىا", 0.02], ["ىي", 0.02], ["ىة", 0.3], ["ىه", 0.3], ["هة", 0.05], ["اة", 0.3], ["اه", 0.3], ["اع", 0.8], ["اي", 0.9], ["وا", 1.2],
];
