/**
 * Light stems, so that the forms of a word count as one when the lexicon is learnt: no dictionary, no roots, only
 * endings and (in Arabic) clitics cut while enough of the word remains. Arabic after Larkey's light10.
 */

import { primaryTag } from "../../../glossary/language-tag.ts";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";

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
  const rules = RULES[primaryTag(lang)] ?? OTHER;
  const irregular = IRREGULAR_FORMS[primaryTag(lang)];
  return (word) => {
    let stem = irregular?.get(word) ?? word;
    const prefix = rules.prefixes.find((each) => stem.startsWith(each) && stem.length - each.length >= rules.least);
    if (prefix !== undefined) stem = stem.slice(prefix.length);
    const suffix = rules.suffixes.find((each) => stem.endsWith(each) && stem.length - each.length >= rules.least);
    if (suffix !== undefined) stem = stem.slice(0, -suffix.length);
    return stem.slice(0, rules.most);
  };
}
