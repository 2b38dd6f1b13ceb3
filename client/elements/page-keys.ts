import type { ReactiveController, ReactiveControllerHost } from "lit";
import { targetOf } from "./key-target.ts";
import { dialogIsOpen } from "./mq-dialog.ts";

/**
 * Tells a screen of keys that were pressed anywhere on the page and are nobody else's. Letters act in the screen alone, lest they
 * surprise whoever dictates or tabs about; what every program knows acts on the whole page.
 *
 *     constructor() { super(); new PageKeys(this, (event, target) => this.#keyedOnPage(event, target)); }
 */
export class PageKeys implements ReactiveController {
  readonly #tell: (event: KeyboardEvent, target: HTMLElement) => void;

  constructor(host: ReactiveControllerHost, tell: (event: KeyboardEvent, target: HTMLElement) => void) {
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("keydown", this.#keyed);
  }

  hostDisconnected(): void {
    removeEventListener("keydown", this.#keyed);
  }

  readonly #keyed = (event: KeyboardEvent) => {
    const target = targetOf(event);
    if (target && !dialogIsOpen()) this.#tell(event, target);
  };
}
