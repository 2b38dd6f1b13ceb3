import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { valueOf, writeOf, type Entity, type Value } from "../../glossary/entity.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import type { FormTarget } from "../stores/save-glossary-form.ts";
import { formLook } from "../styles/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { faultAt } from "./fault-text.ts";
import { GlossaryForm } from "./glossary-form.ts";
import { Localized } from "./localized.ts";
import "./mq-form-actions.ts";
import "./mq-form-field.ts";
import type { Choice } from "./mq-form-field.ts";

/** A field of an entity that is read and edited in its place. */
export interface FieldSpec {
  readonly field: string;
  readonly label: string;
  readonly kind: "line" | "text" | "quotation" | "choice";
  /** For a choice. */
  readonly choices?: readonly Choice[];
  readonly offered?: readonly Choice[];
  readonly hint?: string;
  /** The label of a quotation's source. */
  readonly sourceLabel?: string;
  /** BCP 47; absent where the text may be in any language. */
  readonly lang?: string;
  readonly dir?: "rtl" | "ltr";
}

/**
 * One field of a concept or a term: its words, and in the same place the form that changes them.
 * @fires mq-glossary-act - to open, type into, save and cancel its form
 */
@customElement("mq-glossary-field")
export class MqGlossaryField extends LitElement {
  static override styles = [base, controls, formLook, css`
    :host { display: block; }
    .shown { display: grid; grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr) auto; align-items: baseline; gap: 0 var(--space-3); }
    .label { color: var(--ink-soft); font-size: var(--text-s); }
    .value { overflow-wrap: anywhere; white-space: pre-line; }
    .value.none { color: var(--ink-faint); }
    .value .of { display: block; color: var(--ink-soft); font-size: var(--text-s); }
    form { padding: var(--space-3); border: 1px solid var(--accent); border-radius: var(--radius); background: var(--sheet); }
    .warning { padding: var(--space-2) var(--space-3); border-inline-start: 4px solid var(--doubt); background: var(--doubt-soft); }
    @media (max-width: 30rem) { .shown { grid-template-columns: minmax(0, 1fr) auto; } .label { grid-column: 1 / -1; } }
  `];

  @property({ attribute: false }) entity!: Entity;
  @property({ attribute: false }) spec!: FieldSpec;
  /** Names the form of this field among those that are open. */
  @property() key = "";
  @property({ attribute: false }) form: OpenForm | null = null;
  @property({ type: Boolean }) editable = false;
  @property({ type: Boolean }) kept = true;

  readonly #l = new Localized(this);
  readonly #form: GlossaryForm = new GlossaryForm(this, {
    save: () => { this.#form.act({ kind: "save-form", key: this.key, target: this.#target }); },
    enterSaves: (event) => this.spec.kind === "line" && !(event.composedPath()[0] instanceof HTMLButtonElement),
    opener: "button",
  });

  readonly #open = () => {
    const { entity, key, spec: { field, kind } } = this;
    const value = valueOf(entity, field);
    const fields = kind === "quotation" ? { text: part(value, "text"), source: part(value, "source") } : { text: typeof value === "string" ? value : "" };
    this.#form.act({ kind: "open-form", key, fields, seen: { [field]: writeOf(entity, field) } });
  };

  get #target(): FormTarget {
    return { kind: "field", entity: this.entity, field: this.spec.field, read: this.spec.kind === "quotation" ? readQuotation : readText };
  }

  #words(value: Value): string {
    if (this.spec.kind === "quotation") return part(value, "text");
    const text = typeof value === "string" ? value : "";
    return this.spec.choices?.find((choice) => choice.value === text)?.label ?? text;
  }

  #shown() {
    const { edit, concept } = this.#l.m.glossary;
    const value = valueOf(this.entity, this.spec.field);
    const words = this.#words(value);
    const from = this.spec.kind === "quotation" ? part(value, "source") : "";
    const none = words === "" && from === "";
    const label = none ? edit.addOf(this.spec.label) : edit.editOf(this.spec.label);
    return html`
      <div class="shown">
        <span class="label">${this.spec.label}</span>
        ${none ? html`<span class="value none">${concept.none}</span>` : html`<span class="value" lang=${ifDefined(this.spec.lang)} dir=${this.spec.dir ?? "auto"}>${words}${from === "" ? nothing : html`<bdi class="of">${from}</bdi>`}</span>`}
        ${this.editable ? html`<button type="button" class="link" aria-label=${label} @click=${this.#open}>${none ? edit.add : edit.edit}</button>` : nothing}
      </div>`;
  }

  #editing(form: OpenForm) {
    const { spec } = this;
    const field = (name: string, label: string, kind: "line" | "text" | "choice") => html`
      <mq-form-field .name=${name} .label=${label} .kind=${kind} .value=${form.fields[name] ?? ""} .fault=${faultAt(form.faults, name, this.#l)} .hint=${name === "text" ? spec.hint ?? "" : ""}
        .choices=${spec.choices ?? []} .offered=${name === "text" ? spec.offered ?? [] : []} .of=${name === "text" ? spec.lang ?? "" : ""} .direction=${name === "text" ? spec.dir ?? "auto" : "auto"}></mq-form-field>`;
    const current = valueOf(this.entity, spec.field);
    return html`
      <form @submit=${(event: Event) => { event.preventDefault(); }} @keydown=${this.#form.keyed} @mq-typed=${this.#form.typed}>
        ${spec.kind === "quotation" ? [field("text", spec.label, "text"), field("source", spec.sourceLabel ?? "", "line")] : field("text", spec.label, spec.kind)}
        ${form.seen[spec.field] === writeOf(this.entity, spec.field) ? nothing : html`<p class="warning" role="status">${this.#l.m.glossary.edit.changedMeanwhile(this.#words(current) || this.#l.m.glossary.edit.emptied)}</p>`}
        <mq-form-actions .key=${this.key} .form=${form} .kept=${this.kept}>
          <button type="button" class="go" @click=${this.#form.save}>${this.#l.m.glossary.edit.save}</button>
        </mq-form-actions>
      </form>`;
  }

  override render() {
    return this.form ? this.#editing(this.form) : this.#shown();
  }
}

function part(value: Value, name: "text" | "source"): string {
  return typeof value === "object" && value !== null ? (value[name] ?? "") : "";
}

function readText(fields: Readonly<Record<string, string>>): Value {
  const text = (fields["text"] ?? "").trim();
  return text === "" ? null : text;
}

function readQuotation(fields: Readonly<Record<string, string>>): Value {
  const [text, source] = [(fields["text"] ?? "").trim(), (fields["source"] ?? "").trim()];
  return text === "" && source === "" ? null : { ...(text === "" ? {} : { text }), ...(source === "" ? {} : { source }) };
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-glossary-field": MqGlossaryField;
  }
}
