import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OpenSession } from "../stores/session-state.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { ExportRequestEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";

/**
 * Says why this tab cannot change the document, or why its changes are not saved, and offers the way out.
 * @fires mq-take-over - this tab wants to be the one that edits
 */
@customElement("mq-review-banner")
export class MqReviewBanner extends LitElement {
  static override styles = [base, controls, banner, css`:host { display: block; } @media print { :host { display: none; } }`];

  @property({ attribute: false }) tab: OpenSession["role"] = "writer";
  @property({ attribute: false }) saved: OpenSession["saved"] = { kind: "saved" };

  readonly #l = new Localized(this);

  #renderTakeOver() {
    return html`<button type="button" class="go" @click=${() => this.dispatchEvent(new Event("mq-take-over"))}>${this.#l.m.review.banner.takeOver}</button>`;
  }

  #renderExport() {
    return html`<button type="button" @click=${() => this.dispatchEvent(new ExportRequestEvent())}>${this.#l.m.review.banner.export}</button>`;
  }

  override render() {
    const m = this.#l.m.review.banner;
    if (this.saved.kind === "unsaved") {
      const { why } = this.saved;
      const text = { "full": m.full, "refused": m.refused, "taken-over": m.takenOver }[why];
      return html`<div class="banner problem" role="alert"><p>${text}</p>${this.#renderExport()}${why === "taken-over" ? this.#renderTakeOver() : nothing}</div>`;
    }
    switch (this.tab) {
      case "writer": return nothing;
      case "follower": return html`<div class="banner" role="status"><p>${m.follower}</p>${this.#renderTakeOver()}</div>`;
      case "read-only": return html`<div class="banner warning" role="status"><p>${m.readOnly}</p>${this.#renderExport()}</div>`;
      default: return this.tab satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-review-banner": MqReviewBanner;
  }
}
