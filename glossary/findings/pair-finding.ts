/** What is found when the two sides of a pair are held against each other. All of it is derived and none of it is stored. */
import type { EntityId } from "../entity.ts";
import type { Ignore } from "../names/name.ts";

/** A range of a paragraph, in UTF-16 code units, with its characters as they stand. */
export interface TextPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `ignored` is the judgement that it is none; null when there is none. */
export type PairFinding = PlacedFault & { readonly ignored: Ignore | null };

export type PairFindingKind = PairFinding["kind"];

/** `passage` is the index of the pair. */
export type PlacedFault = PairFault & { readonly passage: number };

export type PairFault =
  /** The translation has a number or date otherwise, or has not got it. */
  | { readonly kind: "number" | "date"; readonly source: TextPlace; readonly target: TextPlace | null }
  /** Nothing in the translation renders this term of the glossary; `proposed` is the term to write. */
  | { readonly kind: "missing-term"; readonly source: TextPlace; readonly target: null; readonly concept: EntityId; readonly proposed: string | null }
  /** The translation has a term that the glossary says is not to be written; `source` is the term that it renders, where there is one. */
  | { readonly kind: "deprecated-term"; readonly source: TextPlace | null; readonly target: TextPlace; readonly concept: EntityId; readonly proposed: string | null }
  /** Words of the source were left standing in the translation; `source` is where they stand there, if they do. */
  | { readonly kind: "untranslated"; readonly source: TextPlace | null; readonly target: TextPlace }
  /** A sentence of the source has no translation. */
  | { readonly kind: "omitted"; readonly source: TextPlace; readonly target: null };
