import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Name } from "../../glossary/names/name.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-style-choice.ts";
import { NameFilterEvent } from "./name-events.ts";
import { nameFilters, passesName, styleShare, type NameFilter } from "./name-findings.ts";

/**
 * How much of the text is in style, and which names are listed.
 * @fires mq-name-filter - a chip was pressed
 */
@customElement("mq-name-bar")
export class MqNameBar extends LitElement {
  static override styles = [base, controls, chips, css`
    :host { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-2) var(--space-4); padding: var(--space-2) var(--space-4); border-block-end: 1px solid var(--rule); }
    .score { display: flex; align-items: baseline; gap: var(--space-3); }
    .score b { color: var(--accent); font: 600 2rem / 1.1 var(--read); font-variant-numeric: tabular-nums; }
    .score:lang(ar) b { font-family: var(--read-ar); }
    .filters { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    @media (max-width: 640px) { :host { padding-inline: var(--space-3); } .score b { font-size: 1.5rem; } .filters { flex-wrap: nowrap; max-inline-size: 100%; padding: 2px; overflow-x: auto; } .chip { flex: none; } }
    @media (forced-colors: active) { .chip[aria-pressed="true"] { outline: 2px solid Highlight; } }
  `];

  @property({ attribute: false }) names: readonly Name[] = [];
  @property({ attribute: false }) filter: NameFilter | "decisions" = "all";
  /** How many decisions there are. */
  @property({ type: Number }) decisions = 0;

  readonly #l = new Localized(this);

  #renderChip(filter: NameFilter | "decisions", label: string, count: number) {
    return html`
      <button type="button" class="chip" aria-pressed=${filter === this.filter} @click=${() => this.dispatchEvent(new NameFilterEvent(filter))}>${label} <b>${this.#l.number(count)}</b></button>`;
  }

  override render() {
    const m = this.#l.m.names;
    const { inStyle, all } = styleShare(this.names);
    const percent = this.#l.tenths(inStyle / Math.max(1, all));
    return html`
      <p class="score"><b aria-hidden="true">${percent}</b> <span aria-hidden="true">${m.inStyleOf(all)}</span><span class="visually-hidden">${m.inStyleSpoken(percent, all)}</span></p>
      <mq-style-choice></mq-style-choice>
      <div class="filters" role="group" aria-label=${m.filters}>
        ${nameFilters.map((filter) => this.#renderChip(filter, m.filter[filter], this.names.filter((name) => passesName(filter, name)).length))}
        ${this.#renderChip("decisions", m.decisions, this.decisions)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-name-bar": MqNameBar;
  }
}
