/** Texts in two made-up languages with 400 words each, for tests that need more text than anybody wants to write. */

import { randomFrom } from "../bench/random-from.ts";

/** A sentence as the numbers of its words. */
export type Thought = readonly number[];

const WORDS = 400;
const LATIN = ["ba", "ke", "di", "mo", "fu", "ga", "ri", "so", "lu", "ta", "ne", "zi", "pa", "ho", "vu", "je", "ko", "wa", "ny", "cha"];
const ARABIC = ["با", "كي", "دو", "مر", "في", "غل", "ري", "سو", "لم", "تش", "نه", "زق", "بط", "حو", "عن", "جد", "قا", "وب", "ضي", "خس"];

export const latinWord = (word: number): string => spelled(word, LATIN);
export const arabicWord = (word: number): string => spelled((word * 7) % WORDS, ARABIC);

/** `count` thoughts of 6 to 14 words, the same for the same seed; a few words are common, most rare. */
export function thoughts(count: number, seed: number): readonly Thought[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => Array.from({ length: 6 + Math.floor(9 * random()) }, () => Math.floor(WORDS * random() ** 2)));
}

export const inLatin = (thought: Thought): string => `${thought.map(latinWord).join(" ")}.`;
export const inArabic = (thought: Thought): string => `${thought.map(arabicWord).join(" ")}.`;

function spelled(word: number, syllables: readonly string[]): string {
  return [word % 20, Math.floor(word / 20), (word * 3 + 5) % 20].map((at) => syllables[at]).join("");
}
