/** Finds the rules of a language by its tag. */
import { primaryLanguage } from "../../language-tags.ts";
import { arabic } from "./arabic.ts";
import { chinese, japanese } from "./chinese-japanese.ts";
import { anyLanguage, anyLanguageWithOrdinals, greek } from "./default.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { LanguageRules } from "./language-rules.ts";
import { persian } from "./persian.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { urdu } from "./urdu.ts";

const RULES: ReadonlyMap<string, LanguageRules> = new Map([
  ["ar", arabic],
  ["de", german],
  ["el", greek],
  ["en", english],
  ["es", spanish],
  ["fa", persian],
  ["fr", french],
  ["ja", japanese],
  ["ru", russian],
  ["ur", urdu],
  ["zh", chinese],
  ...["cs", "da", "et", "fi", "hr", "hu", "nb", "no", "sk", "sl", "sr", "tr"].map((tag) => [tag, anyLanguageWithOrdinals] as const),
]);

/** The rules for a BCP 47 tag (`ar`, `ar-SY`); those for any language when there are none of its own. */
export function rulesOf(lang: string): LanguageRules {
  return RULES.get(primaryLanguage(lang)) ?? anyLanguage;
}
