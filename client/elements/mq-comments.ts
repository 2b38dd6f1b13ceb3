import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Entity } from "../../glossary/entity.ts";
import type { Comment, Glossary } from "../../glossary/glossary.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { formLook, sectionLook } from "../styles/glossary.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { faultAt } from "./fault-text.ts";
import { GlossaryForm } from "./glossary-form.ts";
import { mayDelete, mayPropose, type Member } from "./glossary-rights.ts";
import { Localized } from "./localized.ts";
import "./mq-form-actions.ts";
import "./mq-form-field.ts";
import { nameOf, type People } from "./people.ts";

/**
 * What people said of a concept and decided about its spellings, and the form that adds to it.
 * @fires mq-glossary-act - to type, save and cancel the form, and to delete a comment
 */
@customElement("mq-comments")
export class MqComments extends LitElement {
  static override styles = [base, controls, chips, formLook, sectionLook, css`
    :host { display: grid; gap: var(--space-2); }
    li { display: grid; gap: var(--space-1); padding-block: var(--space-2); border-block-end: 1px solid var(--rule); }
    .text { white-space: pre-line; overflow-wrap: anywhere; }
    .foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-3); }
    ul { display: grid; }
  `];

  @property({ attribute: false }) on!: Entity;
  @property({ attribute: false }) comments: readonly Comment[] = [];
  @property({ attribute: false }) glossary!: Glossary;
  @property({ attribute: false }) form: OpenForm | null = null;
  @property() key = "";
  @property({ attribute: false }) people!: People;
  @property({ attribute: false }) member: Member = null;
  @property({ type: Boolean }) kept = true;

  readonly #l = new Localized(this);
  readonly #form: GlossaryForm = new GlossaryForm(this, { save: () => { this.#form.act({ kind: "save-form", key: this.key, target: { kind: "comment", on: this.on } }); }, opener: ".open" });

  #comment({ text, form, decision, by, at, entity }: Comment) {
    const m = this.#l.m.glossary;
    return html`<li>
      ${decision ? html`<span><span class="badge">${m.decision[decision]}</span> ${form === "" ? nothing : m.about(form)}</span>` : nothing}
      ${text === "" ? nothing : html`<p class="text" dir="auto">${text}</p>`}
      <p class="foot by">
        <span>${m.term.byOn(nameOf(by, this.people, m), this.#l.dateTime(Date.parse(at)))}</span>
        ${mayDelete(this.member, this.glossary, entity) ? html`<button type="button" class="link" aria-label=${m.newComment.delete} @click=${() => { this.#form.act({ kind: "delete", entity }); }}>${m.term.delete}</button>` : nothing}
      </p>
    </li>`;
  }

  #writing(form: OpenForm) {
    const words = this.#l.m.glossary.newComment;
    return html`
      <form class="card" @submit=${(event: Event) => { event.preventDefault(); }} @keydown=${this.#form.keyed}
        @mq-typed=${this.#form.typed}>
        <mq-form-field name="text" kind="text" .label=${words.label} .value=${form.fields["text"] ?? ""} .fault=${faultAt(form.faults, "text", this.#l)}></mq-form-field>
        <mq-form-actions .key=${this.key} .form=${form} .kept=${this.kept}><button type="button" class="go" @click=${this.#form.save}>${words.send}</button></mq-form-actions>
      </form>`;
  }

  override render() {
    const words = this.#l.m.glossary.concept;
    return html`
      ${this.comments.length === 0 ? html`<p class="by">${words.noComments}</p>` : html`<ul>${this.comments.map((comment) => this.#comment(comment))}</ul>`}
      ${this.form ? this.#writing(this.form) : mayPropose(this.member) ? html`<div><button type="button" class="open" @click=${() => { this.#form.act({ kind: "open-form", key: this.key, fields: { text: "" }, seen: {} }); }}>${words.comment}</button></div>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-comments": MqComments;
  }
}
