import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { pathOf } from "../router.ts";
import type { DocumentSummary } from "../stores/library-store.ts";
import { base, controls } from "../styles/shared.ts";
import { ExportRequestEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";

/** The document is to bear another title. */
export class RenameEvent extends Event {
  static readonly type = "mq-rename";
  readonly title: string;

  constructor(title: string) {
    super(RenameEvent.type);
    this.title = title;
  }
}

/** The document is to go to those recently deleted. */
export class DeleteEvent extends Event {
  static readonly type = "mq-delete";

  constructor() {
    super(DeleteEvent.type);
  }
}

/**
 * One document of the library: what it is, how far it is, what can be done with it.
 * @fires mq-rename - with the new title
 * @fires mq-delete - when it is to be deleted
 */
@customElement("mq-document-card")
export class MqDocumentCard extends LitElement {
  static override styles = [base, controls, css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: var(--space-1) var(--space-4); padding: var(--space-3) var(--space-4); border-block-end: 1px solid var(--rule); }
    .title { display: inline-block; min-block-size: var(--target); color: var(--ink); font: 600 1.125rem/1.5 var(--read); text-decoration: none; overflow-wrap: anywhere; }
    .title:lang(ar) { font-family: var(--read-ar); }
    .title:hover { color: var(--accent); text-decoration: underline; text-underline-offset: 4px; }
    .facts { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); color: var(--ink-soft); }
    .progress { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); margin-block-start: var(--space-1); }
    .bar { flex: 0 1 200px; min-inline-size: 80px; block-size: 8px; border-radius: var(--radius-pill); background: var(--rule-strong); overflow: hidden; }
    .bar:dir(rtl) { transform: scaleX(-1); }
    .settled { fill: var(--settled); }
    .doubt { fill: var(--doubt); }
    .doubtful { color: var(--doubt); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    form { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    input[type="text"] { flex: 1 1 14rem; }
    @media (max-width: 40rem) {
      :host { grid-template-columns: minmax(0, 1fr); padding-inline: var(--space-3); }
      .bar { flex: 1 1 100%; }
    }
    @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .settled { fill: Highlight; } .doubt { fill: GrayText; } }
  `];

  @property({ attribute: false }) document!: DocumentSummary;
  @state() private renaming = false;
  @query("input") private readonly field!: HTMLInputElement | null;
  readonly #l = new Localized(this);

  readonly #rename = async () => {
    this.renaming = true;
    await this.updateComplete;
    this.field?.select();
  };

  readonly #renamed = (event: SubmitEvent) => {
    event.preventDefault();
    const title = this.field?.value.trim() ?? "";
    if (title !== "" && title !== this.document.title) this.dispatchEvent(new RenameEvent(title));
    void this.#stopRenaming();
  };

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.isComposing) void this.#stopRenaming();
  };

  async #stopRenaming(): Promise<void> {
    this.renaming = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".rename")?.focus();
  }

  #facts() {
    const words = this.#l.m.library;
    const { sourceLang, targetLang, changedAt, exportedAt } = this.document;
    const target = this.#l.language(targetLang);
    const exported = exportedAt === null ? words.neverExported : exportedAt < changedAt ? words.exportedBefore : words.exported(this.#l.date(exportedAt));
    return html`<p class="facts">
      <span>${sourceLang === null ? target : words.languages(this.#l.language(sourceLang), target)}</span>
      <span>${words.changed(this.#l.dateTime(changedAt))}</span>
      <span>${exported}</span>
    </p>`;
  }

  #progress() {
    const words = this.#l.m.library;
    const { pairs, accepted, doubtful, sourceLang } = this.document;
    const settled = (100 * accepted) / Math.max(1, pairs);
    return html`<div class="progress">
      <svg class="bar" aria-hidden="true">
        <rect class="settled" width="${settled}%" height="100%"></rect>
        <rect class="doubt" x="${settled}%" width="${(100 * doubtful) / Math.max(1, pairs)}%" height="100%"></rect>
      </svg>
      <span>${sourceLang === null ? words.progressAlone(accepted, pairs) : words.progress(accepted, pairs)}</span>
      ${doubtful > 0 ? html`<span class="doubtful">${words.doubtful(doubtful)}</span>` : nothing}
    </div>`;
  }

  override render() {
    const words = this.#l.m.library;
    const { id, title } = this.document;
    return html`
      <div>
        ${this.renaming ? html`
          <form @submit=${this.#renamed} @keydown=${this.#keyed}>
            <input type="text" dir="auto" maxlength="200" required aria-label=${words.newTitle} .value=${title}>
            <button type="submit" class="go">${words.saveTitle}</button>
            <button type="button" @click=${() => { void this.#stopRenaming(); }}>${this.#l.m.app.cancel}</button>
          </form>` : html`<h3><a class="title" dir="auto" href=${pathOf({ kind: "review", id })}>${title}</a></h3>`}
        ${this.#facts()}${this.#progress()}
      </div>
      <div class="actions" role="group" aria-label=${words.actionsOf(title)}>
        <button type="button" class="quiet" aria-label=${words.exportOf(title)} @click=${() => { this.dispatchEvent(new ExportRequestEvent(id)); }}>${this.#l.m.app.export}</button>
        <button type="button" class="quiet rename" aria-label=${words.renameOf(title)} @click=${this.#rename}>${words.rename}</button>
        <button type="button" class="quiet" aria-label=${words.deleteOf(title)} @click=${() => { this.dispatchEvent(new DeleteEvent()); }}>${words.delete}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-document-card": MqDocumentCard;
  }
}
