import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The first comes early enough to store something for sure; the second when there was no first, or something since. */
const GOING = ["beforeunload", "pagehide"] as const;

/**
 * Tells its element that the page is about to go, so that what stands in a field and is nowhere else yet can be handed on. A
 * field that has the focus when the page is loaded anew has no `change` event.
 *
 *     constructor() { super(); new Leaving(this, () => this.#take()); }
 */
export class Leaving implements ReactiveController {
  readonly #tell: () => void;

  constructor(host: ReactiveControllerHost, tell: () => void) {
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    for (const event of GOING) addEventListener(event, this.#tell);
  }

  hostDisconnected(): void {
    for (const event of GOING) removeEventListener(event, this.#tell);
  }
}
