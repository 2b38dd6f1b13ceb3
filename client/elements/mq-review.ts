import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { doubtfulStretch } from "../alignment/doubtful-stretch.ts";
import type { Side } from "../alignment/document.ts";
import { sessionContext } from "../stores/contexts.ts";
import type { OpenSession } from "../stores/session-state.ts";
import type { SessionStore } from "../stores/session-store.ts";
import { reviewStyles } from "../styles/review.ts";
import { base, controls } from "../styles/shared.ts";
import { Announcer } from "./announcer.ts";
import { dropEdit } from "./drop-edit.ts";
import { cardHints, findingHints, reviewHints, type KeyHint } from "./key-hints.ts";
import { reviewKeySections } from "./key-sections.ts";
import { Localized } from "./localized.ts";
import "./mq-correspondence-banner.ts";
import "./mq-filter-bar.ts";
import "./mq-key-hints.ts";
import "./mq-key-list.ts";
import "./mq-minimap.ts";
import "./mq-pair-list.ts";
import type { MqPairList } from "./mq-pair-list.ts";
import "./mq-pair-panel.ts";
import "./mq-progress-bar.ts";
import "./mq-review-banner.ts";
import "./mq-split-dialog.ts";
import type { MarkPlace } from "./marks.ts";
import { doDecision, type MarkEvent, type NameDecisionEvent } from "./name-events.ts";
import { noticeText } from "./notice-text.ts";
import { countPassing, type PairFilter } from "./pair-filter.ts";
import { PageKeys } from "./page-keys.ts";
import { doSplit, isScreenAction, runAction, turnTo } from "./review-actions.ts";
import { ReviewCard } from "./review-card.ts";
import type { CellEvent, DraftEvent, FilterEvent, PlaceEvent, ReviewActionEvent, SplitEvent } from "./review-events.ts";
import { bindingOf, isOffered, type ReviewAction } from "./review-keys.ts";
import { ReviewRealign } from "./review-realign.ts";
import { ReviewNames } from "./review-names.ts";
import { ReviewTerms } from "./review-terms.ts";
import { pressOnPage, pressOnScreen, type ReviewPress } from "./review-press.ts";
import { KeptRowWords, type RowWords } from "./row-words.ts";
import { sessionText } from "./session-text.ts";
import { languagesOf } from "./side-language.ts";
import { NO_TERMS } from "./term-spans.ts";
import { Watch } from "./watch.ts";

/**
 * The Review screen: the pairs of the open document with all that is done to them. Parts tell it what was asked for, by key or
 * by button; it alone calls the session.
 */
@customElement("mq-review")
export class MqReview extends LitElement {
  static override styles = [base, controls, reviewStyles];

  @state() private filter: PairFilter = "all";
  @state() private splitting = false;
  @state() private listingKeys = false;
  @query("mq-pair-list") private readonly list!: MqPairList | null;

  readonly #session = new Watch(this, sessionContext, (session) => session.state);
  readonly #names = new ReviewNames(this);
  readonly #card = new ReviewCard(this, this.#names, () => void this.focusPair());
  readonly #terms = new ReviewTerms(this, this.#names, () => void this.focusPair());
  readonly #realign = new ReviewRealign(this, () => void this.focusPair());
  readonly #announcer = new Announcer(this);
  readonly #l = new Localized(this);
  readonly #words = new KeptRowWords(this.#l);
  #openedId = "";
  #heard: OpenSession["notice"] = null;
  #accepted = 0;

  constructor() {
    super();
    new PageKeys(this, (event, target) => {
      if (this.#open) this.#obey(pressOnPage(event, target), event);
    });
  }

  protected override willUpdate(): void {
    const open = this.#open;
    if (!open) return;
    const accepted = open.document.pairs.length - countPassing("unaccepted", open.document.pairs);
    if (open.notice && open.notice !== this.#heard) this.#announcer.say(noticeText(open.notice, accepted - this.#accepted, this.#rowWords));
    this.#heard = open.notice;
    this.#accepted = accepted;
  }

  protected override updated(): void {
    const open = this.#open;
    if (!open || open.id === this.#openedId) return;
    this.#openedId = open.id;
    void this.focusPair();
  }

  get #open(): OpenSession | undefined {
    return this.#session.value?.kind === "open" ? this.#session.value : undefined;
  }

  /** Whether there is a translation without its source. */
  get #alone(): boolean {
    return this.#open?.document.source === null;
  }

  get #rowWords(): RowWords {
    return this.#words.of(this.#alone);
  }

