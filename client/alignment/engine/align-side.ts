/** What the aligner reads and what it answers: the sentences of both sides, and the blocks that tie them together. */

import type { Dictionary } from "../../../glossary/lexicon/dictionary.ts";
import type { WordCounts } from "./learn-words.ts";
import type { ParagraphKind, Reason, Span } from "../document.ts";

export interface AlignSentence {
  readonly text: string;
  /** A number that rises by paragraph; sentences with the same number stand in the same paragraph. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** Who speaks, as the text writes it: `Interviewer:`. Absent when the text does not say. */
  readonly speaker?: string;
}

export interface AlignSide {
  /** BCP 47. */
  readonly lang: string;
  readonly sentences: readonly AlignSentence[];
}

/** Source and target are half-open ranges of sentence indexes; one of them may be empty, never both. */
export interface AlignedBlock {
  readonly source: Span;
  readonly target: Span;
  /** The probability that exactly these sentences answer each other (or that this one has no counterpart), in [0, 1]. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

export interface AlignOptions {
  /** What is known of words beforehand; those of other languages are passed over. */
  readonly dictionaries?: readonly Dictionary[];
  /** What accepted pairs taught of words; those of other languages are passed over. */
  readonly learnt?: readonly WordCounts[];
  /** Told the share done, in [0, 1], in rising order. An error that it throws stops the work and passes through. */
  readonly onProgress?: (share: number) => void;
  /** Told the name of each phase of the work when it is over, so that the caller can time it. */
  readonly onPhase?: (phase: AlignPhase) => void;
}

export type AlignPhase = "words" | "known words" | "first pass" | "induction" | "evidence" | "coarse" | "fine" | "reasons";
