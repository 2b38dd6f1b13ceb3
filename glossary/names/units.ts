/**
 * Where a name begins in a row of words and how far it reaches: with its article, its *abu* or *ibn*, its *jabal*; a word on its
 * own otherwise. A unit is what an editor writes one way: Abu Muhammad and al-Jolani are two, Baha al-Din is one.
 */
import {
  ABD, ARTICLES, ENGLISH_ARTICLES, EUROPEAN, HEADS, JOINED_TAILS, KIN, NOT_FUSED, SMALL_KIN, SUN_LETTERS, TAILS,
} from "./data/particles.ts";
import { couldBeArabic, isArabicWord, isEnglish } from "./english.ts";
import type { Word } from "./words.ts";

/** A range `[from, to)` of the words. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /**
   * particle: its small words say that it is a name. word: a word that is not English, with a capital; small: the same without.
   * shouted: all in capitals between other words; noisy: with digits for letters.
   */
  readonly sign: "particle" | "word" | "small" | "shouted" | "noisy";
}

const FUSED = /^.{2,}[^aeiou'y]ul$/u;
/** Before the names of God Rahman and Rahim. */
const FUSED_WITH_R = /^.{3,}ur$/u;
const MERCIFUL = /^r[ae]h[mi]/u;
const HEAD_WITH_ARTICLE = /^(.+?)u[lsdrntz]$/u;
/** The Persian link: Jaish-e-Muhammad. */
const EZAFE = new Set(["e", "i", "ye"]);

/** More small words and heads than these stand before no name. */
const MOST_BEFORE = 8;

/** Whether a unit is a name by its own letters and small words. */
export const isTelling = ({ sign }: Unit): boolean => sign === "particle" || sign === "word";

/** The units of a sentence from left to right, without overlap. `known` says how many words from a place on make a term of the glossary, or 0. */
export function unitsOf(words: readonly Word[], known: (at: number) => number): readonly Unit[] {
  const shouted = words.length > 1 && words.every(({ shouted, key }) => shouted || key.length < 2);
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const term = known(at);
    const particled = unitFrom(words, at);
    if (term > 0 && at + term >= particled) units.push({ from: at, to: at + term, sign: "particle" });
    else if (particled > at) units.push({ from: at, to: particled, sign: "particle" });
    else units.push(...wordUnit(words, at, shouted));
    at = Math.max(at, units.at(-1)?.to ?? 0, at + 1);
  }
  return units;
}

/** Where the unit that begins with a particle at `at` ends, or `at` when there is none. */
function unitFrom(words: readonly Word[], at: number): number {
  const word = words[at]!;
  const next = words[at + 1];
  if (word.key === "" || !next || next.joined === "none") return tailed(words, at);
  const article = articleEnd(words, at, false);
  if (article > at) return article + 1;
  const rest = at + 1;
  if (KIN.has(word.plain) && !isHomograph(word, next) && (word.capital || next.capital || articleEnd(words, rest, true) > rest)) return nameFrom(words, rest) || tailed(words, at);
  if (SMALL_KIN.has(word.plain) && (!word.capital || !isEnglish(next.key) || (next.capital && !next.opens))) return nameFrom(words, rest) || at;
  if (word.capital && ABD.has(word.plain)) return nameFrom(words, rest) || at;
  if (EUROPEAN.has(word.plain) && next.capital && next.key.length > 1 && (!isEnglish(next.key) || isNoEnglish(word, next))) return rest + 1;
  if (!word.capital) {
    const end = HEADS.has(word.plain) && !isEnglish(word.key) ? articleEnd(words, rest, false) : rest;
    return end > rest ? end + 1 : at;
  }
  if (HEADS.has(word.plain) && !(word.opens && isEnglish(word.key))) {
    const end = headed(words, rest);
    if (end > rest) return end;
  }
  if (isFused(word, next) && isForeign(next)) return rest + 1;
  return tailed(words, at);
}

/** Whether a word that only other languages have says that the next is a name, though English has it too: De Fries. In a heading it says nothing. */
const isNoEnglish = (word: Word, next: Word): boolean => !isEnglish(word.key) && next.joined === "space" && !next.opens;

