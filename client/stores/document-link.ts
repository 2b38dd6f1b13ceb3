/**
 * A tab's hold on one document: it writes it, or follows the tab that does. What the tab shows comes through here from the
 * storage, and what it changes goes through here to it.
 */
import type { Document } from "../alignment/document.ts";
import type { Database } from "../storage/database.ts";
import type { KeptDocument } from "../storage/document-records.ts";
import { NO_HISTORY, type History } from "../storage/history.ts";
import { loadDocument, refreshDocument, type LoadFailure } from "../storage/load-document.ts";
import { claimDocument, type SaveOutcome } from "../storage/save-document.ts";
import { Saving } from "./saving.ts";
import { ANSWER_TIME, Tabs, type TabMessage } from "./tabs.ts";

/** `read-only`: the document is of a newer version, or the device was too full to become its writer. */
export type Role = "writer" | "follower" | "read-only";

export type SavedState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  /** `taken-over`: another tab began to write before this tab's last change was stored; the change is only here. */
  | { readonly kind: "unsaved"; readonly why: "full" | "refused" | "taken-over" };

export const SAVED: SavedState = { kind: "saved" };
const SAVING: SavedState = { kind: "saving" };

export interface LinkListener {
  /** The document as it now is, read from storage. Without history when this tab does not write. */
  loaded(kept: KeptDocument, history: History, role: Role): void;
  roleChanged(role: Role): void;
  savedChanged(saved: SavedState): void;
  /** There is no document to show any more. */
  lost(failure: LoadFailure): void;
}

export interface LinkEnvironment {
  readonly database: Promise<Database>;
  /** Names this tab; no other tab has it, not even this one after a reload. */
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told after each save of the document. */
  readonly onSaved: (id: string) => void;
}

export class DocumentLink {
  readonly #environment: LinkEnvironment;
  readonly #database: Database;
  readonly #id: string;
  readonly #listener: LinkListener;
  readonly #tabs: Tabs;
  #kept: KeptDocument | null = null;
  #newer = false;
  #role: Role = "follower";
  #saved: SavedState = SAVED;
  #saving: Saving | undefined;
  #reading = false;
  #readAgain = false;
  #opening = true;
  /** The revision at which another tab last became the writer. */
  #claimedElsewhere = -1;
  #claiming: Promise<void> | undefined;
  #closed = false;

  private constructor(environment: LinkEnvironment, database: Database, id: string, listener: LinkListener) {
    this.#environment = environment;
    this.#database = database;
    this.#id = id;
    this.#listener = listener;
    this.#tabs = new Tabs(id, environment.tab, (message) => this.#heard(message));
  }

