import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { StepKind } from "../alignment/change.ts";
import { namesContext, sessionContext } from "../stores/contexts.ts";
import type { NamesState } from "../stores/names-store.ts";
import type { Notice, OpenSession } from "../stores/session-state.ts";
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
import type { MqNameBar } from "./mq-name-bar.ts";
import "./mq-name-card.ts";
import type { MqNameCard } from "./mq-name-card.ts";
import { MqNameHits } from "./mq-name-hits.ts";
import "./mq-name-list.ts";
import type { MqNameList, NameChosenEvent } from "./mq-name-list.ts";
import "./mq-review-banner.ts";
import { doDecision, type NameDecision, type NameDecisionEvent, type NameListingEvent } from "./name-events.ts";
import { formToWrite, openFindings, otherForms } from "./name-findings.ts";
import { readNameKey, type NameAction, type NamePlace } from "./name-keys.ts";
import { movedTo } from "./name-plan.ts";
import { noticeText } from "./notice-text.ts";
import { PageKeys } from "./page-keys.ts";
import { onMac } from "./platform.ts";
import { sessionText } from "./session-text.ts";
import { languagesOf } from "./side-language.ts";
import { Watch } from "./watch.ts";

/** How far the page keys go. */
const PAGE = 10;

/** Steps of which what was in hand is remembered. */
const NAME_STEPS: ReadonlySet<StepKind> = new Set<StepKind>(["replace-name", "prefer-form", "ignore-name", "same-name", "different-name", "unsure-name", "withdraw-judgement"]);

type Found = Extract<NamesState, { kind: "found" }>;

/** The Names screen: every name of the open document, and one decision each. It alone calls the session. */
@customElement("mq-names")
export class MqNames extends LitElement {
  static override styles = [base, controls, namesStyles];

  @state() private listingKeys = false;
  @query("mq-name-list") private readonly list!: MqNameList | null;
  @query("mq-name-bar") private readonly bar!: MqNameBar | null;
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
      if (open.notice && this.#heard !== undefined && open.notice !== this.#heard) this.#hear(open.notice);
      this.#heard = open.notice;
    }
    if (open && this.#names.value?.kind === "found") this.#listed.list(this.#names.value.names, open.document.judgements, open.document.target.lang);
  }

  #hear(notice: Notice): void {
    this.#announcer.say(noticeText(notice, 0, { m: this.#l.m.review, number: (value) => this.#l.number(value) }));
    if (notice.kind === "undone" && NAME_STEPS.has(notice.step)) this.#listed.takeBack();
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
    const path = event.composedPath();
    const inList = this.list !== null && path.includes(this.list);
    const atHit = target.matches("input") && path.some((node) => node instanceof MqNameHits);
    // Enter and the arrows stay with whatever control has the focus; letters and digits act everywhere.
    const places: readonly NamePlace[] = inList ? ["list", "names"] : atHit ? ["hits", "names"] : ["names"];
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
      case "next-open": this.#goToOpen(1); break;
      case "previous-open": this.#goToOpen(-1); break;
      case "search": this.bar?.focusSearch(); break;
      case "history": this.card?.act(action); break;
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

  #goToOpen(direction: 1 | -1): void {
    if (this.#listed.chooseOpen(direction)) void this.focusName();
    else this.#announcer.say(this.#l.m.names.noneOpen);
  }

  readonly #decided = (event: NameDecisionEvent) => {
    const session = this.#session.store;
    if (!session || !doDecision(this.#upToDate(event.decision), session)) return;
    this.#listed.remember();
    if (event.decision.kind === "judge" && event.decision.judgement.kind === "same") this.#listed.follow();
    else if (isOfName(event.decision)) this.#goOn(event.decision);
  };

  /** As it has to be in the document as it is by now: somebody who is quick decides before the names are found anew. */
  #upToDate(decision: NameDecision): NameDecision {
    const [open, found] = [this.#open, this.#names.value];
    if (decision.kind !== "replace" || !open || found?.kind !== "found" || found.document === open.document) return decision;
    return { ...decision, replacements: movedTo(open.document, decision.replacements, found.document) };
  }

  /** To the next spelling of the name that somebody has to look at, else to the next name. */
  #goOn(decision: NameDecision): void {
    const { current: name, judged } = this.#listed;
    if (!name) return;
    const others = decision.kind === "judge" && decision.judgement.kind !== "unsure" ? otherForms(name, formToWrite(name)) : [];
    const next = others.find(({ text }) => text !== judged && openFindings(name, text).length > 0);
    if (next) this.#listed.choose(name.key, next.text);
    else this.#listed.chooseOpen(1);
    void this.focusName();
  }

  readonly #listingAsked = (event: NameListingEvent) => {
    this.#listed.showFromTop(event.listing);
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
      return html`<p class="nothing">${found.names.length === 0 ? m.none : html`${m.nothing} <button type="button" @click=${() => { this.#listed.showFromTop({ filter: "all", query: "" }); }}>${m.showAll}</button>`}</p>`;
    }
    return html`
      <mq-name-list
        .names=${this.#listed.shown} .current=${name.key} .form=${judged} .source=${source} .target=${target} .passages=${document.pairs.length}
        .judgements=${open.document.judgements} @mq-name-chosen=${this.#chosen}
      ></mq-name-list>
      <mq-name-card
        role="region" aria-label=${m.card} place="names" .name=${name} .document=${document} .form=${judged} .judgements=${open.document.judgements} .names=${found.names}
        .proposal=${found.proposals.get(name.key) ?? null} .locked=${locked}
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
        <mq-name-bar .names=${state.names} .judgements=${open.document.judgements} .filter=${this.#listed.filter} .order=${this.#listed.order} .words=${this.#listed.query}></mq-name-bar>
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
      class="frame" @keydown=${this.#keyed} @mq-name-decision=${this.#decided} @mq-name-listing=${this.#listingAsked} @mq-leave=${() => { void this.focusName(); }}
    >${this.#renderOpen(session)}</div>`;
  }
}

/** What is said of the whole name, or of one of its spellings, and not of one place. */
function isOfName(decision: NameDecision): boolean {
  switch (decision.kind) {
    case "replace": return decision.everywhere;
    case "judge": return decision.judgement.kind !== "ignore" || decision.judgement.at === null;
    case "withdraw": return false;
    default: return decision satisfies never;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-names": MqNames;
  }
}
