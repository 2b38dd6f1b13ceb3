/**
 * The open document without the gestures on it: loaded and followed through its link, changed by steps that can be taken
 * back, saved, and left and found again with the place and the draft that the reader was at.
 */
import { applyChanges, invertChanges, type Step } from "../alignment/change.ts";
import type { Document, Pair, Side } from "../alignment/document.ts";
import { isRefusal, type Refusal } from "../alignment/edits/edit.ts";
import type { Database } from "../storage/database.ts";
import type { KeptDocument } from "../storage/document-records.ts";
import { loadPlace } from "../storage/drafts.ts";
import { moved, NO_HISTORY, stepToRedo, stepToUndo, withStep, type History } from "../storage/history.ts";
import { changeHead } from "../storage/library-records.ts";
import { outcomeOf, readHead } from "../storage/load-document.ts";
import { DocumentLink, SAVED, type LinkListener, type Role } from "./document-link.ts";
import { changesWords, replacesPair } from "./draft-fields.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import { exportDocument, type ExportedFile, type ExportKind } from "./export-document.ts";
import { openLibraryChannel, type LibraryChannel, type LibraryMessage } from "./library-channel.ts";
import { editingAfter, indexAfter, pairBefore, withinPairs } from "./navigation.ts";
import { PlaceKeeper } from "./place-keeper.ts";
import { stateOfFailure, type Editing, type Notice, type OpenSession, type SessionState } from "./session-state.ts";
import { Store } from "./store.ts";

export interface SessionEnvironment {
  readonly database: Promise<Database>;
  /** Names this tab; no other tab has it, not even this one after a reload. */
  readonly tab: string;
  readonly now: () => number;
  /** Of Muqabala; a file that is given out may say what made it. */
  readonly version: string;
  /** The window: told of `beforeunload` or `pagehide`, it stores what waits; at `beforeunload` it warns of what could not be stored. */
  readonly page: EventTarget;
}

export abstract class HeldDocument extends Store<SessionState> {
  readonly #environment: SessionEnvironment;
  readonly #library: LibraryChannel;
  #id: string | null = null;
  #opened = 0;
  #link: DocumentLink | undefined;
  #drafts: DraftKeeper | undefined;
  #head: KeptDocument["head"] | undefined;
  #history: History = NO_HISTORY;
  #forgetting: Promise<void> | undefined;
  #place: PlaceKeeper | undefined;
  /** Whether what is stored ends with the page. */
  #fleeting = false;

