/** What the page knows of the open document. */
import type { StepKind } from "../alignment/change.ts";
import type { Document, PairId, Side } from "../alignment/document.ts";
import type { RefusalReason } from "../alignment/edits/edit.ts";
import type { LoadFailure } from "../storage/load-document.ts";
import type { Role, SavedState } from "./document-link.ts";

/** What the last gesture came to, for the announcer. A new object each time, so that the same thing twice is said twice. */
export type Notice =
  /** `pair` is the index of the pair concerned. */
  | { readonly kind: "done" | "undone" | "redone"; readonly step: StepKind; readonly pair: number }
  /** `not-writer`: another tab writes, or the document can only be read. */
  | { readonly kind: "refused"; readonly why: RefusalReason | "not-writer" | "nothing-to-undo" | "nothing-to-redo" | "no-doubtful" }
  /** This tab writes from now on, or no longer. */
  | { readonly kind: "now-writer" | "now-follower" };

/** The edit that is open. The draft holds, by names of the editor's choosing, the fields that were typed in. */
export interface Editing {
  readonly pair: PairId;
  readonly draft: ReadonlyMap<string, string>;
}

export interface OpenSession {
  readonly kind: "open";
  readonly id: string;
  readonly title: string;
  readonly document: Document;
  /** Index of the current pair; 0 also when there is none. */
  readonly current: number;
  /** The cell of the current pair that gestures act on. */
  readonly side: Side;
  readonly role: Role;
  readonly saved: SavedState;
  /** What would be undone and redone next. */
  readonly undo: StepKind | null;
  readonly redo: StepKind | null;
  /** Milliseconds since 1970; null when it was never exported. */
  readonly exportedAt: number | null;
  /** When the warning that the texts hardly correspond was dismissed, in milliseconds since 1970; null when it was not. */
  readonly doubtDismissedAt: number | null;
  readonly editing: Editing | null;
  readonly notice: Notice | null;
}

export type SessionState =
  | { readonly kind: "loading" }
  /** There is no such document, or it was deleted. */
  | { readonly kind: "missing" }
  /** A newer version of the program wrote it, in a way that this one cannot read. */
  | { readonly kind: "newer" }
  /** Its records are damaged, or the storage does not answer; `reason` is for a report, not for readers. */
  | { readonly kind: "failed"; readonly reason: string }
  | OpenSession;

export function stateOfFailure(failure: LoadFailure): SessionState {
  switch (failure.kind) {
    case "missing":
    case "newer":
      return { kind: failure.kind };
    case "damaged":
    case "refused":
      return { kind: "failed", reason: failure.reason };
    case "full":
      return { kind: "failed", reason: "full" };
    default:
      return failure satisfies never;
  }
}
