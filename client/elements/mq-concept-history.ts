import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { deletedField, type EntityId } from "../../glossary/entity.ts";
import { emptyGlossary, type Glossary } from "../../glossary/glossary.ts";
import type { MutationRecord } from "../../glossary/protocol.ts";
import { sectionLook } from "../styles/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { GlossaryActEvent } from "./glossary-events.ts";
import { Localized } from "./localized.ts";
import { nameOf, type People } from "./people.ts";
import { entityText, fieldText, valueText } from "./value-text.ts";

/** What became of asking the server for the history. */
export type HistoryState =
  | { readonly kind: "unasked" }
  | { readonly kind: "loading" }
  | { readonly kind: "there"; readonly records: readonly MutationRecord[] }
  | { readonly kind: "offline" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "failed"; readonly reason: string };

/**
 * Who did what to a concept and all that hangs on it, and when: each field with what stood before and after.
 * @fires mq-glossary-act - to ask the server (again)
 */
@customElement("mq-concept-history")
export class MqConceptHistory extends LitElement {
  static override styles = [base, controls, sectionLook, css`
    :host { display: block; }
    ol { display: grid; }
    li { display: grid; gap: 2px; padding-block: var(--space-2); border-block-end: 1px solid var(--rule); }
    .what { display: flex; flex-wrap: wrap; gap: 0 var(--space-2); align-items: baseline; }
    .outcome { color: var(--doubt); font-size: var(--text-s); }
    .outcome.rejected { color: var(--flag); }
    dl { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: 2px var(--space-3); font-size: var(--text-s); }
    dt { color: var(--ink-soft); }
    dd { overflow-wrap: anywhere; }
    del { color: var(--flag); }
    ins { color: var(--settled); text-decoration: none; }
    .said { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
  `];

  @property({ attribute: false }) history: HistoryState = { kind: "unasked" };
  @property({ attribute: false }) concept!: EntityId;
  @property({ attribute: false }) glossary: Glossary = emptyGlossary;
  @property({ attribute: false }) people!: People;
  readonly #l = new Localized(this);

  readonly #ask = () => {
    this.dispatchEvent(new GlossaryActEvent({ kind: "history", concept: this.concept }));
  };

  #deed({ mutation }: MutationRecord): string {
    const words = this.#l.m.glossary.history;
    switch (mutation.op) {
      case "create": return mutation.kind === "term" ? words.created.term(valueText("text", mutation.changes["text"]?.value, this.glossary, this.#l)) : words.created[mutation.kind];
      case "edit": return mutation.changes[deletedField]?.value === true ? words.deleted : words.edited;
      case "resolve": return words.resolved;
      default: return mutation satisfies never;
    }
  }

  #record(record: MutationRecord) {
    const m = this.#l.m.glossary;
    const { mutation, before, user, at, outcome } = record;
    const changes = Object.entries(mutation.changes).filter(([field]) => field !== deletedField);
    return html`<li>
      <p class="what"><b>${nameOf(user, this.people, m)}</b> <span>${this.#deed(record)}${mutation.op === "create" && mutation.kind !== "comment" ? nothing : html` <bdi>${entityText(mutation.entity, this.glossary, this.#l)}</bdi>`}</span>
        ${outcome.kind === "applied" ? nothing : html`<span class="outcome ${outcome.kind}">${m.history.outcome[outcome.kind]}</span>`}
        <time class="by" datetime=${at}>${this.#l.dateTime(Date.parse(at))}</time></p>
      ${changes.length === 0 ? nothing : html`<dl>${changes.map(([field, { value }]) => {
        const [was, is] = [valueText(field, before[field], this.glossary, this.#l), valueText(field, value, this.glossary, this.#l)];
        return html`<dt>${fieldText(field, this.#l)}</dt><dd>${was === "" ? nothing : html`<del><span class="visually-hidden">${m.history.before}: </span><bdi>${was}</bdi></del> <span aria-hidden="true">${this.#l.direction === "rtl" ? "←" : "→"}</span> `}<ins>${was === "" ? nothing : html`<span class="visually-hidden">${m.history.after}: </span>`}<bdi>${is === "" ? m.edit.emptied : is}</bdi></ins></dd>`;
      })}</dl>`}
    </li>`;
  }

  #said(text: string, again: boolean) {
    return html`<p class="said" role="status">${text} ${again ? html`<button type="button" @click=${this.#ask}>${this.#l.m.glossary.history.again}</button>` : nothing}</p>`;
  }

  override render() {
    const { history: words, may } = this.#l.m.glossary;
    switch (this.history.kind) {
      case "unasked": return nothing;
      case "loading": return this.#said(words.loading, false);
      case "offline": return this.#said(may.offlineHistory, true);
      case "signed-out": return this.#said(may.signedOutHistory, false);
      case "failed": return this.#said(words.failed(this.history.reason), true);
      case "there": return this.history.records.length === 0 ? this.#said(words.empty, false) : html`<ol>${this.history.records.map((record) => this.#record(record))}</ol>`;
      default: return this.history satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-concept-history": MqConceptHistory;
  }
}