  constructor(environment: SessionEnvironment) {
    super({ kind: "loading" });
    this.#environment = environment;
    this.#library = openLibraryChannel((message) => void this.#heard(message));
    const { page } = environment;
    page.addEventListener("visibilitychange", () => {
      this.#flush();
      this.#link?.retry();
    });
    page.addEventListener("pagehide", () => {
      this.#flush();
      this.#link?.leave();
    });
    // A page that the browser kept asleep and wakes again may have been overtaken meanwhile.
    page.addEventListener("pageshow", (event) => {
      if ("persisted" in event && event.persisted === true && this.#id !== null) void this.open(this.#id);
    });
    page.addEventListener("beforeunload", (event) => {
      // At `pagehide` a write is begun too late to be sure of its end.
      this.#flush();
      const unsaved = this.state.kind === "open" && this.state.saved.kind !== "saved";
      if (this.#fleeting || unsaved || this.#drafts?.refused === true) event.preventDefault();
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
    this.#fleeting = database.refusal !== null;
    this.#place = new PlaceKeeper(database, id);
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
    const [link, drafts, place] = [this.#link, this.#drafts, this.#place];
    this.#opened += 1;
    this.#id = null;
    this.#link = undefined;
    this.#drafts = undefined;
    this.#place = undefined;
    this.#head = undefined;
    this.#history = NO_HISTORY;
    this.set({ kind: "loading" });
    await Promise.all([place?.flush(), drafts?.flush()]);
    await link?.close();
    await this.#forgetting;
  }

  /** What was done to the document and not taken back, in order. */
  get steps(): readonly Step[] {
    return this.#history.steps.slice(0, this.#history.position);
  }

  /**
   * The one way in which the document changes. Words that were typed in a pair that the step replaces are saved before it, as
   * a step of their own.
   * @param gesture what is done to the pair in hand, an index; asked once more when words were saved
   * @returns whether the document changed; the notice says why not
   */
  protected perform(gesture: (document: Document, pair: number) => Step | Refusal): boolean {
    if (this.state.kind !== "open") return false;
    const step = gesture(this.state.document, this.state.current);
    if (isRefusal(step)) return this.refuse(step.why);
    if (this.state.role !== "writer") return this.refuse("not-writer");
    const typed = this.#typedPair();
    if (typed && (replacesPair(step.changes, typed) || changesWords(step.changes, typed))) return this.settleEdit() && this.perform(gesture);
    return this.commit(step);
  }

  /** Does a step that was made for the document as it is, whatever is being typed. @returns whether it did; the notice says why not */
  protected commit(step: Step | Refusal): boolean {
    if (isRefusal(step)) return this.refuse(step.why);
    if (this.state.kind !== "open" || this.state.role !== "writer") return this.refuse("not-writer");
    this.#history = withStep(this.#history, step, this.#environment.now());
    this.#apply(step, step.changes, "done");
    return true;
  }

  undo(): void {
    if (this.state.kind !== "open") return;
    const step = stepToUndo(this.#history);
    if (this.state.role !== "writer") this.refuse("not-writer");
    else if (!step) this.refuse("nothing-to-undo");
    else {
      const changes = invertChanges(step.changes);
      if (this.#unsettles(changes)) {
        if (this.settleEdit()) this.undo();
        return;
      }
      this.#history = moved(this.#history, -1);
      this.#apply(step, changes, "undone");
    }
  }

  redo(): void {
    if (this.state.kind !== "open") return;
    const step = stepToRedo(this.#history);
    if (this.state.role !== "writer") this.refuse("not-writer");
    else if (!step) this.refuse("nothing-to-redo");
    else if (this.#unsettles(step.changes)) {
      if (this.settleEdit()) this.redo();
    } else {
      this.#history = moved(this.#history, 1);
      this.#apply(step, step.changes, "redone");
    }
  }

  /** Saves and closes the open edit, if there is one, and stays at the pair in hand. @returns whether none is open and that pair is there */
  abstract settleEdit(): boolean;

  /** Whether words were typed that would lose their place by these changes. */
  #unsettles(changes: Step["changes"]): boolean {
    const pair = this.#typedPair();
    return pair !== undefined && changesWords(changes, pair);
  }

  /** The pair in which words were typed that are not saved. */
  #typedPair(): Pair | undefined {
    if (this.state.kind !== "open" || !this.state.editing || this.state.editing.draft.size === 0) return undefined;
    const { document, editing } = this.state;
    return document.pairs.find(({ id }) => id === editing.pair);
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
    const { now, version } = this.#environment;
    return exportDocument(what, { title, document, origins: this.#head, now: now(), version });
  }

  /** Notes that the document was exported now; where that cannot be stored, it says so no longer. */
  markExported(): void {
    this.#note({ exportedAt: this.#environment.now() });
  }

  /** Notes that the person does not want to hear again how little the texts correspond. */
  dismissDoubt(): void {
    this.#note({ doubtDismissedAt: this.#environment.now() });
  }

  #note(noted: Partial<Pick<OpenSession, "exportedAt" | "doubtDismissedAt">>): void {
    const id = this.#id;
    if (this.state.kind !== "open" || id === null) return;
    const { exportedAt, doubtDismissedAt } = this.state;
    this.update(() => noted);
    void this.#environment.database.then(async (database) => {
      const outcome = await changeHead(database, id, noted);
      if (outcome.kind === "done") this.#library.post({ kind: "changed", id });
      else if (this.#id === id) this.update(() => ({ exportedAt, doubtDismissedAt }));
    });
  }

  /** Resolves when nothing is being saved any more. */
  async settled(): Promise<void> {
    await this.#link?.settled();
  }

  /** Shows the open edit as it is and stores it, so that a reload loses nothing. */
  protected keepDraft(editing: Editing): void {
    this.update(() => ({ editing }));
    this.#drafts?.keep(editing);
  }

  /** Closes the open edit. `onceSaved`: what is stored of it goes only when its text is in the document for good. */
  protected dropDraft({ onceSaved = false } = {}): void {
    const drafts = this.#drafts;
    this.update(() => ({ editing: null }));
    if (!onceSaved) void drafts?.forget();
    else this.#forgetting = this.#forgetOnceSaved(this.#link, drafts);
  }

  async #forgetOnceSaved(link: DocumentLink | undefined, drafts: DraftKeeper | undefined): Promise<void> {
    const saved = await link?.settled();
    const again = drafts === this.#drafts && this.state.kind === "open" && this.state.editing !== null && this.state.editing.draft.size > 0;
    if (saved && !again) await drafts?.forget();
  }

  #apply(step: Step, changes: Step["changes"], kind: "done" | "undone" | "redone"): void {
    this.update((open) => {
      const document = applyChanges(open.document, changes);
      const pair = withinPairs(document.pairs, kind === "undone" ? pairBefore(step) : step.pair);
      const editing = editingAfter(open.document.pairs, open.editing, document.pairs);
      return { document, current: pair, editing, notice: { kind, step: step.kind, pair }, ...this.#steps() };
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
        if (current()) this.update(() => ({ saved }));
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
    const side = document.source ? (before?.side ?? at.side) : "target";
    const place = before ? indexAfter(before.document.pairs, before.current, document.pairs) : withinPairs(document.pairs, at.pair);
    const notice: Notice | null = before && before.role !== role ? { kind: role === "writer" ? "now-writer" : "now-follower" } : (before?.notice ?? null);
    this.set({
      kind: "open", id, title: head.title, document, current: place, side, role, saved: before?.saved ?? SAVED, ...this.#steps(),
      exportedAt: head.exportedAt, doubtDismissedAt: head.doubtDismissedAt, editing: before ? editingAfter(before.document.pairs, before.editing, document.pairs) : null, notice,
    });
  }

  #roleChanged(role: Role): void {
    this.#history = NO_HISTORY;
    this.update(() => ({ role, ...this.#steps(), notice: { kind: role === "writer" ? "now-writer" : "now-follower" } }));
  }

  async #heard(message: LibraryMessage): Promise<void> {
    const [id, opened] = [this.#id, this.#opened];
    this.#link?.retry(); // what the library deletes makes room
    if (id === null || message.kind === "lexicons" || (message.kind === "changed" && message.id !== id)) return;
    const database = await this.#environment.database;
    const outcome = await outcomeOf(() => database.read((records) => readHead(records, id)));
    if (outcome.kind !== "done" || opened !== this.#opened) return;
    const head = outcome.value;
    if (head?.deletedAt !== null) await this.#gone(head === undefined);
    else if (this.state.kind === "missing") await this.open(id);
    else this.update(() => ({ title: head.title, exportedAt: head.exportedAt, doubtDismissedAt: head.doubtDismissedAt }));
  }

  /** The document was deleted here or in another tab. Unless for good, what still waits is stored: it may be brought back. */
  async #gone(forGood: boolean): Promise<void> {
    const id = this.#id;
    if (forGood) {
      this.#place?.forget();
      await this.#drafts?.forget();
    }
    await this.close();
    this.#id = forGood ? null : id;
    this.set({ kind: "missing" });
  }

  async #adoptDraft(): Promise<void> {
    const [opened, link, drafts] = [this.#opened, this.#link, this.#drafts];
    if (this.state.kind !== "open" || this.state.role !== "writer" || this.state.editing || !link || !drafts) return;
    const editing = await drafts.adopt(link.others);
    if (editing && opened === this.#opened) this.update((open) => ({ editing: open.editing ?? editing }));
  }

  #flush(): void {
    void this.#drafts?.flush();
    void this.#place?.flush();
  }

  protected refuse(why: Extract<Notice, { kind: "refused" }>["why"]): false {
    this.update(() => ({ notice: { kind: "refused", why } }));
    return false;
  }

  protected update(change: (open: OpenSession) => Partial<OpenSession>): void {
    if (this.state.kind !== "open") return;
    const before = this.state;
    const after = { ...before, ...change(before) };
    this.set(after);
    if (after.current !== before.current || after.side !== before.side) this.#place?.keep({ pair: after.current, side: after.side });
  }
}
