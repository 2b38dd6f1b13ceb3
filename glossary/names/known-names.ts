/**
 * What a glossary knows of names, made ready for reading a text: its terms in the language of the translation by their words,
 * its concepts by their words in the source.
 */
import type { EntityId } from "../entity.ts";
import { preferredTerm, type Comment, type Concept, type Glossary, type Term } from "../glossary.ts";
import { languageWithScript } from "../term.ts";
import { compareCompiled, type CompiledName } from "../variants/compare.ts";
import { SAME_NAME_STRICT } from "../variants/thresholds.ts";
import { prepare, type Prepared } from "./compiled.ts";
import { isEnglish } from "./english.ts";
import { formKey, lookUpKey, sourceKey, withoutArticle } from "./form.ts";
import { wordsOf, type Word } from "./words.ts";

/** BCP 47. `source` is null in a translation alone. */
export interface Languages {
  readonly source: string | null;
  readonly target: string;
}

export interface KnownConcept {
  readonly id: EntityId;
  /** In the language of the translation; the one to write first. */
  readonly terms: readonly Term[];
  /** The form keys of its terms. */
  readonly keys: ReadonlySet<string>;
  readonly preferred: Term | null;
  /** Where it can be looked up, and what is to be known of it. */
  readonly source: string;
  readonly note: string;
  /** Its words in the source, folded, without their article. */
  readonly sources: ReadonlySet<string>;
  /** Spellings of which somebody decided that they are another name: form keys. */
  readonly others: ReadonlySet<string>;
  /** In quotations it keeps the spelling that it has there. */
  readonly keepsQuotations: boolean;
}

/** A term as a row of words, and whether each must have a capital in the text. */
interface Row {
  readonly keys: readonly string[];
  readonly capitals: readonly boolean[];
  /** An ordinary word that is written rightly says nothing. */
  readonly ordinary: boolean;
}

/** The terms that begin with a word: many begin with the article. */
interface RowsByFirst {
  readonly single: Row[];
  /** Of two words and more, by the second; the longest first. */
  readonly longer: Map<string, Row[]>;
}

export interface TermPlace {
  readonly words: number;
  readonly plural: 0 | 1;
}

const NO_TERM: TermPlace = { words: 0, plural: 0 };

export class KnownNames {
  readonly concepts: readonly KnownConcept[];
  readonly #rows = new Map<string, RowsByFirst>();
  readonly #byForm = new Map<string, Set<KnownConcept>>();
  readonly #bySource = new Map<string, KnownConcept[]>();
  #index: Map<string, { readonly name: CompiledName; readonly concept: KnownConcept }[]> | undefined;

