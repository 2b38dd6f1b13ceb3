/**
 * A line on the terminal that says how far the work is. Where no one watches, nothing is written.
 */
import { messages } from "./messages.ts";

/** Standard error, as far as it is used here. */
export interface Watcher {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = "\r\u001b[K";

export class Progress {
  #shown = "";

  constructor(private readonly watcher: Watcher) {}

  /** Shows `text` in place of what was shown before. */
  show(text: string): void {
    if (!this.watcher.isTTY || text === this.#shown) return;
    this.#shown = text;
    this.watcher.write(CLEAR_LINE + text);
  }

  /** Leaves `text` on the terminal on a line of its own. */
  note(text: string): void {
    if (!this.watcher.isTTY) return;
    this.end();
    this.watcher.write(messages.line(text));
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown !== "") this.watcher.write(CLEAR_LINE);
    this.#shown = "";
  }
}
