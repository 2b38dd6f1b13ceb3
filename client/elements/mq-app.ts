import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Side } from "../alignment/document.ts";
import { documentOf, isSameScreen, routerContext, type Route } from "../router.ts";
import { glossaryContext, importFormContext, lexiconContext, sessionContext } from "../stores/contexts.ts";
import { base, controls } from "../styles/shared.ts";
import { ExportRequestEvent, ToastEvent } from "./app-events.ts";
import { FileDrop } from "./file-drop.ts";
import { Localized } from "./localized.ts";
import "./mq-export.ts";
import "./mq-glossary.ts";
import type { MqGlossary } from "./mq-glossary.ts";
import { MqHeader } from "./mq-header.ts";
import { MqImportSlot } from "./mq-import-slot.ts";
import "./mq-join.ts";
import "./mq-library.ts";
import type { MqLibrary } from "./mq-library.ts";
import "./mq-names.ts";
import type { MqNames } from "./mq-names.ts";
import "./mq-review.ts";
import type { MqReview } from "./mq-review.ts";
import "./mq-settings.ts";
import { ConflictsEvent, SharingEvent } from "./mq-sync-chip.ts";
import "./mq-sync-panel.ts";
import "./mq-toast.ts";
import { ToastDoneEvent, type Toast } from "./mq-toast.ts";
import { Watch } from "./watch.ts";

/** How long a toast stays, in milliseconds: time to read it twice; those that offer a way back stay longer. */
const TOAST_TIME = 6_000;
const TOAST_TIME_WITH_ACTION = 15_000;

/** The page: header, the screen that the address asks for, toasts, and one great drop target. */
@customElement("mq-app")
export class MqApp extends LitElement {
  static override styles = [base, controls, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 100dvh; }
    /* The review has its own scrolling list, so that the keys' hints and the minimap stay in view. */
    :host(:is([screen="review"], [screen="names"], [screen="glossary"])) { block-size: 100dvh; }
    main { min-inline-size: 0; min-block-size: 0; }
    main:focus-visible { outline: none; }
    main > * { block-size: 100%; }
    .skip { position: absolute; inset-block-start: var(--space-1); inset-inline-start: var(--space-1); z-index: 20; }
    .skip:not(:focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px; min-block-size: 0; padding: 0; overflow: hidden; }
    .drop {
      position: fixed;
      inset: 0;
      z-index: 30;
      display: grid;
      place-content: center;
      gap: var(--space-1);
      border: 4px dashed var(--accent);
      background: color-mix(in srgb, var(--accent-soft) 92%, transparent);
      color: var(--accent);
      text-align: center;
      pointer-events: none;
    }
    /* On the form itself the two slots stay in view: each takes a file of its own. */
    :host([screen="library"]) .drop { place-content: end stretch; background: transparent; }
    .drop div { padding: var(--space-3); background: var(--accent-soft); }
    .drop p:first-child { font-size: var(--text-xl); font-weight: 600; }
    .message { display: grid; gap: var(--space-4); place-content: center; justify-items: start; padding: var(--space-6) var(--space-4); }
    h1 { font-size: var(--text-xl); font-weight: 600; }
    @media print { :host, :host([screen="review"]), :host([screen="glossary"]) { display: block; block-size: auto; } }
  `];

  @state() private toasts: readonly Toast[] = [];
  /** The id of the document whose export dialog is open. */
  @state() private exporting: string | undefined;
  @state() private sharing = false;
  @query("main") private readonly main!: HTMLElement;
  @query("mq-library") private readonly library!: MqLibrary | null;
  @query("mq-review") private readonly review!: MqReview | null;
  @query("mq-names") private readonly names!: MqNames | null;
  @query("mq-glossary") private readonly glossary!: MqGlossary | null;
  readonly #route = new Watch(this, routerContext, (router) => router.state);
  readonly #title = new Watch(this, sessionContext, (session) => (session.state.kind === "open" ? session.state.title : ""));
  readonly #form = new Watch(this, importFormContext, () => null);
  readonly #glossaryId = new Watch(this, glossaryContext, (glossary) => glossary.state.id);
  readonly #lexicons = new Watch(this, lexiconContext, () => null);
  readonly #drop = new FileDrop(this, (files, event) => {
    if (this.#route.value?.kind === "settings") {
      void this.#lexicons.store?.add(files); // what is dropped on the settings is a dictionary or a memory
      return;
    }
    const slot = event.composedPath().find((node) => node instanceof MqImportSlot);
    void this.#place(files, files.length === 1 ? slot?.side : undefined);
  });
  readonly #l = new Localized(this);
  #shown: Route | undefined;
  #toastNumber = 0;

  constructor() {
    super();
    this.addEventListener("click", (event) => { this.#route.store?.follow(event); });
    this.addEventListener("click", this.#pressed);
    this.addEventListener(ToastEvent.type, this.#toasted);
    this.addEventListener(ExportRequestEvent.type, this.#exportAsked);
    this.addEventListener(SharingEvent.type, () => { this.sharing = true; });
    this.addEventListener(ConflictsEvent.type, () => { void this.#showConflicts(); });
  }

  protected override updated(): void {
    const route = this.#route.value;
    if (!route) return;
    this.setAttribute("screen", route.kind);
    const heading = this.#heading(route);
    document.title = `${heading}${heading === "" ? "" : " · "}${this.#l.m.app.name}`;
    if (this.#shown && !isSameScreen(this.#shown, route)) {
      this.main.focus();
      scrollTo(0, 0);
    }
    this.#shown = route;
  }

