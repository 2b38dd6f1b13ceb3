import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { readHouseStyle, type HouseException, type HouseFault, type HouseStyle } from "../../glossary/styles/house-profile.ts";
import { profileNames } from "../../glossary/styles/profiles.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { formLook } from "../styles/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-form-actions.ts";
import "./mq-form-field.ts";
import type { Choice, MqFormField } from "./mq-form-field.ts";
import "./mq-style-exceptions.ts";
import type { MqStyleExceptions } from "./mq-style-exceptions.ts";
import "./mq-style-preview.ts";
import { baseChoice, baseName, rowsOf, styleChoices, styleOf, type ChoiceField, type ExceptionRow } from "./style-fields.ts";

/** The person wants the style kept. */
export class SaveStyleEvent extends Event {
  static readonly type = "mq-save-style";
  readonly style: HouseStyle;

  constructor(style: HouseStyle) {
    super(SaveStyleEvent.type, { bubbles: true, composed: true });
    this.style = style;
  }
}

const GROUPS: readonly (readonly ["article" | "persons" | "letters", readonly ChoiceField[]])[] = [
  ["article", ["form", "assimilated", "joint", "capital"]],
  ["persons", ["firstMention", "first", "later"]],
  ["letters", ["apostrophes", "long", "taMarbuta", "nisba", "nisbaBefore", "marks"]],
];

/**
 * The form of a house style, with a preview of what it says.
 * @fires mq-typed - at every change
 * @fires mq-save-style - what it says is right and is to be kept
 * @fires mq-glossary-act - to cancel it, or to download what was typed
 */
@customElement("mq-style-editor")
export class MqStyleEditor extends LitElement {
  static override styles = [base, controls, formLook, css`
    :host { display: block; padding: var(--space-4); border: 1px solid var(--edge); border-radius: var(--radius-large); background: var(--raised); }
    form { grid-template-columns: minmax(0, 1fr); }
    @media (max-width: 30rem) { :host { padding: var(--space-2); } }
    h4 { margin: 0; font-size: var(--text-m); font-weight: 650; }
    fieldset { display: grid; gap: var(--space-2); min-inline-size: 0; margin: 0; padding: 0; border: 0; }
    legend { padding: 0 0 var(--space-1); color: var(--ink-soft); font-weight: 600; }
    .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); align-items: start; gap: var(--space-2) var(--space-4); }
  `];

  @property() key = "";
  @property({ attribute: false }) form!: OpenForm;
  /** The id that the style has or will have. */
  @property() styleId = "";
  /** Whether what is typed outlasts the page. */
  @property({ type: Boolean }) kept = true;
  @query("mq-style-exceptions") private readonly exceptions!: MqStyleExceptions;
  readonly #l = new Localized(this);
  /** Nothing is called wrong before it was to be saved. */
  #tried = false;

  /** Gives the focus to the name. */
  async focusName(): Promise<void> {
    await this.updateComplete;
    this.#field("name")?.focus();
  }

