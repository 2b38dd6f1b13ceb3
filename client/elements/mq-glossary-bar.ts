import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { EntityId } from "../../glossary/entity.ts";
import { glossaryFilters, passesFilter, type ConceptView, type GlossaryFilter, type Mark } from "../stores/glossary-view.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";

/** Other words are searched for; `enter` when the person wants to go on to what was found. */
export class SearchEvent extends Event {
  static readonly type = "mq-search";
  readonly words: string;
  readonly enter: boolean;

  constructor(words: string, enter: boolean) {
    super(SearchEvent.type);
    this.words = words;
    this.enter = enter;
  }
}

export class GlossaryFilterEvent extends Event {
  static readonly type = "mq-glossary-filter";
  readonly filter: GlossaryFilter;

  constructor(filter: GlossaryFilter) {
    super(GlossaryFilterEvent.type);
    this.filter = filter;
  }
}

/**
 * The line over the list of concepts: the search, the filters with their counts, and the way to a new concept.
 * @fires mq-search - at every key
 * @fires mq-glossary-filter - a chip was pressed
 * @fires mq-add - a concept is to be added
 */
@customElement("mq-glossary-bar")
export class MqGlossaryBar extends LitElement {
  static override styles = [base, controls, chips, css`
    :host { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); padding: var(--space-2) var(--space-4); border-block-end: 1px solid var(--rule); }
    input[type="search"] { flex: 1 1 14rem; max-inline-size: 26rem; min-block-size: 38px; font-size: 1rem; }
    .filters { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .count { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
    .add { margin-inline-start: auto; }
    .chip[data-filter="conflicts"]:not([aria-pressed="true"]), .chip[data-filter="refused"]:not([aria-pressed="true"]) { border-color: var(--flag); color: var(--flag); }
    @media (forced-colors: active) { .chip[aria-pressed="true"] { outline: 2px solid Highlight; } }
    @media (max-width: 40rem) {
      :host { padding: var(--space-2) var(--space-3); gap: var(--space-2); }
      input[type="search"] { flex: 1 1 100%; max-inline-size: none; }
      .filters { flex-wrap: nowrap; inline-size: 100%; overflow-x: auto; padding: 2px; }
      .chip { flex: none; }
    }
  `];

  @property() words = "";
  @property({ attribute: false }) filter: GlossaryFilter = "all";
  @property({ attribute: false }) views: readonly ConceptView[] = [];
  @property({ attribute: false }) marks: ReadonlyMap<EntityId, ReadonlySet<Mark>> = new Map();
  @property({ attribute: false }) self: string | null = null;
  /** How many pass the search and the filter. */
  @property({ type: Number }) found = 0;
  @property({ type: Boolean }) mayAdd = false;

  @query("input") private readonly field!: HTMLInputElement;
  readonly #l = new Localized(this);

  #count(filter: GlossaryFilter): number {
    return filter === "all" ? this.views.length : this.views.filter((view) => passesFilter(filter, view, this.marks.get(view.concept.id), this.self)).length;
  }

  readonly #typed = () => {
    this.dispatchEvent(new SearchEvent(this.field.value, false));
  };

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    this.dispatchEvent(new SearchEvent(this.field.value, true));
  };

  override render() {
    const m = this.#l.m.glossary;
    const chips = glossaryFilters.map((filter) => ({ filter, count: this.#count(filter) })).filter(({ filter, count }) => count > 0 || filter === "all" || filter === this.filter);
    return html`
      <input type="search" dir="auto" autocomplete="off" spellcheck="false" aria-label=${m.search} placeholder=${m.searchHint} .value=${live(this.words)} @input=${this.#typed} @keydown=${this.#keyed}>
      <div class="filters" role="group" aria-label=${m.filters}>
        ${chips.map(({ filter, count }) => html`<button type="button" class="chip" data-filter=${filter} aria-pressed=${filter === this.filter ? "true" : "false"}
          @click=${() => this.dispatchEvent(new GlossaryFilterEvent(filter))}>${m.filter[filter]} <b>${this.#l.number(count)}</b></button>`)}
      </div>
      <span class=${this.words === "" && this.filter === "all" ? "visually-hidden" : "count"} role="status">${m.found(this.found, this.#l.number(this.found))}</span>
      ${this.mayAdd ? html`<button type="button" class="go add" @click=${() => this.dispatchEvent(new Event("mq-add"))}>${m.newConcept.open}</button>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-glossary-bar": MqGlossaryBar;
  }
}
