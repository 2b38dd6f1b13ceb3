import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { StepKind } from "../alignment/change.ts";
import { isOneSided, type Pair, type Reason, type Side, type Span } from "../alignment/document.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { ariaKeys } from "./key-bindings.ts";
import type { Mark } from "./marks.ts";
import "./mq-keys.ts";
import "./mq-pair-terms.ts";
import { STATE_SIGNS, stateOf } from "./pair-filter.ts";
import { onMac } from "./platform.ts";
import { reasonText, speaksFor } from "./reason-text.ts";
import { ReviewActionEvent } from "./review-events.ts";
import { bindingOf, isOffered, type ReviewAction } from "./review-keys.ts";
import { shapeText, type RowWords } from "./row-words.ts";
import type { SideLanguages } from "./side-language.ts";
import { NO_TERMS, type TermSpan } from "./term-spans.ts";

/**
 * The pair in hand: its confidence with the reasons in words, and every action as a button with its key. On a narrow screen it
 * is a sheet at the foot of the page that opens on demand.
 * @fires mq-review-action - a button was pressed
 * @fires mq-sheet - the sheet was opened or closed, and the list beside it has another height
 */
@customElement("mq-pair-panel")
export class MqPairPanel extends LitElement {
  static override styles = [base, controls, chips, css`
    :host { display: block; min-block-size: 0; background: var(--sheet); overflow: auto; }
    section { padding: var(--space-4); border-block-end: 1px solid var(--rule); }
    h2 { font-size: var(--text-l); font-weight: 600; }
    h3 { margin-block-end: var(--space-2); color: var(--ink-faint); font-size: var(--text-xs); font-weight: 600; }
    h3:not(:lang(ar)) { letter-spacing: .06em; text-transform: uppercase; }
    .title { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
    .accepted { color: var(--settled); }
    .doubtful { color: var(--doubt); }
    .open { color: var(--ink-soft); }
    .stretch { margin-block-start: var(--space-1); padding-inline-start: var(--space-2); border-inline-start: 3px solid var(--doubt); color: var(--doubt); font-size: var(--text-s); }
    .confidence { display: flex; align-items: center; gap: var(--space-3); margin-block: var(--space-3) var(--space-2); }
    .confidence b { font-variant-numeric: tabular-nums; }
    .gauge { flex: 1; block-size: 8px; border-radius: var(--radius-pill); background: var(--rule); }
    .gauge:dir(rtl) { transform: scaleX(-1); }
    .gauge rect { fill: var(--accent); }
    .gauge.low rect { fill: var(--doubt); }
    .reasons { display: grid; gap: var(--space-1); }
    .reasons li { display: grid; grid-template-columns: 1.2em 1fr; color: var(--ink-soft); }
    .reasons .against { color: var(--doubt); }
    .actions { display: grid; gap: var(--space-1); }
    .actions button, .main button { justify-content: space-between; inline-size: 100%; text-align: start; }
    .hint { margin-block-start: var(--space-1); color: var(--ink-soft); font-size: var(--text-s); }
    .main, .toggle { display: none; }
    @media (max-width: 1000px) {
      :host { max-block-size: 46vh; box-shadow: var(--shadow-strong); border-block-start: 1px solid var(--rule-strong); }
      :host(:not([expanded])) .rest { display: none; }
      .top { position: sticky; inset-block-start: 0; background: var(--sheet); display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding: var(--space-2) var(--space-4); }
      .top .title { flex: 1 1 auto; }
      h2 { font-size: var(--text-m); }
      .main { display: flex; flex-wrap: wrap; gap: var(--space-2); margin-inline-start: auto; }
      .main button { inline-size: auto; }
      .toggle { display: inline-flex; }
      .rest { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    }
    @media (max-width: 640px) { mq-keys, .badge { display: none; } }
    /* The buttons stay where they are, whether the pair is in a doubtful stretch or not. */
    @media (max-width: 36rem) {
      .stretch { order: -1; flex-basis: 100%; margin: 0; }
      :host([expanded]) .stretch { order: 1; }
    }
    @media (forced-colors: active) { .gauge { background: Canvas; border: 1px solid CanvasText; } .gauge rect, .gauge.low rect { fill: CanvasText; } }
    @media print { :host { display: none; } }
  `];

  @property({ attribute: false }) pair!: Pair;
  /** Counted from 1. */
  @property({ type: Number }) number = 1;
  /** The doubtful stretch that it is in, as indices of pairs. */
  @property({ attribute: false }) stretch: Span | null = null;
  /** The cell in hand. */
  @property({ attribute: false }) side: Side = "target";
  /** There is a translation alone. */
  @property({ type: Boolean }) alone = false;
  /** The document cannot be changed here. */
  @property({ type: Boolean }) locked = false;
  @property({ attribute: false }) undo: StepKind | null = null;
  @property({ attribute: false }) redo: StepKind | null = null;
  @property({ attribute: false }) words!: RowWords;
  /** Where terms of the glossary stand in it. */
  @property({ attribute: false }) terms: readonly TermSpan[] = NO_TERMS;
  /** What is flagged in it. */
  @property({ attribute: false }) marks: readonly Mark[] = [];
  @property({ attribute: false }) languages!: SideLanguages;
  /** The sheet of a narrow screen stands open. */
  @property({ type: Boolean, reflect: true }) expanded = false;

