/** What a dictionary says of the words of two texts, as prior counts: which word may render which. */

import type { Dictionary, DictionaryEntry } from "../../../glossary/lexicon/dictionary.ts";
import { fold } from "../../../glossary/fold.ts";
import { primaryTag } from "../../../glossary/language-tag.ts";
import { withoutArticle, wordFinder, wordsOf, type SeedSide } from "./find-words.ts";
import { stemmerFor } from "./light-stem.ts";
import { lookUpForms } from "./look-up-forms.ts";
import { lookUpStemmer } from "./look-up-stems.ts";
import { stopWords } from "./stop-words.ts";
import { SEED } from "./weights.ts";

/**
 * Proposes every word of `from` with every word of `to` that renders it. The more renderings of a word the text has, the less each of them
 * counts; the words of a phrase share its count. `from` and `to` are in the languages of the dictionary.
 */
export function proposeRenderings(dictionary: Dictionary, from: SeedSide, to: SeedSide, propose: (from: number, to: number, count: number) => void): void {
  const renderingsOf = renderingFinder(to);
  const index = indexOf(dictionary, from.lang);
  from.words.vocabulary.forms.forEach((forms, word) => {
    const renderings = new Map<number, number>();
    for (const form of forms) for (const entry of lookUp(index, form, from.lang)) addAll(renderings, renderingsOf(entry));
    const share = SEED.rendering / renderings.size ** SEED.spread;
    for (const [rendering, worth] of renderings) propose(word, rendering, share * worth);
  });
  if (index.phrases.length === 0) return;
  const find = wordFinder(from);
  for (const { words, entry } of index.phrases) {
    const found = words.map(find);
    if (found.some((ids) => ids.length === 0)) continue;
    const renderings = renderingsOf(entry);
    const share = SEED.rendering / (words.length * renderings.size) ** SEED.spread;
    for (const word of found.flat()) for (const [rendering, worth] of renderings) propose(word, rendering, share * worth);
  }
}

interface DictionaryIndex {
  readonly byForm: WordIndex;
  /** Of languages without clitics, the closest stem first; in Arabic a stem has lost too much. */
  readonly byStem: readonly { readonly stem: (word: string) => string; readonly words: WordIndex }[];
  readonly phrases: readonly { readonly words: readonly string[]; readonly entry: DictionaryEntry }[];
}

/** From a word to its entries, those of one word in a chain: a dictionary has tens of thousands of words, and most have one entry. */
class WordIndex {
  readonly #last = new Map<string, number>();
  readonly #entries: DictionaryEntry[] = [];
  readonly #before: number[] = [];

  put(word: string, entry: DictionaryEntry): void {
    const before = this.#last.get(word) ?? -1;
    if (this.#entries[before] === entry) return;
    this.#last.set(word, this.#entries.push(entry) - 1);
    this.#before.push(before);
  }

  get(word: string): readonly DictionaryEntry[] {
    const found: DictionaryEntry[] = [];
    for (let at = this.#last.get(word) ?? -1; at >= 0; at = this.#before[at]!) found.push(this.#entries[at]!);
    return found;
  }
}

/** The indexes that were made, by dictionary and language: the core dictionaries serve one alignment after another. */
const INDEXES = new WeakMap<Dictionary, Map<string, DictionaryIndex>>();

function indexOf(dictionary: Dictionary, lang: string): DictionaryIndex {
  const made = INDEXES.get(dictionary) ?? new Map<string, DictionaryIndex>();
  INDEXES.set(dictionary, made);
  const index = made.get(lang) ?? makeIndex(dictionary, lang);
  made.set(lang, index);
  return index;
}

function makeIndex({ entries }: Dictionary, lang: string): DictionaryIndex {
  const arabic = primaryTag(lang) === "ar";
  const stemmers = arabic ? [] : [lookUpStemmer(lang) ?? [], stemmerFor(lang)].flat();
  const byStem = stemmers.map((stem) => ({ stem, words: new WordIndex() }));
  const index = { byForm: new WordIndex(), byStem, phrases: [] as { words: readonly string[]; entry: DictionaryEntry }[] };
  for (const entry of entries) {
    for (const form of entry.forms) {
      if (/\s/u.test(form.trim())) {
        index.phrases.push({ words: wordsOf(form), entry });
        continue;
      }
      const listed = fold(form);
      index.byForm.put(listed, entry);
      for (const { stem, words } of byStem) words.put(stem(listed), entry);
      if (arabic && withoutArticle(listed) !== listed) index.byForm.put(withoutArticle(listed), entry);
    }
  }
  return index;
}

/** The entries of the first form, in the order of `lookUpForms`, that the dictionary has; when it has none, those with the same stem. */
function lookUp({ byForm, byStem }: DictionaryIndex, word: string, lang: string): readonly DictionaryEntry[] {
  for (const forms of lookUpForms(word, lang)) {
    const entries = forms.flatMap((form) => byForm.get(form));
    if (entries.length > 0) return entries;
  }
  for (const { stem, words } of byStem) {
    const entries = words.get(stem(word));
    if (entries.length > 0) return entries;
  }
  return [];
}

/**
 * Returns the function that finds the renderings of an entry among the words of a text: by word what it is worth, 1 for the commonest
 * rendering and less for a later one or one of several words of a phrase. A phrase counts when all its words are there; stop words are passed over.
 */
function renderingFinder(side: SeedSide): (entry: DictionaryEntry) => ReadonlyMap<number, number> {
  const find = wordFinder(side);
  const stop = stopWords(side.lang);
  const known = new Map<DictionaryEntry, ReadonlyMap<number, number>>();
  return (entry) => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const renderings = new Map<number, number>();
    for (const [rank, rendering] of entry.renderings.entries()) {
      const words = wordsOf(rendering).filter((word) => !stop.has(word));
      const found = words.map(find);
      if (found.some((ids) => ids.length === 0)) continue;
      const worth = Math.max(SEED.leastLater, SEED.later ** rank) / words.length ** SEED.spread;
      addAll(renderings, found.flat().map((id) => [id, worth] as const));
    }
    known.set(entry, renderings);
    return renderings;
  };
}

function addAll(renderings: Map<number, number>, more: Iterable<readonly [word: number, worth: number]>): void {
  for (const [word, worth] of more) renderings.set(word, Math.max(worth, renderings.get(word) ?? 0));
}
