/** The terms of a glossary in one language, looked up word by word: many may begin with the same words. */
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
  readonly listing: Listing;
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

/** What there is after some words: the terms that end here, and the keys of the words that may follow. */
interface Node {
  readonly rows: TermRow[];
  readonly next: Map<string, Node>;
}

interface Beginning {
  readonly reading: Reading;
  readonly node: Node;
}

/** عبد الله is written عبدالله too. */
const WRITTEN_APART = /(?<!\p{L})(عبد) (?=\p{L})/gu;
const NONE: readonly Beginning[] = [];
/** Different words are remembered up to so many: no text has them, but many texts have. */
const MOST_WORDS = 500_000;

export class TermIndex {
  readonly #forms: WordForms;
  readonly #listed: ListedWords;
  readonly #root: Node = newNode();
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
      for (const { reading, node } of this.#beginning(words[from]!.text)) this.#follow(words, from, [reading], node, found);
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
    const row: TermRow = { term, name, words: words.map(({ text }) => ({ text, listing: this.#forms.listed(text), capitals: capitalsOf(text, english) })) };
    const last = row.words.reduce((node, { listing: { key } }) => {
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      return next;
    }, this.#root);
    last.rows.push(row);
  }

  #beginning(word: string): readonly Beginning[] {
    const before = this.#beginnings.get(word);
    if (before) return before;
    if (this.#beginnings.size >= MOST_WORDS) this.#beginnings.clear();
    const found = this.#forms.read(word).flatMap((reading) => {
      const node = this.#root.next.get(reading.key);
      return node ? [{ reading, node }] : [];
    });
    this.#beginnings.set(word, found.length === 0 ? NONE : found);
    return found;
  }

  /** Adds the terms that these words are, and those that they begin. */
  #follow(words: readonly TextWord[], from: number, readings: readonly Reading[], { rows, next }: Node, found: TermMatch[]): void {
    const to = from + readings.length;
    for (const row of rows) {
      // At the beginning of a sentence a capital says nothing.
      if ((readings.length === 1 && row.words[0]!.capitals === "first" && from === 0) || readings.some((reading, at) => !this.#isForm(words[from + at]!.text, reading, row, at))) continue;
      const [start, end] = [words[from]!.start + readings[0]!.start, words[to - 1]!.start + readings.at(-1)!.end];
      found.push({ row, from, to, start, end, changed: readings.reduce((sum, reading) => sum + changeOf(reading), 0) });
    }
    const word = words[to];
    if (next.size === 0 || !word?.follows) return;
    for (const reading of this.#read(word.text)) {
      const node = reading.start === 0 ? next.get(reading.key) : undefined;
      if (node) this.#follow(words, from, [...readings, reading], node, found);
    }
  }

  /** Whether the term allows for its word at that place to have such a form. */
  #isForm(word: string, reading: Reading, { term, name, words }: TermRow, at: number): boolean {
    const { letters, article, kind, start, end } = reading;
    const listed = words[at]!;
    if (!this.#forms.agree(listed.listing.letters, letters) || (name && words.length === 1 && listed.listing.article && !article)) return false;
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

const newNode = (): Node => ({ rows: [], next: new Map() });

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
