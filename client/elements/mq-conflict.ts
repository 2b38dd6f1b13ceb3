import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { wordsOf, type Value, type WriteId } from "../../glossary/entity.ts";
import { emptyGlossary, type Glossary, type Term } from "../../glossary/glossary.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import { directionOf } from "../alignment/detect-language.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { formLook, sectionLook } from "../styles/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { faultAt } from "./fault-text.ts";
import { GlossaryForm } from "./glossary-form.ts";
import { Localized } from "./localized.ts";
import "./mq-form-actions.ts";
import "./mq-form-field.ts";
import { nameOf, type People } from "./people.ts";
import { entityText, fieldText, isWords, valueText } from "./value-text.ts";

/**
 * A conflict: what stands and what was to be written, side by side, by whom, and why both could not be. An editor chooses.
 * @fires mq-glossary-act - with what shall stand
 */
@customElement("mq-conflict")
export class MqConflict extends LitElement {
  static override styles = [base, controls, formLook, sectionLook, css`
    :host { display: block; }
    .card { border-color: var(--flag); border-inline-start-width: 4px; }
    h4 { margin: 0; font-size: var(--text-m); font-weight: 600; }
    h4 i { color: var(--flag); font-style: normal; }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: var(--space-2); }
    dl > div { padding: var(--space-2) var(--space-3); border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); }
    dt { color: var(--ink-soft); font-size: var(--text-s); }
    dd.value { font: 400 var(--text-read) / 1.6 var(--read); overflow-wrap: anywhere; white-space: pre-line; }
    dd.value[lang|="ar"] { font: 400 var(--text-read-ar) / 1.7 var(--read-ar); }
    dd.none { color: var(--ink-faint); font: inherit; font-style: italic; }
  `];

  @property({ attribute: false }) conflict!: Conflict;
  @property({ attribute: false }) glossary: Glossary = emptyGlossary;
  /** Who made which write, as far as the history was asked. */
  @property({ attribute: false }) authors: ReadonlyMap<WriteId, string | null> = new Map();
  @property({ attribute: false }) people!: People;
  @property({ attribute: false }) form: OpenForm | null = null;
  @property() key = "";
  /** Whether the member may settle it. */
  @property({ type: Boolean }) settle = false;
  @property({ type: Boolean }) kept = true;

  readonly #l = new Localized(this);
  readonly #form: GlossaryForm = new GlossaryForm(this, { save: () => { this.#form.act({ kind: "save-form", key: this.key, target: { kind: "conflict", conflict: this.conflict } }); }, opener: ".another" });

  /** The other preferred term, which the value alone does not tell of. */
  get #rival(): Term | undefined {
    const term = this.glossary.entities.get(this.conflict.entity);
    if (this.conflict.why !== "second-preferred" || !term || term.parent === null) return undefined;
    const language = wordsOf(term, "language").toLowerCase();
    return this.glossary.concepts.get(term.parent)?.terms.find((each) => each.id !== term.id && each.language.toLowerCase() === language && each.usage === "preferred" && each.workflow === "approved");
  }

  #side(label: string, value: Value, by: string | null | undefined) {
    const m = this.#l.m.glossary;
    const { field, entity } = this.conflict;
    const text = valueText(field, value, this.glossary, this.#l);
    const owner = this.glossary.entities.get(entity);
    const lang = field === "text" && owner ? wordsOf(owner, "language") : undefined;
    return html`<div>
      <dt>${label}${by === undefined ? nothing : html` <span class="by">${m.conflict.by(nameOf(by, this.people, m))}</span>`}</dt>
      ${text === "" ? html`<dd class="none">${m.conflict.noValue}</dd>` : html`<dd class="value" lang=${ifDefined(lang)} dir=${lang ? directionOf(lang) : "auto"}>${text}</dd>`}
    </div>`;
  }

  #writing(form: OpenForm) {
    const words = this.#l.m.glossary.conflict;
    return html`
      <form @submit=${(event: Event) => { event.preventDefault(); }} @keydown=${this.#form.keyed}
        @mq-typed=${this.#form.typed}>
        <mq-form-field name="text" kind="text" .label=${words.anotherLabel} .value=${form.fields["text"] ?? ""} .fault=${faultAt(form.faults, "text", this.#l)}></mq-form-field>
        <mq-form-actions .key=${this.key} .form=${form} .kept=${this.kept}><button type="button" class="go" @click=${this.#form.save}>${words.takeAnother}</button></mq-form-actions>
      </form>`;
  }

  #choices() {
    const words = this.#l.m.glossary.conflict;
    const { conflict } = this;
    const { field, mine, why } = conflict;
    if (!this.settle) return html`<p class="by">${words.onlyEditors}</p>`;
    return html`<div class="actions">
      <button type="button" @click=${() => { this.#form.act({ kind: "resolve", conflict, resolution: { kind: "theirs" } }); }}>${words.keepTheirs}</button>
      ${why === "deleted" ? nothing : html`
        <button type="button" @click=${() => { this.#form.act({ kind: "resolve", conflict, resolution: { kind: "mine" } }); }}>${words.takeMine}</button>
        ${isWords(field, mine.value) ? html`<button type="button" class="another" @click=${() => { this.#form.act({ kind: "open-form", key: this.key, fields: { text: typeof mine.value === "string" ? mine.value : "" }, seen: {} }); }}>${words.another}</button>` : nothing}`}
    </div>`;
  }

  override render() {
    const words = this.#l.m.glossary.conflict;
    const { field, entity, why, theirs, mine, user } = this.conflict;
    const rival = this.#rival;
    return html`
      <div class="card" role="group" aria-labelledby="title">
        <h4 id="title"><i aria-hidden="true">⇄</i> ${words.title}: ${words.in(fieldText(field, this.#l), entityText(entity, this.glossary, this.#l))}</h4>
        <p>${words.why[why]}${rival ? html` <bdi lang=${rival.language}>${rival.text}</bdi>` : nothing}</p>
        <dl>
          ${this.#side(words.theirs, theirs.value, theirs.muid === null ? undefined : this.authors.get(theirs.muid))}
          ${this.#side(words.mine, mine.value, user)}
        </dl>
        ${this.form ? this.#writing(this.form) : this.#choices()}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-conflict": MqConflict;
  }
}
