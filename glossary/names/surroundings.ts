/** What the words around a unit say of it: that it begins a row of names, that it is a plural. */
import { LITTLE_WORDS } from "./data/english-words.ts";
import { ABD, ARTICLES, KIN, NO_PLURAL, SMALL_KIN } from "./data/particles.ts";
import { couldBeArabic } from "./english.ts";
import { isTelling, type Unit } from "./units.ts";
import type { Word } from "./words.ts";

const LAST_OF_ROW = /^(?: and | & )$/u;
/** A comma or semicolon, with a number before the next name: (1) Karim; (2) Jamil; */
const GOES_ON = /^[,;] (?:\(?\p{Nd}+[.)] )?$/u;

/**
 * Whether a word that opens its sentence goes on to be a full name or begins a list of names, so that its capital says something:
 * "Present: Karim al-Hakim", "Gaddafi, Qadhafi and Kadhafi are one".
 */
export function beginsNames(text: string, words: readonly Word[], units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index]!, units[index + 1]];
  if (!next || unit.sign !== "word" || !isTelling(next) || !couldBeArabic(words[unit.from]!.key)) return false;
  const [begins, ends] = [words[next.from]!, words[next.to - 1]!];
  const between = text.slice(words[unit.to - 1]!.end, begins.start);
  if (between === " ") return next.sign === "word" ? couldBeArabic(begins.key) : ARTICLES.has(begins.plain) || KIN.has(begins.plain) || SMALL_KIN.has(begins.plain) || ABD.has(begins.plain);
  if (begins.opens) return false;
  return LAST_OF_ROW.test(between) || (GOES_ON.test(between) && /^(?:[,;]| and | & )/u.test(text.slice(ends.end)));
}

/** Whether the word is a people's plural although its singular stands nowhere: *the Houthis* before a pause, a little word or a verb. */
export function isPlural(words: readonly Word[], { from, to, sign }: Unit): boolean {
  const [before, word, next] = [words[from - 1], words[from]!, words[to]];
  if (sign !== "word" || before?.key !== "the" || word.joined !== "space" || !/...is$/u.test(word.key) || NO_PLURAL.has(word.key)) return false;
  return !next || next.joined === "none" || (next.key !== "of" && LITTLE_WORDS.has(next.key)) || next.key.endsWith("ed");
}
