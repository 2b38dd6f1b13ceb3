/** What every dictionary comes down to, wherever it is from: words of one language, each with its renderings in another. */

/** A word with its renderings. */
export interface DictionaryEntry {
  /** The word as a dictionary lists it, first its lemma, then further forms of it; a form may be a phrase. */
  readonly forms: readonly string[];
  /** Words or short phrases of the other language, the commonest first. */
  readonly renderings: readonly string[];
}

export interface Dictionary {
  /** BCP 47: the language of the forms, and that of the renderings. */
  readonly source: string;
  readonly target: string;
  readonly entries: readonly DictionaryEntry[];
}
