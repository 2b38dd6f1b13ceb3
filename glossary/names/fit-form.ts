/** A form as it has to stand in one place of a text: with the article, the capitals, the spaces and the signs that the place asks for. */
import { ARTICLES, ENGLISH_ARTICLES } from "./data/particles.ts";
import { isArabicWord } from "./english.ts";
import { cutArticle, formKey, withoutArticle } from "./form.ts";
import type { Word } from "./words.ts";

/**
 * @param form as in the middle of a sentence
 * @param written what stands in the place
 * @param at index of its first word; -1 where it does not begin with a word
 */
export function fitForm(form: string, written: string, words: readonly Word[], at: number): string {
  const [word, before] = [words[at], words[at - 1]];
  const text = takesNoArticle(written, word, before) ? cutArticle(form.replace(/^the /iu, "")) : form;
  return withSignsOf(written, withCapitalsOf(written, text, word, before));
}

/** "the Jolani family" takes no second article, nor does "pro-Jolani" take one; "the al-Jolani family" had one and keeps it. */
function takesNoArticle(written: string, word: Word | undefined, before: Word | undefined): boolean {
  if (withoutArticle(formKey(written)) !== formKey(written)) return false;
  return word?.joined === "hyphen" || (word?.joined === "space" && /^(?:the|an?)$/u.test(before?.key ?? ""));
}

function withCapitalsOf(written: string, form: string, word: Word | undefined, before: Word | undefined): string {
  if (word && isShouted(written)) return form.toUpperCase();
  const text = withShoutedWordsOf(written, form);
  const capital = /^\P{L}*\p{Lu}/u.test(written);
  if (!capital) return isArabicWord(formKey(written)) ? withFirst(text, (letter) => letter.toLowerCase()) : text;
  // In a heading every word opens, and only what begins it, or had the capital before, gives one to an article.
  const begins = word?.opens === true && (before === undefined || word.joined === "none" || beginsWithArticle(written));
  return begins || !beginsWithArticle(text) ? withFirst(text, (letter) => letter.toUpperCase()) : text;
}

/** Abu Omar al-JOULANI: a surname in capitals. */
function withShoutedWordsOf(written: string, form: string): string {
  const [old, parts] = [written.split(PARTS), form.split(PARTS)];
  if (old.length !== parts.length) return form;
  return parts.map((part, index) => (isShouted(old[index]!) ? part.toUpperCase() : part)).join("");
}

/** Parts between spaces and hyphens, and these. */
const PARTS = /([\s‐‑-]+)/u;

const isShouted = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);

const withFirst = (text: string, change: (letter: string) => string): string => text.replace(/\p{L}/u, change);

function beginsWithArticle(text: string): boolean {
  const first = /^\p{L}+(?=[-‐‑\s])/u.exec(text)?.[0].toLowerCase() ?? "";
  return ARTICLES.has(first) || ENGLISH_ARTICLES.has(first) || first === "the";
}

/** Line ends and spaces, hyphens, apostrophes and decomposed letters are those of the place, as far as the form has any. */
function withSignsOf(written: string, form: string): string {
  const spaces = written.match(/\s+/gu) ?? [];
  let space = 0;
  const spaced = form.replace(/ /gu, () => spaces[space++] ?? " ");
  const hyphen = onlyOf(/[-‐‑]/gu, written);
  const hyphened = hyphen === undefined ? spaced : spaced.replace(/[-‐‑]/gu, hyphen);
  const apostrophe = onlyOf(/['’]/gu, written);
  const signed = apostrophe === undefined ? hyphened : hyphened.replace(/['’]/gu, apostrophe);
  return written === written.normalize("NFC") ? signed : signed.normalize("NFD");
}

/** The one sign of that kind that the text has; undefined where it has none, or several. */
function onlyOf(sign: RegExp, text: string): string | undefined {
  const found = new Set(text.match(sign));
  return found.size === 1 ? [...found][0] : undefined;
}
