import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { namesContext, sessionContext } from "../stores/contexts.ts";
import type { NamesState } from "../stores/names-store.ts";
import type { OpenSession } from "../stores/session-state.ts";
import { namesStyles } from "../styles/names.ts";
import { base, controls } from "../styles/shared.ts";
import { Announcer } from "./announcer.ts";
import { namesHints } from "./key-hints.ts";
import { namesKeySections } from "./key-sections.ts";
import { isControl, targetOf } from "./key-target.ts";
import { ListedNames } from "./listed-names.ts";
import { Localized } from "./localized.ts";
import "./mq-judgement-list.ts";
import "./mq-key-hints.ts";
import "./mq-key-list.ts";
import "./mq-name-bar.ts";
import "./mq-name-card.ts";
import type { MqNameCard } from "./mq-name-card.ts";
import "./mq-name-list.ts";
import type { MqNameList, NameChosenEvent } from "./mq-name-list.ts";
import "./mq-review-banner.ts";
import { doDecision, type NameDecisionEvent, type NameFilterEvent } from "./name-events.ts";
import { readNameKey, type NameAction, type NamePlace } from "./name-keys.ts";
import { noticeText } from "./notice-text.ts";
import { PageKeys } from "./page-keys.ts";
import { onMac } from "./platform.ts";
import { sessionText } from "./session-text.ts";
import { languagesOf } from "./side-language.ts";
import { Watch } from "./watch.ts";

/** How far the page keys go. */
const PAGE = 10;

type Found = Extract<NamesState, { kind: "found" }>;

/** The Names screen: every name of the open document, and one decision each. It alone calls the session. */
@customElement("mq-names")
export class MqNames extends LitElement {
  static override styles = [base, controls, namesStyles];

  @state() private listingKeys = false;
  @query("mq-name-list") private readonly list!: MqNameList | null;
  @query("mq-name-card") private readonly card!: MqNameCard | null;

  readonly #session = new Watch(this, sessionContext, (session) => session.state);
  readonly #names = new Watch(this, namesContext, (names) => names.state);
  readonly #listed = new ListedNames(this);
  readonly #announcer = new Announcer(this);
  readonly #l = new Localized(this);
  #heard: OpenSession["notice"] | undefined;
  #begun = false;

  constructor() {
    super();
    new PageKeys(this, (event) => { this.#keyedOnPage(event); });
  }

  protected override willUpdate(): void {
    const open = this.#open;
    if (open) {
      if (open.notice && this.#heard !== undefined && open.notice !== this.#heard) this.#announcer.say(noticeText(open.notice, 0, { m: this.#l.m.review, number: (value) => this.#l.number(value) }));
      this.#heard = open.notice;
    }
    if (this.#names.value?.kind === "found") this.#listed.list(this.#names.value.names);
  }

  protected override updated(): void {
    if (this.#begun || this.#listed.shown.length === 0) return;
    this.#begun = true;
    void this.focusName();
  }

  get #open(): OpenSession | undefined {
    return this.#session.value?.kind === "open" ? this.#session.value : undefined;
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

  #keyedOnPage(event: KeyboardEvent): void {
    const action = readNameKey(event, ["names"], onMac);
    if (!this.#open || (action !== "undo" && action !== "redo")) return;
    event.preventDefault();
    this.#act(action);
  }

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
      case "first": this.#goBy(-this.#listed.shown.length); break;
      case "last": this.#goBy(this.#listed.shown.length); break;
      case "next-form": this.#turn(this.#l.direction === "ltr" ? 1 : -1); break;
      case "previous-form": this.#turn(this.#l.direction === "ltr" ? -1 : 1); break;
      case "into-card": void this.card?.focusHits(); break;
      case "leave": void this.focusName(); break;
      default:
        if (this.#open?.role === "writer") this.card?.act(action);
        else this.#announcer.say(this.#l.m.review.refused["not-writer"]);
    }
  }

  #goBy(by: number): void {
    const key = this.list?.neighbour(by);
    if (key !== undefined) this.#listed.choose(key, null);
  }

  #turn(by: number): void {
    const form = this.#listed.turn(by);
    if (form !== undefined) this.#announcer.say(form);
  }

  readonly #decided = (event: NameDecisionEvent) => {
    const session = this.#session.store;
    if (session) doDecision(event.decision, session);
  };

  readonly #filtered = (event: NameFilterEvent) => {
    this.#listed.showFromTop(event.filter);
  };

  readonly #chosen = (event: NameChosenEvent) => {
    this.#listed.choose(event.key, event.form);
    void this.focusName();
  };

  #renderMessage(text: string, more: unknown = nothing): TemplateResult {
    return html`<div class="message"><p>${text}</p>${more}</div>`;
  }

  #renderMain(open: OpenSession, found: Found): TemplateResult {
    const m = this.#l.m.names;
    const { document } = found;
    const { source, target } = languagesOf(document);
    const { current: name, judged, filter } = this.#listed;
    const locked = open.role !== "writer";
    if (filter === "decisions") return html`<mq-judgement-list .judgements=${open.document.judgements} .locked=${locked}></mq-judgement-list>`;
    if (!name) {
      return html`<p class="nothing">${found.names.length === 0 ? m.none : html`${m.nothing} <button type="button" @click=${() => { this.#listed.show("all"); }}>${m.showAll}</button>`}</p>`;
    }
    return html`
      <mq-name-list
        .names=${this.#listed.shown} .current=${name.key} .form=${judged} .source=${source} .target=${target} .passages=${document.pairs.length}
        .judgements=${open.document.judgements} @mq-name-chosen=${this.#chosen}
      ></mq-name-list>
      <mq-name-card
        role="region" aria-label=${m.card} place="names" .name=${name} .document=${document} .form=${judged} .judgements=${open.document.judgements} .locked=${locked}
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
        <mq-name-bar .names=${state.names} .filter=${this.#listed.filter} .decisions=${open.document.judgements.length}></mq-name-bar>
        <div class="main">${this.#renderMain(open, state)}</div>
        <mq-key-hints .hints=${namesHints(this.#l.m)}></mq-key-hints>
        <mq-key-list .sections=${namesKeySections(this.#l.m)} .open=${this.listingKeys} @close=${() => { this.listingKeys = false; }}></mq-key-list>
        ${this.#announcer.render()}`;
      default: return state satisfies never;
    }
  }

  override render() {
    const session = this.#session.value;
    const m = this.#l.m.review;
    if (session?.kind !== "open") {
      const known = session !== undefined && session.kind !== "loading";
      return this.#renderMessage(sessionText(session, m), known ? html`<a class="button" href="/">${m.toLibrary}</a>` : nothing);
    }
    return html`<div
      class="frame" @keydown=${this.#keyed} @mq-name-decision=${this.#decided} @mq-name-filter=${this.#filtered} @mq-leave=${() => { void this.focusName(); }}
    >${this.#renderOpen(session)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-names": MqNames;
  }
}
