/** English words as they stand in texts: plurals and possessives of nouns, and the forms of verbs. */
import { fold } from "../fold.ts";
import { wordSet } from "../word-list.ts";
import type { Reading, WordForms } from "./word-forms.ts";

const APOSTROPHE = /['’‘`´ʼʻʿʾ]/gu;
const POSSESSIVE = /['’]s$/iu;
/** A shorter word would be cut to something else: "his", "bus". */
const LEAST = 3;

const IRREGULAR: Readonly<Record<string, string>> = { men: "man", women: "woman", children: "child", people: "person", persons: "person" };

const FUNCTION_WORDS = wordSet(`
  a an the and or but if of in on at to for from by with as is are was were be been not no nor so than then that this these those he she it they we you i
  him her them us his its their our your my who whom whose which what when where why how all any each every some such only own same too very can will just may
`);

/** In small letters, without accents and signs for ʿayn and hamza. */
export function englishKey(word: string): string {
  return fold(word.replace(APOSTROPHE, ""));
}

export const englishForms: WordForms = {
  /** The US is none. */
  isFunctionWord: (word) => !/^\p{Lu}{2}/u.test(word) && FUNCTION_WORDS.has(word.toLowerCase()),
  listed: (word) => ({ key: englishKey(word), letters: "", article: false }),
  agree: () => true,
  read(word) {
    const own = word.length > 2 ? word.replace(POSSESSIVE, "") : word;
    const key = englishKey(own);
    const reading = (found: string, kind: Reading["kind"]): Reading => ({ key: found, letters: "", article: false, start: 0, end: own.length, kind });
    const found = [reading(key, "same"), ...[...singulars(key)].map((each) => reading(each, "noun")), ...[...bases(key)].map((each) => reading(each, "verb"))];
    return found.filter((each, index) => found.findIndex((other) => other.key === each.key) === index);
  },
};

/** What the word may be the plural of. */
function* singulars(key: string): Generator<string> {
  const irregular = IRREGULAR[key];
  if (irregular !== undefined) yield irregular;
  if (!key.endsWith("s") || key.endsWith("ss") || key.length <= LEAST) return;
  yield key.slice(0, -1);
  if (/(?:[sxzo]|ch|sh)es$/u.test(key)) yield key.slice(0, -2);
  if (key.endsWith("ies")) yield `${key.slice(0, -3)}y`;
  if (key.endsWith("ves")) yield* [`${key.slice(0, -3)}f`, `${key.slice(0, -3)}fe`];
}

/** What the word may be a form of as a verb. */
function* bases(key: string): Generator<string> {
  for (const [ending, least] of [["ed", 5], ["ing", 6]] as const) {
    if (!key.endsWith(ending) || key.length < least) continue;
    const stem = key.slice(0, -ending.length);
    yield stem;
    yield `${stem}e`;
    if (/([bdfglmnprt])\1$/u.test(stem)) yield stem.slice(0, -1);
    if (ending === "ed" && stem.endsWith("i")) yield `${stem.slice(0, -1)}y`;
  }
}
