import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { directionOf } from "../alignment/detect-language.ts";
import type { Side, Text } from "../alignment/document.ts";
import { sessionContext } from "../stores/contexts.ts";
import type { OpenSession } from "../stores/session-state.ts";
import { base, controls, keys } from "../styles/shared.ts";
import { reviewStyles } from "../styles/review.ts";
import { ToastEvent } from "./app-events.ts";
import { isControl, targetOf } from "./key-target.ts";
import { reviewKeySections } from "./key-sections.ts";
import { Localized } from "./localized.ts";
import { dialogIsOpen } from "./mq-dialog.ts";
import "./mq-filter-bar.ts";
import "./mq-key-list.ts";
import "./mq-keys.ts";
import "./mq-minimap.ts";
import "./mq-name-card.ts";
import type { MqNameCard } from "./mq-name-card.ts";
import "./mq-pair-list.ts";
import type { MqPairList } from "./mq-pair-list.ts";
import "./mq-pair-panel.ts";
import "./mq-progress-bar.ts";
import "./mq-review-banner.ts";
import "./mq-split-dialog.ts";
import { doDecision, type MarkEvent, type NameDecisionEvent } from "./name-events.ts";
import { nameBinding, readNameKey, type NameAction } from "./name-keys.ts";
import type { MarkPlace } from "./name-marks.ts";
import { noticeText } from "./notice-text.ts";
import { countPassing, type PairFilter } from "./pair-filter.ts";
import { onMac } from "./platform.ts";
import { isScreenAction, runAction, turnTo } from "./review-actions.ts";
import type { CellEvent, DraftEvent, FilterEvent, PlaceEvent, ReviewActionEvent, SplitEvent } from "./review-events.ts";
import { bindingOf, isOffered, readKey, type KeyPlace, type ReviewAction } from "./review-keys.ts";
import { ReviewNames, type NameInHand } from "./review-names.ts";
import { remembered, type RowWords } from "./row-words.ts";
import { Watch } from "./watch.ts";

/** What the line at the foot shows: the first keys that a newcomer needs. */
const HINTS = ["accept", "next-doubtful", "next-flag", "merge-next", "split", "move-up", "edit", "undo", "keys"] as const;
/** What it shows while the card of a name has the keys. */
const CARD_HINTS = ["write-here", "write-everywhere", "ignore-here", "different", "propose", "leave"] as const;

/**
 * The Review screen: the pairs of the open document with all that is done to them. Parts tell it what was asked for, by key or
 * by button; it alone calls the session.
 */
@customElement("mq-review")
export class MqReview extends LitElement {
  static override styles = [base, controls, keys, reviewStyles];

  @state() private filter: PairFilter = "all";
  @state() private splitting = false;
  @state() private listingKeys = false;
  @state() private said = "";
  /** The mention of a name that the card is about; null when there is no card. */
  @state() private mark: MarkPlace | null = null;
  /** Whether the card has the keys. */
  @state() private cardHasKeys = false;
  @query("mq-pair-list") private readonly list!: MqPairList | null;
  @query("mq-name-card") private readonly card!: MqNameCard | null;

  readonly #session = new Watch(this, sessionContext, (session) => session.state);
  readonly #names = new ReviewNames(this);
  readonly #l = new Localized(this);
  #words: RowWords | undefined;
  #timesSaid = 0;
  #openedId = "";
  #heard: OpenSession["notice"] = null;
  #accepted = 0;

