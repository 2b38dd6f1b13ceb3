import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Judgement, Name } from "../../glossary/names/name.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-style-choice.ts";
import { NameListingEvent, type NameListing } from "./name-events.ts";
import { countPassing, isNameKind, nameFilters, nameKinds, nameOrders, type NameFilter, type NameOrder } from "./name-filter.ts";
import { styleShare } from "./name-findings.ts";

/**
 * How much of the text is in style, which names are listed, and in which order.
 * @fires mq-name-listing - other names are asked for, or another order
 * @fires mq-leave - the keys go back to the list
 */
@customElement("mq-name-bar")
export class MqNameBar extends LitElement {
  static override styles = [base, controls, chips, css`
    :host { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-2) var(--space-4); padding: var(--space-2) var(--space-4); border-block-end: 1px solid var(--rule); }
    .score { display: flex; align-items: baseline; gap: var(--space-3); }
    .score b { color: var(--accent); font: 600 2rem / 1.1 var(--read); font-variant-numeric: tabular-nums; }
    .score:lang(ar) b { font-family: var(--read-ar); }
    .filters, .find { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
    .find { flex: 1 1 14rem; justify-content: flex-end; }
    input { flex: 1 1 9rem; min-inline-size: 0; max-inline-size: 18rem; }
    select { min-block-size: var(--target); max-inline-size: 13rem; padding-block: 1px; font-size: var(--text-s); }
    @media (max-width: 640px) {
      :host { padding-inline: var(--space-3); }
      .score b { font-size: 1.5rem; }
      .filters { flex-wrap: nowrap; max-inline-size: 100%; padding: 2px; overflow-x: auto; }
      .chip, .filters select { flex: none; }
      input { max-inline-size: none; }
    }
    @media (max-height: 500px) { .score { display: none; } }
    @media (forced-colors: active) { .chip[aria-pressed="true"] { outline: 2px solid Highlight; } }
  `];

  @property({ attribute: false }) names: readonly Name[] = [];
  @property({ attribute: false }) judgements: readonly Judgement[] = [];
  @property({ attribute: false }) filter: NameFilter | "decisions" = "all";
  @property({ attribute: false }) order: NameOrder = "open";
  /** What is sought. */
  @property({ attribute: false }) words = "";
  @query("input") private readonly field!: HTMLInputElement;

  readonly #l = new Localized(this);
  #counts: ReadonlyMap<NameFilter, number> = new Map();

  /** Gives the focus to the search. */
  focusSearch(): void {
    this.field.select();
    this.field.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("names") || changed.has("judgements")) this.#counts = countPassing(this.names, this.judgements);
  }

  #list(listing: NameListing): void {
    this.dispatchEvent(new NameListingEvent(listing));
  }

  readonly #kindChosen = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const { value } = event.currentTarget;
    this.#list({ filter: isNameKind(value) ? value : "all" });
  };

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== "Escape" && event.key !== "Enter" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    if (event.key === "Escape" && this.words !== "") this.#list({ query: "" });
    else this.dispatchEvent(new Event("mq-leave", { bubbles: true, composed: true }));
  };

  #renderChip(filter: NameFilter | "decisions", label: string, count: number): TemplateResult {
    return html`
      <button type="button" class="chip" aria-pressed=${filter === this.filter} @click=${() => { this.#list({ filter }); }}>${label} <b>${this.#l.number(count)}</b></button>`;
  }

  /** The kinds that there are. */
  #renderKinds(): TemplateResult | typeof nothing {
    const m = this.#l.m.names;
    const kinds = nameKinds.filter((kind) => (this.#counts.get(kind) ?? 0) > 0 || kind === this.filter);
    if (kinds.length === 0) return nothing;
    return html`
      <select aria-label=${m.kinds} @change=${this.#kindChosen}>
        <option value="" .selected=${!isNameKind(this.filter)}>${m.anyKind}</option>
        ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === this.filter}>${m.ofKind(kind === "decided" ? m.kindDecided : m.flag[kind], this.#l.number(this.#counts.get(kind) ?? 0))}</option>`)}
      </select>`;
  }

  #renderFind(): TemplateResult {
    const m = this.#l.m.names;
    return html`
      <div class="find" role="search">
        <input
          type="search" dir="auto" autocomplete="off" spellcheck="false" aria-label=${m.search} placeholder=${m.search} .value=${this.words}
          @input=${() => { this.#list({ query: this.field.value }); }} @keydown=${this.#keyed}
        />
        <select aria-label=${m.orders} @change=${(event: Event & { currentTarget: HTMLSelectElement }) => { this.#list({ order: nameOrders[event.currentTarget.selectedIndex] ?? "open" }); }}>
          ${nameOrders.map((order) => html`<option value=${order} .selected=${order === this.order}>${m.order[order]}</option>`)}
        </select>
      </div>`;
  }

  override render() {
    const m = this.#l.m.names;
    const { inStyle, all } = styleShare(this.names);
    const percent = this.#l.tenths(inStyle / Math.max(1, all));
    return html`
      <p class="score"><b aria-hidden="true">${percent}</b> <span aria-hidden="true">${m.inStyleOf(all)}</span><span class="visually-hidden">${m.inStyleSpoken(percent, all)}</span></p>
      <div class="filters" role="group" aria-label=${m.filters}>
        ${nameFilters.map((filter) => this.#renderChip(filter, m.filter[filter], this.#counts.get(filter) ?? 0))}
        ${this.#renderKinds()}
        ${this.#renderChip("decisions", m.decisions, this.judgements.length)}
      </div>
      <mq-style-choice></mq-style-choice>
      ${this.#renderFind()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-name-bar": MqNameBar;
  }
}
