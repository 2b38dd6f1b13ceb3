import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Document } from "../alignment/document.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import { NO_MARKS, type Marks } from "./name-marks.ts";
import { countPassing, filtersFor, type PairFilter } from "./pair-filter.ts";
import { FilterEvent } from "./review-events.ts";

/**
 * Which pairs the list shows, as chips with their counts.
 * @fires mq-filter - a chip was pressed
 */
@customElement("mq-filter-bar")
export class MqFilterBar extends LitElement {
  static override styles = [base, controls, chips, css`
    div { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    @media (forced-colors: active) { .chip[aria-pressed="true"] { outline: 2px solid Highlight; } }
    @media (max-width: 640px) { div { flex-wrap: nowrap; overflow-x: auto; padding: 2px; } .chip { flex: none; } }
  `];

  @property({ attribute: false }) document!: Document;
  @property({ attribute: false }) filter: PairFilter = "all";
  /** Where names are underlined. */
  @property({ attribute: false }) marks: Marks = NO_MARKS;

  readonly #l = new Localized(this);

  override render() {
    const m = this.#l.m.review;
    return html`
      <div role="group" aria-label=${m.filters}>
        ${filtersFor(this.document).map((filter) => html`
          <button
            type="button" class="chip" aria-pressed=${filter === this.filter}
            @click=${() => this.dispatchEvent(new FilterEvent(filter))}
          >${m.filter[filter]} <b>${this.#l.number(countPassing(filter, this.document.pairs, this.marks))}</b></button>`)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-filter-bar": MqFilterBar;
  }
}
