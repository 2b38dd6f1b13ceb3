/**
 * How names in a script other than Latin and Arabic's own are read: each letter as the sounds that Latin spellings write for it.
 * The profiles beside this file are data only.
 */

export interface ScriptProfile {
  readonly script: "arabic" | "cyrillic" | "greek" | "hebrew";
  /** The name is in this script and language as far as its letters tell. */
  readonly fits: RegExp;
  /**
   * The readings of a letter, or of letters that are read together; ^ is the beginning of a word, $ its end. A reading is a row of
   * consonants (see `CONSONANTS` in `latin.ts`) and vowel signs, with what it costs if it is not a usual one: "K h:0.05". The capitals
   * A I U are long vowels, Y ay, W aw; * is a vowel that is not told, - is nothing.
   */
  readonly letters: Readonly<Record<string, string>>;
  /** Short vowels and doubling are not written. */
  readonly abjad: boolean;
  /** Little words that are written together with a name of three letters or more, and what it costs to leave them. */
  readonly prefixes: Readonly<Record<string, number>>;
}
