/** What the words of one family begin with, more or less: enough to see that a translation has some word for a thing. */
import { primaryTag } from "../language-tag.ts";
import { arabicLetters } from "./arabic-forms.ts";
import { englishKey } from "./english-forms.ts";

const ENGLISH_ENDING = /(?:ations?|ments?|ness|ings?|edly|ed|ies|ied|ers?|ors?|ally|ly|al|ist|ism|es|s|e|y)$/u;
const ARABIC_BEFORE = /^[وف]?(?:لل|[بك]?ال|[بل](?=....))/u;
const ARABIC_BEHIND = /(?:هما|ها|هم|ات|ون|ين|ان|ية|ه|ة|ي|ا)$/u;
/** English families go apart later than this, and endings begin earlier. */
const LONGEST = 6;

export function looseStem(word: string, language: string): string {
  const primary = primaryTag(language);
  if (primary === "ar") {
    const bare = arabicLetters(word).replace(/[أإآ]/gu, "ا").replace(ARABIC_BEFORE, "");
    return bare.length > 3 ? bare.replace(ARABIC_BEHIND, "") : bare;
  }
  const key = englishKey(word);
  const stem = key.length > 4 ? key.replace(ENGLISH_ENDING, "") : key.replace(/(?<=..)s$/u, "");
  return stem.slice(0, LONGEST);
}
