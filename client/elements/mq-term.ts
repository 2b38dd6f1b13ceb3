import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Term } from "../../glossary/glossary.ts";
import { directionOf } from "../alignment/detect-language.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { markLook, sectionLook } from "../styles/glossary.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { GlossaryActEvent } from "./glossary-events.ts";
import { stateMark, usageMark, workflowMark } from "./glossary-marks.ts";
import { Localized } from "./localized.ts";
import "./mq-glossary-field.ts";
import { nameOf, type People } from "./people.ts";
import { termFields } from "./term-fields.ts";

/**
 * One term of a concept: how it is written, used and judged, by whom and why; and what the member may do with it.
 * @fires mq-glossary-act - what was asked for
 */
@customElement("mq-term")
export class MqTerm extends LitElement {
  static override styles = [base, controls, reading, markLook, sectionLook, css`
    :host { display: block; }
    .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--space-1) var(--space-3); }
    .text { font-size: 1.125rem; line-height: 1.5; font-weight: 600; }
    .text:lang(ar) { font-size: 1.375rem; line-height: 1.6; font-weight: 400; }
    .dim .text { color: var(--ink-soft); font-weight: 400; text-decoration: line-through; text-decoration-color: var(--flag); }
    .marks { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); margin-inline-start: auto; }
    .card { padding-block: var(--space-2); gap: var(--space-1); }
    .note { white-space: pre-line; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); }
    .fields { display: grid; gap: var(--space-2); padding-block-start: var(--space-2); border-block-start: 1px solid var(--rule); }
  `];

  @property({ attribute: false }) term!: Term;
  /** All terms of its concept. */
  @property({ attribute: false }) siblings: readonly Term[] = [];
  @property({ attribute: false }) forms: ReadonlyMap<string, OpenForm> = new Map();
  /** With which the keys of this glossary's forms begin. */
  @property() formPrefix = "";
  @property({ attribute: false }) people!: People;
  @property({ type: Boolean }) editable = false;
  @property({ type: Boolean }) judge = false;
  @property({ type: Boolean }) removable = false;
  @property({ type: Boolean }) waiting = false;
  @property({ type: Boolean }) kept = true;

  @state() private detailed = false;
  @query(".details") private readonly details!: HTMLElement;
  readonly #l = new Localized(this);
  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = this.hasUpdated && this.shadowRoot?.activeElement !== null;
  }

  /** A button that was pressed may have nothing more to do, and be gone. */
  protected override updated(): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement === null) this.details.focus();
  }

  #act(act: GlossaryActEvent["act"]): void {
    this.dispatchEvent(new GlossaryActEvent(act));
  }

  #key(field: string): string {
    return `${this.formPrefix}/${this.term.id}/${field}`;
  }

  /** What it transliterates, and how. */
  #spelling() {
    const words = this.#l.m.glossary.term;
    const { variantOf, scheme } = this.term;
    const original = this.siblings.find(({ id }) => id === variantOf);
    if (!original) return scheme === "" ? nothing : html`<p class="by">${words.scheme}: <bdi>${scheme}</bdi></p>`;
    return html`<p class="by">${scheme === "" ? words.spelling(original.text) : words.spellingBy(original.text, scheme)}</p>`;
  }

  #buttons() {
    const { text, usage, workflow, entity: term } = this.term;
    const words = this.#l.m.glossary.term;
    const button = (label: string, act: GlossaryActEvent["act"], look = "") =>
      html`<button type="button" class=${look} aria-label=${words.actOn(label, text)} @click=${() => { this.#act(act); }}>${label}</button>`;
    if (!this.judge && !this.removable) return nothing;
    return html`
      <div class="actions" role="group" aria-label=${words.actions(text)}>
        ${this.judge ? [
          workflow === "approved" ? nothing : button(words.approve, { kind: "judge", term, workflow: "approved" }, workflow === "proposed" ? "go" : ""),
          workflow === "rejected" ? button(words.propose, { kind: "judge", term, workflow: "proposed" }) : button(words.reject, { kind: "judge", term, workflow: "rejected" }),
          usage === "preferred" ? nothing : button(words.prefer, { kind: "use", term, usage: "preferred" }),
          usage === "admitted" ? nothing : button(words.admit, { kind: "use", term, usage: "admitted" }),
          usage === "deprecated" ? nothing : button(words.deprecate, { kind: "use", term, usage: "deprecated" }),
        ] : nothing}
        ${this.removable ? button(words.delete, { kind: "delete", entity: term }, "danger") : nothing}
      </div>`;
  }

  #fields() {
    const specs = termFields(this.term, this.siblings, this.#l).filter(({ field }) => this.detailed || this.forms.has(this.#key(field)));
    if (specs.length === 0) return nothing;
    return html`<div class="fields">${specs.map((spec) => html`
      <mq-glossary-field .entity=${this.term.entity} .spec=${spec} .key=${this.#key(spec.field)} .form=${this.forms.get(this.#key(spec.field)) ?? null} .editable=${this.editable} .kept=${this.kept}></mq-glossary-field>`)}</div>`;
  }

  override render() {
    const { text, language, usage, workflow, note, source, entity } = this.term;
    const m = this.#l.m.glossary;
    return html`
      <div class="card ${usage === "deprecated" || workflow === "rejected" ? "dim" : ""}">
        <div class="head">
          <span class="text reading" lang=${language} dir=${directionOf(language)}>${text}</span>
          <span class="marks">
            ${usageMark(m, usage)}${workflowMark(m, workflow)}${this.waiting ? stateMark(m, "waiting") : nothing}
          </span>
          <button type="button" class="link details" aria-expanded=${this.detailed ? "true" : "false"} aria-label=${m.term.detailsOf(text)} @click=${() => { this.detailed = !this.detailed; }}>${m.term.details}</button>
        </div>
        ${this.#spelling()}
        ${this.detailed || note === "" ? nothing : html`<p class="note" dir="auto">${note}</p>`}
        ${this.detailed || source === "" ? nothing : html`<p class="by" dir="auto">${source}</p>`}
        ${entity.by === null && !this.waiting ? nothing : html`<p class="by">${m.term.byOn(entity.by === null ? m.history.you : nameOf(entity.by, this.people, m), this.#l.dateTime(Date.parse(entity.at)))}</p>`}
        ${this.#buttons()}
        ${this.#fields()}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-term": MqTerm;
  }
}
