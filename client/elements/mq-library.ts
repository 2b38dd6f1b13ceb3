import { LitElement, css, html, nothing } from "lit";
import { customElement, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { routerContext } from "../router.ts";
import { river } from "../samples/river.ts";
import type { Stored } from "../storage/database.ts";
import { DAYS_KEPT } from "../storage/library-records.ts";
import { libraryContext } from "../stores/contexts.ts";
import type { DocumentSummary } from "../stores/library-store.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import "./mq-delete-everything.ts";
import "./mq-document-card.ts";
import type { RenameEvent } from "./mq-document-card.ts";
import "./mq-health-banner.ts";
import "./mq-import.ts";
import type { MqImport } from "./mq-import.ts";
import { problemText } from "./problem-text.ts";
import { Watch } from "./watch.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The first screen: a new document from files or pasted text, and the documents that are there already. */
@customElement("mq-library")
export class MqLibrary extends LitElement {
  static override styles = [base, controls, css`
    :host { display: grid; gap: var(--space-5); align-content: start; inline-size: min(72rem, 100%); margin-inline: auto; padding: var(--space-5) var(--space-4) var(--space-7); }
    .welcome { display: grid; gap: var(--space-2); justify-items: start; }
    h1:focus-visible { outline: none; }
    h1 { font: 600 var(--text-xl)/1.3 var(--read); }
    :host(:lang(ar)) h1 { font-family: var(--read-ar); }
    .welcome p { max-inline-size: 72ch; color: var(--ink-soft); font-size: 1rem; }
    h2 { font-size: var(--text-l); font-weight: 600; }
    .list { border: 1px solid var(--rule); border-radius: var(--radius-large); background: var(--sheet); overflow: hidden; }
    .list li:last-child > * { border-block-end: 0; }
    section { display: grid; gap: var(--space-3); }
    .head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3); }
    .head span, .hint { color: var(--ink-soft); }
    summary { min-block-size: var(--target); cursor: pointer; font-weight: 550; }
    details ul { margin-block-start: var(--space-2); }
    .gone { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-4); padding: var(--space-2) var(--space-4); border-block-end: 1px solid var(--rule); }
    .gone bdi { flex: 1 1 12rem; font-weight: 600; }
    .gone span { color: var(--ink-soft); }
  `];

  @query("h1") private readonly heading!: HTMLElement | null;
  @query("mq-import") private readonly form!: MqImport | null;
  readonly #library = new Watch(this, libraryContext, (library) => library.state);
  readonly #router = new Watch(this, routerContext, () => null);
  readonly #l = new Localized(this);

  readonly #sample = async () => {
    const encoder = new TextEncoder();
    const input = (side: "source" | "target") => ({ input: { kind: "file", name: river[side].name, bytes: encoder.encode(river[side].text) } as const, lang: river[side].lang });
    const outcome = await this.#library.store?.import({ title: this.#l.m.library.sampleTitle, source: input("source"), target: input("target") });
    if (outcome?.kind === "imported") this.#router.store?.go({ kind: "review", id: outcome.id });
    else if (outcome?.kind === "refused") this.dispatchEvent(new ToastEvent(outcome.problems.map((problem) => problemText(problem, this.#l)).join(" ")));
  };

  async #delete(document: DocumentSummary): Promise<void> {
    const words = this.#l.m.library;
    if (!this.#done(await this.#library.store?.remove(document.id))) return;
    this.dispatchEvent(new ToastEvent(words.deleted(document.title, DAYS_KEPT), { label: words.undoDelete, run: () => { void this.#restore(document); } }));
    await this.updateComplete;
    this.heading?.focus();
  }

  async #restore(document: DocumentSummary): Promise<void> {
    if (this.#done(await this.#library.store?.restore(document.id))) this.dispatchEvent(new ToastEvent(this.#l.m.library.restored(document.title)));
  }

  async #rename(document: DocumentSummary, event: RenameEvent): Promise<void> {
    this.#done(await this.#library.store?.rename(document.id, event.title));
  }

  /** Whether the change was stored; says so when it was not. */
  #done(outcome: Stored<unknown> | undefined): boolean {
    if (outcome && outcome.kind !== "done") this.dispatchEvent(new ToastEvent(this.#l.m.library.failed[outcome.kind]));
    return outcome?.kind === "done";
  }

  /** Brings the form of a new document into view. */
  showForm(): void {
    this.form?.show();
  }

  #welcome(empty: boolean) {
    const words = this.#l.m.library;
    return html`
      <div class="welcome">
        <h1 tabindex="-1">${empty ? words.welcome : words.title}</h1>
        ${empty ? html`<p>${words.welcomeText}</p>` : nothing}
        <div class="head">
          ${empty ? nothing : html`<button type="button" class="go" @click=${() => { this.showForm(); }}>${this.#l.m.import.title}</button>`}
          <button type="button" @click=${this.#sample}>${words.sample}</button><span>${words.sampleHint}</span>
        </div>
      </div>
    `;
  }

  #documents(documents: readonly DocumentSummary[]) {
    const words = this.#l.m.library;
    if (documents.length === 0) return nothing;
    return html`
      <section aria-labelledby="yours">
        <div class="head"><h2 id="yours">${words.yours}</h2><span>${words.count(documents.length)}</span></div>
        <ul class="list">${repeat(documents, (document) => document.id, (document) => html`
          <li><mq-document-card .document=${document} @mq-rename=${(event: RenameEvent) => { void this.#rename(document, event); }} @mq-delete=${() => { void this.#delete(document); }}></mq-document-card></li>`)}
        </ul>
      </section>
    `;
  }

  #deleted(documents: readonly DocumentSummary[]) {
    const words = this.#l.m.library;
    if (documents.length === 0) return nothing;
    return html`
      <details>
        <summary>${words.recentlyDeleted(documents.length)}</summary>
        <p class="hint">${words.recentlyDeletedHint(DAYS_KEPT)}</p>
        <ul class="list">${repeat(documents, (document) => document.id, (document) => html`
          <li><div class="gone">
            <bdi>${document.title}</bdi>
            <span>${words.goneOn(this.#l.date((document.deletedAt ?? 0) + DAYS_KEPT * DAY))}</span>
            <button type="button" class="quiet" aria-label=${words.restoreOf(document.title)} @click=${() => { void this.#restore(document); }}>${words.restore}</button>
          </div></li>`)}
        </ul>
      </details>
    `;
  }

  override render() {
    const library = this.#library.value;
    if (!library || library.status === "loading") return html`<p role="status">${this.#l.m.library.loading}</p>`;
    const empty = library.documents.length === 0;
    return html`
      <mq-health-banner></mq-health-banner>
      ${this.#welcome(empty)}
      ${this.#documents(library.documents)}
      <mq-import></mq-import>
      ${this.#deleted(library.deleted)}
      ${empty && library.deleted.length === 0 ? nothing : html`<div><mq-delete-everything></mq-delete-everything></div>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-library": MqLibrary;
  }
}
