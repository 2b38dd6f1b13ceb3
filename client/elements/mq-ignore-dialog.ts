import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";

/** The form is to be ignored, for that reason. */
export class IgnoreEvent extends Event {
  static readonly type = "mq-ignore";
  readonly reason: string;

  constructor(reason: string) {
    super(IgnoreEvent.type);
    this.reason = reason;
  }
}

/**
 * Asks why a spelling is right as it is.
 * @fires mq-ignore - it is to be ignored
 * @fires close - it was closed, by whatever means
 */
@customElement("mq-ignore-dialog")
export class MqIgnoreDialog extends LitElement {
  static override styles = [base, controls, css`
    form { display: grid; gap: var(--space-2); }
    p { color: var(--ink-soft); }
    input { inline-size: 100%; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); justify-content: flex-end; margin-block-start: var(--space-3); }
  `];

  @property() form = "";
  @query("input") private readonly field!: HTMLInputElement;
  readonly #l = new Localized(this);

  readonly #submitted = (event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new IgnoreEvent(this.field.value.trim()));
  };

  override render() {
    const m = this.#l.m.names.ignore;
    return html`
      <mq-dialog open .label=${m.title(this.form)} @close=${() => { this.dispatchEvent(new Event("close")); }}>
        <form @submit=${this.#submitted}>
          <p>${m.text}</p>
          <label for="reason">${m.reason}</label>
          <input id="reason" type="text" dir="auto" maxlength="400" data-first-focus autocomplete="off" />
          <div class="actions">
            <button type="button" @click=${() => { this.dispatchEvent(new Event("close")); }}>${m.cancel}</button>
            <button class="go">${m.do}</button>
          </div>
        </form>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-ignore-dialog": MqIgnoreDialog;
  }
}
