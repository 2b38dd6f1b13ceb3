import type { Judgement } from "../../glossary/names/name.ts";
import { applyChanges, type Step, type StepKind } from "../alignment/change.ts";
import { paragraphOf, type Document, type PairId, type SegmentId, type Side } from "../alignment/document.ts";
import { isRefusal, refused } from "../alignment/edits/edit.ts";
import { acceptAbove, mergePairs, moveSentence, noCounterpart, setStatus, splitPair, type PairCut } from "../alignment/edits/edit-pairs.ts";
import { mergeSentences, splitSentence } from "../alignment/edits/edit-sentences.ts";
import { judge, replaceNames, withdrawJudgement, type Replacement } from "../alignment/edits/judge-names.ts";
import { realign, type Realignment } from "../alignment/edits/realign.ts";
import { editSegments } from "../alignment/edits/edit-text.ts";
import { editsOf } from "./draft-fields.ts";
import { HeldDocument } from "./held-document.ts";
import { nextDoubtful, withinPairs } from "./navigation.ts";

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

  /** Accepts the current pair, with what is typed in it, and goes to the next doubtful one; when none is left, to the next pair. */
  accept(): void {
    if (this.state.kind !== "open") return;
    const { document, current, editing } = this.state;
    if (editing && editing.pair === document.pairs[current]?.id) {
      this.saveAndAccept();
      return;
    }
    const accepted = document.pairs[current]?.status === "accepted";
    if (accepted || this.perform((whole, pair) => setStatus(whole, pair, "accepted"))) this.#goOn();
  }

  /** Accepts every pair above the current one. */
  acceptAbove(): void {
    this.perform(acceptAbove);
  }

  /** Takes the acceptance of the current pair back. */
  reopen(): void {
    this.perform((document, pair) => setStatus(document, pair, "open"));
  }

  /** Merges the current pair with a neighbour; right after that, the same gesture joins its sentences. */
  merge(toward: "next" | "previous"): void {
    if (this.state.kind !== "open") return;
    const { document, current } = this.state;
    const before = this.#merged;
    this.#merged = undefined;
    if (before && before.document === document && before.pair === document.pairs[current]?.id && before.toward === toward) {
      this.joinSentences();
      return;
    }
    if (!this.perform((whole, pair) => mergePairs(whole, pair, toward))) return;
    const pair = this.state.document.pairs[this.state.current];
    if (pair) this.#merged = { document: this.state.document, pair: pair.id, toward };
  }

  /** Makes one sentence of those that the current pair has on a side, where they stand in one paragraph. */
  joinSentences(): void {
    this.perform((document, pair) => mergeSentences(document, pair));
  }

  /** Makes two pairs of the current one. */
  splitPair(cut: PairCut): void {
    this.perform((document, pair) => splitPair(document, pair, cut));
  }

  /** Makes two sentences of one of the current pair. @param at offset in the paragraph's text as it is now, whatever is typed and not saved */
  splitSentence(side: Side, segment: SegmentId, at: number): void {
    if (this.state.kind !== "open") return;
    const wordsIn = (document: Document) => document[side]?.paragraphs[paragraphOf(segment)]?.text;
    const words = wordsIn(this.state.document);
    this.perform((document, pair) => (wordsIn(document) === words ? splitSentence(document, pair, side, segment, at) : refused("nothing-there")));
  }

  /** Moves the edge sentence of the active cell to the neighbouring pair. */
  move(direction: "up" | "down"): void {
    if (this.state.kind !== "open") return;
    const { side } = this.state;
    this.perform((document, pair) => moveSentence(document, pair, side, direction));
  }

  /** Says that the sentences of the active cell have no counterpart. */
  noCounterpart(): void {
    if (this.state.kind !== "open") return;
    const { side } = this.state;
    this.perform((document, pair) => noCounterpart(document, pair, side));
  }

  /** Changes the chosen stretches between accepted pairs. @returns whether it did */
  realign(realignment: Realignment, chosen: ReadonlySet<number>): boolean {
    return this.perform((document, pair) => realign(document, pair, realignment, chosen));
  }

  /** Puts other words in all these places of the translation, and decides that along with it. @returns whether it did */
  replaceNames(replacements: readonly Replacement[], judgements: readonly Judgement[] = []): boolean {
    return this.perform((document, pair) => replaceNames(document, pair, replacements, judgements));
  }

  /** Decides something about names of the document. @param kind what the step is called @returns whether it did */
  judge(kind: StepKind, judgement: Judgement): boolean {
    return this.perform((document, pair) => judge(document, pair, kind, [judgement]));
  }

  /** Takes a decision about a name back. @returns whether it did */
  withdraw(judgement: Judgement): boolean {
    return this.perform((document, pair) => withdrawJudgement(document, pair, document.judgements.indexOf(judgement)));
  }

  /** Opens the current pair for editing its text. An edit that is open elsewhere is saved first. */
  startEdit(): void {
    if (this.state.kind !== "open") return;
    if (this.state.role !== "writer") {
      this.refuse("not-writer");
      return;
    }
    const pair = this.state.document.pairs[this.state.current];
    if (!pair || this.state.editing?.pair === pair.id || !this.settleEdit()) return;
    this.update(() => ({ editing: { pair: pair.id, draft: new Map() } }));
  }

  /** Keeps what was typed so far in the fields of the open edit: in view, and over a reload. Fields are named by `draft-fields.ts`. */
  saveDraft(draft: ReadonlyMap<string, string>): void {
    if (this.state.kind !== "open" || !this.state.editing) return;
    this.keepDraft({ ...this.state.editing, draft });
  }

  /** Closes the open edit without its text. */
  cancelEdit(): void {
    this.dropDraft();
  }

  /**
   * Goes to the pair of the open edit, puts its text into the document and closes the edit; so it does when nothing was changed.
   * @returns false when the text could not be taken: the edit then stays open
   */
  saveEdit(): boolean {
    return this.#saveEdit((edited) => edited);
  }

  /** Saves the open edit and accepts its pair in one step, then goes on. A pair that lost all its words is gone and not accepted. */
  saveAndAccept(): void {
    if (this.state.kind !== "open" || !this.state.editing) return;
    const { pair } = this.state.editing;
    if (!this.#saveEdit((edited, document) => withAcceptance(edited, applyChanges(document, edited.changes), pair))) return;
    if (this.state.document.pairs[this.state.current]?.id === pair) this.accept();
  }

  override settleEdit(): boolean {
    if (this.state.kind !== "open") return false;
    if (!this.state.editing) return true;
    const { document, current, editing } = this.state;
    if (!document.pairs.some(({ id }) => id === editing.pair)) {
      this.cancelEdit(); // another tab took its sentences away: there is no field left that could show it
      return true;
    }
    const inHand = document.pairs[current]?.id;
    if (!this.saveEdit()) return false;
    const found = this.state.document.pairs.findIndex(({ id }) => id === inHand);
    if (found < 0) return this.refuse("nothing-there");
    this.goTo(found);
    return true;
  }

  /** @param complete what else belongs to the step; not asked when the text is as it was */
  #saveEdit(complete: (edited: Step, document: Document) => Step): boolean {
    if (this.state.kind !== "open" || !this.state.editing) return false;
    if (this.state.role !== "writer") return this.refuse("not-writer");
    const { document, editing } = this.state;
    const index = document.pairs.findIndex((pair) => pair.id === editing.pair);
    const pair = document.pairs[index];
    if (!pair) return this.refuse("nothing-there");
    this.goTo(index);
    const { edits, speakers } = editsOf(document, pair, editing.draft);
    const edited = editSegments(document, index, edits, speakers);
    if (isRefusal(edited) && edited.why === "unchanged") {
      this.cancelEdit();
      return true;
    }
    if (!this.commit(isRefusal(edited) ? edited : complete(edited, document))) return false;
    this.dropDraft({ onceSaved: true });
    return true;
  }

  #goOn(): void {
    if (this.state.kind !== "open") return;
    const { document, current } = this.state;
    this.goTo(nextDoubtful(document.pairs, current, "next") ?? current + 1);
  }
}

/** The step, and the acceptance of the pair if it is still there after it. */
function withAcceptance(step: Step, after: Document, pair: PairId): Step {
  const accepted = setStatus(after, after.pairs.findIndex(({ id }) => id === pair), "accepted");
  return isRefusal(accepted) ? step : { ...step, changes: [...step.changes, ...accepted.changes] };
}
