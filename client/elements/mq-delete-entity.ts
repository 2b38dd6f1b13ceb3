import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Entity } from "../../glossary/entity.ts";
import { emptyGlossary, type Glossary } from "../../glossary/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import { entityText } from "./value-text.ts";

/**
 * Asks whether a concept, a term or a comment is to be gone for everybody.
 * @fires mq-delete - it is
 * @fires close - it was closed, by whatever means
 */
@customElement("mq-delete-entity")
export class MqDeleteEntity extends LitElement {
  static override styles = [base, controls];

  /** Null while nothing is asked. */
  @property({ attribute: false }) entity: Entity | null = null;
  @property({ attribute: false }) glossary: Glossary = emptyGlossary;
  readonly #l = new Localized(this);

  readonly #close = () => {
    this.dispatchEvent(new Event("close"));
  };

  #question(entity: Entity) {
    const words = this.#l.m.glossary.confirmDelete;
    return html`<p>${entity.kind === "comment" ? words.comment : words[entity.kind](entityText(entity.id, this.glossary, this.#l))} ${words.undo}</p>`;
  }

  override render() {
    const words = this.#l.m.glossary.confirmDelete;
    return html`<mq-dialog label=${words.title} ?open=${this.entity !== null} @close=${this.#close}>
      ${this.entity ? this.#question(this.entity) : nothing}
      <div slot="actions">
        <button type="button" data-first-focus @click=${this.#close}>${this.#l.m.app.cancel}</button>
        <button type="button" class="danger" @click=${() => this.dispatchEvent(new Event("mq-delete"))}>${words.do}</button>
      </div>
    </mq-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-delete-entity": MqDeleteEntity;
  }
}
