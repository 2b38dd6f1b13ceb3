import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { deletedField } from "../../glossary/entity.ts";
import { emptyGlossary, type Glossary } from "../../glossary/glossary.ts";
import type { Mutation } from "../../glossary/mutation.ts";
import type { Rejected, Written } from "../storage/glossary-records.ts";
import { base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import { entityText, fieldText, valueText } from "./value-text.ts";

/** How many edits are named one by one. */
const NAMED = 50;

/** Something is to be done with an edit that the server will not take. */
export class RejectedEvent extends Event {
  static readonly type = "mq-rejected";
  readonly what: "again" | "export" | "dismiss";
  readonly rejected: Rejected;

  constructor(what: RejectedEvent["what"], rejected: Rejected) {
    super(RejectedEvent.type);
    this.what = what;
    this.rejected = rejected;
  }
}

/**
 * Edits that are on this device alone, one a line: what was changed to what, and when; of refused ones also why, and what can
 * be done about it.
 * @fires mq-rejected - one of a refused edit's buttons was pressed
 */
@customElement("mq-edit-list")
export class MqEditList extends LitElement {
  static override styles = [base, controls, css`
    li { display: grid; gap: 2px; padding-block: var(--space-2); border-block-end: 1px solid var(--rule); }
    .what { font-weight: 550; overflow-wrap: anywhere; }
    .value { color: var(--ink-soft); overflow-wrap: anywhere; white-space: pre-line; }
    .because { color: var(--flag); }
    .when { color: var(--ink-faint); font-size: var(--text-s); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); }
  `];

  @property({ attribute: false }) edits: readonly (Written | Rejected)[] = [];
  @property({ attribute: false }) glossary: Glossary = emptyGlossary;
  readonly #l = new Localized(this);

  #what(mutation: Mutation): string {
    const words = this.#l.m.glossary.edits;
    switch (mutation.op) {
      case "create": return mutation.kind === "term" ? words.create.term(valueText("text", mutation.changes["text"]?.value, this.glossary, this.#l)) : words.create[mutation.kind];
      case "resolve": return words.resolve(entityText(mutation.entity, this.glossary, this.#l));
      case "edit": {
        const of = entityText(mutation.entity, this.glossary, this.#l);
        if (mutation.changes[deletedField]?.value === true) return words.delete(of);
        return words.edit(Object.keys(mutation.changes).map((field) => fieldText(field, this.#l)).join(this.#l.m.glossary.comma), of);
      }
      default: return mutation satisfies never;
    }
  }

  /** The values; of a new term its text stands above already. */
  #values({ op, changes }: Mutation): string {
    return Object.entries(changes)
      .filter(([field]) => field !== deletedField && field !== "original" && !(op === "create" && field === "text"))
      .map(([field, { value }]) => valueText(field, value, this.glossary, this.#l) || this.#l.m.glossary.edit.emptied)
      .join(" · ");
  }

  #actions(rejected: Rejected) {
    const words = this.#l.m.glossary.edits;
    const of = this.#what(rejected.mutation);
    const button = (what: RejectedEvent["what"], label: string) => html`<button type="button" aria-label=${`${label}: ${of}`} @click=${() => this.dispatchEvent(new RejectedEvent(what, rejected))}>${label}</button>`;
    return html`
      <p class="because">${words.because[rejected.code]}</p>
      <div class="actions">${rejected.mutation.op === "resolve" ? nothing : button("again", words.again)}${button("export", words.export)}${button("dismiss", words.dismiss)}</div>`;
  }

  override render() {
    const shown = this.edits.slice(0, NAMED);
    const rest = this.edits.length - shown.length;
    return html`<ul>
      ${shown.map((edit) => html`<li>
        <p class="what">${this.#what(edit.mutation)}</p>
        <p class="value" dir="auto">${this.#values(edit.mutation)}</p>
        ${"code" in edit ? this.#actions(edit) : nothing}
        <p class="when">${this.#l.dateTime(Date.parse(edit.mutation.clientTime))}</p>
      </li>`)}
      ${rest > 0 ? html`<li>${this.#l.m.glossary.edits.more(this.#l.number(rest))}</li>` : nothing}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-edit-list": MqEditList;
  }
}
