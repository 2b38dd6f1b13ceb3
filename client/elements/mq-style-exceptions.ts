import { LitElement, css, html, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import { TypedEvent } from "./mq-form-field.ts";
import { EMPTY_ROW, type ExceptionRow } from "./style-fields.ts";

type Column = keyof ExceptionRow;
const COLUMNS: readonly Column[] = ["arabic", "spelling", "authority", "reason"];

/**
 * The exceptions of a house style, a row each.
 * @fires mq-typed - at every change, with all rows as JSON
 */
@customElement("mq-style-exceptions")
export class MqStyleExceptions extends LitElement {
  static override styles = [base, controls, css`
    :host { display: grid; gap: var(--space-2); justify-items: start; }
    .rows { display: grid; gap: var(--space-2); inline-size: 100%; }
    .row { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)) auto; align-items: end; gap: var(--space-1) var(--space-2); }
    label { display: grid; gap: 2px; min-inline-size: 0; color: var(--ink-soft); font-size: var(--text-s); font-weight: 400; }
    .row:not(:first-child) label > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    input { inline-size: 100%; min-inline-size: 0; color: var(--ink); font-size: var(--text-m); }
    [aria-invalid="true"] { border-color: var(--flag); }
    @media (max-width: 46rem) {
      .row { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-block-end: var(--space-2); border-block-end: 1px solid var(--rule); }
      .row:not(:first-child) label > span { position: static; inline-size: auto; block-size: auto; clip-path: none; }
      .row button { justify-self: start; }
    }
  `];

  @property({ attribute: false }) rows: readonly ExceptionRow[] = [];
  /** The cells that are not right, as `row.column`. */
  @property({ attribute: false }) faults: ReadonlySet<string> = new Set();
  readonly #l = new Localized(this);

  /** What gets the focus once these rows are drawn. */
  #awaited: string | null = null;

  /** Gives the focus to the cell. */
  focusCell(row: number, column: Column): void {
    this.renderRoot.querySelector<HTMLElement>(`#${column}-${row}`)?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#awaited === null || !changed.has("rows")) return;
    this.renderRoot.querySelector<HTMLElement>(this.#awaited)?.focus();
    this.#awaited = null;
  }

  #change(rows: readonly ExceptionRow[]): void {
    this.dispatchEvent(new TypedEvent("exceptions", JSON.stringify(rows)));
  }

  readonly #add = () => {
    const { length } = this.rows;
    this.#awaited = `#arabic-${length}`;
    this.#change([...this.rows, EMPTY_ROW]);
  };

  #remove(row: number): void {
    this.#awaited = this.rows.length > 1 ? `#arabic-${Math.min(row, this.rows.length - 2)}` : ".add";
    this.#change(this.rows.toSpliced(row, 1));
  }

  #cell(row: number, column: Column, text: string) {
    const m = this.#l.m.styles.form.exception;
    const typed = (event: InputEvent & { currentTarget: HTMLInputElement }) => { this.#change(this.rows.with(row, { ...this.rows[row]!, [column]: event.currentTarget.value })); };
    return html`<label><span>${m[column]}</span><input
      type="text" id="${column}-${row}" autocomplete="off" spellcheck="false" maxlength="100" dir=${column === "arabic" ? "rtl" : "auto"} lang=${column === "arabic" ? "ar" : "en"}
      .value=${text} aria-invalid=${this.faults.has(`${row}.${column}`)} @input=${typed}></label>`;
  }

  override render() {
    const m = this.#l.m.styles.form;
    return html`
      <div class="rows">${this.rows.map((row, index) => html`
        <div class="row" role="group" aria-label=${m.exception.row(this.#l.number(index + 1))}>
          ${COLUMNS.map((column) => this.#cell(index, column, row[column]))}
          <button type="button" class="quiet" aria-label=${m.remove(row.spelling)} title=${m.remove(row.spelling)} @click=${() => { this.#remove(index); }}>✕</button>
        </div>`)}</div>
      <button type="button" class="add" @click=${this.#add}>${m.add}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-style-exceptions": MqStyleExceptions;
  }
}
