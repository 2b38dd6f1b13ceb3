import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { isDeleted, wordsOf, type EntityId } from "../../glossary/entity.ts";
import { fold } from "../../glossary/fold.ts";
import type { Mention, Name } from "../../glossary/names/name.ts";
import type { Document } from "../alignment/document.ts";
import { glossaryContext } from "../stores/contexts.ts";
import type { FieldValues, WriteOutcome } from "../stores/glossary-state.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import { shownText } from "./shown-text.ts";
import { languagesOf } from "./side-language.ts";
import { Watch } from "./watch.ts";

/**
 * Proposes a name to the shared glossary, after it has said word for word what will be sent. No sentence of the document goes with
 * it unless it is ticked.
 * @fires close - it was closed, by whatever means
 */
@customElement("mq-propose-dialog")
export class MqProposeDialog extends LitElement {
  static override styles = [base, controls, reading, css`
    form { display: grid; gap: var(--space-3); }
    dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--space-1) var(--space-4); align-items: baseline; padding: var(--space-3); border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); }
    dt { color: var(--ink-soft); font-size: var(--text-s); }
    .note { display: grid; gap: var(--space-1); }
    .note input { inline-size: 100%; }
    small, p { color: var(--ink-soft); }
    .context { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 2px var(--space-2); font-weight: 400; }
    .context input { inline-size: 16px; block-size: 16px; accent-color: var(--accent); }
    .context .reading { grid-column: 2; font-size: 0.9375rem; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); justify-content: flex-end; }
  `];

  @property({ attribute: false }) name!: Name;
  /** The form to write. */
  @property() form = "";
  @property({ attribute: false }) document!: Document;
  /** The mention whose sentence can go along; without one, the first of the form. */
  @property({ attribute: false }) mention: Mention | null = null;
  @query("#note") private readonly note!: HTMLInputElement;
  @query("#context") private readonly context!: HTMLInputElement | null;
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state.entities);
  readonly #l = new Localized(this);

  get #sentence(): string {
    const mention = this.mention ?? this.name.forms.find(({ text }) => text === this.form)?.mentions[0] ?? this.name.forms[0]?.mentions[0];
    const paragraph = mention && this.document.target.paragraphs[mention.paragraph];
    const segment = paragraph?.segments.find(({ start, end }) => start <= mention!.start && mention!.end <= end);
    return paragraph && segment ? shownText(paragraph.text.slice(segment.start, segment.end)) : "";
  }

  /** The concept of the glossary that the name is of already: then only spellings are proposed that it does not have. */
  get #concept(): EntityId | null {
    return this.name.authority?.kind === "glossary" ? this.name.authority.concept : null;
  }

  get #variants(): readonly string[] {
    const concept = this.#concept;
    const terms = concept === null ? [] : [...(this.#glossary.value?.values() ?? [])].filter((each) => each.kind === "term" && each.parent === concept && !isDeleted(each));
    const known = new Set(terms.map((term) => fold(wordsOf(term, "text"))));
    return this.name.forms.map(({ text }) => text).filter((text) => (concept === null ? text !== this.form : !known.has(fold(text))));
  }

  /** What will be sent, and nothing else. */
  #terms(): readonly FieldValues[] {
    const { source, target } = languagesOf(this.document);
    const said = { note: this.note.value.trim(), ...(this.context?.checked === true && { context: { text: this.#sentence, source: "" } }) };
    const [word] = this.name.source;
    const variants = this.#variants.map((text) => ({ language: target.lang, text: text.normalize("NFC"), usage: "admitted" }));
    if (this.#concept !== null) return variants.map((each) => ({ ...each, ...said }));
    return [
      ...(source && word !== undefined ? [{ language: source.lang, text: word.normalize("NFC"), usage: "preferred" }] : []),
      { language: target.lang, text: this.form.normalize("NFC"), usage: "preferred", ...said },
      ...variants,
    ];
  }

  /** Every term or none of a new concept; to one that is there they are added one by one. */
  async #propose(): Promise<WriteOutcome | undefined> {
    const [glossary, concept, terms] = [this.#glossary.store, this.#concept, this.#terms()];
    if (!glossary || concept === null) return glossary?.propose({ concept: {}, terms });
    let outcome: WriteOutcome | undefined;
    for (const term of terms) {
      outcome = await glossary.addTerm(concept, term);
      if (outcome.kind !== "saved") break;
    }
    return outcome;
  }

  readonly #submitted = async (event: Event) => {
    event.preventDefault();
    const outcome = await this.#propose();
    this.dispatchEvent(new ToastEvent(this.#said(outcome)));
    if (outcome?.kind === "saved") this.dispatchEvent(new Event("close"));
  };

  #said(outcome: WriteOutcome | undefined): string {
    const m = this.#l.m.names.propose;
    switch (outcome?.kind) {
      case "saved": return m.done(this.form);
      case "full": return m.full;
      case "refused-storage": return m.refused;
      case "refused": return m.notAccepted;
      case undefined:
      case "read-only": return m.readOnly;
      default: return outcome satisfies never;
    }
  }

  override render() {
    const m = this.#l.m.names.propose;
    const { source, target } = languagesOf(this.document);
    const [word] = this.name.source;
    const sentence = this.#sentence;
    const known = this.#concept !== null;
    const nothingNew = known && this.#variants.length === 0;
    return html`
      <mq-dialog open .label=${m.title(this.form)} @close=${() => { this.dispatchEvent(new Event("close")); }}>
        <form @submit=${this.#submitted}>
          <p>${nothingNew ? m.nothingNew : known ? m.textKnown(this.name.preferred ?? this.form) : m.text}</p>
          ${nothingNew ? nothing : html`<dl>
            ${!known && source && word !== undefined ? html`<dt>${m.source}</dt><dd class="reading" lang=${source.lang} dir=${source.dir}>${word}</dd>` : nothing}
            ${known ? nothing : html`<dt>${m.preferred}</dt><dd class="reading" lang=${target.lang} dir=${target.dir}>${this.form}</dd>`}
            ${this.#variants.length > 0 ? html`<dt>${m.variants}</dt><dd class="reading" lang=${target.lang} dir=${target.dir}>${this.#variants.join(" · ")}</dd>` : nothing}
          </dl>`}
          <div class="note" ?hidden=${nothingNew}>
            <label for="note">${m.note}</label>
            <input id="note" type="text" dir="auto" maxlength="1000" autocomplete="off" data-first-focus aria-describedby="note-hint" />
            <small id="note-hint">${m.noteHint}</small>
          </div>
          ${sentence === "" || nothingNew ? nothing : html`
            <label class="context">
              <input id="context" type="checkbox" aria-describedby="sentence context-none" /><span>${m.context}</span>
              <span id="sentence" class="reading" lang=${target.lang} dir=${target.dir}>${sentence}</span>
            </label>
            <small id="context-none">${m.contextNone}</small>`}
          <div class="actions">
            <button type="button" @click=${() => { this.dispatchEvent(new Event("close")); }}>${m.cancel}</button>
            <button class="go" ?disabled=${nothingNew}>${m.do}</button>
          </div>
        </form>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-propose-dialog": MqProposeDialog;
  }
}
