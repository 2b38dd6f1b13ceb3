/**
 * The letters of a blocking key. A sound or an Arabic letter may stand for more than one; "" leaves it out, and "-" among others may.
 */

/** At most as many keys a reading: the 10 letters of a long name could double 10 times. */
export const MOST_KEYS = 24;

/** Latin consonants (see `CONSONANTS` in `latin.ts`). Others stand for themselves. */
export const LATIN_KEYS: Readonly<Record<string, string>> = {
  "|": "", h: "", w: "", y: "", T: "tsz", D: "dz", d: "dz", q: "kg", g: "gkj", j: "jg", J: "jg", K: "Kk", X: "SK", c: "ks", G: "g", p: "b", C: "S", v: "f-", Z: "zj",
};

/** A final t may be the ending that others write -a: Silsilat, Silsila. */
export const FINAL_T = "t-";

/** Arabic letters, each as the Latin letters that write it usually. */
export const ARABIC_KEYS: Readonly<Record<string, string>> = {
  "|": "", "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "ts", "ج": "j", "چ": "S", "ح": "", "ه": "", "و": "", "ي": "", "ة": "-t", "خ": "Kk", "د": "d", "ذ": "dz", "ض": "dz",
  "ظ": "z", "ر": "r", "ز": "z", "ژ": "z", "س": "s", "ش": "S", "ص": "s", "غ": "g", "ف": "f", "ڤ": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
};
