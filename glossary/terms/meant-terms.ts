/**
 * Whether words that are spelled like a term are meant as one. Ordinary words are not: الحدود are the limits of a power more often
 * than hudud. They are where a text renders them by the glossary's own words nearly everywhere.
 */
import type { EntityId } from "../entity.ts";
import type { Concept, Glossary, Term } from "../glossary.ts";
import { sourceKey } from "../names/form.ts";
import { languageWithScript } from "../term.ts";
import type { FoundTerm, FoundTerms } from "./find-terms.ts";
import { looseStem } from "./loose-stem.ts";
import type { Renderings } from "./renderings.ts";
import { textWords } from "./text-words.ts";

/** A term of one word that no dictionary has needs so many letters, its article not counted: shorter ones are too often other words. */
const LEAST_LETTERS = 4;
/** An ordinary word is a term in a text that renders it as one so often, and in such a share of its places. */
const USED = 3;
const MOSTLY = 0.75;

interface Uses {
  readonly all: number;
  readonly written: number;
}

const NEVER: Uses = { all: 0, written: 0 };

export class MeantTerms {
  readonly #found: readonly FoundTerms[];
  readonly #languages: { readonly source: string; readonly target: string };
  readonly #renderings: Renderings;
  readonly #uses: ReadonlyMap<EntityId, Uses>;
  readonly #ordinary = new Map<EntityId, boolean>();
  readonly #glossary: Glossary;

  constructor(found: readonly FoundTerms[], glossary: Glossary, languages: { readonly source: string; readonly target: string }, renderings: Renderings) {
    this.#found = found;
    this.#glossary = glossary;
    this.#languages = languages;
    this.#renderings = renderings;
    this.#uses = this.#countUses();
  }

  /** The concepts that the words of the source stand for, as far as can be told. */
  conceptsOf({ terms }: FoundTerm): readonly Concept[] {
    return terms.flatMap((term) => {
      const concept = this.#glossary.concepts.get(term.concept);
      return concept && (this.#isUsedAsTerm(concept) || !this.#isOrdinary(term, concept)) ? [concept] : [];
    });
  }

  /** Whether a term of the concept stands in the translation of that passage. */
  isWritten(concept: EntityId, passage: number): boolean {
    return this.#found[passage]?.target.some(({ terms }) => terms.some((each) => each.concept === concept)) ?? false;
  }

  /** In the language of the translation, without those that were rejected. */
  termsOf({ terms }: Concept): readonly Term[] {
    const own = languageWithScript(this.#languages.target);
    return terms.filter(({ language, workflow }) => workflow !== "rejected" && languageWithScript(language) === own);
  }

  #isOrdinary(term: Term, concept: Concept): boolean {
    const before = this.#ordinary.get(term.id);
    if (before !== undefined) return before;
    const ordinary = this.#isOrdinaryWord(term.text, concept);
    this.#ordinary.set(term.id, ordinary);
    return ordinary;
  }

  /** A word that a dictionary has other renderings for; and a short one, or any without a dictionary, since it may have. */
  #isOrdinaryWord(text: string, concept: Concept): boolean {
    const [word, ...more] = textWords(text);
    if (!word || more.length > 0) return false;
    const renderings = this.#renderings.of(word.text);
    if (renderings.length === 0 && (this.#renderings.isEmpty || sourceKey(text).length < LEAST_LETTERS)) return true;
    const own = new Set(this.termsOf(concept).flatMap((each) => textWords(each.text).map((part) => looseStem(part.text, this.#languages.target))));
    return renderings.some((stems) => !stems.some((stem) => own.has(stem)));
  }

  #isUsedAsTerm({ id }: Concept): boolean {
    const { all, written } = this.#uses.get(id) ?? NEVER;
    return written >= USED && written >= MOSTLY * all;
  }

  /** In how many passages each concept stands in the source, and in how many of these in the translation too. */
  #countUses(): ReadonlyMap<EntityId, Uses> {
    const uses = new Map<EntityId, Uses>();
    this.#found.forEach(({ source }, passage) => {
      for (const id of new Set(source.flatMap(({ terms }) => terms.map(({ concept }) => concept)))) {
        const { all, written } = uses.get(id) ?? NEVER;
        uses.set(id, { all: all + 1, written: written + (this.isWritten(id, passage) ? 1 : 0) });
      }
    });
    return uses;
  }
}
