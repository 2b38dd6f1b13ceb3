import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Judgement } from "../../glossary/names/name.ts";
import { base, controls } from "../styles/shared.ts";
import { judgementText } from "./judgement-text.ts";
import { Localized } from "./localized.ts";
import { NameDecisionEvent } from "./name-events.ts";

/**
 * Everything that was decided about the names of a document, each to be taken back.
 * @fires mq-name-decision - one is taken back
 */
@customElement("mq-judgement-list")
export class MqJudgementList extends LitElement {
  static override styles = [base, controls, css`
    :host { display: block; min-block-size: 0; overflow: auto; padding: var(--space-2) var(--space-4); }
    li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-1) var(--space-4); padding-block: var(--space-2); border-block-end: 1px solid var(--rule); }
    p { padding-block: var(--space-4); color: var(--ink-soft); }
  `];

  @property({ attribute: false }) judgements: readonly Judgement[] = [];
  /** The document cannot be changed here. */
  @property({ type: Boolean }) locked = false;

  readonly #l = new Localized(this);
  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = this.hasUpdated && this.shadowRoot?.activeElement !== null;
  }

  /** The next decision takes the focus of the one that was taken back. */
  protected override updated(): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>("button, p")?.focus();
  }

  override render() {
    const m = this.#l.m.names;
    if (this.judgements.length === 0) return html`<p tabindex="-1">${m.decidedNone}</p>`;
    return html`<ul aria-label=${m.decided}>${this.judgements.map((judgement) => {
      const text = judgementText(judgement, m);
      return html`<li><span>${text}</span>${this.locked ? nothing : html`
        <button type="button" class="quiet" aria-label=${m.withdrawSpoken(text)} @click=${() => this.dispatchEvent(new NameDecisionEvent({ kind: "withdraw", judgement }))}>${m.withdraw}</button>`}</li>`;
    })}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-judgement-list": MqJudgementList;
  }
}