  async #place(files: readonly File[], side: Side | undefined): Promise<void> {
    this.#route.store?.go({ kind: "library" });
    await this.#form.store?.place(files, side);
    await this.updateComplete;
    this.library?.showForm();
  }

  async #showConflicts(): Promise<void> {
    const id = this.#glossaryId.value;
    if (id === undefined) return;
    this.#route.store?.go({ kind: "glossary", id, concept: null });
    await this.updateComplete;
    await this.glossary?.show("conflicts");
  }

  readonly #exportAsked = (event: ExportRequestEvent) => {
    if (event.id !== undefined) this.#route.store?.go({ kind: "review", id: event.id });
    const route = this.#route.store?.state;
    this.exporting = (route && documentOf(route)) ?? undefined;
  };

  /** A press with the pointer on the header leaves the focus where the keys of the review act; a key on a button leaves it there. */
  readonly #pressed = (event: MouseEvent) => {
    const path = event.composedPath();
    const inHeader = path.some((node) => node instanceof MqHeader) && path.some((node) => node instanceof HTMLButtonElement);
    if (inHeader && event.detail > 0 && this.exporting === undefined) this.#focusScreen();
  };

  #focusScreen(): void {
    void this.review?.focusPair();
    void this.names?.focusName();
  }

  readonly #exportClosed = () => {
    this.exporting = undefined;
    this.#focusScreen();
  };

  readonly #toasted = (event: ToastEvent) => {
    const toast = { number: ++this.#toastNumber, text: event.text, action: event.action };
    this.toasts = [...this.toasts, toast];
    this.#letGo(toast.number, event.action ? TOAST_TIME_WITH_ACTION : TOAST_TIME);
  };

  /** Takes a toast away in time, but never out of the hands of who points at it or has the focus on it. */
  #letGo(number: number, time: number): void {
    setTimeout(() => {
      if (this.renderRoot.querySelector("mq-toast:is(:hover, :focus-within)")) this.#letGo(number, time);
      else this.#endToast(number);
    }, time);
  }

  #endToast(number: number): void {
    this.toasts = this.toasts.filter((toast) => toast.number !== number);
  }

  #heading(route: Route): string {
    const { library, settings, app, glossary } = this.#l.m;
    switch (route.kind) {
      case "library": return library.title;
      case "review": return this.#title.value ?? "";
      case "names":
      case "report": return [this.#l.m[route.kind].title, this.#title.value ?? ""].filter((each) => each !== "").join(" · ");
      case "glossary": return glossary.title;
      case "join": return glossary.join.title;
      case "settings": return settings.title;
      case "unknown": return app.notFound.title;
      default: return route satisfies never;
    }
  }

  #screen(route: Route) {
    const words = this.#l.m.app;
    switch (route.kind) {
      case "library": return html`<mq-library></mq-library>`;
      case "review": return html`<mq-review></mq-review>`;
      case "names": return html`<mq-names></mq-names>`;
      case "report":
        void import("./mq-report.ts"); // read by few visitors, so it is loaded when it is shown
        return html`<mq-report></mq-report>`;
      case "glossary": return html`<mq-glossary></mq-glossary>`;
      case "join": return html`<mq-join></mq-join>`;
      case "settings": return html`<mq-settings></mq-settings>`;
      case "unknown":
        return html`<div class="message"><h1>${words.notFound.title}</h1><p>${words.notFound.text(route.path)}</p><a class="button" href="/">${words.notFound.back}</a></div>`;
      default: return route satisfies never;
    }
  }

  override render() {
    const words = this.#l.m.app;
    const route = this.#route.value;
    return html`
      <button type="button" class="skip" @click=${() => { this.main.focus(); }}>${words.skip}</button>
      <mq-header role="banner"></mq-header>
      <main tabindex="-1" aria-label=${route ? this.#heading(route) : nothing}>${route ? this.#screen(route) : nothing}</main>
      <mq-export ?open=${route !== undefined && this.exporting !== undefined && documentOf(route) === this.exporting} @close=${this.#exportClosed}></mq-export>
      <mq-sync-panel .open=${this.sharing} @close=${() => { this.sharing = false; }}></mq-sync-panel>
      <mq-toast .toasts=${this.toasts} @mq-toast-done=${(event: ToastDoneEvent) => { this.#endToast(event.number); }}></mq-toast>
      ${this.#drop.held ? html`<div class="drop"><div><p>${route?.kind === "settings" ? words.dropLexicon : words.dropHere}</p><p>${route?.kind === "settings" ? words.dropLexiconHint : words.dropHint}</p></div></div>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-app": MqApp;
  }
}
