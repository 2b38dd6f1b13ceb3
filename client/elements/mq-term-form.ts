import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { EntityId } from "../../glossary/entity.ts";
import { usages } from "../../glossary/fields.ts";
import type { Term } from "../../glossary/glossary.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { guessTermLanguage, typingDirection } from "../stores/read-glossary-forms.ts";
import { formLook } from "../styles/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { faultAt } from "./fault-text.ts";
import { GlossaryForm } from "./glossary-form.ts";
import { Localized } from "./localized.ts";
import "./mq-form-actions.ts";
import "./mq-form-field.ts";
import type { Choice, TypedEvent } from "./mq-form-field.ts";
import { languageChoices, originalChoices, schemeChoices } from "./term-fields.ts";

/**
 * The form of a new term of a concept.
 * @fires mq-glossary-act - to type, save and cancel
 */
@customElement("mq-term-form")
export class MqTermForm extends LitElement {
  static override styles = [base, controls, formLook, css`
    :host { display: block; }
    form { padding: var(--space-3); border: 1px solid var(--accent); border-radius: var(--radius); background: var(--sheet); }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: var(--space-3); align-items: end; }
    h4 { margin: 0; font-size: var(--text-m); font-weight: 600; }
  `];

  @property({ attribute: false }) form!: OpenForm;
  @property() key = "";
  @property({ attribute: false }) concept!: EntityId;
  /** Of the concept. */
  @property({ attribute: false }) terms: readonly Term[] = [];
  @property({ type: Boolean }) judge = false;
  @property({ type: Boolean }) kept = true;
  readonly #l = new Localized(this);
  readonly #form: GlossaryForm = new GlossaryForm(this, { save: () => { this.#save(false); } });

  override focus(): void {
    this.#form.focusField();
  }

  /** The language follows the letters until somebody writes another. */
  readonly #typed = (event: TypedEvent) => {
    event.stopPropagation();
    const { text = "", language = "" } = this.form.fields;
    const follows = language === "" || language === guessTermLanguage(text);
    this.#form.type(event.name, event.text);
    if (event.name === "text" && follows) this.#form.type("language", guessTermLanguage(event.text));
  };

  #save(approve: boolean): void {
    this.#form.act({ kind: "save-form", key: this.key, target: { kind: "term", concept: this.concept, approve } });
  }

  #field(name: string, label: string, more: { readonly kind?: "line" | "text" | "choice"; readonly of?: string; readonly hint?: string; readonly choices?: readonly Choice[]; readonly offered?: readonly Choice[]; readonly direction?: "ltr" } = {}) {
    return html`<mq-form-field .name=${name} .label=${label} .kind=${more.kind ?? "line"} .of=${more.of ?? ""} .direction=${more.direction ?? typingDirection(more.of ?? "")} .hint=${more.hint ?? ""}
      .choices=${more.choices ?? []} .offered=${more.offered ?? []} .value=${this.form.fields[name] ?? ""} .fault=${faultAt(this.form.faults, name, this.#l)}></mq-form-field>`;
  }

  override render() {
    const { term, newTerm, usage } = this.#l.m.glossary;
    const { fields } = this.form;
    return html`
      <form aria-labelledby="title" @submit=${(event: Event) => { event.preventDefault(); }} @keydown=${this.#form.keyed} @mq-typed=${this.#typed}>
        <h4 id="title">${newTerm.title}</h4>
        ${this.#field("text", term.text, { of: fields["language"] ?? "" })}
        <div class="pair">
          ${this.#field("language", term.language, { hint: term.languageHint, offered: languageChoices(this.#l), direction: "ltr" })}
          ${this.#field("usage", term.usage, { kind: "choice", choices: usages.map((value) => ({ value, label: usage[value] })) })}
        </div>
        <div class="pair">
          ${this.#field("variantOf", term.variantOf, { kind: "choice", choices: originalChoices(this.terms, this.#l) })}
          ${this.#field("scheme", term.scheme, { kind: "choice", choices: schemeChoices(fields["scheme"] ?? "", this.#l) })}
        </div>
        ${this.#field("note", term.note, { kind: "text" })}
        ${this.#field("source", term.source)}
        <mq-form-actions .key=${this.key} .form=${this.form} .kept=${this.kept}>
          <button type="button" class=${this.judge ? "" : "go"} @click=${() => { this.#save(false); }}>${newTerm.propose}</button>
          ${this.judge ? html`<button type="button" class="go" @click=${() => { this.#save(true); }}>${newTerm.approve}</button>` : nothing}
        </mq-form-actions>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-term-form": MqTermForm;
  }
}
