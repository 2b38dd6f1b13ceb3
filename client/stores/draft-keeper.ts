/** Keeps the edit that is open, so that a reload or a crash loses nothing that was typed. */
import type { Database } from "../storage/database.ts";
import { adoptDraft, saveDraft } from "../storage/drafts.ts";
import type { Editing } from "./session-state.ts";

/** How long the typing has to rest before it is stored, in milliseconds. */
const REST = 200;

export class DraftKeeper {
  readonly #database: Promise<Database>;
  readonly #id: string;
  readonly #tab: string;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Editing | undefined;
  #refused = false;

  constructor(database: Promise<Database>, id: string, tab: string, now: () => number) {
    this.#database = database;
    this.#id = id;
    this.#tab = tab;
    this.#now = now;
  }

  /** Whether the edit could not be stored when that was last tried: it is only on the screen. */
  get refused(): boolean {
    return this.#refused;
  }

  /** Stores the edit as soon as the typing rests. */
  keep(editing: Editing): void {
    this.#waiting = editing;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST);
  }

  /** Stores at once what still waits. */
  async flush(): Promise<void> {
    const editing = this.#waiting;
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    if (!editing) return;
    const fields = [...editing.draft].map(([key, text]): [string, string] => [key, text]);
    const outcome = await saveDraft(await this.#database, this.#id, this.#tab, { pair: editing.pair, fields, at: this.#now() });
    this.#refused = outcome.kind !== "done";
  }

  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#refused = false;
    await saveDraft(await this.#database, this.#id, this.#tab, null);
  }

  /** The edit that was open in a tab that is gone: this one before a reload, for example. */
  async adopt(alive: ReadonlySet<string>): Promise<Editing | null> {
    const outcome = await adoptDraft(await this.#database, this.#id, this.#tab, alive);
    return outcome.kind === "done" && outcome.value ? { pair: outcome.value.pair, draft: new Map(outcome.value.fields) } : null;
  }
}
