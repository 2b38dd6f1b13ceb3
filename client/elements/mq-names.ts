import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { Name } from "../../glossary/names/name.ts";
import { directionOf } from "../alignment/detect-language.ts";
import type { Text } from "../alignment/document.ts";
import { namesContext, sessionContext } from "../stores/contexts.ts";
import type { NamesState } from "../stores/names-store.ts";
import type { OpenSession } from "../stores/session-state.ts";
import { namesStyles } from "../styles/names.ts";
import { base, controls, keys } from "../styles/shared.ts";
import { isControl, targetOf } from "./key-target.ts";
import { namesKeySections } from "./key-sections.ts";
import { Localized } from "./localized.ts";
import { dialogIsOpen } from "./mq-dialog.ts";
import "./mq-judgement-list.ts";
import "./mq-key-list.ts";
import "./mq-keys.ts";
import "./mq-name-bar.ts";
import "./mq-name-card.ts";
import type { MqNameCard } from "./mq-name-card.ts";
import "./mq-name-list.ts";
import type { MqNameList, NameChosenEvent } from "./mq-name-list.ts";
import "./mq-review-banner.ts";
import { doDecision, type NameDecisionEvent, type NameFilterEvent } from "./name-events.ts";
import { formToWrite, isInconsistent, otherForms, passesName, sortedNames, type NameFilter } from "./name-findings.ts";
import { nameBinding, readNameKey, type NameAction, type NamePlace } from "./name-keys.ts";
import { noticeText } from "./notice-text.ts";
import { onMac } from "./platform.ts";
import type { SideLanguage } from "./side-language.ts";
import { Watch } from "./watch.ts";

/** What the line at the foot shows. */
const HINTS = ["same", "different", "unsure", "write-everywhere", "ignore-form", "propose", "keys"] as const;
/** How far the page keys go. */
const PAGE = 10;

type Found = Extract<NamesState, { kind: "found" }>;

/** The Names screen: every name of the open document, and one decision each. It alone calls the session. */
@customElement("mq-names")
export class MqNames extends LitElement {
  static override styles = [base, controls, keys, namesStyles];

  @state() private filter: NameFilter | "decisions" | null = null;
  /** Key of the name in hand. */
  @state() private current = "";
  /** The form of it that is judged; null for the first that is not the one to write. */
  @state() private form: string | null = null;
  @state() private listingKeys = false;
  @state() private said = "";
  @query("mq-name-list") private readonly list!: MqNameList | null;
  @query("mq-name-card") private readonly card!: MqNameCard | null;

