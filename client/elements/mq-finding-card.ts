import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { ignoreFinding, judgedPlace } from "../../glossary/findings/judge-findings.ts";
import type { PairFinding, TextPlace } from "../../glossary/findings/pair-finding.ts";
import type { Judgement } from "../../glossary/names/name.ts";
import type { Document } from "../alignment/document.ts";
import { pathOf } from "../router.ts";
import { glossaryContext } from "../stores/contexts.ts";
import { nameCardStyles } from "../styles/name-card.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { findingTitle, findingWhy, namedWords } from "./finding-why.ts";
import { SIGNS } from "./flag-kinds.ts";
import { decidedHere } from "./decided-here.ts";
import { ariaKeys, type KeyBinding } from "./key-bindings.ts";
import { Localized } from "./localized.ts";
import "./mq-ignore-dialog.ts";
import type { IgnoreEvent } from "./mq-ignore-dialog.ts";
import "./mq-keys.ts";
import "./mq-name-hits.ts";
import type { MqNameHits, TickEvent } from "./mq-name-hits.ts";
import { NameDecisionEvent, type NameDecision } from "./name-events.ts";
import { nameBinding, type NameAction } from "./name-keys.ts";
import { passagesOf, placeKey, type Hit } from "./name-plan.ts";
import { onMac } from "./platform.ts";
import { ConcordanceEvent, ReviewActionEvent } from "./review-events.ts";
import { bindingOf } from "./review-keys.ts";
import { shownText } from "./shown-text.ts";
import { languagesOf, type SideLanguage } from "./side-language.ts";
import { deprecatedOf, termHits } from "./term-plan.ts";
import { Watch } from "./watch.ts";

/**
 * What is found in a pair that is no name: the words of both sides, what is wrong with them, and what can be done. Keys come in
 * through `act`, so that the screen can say which of its panels has them.
 * @fires mq-name-decision - something was decided
 * @fires mq-review-action - the text is to be edited
 * @fires mq-concordance - every place of the term is to be listed
 * @fires mq-leave - the keys go back to the list
 */
@customElement("mq-finding-card")
export class MqFindingCard extends LitElement {
  static override styles = [base, controls, reading, nameCardStyles];

  @property({ attribute: false }) finding!: PairFinding;
  /** All of the document: a term stands in many places. */
  @property({ attribute: false }) findings: readonly PairFinding[] = [];
  /** The document that they were found in. */
  @property({ attribute: false }) document!: Document;
  @property({ attribute: false }) judgements: readonly Judgement[] = [];
  /** The document cannot be changed here. */
  @property({ type: Boolean }) locked = false;

  /** The finding whose places are shown, each as it would be. */
  @state() private previewed: PairFinding | null = null;
  @state() private ticks: ReadonlyMap<string, boolean> = new Map();
  @state() private asking = false;
  @query("mq-name-hits") private readonly hitList!: MqNameHits | null;
  readonly #glossary = new Watch(this, glossaryContext, ({ state: { id, glossary } }) => ({ id, glossary }), (a, b) => a.id === b.id && a.glossary === b.glossary);
  readonly #l = new Localized(this);
  /** What would be written everywhere. */
  #hits: readonly Hit[] = [];
  #hadFocus = false;

  /** Gives the focus to the heading. */
  async focusCard(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.hasUpdated && this.shadowRoot?.activeElement !== null;
    if (!changed.has("finding") && !changed.has("findings") && !changed.has("document")) return;
    const { finding } = this;
    this.#hits = finding.kind === "deprecated-term" ? termHits(deprecatedOf(finding.concept, this.findings), this.document) : [];
  }

