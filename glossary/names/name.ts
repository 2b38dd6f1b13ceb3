/**
 * What is found in a translation: mentions of names, the names that they are mentions of, and what is wrong with how
 * they are spelled. All of it is derived from the text, the glossary and what people decided; none of it is stored.
 */
import type { EntityId } from "../entity.ts";
import type { PairFindingKind } from "../findings/pair-finding.ts";
import type { SpellingReason } from "../variants/reasons.ts";

/** One sentence as it stands, with its place. */
export interface Sentence {
  /** 0-based, within its text. */
  readonly paragraph: number;
  /** Where the sentence begins in its paragraph, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  /** A heading's capitals say nothing; a speaker's label is no sentence and is not handed in. */
  readonly kind: "title" | "dateline" | "heading" | "list-item" | "paragraph";
}

/** A pair of the alignment; `source` is empty in a translation alone. */
export interface Passage {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** doubtful: the sides may not belong together. settled: a person has accepted that a side is empty. Not there where neither is so, or nobody knows. */
  readonly standing?: "doubtful" | "settled";
}

/** One place where a name stands: `[start, end)` in UTF-16 code units of its paragraph, without a possessive or plural ending. */
export interface Mention {
  /** Index of the passage. */
  readonly passage: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The characters of the range, as they stand. */
  readonly text: string;
  /** Why a replacement leaves this place alone unless it is ticked; null when nothing speaks against it. */
  readonly kept: "quotation" | "title" | "address" | null;
  /** The source word that it stands for, clitics cut off; null where there is no source or none is alike. */
  readonly source: string | null;
  /** The judgement that leaves this one place as it is; null when there is none. What is decided of the whole form stands in the findings. */
  readonly ignored: Ignore | null;
}

/** One spelling of a name. Capitals at the start do not make another spelling. */
export interface Form {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export interface Name {
  /** The same as long as the text around is: made of the name's source words, or of its first form. */
  readonly key: string;
  /** The form to write: the glossary's, or what a person chose; null where nobody has said. */
  readonly preferred: string | null;
  /** Where the preferred form is from. */
  readonly authority: Authority | null;
  /** The most frequent source word first. */
  readonly source: readonly string[];
  /** The most frequent first; of equals the earlier in the text. */
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
}

export type Authority =
  | { readonly kind: "glossary"; readonly concept: EntityId; readonly term: EntityId; readonly approved: boolean; readonly note: string; readonly source: string }
  | { readonly kind: "decision" };

/** Names one mention of the text. */
export type MentionPlace = Pick<Mention, "paragraph" | "start">;

export type FindingKind = Finding["kind"];

/** What is to be said of a form of the name. `form` is the text of one of its forms. */
export type Finding =
  /** The name has several spellings and nobody has said which to write; `proposed` is the one that is established in English, else the most frequent, put right where the style would have it otherwise: `by` says which. */
  | { readonly kind: "variant"; readonly form: string; readonly proposed: string; readonly by: "established" | "frequent" | "style"; readonly reasons: readonly SpellingReason[]; readonly ignored: Ignore | null }
  /** The form differs from the preferred one, or breaks rules of the chosen style; `proposed` is null where the letters do not say what that would have. */
  | { readonly kind: "off-style"; readonly form: string; readonly proposed: string | null; readonly reasons: readonly SpellingReason[]; readonly ignored: Ignore | null }
  /** The form breaks rules of the chosen style, everywhere or only at those places: of the article, or of ʿayn, hamza and marks on letters. By its other rules it is off style. */
  | { readonly kind: "article" | "diacritics"; readonly form: string; readonly proposed: string | null; readonly reasons: readonly SpellingReason[]; readonly at?: readonly MentionPlace[]; readonly ignored: Ignore | null }
  /** A person is named in short before the full name that the text has, in a style that wants the full one first: said of the mentions at those places only. */
  | { readonly kind: "first-mention"; readonly form: string; readonly proposed: string; readonly at: readonly MentionPlace[]; readonly reasons: readonly SpellingReason[]; readonly ignored: Ignore | null }
  /** The glossary says that the form is not to be written. */
  | { readonly kind: "deprecated"; readonly form: string; readonly proposed: string | null; readonly reasons: readonly SpellingReason[]; readonly ignored: Ignore | null }
  /** Another name is spelled nearly so and stands for another source word: information, not a fault. */
  | { readonly kind: "look-alike"; readonly form: string; readonly other: { readonly key: string; readonly form: string }; readonly reasons: readonly SpellingReason[]; readonly ignored: Ignore | null };

/**
 * What a person decided about names and findings of one document. Anchored to words, never to offsets, so that it outlives
 * edits and a new alignment. `source` is the source word, or null where there is none.
 */
export type Judgement =
  /** The form is right as it is. At one place: the text around it, up to 20 characters on each side, and how many such places stand before it. */
  | (Ignore & { readonly kind: "ignore"; readonly form: string; readonly source: string | null; readonly at: Anchor | null })
  /** Two forms are two names. */
  | { readonly kind: "different"; readonly forms: readonly [string, string] }
  /** Two forms are one name, whatever the letters say. */
  | { readonly kind: "same"; readonly forms: readonly [string, string] }
  /** Nobody is sure yet: listed as such. */
  | { readonly kind: "unsure"; readonly forms: readonly [string, string] }
  /** The form to write for this name in this document. */
  | { readonly kind: "prefer"; readonly form: string; readonly source: string | null }
  /** A finding of a pair is none. `text` are the words at its place on `side`; everywhere in the document where `at` is null. */
  | (Ignore & { readonly kind: "ignore-finding"; readonly finding: PairFindingKind; readonly side: "source" | "target"; readonly text: string; readonly at: Anchor | null });

export interface Ignore {
  /** In the person's words; may be empty. */
  readonly reason: string;
}

export interface Anchor {
  readonly before: string;
  readonly after: string;
  readonly nth: number;
}
