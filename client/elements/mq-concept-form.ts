import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emptyGlossary, termsSpelled, type Glossary } from "../../glossary/glossary.ts";
import { directionOf } from "../alignment/detect-language.ts";
import { pathOf } from "../router.ts";
import type { GlossaryId } from "../../glossary/protocol.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { viewOf, type ConceptView } from "../stores/glossary-view.ts";
import { formLook } from "../styles/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { faultAt } from "./fault-text.ts";
import { GlossaryForm } from "./glossary-form.ts";
import { Localized } from "./localized.ts";
import "./mq-form-actions.ts";
import "./mq-form-field.ts";

/** How many concepts that have a form already are named. */
const NAMED = 3;

/**
 * The form of a new concept. While its forms are typed it names the concepts that have them already, so that none is made twice.
 * @fires mq-glossary-act - to type, save and cancel
 */
@customElement("mq-concept-form")
export class MqConceptForm extends LitElement {
  static override styles = [base, controls, formLook, css`
    :host { display: block; padding: var(--space-4); }
    h2 { margin-block-end: var(--space-3); font-size: var(--text-l); font-weight: 600; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: var(--space-3); }
    .there { padding: var(--space-2) var(--space-3); border-inline-start: 4px solid var(--info); background: var(--raised); }
    .there:not(:has(a)) { display: none; }
    .there a { display: inline-block; min-block-size: var(--target); font-family: var(--read); }
  `];

  @property({ attribute: false }) form!: OpenForm;
  @property() key = "";
  @property({ attribute: false }) glossaryId!: GlossaryId;
  @property({ attribute: false }) glossary: Glossary = emptyGlossary;
  /** Whether the member may add it as approved. */
  @property({ type: Boolean }) judge = false;
  @property({ type: Boolean }) kept = true;
  readonly #l = new Localized(this);
  readonly #form: GlossaryForm = new GlossaryForm(this, { save: () => { this.#save(false); } });

  /** Puts the focus into the first field. */
  override focus(): void {
    this.#form.focusField();
  }

  #save(approve: boolean): void {
    this.#form.act({ kind: "save-form", key: this.key, target: { kind: "concept", approve } });
  }

  /** The concepts that have one of the two forms. */
  #there(): readonly ConceptView[] {
    const typed = [this.form.fields["arabic"], this.form.fields["english"]].map((text) => (text ?? "").trim()).filter((text) => text !== "");
    const found = new Set(typed.flatMap((text) => termsSpelled(this.glossary, text).flatMap(({ concept }) => this.glossary.concepts.get(concept) ?? [])));
    return [...found].slice(0, NAMED).map(viewOf);
  }

  #field(name: string, label: string, more: { readonly kind?: "line" | "text"; readonly lang?: string; readonly hint?: string } = {}) {
    const { form } = this;
    const fault = name === "arabic" && form.faults.some((each) => each.kind === "field" && each.field === "arabic" && each.fault.code === "empty") ? this.#l.m.glossary.newConcept.oneNeeded : faultAt(form.faults, name, this.#l);
    return html`<mq-form-field .name=${name} .label=${label} .kind=${more.kind ?? "line"} .hint=${more.hint ?? ""} .of=${more.lang ?? ""} .direction=${more.lang ? directionOf(more.lang) : "auto"}
      .value=${form.fields[name] ?? ""} .fault=${fault}></mq-form-field>`;
  }

  override render() {
    const words = this.#l.m.glossary.newConcept;
    return html`
      <h2 id="title">${words.title}</h2>
      <form aria-labelledby="title" @submit=${(event: Event) => { event.preventDefault(); }} @keydown=${this.#form.keyed} @mq-typed=${this.#form.typed}>
        <div class="pair">${this.#field("arabic", words.arabic, { lang: "ar" })}${this.#field("english", words.english, { lang: "en" })}</div>
        <div class="there" role="status">${this.#there().map((view, index) => html`${index === 0 ? words.there : this.#l.m.glossary.comma} <a href=${pathOf({ kind: "glossary", id: this.glossaryId, concept: view.concept.id })}>
          ${[view.arabic, view.english].map((term) => (term ? html`<bdi lang=${term.language}>${term.text}</bdi> ` : nothing))}</a>`)}</div>
        ${this.#field("variants", words.variants, { kind: "text", hint: words.variantsHint })}
        ${this.#field("definition", words.definition, { kind: "text" })}
        <div class="pair">${this.#field("definitionSource", words.definitionSource)}${this.#field("subjectField", words.subjectField)}</div>
        <mq-form-actions .key=${this.key} .form=${this.form} .kept=${this.kept}>
          <button type="button" class=${this.judge ? "" : "go"} @click=${() => { this.#save(false); }}>${words.propose}</button>
          ${this.judge ? html`<button type="button" class="go" @click=${() => { this.#save(true); }}>${words.approve}</button>` : nothing}
        </mq-form-actions>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-concept-form": MqConceptForm;
  }
}