  protected override updated(): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement === null && !this.asking) void this.focusCard();
  }

  /** Does what a key or a button asks for. */
  act(action: NameAction): void {
    if (action === "leave") this.dispatchEvent(new Event("mq-leave", { bubbles: true, composed: true }));
    else if (!this.locked) this.#decide(action);
  }

  #decide(action: NameAction): void {
    switch (action) {
      case "write-here": this.#replace(this.#here); break;
      case "write-everywhere": void this.#writeEverywhere(); break;
      case "ignore-here": this.#ignore("here", ""); break;
      case "ignore-with-reason": if (this.finding.ignored === null) this.asking = true; break;
      default: break;
    }
  }

  /** What would be written at this place. */
  get #here(): readonly Hit[] {
    const { target } = this.finding;
    return this.#hits.filter(({ mention }) => mention.paragraph === target?.paragraph && mention.start === target.start);
  }

  #isTicked(hit: Hit): boolean {
    return this.ticks.get(placeKey(hit.mention)) ?? hit.ticked;
  }

  /** The first press shows what would be replaced. */
  async #writeEverywhere(): Promise<void> {
    const hits = this.#hits;
    if (this.previewed === this.finding) {
      this.#replace(hits.filter((hit) => this.#isTicked(hit)));
      return;
    }
    if (hits.length === 0) return;
    this.ticks = new Map();
    this.previewed = this.finding;
    await this.updateComplete;
    await this.hitList?.updateComplete;
    this.hitList?.focusFirst();
  }

  #replace(hits: readonly Hit[]): void {
    if (hits.length > 0) this.#send({ kind: "replace", everywhere: true, replacements: hits.map(({ replacement }) => replacement), judgements: [] });
  }

  #ignore(where: "here" | "everywhere", reason: string): void {
    const judgement = this.finding.ignored === null ? ignoreFinding(passagesOf(this.document), this.finding, where, reason) : undefined;
    if (judgement) this.#send({ kind: "judge", step: "ignore-finding", judgement });
  }

  #send(decision: NameDecision): void {
    this.dispatchEvent(new NameDecisionEvent(decision));
  }

  readonly #ticked = (event: TickEvent) => {
    const places = event.place === null ? this.#hits.map(({ mention }) => placeKey(mention)) : [event.place];
    this.ticks = new Map([...this.ticks, ...places.map((place) => [place, event.ticked] as const)]);
  };

  readonly #ignored = (event: IgnoreEvent) => {
    this.#answered();
    this.#ignore("everywhere", event.reason);
  };

  readonly #withdraw = (judgement: Judgement) => {
    this.#send({ kind: "withdraw", judgement });
  };

  readonly #answered = () => {
    this.asking = false;
    void this.focusCard();
  };

  #button(label: string, binding: KeyBinding | undefined, does: () => void, { look = "", off = false } = {}): TemplateResult {
    return html`
      <button
        type="button" class=${look} aria-disabled=${off} aria-keyshortcuts=${binding ? ariaKeys(binding, onMac) : nothing}
        @click=${() => { if (!off) does(); }}
      ><span>${label}</span> <mq-keys .binding=${binding}></mq-keys></button>`;
  }

  #act(action: NameAction, label: string, how: { readonly look?: string; readonly off?: boolean } = {}): TemplateResult {
    return this.#button(label, nameBinding(action, "card"), () => { this.act(action); }, how);
  }

  #renderWords(label: string, place: Pick<TextPlace, "text"> | null, language: SideLanguage | null): TemplateResult | typeof nothing {
    if (!language) return nothing;
    return html`
      <dt>${label}</dt>
      ${place ? html`<dd class="reading" lang=${language.lang} dir=${language.dir}>${shownText(place.text)}</dd>` : html`<dd class="nothing">${this.#l.m.findings.nothing}</dd>`}`;
  }

  #renderSides(): TemplateResult {
    const { place } = this.#l.m.findings;
    const { finding } = this;
    const { source, target } = languagesOf(this.document);
    const proposed = "proposed" in finding ? finding.proposed : null;
    const oneSided = finding.source === null && (finding.kind === "deprecated-term" || finding.kind === "untranslated");
    return html`
      <dl id="sides" class="sides">
        ${oneSided ? nothing : this.#renderWords(place.source, finding.source, source)}
        ${finding.kind === "omitted" ? nothing : this.#renderWords(place.target, finding.target, target)}
        ${proposed === null ? nothing : this.#renderWords(place.proposed, { text: proposed }, target)}
      </dl>`;
  }

  #renderTerm(): TemplateResult | typeof nothing {
    const { finding } = this;
    const { value } = this.#glossary;
    const concept = "concept" in finding ? value?.glossary.concepts.get(finding.concept) : undefined;
    if (!value || !concept) return nothing;
    const m = this.#l.m.findings;
    return html`
      ${concept.note === "" ? nothing : html`<p class="note" dir="auto">${concept.note}</p>`}
      <div class="acts about">
        ${this.#button(m.action.concordance, bindingOf("concordance"), () => { this.dispatchEvent(new ConcordanceEvent(concept.id)); }, { look: "quiet" })}
        <a class="button quiet" href=${pathOf({ kind: "glossary", id: value.id, concept: concept.id })}>${m.action.glossary}</a>
      </div>`;
  }

  #renderWrite(): TemplateResult | typeof nothing {
    const { action } = this.#l.m.names;
    const [here] = this.#here;
    const hits = this.#hits;
    if (!here) return nothing;
    const { insert } = here.replacement;
    const shown = this.previewed === this.finding;
    const ticked = hits.filter((hit) => this.#isTicked(hit)).length;
    return html`
      ${shown ? html`<p class="hits">${this.#l.m.findings.replaceWith(insert, hits.length)}</p>` : nothing}
      <div class="acts">
        ${this.#act("write-here", action["write-here"](insert), { look: shown ? "" : "go" })}
        ${shown ? this.#act("write-everywhere", action.replace(ticked), { look: "go", off: ticked === 0 })
          : hits.length > 1 ? this.#act("write-everywhere", action["write-everywhere"](insert)) : nothing}
      </div>
      ${shown ? html`<mq-name-hits .hits=${hits} .ticks=${this.ticks} .language=${languagesOf(this.document).target} .alone=${!this.document.source} @mq-tick=${this.#ticked}></mq-name-hits>` : nothing}`;
  }

  #renderActs(): TemplateResult {
    const { action } = this.#l.m.names;
    const m = this.#l.m.findings;
    const off = this.finding.ignored !== null;
    return html`
      ${this.#renderWrite()}
      <div class="acts ignoring">
        ${this.#button(m.action.edit, bindingOf("edit"), () => { this.dispatchEvent(new ReviewActionEvent("edit")); })}
        ${this.#act("ignore-here", action["ignore-here"], { off })}
        ${this.#act("ignore-with-reason", m.action.ignoreEverywhere(this.#named), { off })}
      </div>`;
  }

  /** The words that a decision is about. */
  get #named(): string {
    return namedWords(judgedPlace(this.finding).place.text);
  }

  /** What was decided about these words, to be taken back. */
  #renderDecided(): TemplateResult | typeof nothing {
    const { side, place } = judgedPlace(this.finding);
    const decided = this.judgements.filter((each) => each.kind === "ignore-finding" && each.finding === this.finding.kind && each.side === side && each.text === place.text);
    return decidedHere(decided, this.#l.m.names, this.locked ? null : this.#withdraw);
  }

  override render() {
    const m = this.#l.m.findings;
    const { finding } = this;
    return html`
      <section>
        <h2 tabindex="-1" aria-describedby="sides why"><span class="sign" aria-hidden="true">${SIGNS[finding.kind]}</span> ${findingTitle(finding, m)}</h2>
        ${this.#renderSides()}
        <p id="why" class="summary">${findingWhy(finding, m)}</p>
        ${this.#renderTerm()}
      </section>
      ${this.locked ? nothing : html`<section>${this.#renderActs()}</section>`}
      ${this.#renderDecided()}
      <section><div class="acts">${this.#act("leave", this.#l.m.names.action.leave, { look: "quiet" })}</div></section>
      ${this.asking ? html`<mq-ignore-dialog .form=${this.#named} @mq-ignore=${this.#ignored} @close=${this.#answered}></mq-ignore-dialog>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-finding-card": MqFindingCard;
  }
}
