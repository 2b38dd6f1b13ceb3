/** Finds the rules of a language by its tag. */
import { primaryTag } from "../../../../glossary/language-tag.ts";
import { arabic } from "./arabic.ts";
import { chinese, japanese } from "./chinese-japanese.ts";
import { anyLanguage, anyLanguageWithOrdinals, greek } from "./default.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { hebrew } from "./hebrew.ts";
import { withWordsOf, type LanguageRules } from "./language-rules.ts";
import { persian } from "./persian.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { turkish } from "./turkish.ts";
import { urdu } from "./urdu.ts";

/** In other scripts Latin names and abbreviations are met too («قال Mr. Smith»), and their words cannot be mistaken. */
const RULES: ReadonlyMap<string, LanguageRules> = new Map([
  ["de", german],
  ["en", english],
  ["es", spanish],
  ["fr", french],
  ["tr", turkish],
  ...["cs", "da", "et", "fi", "hr", "hu", "nb", "no", "sk", "sl", "sr"].map((tag) => [tag, anyLanguageWithOrdinals] as const),
  ...Object.entries({ ar: arabic, el: greek, fa: persian, he: hebrew, ja: japanese, ru: russian, ur: urdu, zh: chinese }).map(
    ([tag, rules]) => [tag, withWordsOf(rules, english)] as const,
  ),
]);

/** The rules for a BCP 47 tag (`ar`, `ar-SY`); those for any language when there are none of its own. */
export function rulesOf(lang: string): LanguageRules {
  return RULES.get(primaryTag(lang)) ?? anyLanguage;
}