/** Whether the article of the next word is written together with the word: Fathul Mubeen, Fazlur Rahman, Darul Uloom. */
function isFused({ plain, key }: Word, next: Word): boolean {
  if (FUSED.test(plain)) return !NOT_FUSED.has(plain) && !isEnglish(key);
  return (FUSED_WITH_R.test(plain) && MERCIFUL.test(next.plain)) || HEADS.has(HEAD_WITH_ARTICLE.exec(plain)?.[1] ?? "");
}

/** Where a word that English has too opens the sentence before another English word: *Bin day*, *Ash clouds*. */
const isHomograph = (word: Word, next: Word): boolean => word.opens && isEnglish(word.key) && isEnglish(next.key);

/** The end of an article that stands at `at`, or `at`. `bound`: after a head, where *as* is one too. */
function articleEnd(words: readonly Word[], at: number, bound: boolean): number {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || (word.shouted && !next.shouted)) return at;
  const english = ENGLISH_ARTICLES.has(word.plain);
  if (!english && !ARTICLES.has(word.plain)) return at;
  const sun = SUN_LETTERS[word.plain];
  if (sun !== undefined && !next.plain.startsWith(sun)) return at;
  if (next.joined === "hyphen") return next.capital || (!english && couldBeArabic(next.key) && !isEnglish(next.key)) ? at + 1 : at;
  if (next.joined !== "space" || !next.capital || next.key.length < 2) return at;
  if (bound || (!english && !isHomograph(word, next))) return at + 1;
  return word.capital && !word.opens && isForeign(next) ? at + 1 : at;
}

/** The end of a name without regard to where it stands in its sentence; 0 when there is none. */
function nameFrom(words: readonly Word[], at: number, left = MOST_BEFORE): number {
  const word = words[at];
  if (left === 0 || !word || word.joined === "none") return 0;
  const article = articleEnd(words, at, true);
  if (article > at) return article + 1;
  if ((KIN.has(word.plain) || ABD.has(word.plain)) && words[at + 1]) return nameFrom(words, at + 1, left - 1) || (word.capital ? at + 1 : 0);
  if (!word.capital || word.key.length < 2) return 0;
  return Math.max(at + 1, tailed(words, at));
}

/** The end of what follows a head: an article and a word, or a word that is not English; heads may follow each other. */
function headed(words: readonly Word[], at: number, left = MOST_BEFORE): number {
  const word = words[at];
  if (left === 0 || !word || word.joined === "none") return at;
  const article = articleEnd(words, at, true);
  if (article > at) return article + 1;
  if (HEADS.has(word.plain) && word.capital) return Math.max(headed(words, at + 1, left - 1), at + 1);
  if (KIN.has(word.plain)) return nameFrom(words, at + 1) || at;
  return isForeign(word) ? Math.max(at + 1, tailed(words, at)) : at;
}

/** The end of a word with *al-Din* or the like behind it, or with any article between hyphens, Zia-ul-Haq; or `at`. */
function tailed(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.capital || !next || next.joined === "none" || isEnglish(word.key)) return at;
  if (JOINED_TAILS.has(next.plain)) return at + 2;
  const article = articleEnd(words, at + 1, true);
  const chained = next.joined === "hyphen" && words[article]?.joined === "hyphen";
  return article > at + 1 && (chained || TAILS.has(words[article]?.plain ?? "")) ? article + 1 : at;
}

const isForeign = (word: Word): boolean => word.capital && word.key.length > 1 && !isEnglish(word.key);

function wordUnit(words: readonly Word[], at: number, allShouted: boolean): readonly Unit[] {
  const word = words[at]!;
  if (word.key.length < 3 || isEnglish(word.key)) return [];
  if (/[0-9]/u.test(word.key)) return [{ from: at, to: at + 1, sign: "noisy" }];
  if (word.shouted && !allShouted) return [{ from: at, to: at + 1, sign: "shouted" }];
  if (!word.capital) return couldBeArabic(word.key) || isArabicWord(word.key) ? [{ from: at, to: at + 1, sign: "small" }] : [];
  const [link, linked] = [words[at + 1], words[at + 2]];
  if (link?.joined === "hyphen" && EZAFE.has(link.plain) && linked?.joined === "hyphen" && linked.capital) return [{ from: at, to: at + 3, sign: "word" }];
  return [{ from: at, to: at + 1, sign: "word" }];
}
