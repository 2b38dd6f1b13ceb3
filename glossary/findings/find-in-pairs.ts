/** What is found in the pairs of a text: terms of the glossary on both sides, and what a translation has otherwise than its source. */
import type { Glossary } from "../glossary.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import type { Languages } from "../names/known-names.ts";
import type { Judgement, Name, Passage } from "../names/name.ts";
import { NumberSearch } from "../numbers/find-numbers.ts";
import { mentionsOf, TermSearch, type FoundTerms } from "../terms/find-terms.ts";
import { MeantTerms } from "../terms/meant-terms.ts";
import { Renderings } from "../terms/renderings.ts";
import type { TermMention } from "../terms/term-mention.ts";
import { findDeprecatedTerms } from "./find-deprecated-terms.ts";
import { findMissingTerms } from "./find-missing-terms.ts";
import { UntranslatedSearch } from "./find-untranslated.ts";
import { judgeFindings } from "./judge-findings.ts";
import type { PairFinding, PlacedFault } from "./pair-finding.ts";

export interface PairsOptions {
  readonly languages: Languages;
  readonly glossary: Glossary;
  readonly judgements: readonly Judgement[];
  /** As they were found in the same passages. */
  readonly names: readonly Name[];
  /** What ordinary words of the source may be in the translation; without any no single word is taken for a missing term. The same list as long as they are the same. */
  readonly dictionaries: readonly Dictionary[];
}

export interface FoundInPairs {
  /** In the order of the pairs. */
  readonly findings: readonly PairFinding[];
  /** In the order of the pairs, the source before the translation. */
  readonly terms: readonly TermMention[];
}

/** Searches a text that changes again and again: passages that are the same objects as before are not read again. */
export class PairSearch {
  readonly #numbers = new NumberSearch();
  readonly #untranslated = new UntranslatedSearch();
  readonly #terms = new TermSearch();
  #renderings: { readonly dictionaries: readonly Dictionary[]; readonly languages: string; readonly made: Renderings } | undefined;

  find(passages: readonly Passage[], { languages, glossary, judgements, names, dictionaries }: PairsOptions): FoundInPairs {
    const found = this.#terms.find(passages, glossary, languages, dictionaries);
    const { source, target } = languages;
    const faults: PlacedFault[] = [...this.#numbers.find(passages, languages), ...this.#untranslated.find(passages, languages), ...findDeprecatedTerms(passages, found, { glossary, languages, names })];
    if (source === null) return { findings: judgeFindings(passages, inOrder(faults), judgements), terms: found.flatMap((each, passage) => mentionsOf(each, passage)) };
    const renderings = this.#renderingsOf(dictionaries, source, target);
    const meant = new MeantTerms(found, glossary, { source, target }, renderings);
    faults.push(...findMissingTerms(passages, found, { target, names, renderings, meant }));
    const terms = found.flatMap((each, passage) => mentionsOf(withoutOrdinaryWords(each, passage, meant), passage));
    return { findings: judgeFindings(passages, inOrder(faults), judgements), terms };
  }

  #renderingsOf(dictionaries: readonly Dictionary[], source: string, target: string): Renderings {
    const languages = `${source} ${target}`;
    if (this.#renderings?.dictionaries !== dictionaries || this.#renderings.languages !== languages) {
      this.#renderings = { dictionaries, languages, made: new Renderings(dictionaries, source, target) };
    }
    return this.#renderings.made;
  }
}

/** In the order of the pairs, and of what they are about in the translation or the source. */
function inOrder(faults: readonly PlacedFault[]): readonly PlacedFault[] {
  return faults.toSorted((a, b) => a.passage - b.passage);
}

/** A word of the source that is mostly something else is a term only where the translation has one. */
function withoutOrdinaryWords(found: FoundTerms, passage: number, meant: MeantTerms): FoundTerms {
  return { ...found, source: found.source.filter((each) => meant.conceptsOf(each).length > 0 || each.terms.some(({ concept }) => meant.isWritten(concept, passage))) };
}
