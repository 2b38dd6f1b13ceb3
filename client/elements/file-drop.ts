import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Makes the whole window a drop target for files, and tells its element while some are held over it.
 *
 *     readonly #drop = new FileDrop(this, (files, event) => …);
 *     render() { return this.#drop.held ? html`Drop here` : nothing; }
 */
export class FileDrop implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #take: (files: readonly File[], event: DragEvent) => void;
  #held = false;

  constructor(host: ReactiveControllerHost, take: (files: readonly File[], event: DragEvent) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  /** Whether files are held over the page now. */
  get held(): boolean {
    return this.#held;
  }

  hostConnected(): void {
    addEventListener("dragover", this.#over);
    addEventListener("dragleave", this.#left);
    addEventListener("drop", this.#dropped);
  }

  hostDisconnected(): void {
    removeEventListener("dragover", this.#over);
    removeEventListener("dragleave", this.#left);
    removeEventListener("drop", this.#dropped);
  }

  readonly #over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    this.#hold(true);
  };

  /** Leaving one element for another has a related target; leaving the window has none. */
  readonly #left = (event: DragEvent) => {
    if (event.relatedTarget === null) this.#hold(false);
  };

  readonly #dropped = (event: DragEvent) => {
    this.#hold(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#take(files, event);
  };

  #hold(held: boolean): void {
    if (held === this.#held) return;
    this.#held = held;
    this.#host.requestUpdate();
  }
}
