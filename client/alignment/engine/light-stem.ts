/**
 * Light stems, so that the forms of a word count as one when the lexicon is learnt: no dictionary, no roots, only
 * endings and (in Arabic) clitics cut while enough of the word remains. Arabic after Larkey's light10.
 */

import { primaryLanguage } from "../language-tags.ts";

/** What a language's stem is made of. Each list is tried in order, longest first; the first that fits is cut. */
interface StemRules {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** The fewest letters that a cut must leave. */
  readonly least: number;
  /** The most letters kept. */
  readonly most: number;
}

const ARABIC: StemRules = {
  prefixes: ["وبال", "وكال", "فبال", "وال", "بال", "كال", "فال", "ولل", "فلل", "لل", "ال", "و"],
  suffixes: ["كما", "هما", "تما", "ها", "ان", "ات", "ون", "ين", "يه", "هم", "هن", "كم", "نا", "وا", "ه", "ي"],
  least: 3,
  most: 20,
};

const ENGLISH: StemRules = {
  prefixes: [],
  suffixes: [
    "ations", "nesses", "ments", "ation", "tions", "ness", "ment", "tion", "ings", "ions", "ally", "ies", "ied", "ing",
    "ion", "ers", "est", "ity", "ous", "ive", "ful", "ed", "es", "er", "ly", "al", "y", "s", "e",
  ],
  least: 3,
  most: 20,
};

const OTHER: StemRules = { prefixes: [], suffixes: [], least: 3, most: 5 };

const RULES: Readonly<Record<string, StemRules>> = { ar: ARABIC, en: ENGLISH };

/** Returns the function that stems folded words (see `fold`) of the language, a BCP 47 tag. */
export function stemmerFor(lang: string): (word: string) => string {
  const rules = RULES[primaryLanguage(lang)] ?? OTHER;
  return (word) => {
    let stem = word;
    const prefix = rules.prefixes.find((each) => stem.startsWith(each) && stem.length - each.length >= rules.least);
    if (prefix !== undefined) stem = stem.slice(prefix.length);
    const suffix = rules.suffixes.find((each) => stem.endsWith(each) && stem.length - each.length >= rules.least);
    if (suffix !== undefined) stem = stem.slice(0, -suffix.length);
    return stem.slice(0, rules.most);
  };
}

/** Whether the language has rules of its own; else its stems are the first five letters. */
export function hasStemRules(lang: string): boolean {
  return primaryLanguage(lang) in RULES;
}

/** Conjunction, preposition and article, each of which may stand before an Arabic word: وبالمدينة. */
const CLITICS = /^[وف]?[بكل]?(?:ال|ل(?=ل))?/u;

/**
 * The forms that a folded word may be looked up under: as it stands, and for Arabic with each run of clitics cut that leaves three
 * letters or more. وفرنسا gives وفرنسا, فرنسا and رنسا: only a dictionary knows that the second is meant.
 */
export function lookUpForms(word: string, lang: string): readonly string[] {
  if (primaryLanguage(lang) !== "ar") return [word];
  const longest = CLITICS.exec(word)?.[0].length ?? 0;
  const forms = Array.from({ length: longest + 1 }, (_, cut) => word.slice(cut));
  return forms.filter((form, cut) => cut === 0 || form.length >= 3);
}