  constructor() {
    super();
    this.addController({
      hostConnected: () => { addEventListener("keydown", this.#keyedOutside); },
      hostDisconnected: () => { removeEventListener("keydown", this.#keyedOutside); },
    });
  }

  protected override willUpdate(): void {
    const open = this.#open;
    if (!open) return;
    const accepted = open.document.pairs.length - countPassing("unaccepted", open.document.pairs);
    if (open.notice && open.notice !== this.#heard) this.#say(noticeText(open.notice, accepted - this.#accepted, this.#rowWords));
    this.#heard = open.notice;
    this.#accepted = accepted;
    if (this.mark && !this.#names.inHand(this.mark)) this.#closeCard();
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

  /** Kept as it is while the language is: rows compare it by identity. */
  get #rowWords(): RowWords {
    const { review, reviewAlone } = this.#l.m;
    const m = this.#alone ? reviewAlone : review;
    if (this.#words?.m !== m) {
      this.#words = { m, names: this.#l.m.names, number: remembered((value) => this.#l.number(value)), percent: remembered((share) => this.#l.percent(share)) };
    }
    return this.#words;
  }

  /** The side whose cells stand on the left of the screen. */
  get #left(): Side {
    return this.#l.direction === "ltr" ? "source" : "target";
  }

  #say(text: string): void {
    this.said = text;
    this.#timesSaid += 1;
  }

  /** Gives the focus to the pair in hand, after what is being rendered now: that may move the pair or open its fields. */
  async focusPair(): Promise<void> {
    await this.updateComplete;
    await this.list?.focusCurrent();
  }

  readonly #keyed = (event: KeyboardEvent) => {
    const target = targetOf(event);
    if (!target) return;
    if (this.card !== null && event.composedPath().includes(this.card)) {
      this.#keyedOnCard(event, target);
      return;
    }
    const places: readonly KeyPlace[] = isControl(target) ? ["screen"] : ["screen", "list"];
    const action = readKey(event, places, onMac);
    if (action) this.#actOnKey(action, event, target);
  };

  /** One panel has the keys: on the card its own act, and of the screen's those that lead on, back, and to the list of keys. */
  #keyedOnCard(event: KeyboardEvent, target: HTMLElement): void {
    const action = readNameKey(event, ["card"], onMac);
    if (action && !(action === "write-here" && isControl(target))) {
      event.preventDefault();
      this.#actOnCard(action);
      return;
    }
    const other = readKey(event, ["screen"], onMac);
    if (other !== "next-flag" && other !== "previous-flag" && other !== "undo" && other !== "redo" && other !== "keys") return;
    event.preventDefault();
    this.#act(other);
  }

  #actOnCard(action: NameAction): void {
    if (action === "leave" || this.#open?.role === "writer") this.card?.act(action);
    else this.#say(this.#l.m.review.refused["not-writer"]);
  }

  /** Letters act in the review alone, lest they surprise whoever dictates or tabs about; what every program knows acts on the whole page. */
  readonly #keyedOutside = (event: KeyboardEvent) => {
    const target = targetOf(event);
    if (!target || !this.#open || dialogIsOpen()) return;
    const action = readKey(event, ["screen"], onMac);
    if (action === "undo" || action === "redo") this.#actOnKey(action, event, target);
  };

  #actOnKey(action: ReviewAction, event: KeyboardEvent, target: HTMLElement): void {
    event.preventDefault();
    this.#act(action);
    // The card that a flag opens has the keys.
    if (!isControl(target) && action !== "next-flag" && action !== "previous-flag") void this.focusPair();
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
      case "split": this.#beginSplit(open); break;
      case "keys": this.listingKeys = true; break;
      case "save-and-accept": session.saveAndAccept(); break;
      case "save-edit": session.saveEdit(); break;
      case "cancel-edit": this.#cancelEdit(); break;
      default: action satisfies never;
    }
  }

