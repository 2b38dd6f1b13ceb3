import { applyChanges, invertChanges, type Step } from "../alignment/change.ts";
import type { PairId, SegmentId, Side } from "../alignment/document.ts";
import { isRefusal, type Refusal } from "../alignment/edit.ts";
import { acceptAbove, mergePairs, moveSentence, noCounterpart, setStatus, splitPair, type PairCut } from "../alignment/edit-pairs.ts";
import { mergeSentences, splitSentence } from "../alignment/edit-sentences.ts";
import { editSegments, type SentenceEdit, type SpeakerEdit } from "../alignment/edit-text.ts";
import type { KeptDocument } from "../storage/document-records.ts";
import { loadPlace, savePlace } from "../storage/drafts.ts";
import { moved, NO_HISTORY, stepToRedo, stepToUndo, withStep, type History } from "../storage/history.ts";
import { changeHead } from "../storage/library-records.ts";
import { readHead, outcomeOf, type LoadFailure } from "../storage/load-document.ts";
import type { Database } from "../storage/database.ts";
import { DocumentLink, SAVED, type LinkListener, type Role } from "./document-link.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import { exportDocument, type ExportedFile, type ExportKind } from "./export-document.ts";
import { openLibraryChannel, type LibraryChannel, type LibraryMessage } from "./library-channel.ts";
import { indexAfter, nextDoubtful, withinPairs } from "./navigation.ts";
import type { Notice, OpenSession, SessionState } from "./session-state.ts";
import { Store } from "./store.ts";

export type { ExportKind } from "./export-document.ts";
export type { Editing, Notice, OpenSession, SessionState } from "./session-state.ts";

export interface SessionEnvironment {
  readonly database: Promise<Database>;
  /** Names this tab; no other tab has it, not even this one after a reload. */
  readonly tab: string;
  readonly now: () => number;
  /** The window: told of `pagehide`, it stores what waits; at `beforeunload` it warns of what could not be stored. */
  readonly page: EventTarget;
}

/** How long a person has to stay at a pair for the place to be remembered, in milliseconds. */
const REST = 400;

