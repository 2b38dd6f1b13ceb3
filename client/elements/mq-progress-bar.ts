import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Pair } from "../alignment/document.ts";
import { base } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import { countPassing } from "./pair-filter.ts";

/** How far the document has come: accepted, doubtful and all pairs, as a bar and in words. */
@customElement("mq-progress-bar")
export class MqProgressBar extends LitElement {
  static override styles = [base, css`
    :host { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); }
    [role="progressbar"] { inline-size: 260px; max-inline-size: 100%; block-size: 8px; border-radius: var(--radius-pill); overflow: hidden; background: var(--rule); }
    svg { display: block; inline-size: 100%; block-size: 100%; }
    svg:dir(rtl) { transform: scaleX(-1); }
    .accepted { fill: var(--settled); }
    .doubtful { fill: var(--doubt); }
    b { font-weight: 650; font-variant-numeric: tabular-nums; }
    span { white-space: nowrap; }
    @media (max-width: 640px) { [role="progressbar"] { inline-size: 120px; } }
    @media (forced-colors: active) {
      [role="progressbar"] { background: Canvas; border: 1px solid CanvasText; }
      .accepted { fill: CanvasText; }
      .doubtful { fill: GrayText; }
    }
  `];

  @property({ attribute: false }) pairs: readonly Pair[] = [];

  readonly #l = new Localized(this);

  override render() {
    const all = this.pairs.length;
    const accepted = all - countPassing("unaccepted", this.pairs);
    const doubtful = countPassing("doubtful", this.pairs);
    const { m } = this.#l;
    const [done, total] = [this.#l.number(accepted), this.#l.number(all)];
    return html`
      <div
        role="progressbar" aria-label=${m.review.progressName} aria-valuemin="0" aria-valuemax=${all} aria-valuenow=${accepted}
        aria-valuetext=${m.review.progressSpoken(done, total, this.#l.number(doubtful))}
      >
        <svg viewBox="0 0 ${Math.max(all, 1)} 1" preserveAspectRatio="none" aria-hidden="true">
          <rect class="accepted" width=${accepted} height="1" />
          <rect class="doubtful" x=${accepted} width=${doubtful} height="1" />
        </svg>
      </div>
      <span aria-hidden="true">${m.review.progress(done, total)}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-progress-bar": MqProgressBar;
  }
}
