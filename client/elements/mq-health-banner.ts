import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { libraryContext } from "../stores/contexts.ts";
import type { LibraryState } from "../stores/library-store.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import { Watch } from "./watch.ts";

/** Says what may be lost, and what to do about it, when the browser does not keep documents for good. Nothing when all is well. */
@customElement("mq-health-banner")
export class MqHealthBanner extends LitElement {
  static override styles = [base, controls, banner, css`
    /* Nothing takes no room in the grid around it. */
    :host { display: contents; }
  `];

  readonly #library = new Watch(this, libraryContext, (library) => library.state);
  readonly #l = new Localized(this);

  readonly #ask = async () => {
    const kept = await this.#library.store?.askToPersist();
    this.dispatchEvent(new ToastEvent(kept === true ? this.#l.m.health.kept : this.#l.m.health.notKept));
  };

  override render() {
    const library = this.#library.value;
    if (!library || library.status === "loading") return nothing;
    const damaged = library.damaged.length;
    return html`${this.#storage(library)}${damaged === 0 ? nothing : html`<div class="banner problem" role="alert"><p>${this.#l.m.health.damaged(damaged)}</p></div>`}`;
  }

  #storage(library: LibraryState) {
    const words = this.#l.m.health;
    if (library.status === "failed") {
      return html`<div class="banner problem" role="alert"><p>${words.failed}</p><button type="button" @click=${() => { location.reload(); }}>${words.reload}</button></div>`;
    }
    switch (library.health.kind) {
      case "persistent": return nothing;
      case "best-effort":
        return library.documents.length === 0 ? nothing : html`<div class="banner"><p>${words.bestEffort}</p><button type="button" @click=${this.#ask}>${words.ask}</button></div>`;
      case "unavailable": return html`<div class="banner problem" role="alert"><p>${words.unavailable}</p></div>`;
      case "full": return html`<div class="banner problem" role="alert"><p>${words.full}</p></div>`;
      default: return library.health satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-health-banner": MqHealthBanner;
  }
}
