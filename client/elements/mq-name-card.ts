import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Judgement, Mention, Name } from "../../glossary/names/name.ts";
import type { StyledProposal } from "../../glossary/styles/style-findings.ts";
import type { Document } from "../alignment/document.ts";
import { nameCardStyles } from "../styles/name-card.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { decidedHere } from "./decided-here.ts";
import { ariaKeys } from "./key-bindings.ts";
import { Localized } from "./localized.ts";
import "./mq-ignore-dialog.ts";
import type { IgnoreEvent } from "./mq-ignore-dialog.ts";
import "./mq-join-dialog.ts";
import type { JoinEvent } from "./mq-join-dialog.ts";
import "./mq-keys.ts";
import "./mq-name-history.ts";
import "./mq-name-hits.ts";
import type { HitEvent, MqNameHits, TickEvent } from "./mq-name-hits.ts";
import "./mq-propose-dialog.ts";
import { decisionOf, heldAgainst, ignoreForm, joinWith, writeAt, writeHit, type JudgedName } from "./name-decision.ts";
import { NameDecisionEvent, type NameDecision } from "./name-events.ts";
import { concerns, FLAG_SIGNS, formToWrite, isOfPlaces, mentionCount, openFindings } from "./name-findings.ts";
import { judgementsOf } from "./name-judgements.ts";
import { formNumber, nameBinding, type NameAction } from "./name-keys.ts";
import { hitsOf, placeKey, type Hit } from "./name-plan.ts";
import { groundOf, writableForms, type WritableForm } from "./name-proposals.ts";
import { nameSummary } from "./name-summary.ts";
import { nameWhy } from "./name-why.ts";
import { onMac } from "./platform.ts";
import { languagesOf, type SideLanguages } from "./side-language.ts";
import { stripStyles, toneOf, whereStrip } from "./where-strip.ts";

/**
 * One name with its forms, why they are flagged, and everything that can be decided about it. Keys come in through `act`, so that
 * the screen can say which of its panels has them.
 * @fires mq-name-decision - something was decided
 * @fires mq-leave - the keys go back to the list
 */
@customElement("mq-name-card")
export class MqNameCard extends LitElement {
  static override styles = [base, controls, reading, stripStyles, nameCardStyles];

  @property({ attribute: false }) name!: Name;
  /** Beside the pairs, where one mention is in hand, or on the Names screen. */
  @property({ reflect: true }) place: "card" | "names" = "card";
  /** The document that the name was found in. */
  @property({ attribute: false }) document!: Document;
  /** The mention in hand, beside the pairs. */
  @property({ attribute: false }) mention: Mention | null = null;
  /** The form that is judged. */
  @property() form = "";
  @property({ attribute: false }) judgements: readonly Judgement[] = [];
  /** All names of the document, on the Names screen. */
  @property({ attribute: false }) names: readonly Name[] = [];
  /** What the chosen style would have. */
  @property({ attribute: false }) proposal: StyledProposal | null = null;
  /** The document cannot be changed here. */
  @property({ type: Boolean }) locked = false;

  /** The form to write, where a person chose one. */
  @state() private chosen: string | null = null;
  @state() private ticks: ReadonlyMap<string, boolean> = new Map();
  @state() private previewing = false;
  @state() private asking: "ignore" | "propose" | "join" | "history" | null = null;
  /** Places that were replaced or ignored since the name was found. */
  @state() private settled: ReadonlySet<string> = new Set();
  @query("mq-name-hits") private readonly hitList!: MqNameHits | null;
  readonly #l = new Localized(this);
  #hadFocus = false;
  #forms: readonly WritableForm[] = [];
  #hits: readonly Hit[] = [];

