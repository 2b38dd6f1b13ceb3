/** What dictionaries say that a word may be in the other language: so an ordinary word is told from a term, and a free translation from none. */
import type { Dictionary } from "../lexicon/dictionary.ts";
import { sameLanguage } from "../language-tag.ts";
import { looseStem } from "./loose-stem.ts";
import { textWords } from "./text-words.ts";
import { wordFormsOf, type WordForms } from "./word-forms.ts";

export class Renderings {
  readonly #forms: WordForms;
  readonly #entries = new Map<string, string[][]>();
  readonly #known = new Map<string, readonly (readonly string[])[]>();
  readonly #to: string;

  /** Dictionaries of other languages are passed over; they may be of either direction. */
  constructor(dictionaries: readonly Dictionary[], from: string, to: string) {
    this.#forms = wordFormsOf(from);
    this.#to = to;
    for (const { source, target, entries } of dictionaries) {
      if (sameLanguage(source, from) && sameLanguage(target, to)) for (const { forms, renderings } of entries) this.#put(forms, renderings);
      else if (sameLanguage(source, to) && sameLanguage(target, from)) for (const { forms, renderings } of entries) this.#put(renderings, forms.slice(0, 1));
    }
  }

  /** Whether no dictionary speaks of these languages. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** The renderings of every word that this one may be a form of, each as the stems of its words. */
  of(word: string): readonly (readonly string[])[] {
    const before = this.#known.get(word);
    if (before) return before;
    const found = this.#forms.read(word).flatMap(({ key }) => [key, thirdPerson(key)]).flatMap((key) => this.#entries.get(key) ?? []);
    this.#known.set(word, found);
    return found;
  }

  #put(words: readonly string[], renderings: readonly string[]): void {
    const stems = renderings.map((rendering) => textWords(rendering).map(({ text }) => looseStem(text, this.#to)));
    for (const word of words) {
      if (word.includes(" ")) continue;
      const { key } = this.#forms.listed(word);
      const entry = this.#entries.get(key);
      if (entry) entry.push(...stems);
      else this.#entries.set(key, [...stems]);
    }
  }
}

/** Dictionaries of Arabic list the imperfect as يكتب, texts also have تكتب, نكتب and أكتب. */
const thirdPerson = (key: string): string => key.replace(/^[تنا](?=..)/u, "ي");
