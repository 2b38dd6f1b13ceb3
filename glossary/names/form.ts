/**
 * When two spellings are one form: capitals, the shape of an apostrophe, the kind of white space, the end of a line and what is not
 * seen make no other.
 */
import { fold, stripMarks } from "../fold.ts";

const APOSTROPHES = /['’‘`´ʼʻ‛′]/gu;
/** Letters as some files have them: ﬁ, fullwidth ones. */
const SHAPED = /[\uFB00-\uFB06\uFF21-\uFF5A]/gu;
/** Where a word goes on in the next line. */
export const LINE_END = /(?<=\p{L}{3})[-‐]\r?\n[ \t]*(?=\p{Ll})/gu;
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/u;
const ARTICLE = /^(?:[aeiu]l|a[srtdznhj]h?|e[srtdzn]h?)[- ](?=..)/u;

/** The same for two spellings of one form. */
export function formKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = stripMarks(text.normalize("NFC")).replace(SHAPED, (letter) => letter.normalize("NFKC")).replace(LINE_END, "");
  return plain.replace(APOSTROPHES, "'").replace(/\s+/gu, " ").replace(/[‐‑–]/gu, "-").toLowerCase();
}

/** Looser: without apostrophes, accents and hyphens, for finding a form in a glossary. */
export function lookUpKey(text: string): string {
  if (/^[a-z]*$/u.test(text)) return text;
  const plain = fold(text.replace(APOSTROPHES, "")).replace(/[‐‑-]/gu, " ");
  return plain.replace(/\s+/gu, " ").trim();
}

/** An article at the beginning, or within: al-Jolani, Jabal al-Akhdar. */
export const hasArticle = (key: string): boolean => ARTICLE.test(key) || /[ -](?:al|el|ul)[- ]/u.test(key);

/** The form key without its article; the same where it has none. */
export function withoutArticle(key: string): string {
  return key.replace(ARTICLE, "");
}

/** The form as it stands, without its article. */
export function cutArticle(form: string): string {
  const rest = withoutArticle(formKey(form));
  let cut = form;
  while (cut !== "" && formKey(cut) !== rest) cut = cut.slice(1);
  return cut;
}

/** What is left of a form key without accents, apostrophes and article, and with -a for -ah: what writers add or leave out without another sound. */
export function plainForm(key: string): string {
  return withoutArticle(key).split(/[ -]/u).map((word) => lookUpKey(word).replace(/(?<=..a)h$/u, "")).join(" ");
}

/** The consonants of a word of the source: what is left when writers disagree on its vowels. */
export function sourceConsonants(key: string): string {
  return key.replace(/[اويه ]/gu, "").replace(/غ/gu, "ج");
}

/** The first words of a name that change with their place in the sentence, or where the name stands in a longer one: أبو بكر, أبي بكر. */
const INFLECTED: readonly (readonly [RegExp, string])[] = [[/^اب[اي](?= )/u, "ابو"], [/^بني(?= )/u, "بنو"], [/^ذ[اي](?= )/u, "ذو"], [/^بن(?= )/u, "ابن"]];

/** The key of a word of the source: folded, without its article, its first word as it is listed. */
export function sourceKey(text: string): string {
  const key = fold(text).replace(/\s+/gu, " ").replace(/^ال(?=\S{2})/u, "");
  return key.includes(" ") ? INFLECTED.reduce((word, [form, listed]) => word.replace(form, listed), key) : key;
}