  /** Loads the document and becomes its writer unless another tab is. Resolves when the listener knows which. */
  static async open(environment: LinkEnvironment, id: string, listener: LinkListener): Promise<DocumentLink> {
    const link = new DocumentLink(environment, await environment.database, id, listener);
    const [loaded, written] = await Promise.all([loadDocument(link.#database, id), link.#tabs.isWritten()]);
    if (loaded.kind !== "loaded") link.#lost(loaded);
    else {
      link.#newer = loaded.newer;
      link.#opening = false;
      if (loaded.newer || written || link.#claimedElsewhere >= 0) link.#show(loaded.kept, NO_HISTORY, loaded.newer ? "read-only" : "follower");
      else {
        link.#kept = loaded.kept;
        await link.#claim();
      }
    }
    return link;
  }

  /** The other tabs that have the document open. */
  get others(): ReadonlySet<string> {
    return this.#tabs.alive;
  }

  /** Stores a new state of the document; only the writer may. */
  save(document: Document, history: History): void {
    if (this.#role !== "writer" || !this.#saving) return;
    this.#setSaved(SAVING);
    this.#saving.save(document, history);
  }

  /** Tries again to store what could not be stored. */
  retry(): void {
    if (this.#role === "writer") this.#saving?.retry();
  }

  /** Resolves when nothing is being saved any more. @returns whether all is saved */
  async settled(): Promise<boolean> {
    await this.#saving?.settled();
    return this.#saved.kind === "saved";
  }

  /** Makes this tab the writer. The tab that was is asked to finish first. */
  async takeOver(): Promise<void> {
    if (this.#role === "writer" || this.#newer || this.#closed) return;
    await this.#tabs.askToYield();
    await this.#claim();
  }

  /** Says at once that this tab is about to go. What is being saved is saved before another tab can write. */
  leave(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#saving?.stopRetrying();
    this.#tabs.post({ kind: "bye", writes: this.#role === "writer" });
    this.#tabs.close();
  }

  /** Lets go of the document; a tab that follows may then write. */
  async close(): Promise<void> {
    await this.#saving?.settled();
    this.leave();
  }

  #claim(): Promise<void> {
    this.#claiming ??= this.#claimOnce().finally(() => (this.#claiming = undefined));
    return this.#claiming;
  }

  async #claimOnce(): Promise<void> {
    const { tab, now } = this.#environment;
    const outcome = await claimDocument(this.#database, this.#id, tab, this.#kept);
    if (this.#closed) return;
    switch (outcome.kind) {
      case "claimed": {
        const { kept } = outcome;
        if (this.#claimedElsewhere > kept.head.revision) {
          this.#show(kept, NO_HISTORY, "follower");
          return this.#follow();
        }
        this.#saving = new Saving(this.#database, kept, now, (saved, done) => this.#ended(saved, done));
        this.#tabs.post({ kind: "claimed", revision: kept.head.revision });
        this.#setSaved(SAVED);
        this.#show(kept, kept.history ?? NO_HISTORY, "writer");
        return;
      }
      case "full":
      case "refused":
        if (this.#kept) this.#show(this.#kept, NO_HISTORY, "read-only");
        this.#setSaved({ kind: "unsaved", why: outcome.kind });
        return;
      default:
        this.#lost(outcome);
    }
  }

  #heard(message: TabMessage): void {
    if (message.kind === "claimed") this.#claimedElsewhere = Math.max(this.#claimedElsewhere, message.revision);
    if (this.#closed || (this.#opening && message.kind !== "who-writes")) return;
    switch (message.kind) {
      case "who-writes":
        this.#tabs.post({ kind: "here", writes: this.#role === "writer" });
        return;
      case "claimed":
        if (this.#role !== "writer") this.#leftBehind();
        // Of two tabs that claim at once, the later one has the higher revision and stays the writer.
        else if (message.revision > (this.#saving?.kept.head.revision ?? 0)) void this.#yield();
        return;
      case "saved":
        if (this.#role === "follower") void this.#follow();
        return;
      case "yield":
        if (this.#role === "writer") void this.#handOver();
        return;
      case "bye":
        if (message.writes) void this.#succeed();
        return;
      case "here":
      case "yielded":
        return;
      default:
        return message satisfies never;
    }
  }

  /** Stops writing: takes no more changes, and stores those it took. */
  async #yield(): Promise<void> {
    const saving = this.#saving;
    saving?.stopRetrying();
    this.#setRole("follower");
    await saving?.settled();
    if (!this.#follows() || this.#saving !== saving) return;
    this.#saving = undefined;
    if (saving) this.#kept = saving.kept;
    await this.#follow();
  }

  /** Yields to the tab that asks; should that one be gone before it writes, this one writes again. */
  async #handOver(): Promise<void> {
    await this.#yield();
    if (this.#closed) return;
    this.#tabs.post({ kind: "yielded" });
    setTimeout(() => void this.#succeed(), 2 * ANSWER_TIME);
  }

  /** Another tab began to write. What this one could not save before is now only here. */
  #leftBehind(): void {
    if (this.#saved.kind === "unsaved" && this.#role === "follower") this.#setSaved({ kind: "unsaved", why: "taken-over" });
    else void this.#follow();
  }

  /** Writes if no other tab does: the one that did is gone, and no other follower was quicker. */
  async #succeed(): Promise<void> {
    if (!this.#follows() || (await this.#tabs.isWritten())) return;
    if (this.#follows()) await this.#claim();
  }

  /** Whether it shows what is stored. A state of its own that could not be saved stays in view instead. */
  #follows(): boolean {
    return this.#role === "follower" && !this.#closed && this.#saved.kind !== "unsaved";
  }

  /** Shows what another tab has saved. */
  async #follow(): Promise<void> {
    this.#readAgain = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#readAgain && this.#follows()) {
      this.#readAgain = false;
      const loaded = await refreshDocument(this.#database, this.#id, this.#kept);
      if (!this.#follows()) break;
      if (loaded.kind !== "loaded") this.#lost(loaded);
      else if (loaded.kept.head.revision !== this.#kept?.head.revision) this.#show(loaded.kept, NO_HISTORY, "follower");
    }
    this.#reading = false;
  }

  #ended(outcome: SaveOutcome, done: boolean): void {
    switch (outcome.kind) {
      case "saved":
        this.#tabs.post({ kind: "saved", revision: outcome.kept.head.revision });
        this.#environment.onSaved(this.#id);
        if (done) this.#setSaved(SAVED);
        return;
      case "taken-over":
        this.#setSaved({ kind: "unsaved", why: "taken-over" });
        this.#setRole("follower");
        return;
      case "full":
      case "refused":
        this.#setSaved({ kind: "unsaved", why: outcome.kind });
        return;
      default:
        this.#lost(outcome);
    }
  }

  #show(kept: KeptDocument, history: History, role: Role): void {
    if (this.#closed) return;
    this.#kept = kept;
    this.#role = role;
    this.#listener.loaded(kept, history, role);
  }

  #setRole(role: Role): void {
    if (this.#role === role || this.#closed) return;
    this.#role = role;
    this.#listener.roleChanged(role);
  }

  #setSaved(saved: SavedState): void {
    if (this.#saved === saved) return;
    this.#saved = saved;
    this.#listener.savedChanged(saved);
  }

  #lost(failure: LoadFailure): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#tabs.close();
    this.#listener.lost(failure);
  }
}
