/**
 * Whether a word is ordinary English: it stands in the lists, is made from a word of the lists, or has an ending that only
 * English words have. And whether the letters of a word look transliterated.
 */
import { ENGLISH_STEMS, ENGLISH_WORDS } from "./data/english-words.ts";
import { peopleOne } from "../established/established-names.ts";
import { loanWords } from "../established/loan-words.ts";
import { ARABIC_WORDS } from "./data/particles.ts";

/** Enough on their own, after three letters or more: negotiation, leadership, Islamist. */
const ENDING = /^.{3,}(?:[st]ions?|ments?|ness|ships?|isms?|ists?|it(?:y|ies)|olog(?:y|ist|ical)|graph(?:y|ic)|ably|ibly|[aei]ncy|[aei]ncies|[ae]nces?|ively?|iously?|eous|fulness|lessly?|wards?|hoods?|ically?|i[sz]ed|i[sz]ing|able|ible|tures?|sides?|holders?|keepers?|makers?|works?|fields?)$/u;
const PREFIX = /^(?:un|re|non|over|under|out|mis|dis|inter|counter|pre|anti|pro|co|sub|super|multi|semi|trans|mid|fore|ultra|micro|mega|self|by|up|down|back|after|in|im)-?(?=.{4})/u;
/** Letters that transliterated Arabic does not have, or not there. */
const NOT_ARABIC = /[pvx]|c(?!h)|[^aeiou]e$|ck|wh|gh?t|tch|^(?:kn|wr|ps)|ough|augh/u;
/** Signs of transliteration: ʿ, macrons and dots, q without u, a doubled long vowel, an apostrophe inside. */
const ARABIC = /[ʿʾʻʼāīūḥṣḍṭẓḫġǧšṯḏ]|q(?!u)|aa(?!r?d)|^(?:dh|kh)|[ai]yya|[^t]een$|[uo]llah|[a-z]['](?!(?:s|t|d|re|ll|ve|m)$)[a-z]|uu|ii|ww|jj|hh/u;
/** I'm, he'd, they've. */
const CONTRACTION = /'(?:[dm]|ll|re|ve)$/u;
/** d'Estaing, O'Brien: an apostrophe of Europe. */
const EUROPEAN_APOSTROPHE = /^(?:[dlo]|mc)'/u;

const known = new Map<string, boolean>();

/** @param word in lower case, with plain apostrophes */
export function isEnglish(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > 50_000) known.clear();
  const found = CONTRACTION.test(word) ? isEnglish(word.replace(CONTRACTION, "")) : fromLists(word) || ENDING.test(word);
  known.set(word, found);
  return found;
}

function fromLists(word: string): boolean {
  if (ENGLISH_WORDS.has(word) || stems(word).some((stem) => ENGLISH_STEMS.has(stem))) return true;
  const rest = word.replace(PREFIX, "");
  return rest !== word && (ENGLISH_STEMS.has(rest) || stems(rest).some((stem) => ENGLISH_STEMS.has(stem)));
}

/**
 * What the word may be an inflection of. Short ones are left alone, because Samer is no comparative of *same*, and Sayed no
 * past tense of *say*.
 */
function stems(word: string): readonly string[] {
  const found: string[] = [];
  const add = (cut: RegExp, least: number, ...to: readonly string[]) => {
    const stem = word.replace(cut, "");
    if (stem === word) return;
    for (const end of to) if (stem.length + end.length >= least) found.push(stem + end);
    if (cut !== PLURAL && /([bdfglmnprtz])\1$/u.test(stem) && stem.length > 3) found.push(stem.slice(0, -1));
  };
  add(PLURAL, 3, "");
  add(/(?<![aeou])ies$/u, 3, "y");
  add(/(?<=s|x|z|ch|sh|o)es$/u, 3, "");
  add(/ves$/u, 3, "f", "fe");
  add(/(?<![ay])ed$/u, 3, "", "e");
  add(/(?<=[lo][ae])yed$/u, 4, "y");
  add(/(?<![aeou])ied$/u, 3, "y");
  add(/ing$/u, 3, "", "e");
  add(/(?<![ay])e[rd]s?$/u, 5, "e");
  add(/e(?:rs?|st)$/u, 4, "");
  add(/i(?:ers?|est|ly|ness)$/u, 4, "y");
  add(/ors?$/u, 5, "", "e");
  add(/ly$/u, 3, "", "le");
  add(/(?:al|y|ful|less|en|ish|like|some|man|men|woman|women|person|people|dom|age|ary|ery|ern)$/u, 4, "");
  return found;
}

const PLURAL = /(?<=[^s])'?s$/u;

/** Whether Arabic could have been written so. @param word in lower case */
export function couldBeArabic(word: string): boolean {
  return !NOT_ARABIC.test(word);
}

/** Words that English has from Arabic and names of peoples, in the singular. */
export const FROM_ARABIC: ReadonlySet<string> = new Set([...ARABIC_WORDS, ...loanWords.flatMap(({ plain }) => plain), ...peopleOne.flatMap(({ english, plain }) => [...english, ...plain]).map((text) => text.toLowerCase())]);

/** Whether English has the word from Arabic, in the plural too: fatwa, fatwas. @param word in lower case, with plain apostrophes */
export function isArabicWord(word: string): boolean {
  return FROM_ARABIC.has(word) || (word.endsWith("s") && FROM_ARABIC.has(word.slice(0, -1)));
}

/** Whether the letters speak for Arabic on their own. @param word in lower case, with plain apostrophes */
export function looksArabic(word: string): boolean {
  return ARABIC.test(word) && !NOT_ARABIC.test(word) && !EUROPEAN_APOSTROPHE.test(word);
}
