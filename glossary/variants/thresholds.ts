/**
 * What a score is worth: from where two spellings count as one name. Each was chosen by leaving whole names out, with a margin for
 * names that nobody has seen.
 */

/** Odds (natural logarithm) as a score in (0, 1): even odds are .5, and the scale is wide enough to tell sure from very sure. */
export function scoreOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds / 3));
}

/** One name by spelling alone, one error in a thousand: Joulani and al-Jolani; not Rashed and Rashid. */
export const SAME_NAME_STRICT = scoreOf(4.5);

/** One name by spelling alone, one error in a hundred: Rashed and Rashid, which may be راشد and رشيد. */
export const SAME_NAME = scoreOf(0.6);

/** Enough when both link to one source word: Kalifa and Caliph. Alone it says little: Salim and Salam pass. */
export const ALIKE = scoreOf(-4);

/** A Latin spelling stands for an Arabic word, one error in a hundred: Jolani and الجولاني. */
export const SAME_WORD = scoreOf(2.7);

/** Enough to be a candidate for an Arabic word where the sentence offers no better one. */
export const LIKELY_WORD = scoreOf(-2);
