/** Saves one state after another, never two at a time; of states that pile up meanwhile only the last is written. */
import type { Document } from "../alignment/document.ts";
import type { Database } from "../storage/database.ts";
import type { KeptDocument } from "../storage/document-records.ts";
import type { History } from "../storage/history.ts";
import { saveDocument, type SaveOutcome } from "../storage/save-document.ts";

interface Wanted {
  readonly document: Document;
  readonly history: History;
}

/**
 * How long after a save that failed the next try is made, in milliseconds; doubled after each failure up to the longest. The
 * first comes soon, for a refusal that lasts a moment; the later ones are rare enough to cost a full device nothing.
 */
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;

export class Saving {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #report: (outcome: SaveOutcome, done: boolean) => void;
  #kept: KeptDocument;
  #wanted: Wanted | undefined;
  #running: Promise<void> = Promise.resolve();
  #busy = false;
  #over = false;
  /** What could not be saved. */
  #failed: Wanted | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_RETRY;
  #retries = true;

  /** @param report told of every save that ended; `done` when no other is waiting */
  constructor(database: Database, kept: KeptDocument, now: () => number, report: (outcome: SaveOutcome, done: boolean) => void) {
    this.#database = database;
    this.#kept = kept;
    this.#now = now;
    this.#report = report;
  }

  /** What was saved last. */
  get kept(): KeptDocument {
    return this.#kept;
  }

  /** Saves this state as soon as it can. After a save that failed, the next one writes what that one could not. */
  save(document: Document, history: History): void {
    if (this.#over) return;
    this.#wanted = { document, history };
    if (!this.#busy) this.#running = this.#run();
  }

  /** Tries again at once, if the last save failed: there may be space now. By itself it does so after a while. */
  retry(): void {
    const failed = this.#failed;
    if (failed && !this.#busy) this.save(failed.document, failed.history);
  }

  /** Tries no more by itself; what is being saved is saved. */
  stopRetrying(): void {
    this.#retries = false;
    clearTimeout(this.#retry);
  }

  /** Resolves when nothing is being saved. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    this.#busy = true;
    clearTimeout(this.#retry);
    for (let wanted = this.#wanted; wanted && !this.#over; wanted = this.#wanted) {
      const { document, history } = wanted;
      this.#wanted = undefined;
      const outcome = await saveDocument(this.#database, this.#kept, document, history, this.#now());
      const failed = outcome.kind === "full" || outcome.kind === "refused";
      this.#failed = failed ? wanted : undefined;
      if (outcome.kind === "saved") {
        this.#kept = outcome.kept;
        this.#pause = FIRST_RETRY;
      }
      // Once overtaken, always overtaken: to write again a tab has to claim the document anew.
      this.#over = outcome.kind === "taken-over" || outcome.kind === "missing" || outcome.kind === "damaged";
      this.#report(outcome, !this.#hasMore());
    }
    this.#busy = false;
    if (!this.#failed || !this.#retries) return;
    this.#retry = setTimeout(() => this.retry(), this.#pause);
    this.#pause = Math.min(2 * this.#pause, LONGEST_RETRY);
  }

  #hasMore(): boolean {
    return this.#wanted !== undefined;
  }
}
