/** The terms of a glossary in one language, looked up by the words that they begin with. */
import { fold } from "../fold.ts";
import type { Concept, Glossary, Term } from "../glossary.ts";
import { primaryTag } from "../language-tag.ts";
import { isEnglish } from "../names/english.ts";
import { languageWithScript } from "../term.ts";
import type { ListedWords } from "./listed-words.ts";
import { textWords, type TextWord } from "./text-words.ts";
import { wordFormsOf, type Listing, type Reading, type WordForms } from "./word-forms.ts";

/** A word of a term, and what a word of a text must be to be it. */
interface ListedWord {
  readonly text: string;
  readonly listings: readonly Listing[];
  /** The letters that must be capitals: else "union" would be the Union, and "us" the US. */
  readonly capitals: "none" | "first" | "all";
}

export interface TermRow {
  readonly term: Term;
  /** It names one thing, which nobody owns and which has no name without its article: الجزيرة is not جزيرة. */
  readonly name: boolean;
  readonly words: readonly ListedWord[];
}

/** A row of words of a text that may be a term. */
export interface TermMatch {
  readonly row: TermRow;
  /** `[from, to)` in the list of words. */
  readonly from: number;
  readonly to: number;
  /** `[start, end)` in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** 0 when it stands as it is listed. */
  readonly changed: number;
}

interface Beginning {
  readonly row: TermRow;
  readonly reading: Reading;
}

/** عبد الله is written عبدالله too. */
const WRITTEN_APART = /(?<!\p{L})(عبد) (?=\p{L})/gu;
const NONE: readonly Beginning[] = [];
/** Different words are remembered up to so many: no text has them, but many texts have. */
const MOST_WORDS = 500_000;

export class TermIndex {
  readonly #forms: WordForms;
  readonly #listed: ListedWords;
  readonly #rows = new Map<string, TermRow[]>();
  /** By word of a text; most words begin no term. */
  readonly #beginnings = new Map<string, readonly Beginning[]>();
  readonly #readings = new Map<string, readonly Reading[]>();

  constructor({ concepts }: Glossary, language: string, listed: ListedWords) {
    this.#listed = listed;
    this.#forms = wordFormsOf(language);
    const own = languageWithScript(language);
    for (const concept of concepts.values()) for (const term of concept.terms) if (term.workflow !== "rejected" && languageWithScript(term.language) === own) this.#list(term, isName(concept));
  }

  /** Every row of words that may be a term, those that overlap too. */
  matches(words: readonly TextWord[]): readonly TermMatch[] {
    const found: TermMatch[] = [];
    for (let from = 0; from < words.length; from += 1) {
      for (const { row, reading } of this.#beginning(words[from]!.text)) {
        const match = this.#match(words, from, row, reading);
        if (match) found.push(match);
      }
    }
    return found;
  }

  #list(term: Term, name: boolean): void {
    for (const text of new Set([term.text, term.text.replace(WRITTEN_APART, "$1")])) this.#listAs(text, term, name);
  }

  #listAs(spelling: string, term: Term, name: boolean): void {
    const words = textWords(spelling);
    if (words.length === 0 || (words.length === 1 && this.#forms.isFunctionWord(spelling))) return;
    const english = primaryTag(term.language) === "en";
    const row: TermRow = { term, name, words: words.map(({ text }) => ({ text, listings: this.#forms.listed(text), capitals: capitalsOf(text, english) })) };
    for (const { key } of row.words[0]!.listings) {
      const rows = this.#rows.get(key);
      if (rows) rows.push(row);
      else this.#rows.set(key, [row]);
    }
  }

  #beginning(word: string): readonly Beginning[] {
    const before = this.#beginnings.get(word);
    if (before) return before;
    if (this.#beginnings.size >= MOST_WORDS) this.#beginnings.clear();
    const found = this.#forms.read(word).flatMap((reading) => (this.#rows.get(reading.key) ?? []).flatMap((row) => (this.#isForm(word, reading, row, 0) ? [{ row, reading }] : [])));
    this.#beginnings.set(word, found.length === 0 ? NONE : found);
    return found;
  }

  #match(words: readonly TextWord[], from: number, row: TermRow, first: Reading): TermMatch | undefined {
    const to = from + row.words.length;
    // At the beginning of a sentence a capital says nothing.
    if (to > words.length || (row.words.length === 1 && row.words[0]!.capitals === "first" && from === 0)) return undefined;
    let [last, changed] = [first, changeOf(first)];
    for (let at = 1; at < row.words.length; at += 1) {
      const word = words[from + at]!;
      const reading = word.follows ? this.#read(word.text).find((each) => each.start === 0 && this.#isForm(word.text, each, row, at)) : undefined;
      if (!reading) return undefined;
      last = reading;
      changed += changeOf(reading);
    }
    return { row, from, to, start: words[from]!.start + first.start, end: words[to - 1]!.start + last.end, changed };
  }

  /** Whether a word that is read so is a form of the word of the term at that place, as far as the term allows for forms. */
  #isForm(word: string, reading: Reading, { term, name, words }: TermRow, at: number): boolean {
    const { key, letters, article, kind, start, end } = reading;
    const listed = words[at]!;
    const needsArticle = name && words.length === 1 && !article;
    if (!listed.listings.some((each) => each.key === key && this.#forms.agree(each.letters, letters) && !(needsArticle && each.article))) return false;
    if (kind === "owned" && name) return false;
    if (this.#listed.isAnotherWord(word, reading)) return false;
    const written = word.slice(start, end);
    if (kind === "construct" && at === words.length - 1) return false;
    if (kind === "verb" && term.matchMode !== "inflected" && term.partOfSpeech !== "verb") return false;
    if (term.matchMode === "exact" && (start > 0 || fold(written) !== fold(listed.text))) return false;
    if (term.caseSensitive && !written.normalize("NFC").startsWith(listed.text.slice(0, commonLength(kind, listed.text)))) return false;
    return listed.capitals === "none" || isWrittenSo(written, listed.capitals);
  }

  #read(word: string): readonly Reading[] {
    const before = this.#readings.get(word);
    if (before) return before;
    if (this.#readings.size >= MOST_WORDS) this.#readings.clear();
    const found = this.#forms.read(word);
    this.#readings.set(word, found);
    return found;
  }
}

const changeOf = ({ kind, start }: Reading): number => (kind === "same" ? 0 : 1) + (start > 0 ? 1 : 0);

/** Languages that have capitals say so by them. */
const isName = ({ terms }: Concept): boolean => terms.some(({ usage, text }) => usage === "preferred" && /(?:^|[ -])\p{Lu}/u.test(text));

const UPPER = /^\p{Lu}/u;
const CASED = /\p{Ll}|\p{Lu}/u;

function capitalsOf(word: string, english: boolean): ListedWord["capitals"] {
  if (!UPPER.test(word)) return "none";
  if (word.length > 1 && !/\p{Ll}/u.test(word) && CASED.test(word)) return "all";
  return english && !isEnglish(word.toLowerCase()) ? "none" : "first";
}

/** How much of a listed word stands in its other forms: city, cities. */
const commonLength = (kind: Reading["kind"], listed: string): number => (kind === "same" ? listed.length : Math.max(1, listed.length - 2));

/** A text in capitals throughout has them everywhere, and says nothing. */
function isWrittenSo(written: string, capitals: "first" | "all"): boolean {
  return !/\p{Ll}/u.test(written.replace(/s$/u, "")) || (capitals === "first" && UPPER.test(written));
}
