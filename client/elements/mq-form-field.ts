import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { base, controls } from "../styles/shared.ts";
import { formLook } from "../styles/glossary.ts";

/** A text was typed; the field's name tells where. */
export class TypedEvent extends Event {
  static readonly type = "mq-typed";
  readonly name: string;
  readonly text: string;

  constructor(name: string, text: string) {
    super(TypedEvent.type, { bubbles: true, composed: true });
    this.name = name;
    this.text = text;
  }
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * One labelled field of a form: a line, a text, or a choice; with a hint under its label and, when it cannot be taken, the
 * reason. A language decides its direction; without one, the letters do.
 * @fires mq-typed - at every change
 */
@customElement("mq-form-field")
export class MqFormField extends LitElement {
  static override styles = [base, controls, formLook, css`
    :host { display: block; min-inline-size: 0; }
    label { display: block; }
    .read { font: 400 var(--text-read) / 1.5 var(--read); }
    .read:lang(ar), .read:lang(fa), .read:lang(ur) { font: 400 var(--text-read-ar) / 1.6 var(--read-ar); }
  `];

  @property() name = "";
  @property() label = "";
  @property() hint = "";
  @property() value = "";
  @property() fault = "";
  @property() kind: "line" | "text" | "choice" = "line";
  /** BCP 47 of what is typed here; "" where it may be of any. */
  @property() of = "";
  @property() direction: "rtl" | "ltr" | "auto" = "auto";
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** What is offered while typing; any other text may be typed too. */
  @property({ attribute: false }) offered: readonly Choice[] = [];

  @query("input, textarea, select") private readonly field!: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

  /** Also of a field that is only just being drawn. */
  override focus(): void {
    void this.updateComplete.then(() => { this.field.focus(); });
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Only now are the options there that the value has to be among.
    if (this.kind === "choice" && (changed.has("value") || changed.has("choices"))) this.field.value = this.value;
  }

  readonly #typed = () => {
    this.dispatchEvent(new TypedEvent(this.name, this.field.value));
  };

  #input() {
    const described = [this.hint === "" ? "" : "hint", this.fault === "" ? "" : "fault"].filter((id) => id !== "").join(" ");
    const [invalid, describedBy, lang] = [this.fault === "" ? "false" : "true", described === "" ? undefined : described, this.of === "" ? undefined : this.of] as const;
    switch (this.kind) {
      case "line": return html`<input id="field" type="text" class=${this.of === "" ? "" : "read"} autocomplete="off" spellcheck="false" lang=${ifDefined(lang)} dir=${this.direction} .value=${live(this.value)}
        list=${ifDefined(this.offered.length > 0 ? "offered" : undefined)} aria-invalid=${invalid} aria-describedby=${ifDefined(describedBy)} @input=${this.#typed}>`;
      case "text": return html`<textarea id="field" class=${this.of === "" ? "" : "read"} rows="3" lang=${ifDefined(lang)} dir=${this.direction} .value=${live(this.value)}
        aria-invalid=${invalid} aria-describedby=${ifDefined(describedBy)} @input=${this.#typed}></textarea>`;
      case "choice": return html`<select id="field" aria-invalid=${invalid} aria-describedby=${ifDefined(describedBy)} @change=${this.#typed}>
        ${this.choices.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}</select>`;
      default: return this.kind satisfies never;
    }
  }

  override render() {
    return html`
      <div class="row">
        <label for="field">${this.label}</label>
        ${this.hint === "" ? nothing : html`<span class="hint" id="hint">${this.hint}</span>`}
        ${this.#input()}
        ${this.offered.length > 0 ? html`<datalist id="offered">${this.offered.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}</datalist>` : nothing}
        <p class="fault" id="fault" role="alert">${this.fault}</p>
      </div>
    `;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "mq-typed": TypedEvent;
  }
  interface HTMLElementTagNameMap {
    "mq-form-field": MqFormField;
  }
}