  readonly #toggled = () => {
    this.expanded = !this.expanded;
    void this.updateComplete.then(() => this.dispatchEvent(new Event("mq-sheet")));
  };

  /** The sheet makes room for the fields of an edit. */
  #ask(action: ReviewAction): void {
    if (action === "edit") this.expanded = false;
    this.dispatchEvent(new ReviewActionEvent(action));
  }

  #button(action: ReviewAction, label: string = this.words.m.action[action], look = "quiet"): TemplateResult | typeof nothing {
    if (!isOffered(action, this.alone)) return nothing;
    const binding = bindingOf(action);
    return html`
      <button
        type="button" class=${look} aria-keyshortcuts=${binding ? ariaKeys(binding, onMac) : nothing}
        @click=${() => { this.#ask(action); }}
      ><span>${label}</span> <mq-keys .binding=${binding}></mq-keys></button>`;
  }

  #renderReason(reason: Reason): TemplateResult {
    const good = speaksFor(reason);
    const { reasons } = this.words.m;
    return html`
      <li class=${good ? "for" : "against"}>
        <span aria-hidden="true">${good ? "✓" : "!"}</span>
        <span>${reasonText(reason, this.words)}<span class="visually-hidden"> (${good ? reasons.for : reasons.against})</span></span>
      </li>`;
  }

  #renderWhy(): TemplateResult {
    const { m, percent } = this.words;
    const { confidence, reasons } = this.pair;
    const low = stateOf(this.pair) === "doubtful";
    return html`
      <section>
        <h3>${m.reasons.heading}</h3>
        ${confidence === null ? html`<p>${m.reasons.byHand}</p>` : html`
          <p class="confidence">
            <b>${m.confidence(percent(confidence))}</b>
            <svg class=${low ? "gauge low" : "gauge"} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${confidence * 100} height="8" /></svg>
          </p>
          ${reasons.length === 0 ? html`<p>${isOneSided(this.pair) ? m.reasons.alone : m.reasons.none}</p>` : html`<ul class="reasons">${reasons.map((reason) => this.#renderReason(reason))}</ul>`}`}
      </section>`;
  }

  /** Always the same buttons, whatever the pair: none moves from under the pointer or goes away with the focus. */
  #renderActions(): TemplateResult {
    const { m } = this.words;
    return html`
      <section>
        <h3>${m.group.decide}</h3>
        <div class="actions">
          ${this.#button("accept", this.words.m.action.accept, "go")}${this.#button("accept-above")}${this.#button("reopen")}
          ${this.#button("no-counterpart")}
        </div>
      </section>
      <section>
        <h3>${m.group.pairs}</h3>
        <div class="actions">
          ${this.#button("merge-next")}${this.#button("merge-previous")}${this.#button("join-sentences")}
          ${this.#button("split")}${this.#button("move-up")}${this.#button("move-down")}${this.#button("realign")}
        </div>
        ${this.alone ? nothing : html`<p class="hint">${m.sideHint(m.side[this.side])}</p>`}
      </section>
      <section>
        <h3>${m.group.text}</h3>
        <div class="actions">${this.#button("edit")}</div>
      </section>
      <section>
        <h3>${m.group.history}</h3>
        <div class="actions">
          ${this.#button("undo", this.undo ? m.undoStep(m.step[this.undo]) : undefined)}
          ${this.#button("redo", this.redo ? m.redoStep(m.step[this.redo]) : undefined)}
        </div>
      </section>`;
  }

  override render() {
    const { m, number } = this.words;
    const state = stateOf(this.pair);
    return html`
      <section class="top">
        <div class="title">
          <h2>${m.pair(number(this.number))}</h2>
          <span class=${state}><span aria-hidden="true">${STATE_SIGNS[state]}</span> ${m.state[state]}</span>
          ${this.alone ? nothing : html`<span class="badge">${shapeText(this.pair, this.words)}</span>`}
        </div>
        ${this.stretch ? html`<p class="stretch">${m.doubtfulStretch(number(this.stretch.start + 1), number(this.stretch.end))}</p>` : nothing}
        <div class="main">
          ${this.locked ? nothing : html`${this.#button("accept", m.accept, "go")}${this.#button("edit", m.edit, "")}`}
          <button type="button" class="toggle" aria-expanded=${this.expanded} @click=${this.#toggled}>${this.expanded ? m.fewer : m.more}</button>
        </div>
      </section>
      <div class="rest">
        ${this.alone ? nothing : this.#renderWhy()}
        <section><mq-pair-terms .terms=${this.terms} .marks=${this.marks} .languages=${this.languages}></mq-pair-terms></section>
        ${this.locked ? nothing : this.#renderActions()}
        <section>
          <h3>${m.group.go}</h3>
          <div class="actions">${this.#button("next-doubtful")}${this.#button("previous-doubtful")}${this.#button("keys")}</div>
        </section>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-pair-panel": MqPairPanel;
  }
}
