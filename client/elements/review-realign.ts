import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import { realigningContext } from "../stores/contexts.ts";
import type { Realigning, RealigningState } from "../stores/realigning.ts";
import type { SessionStore } from "../stores/session-store.ts";
import "./mq-realign-dialog.ts";
import type { RealignEvent } from "./review-events.ts";
import type { RowWords } from "./row-words.ts";
import { Watch } from "./watch.ts";

/** Aligning anew on the Review screen: asked for, looked at in a dialog, and done or left. */
export class ReviewRealign {
  readonly #realigning: Watch<Realigning, RealigningState>;
  readonly #left: () => void;

  /** @param left the dialog is gone */
  constructor(host: ReactiveControllerHost & HTMLElement, left: () => void) {
    this.#realigning = new Watch(host, realigningContext, (realigning) => realigning.state);
    this.#left = left;
  }

  begin(): void {
    this.#realigning.store?.ask();
  }

  /** `nothing` while nobody asks. */
  render(session: SessionStore | undefined, words: RowWords): TemplateResult | typeof nothing {
    const { store, value } = this.#realigning;
    if (store === undefined || value === undefined || value.kind === "idle") return nothing;
    const close = (): void => {
      store.leave();
      this.#left();
    };
    const apply = ({ chosen }: RealignEvent): void => {
      close();
      if (value.kind === "found") session?.realign(value.realignment, chosen);
    };
    return html`<mq-realign-dialog .realigning=${value} .words=${words} @mq-realign=${apply} @close=${close}></mq-realign-dialog>`;
  }
}
