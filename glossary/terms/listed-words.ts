/** The words that dictionaries list, so that وزير is not taken for و and زير, nor لبنان for the dual of لبن. */
import type { Dictionary } from "../lexicon/dictionary.ts";
import { sameLanguage } from "../language-tag.ts";
import { wordFormsOf, type Reading, type WordForms } from "./word-forms.ts";

export class ListedWords {
  readonly #forms: WordForms;
  /** The numbers of the entries that list a word. */
  readonly #entries = new Map<string, number[]>();

  constructor(dictionaries: readonly Dictionary[], language: string) {
    this.#forms = wordFormsOf(language);
    const lists = dictionaries.flatMap(({ source, target, entries }) => {
      if (sameLanguage(source, language)) return entries.map(({ forms }) => forms);
      return sameLanguage(target, language) ? entries.map(({ renderings }) => renderings) : [];
    });
    lists.forEach((words, entry) => {
      for (const word of words) {
        if (word.includes(" ")) continue;
        const { key } = this.#forms.listed(word);
        const entries = this.#entries.get(key);
        if (entries) entries.push(entry);
        else this.#entries.set(key, [entry]);
      }
    });
  }

  /** Whether more of the word is listed than this reading takes, and not as a form of the word that it is read as. */
  isAnotherWord(word: string, { key, start, kind }: Reading): boolean {
    if (start === 0 && kind === "same") return false;
    const stem = this.#entries.get(key) ?? [];
    const whole = this.#forms.read(word).filter((each) => each.start === 0 && (start > 0 || each.kind === "same")).flatMap((each) => this.#entries.get(each.key) ?? []);
    return whole.length > 0 && !whole.some((entry) => stem.includes(entry));
  }
}
