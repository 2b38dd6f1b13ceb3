/**
 * Words of the source that were left standing in the translation, and sentences that have none. Where the two languages have
 * different scripts, two words of the other script are enough, unless they are given beside their translation: in brackets, or
 * before an explanation in brackets. Where they have one script, only a whole sentence tells.
 */
import { fold } from "../fold.ts";
import { primaryTag } from "../language-tag.ts";
import type { Languages } from "../names/known-names.ts";
import type { Passage, Sentence } from "../names/name.ts";
import { letterOf } from "../term.ts";
import { textWords, type TextWord } from "../terms/text-words.ts";
import type { PlacedFault, TextPlace } from "./pair-finding.ts";

export type Untranslated = Extract<PlacedFault, { kind: "untranslated" | "omitted" }>;

/** So many words of the other script are no name by chance. */
const LEAST_WORDS = 2;
/** So many words of a sentence stand in the source too. */
const COPIED = 0.5;
/** A sentence of one script: so many words, and of these such a share in small letters, since a list of names stays as it is. */
const LEAST_SENTENCE = 4;
const SMALL = 0.5;

/** Searches again and again: passages that are the same objects as before are not read again. */
export class UntranslatedSearch {
  #found = new WeakMap<Passage, readonly Omit<Untranslated, "passage">[]>();
  #languages = "";

  find(passages: readonly Passage[], { source, target }: Languages): readonly Untranslated[] {
    if (source === null || primaryTag(source) === primaryTag(target)) return [];
    if (this.#languages !== `${source} ${target}`) this.#found = new WeakMap();
    this.#languages = `${source} ${target}`;
    const [letter, other] = [letterOf(source), letterOf(target)];
    if (!letter || !other) return [];
    const script = letter.source === other.source ? null : letter;
    return passages.flatMap((passage, index) => {
      const before = this.#found.get(passage);
      const found = before ?? findIn(passage, script);
      if (!before) this.#found.set(passage, found);
      return found.map((each) => ({ ...each, passage: index }) as Untranslated);
    });
  }
}

/** @param letter matches a letter of the source; null where the translation has the same */
function findIn(passage: Passage, letter: RegExp | null): readonly Omit<Untranslated, "passage">[] {
  if (passage.target.length === 0) return passage.standing === "settled" ? [] : passage.source.filter(isSaid).map((each) => ({ kind: "omitted", source: whole(each), target: null }));
  return passage.target.flatMap((sentence) => (letter === null ? copied(sentence, passage.source) : leftStanding(sentence, passage.source, letter)));
}

const whole = ({ paragraph, start, text }: Sentence): TextPlace => ({ paragraph, start, end: start + text.length, text });

/** A number alone, or the one word of a heading, may go without saying. */
function isSaid({ text, kind }: Sentence): boolean {
  const words = textWords(text).filter((word) => /\p{L}/u.test(word.text));
  return words.length > (kind === "paragraph" ? 0 : 1);
}

/** The whole sentence, if it stands in the source letter by letter. */
function copied(sentence: Sentence, source: readonly Sentence[]): readonly Omit<Untranslated, "passage">[] {
  const same = source.find(({ text }) => plain(text) === plain(sentence.text));
  const words = textWords(sentence.text);
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return same && words.length >= LEAST_SENTENCE && small >= SMALL * words.length ? [{ kind: "untranslated", source: whole(same), target: whole(sentence) }] : [];
}

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

function leftStanding(sentence: Sentence, source: readonly Sentence[], letter: RegExp): readonly Omit<Untranslated, "passage">[] {
  if (!letter.test(sentence.text)) return [];
  const words = textWords(sentence.text).filter(({ text }) => /\p{L}/u.test(text));
  const sourceWords = new Set(source.flatMap(({ text }) => textWords(text).map((word) => fold(word.text))));
  return runsOf(words, letter).flatMap((run): readonly Omit<Untranslated, "passage">[] => {
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    const alone = run.length === words.length;
    const fromSource = source.length === 0 ? alone : run.filter(({ text }) => sourceWords.has(fold(text))).length >= COPIED * run.length;
    if ((run.length < LEAST_WORDS && !alone) || !fromSource || !isProse(run) || (!alone && isExplained(sentence.text, start, end))) return [];
    const text = sentence.text.slice(start, end);
    return [{ kind: "untranslated", source: placeIn(source, text), target: { paragraph: sentence.paragraph, start: sentence.start + start, end: sentence.start + end, text } }];
  });
}

/** Words of the script that follow each other. */
function runsOf(words: readonly TextWord[], letter: RegExp): readonly (readonly TextWord[])[] {
  const runs: TextWord[][] = [];
  words.forEach((word, index) => {
    if (!letter.test(word.text)) return;
    if (index > 0 && letter.test(words[index - 1]!.text)) runs.at(-1)!.push(word);
    else runs.push([word]);
  });
  return runs;
}

/** Names of firms and works keep their Latin letters in any script; prose has words in small letters. */
function isProse(run: readonly TextWord[]): boolean {
  return run.some(({ text }) => !/\p{Script=Latin}/u.test(text)) || run.filter(({ text }) => /^\p{Ll}{2}/u.test(text)).length >= LEAST_WORDS;
}

const OPEN_BRACKET = /[([{﴿⟨][^)\]}﴾⟩]*$/u;
/** No gloss is longer. */
const LOOKED_BACK = 300;
const BRACKET_BEHIND = /^[^\p{L}\p{N}([]*[([]/u;

/** In brackets, or with brackets right behind it. */
const isExplained = (text: string, start: number, end: number): boolean => OPEN_BRACKET.test(text.slice(Math.max(0, start - LOOKED_BACK), start)) || BRACKET_BEHIND.test(text.slice(end));

function placeIn(source: readonly Sentence[], text: string): TextPlace | null {
  for (const sentence of source) {
    const at = sentence.text.indexOf(text);
    if (at >= 0) return { paragraph: sentence.paragraph, start: sentence.start + at, end: sentence.start + at + text.length, text };
  }
  return null;
}