  /** The side whose cells stand on the left of the screen. */
  get #left(): Side {
    return this.#l.direction === "ltr" ? "source" : "target";
  }

  /** Gives the focus to the pair in hand, after what is being rendered now: that may move the pair or open its fields. */
  async focusPair(): Promise<void> {
    await this.updateComplete;
    await this.list?.focusCurrent();
  }

  #obey(press: ReviewPress | undefined, event: Event): void {
    if (!press) return;
    event.preventDefault();
    if (press.kind === "screen") {
      this.#act(press.action);
      if (press.toPair) void this.focusPair();
    } else if (press.action === "leave" || this.#open?.role === "writer") this.#card.element?.act(press.action);
    else this.#announcer.say(this.#l.m.review.refused["not-writer"]);
  }

  #act(action: ReviewAction): void {
    const session = this.#session.store;
    const open = this.#open;
    const { list } = this;
    if (!session || !open || !list || !isOffered(action, this.#alone)) return;
    if (!isScreenAction(action)) {
      runAction(action, session, open, list, this.#left);
      return;
    }
    switch (action) {
      case "next-flag": this.#goToFlag(open, "next"); break;
      case "previous-flag": this.#goToFlag(open, "previous"); break;
      case "split": if (this.#mayBegin(open)) this.splitting = true; break;
      case "realign": if (this.#mayBegin(open)) this.#realign.begin(); break;
      case "concordance": this.#listPlaces(open); break;
      case "keys": this.listingKeys = true; break;
      case "cancel-edit": this.#cancelEdit(session); break;
      default: action satisfies never;
    }
  }

  #listPlaces({ document, current }: OpenSession): void {
    if (!this.#terms.begin(document, document.pairs[current]?.id, this.#card.concept)) this.#announcer.say(this.#l.m.findings.concordance.none);
  }

  #goToFlag(open: OpenSession, toward: "next" | "previous"): void {
    const found = this.#names.next(open.document, open.current, this.#card.mark, toward);
    if (!found) this.#announcer.say(this.#rowWords.names.noFlag);
    else void this.#openCard(found.pair, found.place);
  }

  /** Shows the card of that flag and gives it the keys. */
  async #openCard(pair: number, place: MarkPlace): Promise<void> {
    this.#session.store?.goTo(pair);
    this.#card.show(place);
    await this.updateComplete;
    this.list?.revealCurrent();
    await this.#card.element?.focusCard();
  }

  readonly #marked = ({ place }: MarkEvent) => {
    const open = this.#open;
    const pair = open ? this.#names.pairOf(open.document, place) : -1;
    if (pair >= 0) void this.#openCard(pair, place);
  };

  readonly #decided = (event: NameDecisionEvent) => {
    const session = this.#session.store;
    if (session) doDecision(event.decision, session);
  };

  /** A dialog shows the words as they are saved, so what was typed is saved first. */
  #mayBegin({ role }: OpenSession): boolean {
    if (role === "writer") return this.#session.store?.settleEdit() ?? false;
    this.#announcer.say(this.#l.m.review.refused["not-writer"]);
    return false;
  }

  #cancelEdit(session: SessionStore): void {
    const toast = dropEdit(session, this.#l.m.review.editor, () => void this.focusPair());
    if (toast) this.dispatchEvent(toast);
  }

  /** A button keeps the focus, so that it can be pressed again; only an edit takes it to its fields, and gives it back to the list. */
  readonly #asked = (event: ReviewActionEvent) => {
    this.#act(event.action);
    if (event.action === "edit" || bindingOf(event.action)?.place === "field") void this.focusPair();
  };

  readonly #cellPressed = (event: CellEvent) => {
    const [session, open] = [this.#session.store, this.#open];
    const index = open?.document.pairs.indexOf(event.pair) ?? -1;
    if (!session || !open || index < 0) return;
    session.goTo(index);
    this.#card.show(null);
    turnTo(event.side, session, open);
    if (event.edit && !open.editing) this.#act("edit");
  };

  readonly #drafted = (event: DraftEvent) => {
    const { draft } = this.#open?.editing ?? {};
    if (draft) this.#session.store?.saveDraft(new Map(draft).set(event.key, event.text));
  };

  readonly #placed = (event: PlaceEvent) => {
    this.#card.show(null);
    this.#session.store?.goTo(event.index);
    if (!event.stay) void this.focusPair();
  };

  readonly #split = (event: SplitEvent) => {
    if (this.#session.store) doSplit(event.choice, this.#session.store);
    this.#splitLeft();
  };

  /** The button goes with its banner, and the focus with it. */
  readonly #dismissedDoubt = () => {
    this.#session.store?.dismissDoubt();
    void this.focusPair();
  };

  readonly #splitLeft = () => {
    this.splitting = false;
    void this.focusPair();
  };

  #renderSplit({ document, current, side }: OpenSession) {
    return html`
      <mq-split-dialog
        .document=${document} .pair=${current} .side=${side} .left=${this.#left} .words=${this.#rowWords}
        @mq-split=${this.#split} @close=${this.#splitLeft}
      ></mq-split-dialog>`;
  }

  #renderPanel({ document, current, side, role, undo, redo }: OpenSession) {
    const pair = document.pairs[current];
    const marks = this.#names.marksOf(document);
    return pair ? html`
      <mq-pair-panel
        role="region" aria-label=${this.#rowWords.m.panel} .pair=${pair} .number=${current + 1} .stretch=${doubtfulStretch(document.pairs, current) ?? null} .side=${side} .alone=${this.#alone}
        .locked=${role !== "writer"} .undo=${undo} .redo=${redo} .words=${this.#rowWords}
        .terms=${this.#terms.of(document).get(pair.id) ?? NO_TERMS} .marks=${marks.byPair.get(pair.id) ?? []} .languages=${languagesOf(document)}
        @mq-sheet=${() => { this.list?.revealCurrent(); }}
      ></mq-pair-panel>` : nothing;
  }

  /** Of the panel that has the keys. */
  get #hints(): readonly KeyHint[] {
    const inHand = this.#card.hasKeys ? this.#card.inHand : undefined;
    if (!inHand) return reviewHints(this.#l.m, this.#alone);
    return inHand.kind === "name" ? cardHints(this.#l.m) : findingHints(this.#l.m, inHand.finding.kind === "deprecated-term" && inHand.finding.proposed !== null);
  }

  #renderOpen(open: OpenSession) {
    const { document, current, side } = open;
    const card = this.#card.render(open, this.#l.m);
    const marks = this.#names.marksOf(document);
    return html`
      <div class="banners">
        <mq-review-banner .tab=${open.role} .saved=${open.saved} @mq-take-over=${() => { void this.#session.store?.takeOver(); }}></mq-review-banner>
        <mq-correspondence-banner .pairs=${document.pairs} .dismissed=${open.doubtDismissedAt !== null} @mq-dismiss-doubt=${this.#dismissedDoubt}></mq-correspondence-banner>
      </div>
      <div class="bar">
        <mq-progress-bar .pairs=${document.pairs}></mq-progress-bar>
        <mq-filter-bar .document=${document} .filter=${this.filter} .marks=${marks}></mq-filter-bar>
      </div>
      <div class="main" tabindex="-1">
        <mq-minimap .alone=${this.#alone} .pairs=${document.pairs} .flagged=${marks.flagged} .current=${current}></mq-minimap>
        <mq-pair-list .document=${document} .current=${current} .side=${side} .filter=${this.filter} .editing=${open.editing} .marks=${marks} .mark=${this.#card.mark} .terms=${this.#terms.of(document)} .lit=${this.#terms.lit} .words=${this.#rowWords}></mq-pair-list>
        ${card === nothing ? this.#renderPanel(open) : card}
      </div>
      <mq-key-hints .hints=${this.#hints}></mq-key-hints>
      ${this.splitting ? this.#renderSplit(open) : nothing}
      ${this.#terms.render(this.#placed)}
      ${this.#realign.render(this.#session.store, this.#rowWords)}
      <mq-key-list .sections=${reviewKeySections(this.#l.m, this.#alone)} .open=${this.listingKeys} @close=${() => { this.listingKeys = false; }}></mq-key-list>
      ${this.#announcer.render()}
    `;
  }

  override render() {
    const session = this.#session.value;
    const m = this.#l.m.review;
    if (session?.kind !== "open") return html`<div class="message"><p>${sessionText(session, m)}</p><a class="button" href="/">${m.toLibrary}</a></div>`;
    return html`<div
      class=${this.#terms.underlined ? "frame terms" : "frame"} @keydown=${(event: KeyboardEvent) => { this.#obey(pressOnScreen(event, this.#card.element), event); }}
      @mq-review-action=${this.#asked} @mq-cell=${this.#cellPressed} @mq-place=${this.#placed}
      @mq-draft=${this.#drafted} @mq-mark=${this.#marked} @mq-concordance=${this.#terms.list} @mq-lit=${this.#terms.light} @mq-name-decision=${this.#decided} @mq-filter=${(event: FilterEvent) => { this.filter = event.filter; }}
    >${this.#renderOpen(session)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-review": MqReview;
  }
}
