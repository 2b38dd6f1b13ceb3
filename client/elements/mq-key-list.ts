import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../styles/shared.ts";
import type { KeySection } from "./key-sections.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import "./mq-keys.ts";

/**
 * All keys of a screen in a dialog.
 * @fires close - it was closed
 */
@customElement("mq-key-list")
export class MqKeyList extends LitElement {
  static override styles = [base, css`
    .columns { columns: 2 18rem; column-gap: var(--space-6); }
    section { break-inside: avoid; padding-block-end: var(--space-4); }
    h3 { margin-block-end: var(--space-2); color: var(--ink-faint); font-size: var(--text-s); font-weight: 600; }
    dl { display: grid; grid-template-columns: 1fr auto; gap: var(--space-1) var(--space-3); }
    dd { display: flex; flex-wrap: wrap; gap: var(--space-1); justify-content: end; }
    p { color: var(--ink-soft); }
  `];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) sections: readonly KeySection[] = [];

  readonly #l = new Localized(this);

  readonly #closed = () => {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };

  override render() {
    const m = this.#l.m.review.keys;
    return html`
      <mq-dialog wide .label=${m.title} .open=${this.open} @close=${this.#closed}>
        <div class="columns" tabindex="0" role="group" aria-label=${m.title} data-first-focus>
          ${this.sections.map(({ heading, rows }) => html`
            <section>
              <h3>${heading}</h3>
              <dl>${rows.map(({ label, bindings }) => html`
                <dt>${label}</dt><dd>${bindings.map((binding) => html`<mq-keys .binding=${binding}></mq-keys>`)}</dd>`)}</dl>
            </section>`)}
        </div>
        <p>${m.note}</p>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-key-list": MqKeyList;
  }
}
