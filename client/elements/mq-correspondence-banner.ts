import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { correspondenceOf, type Correspondence } from "../alignment/correspondence.ts";
import type { Pair } from "../alignment/document.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";

/**
 * Says that the two texts are no translation of each other, or in part only, and what to do about it. Nothing when they are.
 * @fires mq-dismiss-doubt - the person knows, and does not want to see it again
 */
@customElement("mq-correspondence-banner")
export class MqCorrespondenceBanner extends LitElement {
  static override styles = [base, controls, banner, css`
    :host { display: block; }
    .ways { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    @media print { :host { display: none; } }
  `];

  @property({ attribute: false }) pairs: readonly Pair[] = [];
  @property({ type: Boolean }) dismissed = false;

  readonly #l = new Localized(this);
  #correspondence: Correspondence = { kind: "full" };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("pairs")) this.#correspondence = correspondenceOf(this.pairs);
  }

  #renderWarning(text: string) {
    const m = this.#l.m.review.banner;
    return html`
      <div class="banner warning" role="status">
        <p>${text}</p>
        <div class="ways">
          <a class="button" href="/">${m.otherFiles}</a>
          <button type="button" @click=${() => this.dispatchEvent(new Event("mq-dismiss-doubt"))}>${m.dismiss}</button>
        </div>
      </div>`;
  }

  override render() {
    if (this.dismissed) return nothing;
    const m = this.#l.m.review.banner;
    const correspondence = this.#correspondence;
    switch (correspondence.kind) {
      case "full": return nothing;
      case "partly": return this.#renderWarning(m.partly(this.#l.percent(Math.round(20 * correspondence.share) / 20)));
      case "hardly": return this.#renderWarning(m.hardly);
      default: return correspondence satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-correspondence-banner": MqCorrespondenceBanner;
  }
}
