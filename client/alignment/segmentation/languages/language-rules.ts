/**
 * What a language must tell before its texts can be cut into sentences. The files beside this one hold the data; the
 * rules that read it are in `sentence-ends.ts`.
 */

/** Abbreviations are in lower case and without their last full stop: `mr`, `p.m`, `т. д` is `д`. */
export interface LanguageRules {
  /** Marks that end a sentence in this language besides those that do so everywhere. */
  readonly terminators: string;
  /** Never the last word of a sentence: `Mr.`, `e.g.`, `vs.`; Arabic `د.` */
  readonly neverLast: ReadonlySet<string>;
  /** The last word of a sentence only when a word follows that likes to begin one: `5 p.m. The …`, but `the U.S. Senate`. */
  readonly seldomLast: ReadonlySet<string>;
  /** Go on only before a number: `No. 5`, `vol. II`, `ص. 12`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Words that like to begin a sentence, in lower case: `the`, `however`, `in`. */
  readonly openers: ReadonlySet<string>;
  /** Words that, capitalised in the middle of a long sentence, show that a full stop is missing before them: `The`, `It`. As written. */
  readonly unstopped: ReadonlySet<string>;
  /** Words that no sentence ends with, in lower case: they may stand before a name that begins with `The`. */
  readonly notBeforeStop: ReadonlySet<string>;
  /** Words that go on after three dots, where the script has no capitals to tell: Arabic `ثم`, `لكن`. */
  readonly connectives: ReadonlySet<string>;
  /** Sticky; says who spoke, right behind a quotation that it belongs to: `Mary asked`, `سأل الرجل`. Null when the next letter's case tells. */
  readonly attribution: RegExp | null;
  /** Whether a number with a full stop is an ordinal: German `3. Oktober`. */
  readonly ordinalStop: boolean;
}

/** The words of a list written as one string. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

export const NO_WORDS: ReadonlySet<string> = new Set();

/** What most languages have none of; each file begins from here. */
export const PLAIN_RULES: LanguageRules = {
  terminators: "",
  neverLast: NO_WORDS,
  seldomLast: NO_WORDS,
  beforeNumber: NO_WORDS,
  openers: NO_WORDS,
  unstopped: NO_WORDS,
  notBeforeStop: NO_WORDS,
  connectives: NO_WORDS,
  attribution: null,
  ordinalStop: false,
};