/** The one open document: where the reader is, every gesture on it, its history, and whether it is saved. */
export class SessionStore extends Store<SessionState> {
  readonly #environment: SessionEnvironment;
  readonly #library: LibraryChannel;
  #id: string | null = null;
  #opened = 0;
  #link: DocumentLink | undefined;
  #drafts: DraftKeeper | undefined;
  #head: KeptDocument["head"] | undefined;
  #history: History = NO_HISTORY;
  /** The pair that the last gesture merged, and in which direction: the same gesture again joins its sentences. */
  #merged: { readonly pair: PairId; readonly toward: "next" | "previous" } | undefined;
  #placeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(environment: SessionEnvironment) {
    super({ kind: "loading" });
    this.#environment = environment;
    this.#library = openLibraryChannel((message) => void this.#heard(message));
    environment.page.addEventListener("pagehide", () => this.#flush());
    environment.page.addEventListener("visibilitychange", () => this.#flush());
    environment.page.addEventListener("beforeunload", (event) => {
      if (this.state.kind === "open" && this.state.saved.kind !== "saved") event.preventDefault();
    });
  }

  /** Opens a document where the reader left it; the one that was open is closed. */
  async open(id: string): Promise<void> {
    const closing = this.close();
    this.#opened += 1;
    const opened = this.#opened;
    this.#id = id;
    await closing;
    const database = await this.#environment.database;
    if (opened !== this.#opened) return;
    this.#drafts = new DraftKeeper(this.#environment.database, id, this.#environment.tab, this.#environment.now);
    const place = await loadPlace(database, id);
    if (opened !== this.#opened) return;
    const at = place.kind === "done" && place.value ? place.value : { pair: 0, side: "target" as const };
    const link = await DocumentLink.open(
      { ...this.#environment, onSaved: (saved) => this.#library.post({ kind: "changed", id: saved }) },
      id,
      this.#listener(opened, id, at),
    );
    if (opened !== this.#opened) return link.close();
    this.#link = link;
    await this.#adoptDraft();
  }

  /** Lets the document go, once everything is stored. */
  async close(): Promise<void> {
    const [link, drafts] = [this.#link, this.#drafts];
    this.#opened += 1;
    this.#savePlaceNow();
    this.#id = null;
    this.#link = undefined;
    this.#drafts = undefined;
    this.#head = undefined;
    this.#history = NO_HISTORY;
    this.#merged = undefined;
    this.set({ kind: "loading" });
    await drafts?.flush();
    await link?.close();
  }

  /** @param pair index; one that is too low or high is the first or last */
  goTo(pair: number): void {
    this.#update((open) => ({ current: withinPairs(open.document.pairs, pair) }));
  }

  goBy(delta: number): void {
    if (this.state.kind === "open") this.goTo(this.state.current + delta);
  }

  /** Goes on from the end to the beginning. @returns whether there is another doubtful pair */
  goToDoubtful(toward: "next" | "previous"): boolean {
    if (this.state.kind !== "open") return false;
    const found = nextDoubtful(this.state.document.pairs, this.state.current, toward);
    if (found === undefined) this.#notice({ kind: "refused", why: "no-doubtful" });
    else this.goTo(found);
    return found !== undefined;
  }

  setSide(side: Side): void {
    this.#update(() => ({ side }));
  }

  /** The one way in which the document changes. @returns whether it did; the notice says why not */
  perform(step: Step | Refusal): boolean {
    if (this.state.kind !== "open") return false;
    if (isRefusal(step)) return this.#refuse(step.why);
    if (this.state.role !== "writer") return this.#refuse("not-writer");
    this.#history = withStep(this.#history, step, this.#environment.now());
    this.#apply(step, step.changes, "done");
    return true;
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
    const here = document.pairs[current];
    if (here && this.#merged?.pair === here.id && this.#merged.toward === toward) {
      this.perform(mergeSentences(document, current));
      return;
    }
    const step = mergePairs(document, current, toward);
    if (!this.perform(step) || isRefusal(step)) return;
    const merged = this.state.document.pairs[step.pair];
    if (merged) this.#merged = { pair: merged.id, toward };
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
    if (this.state.role !== "writer") this.#refuse("not-writer");
    else if (pair && this.state.editing?.pair !== pair.id) this.#update(() => ({ editing: { pair: pair.id, draft: new Map() } }));
  }

  /** Keeps what was typed so far in the fields of the open edit: in view, and over a reload. */
  saveDraft(draft: ReadonlyMap<string, string>): void {
    if (this.state.kind !== "open" || !this.state.editing) return;
    const editing = { ...this.state.editing, draft };
    this.#update(() => ({ editing }));
    this.#drafts?.keep(editing);
  }

  /** Closes the open edit without its text. */
  cancelEdit(): void {
    this.#update(() => ({ editing: null }));
    void this.#drafts?.forget();
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
    this.#update(() => ({ editing: null }));
    void this.#forgetDraftOnceSaved();
    return true;
  }

  undo(): void {
    const step = stepToUndo(this.#history);
    if (this.state.kind !== "open") return;
    if (this.state.role !== "writer") this.#refuse("not-writer");
    else if (!step) this.#refuse("nothing-to-undo");
    else {
      this.#history = moved(this.#history, -1);
      this.#apply(step, invertChanges(step.changes), "undone");
    }
  }

  redo(): void {
    const step = stepToRedo(this.#history);
    if (this.state.kind !== "open") return;
    if (this.state.role !== "writer") this.#refuse("not-writer");
    else if (!step) this.#refuse("nothing-to-redo");
    else {
      this.#history = moved(this.#history, 1);
      this.#apply(step, step.changes, "redone");
    }
  }

  /** Makes this tab the one that writes; the tab that did follows from now on. A change that is only here is given up. */
  async takeOver(): Promise<void> {
    await this.#link?.takeOver();
    await this.#adoptDraft();
  }

  /** The file to give out, made of the document as it is now. @throws RangeError when it has no such side, or is not open */
  exportFile(what: ExportKind): ExportedFile {
    if (this.state.kind !== "open" || !this.#head) throw new RangeError("no document is open");
    const { title, document } = this.state;
    return exportDocument(what, { title, document, origins: this.#head });
  }

  /** Notes that the document was exported now. */
  markExported(): void {
    const id = this.#id;
    if (this.state.kind !== "open" || id === null) return;
    const exportedAt = this.#environment.now();
    this.#update(() => ({ exportedAt }));
    void this.#environment.database.then(async (database) => {
      await changeHead(database, id, { exportedAt });
      this.#library.post({ kind: "changed", id });
    });
  }

  /** Resolves when nothing is being saved any more. */
  async settled(): Promise<void> {
    await this.#link?.settled();
  }

  #apply(step: Step, changes: Step["changes"], kind: "done" | "undone" | "redone"): void {
    this.#merged = undefined;
    this.#update((open) => {
      const document = applyChanges(open.document, changes);
      const pair = withinPairs(document.pairs, step.pair);
      return { document, current: pair, notice: { kind, step: step.kind, pair }, ...this.#steps() };
    });
    if (this.state.kind === "open") this.#link?.save(this.state.document, this.#history);
  }

  #steps(): Pick<OpenSession, "undo" | "redo"> {
    return { undo: stepToUndo(this.#history)?.kind ?? null, redo: stepToRedo(this.#history)?.kind ?? null };
  }

  /** What the link tells of this opening; of one that is over, nothing. */
  #listener(opened: number, id: string, at: { readonly pair: number; readonly side: Side }): LinkListener {
    const current = (): boolean => opened === this.#opened;
    return {
      loaded: (kept, history, role) => {
        if (current()) this.#loaded(id, kept, history, role, at);
      },
      roleChanged: (role) => {
        if (current()) this.#roleChanged(role);
      },
      savedChanged: (saved) => {
        if (current()) this.#update(() => ({ saved }));
      },
      lost: (failure) => {
        if (current()) this.set(stateOfFailure(failure));
      },
    };
  }

  #loaded(id: string, kept: KeptDocument, history: History, role: Role, at: { readonly pair: number; readonly side: Side }): void {
    const before = this.state.kind === "open" ? this.state : undefined;
    const { document, head } = kept;
    this.#head = head;
    this.#history = history;
    this.#merged = undefined;
    const side = document.source ? (before?.side ?? at.side) : "target";
    const place = before ? indexAfter(before.document.pairs, before.current, document.pairs) : withinPairs(document.pairs, at.pair);
    const notice: Notice | null = before && before.role !== role ? { kind: role === "writer" ? "now-writer" : "now-follower" } : (before?.notice ?? null);
    this.set({
      kind: "open", id, title: head.title, document, current: place, side, role, saved: before?.saved ?? SAVED, ...this.#steps(),
      exportedAt: head.exportedAt, editing: before?.editing ?? null, notice,
    });
  }

  #roleChanged(role: Role): void {
    this.#history = NO_HISTORY;
    this.#merged = undefined;
    this.#update(() => ({ role, ...this.#steps(), notice: { kind: role === "writer" ? "now-writer" : "now-follower" } }));
  }

  async #heard(message: LibraryMessage): Promise<void> {
    const [id, opened] = [this.#id, this.#opened];
    if (id === null || (message.kind === "changed" && message.id !== id)) return;
    const database = await this.#environment.database;
    const outcome = await outcomeOf(() => database.read((records) => readHead(records, id)));
    if (outcome.kind !== "done" || opened !== this.#opened) return;
    const head = outcome.value;
    if (head?.deletedAt !== null) await this.#gone(head === undefined);
    else if (this.state.kind === "missing") await this.open(id);
    else this.#update(() => ({ title: head.title, exportedAt: head.exportedAt }));
  }

  /** The document was deleted here or in another tab: what still waits is stored, in case that it is brought back. */
  async #gone(forGood: boolean): Promise<void> {
    const id = this.#id;
    await this.close();
    this.#id = forGood ? null : id;
    this.set({ kind: "missing" });
  }

  async #adoptDraft(): Promise<void> {
    const [opened, link, drafts] = [this.#opened, this.#link, this.#drafts];
    if (this.state.kind !== "open" || this.state.role !== "writer" || this.state.editing || !link || !drafts) return;
    const editing = await drafts.adopt(link.others);
    if (editing && opened === this.#opened) this.#update((open) => ({ editing: open.editing ?? editing }));
  }

  /** The draft goes only when its text is in the document for good. */
  async #forgetDraftOnceSaved(): Promise<void> {
    const drafts = this.#drafts;
    await this.#link?.settled();
    if (this.state.kind === "open" && this.state.saved.kind === "saved" && !this.state.editing) await drafts?.forget();
  }

  #flush(): void {
    void this.#drafts?.flush();
    this.#savePlaceNow();
  }

  #savePlaceNow(): void {
    clearTimeout(this.#placeTimer);
    if (this.#placeTimer === undefined || this.state.kind !== "open") return;
    this.#placeTimer = undefined;
    const { id, current, side } = this.state;
    void this.#environment.database.then((database) => savePlace(database, id, { pair: current, side }));
  }

  #refuse(why: Extract<Notice, { kind: "refused" }>["why"]): false {
    this.#notice({ kind: "refused", why });
    return false;
  }

  #notice(notice: Notice): void {
    this.#update(() => ({ notice }));
  }

  #update(change: (open: OpenSession) => Partial<OpenSession>): void {
    if (this.state.kind !== "open") return;
    const before = this.state;
    const after = { ...before, ...change(before) };
    this.set(after);
    if (after.current === before.current && after.side === before.side) return;
    if (after.current !== before.current) this.#merged = undefined;
    clearTimeout(this.#placeTimer);
    this.#placeTimer = setTimeout(() => this.#savePlaceNow(), REST);
  }
}

function stateOfFailure(failure: LoadFailure): SessionState {
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
