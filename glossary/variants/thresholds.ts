/**
 * What a score is worth: from where two spellings count as one name. Each was chosen on names that were
 * left out with all their spellings, a fifth at a time, and has a margin for kinds of names that were not there.
 */

/** Odds (natural logarithm) as a score in (0, 1): even odds are .5, and the scale is wide enough to tell sure from very sure. */
export function scoreOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds / 3));
}

/** One name by spelling alone, one error in a thousand at most: Khaldun and Khaldoun; not Rashed and Rashid. Held out, 3.1 to 4.4 did. */
export const SAME_NAME_STRICT = scoreOf(4.4);

/** One name by spelling alone, one error in a hundred at most: Joulani and Golani; not Karim and Karam. Held out, −1.1 to −0.5 did. */
export const SAME_NAME = scoreOf(0.6);

/** Enough when both link to one source word: Khalifa and Kaliph. Alone it says little, since Salim and Salam pass. */
export const ALIKE = scoreOf(-4);

/** A Latin spelling stands for an Arabic word, one error in a hundred at most: Jolani and الجولاني; not Rashad and راشد. Held out, 0.5 to 0.9 did. */
export const SAME_WORD = scoreOf(1.5);

/** … one error in a thousand at most: Abdelkader and عبد القادر. Held out, 2.6 to 4.7 did. */
export const SAME_WORD_STRICT = scoreOf(4.7);

/** Enough to link to the best Arabic word of a sentence that offers a few: Caliph and خليفة is just beyond it, Gezeera and الجزيرة not. */
export const LIKELY_WORD = scoreOf(-3);