  #field(name: string): MqFormField | null {
    return this.renderRoot.querySelector<MqFormField>(`mq-form-field[name="${name}"]`);
  }

  get #faults(): readonly HouseFault[] {
    const read = readHouseStyle(styleOf(this.form.fields, this.styleId));
    return read.kind === "style" ? [] : read.faults;
  }

  readonly #submitted = (event: SubmitEvent) => {
    event.preventDefault();
    this.#tried = true;
    const read = readHouseStyle(styleOf(this.form.fields, this.styleId));
    if (read.kind === "style") this.dispatchEvent(new SaveStyleEvent(read.style));
    else this.#showFault(read.faults[0]!);
    this.requestUpdate();
  };

  #showFault({ path }: HouseFault): void {
    const cell = cellOf(path, this.#rowNumbers);
    if (cell) this.exceptions.focusCell(cell.row, cell.column);
    else this.#field(fieldOf(path))?.focus();
  }

  /** Where the rows that are not empty stand in the table. */
  get #rowNumbers(): readonly number[] {
    return rowsOf(this.form.fields).flatMap((row, index) => (Object.values(row).some((text) => text.trim() !== "") ? [index] : []));
  }

  #choice(name: ChoiceField): TemplateResult {
    const { fields } = this.form;
    const m = this.#l.m.styles;
    const labels: Readonly<Record<string, string>> = m.form.option[name];
    const own = fields[name] ?? "";
    const choices: readonly Choice[] = [
      { value: "", label: m.form.asBase(m.name[baseName(fields["base"]!)], labels[baseChoice(name, fields["base"]!)] ?? "") },
      ...styleChoices[name].map((value) => ({ value, label: labels[value]! })),
      ...(own === "kept" ? [{ value: "kept", label: m.form.kept }] : []),
    ];
    const hints: Readonly<Record<string, string>> = m.form.hint;
    return html`<mq-form-field kind="choice" name=${name} label=${m.form.field[name]} hint=${hints[name] ?? ""} .choices=${choices} .value=${own}></mq-form-field>
      ${name === "apostrophes" && own === "own" ? html`${this.#line("ayn", "ltr")}${this.#line("hamza", "ltr")}` : nothing}`;
  }

  #line(name: "name" | "ayn" | "hamza", direction: "auto" | "ltr"): TemplateResult {
    const m = this.#l.m.styles.form;
    const fault = this.#tried ? this.#faults.find(({ path }) => fieldOf(path) === name) : undefined;
    return html`<mq-form-field name=${name} label=${m.field[name]} direction=${direction} .value=${this.form.fields[name] ?? ""} fault=${fault ? (fault.kind === "long" ? m.tooLong : m.needed) : ""}></mq-form-field>`;
  }

  override render() {
    const m = this.#l.m.styles;
    const { fields } = this.form;
    const style = styleOf(fields, this.styleId);
    const faults = this.#tried ? this.#faults : [];
    const cells = new Set(faults.flatMap(({ path }) => { const cell = cellOf(path, this.#rowNumbers); return cell ? [`${cell.row}.${cell.column}`] : []; }));
    return html`
      <form @submit=${this.#submitted}>
        <h4>${style.name === "" ? m.form.untitled : m.form.title(style.name!)}</h4>
        <div class="fields">
          ${this.#line("name", "auto")}
          <mq-form-field kind="choice" name="base" label=${m.form.field.base} hint=${m.form.hint.base} .value=${fields["base"] ?? ""}
            .choices=${profileNames.map((value) => ({ value, label: `${m.name[value]} – ${m.what[value]}` }))}></mq-form-field>
        </div>
        ${GROUPS.map(([group, names]) => html`<fieldset><legend>${m.form.group[group]}</legend><div class="fields">${names.map((name) => this.#choice(name))}</div></fieldset>`)}
        <fieldset>
          <legend>${m.form.group.exceptions}</legend>
          <p class="hint">${m.form.exceptionsText}</p>
          <mq-style-exceptions .rows=${rowsOf(fields)} .faults=${cells}></mq-style-exceptions>
        </fieldset>
        <mq-style-preview .house=${{ ...style, exceptions: (style.exceptions ?? []).filter(isWhole) }} .name=${style.name === "" ? m.newName : style.name!}></mq-style-preview>
        <p class="fault" role="alert">${faults.length > 0 ? m.form.faults(faults.length) : ""}</p>
        <mq-form-actions .key=${this.key} .form=${this.form} .kept=${this.kept}><button type="submit" class="go">${m.form.save}</button></mq-form-actions>
      </form>`;
  }
}

const isWhole = ({ spelling }: HouseException): boolean => spelling !== "";

function fieldOf(path: string): string {
  return path.startsWith("signs.ع") ? "ayn" : path.startsWith("signs.ء") ? "hamza" : path;
}

/** @param rows where the exceptions stand in the table */
function cellOf(path: string, rows: readonly number[]): { readonly row: number; readonly column: keyof ExceptionRow } | undefined {
  const [, index, column] = /^exceptions\.(\d+)\.(arabic|spelling|authority|reason)$/u.exec(path) ?? [];
  const row = rows[Number(index)];
  return column === undefined || row === undefined ? undefined : { row, column: column as keyof ExceptionRow };
}

declare global {
  interface GlobalEventHandlersEventMap {
    "mq-save-style": SaveStyleEvent;
  }
  interface HTMLElementTagNameMap {
    "mq-style-editor": MqStyleEditor;
  }
}
