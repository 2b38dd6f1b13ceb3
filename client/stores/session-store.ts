import type { Document, PairId, SegmentId, Side } from "../alignment/document.ts";
import { isRefusal } from "../alignment/edits/edit.ts";
import { acceptAbove, mergePairs, moveSentence, noCounterpart, setStatus, splitPair, type PairCut } from "../alignment/edits/edit-pairs.ts";
import { mergeSentences, splitSentence } from "../alignment/edits/edit-sentences.ts";
import { editSegments, type SentenceEdit, type SpeakerEdit } from "../alignment/edits/edit-text.ts";
import { HeldDocument } from "./held-document.ts";
import { nextDoubtful, withinPairs } from "./navigation.ts";

export type { ExportKind } from "./export-document.ts";
export type { Editing, Notice, OpenSession, SessionState } from "./session-state.ts";

/** What the last gesture merged. The same gesture again joins the sentences, as long as nothing else was done. */
interface Merged {
  readonly document: Document;
  readonly pair: PairId;
  readonly toward: "next" | "previous";
}

/** The one open document and every gesture on it. */
export class SessionStore extends HeldDocument {
  #merged: Merged | undefined;

  /** @param pair index; one that is too low or high is the first or last */
  goTo(pair: number): void {
    this.#merged = undefined;
    this.update((open) => ({ current: withinPairs(open.document.pairs, pair) }));
  }

  goBy(delta: number): void {
    if (this.state.kind === "open") this.goTo(this.state.current + delta);
  }

  /** Goes on from the end to the beginning. @returns whether there is another doubtful pair */
  goToDoubtful(toward: "next" | "previous"): boolean {
    if (this.state.kind !== "open") return false;
    const found = nextDoubtful(this.state.document.pairs, this.state.current, toward);
    if (found === undefined) this.refuse("no-doubtful");
    else this.goTo(found);
    return found !== undefined;
  }

  setSide(side: Side): void {
    this.update(() => ({ side }));
  }

  /** Accepts the current pair and goes to the next doubtful one; when none is left, to the next pair. */
  accept(): void {
    if (this.state.kind !== "open") return;
    const { document, current } = this.state;
    const accepted = document.pairs[current]?.status === "accepted";
    if (!accepted && !this.perform(setStatus(document, current, "accepted"))) return;
    this.goTo(nextDoubtful(document.pairs, current, "next") ?? current + 1);
  }

  /** Accepts every pair above the current one. */
  acceptAbove(): void {
    if (this.state.kind === "open") this.perform(acceptAbove(this.state.document, this.state.current));
  }

  /** Takes the acceptance of the current pair back. */
  reopen(): void {
    if (this.state.kind === "open") this.perform(setStatus(this.state.document, this.state.current, "open"));
  }

  /** Merges the current pair with a neighbour; right after that, the same gesture joins its sentences. */
  merge(toward: "next" | "previous"): void {
    if (this.state.kind !== "open") return;
    const { document, current } = this.state;
    const before = this.#merged;
    this.#merged = undefined;
    if (before && before.document === document && before.pair === document.pairs[current]?.id && before.toward === toward) {
      this.perform(mergeSentences(document, current));
      return;
    }
    if (!this.perform(mergePairs(document, current, toward))) return;
    const pair = this.state.document.pairs[this.state.current];
    if (pair) this.#merged = { document: this.state.document, pair: pair.id, toward };
  }

  /** Makes two pairs of the current one. */
  splitPair(cut: PairCut): void {
    if (this.state.kind === "open") this.perform(splitPair(this.state.document, this.state.current, cut));
  }

  /** Makes two sentences of one of the current pair. @param at offset in the paragraph's text */
  splitSentence(side: Side, segment: SegmentId, at: number): void {
    if (this.state.kind === "open") this.perform(splitSentence(this.state.document, this.state.current, side, segment, at));
  }

  /** Moves the edge sentence of the active cell to the neighbouring pair. */
  move(direction: "up" | "down"): void {
    if (this.state.kind === "open") this.perform(moveSentence(this.state.document, this.state.current, this.state.side, direction));
  }

  /** Says that the sentences of the active cell have no counterpart. */
  noCounterpart(): void {
    if (this.state.kind === "open") this.perform(noCounterpart(this.state.document, this.state.current, this.state.side));
  }

  /** Opens the current pair for editing its text. */
  startEdit(): void {
    if (this.state.kind !== "open") return;
    const pair = this.state.document.pairs[this.state.current];
    if (this.state.role !== "writer") this.refuse("not-writer");
    else if (pair && this.state.editing?.pair !== pair.id) this.update(() => ({ editing: { pair: pair.id, draft: new Map() } }));
  }

  /** Keeps what was typed so far in the fields of the open edit: in view, and over a reload. */
  saveDraft(draft: ReadonlyMap<string, string>): void {
    if (this.state.kind !== "open" || !this.state.editing) return;
    this.keepDraft({ ...this.state.editing, draft });
  }

  /** Closes the open edit without its text. */
  cancelEdit(): void {
    this.dropDraft();
  }

  /**
   * Puts the open edit's text into the document and closes the edit; so it does when nothing was changed.
   * @returns false when the text could not be taken: the edit then stays open
   */
  saveEdit(edits: readonly SentenceEdit[], speakers: readonly SpeakerEdit[] = []): boolean {
    if (this.state.kind !== "open" || !this.state.editing) return false;
    const { document, editing } = this.state;
    const step = editSegments(document, document.pairs.findIndex((pair) => pair.id === editing.pair), edits, speakers);
    if (isRefusal(step) && step.why === "unchanged") {
      this.cancelEdit();
      return true;
    }
    if (!this.perform(step)) return false;
    this.dropDraft({ onceSaved: true });
    return true;
  }
}
