/**
 * Terms of the source that nothing in the translation renders. Every sign of a rendering counts: a term of the concept in the pair
 * or beside it, a name that stands for it, a word that is spelled like it, a word that a dictionary has for it. Of a run of such
 * places the first is told; a pronoun may stand for the others.
 */
import type { EntityId } from "../entity.ts";
import { preferredTerm, type Concept } from "../glossary.ts";
import { primaryTag } from "../language-tag.ts";
import { prepare } from "../names/compiled.ts";
import { isEnglish } from "../names/english.ts";
import { sourceKey } from "../names/form.ts";
import type { Name, Passage } from "../names/name.ts";
import type { FoundTerm, FoundTerms } from "../terms/find-terms.ts";
import { looseStem } from "../terms/loose-stem.ts";
import type { MeantTerms } from "../terms/meant-terms.ts";
import type { Renderings } from "../terms/renderings.ts";
import { textWords } from "../terms/text-words.ts";
import { compareCompiled } from "../variants/compare.ts";
import { LIKELY_WORD } from "../variants/thresholds.ts";
import type { PlacedFault } from "./pair-finding.ts";

export type MissingTerm = Extract<PlacedFault, { kind: "missing-term" }>;

/** Of the words of a term, such a share must have a rendering for it to count as translated in other words. */
const TRANSLATED = 0.5;
/** A word that is spelled alike has so many letters, the article not counted. */
const LEAST_LETTERS = 3;

export interface MissingOptions {
  /** The language of the translation, BCP 47. */
  readonly target: string;
  readonly names: readonly Name[];
  readonly renderings: Renderings;
  readonly meant: MeantTerms;
}

/** @param found what stands in each of the passages */
export function findMissingTerms(passages: readonly Passage[], found: readonly FoundTerms[], options: MissingOptions): readonly MissingTerm[] {
  const { meant, target } = options;
  const search = new RenderingSearch(passages, options);
  /** Concepts of which the last place had no rendering. */
  const open = new Set<EntityId>();
  return passages.flatMap((passage, index) => found[index]!.source.flatMap((term): readonly MissingTerm[] => {
    const concepts = passage.standing === "doubtful" || passage.target.length === 0 ? [] : meant.conceptsOf(term);
    const [concept] = concepts;
    // Words that two concepts have are missing when neither is rendered, and when neither is an ordinary word.
    if (!concept || concepts.length < term.terms.length || !concepts.every((each) => isSettled(each, meant))) return [];
    if (concepts.some((each) => search.isRendered(term, each, index))) {
      open.delete(concept.id);
      return [];
    }
    if (open.has(concept.id)) return [];
    open.add(concept.id);
    const { paragraph, start, end, text } = term;
    return [{ kind: "missing-term", passage: index, source: { paragraph, start, end, text }, target: null, concept: concept.id, proposed: preferredTerm(concept, target)?.text ?? null }];
  }));
}

/** Whether somebody has said how to write it. */
function isSettled(concept: Concept, meant: MeantTerms): boolean {
  return meant.termsOf(concept).some(({ usage, workflow }) => usage === "preferred" || (usage === "admitted" && workflow === "approved"));
}

class RenderingSearch {
  readonly #passages: readonly Passage[];
  readonly #target: string;
  readonly #renderings: Renderings;
  readonly #meant: MeantTerms;
  readonly #named: ReadonlyMap<string, ReadonlySet<number>>;
  readonly #words = new Map<number, readonly string[]>();
  readonly #stems = new Map<number, ReadonlySet<string>>();

  constructor(passages: readonly Passage[], { target, names, renderings, meant }: MissingOptions) {
    this.#passages = passages;
    this.#target = target;
    this.#renderings = renderings;
    this.#meant = meant;
    this.#named = passagesOfNames(names);
  }

  isRendered(term: FoundTerm, concept: Concept, index: number): boolean {
    const around = [index - 1, index, index + 1];
    return around.some((at) => this.#meant.isWritten(concept.id, at))
      || this.#isNamed(term, concept, around)
      || this.#hasHead(concept, around)
      || this.#isTranslated(term, around)
      || this.#isSpelledAlike(term, around);
  }

  #isNamed({ text, terms }: FoundTerm, { id }: Concept, around: readonly number[]): boolean {
    const keys = [`concept ${id}`, `word ${sourceKey(text)}`, ...terms.map((term) => `word ${sourceKey(term.text)}`)];
    return keys.some((key) => around.some((at) => this.#named.get(key)?.has(at)));
  }

  /** The head of one of the concept's terms: the court, for the Court of Cassation. */
  #hasHead(concept: Concept, around: readonly number[]): boolean {
    const heads = this.#meant.termsOf(concept).map(({ text }) => looseStem(headOf(text), this.#target));
    return heads.some((head) => around.some((at) => this.#stemsAt(at).has(head)));
  }

  #isTranslated({ text }: FoundTerm, around: readonly number[]): boolean {
    const words = textWords(text);
    const translated = words.filter((word) => this.#renderings.of(word.text).some((stems) => stems.length > 0 && around.some((at) => stems.every((stem) => this.#stemsAt(at).has(stem)))));
    return translated.length >= TRANSLATED * words.length;
  }

  #isSpelledAlike({ text }: FoundTerm, around: readonly number[]): boolean {
    const letters = textWords(text).map((word) => word.text).filter((word) => sourceKey(word).length >= LEAST_LETTERS);
    const foreign = around.flatMap((at) => this.#wordsAt(at)).filter((word) => primaryTag(this.#target) !== "en" || /^\p{Lu}/u.test(word) || !isEnglish(word.toLowerCase()));
    return letters.some((word) => foreign.some((other) => compareCompiled(prepare(other).name, prepare(word).name) >= LIKELY_WORD));
  }

  #wordsAt(index: number): readonly string[] {
    const before = this.#words.get(index);
    if (before) return before;
    const words = (this.#passages[index]?.target ?? []).flatMap(({ text }) => textWords(text).map((word) => word.text));
    this.#words.set(index, words);
    return words;
  }

  #stemsAt(index: number): ReadonlySet<string> {
    const before = this.#stems.get(index);
    if (before) return before;
    const stems = new Set(this.#wordsAt(index).map((word) => looseStem(word, this.#target)));
    this.#stems.set(index, stems);
    return stems;
  }
}

/** In which passages a name of a concept stands, or one that stands for a word of the source. */
function passagesOfNames(names: readonly Name[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const add = (key: string, passage: number): void => {
    const passages = found.get(key);
    if (passages) passages.add(passage);
    else found.set(key, new Set([passage]));
  };
  for (const { authority, forms } of names) {
    for (const { passage, source } of forms.flatMap(({ mentions }) => mentions)) {
      if (authority?.kind === "glossary") add(`concept ${authority.concept}`, passage);
      if (source !== null) add(`word ${sourceKey(source)}`, passage);
    }
  }
  return found;
}

const COMPLEMENT = /\s(?:of|for|in|on|to|from|and|de|des|du)\s.*$/u;

/** The word that says what kind of thing it is. */
function headOf(term: string): string {
  return textWords(term.replace(COMPLEMENT, "")).at(-1)?.text ?? "";
}