  constructor(glossary: Glossary, languages: Languages) {
    this.concepts = [...glossary.concepts.values()].flatMap((concept) => knownConcept(concept, languages));
    for (const concept of this.concepts) {
      for (const term of concept.terms) {
        const row = rowOf(term, concept);
        if (row) this.#enter(row);
      }
      for (const key of concept.keys) {
        entry(this.#byForm, lookUpKey(key), () => new Set()).add(concept);
        entry(this.#byForm, `-${lookUpKey(withoutArticle(key))}`, () => new Set()).add(concept);
      }
      for (const source of concept.sources) entry(this.#bySource, source, () => []).push(concept);
    }
    for (const { longer } of this.#rows.values()) for (const rows of longer.values()) rows.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** How many words from `at` on make a term, the longest first, and how many letters of a plural ending stand after it. */
  termAt(words: readonly Word[], at: number): TermPlace {
    const first = words[at]!.plain;
    const rows = this.#rows.get(first);
    const singular = first.endsWith("s") ? this.#rows.get(first.slice(0, -1))?.single : undefined;
    if (!rows && !singular) return NO_TERM;
    const second = words[at + 1]?.plain ?? "";
    const longer = rows?.longer.get(second);
    const row = longer?.find((each) => fits(each, words, at, 0)) ?? rows?.single.find((each) => fits(each, words, at, 0));
    if (row) return { words: row.keys.length, plural: 0 };
    const plurals = [longer, second.endsWith("s") ? rows?.longer.get(second.slice(0, -1)) : undefined, singular].flatMap((each) => each ?? []);
    const plural = plurals.find((each) => fits(each, words, at, 1));
    return plural ? { words: plural.keys.length, plural: 1 } : NO_TERM;
  }

  #enter(row: Row): void {
    const [first, second] = row.keys;
    const { single, longer } = entry(this.#rows, first!, () => ({ single: [], longer: new Map<string, Row[]>() }));
    if (second === undefined) single.push(row);
    else entry(longer, second, () => []).push(row);
  }

  /** The concepts of which the form is a term, with or without its article. */
  withForm(key: string): readonly KnownConcept[] {
    const exact = this.#byForm.get(lookUpKey(key));
    const found = exact ?? this.#byForm.get(`-${lookUpKey(withoutArticle(key))}`) ?? [];
    return [...found].filter(({ others }) => !others.has(key));
  }

  withSource(key: string): readonly KnownConcept[] {
    return this.#bySource.get(key) ?? [];
  }

  /** The one concept with a preferred term that is spelled nearly so; undefined when there is none, or more. */
  alike(key: string, { name, blocks }: Prepared): KnownConcept | undefined {
    if (!this.#index) {
      this.#index = new Map();
      for (const concept of this.concepts) {
        if (!concept.preferred) continue;
        const term = prepare(concept.preferred.text);
        for (const block of term.blocks) entry(this.#index, block, () => []).push({ name: term.name, concept });
      }
    }
    const found = new Set<KnownConcept>();
    for (const block of blocks) {
      for (const each of this.#index.get(block) ?? []) {
        if (!found.has(each.concept) && !each.concept.others.has(key) && compareCompiled(name, each.name) >= SAME_NAME_STRICT) found.add(each.concept);
      }
    }
    return found.size === 1 ? [...found][0] : undefined;
  }
}

function rowOf(term: Term, concept: KnownConcept): Row | undefined {
  const words = wordsOf({ text: term.text, kind: "paragraph" });
  if (words.length === 0 || words.some(({ key }) => key === "")) return undefined;
  const english = words.every(({ key }) => isEnglish(key));
  const capitals = words.map(({ capital, key }) => capital && (english || words.length === 1 || isEnglish(key)));
  if (english && !capitals.some(Boolean)) return undefined;
  return { keys: words.map(({ plain }) => plain), capitals, ordinary: english && words.length === 1 && term === concept.preferred };
}

function fits({ keys, capitals, ordinary }: Row, words: readonly Word[], at: number, plural: number): boolean {
  if (ordinary) return false;
  return keys.every((key, index) => {
    const word = words[at + index];
    if (!word || (index > 0 && word.joined === "none") || (word.shouted && keys.length === 1)) return false;
    const alone = capitals[index]! && keys.length === 1 && isEnglish(word.key);
    if ((capitals[index]! && !word.capital) || (alone && word.opens)) return false;
    const found = word.plain;
    return plural === 1 && index === keys.length - 1 ? found === `${key}s` && key.length > 3 : found === key;
  });
}

function knownConcept(concept: Concept, { source, target }: Languages): readonly KnownConcept[] {
  const written = concept.terms.filter(({ workflow, text }) => workflow !== "rejected" && text !== "");
  const terms = written.filter(({ language }) => isIn(language, target));
  if (terms.length === 0) return [];
  const comments: readonly Comment[] = [...concept.comments, ...concept.terms.flatMap((term) => term.comments)];
  return [{
    id: concept.id, terms, keys: new Set(terms.map(({ text }) => formKey(text))), preferred: preferredTerm(concept, target) ?? null, source: concept.source, note: concept.note,
    sources: new Set(written.filter(({ language }) => source !== null && isIn(language, source)).map(({ text }) => sourceKey(text))),
    others: new Set(comments.filter(({ decision }) => decision === "different-name").map(({ form }) => formKey(form))),
    keepsQuotations: comments.some(({ decision }) => decision === "keep-in-quotations"),
  }];
}

/** Whether a term of this language is one of the text's: the region may differ, the script not. */
const isIn = (term: string, text: string): boolean => languageWithScript(term) === languageWithScript(text);

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
