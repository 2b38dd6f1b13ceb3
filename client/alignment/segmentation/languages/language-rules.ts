/**
 * What a language must tell before its texts can be cut into sentences. The files beside this one hold the data; the
 * rules that read it are in `sentence-ends.ts`.
 */

/**
 * Abbreviations are without their last full stop and in lower case: `mr`, `p.m`, `т. д` is `д`. One that is written here with a capital is
 * meant only so: French `M.` is a man, `m.` a metre. Three letters behind a hyphen end a compound: German `-str`.
 */
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
  /** Sticky; such words when no blank stands behind them: Arabic `و` of `وقال`, Chinese `但` of `但他`. Null for none. */
  readonly joined: RegExp | null;
  /** What letters are called, where foreign initials are spelt so: Persian `اچ. جی. ولز`, Urdu `ڈی۔ ایچ۔ لارنس`. */
  readonly letterNames: ReadonlySet<string>;
  /** A beginning that is no sentence yet, up to its full stop and all of it: Russian `В 1990 г.` Null for none. */
  readonly unfinished: RegExp | null;
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

/** The rules with another language's words beside their own, for texts in which both are met and the scripts differ. */
export function withWordsOf(rules: LanguageRules, other: LanguageRules): LanguageRules {
  const both = (list: "neverLast" | "seldomLast" | "beforeNumber" | "openers") => new Set([...rules[list], ...other[list]]);
  return { ...rules, neverLast: both("neverLast"), seldomLast: both("seldomLast"), beforeNumber: both("beforeNumber"), openers: both("openers") };
}

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
  joined: null,
  letterNames: NO_WORDS,
  unfinished: null,
  attribution: null,
  ordinalStop: false,
};
