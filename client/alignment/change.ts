/**
 * The only ways in which a document changes, as data: each can be stored, sent to another tab, taken back and done again.
 * Structure, marks and text all go through here, so that one history covers everything.
 */
import type { Judgement } from "../../glossary/names/name.ts";
import { textOf, type Document, type Pair, type Paragraph, type Side, type Text } from "./document.ts";

export type Change =
  /** The pairs from index `at` on: `removed` were there, `inserted` take their place. Marks are changes of this kind too. */
  | { readonly kind: "pairs"; readonly at: number; readonly removed: readonly Pair[]; readonly inserted: readonly Pair[] }
  /** A paragraph's text, its segments or its speaker. */
  | { readonly kind: "paragraph"; readonly side: Side; readonly paragraph: number; readonly removed: Paragraph; readonly inserted: Paragraph }
  /** The judgements about names from index `at` on. */
  | { readonly kind: "judgements"; readonly at: number; readonly removed: readonly Judgement[]; readonly inserted: readonly Judgement[] };

/** What a step of the history is called; the page has a message for each. */
export type StepKind =
  | "accept" | "reopen" | "merge-pairs" | "merge-sentences" | "split-pair" | "split-sentence"
  | "move-sentence" | "no-counterpart" | "realign" | "edit-text"
  | "replace-name" | "prefer-form" | "ignore-name" | "same-name" | "different-name" | "unsure-name" | "ignore-finding" | "withdraw-judgement";

/** One undoable step: what a person did with one gesture. `pair` is the index of the pair to show when it is undone or redone. */
export interface Step {
  readonly kind: StepKind;
  readonly changes: readonly Change[];
  readonly pair: number;
}

/**
 * The document after the changes. Costs a shallow copy of the lists that change, never of texts.
 * @throws RangeError when a change was not made for this document.
 */
export function applyChanges(document: Document, changes: readonly Change[]): Document {
  return changes.reduce(applyChange, document);
}

/** The changes that take these back, in the order in which to apply them. */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map(invertChange).reverse();
}

function invertChange(change: Change): Change {
  switch (change.kind) {
    case "pairs": return { ...change, removed: change.inserted, inserted: change.removed };
    case "paragraph": return { ...change, removed: change.inserted, inserted: change.removed };
    case "judgements": return { ...change, removed: change.inserted, inserted: change.removed };
    default: return change satisfies never;
  }
}

function applyChange(document: Document, change: Change): Document {
  switch (change.kind) {
    case "pairs":
      return { ...document, pairs: splice(document.pairs, change.at, change.removed, change.inserted) };
    case "paragraph": {
      const text = textOf(document, change.side);
      if (!text) throw new RangeError(`the document has no ${change.side}`);
      const paragraphs = splice(text.paragraphs, change.paragraph, [change.removed], [change.inserted]);
      return { ...document, [change.side]: { ...text, paragraphs } satisfies Text };
    }
    case "judgements":
      return { ...document, judgements: splice(document.judgements, change.at, change.removed, change.inserted) };
    default:
      return change satisfies never;
  }
}

function splice<T>(list: readonly T[], at: number, removed: readonly T[], inserted: readonly T[]): readonly T[] {
  if (at < 0 || at + removed.length > list.length) throw new RangeError(`no ${removed.length} items at ${at} of ${list.length}`);
  // Spread into an array and not into a call: a call takes some hundred thousand arguments at most.
  return [...list.slice(0, at), ...inserted, ...list.slice(at + removed.length)];
}

/** An id that no pair of the document has. */
export function nextPairId(document: Document): number {
  return document.pairs.reduce((highest, pair) => Math.max(highest, pair.id), -1) + 1;
}
