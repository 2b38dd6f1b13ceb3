import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import "./mq-keys.ts";
import { isOffered, reviewKeys, type KeyBinding, type KeyPlace, type ReviewAction } from "./review-keys.ts";

const PLACES: readonly KeyPlace[] = ["screen", "list", "field"];

/**
 * All keys of the Review screen in a dialog.
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
  /** There is a translation alone. */
  @property({ type: Boolean }) alone = false;

  readonly #l = new Localized(this);

  /** What can be done there, each with all its keys. */
  #actions(place: KeyPlace): readonly (readonly [ReviewAction, readonly KeyBinding[]])[] {
    const offered = reviewKeys.filter((binding) => binding.place === place && isOffered(binding.action, this.alone));
    return [...new Set(offered.map(({ action }) => action))].map((action) => [action, offered.filter((binding) => binding.action === action)]);
  }

  readonly #closed = () => {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };

  override render() {
    const m = this.alone ? this.#l.m.reviewAlone : this.#l.m.review;
    return html`
      <mq-dialog wide .label=${m.keys.title} .open=${this.open} @close=${this.#closed}>
        <div class="columns">
          ${PLACES.map((place) => html`
            <section>
              <h3>${m.keys[place]}</h3>
              <dl>${this.#actions(place).map(([action, bindings]) => html`
                <dt>${m.action[action]}</dt><dd>${bindings.map((binding) => html`<mq-keys .binding=${binding}></mq-keys>`)}</dd>`)}</dl>
            </section>`)}
        </div>
        <p>${m.keys.note}</p>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-key-list": MqKeyList;
  }
}