  #goToFlag(open: OpenSession, toward: "next" | "previous"): void {
    const found = this.#names.next(open.document, open.current, this.mark, toward);
    if (!found) this.#say(this.#rowWords.names.noFlag);
    else void this.#openCard(found.pair, found.place);
  }

  /** Shows the card of that mention and gives it the keys. */
  async #openCard(pair: number, place: MarkPlace): Promise<void> {
    this.#session.store?.goTo(pair);
    this.mark = place;
    await this.updateComplete;
    this.list?.revealCurrent();
    await this.card?.focusCard();
  }

  #closeCard(): void {
    this.mark = null;
    if (this.cardHasKeys) void this.focusPair();
    this.cardHasKeys = false;
  }

  readonly #marked = ({ place }: MarkEvent) => {
    const open = this.#open;
    const pair = open?.document.pairs.findIndex(({ id }) => this.#names.marksOf(open.document).byPair.get(id)?.some((each) => each.paragraph === place.paragraph && each.start === place.start)) ?? -1;
    if (pair >= 0) void this.#openCard(pair, place);
  };

  readonly #decided = (event: NameDecisionEvent) => {
    const session = this.#session.store;
    if (session) doDecision(event.decision, session);
  };

  /** The dialog shows the words as they are saved, so what was typed is saved first. */
  #beginSplit(open: OpenSession): void {
    if (open.role !== "writer") this.#say(this.#l.m.review.refused["not-writer"]);
    else if (this.#session.store?.settleEdit()) this.splitting = true;
  }

  /** A slip of the finger must not cost what was typed. */
  #cancelEdit(): void {
    const { editing } = this.#open ?? {};
    const session = this.#session.store;
    session?.cancelEdit();
    if (!session || !editing || editing.draft.size === 0) return;
    const { dropped, bringBack } = this.#l.m.review.editor;
    this.dispatchEvent(new ToastEvent(dropped, {
      label: bringBack,
      run: () => {
        const index = this.#open?.document.pairs.findIndex(({ id }) => id === editing.pair) ?? -1;
        if (index < 0) return;
        session.goTo(index);
        session.startEdit();
        session.saveDraft(editing.draft);
        void this.focusPair();
      },
    }));
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
    this.mark = null;
    turnTo(event.side, session, open);
    if (event.edit && !open.editing) this.#act("edit");
  };

  readonly #drafted = (event: DraftEvent) => {
    const { draft } = this.#open?.editing ?? {};
    if (draft) this.#session.store?.saveDraft(new Map(draft).set(event.key, event.text));
  };

  readonly #placed = (event: PlaceEvent) => {
    this.mark = null;
    this.#session.store?.goTo(event.index);
    if (!event.stay) void this.focusPair();
  };

  readonly #split = (event: SplitEvent) => {
    const { choice } = event;
    if (choice.kind === "pair") this.#session.store?.splitPair(choice.cut);
    else this.#session.store?.splitSentence(choice.side, choice.segment, choice.at);
    this.#splitLeft();
  };

  readonly #splitLeft = () => {
    this.splitting = false;
    void this.focusPair();
  };

  #renderMessage(text: string): TemplateResult {
    return html`<div class="message"><p>${text}</p><a class="button" href="/">${this.#l.m.review.toLibrary}</a></div>`;
  }

  #renderSplit(open: OpenSession) {
    const { document, current, side } = open;
    const source = document.source && { lang: document.source.lang, dir: directionOf(document.source.lang) };
    const target = { lang: document.target.lang, dir: directionOf(document.target.lang) };
    return html`
      <mq-split-dialog
        .document=${document} .pair=${current} .side=${side} .left=${this.#left} .languages=${{ source, target }} .words=${this.#rowWords}
        @mq-split=${this.#split} @close=${this.#splitLeft}
      ></mq-split-dialog>`;
  }

  #renderFoot() {
    const { hint } = this.#rowWords.m;
    if (this.cardHasKeys) {
      const words = this.#l.m.names.hint;
      return html`<footer class="foot"><span><kbd dir="ltr">1–9</kbd> ${words.form}</span>${CARD_HINTS.map((action) => html`<span><mq-keys .binding=${nameBinding(action, "card")}></mq-keys> ${words[action]}</span>`)}</footer>`;
    }
    const hints = HINTS.filter((action) => isOffered(action, this.#alone));
    return html`<footer class="foot">${hints.map((action) => html`<span><mq-keys .binding=${bindingOf(action)}></mq-keys> ${hint[action]}</span>`)}</footer>`;
  }

  #renderPanel({ document, current, side, role, undo, redo }: OpenSession) {
    const pair = document.pairs[current];
    return pair ? html`
      <mq-pair-panel
        role="region" aria-label=${this.#rowWords.m.panel} .pair=${pair} .number=${current + 1} .side=${side} .alone=${this.#alone}
        .locked=${role !== "writer"} .undo=${undo} .redo=${redo} .words=${this.#rowWords}
        @mq-sheet=${() => { this.list?.revealCurrent(); }}
      ></mq-pair-panel>` : nothing;
  }

  #renderCard({ document, role }: OpenSession, { name, mention, form, document: found }: NameInHand) {
    const languageOf = ({ lang }: Text) => ({ lang, dir: directionOf(lang) });
    return html`
      <mq-name-card
        role="region" aria-label=${this.#l.m.names.card} place="card" .name=${name} .document=${found} .mention=${mention} .form=${form}
        .source=${document.source && languageOf(document.source)} .target=${languageOf(document.target)} .judgements=${document.judgements} .locked=${role !== "writer"}
        @focusin=${() => { this.cardHasKeys = true; }} @focusout=${() => { this.cardHasKeys = false; }}
        @mq-leave=${() => { this.#leaveCard(); }}
      ></mq-name-card>`;
  }

  #leaveCard(): void {
    this.mark = null;
    void this.focusPair();
  }

  #renderOpen(open: OpenSession) {
    const { document, current, side } = open;
    const inHand = this.mark ? this.#names.inHand(this.mark) : undefined;
    const marks = this.#names.marksOf(document);
    return html`
      <mq-review-banner .tab=${open.role} .saved=${open.saved} @mq-take-over=${() => { void this.#session.store?.takeOver(); }}></mq-review-banner>
      <div class="bar">
        <mq-progress-bar .pairs=${document.pairs}></mq-progress-bar>
        <mq-filter-bar .document=${document} .filter=${this.filter} .marks=${marks}></mq-filter-bar>
      </div>
      <div class="main" tabindex="-1">
        <mq-minimap .alone=${this.#alone} .pairs=${document.pairs} .flagged=${marks.flagged} .current=${current}></mq-minimap>
        <mq-pair-list .document=${document} .current=${current} .side=${side} .filter=${this.filter} .editing=${open.editing} .marks=${marks} .mark=${this.mark} .words=${this.#rowWords}></mq-pair-list>
        ${inHand ? this.#renderCard(open, inHand) : this.#renderPanel(open)}
      </div>
      ${this.#renderFoot()}
      ${this.splitting ? this.#renderSplit(open) : nothing}
      <mq-key-list .sections=${reviewKeySections(this.#l.m, this.#alone)} .open=${this.listingKeys} @close=${() => { this.listingKeys = false; }}></mq-key-list>
      <div class="visually-hidden" role="status">${keyed(this.#timesSaid, html`<p>${this.said}</p>`)}</div>
    `;
  }

  override render() {
    const session = this.#session.value;
    const m = this.#l.m.review;
    switch (session?.kind) {
      case undefined:
      case "loading": return this.#renderMessage(m.loading);
      case "missing": return this.#renderMessage(m.missing);
      case "newer": return this.#renderMessage(m.newer);
      case "failed": return this.#renderMessage(m.failed(session.reason));
      case "open": return html`<div
        class="frame" @keydown=${this.#keyed}
        @mq-review-action=${this.#asked} @mq-cell=${this.#cellPressed} @mq-place=${this.#placed}
        @mq-draft=${this.#drafted} @mq-mark=${this.#marked} @mq-name-decision=${this.#decided} @mq-filter=${(event: FilterEvent) => { this.filter = event.filter; }}
      >${this.#renderOpen(session)}</div>`;
      default: return session satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-review": MqReview;
  }
}
