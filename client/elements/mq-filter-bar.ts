import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Document } from "../alignment/document.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { flagKinds, isFlagKind, kindText } from "./flag-kinds.ts";
import { Localized } from "./localized.ts";
import { isFlag, NO_MARKS, type Marks } from "./marks.ts";
import { countPassing, filtersFor, type PairFilter } from "./pair-filter.ts";
import { FilterEvent } from "./review-events.ts";

/**
 * Which pairs the list shows, as chips with their counts; of the flagged ones those of one kind, if one is chosen.
 * @fires mq-filter - a chip was pressed, or a kind chosen
 */
@customElement("mq-filter-bar")
export class MqFilterBar extends LitElement {
  static override styles = [base, controls, chips, css`
    div { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
    select { min-block-size: var(--target); max-inline-size: 16rem; padding-block: 1px; font-size: var(--text-s); }
    @media (forced-colors: active) { .chip[aria-pressed="true"] { outline: 2px solid Highlight; } }
    @media (max-width: 640px) { div { flex-wrap: nowrap; overflow-x: auto; padding: 2px; } .chip, select { flex: none; } }
  `];

  @property({ attribute: false }) document!: Document;
  @property({ attribute: false }) filter: PairFilter = "all";
  /** What is flagged. */
  @property({ attribute: false }) marks: Marks = NO_MARKS;

  readonly #l = new Localized(this);

  readonly #kindChosen = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const { value } = event.currentTarget;
    this.dispatchEvent(new FilterEvent(isFlagKind(value) ? value : "flagged"));
  };

  #count(filter: PairFilter): string {
    return this.#l.number(countPassing(filter, this.document.pairs, this.marks));
  }

  /** The kinds that there are, once the flagged pairs are asked for. */
  #renderKinds(): TemplateResult | typeof nothing {
    if (this.filter !== "flagged" && !isFlagKind(this.filter)) return nothing;
    const m = this.#l.m.findings;
    const there = new Set([...this.marks.byPair.values()].flatMap((marks) => marks.filter(isFlag).map(({ kind }) => kind)));
    const kinds = flagKinds.filter((kind) => there.has(kind) || kind === this.filter);
    return kinds.length === 0 ? nothing : html`
      <select aria-label=${m.kinds} @change=${this.#kindChosen}>
        <option value="flagged" .selected=${this.filter === "flagged"}>${m.allKinds(this.#count("flagged"))}</option>
        ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === this.filter}>${m.ofKind(kindText(kind, this.#l.m), this.#count(kind))}</option>`)}
      </select>`;
  }

  override render() {
    const m = this.#l.m.review;
    const pressed = isFlagKind(this.filter) ? "flagged" : this.filter;
    return html`
      <div role="group" aria-label=${m.filters}>
        ${filtersFor(this.document).map((filter) => html`
          <button
            type="button" class="chip" aria-pressed=${filter === pressed}
            @click=${() => this.dispatchEvent(new FilterEvent(filter))}
          >${m.filter[filter]} <b>${this.#count(filter)}</b></button>`)}
        ${this.#renderKinds()}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-filter-bar": MqFilterBar;
  }
}
