/**
 * Which word of the source sentence a form stands for: a term of the glossary if the pair has one, else the word that is spelled
 * most alike, and of those the one that stands in most of the pairs where the form stands.
 */
import { compareCompiled } from "../variants/compare.ts";
import { LIKELY_WORD, SAME_WORD } from "../variants/thresholds.ts";
import { prepare } from "./compiled.ts";
import { sourceKey } from "./form.ts";
import type { Passage } from "./name.ts";
import { SourceWords, type SourceWord } from "./source-words.ts";

export interface SourceLink {
  /** As it stands in the source, clitics cut off. */
  readonly text: string;
  readonly key: string;
  /** How surely, in [0, 1]; 1 when the glossary says so. */
  readonly score: number;
}

/** What stands for one word in Latin and for two in Arabic: Abdelkader, Nasrallah, Nureddin. */
const WRITTEN_APART = /(?:^| )(?:عبد|أبو|ابو|أبي|ابن|ذو) | (?:الله|الدين|الدولة|الاسلام|الإسلام)$/u;
/** Names of more words than these have a word of their own to be known by. */
const LENGTHS = [1, 2, 3];
/** What a word in all pairs with the form is worth against one in a single pair. */
const SUPPORT = 0.15;
/** What each letter cut off costs, so that وليد stays whole where both would do. */
const CUT = 0.03;

/** What is longer, in UTF-16 code units, is no sentence, and says little of which name stands for which of its words. */
const LONGEST_SOURCE = 20_000;

/** A word of a source, or a few in a row, with the words that each of its places takes up. */
export interface PlacedWord {
  readonly text: string;
  readonly places: readonly (readonly number[])[];
}

/** What is known of a form: the words of the source that it stands for. */
interface Known {
  readonly sources: ReadonlySet<string>;
}

export class SourceLinks {
  readonly #keys = new Map<string, string>();
  readonly #words = new WeakMap<Passage, SourceWords>();
  readonly #scores = new Map<string, Map<string, number>>();
  readonly #passageKeys = new WeakMap<Passage, ReadonlySet<string>>();

  /** The link of the form in each passage that has one. `words` is how many words the form has, articles not counted. */
  find(form: string, words: number, passages: readonly Passage[], known: readonly Known[]): ReadonlyMap<Passage, SourceLink> {
    const links = new Map<Passage, SourceLink>();
    const candidates = new Map<Passage, (SourceLink & { readonly cut: number })[]>();
    const support = new Map<string, number>();
    for (const passage of new Set(passages)) {
      if (passage.source.length === 0) continue;
      const source = this.#wordsOf(passage);
      const link = this.#known(source, known);
      if (link) links.set(passage, link);
      const found = this.#alike(form, words, source, known.some(({ sources }) => sources.size > 0) ? SAME_WORD : LIKELY_WORD);
      if (found.length > 0) candidates.set(passage, found);
      for (const key of new Set(found.map((each) => each.key))) support.set(key, (support.get(key) ?? 0) + 1);
    }
    for (const [passage, found] of candidates) {
      if (links.has(passage)) continue;
      const worth = ({ score, cut, key }: SourceLink & { readonly cut: number }) => score - CUT * cut + (SUPPORT * (support.get(key)! - 1)) / candidates.size;
      const best = found.reduce((a, b) => (worth(b) > worth(a) ? b : a));
      links.set(passage, { text: best.text, key: best.key, score: best.score });
    }
    return links;
  }

  /** The keys of all rows of words in the source of the passage that a name may stand for. */
  keysOf(passage: Passage): ReadonlySet<string> {
    const before = this.#passageKeys.get(passage);
    if (before) return before;
    const keys = new Set(passage.source.length === 0 ? [] : LENGTHS.flatMap((length) => this.#wordsOf(passage).rows(length).map(({ text }) => this.#keyOf(text))));
    this.#passageKeys.set(passage, keys);
    return keys;
  }

  /** All rows of words in the source of the passage, by their keys, with the places where they stand. */
  placedWords(passage: Passage): ReadonlyMap<string, PlacedWord> {
    const words = new Map<string, PlacedWord & { readonly places: (readonly number[])[] }>();
    for (const length of LENGTHS) {
      for (const { text, at } of this.#wordsOf(passage).rows(length)) {
        const place = Array.from({ length }, (_, index) => at + index);
        const word = words.get(this.#keyOf(text));
        if (!word) words.set(this.#keyOf(text), { text, places: [place] });
        else if (word.places.at(-1)![0] !== at) word.places.push(place);
      }
    }
    return words;
  }

  /** How surely the form stands for the word, in [0, 1]. */
  scoreOf(form: string, text: string): number {
    const scores = this.#scores.get(form) ?? new Map<string, number>();
    this.#scores.set(form, scores);
    let score = scores.get(text);
    if (score === undefined) {
      const [latin, word] = [prepare(form), prepare(text)];
      score = word.blocks.some((block) => latin.blocks.includes(block)) ? compareCompiled(latin.name, word.name) : 0;
      scores.set(text, score);
    }
    return score;
  }

  #wordsOf(passage: Passage): SourceWords {
    const before = this.#words.get(passage);
    if (before) return before;
    const length = passage.source.reduce((sum, { text }) => sum + text.length, 0);
    const words = new SourceWords(length > LONGEST_SOURCE ? [] : passage.source);
    this.#words.set(passage, words);
    return words;
  }

  #known(source: SourceWords, known: readonly Known[]): SourceLink | undefined {
    for (const { sources } of known) {
      for (const key of sources) {
        const row = source.rows(key.split(" ").length).find(({ text }) => this.#keyOf(text) === key);
        if (row) return { text: row.text, key, score: 1 };
      }
    }
    return undefined;
  }

  /** `least`: what the glossary knows by another word must be surely spelled alike. */
  #alike(form: string, words: number, source: SourceWords, least: number): (SourceLink & { readonly cut: number })[] {
    const rows: SourceWord[] = [...source.rows(words)];
    if (words > 1) rows.push(...source.rows(words - 1));
    rows.push(...source.rows(words + 1).filter(({ text }) => WRITTEN_APART.test(text)));
    return rows.flatMap(({ text, cut }) => {
      const score = this.scoreOf(form, text);
      return score >= least ? [{ text, key: this.#keyOf(text), score, cut }] : [];
    });
  }

  #keyOf(text: string): string {
    const before = this.#keys.get(text);
    if (before !== undefined) return before;
    const key = sourceKey(text);
    this.#keys.set(text, key);
    return key;
  }
}
