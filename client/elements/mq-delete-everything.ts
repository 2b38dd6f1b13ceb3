import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { importFormContext, libraryContext } from "../stores/contexts.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import { Watch } from "./watch.ts";

/** A button that removes every document and setting from this device, once its word has been typed. */
@customElement("mq-delete-everything")
export class MqDeleteEverything extends LitElement {
  static override styles = [base, controls, css`
    form { display: grid; gap: var(--space-3); }
    label { display: grid; gap: var(--space-1); }
  `];

  @state() private open = false;
  @state() private typed = "";
  readonly #library = new Watch(this, libraryContext, (library) => library.state.status);
  readonly #form = new Watch(this, importFormContext, () => null);
  readonly #l = new Localized(this);

  get #confirmed(): boolean {
    return this.typed.trim().toLocaleLowerCase(this.#l.locale) === this.#l.m.deleteEverything.word;
  }

  readonly #ask = () => {
    this.typed = "";
    this.open = true;
  };

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!this.#confirmed) return;
    this.open = false;
    const outcome = await this.#library.store?.deleteEverything();
    const words = this.#l.m.deleteEverything;
    const done = outcome?.kind === "done";
    if (done) this.#form.store?.emptyAll();
    this.dispatchEvent(new ToastEvent(done ? words.done : words.failed));
  };

  override render() {
    const words = this.#l.m.deleteEverything;
    return html`
      <button type="button" class="danger" @click=${this.#ask}>${words.button}</button>
      <mq-dialog label=${words.title} ?open=${this.open} @close=${() => { this.open = false; }}>
        ${this.open ? html`
          <form id="form" @submit=${this.#submit}>
            <p>${words.text}</p>
            <label>${words.confirm(words.word)}
              <input type="text" data-first-focus autocomplete="off" spellcheck="false" .value=${this.typed} @input=${(event: InputEvent & { target: HTMLInputElement }) => { this.typed = event.target.value; }}>
            </label>
          </form>` : nothing}
        <div slot="actions">
          <button type="button" @click=${() => { this.open = false; }}>${this.#l.m.app.cancel}</button>
          <button type="submit" form="form" class="danger" ?disabled=${!this.#confirmed}>${words.do}</button>
        </div>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-delete-everything": MqDeleteEverything;
  }
}
