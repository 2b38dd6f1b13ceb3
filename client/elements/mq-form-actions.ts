import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { GlossaryActEvent } from "./glossary-events.ts";
import { Localized } from "./localized.ts";

/**
 * The foot of every form of the glossary: its own buttons (slotted), Cancel, and what to do when the device takes nothing more.
 * @fires mq-glossary-act - to cancel the form, or to download what was typed
 */
@customElement("mq-form-actions")
export class MqFormActions extends LitElement {
  static override styles = [base, controls, banner, css`
    :host { display: grid; gap: var(--space-2); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    ::slotted(button) { font: inherit; }
    .unkept { color: var(--doubt); font-size: var(--text-s); }
    [role]:empty { display: none; }
  `];

  @property() key = "";
  @property({ attribute: false }) form!: OpenForm;
  /** Whether what is typed outlasts the page. */
  @property({ type: Boolean }) kept = true;
  readonly #l = new Localized(this);

  #act(kind: "cancel-form" | "download-form"): void {
    this.dispatchEvent(new GlossaryActEvent({ kind, key: this.key }));
  }

  override render() {
    const words = this.#l.m.glossary.edit;
    const fault = this.form.faults.find((each) => each.kind === "not-stored");
    return html`
      <div role="alert">${fault ? html`<div class="banner problem"><p>${fault.why === "full" ? words.full : words.storage}</p><button type="button" @click=${() => { this.#act("download-form"); }}>${words.download}</button></div>` : nothing}</div>
      <div role="alert">${this.form.faults.map((each) => (each.kind === "rejected" ? html`<div class="banner problem"><p>${this.#l.m.glossary.edits.because[each.code]}</p></div>` : nothing))}</div>
      ${this.kept || fault ? nothing : html`<p class="unkept">${words.unkept}</p>`}
      <div class="actions"><slot></slot><button type="button" @click=${() => { this.#act("cancel-form"); }}>${words.cancel}</button></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-form-actions": MqFormActions;
  }
}
