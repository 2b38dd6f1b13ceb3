import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { documentOf, pathOf, routerContext, type Route } from "../router.ts";
import { glossaryContext, libraryContext, namesContext, sessionContext, settingsContext } from "../stores/contexts.ts";
import type { OpenSession, SessionState } from "../stores/session-state.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { ExportRequestEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import "./mq-sync-chip.ts";
import { isInconsistent } from "./name-findings.ts";
import { Watch } from "./watch.ts";

/** The line on top of every screen: what is open and how it is saved and shared, the way to the other screens, undo, export, language. */
@customElement("mq-header")
export class MqHeader extends LitElement {
  static override styles = [base, controls, chips, css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-4);
      padding: var(--space-1) var(--space-4);
      min-block-size: 48px;
      border-block-end: 1px solid var(--rule);
      background: var(--sheet);
    }
    .mark { display: flex; align-items: baseline; gap: 6px; min-block-size: var(--target); color: var(--ink); font-weight: 650; letter-spacing: .01em; text-decoration: none; }
    .mark b { color: var(--accent); font: 600 1.25rem/1.4 var(--read-ar); }
    .title { flex: 0 1 auto; min-inline-size: 0; font: inherit; overflow: hidden; color: var(--ink-soft); text-overflow: ellipsis; white-space: nowrap; }
    nav { display: flex; gap: 2px; margin-inline: auto; }
    nav a { display: grid; align-content: center; min-block-size: 34px; padding: 0 var(--space-3); border-radius: var(--radius); color: var(--ink-soft); font-weight: 550; text-decoration: none; }
    nav a span { white-space: nowrap; }
    nav small { color: var(--ink-faint); font-size: var(--text-xs); font-variant-numeric: tabular-nums; }
    nav a:hover { color: var(--accent); }
    nav a[aria-current="page"] { background: var(--accent-soft); color: var(--accent); }
    .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
    .pill { max-inline-size: 100%; }
    .pill.unsaved { background: var(--flag-soft); color: var(--flag); }
    .pill.unsaved::before { border-radius: 0; }
    .pill.apart { background: var(--doubt-soft); color: var(--doubt); }
    .pill.saving::before { background: transparent; border: 2px solid currentColor; }
    .arrow { display: none; }
    :host(:dir(rtl)) .arrow { transform: scaleX(-1); }
    @media (max-width: 60rem) {
      .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      .arrow { display: inline; }
      nav { order: 3; flex: 1 1 auto; margin: 0; }
      nav a { flex: 1; text-align: center; }
      .title { flex: 1 1 5rem; }
      .language { order: 4; }
    }
    /* Room for the title: all being well is told by the dot alone, whatever else in words. */
    @media (max-width: 36rem) {
      :host { gap: var(--space-1) var(--space-2); padding-inline: var(--space-3); }
      .pill.well { padding: var(--space-2); }
      .pill.well span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      .with-title .name, nav small { display: none; }
      nav { flex-wrap: wrap; }
      nav a { padding-inline: var(--space-1); }
    }
    @media (forced-colors: active) {
      nav a[aria-current="page"] { outline: 2px solid Highlight; outline-offset: -2px; }
    }
    @media print { :host { display: none; } }
  `];

  readonly #route = new Watch(this, routerContext, (router) => router.state);
  readonly #session = new Watch(this, sessionContext, (session) => session.state, sameHead);
  /** How many names are spelled inconsistently; null as long as nobody knows. */
  readonly #names = new Watch(this, namesContext, ({ state }) => (state.kind === "found" ? state.names.filter(isInconsistent).length : null));
  readonly #stores = new Watch(this, libraryContext, (library) => library.state.health.kind !== "unavailable");
  readonly #settings = new Watch(this, settingsContext, (settings) => settings.state.locale);
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => ({ id: glossary.state.id, concepts: glossary.state.glossary.concepts.size }), (a, b) => a.id === b.id && a.concepts === b.concepts);
  readonly #l = new Localized(this);

  readonly #otherLanguage = () => {
    this.#settings.store?.choose({ locale: this.#l.locale === "ar" ? "en" : "ar" });
  };

  /** @param count beside the label, when there is something to count */
  #link(route: Route, label: string, count: number | null = null) {
    const here = this.#route.value?.kind === route.kind;
    return html`<a href=${pathOf(route)} aria-current=${here ? "page" : "false"}><span>${label}${count === null || count === 0 ? nothing : html` <small>${this.#l.number(count)}</small>`}</span></a>`;
  }

  #state(session: OpenSession) {
    const words = this.#l.m.app;
    if (session.role === "follower") return html`<span class="pill apart">${words.following}</span>`;
    if (session.role === "read-only") return html`<span class="pill apart">${words.readOnly}</span>`;
    if (this.#stores.value === false) return html`<span class="pill unsaved">${words.inThisTab}</span>`;
    switch (session.saved.kind) {
      case "saved": return html`<span class="pill well" title=${words.saved}><span>${words.saved}</span></span>`;
      case "saving": return html`<span class="pill well saving" title=${words.saving}><span>${words.saving}</span></span>`;
      case "unsaved": return html`<span class="pill unsaved">${words.unsaved[session.saved.why]}</span>`;
      default: return session.saved satisfies never;
    }
  }

  /** Undo and Redo keep the focus when there is nothing left for them: a press then says so. */
  #tools(session: OpenSession) {
    const { app, review } = this.#l.m;
    const writes = session.role === "writer";
    return html`
      ${this.#state(session)}
      <button type="button" class="quiet" aria-disabled=${!writes || session.undo === null} title=${session.undo ? review.undoStep(review.step[session.undo]) : ""}
        @click=${() => { this.#session.store?.undo(); }}><span class="arrow" aria-hidden="true">↶</span><span class="word">${app.undo}</span></button>
      <button type="button" class="quiet" aria-disabled=${!writes || session.redo === null} title=${session.redo ? review.redoStep(review.step[session.redo]) : ""}
        @click=${() => { this.#session.store?.redo(); }}><span class="arrow" aria-hidden="true">↷</span><span class="word">${app.redo}</span></button>
      <button type="button" class="quiet" @click=${() => { this.dispatchEvent(new ExportRequestEvent()); }}>${app.export}</button>
    `;
  }

  override render() {
    const words = this.#l.m.app;
    const other = this.#l.locale === "ar" ? "en" : "ar";
    const route = this.#route.value;
    const session = this.#session.value;
    const id = route ? documentOf(route) : null;
    const open = id !== null && session?.kind === "open" ? session : undefined;
    const glossary = this.#glossary.value;
    return html`
      <a class="mark ${open ? "with-title" : ""}" href="/" aria-label=${words.name}><b lang="ar">مقابلة</b>${this.#l.locale === "ar" ? nothing : html`<span class="name">${words.name}</span>`}</a>
      ${open ? html`<h1 class="title" dir="auto">${open.title}</h1>` : nothing}
      <nav aria-label=${words.screens}>
        ${this.#link({ kind: "library" }, words.library)}
        ${id === null ? nothing : html`${this.#link({ kind: "review", id }, words.review)}${this.#link({ kind: "names", id }, words.names, this.#names.value ?? null)}${this.#link({ kind: "report", id }, words.report)}`}
        ${glossary ? this.#link({ kind: "glossary", id: glossary.id, concept: null }, words.glossary, glossary.concepts) : nothing}
        ${this.#link({ kind: "settings" }, words.settings)}
      </nav>
      <mq-sync-chip></mq-sync-chip>
      ${open ? html`<div class="tools">${this.#tools(open)}</div>` : nothing}
      <button type="button" class="quiet language" lang=${other} @click=${this.#otherLanguage}>${words.otherLanguage}</button>
    `;
  }
}

/** Whether two states show the same in the header: moving about and editing texts do not redraw it. */
function sameHead(a: SessionState, b: SessionState): boolean {
  if (a.kind !== "open" || b.kind !== "open") return a.kind === b.kind;
  return a.title === b.title && a.role === b.role && a.saved === b.saved && a.undo === b.undo && a.redo === b.redo;
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-header": MqHeader;
  }
}