  readonly #session = new Watch(this, sessionContext, (session) => session.state);
  readonly #names = new Watch(this, namesContext, (names) => names.state);
  readonly #l = new Localized(this);
  #timesSaid = 0;
  #heard: OpenSession["notice"] | undefined;
  #begun = false;
  /** The names as they are listed, and where the one in hand stands: when it goes, its neighbour is taken in hand. */
  #shown: readonly Name[] = [];
  #index = 0;
  #sorted: { readonly names: readonly Name[]; readonly sorted: readonly Name[] } | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => { addEventListener("keydown", this.#keyedOutside); },
      hostDisconnected: () => { removeEventListener("keydown", this.#keyedOutside); },
    });
  }

  protected override willUpdate(): void {
    const [open, found] = [this.#open, this.#found];
    if (open) {
      if (open.notice && this.#heard !== undefined && open.notice !== this.#heard) this.#say(noticeText(open.notice, 0, { m: this.#l.m.review, number: (value) => this.#l.number(value) }));
      this.#heard = open.notice;
    }
    if (!found) return;
    if (this.#sorted?.names !== found.names) this.#sorted = { names: found.names, sorted: sortedNames(found.names) };
    this.filter ??= found.names.some(isInconsistent) ? "inconsistent" : "all";
    const { filter } = this;
    this.#shown = filter === "decisions" ? [] : this.#sorted.sorted.filter((name) => passesName(filter, name));
    const here = this.#shown.findIndex(({ key }) => key === this.current);
    if (here >= 0) this.#index = here;
    else {
      this.#index = Math.max(0, Math.min(this.#index, this.#shown.length - 1));
      this.current = this.#shown[this.#index]?.key ?? "";
      this.form = null;
    }
  }

  protected override updated(): void {
    if (this.#begun || this.#shown.length === 0) return;
    this.#begun = true;
    void this.focusName();
  }

  get #open(): OpenSession | undefined {
    return this.#session.value?.kind === "open" ? this.#session.value : undefined;
  }

  get #found(): Found | undefined {
    return this.#names.value?.kind === "found" ? this.#names.value : undefined;
  }

  get #name(): Name | undefined {
    return this.#shown[this.#index];
  }

  get #judged(): string {
    const name = this.#name;
    if (!name) return "";
    const written = formToWrite(name);
    return name.forms.some(({ text }) => text === this.form) ? this.form! : (otherForms(name, written)[0]?.text ?? written);
  }

  #say(text: string): void {
    this.said = text;
    this.#timesSaid += 1;
  }

  /** Gives the focus to the name in hand. */
  async focusName(): Promise<void> {
    await this.updateComplete;
    await this.list?.focusCurrent();
  }

  readonly #keyed = (event: KeyboardEvent) => {
    const target = targetOf(event);
    if (!target) return;
    const inList = this.list !== null && event.composedPath().includes(this.list);
    // Enter and the arrows stay with whatever control has the focus; letters and digits act everywhere.
    const places: readonly NamePlace[] = inList ? ["list", "names"] : ["names"];
    const action = readNameKey(event, places, onMac);
    if (!action || (isControl(target) && (action === "into-card"))) return;
    event.preventDefault();
    this.#act(action);
  };

  /** What every program knows acts on the whole page, as beside the pairs. */
  readonly #keyedOutside = (event: KeyboardEvent) => {
    const target = targetOf(event);
    if (!target || !this.#open || dialogIsOpen()) return;
    const action = readNameKey(event, ["names"], onMac);
    if (action !== "undo" && action !== "redo") return;
    event.preventDefault();
    this.#act(action);
  };

  #act(action: NameAction): void {
    const session = this.#session.store;
    switch (action) {
      case "undo": session?.undo(); break;
      case "redo": session?.redo(); break;
      case "keys": this.listingKeys = true; break;
      case "up": this.#goBy(-1); break;
      case "down": this.#goBy(1); break;
      case "page-up": this.#goBy(-PAGE); break;
      case "page-down": this.#goBy(PAGE); break;
      case "first": this.#goBy(-this.#shown.length); break;
      case "last": this.#goBy(this.#shown.length); break;
      case "next-form": this.#turn(this.#l.direction === "ltr" ? 1 : -1); break;
      case "previous-form": this.#turn(this.#l.direction === "ltr" ? -1 : 1); break;
      case "into-card": void this.card?.focusHits(); break;
      case "leave": void this.focusName(); break;
      default:
        if (this.#open?.role === "writer") this.card?.act(action);
        else this.#say(this.#l.m.review.refused["not-writer"]);
    }
  }

  #goBy(by: number): void {
    const key = this.list?.neighbour(by);
    if (key !== undefined) this.#choose(key, null);
  }

  #choose(key: string, form: string | null): void {
    this.current = key;
    this.form = form;
  }

  #turn(by: number): void {
    const name = this.#name;
    if (!name) return;
    const forms = otherForms(name, formToWrite(name)).map(({ text }) => text);
    const next = forms[(forms.indexOf(this.#judged) + by + forms.length) % forms.length];
    if (next === undefined) return;
    this.form = next;
    this.#say(next);
  }

  readonly #decided = (event: NameDecisionEvent) => {
    const session = this.#session.store;
    if (session) doDecision(event.decision, session);
  };

  readonly #filtered = (event: NameFilterEvent) => {
    this.filter = event.filter;
    this.#index = 0;
  };

  readonly #chosen = (event: NameChosenEvent) => {
    this.#choose(event.key, event.form);
    void this.focusName();
  };

  #renderMessage(text: string, more: unknown = nothing): TemplateResult {
    return html`<div class="message"><p>${text}</p>${more}</div>`;
  }

  #renderFoot(): TemplateResult {
    const { hint } = this.#l.m.names;
    return html`<footer class="foot"><span><kbd dir="ltr">1–9</kbd> ${hint.form}</span>${HINTS.map((action) => html`<span><mq-keys .binding=${nameBinding(action, "names")}></mq-keys> ${hint[action]}</span>`)}</footer>`;
  }

  #renderMain(open: OpenSession, found: Found): TemplateResult {
    const m = this.#l.m.names;
    const { document } = found;
    const [source, target] = [document.source && languageOf(document.source), languageOf(document.target)];
    const name = this.#name;
    const locked = open.role !== "writer";
    if (this.filter === "decisions") return html`<mq-judgement-list .judgements=${open.document.judgements} .locked=${locked}></mq-judgement-list>`;
    if (!name) {
      return html`<p class="nothing">${found.names.length === 0 ? m.none : html`${m.nothing} <button type="button" @click=${() => { this.filter = "all"; }}>${m.showAll}</button>`}</p>`;
    }
    return html`
      <mq-name-list
        .names=${this.#shown} .current=${name.key} .form=${this.#judged} .source=${source} .target=${target} .passages=${document.pairs.length}
        .judgements=${open.document.judgements} @mq-name-chosen=${this.#chosen}
      ></mq-name-list>
      <mq-name-card
        role="region" aria-label=${m.card} place="names" .name=${name} .document=${document} .form=${this.#judged} .judgements=${open.document.judgements} .locked=${locked}
      ></mq-name-card>`;
  }

  #renderOpen(open: OpenSession): TemplateResult {
    const m = this.#l.m.names;
    const state = this.#names.value;
    switch (state?.kind) {
      case undefined:
      case "none":
      case "looking": return this.#renderMessage(m.looking);
      case "failed": return this.#renderMessage(m.failed, html`<button type="button" @click=${() => { this.#names.store?.retry(); }}>${m.retry}</button>`);
      case "found": return html`
        <mq-review-banner .tab=${open.role} .saved=${open.saved} @mq-take-over=${() => { void this.#session.store?.takeOver(); }}></mq-review-banner>
        <mq-name-bar .names=${state.names} .filter=${this.filter ?? "all"} .decisions=${open.document.judgements.length}></mq-name-bar>
        <div class="main">${this.#renderMain(open, state)}</div>
        ${this.#renderFoot()}
        <mq-key-list .sections=${namesKeySections(this.#l.m)} .open=${this.listingKeys} @close=${() => { this.listingKeys = false; }}></mq-key-list>
        <div class="visually-hidden" role="status">${keyed(this.#timesSaid, html`<p>${this.said}</p>`)}</div>`;
      default: return state satisfies never;
    }
  }

  override render() {
    const session = this.#session.value;
    const m = this.#l.m.review;
    const back = html`<a class="button" href="/">${m.toLibrary}</a>`;
    switch (session?.kind) {
      case undefined:
      case "loading": return this.#renderMessage(m.loading);
      case "missing": return this.#renderMessage(m.missing, back);
      case "newer": return this.#renderMessage(m.newer, back);
      case "failed": return this.#renderMessage(m.failed(session.reason), back);
      case "open": return html`<div
        class="frame" @keydown=${this.#keyed} @mq-name-decision=${this.#decided} @mq-name-filter=${this.#filtered} @mq-leave=${() => { void this.focusName(); }}
      >${this.#renderOpen(session)}</div>`;
      default: return session satisfies never;
    }
  }
}

function languageOf(text: Text): SideLanguage {
  return { lang: text.lang, dir: directionOf(text.lang) };
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-names": MqNames;
  }
}
