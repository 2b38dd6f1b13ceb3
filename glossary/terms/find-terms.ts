/**
 * Where the terms of a glossary stand in a text and in its translation, in whatever form. Of terms that overlap the longer is the
 * one that is meant, then the earlier.
 */
import type { Glossary, Term } from "../glossary.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import type { Languages } from "../names/known-names.ts";
import type { Passage, Sentence } from "../names/name.ts";
import { ListedWords } from "./listed-words.ts";
import { TermIndex, type TermMatch } from "./term-index.ts";
import type { TermMention } from "./term-mention.ts";
import { textWords } from "./text-words.ts";

/** A place where one of these terms stands; they are spelled alike. */
export interface FoundTerm {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** One of each concept, the likeliest first. */
  readonly terms: readonly Term[];
}

export interface FoundTerms {
  readonly source: readonly FoundTerm[];
  readonly target: readonly FoundTerm[];
}

const NOTHING: FoundTerms = { source: [], target: [] };

/** Searches a text that changes again and again: passages that are the same objects as before are not read again, as long as the glossary and the dictionaries are the same. */
export class TermSearch {
  #found = new WeakMap<Passage, FoundTerms>();
  #glossary: Glossary | undefined;
  #languages = "";
  #dictionaries: readonly Dictionary[] | undefined;
  readonly #listed = new Map<string, ListedWords>();
  #indexes: { readonly source: TermIndex | null; readonly target: TermIndex } | undefined;

  /** What stands in each of the passages. */
  find(passages: readonly Passage[], glossary: Glossary, { source, target }: Languages, dictionaries: readonly Dictionary[]): readonly FoundTerms[] {
    const languages = `${source ?? ""} ${target}`;
    if (!this.#indexes || this.#glossary !== glossary || this.#languages !== languages || this.#dictionaries !== dictionaries) {
      this.#found = new WeakMap();
      if (this.#dictionaries !== dictionaries) this.#listed.clear();
      const indexOf = (language: string) => new TermIndex(glossary, language, this.#listedIn(language, dictionaries));
      this.#indexes = { source: source === null ? null : indexOf(source), target: indexOf(target) };
      this.#dictionaries = dictionaries;
      this.#glossary = glossary;
      this.#languages = languages;
    }
    if (glossary.concepts.size === 0) return passages.map(() => NOTHING);
    const indexes = this.#indexes;
    return passages.map((passage) => {
      const before = this.#found.get(passage);
      if (before) return before;
      const found: FoundTerms = { source: indexes.source ? termsIn(passage.source, indexes.source) : [], target: termsIn(passage.target, indexes.target) };
      const kept = found.source.length + found.target.length === 0 ? NOTHING : found;
      this.#found.set(passage, kept);
      return kept;
    });
  }

  #listedIn(language: string, dictionaries: readonly Dictionary[]): ListedWords {
    const listed = this.#listed.get(language) ?? new ListedWords(dictionaries, language);
    this.#listed.set(language, listed);
    return listed;
  }
}

/** The mentions of one passage: of terms that are spelled alike, that of the concept which stands on the other side too. */
export function mentionsOf({ source, target }: FoundTerms, passage: number): readonly TermMention[] {
  const conceptsOf = (side: readonly FoundTerm[]) => new Set(side.flatMap(({ terms }) => terms.map(({ concept }) => concept)));
  const mention = (side: "source" | "target", { terms, ...place }: FoundTerm, others: ReadonlySet<string>): TermMention => {
    const { id, concept, usage } = terms.find((each) => others.has(each.concept)) ?? terms[0]!;
    return { concept, term: id, side, passage, ...place, usage };
  };
  const [inSource, inTarget] = [conceptsOf(source), conceptsOf(target)];
  return [...source.map((each) => mention("source", each, inTarget)), ...target.map((each) => mention("target", each, inSource))];
}

function termsIn(sentences: readonly Sentence[], index: TermIndex): readonly FoundTerm[] {
  return sentences.flatMap((sentence) => {
    const matches = index.matches(textWords(sentence.text));
    if (matches.length === 0) return [];
    return longestOf(matches).map((match): FoundTerm => ({
      paragraph: sentence.paragraph, start: sentence.start + match.start, end: sentence.start + match.end, text: sentence.text.slice(match.start, match.end), terms: termsAt(match, matches),
    }));
  });
}

/** The matches that stay when a longer one takes its words from the others; in the order of the text. */
function longestOf(matches: readonly TermMatch[]): readonly TermMatch[] {
  const taken = new Set<number>();
  const kept: TermMatch[] = [];
  const rank = (usage: Term["usage"]): number => (usage === "preferred" ? 0 : 1);
  for (const match of matches.toSorted((a, b) => (b.to - b.from) - (a.to - a.from) || a.from - b.from || a.changed - b.changed || rank(a.row.term.usage) - rank(b.row.term.usage))) {
    const words = Array.from({ length: match.to - match.from }, (_, at) => match.from + at);
    if (words.some((at) => taken.has(at))) continue;
    for (const at of words) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The term that was found, and those of other concepts that have the same words in the same form. */
function termsAt(match: TermMatch, matches: readonly TermMatch[]): readonly Term[] {
  const terms = new Map<string, Term>([[match.row.term.concept, match.row.term]]);
  for (const each of matches) if (each.from === match.from && each.to === match.to && each.changed === match.changed && !terms.has(each.row.term.concept)) terms.set(each.row.term.concept, each.row.term);
  return [...terms.values()];
}