  get #languages(): SideLanguages {
    return languagesOf(this.document);
  }

  /** Gives the focus to the heading. */
  async focusCard(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  /** Gives the focus to the first tick, or to the heading where there is none. */
  async focusHits(): Promise<void> {
    await this.updateComplete;
    await this.hitList?.updateComplete;
    if (this.hitList?.focusFirst() !== true) await this.focusCard();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.hasUpdated && this.shadowRoot?.activeElement !== null;
    const before = changed.get("name");
    if (before && before.key !== this.name.key) {
      this.chosen = null;
      this.previewing = false;
      this.ticks = new Map();
    }
    if (changed.has("name")) this.settled = new Set();
    this.#forms = writableForms(this.name, this.proposal);
    if (this.chosen !== null && !this.#forms.some(({ text }) => text === this.chosen)) this.chosen = null;
    if (["name", "document", "chosen", "settled"].some((each) => changed.has(each as keyof MqNameCard))) {
      this.#hits = hitsOf(this.name, this.chosen ?? formToWrite(this.name), this.document).filter(({ mention }) => !this.settled.has(placeKey(mention)));
    }
  }

  protected override updated(): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement === null && this.asking === null) void this.focusCard();
  }

  /** The form that would be written. */
  get toWrite(): string {
    return this.chosen ?? this.#here ?? formToWrite(this.name);
  }

  /** What is proposed for the mention in hand alone. */
  get #here(): string | null {
    const { mention } = this;
    const finding = mention && openFindings(this.name, this.form).find((each) => isOfPlaces(each) && concerns(each, mention));
    return finding && finding.kind !== "look-alike" ? finding.proposed : null;
  }

  #isTicked(hit: Hit): boolean {
    return this.ticks.get(placeKey(hit.mention)) ?? hit.ticked;
  }

  /** Does what a key or a button asks for. */
  act(action: NameAction): void {
    const number = formNumber(action);
    if (number !== undefined) {
      this.chosen = this.#forms[number]?.text ?? this.chosen;
      return;
    }
    if (action === "history") this.asking = "history";
    else if (action === "leave") this.dispatchEvent(new Event("mq-leave", { bubbles: true, composed: true }));
    else if (!this.locked) this.#decide(action);
  }

  #decide(action: NameAction): void {
    switch (action) {
      case "write-everywhere": this.#writeEverywhere(); break;
      case "ignore-with-reason": this.asking = "ignore"; break;
      case "propose": this.asking = "propose"; break;
      case "same-as": this.asking = "join"; break;
      case "write-here": case "ignore-here": if (this.place === "names") this.#settle(action, this.hitList?.inHand); else this.#send(decisionOf(action, this)); break;
      case "ignore-form": case "same": case "different": case "unsure": this.#send(decisionOf(action, this)); break;
      default: break;
    }
  }

  #send(decision: NameDecision | undefined): void {
    if (decision) this.dispatchEvent(new NameDecisionEvent(decision));
  }

  /** Decides one of the places that are listed. */
  #settle(action: "write-here" | "ignore-here", hit: Hit | undefined): void {
    if (!hit) return;
    this.settled = new Set([...this.settled, placeKey(hit.mention)]);
    this.#send(action === "write-here" ? writeHit(hit) : decisionOf(action, { ...this.#judged, mention: hit.mention }));
  }

  get #judged(): JudgedName {
    const { name, document, mention, form, toWrite } = this;
    return { name, document, mention, form, toWrite };
  }

  /** Beside the pairs the first press shows what would be replaced. */
  #writeEverywhere(): void {
    const hits = this.#hits;
    if (this.place === "card" && !this.previewing && hits.length > 0) {
      this.previewing = true;
      void this.focusHits();
      return;
    }
    this.#send(writeAt(hits.filter((hit) => this.#isTicked(hit)), this));
    this.ticks = new Map();
    this.previewing = false;
  }

  readonly #ticked = (event: TickEvent) => {
    const places = event.place === null ? this.#hits.map(({ mention }) => placeKey(mention)) : [event.place];
    this.ticks = new Map([...this.ticks, ...places.map((place) => [place, event.ticked] as const)]);
  };

  readonly #ignored = (event: IgnoreEvent) => {
    this.#answered();
    this.#send(ignoreForm(this, event.reason));
  };

  readonly #joined = (event: JoinEvent) => {
    this.#answered();
    this.#send(joinWith(this.form, event.form));
  };

  readonly #withdraw = (judgement: Judgement) => {
    this.#send({ kind: "withdraw", judgement });
  };

  readonly #answered = () => {
    this.asking = null;
    void this.focusCard();
  };

  #button(action: NameAction, label: string, { look = "", off = false } = {}): TemplateResult {
    const binding = nameBinding(action, this.place);
    return html`
      <button
        type="button" class=${look} aria-disabled=${off} aria-keyshortcuts=${binding ? ariaKeys(binding, onMac) : nothing}
        @click=${() => { if (!off) this.act(action); }}
      ><span>${label}</span> <mq-keys .binding=${binding}></mq-keys></button>`;
  }

  /** Why it is that form, in a word or two. */
  #groundText(text: string): string {
    const { ground } = this.#l.m.names;
    const by = groundOf(this.name);
    if (text === formToWrite(this.name) && by !== null) return ground[by];
    return text === this.proposal?.proposed ? ground.style : "";
  }

  #renderForm({ text, form }: WritableForm, index: number, all: number): TemplateResult {
    const m = this.#l.m.names;
    const mentions = form?.mentions ?? [];
    const [finding] = openFindings(this.name, text);
    const tone = toneOf(this.name, text);
    const notes = [text === this.form && this.mention ? m.here : "", finding ? "" : text === this.name.preferred ? m.chosen : "", this.#groundText(text)].filter((each) => each !== "");
    return html`
      <li><button type="button" aria-pressed=${text === this.toWrite} @click=${() => { this.chosen = text; }}>
        <mq-keys .binding=${nameBinding(`form-${index + 1}` as NameAction, this.place)}></mq-keys>
        <span class="form"><bdi lang=${this.#languages.target.lang}>${text}</bdi></span>
        <small>${form ? m.formShare(mentions.length, this.#l.percent(mentions.length / Math.max(1, all))) : m.notInText}</small>
        ${form ? whereStrip([{ form, tone }], this.document.pairs.length, m.strip(text, mentions.length)) : nothing}
        ${finding || notes.length > 0 ? html`<span class="note">${finding ? html`<b class=${tone}><span aria-hidden="true">${FLAG_SIGNS[finding.kind]}</span> ${m.flag[finding.kind]}</b>` : nothing}${finding && notes.length > 0 ? " · " : nothing}${notes.join(" · ")}</span>` : nothing}
      </button></li>`;
  }

  #renderWrite(): TemplateResult {
    const m = this.#l.m.names;
    const { toWrite } = this;
    const hits = this.#hits;
    const ticked = hits.filter((hit) => this.#isTicked(hit)).length;
    const shown = this.place === "names" || this.previewing;
    const nothingToDo = ticked === 0 && toWrite === this.name.preferred;
    return html`
      ${shown ? html`<p class="hits">${hits.length === 0 ? m.nothingToReplace(toWrite) : m.replaceWith(toWrite, hits.length)}</p>` : nothing}
      <div class="acts">
        ${shown || hits.length === 0
          ? this.#button("write-everywhere", ticked === 0 ? m.action.prefer(toWrite) : m.action.replace(ticked), { look: "go", off: nothingToDo })
          : this.#button("write-everywhere", m.action["write-everywhere"](toWrite), { look: "go" })}
        ${this.mention ? this.#button("write-here", m.action["write-here"](toWrite), { off: this.form === toWrite }) : nothing}
        ${this.#button("propose", m.action.propose)}
      </div>
      ${shown && hits.length > 0 ? html`
        <mq-name-hits
          .hits=${hits} .ticks=${this.ticks} .language=${this.#languages.target} .alone=${this.#languages.source === null} ?single=${this.place === "names"}
          @mq-tick=${this.#ticked} @mq-hit=${(event: HitEvent) => { this.#settle("write-here", event.hit); }}
        ></mq-name-hits>` : nothing}`;
  }

  #renderJudge(): TemplateResult {
    const m = this.#l.m.names;
    const other = heldAgainst(this);
    const flagged = openFindings(this.name, this.form).length > 0;
    return html`
      ${other === undefined ? nothing : html`
        <p class="judging">${m.judging(this.form, other)}</p>
        <div class="acts">
          ${this.#button("same", m.action.same)}${this.#button("different", m.action.different)}${this.#button("unsure", m.action.unsure)}
        </div>`}
      ${this.place === "names" ? html`<div class="acts ignoring">${this.#button("same-as", m.action["same-as"])}${this.#button("history", m.action.history)}</div>` : nothing}
      <div class="acts ignoring">
        ${this.mention ? this.#button("ignore-here", m.action["ignore-here"], { off: !flagged || this.mention.ignored !== null }) : this.#button("ignore-form", m.action["ignore-form"](this.form), { off: !flagged })}
        ${this.#button("ignore-with-reason", m.action["ignore-with-reason"](this.form), { off: !flagged })}
      </div>`;
  }

  #renderDecided(): TemplateResult | typeof nothing {
    return decidedHere(judgementsOf(this.name, this.judgements), this.#l.m.names, this.locked ? null : this.#withdraw);
  }

  override render() {
    const m = this.#l.m.names;
    const { name } = this;
    const { source, target } = this.#languages;
    const all = mentionCount(name);
    const words = name.source.slice(0, 3).join(" · ");
    return html`
      <section>
        ${words !== "" && source
          ? html`<h2 class="reading" tabindex="-1" lang=${source.lang} dir=${source.dir}>${words}</h2>`
          : html`<h2 class="reading" tabindex="-1" lang=${target.lang} dir=${target.dir}>${this.form}</h2>`}
        <p class="summary">${nameSummary(name, this.form, source === null, m)}</p>
        <ul class="forms" aria-label=${m.forms}>${this.#forms.map((form, index) => this.#renderForm(form, index, all))}</ul>
      </section>
      ${this.locked ? nothing : html`<section>${this.#renderWrite()}${this.#renderJudge()}</section>`}
      ${nameWhy(name, this.proposal, m)}
      ${this.#renderDecided()}
      ${this.place === "card" ? html`<section><div class="acts">${this.#button("leave", m.action.leave, { look: "quiet" })}</div></section>` : nothing}
      ${this.asking === "ignore" ? html`<mq-ignore-dialog .form=${this.form} @mq-ignore=${this.#ignored} @close=${this.#answered}></mq-ignore-dialog>` : nothing}
      ${this.asking === "join" ? html`
        <mq-join-dialog .name=${name} .form=${this.form} .names=${this.names} .languages=${this.#languages} @mq-join-name=${this.#joined} @close=${this.#answered}></mq-join-dialog>` : nothing}
      ${this.asking === "history" ? html`<mq-name-history .name=${name} .form=${this.form} .judgements=${this.judgements} @close=${this.#answered}></mq-name-history>` : nothing}
      ${this.asking === "propose" ? html`
        <mq-propose-dialog .name=${name} .form=${this.toWrite} .document=${this.document} .mention=${this.mention} @close=${this.#answered}></mq-propose-dialog>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-name-card": MqNameCard;
  }
}
