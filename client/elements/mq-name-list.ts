import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Judgement, Name } from "../../glossary/names/name.ts";
import { base } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import { FLAG_SIGNS, formToWrite, isInconsistent, isLookAlike, mentionCount, openFindings, otherForms } from "./name-findings.ts";
import { judgementsOf, unsureOf } from "./name-judgements.ts";
import type { SideLanguage } from "./side-language.ts";
import { stripStyles, toneOf, whereStrip } from "./where-strip.ts";

/** So many rows come and go together: of any number of names only the blocks in and near the view are there. */
const BLOCK = 24;
/** In pixels, until a block was there. */
const GUESSED_ROW = 50;
/** How far from the view a block is there already: of the window, and of what scrolls in it. */
const NEAR: IntersectionObserverInit & { readonly scrollMargin: string } = { rootMargin: "600px 0px", scrollMargin: "600px 0px" };

/** A name was chosen, and perhaps the form of it to judge. */
export class NameChosenEvent extends Event {
  static readonly type = "mq-name-chosen";
  readonly key: string;
  readonly form: string | null;

  constructor(key: string, form: string | null) {
    super(NameChosenEvent.type);
    this.key = key;
    this.form = form;
  }
}

/**
 * The names as a grid with one roving focus, a row a name: source word (or, of a translation alone, what it writes most), form to
 * write, other forms, where they stand, how it stands. The row in hand is always there.
 * @fires mq-name-chosen - a row or a form in it was pressed
 */
@customElement("mq-name-list")
export class MqNameList extends LitElement {
  static override styles = [base, stripStyles, css`
    :host { display: block; min-inline-size: 0; min-block-size: 0; overflow: auto; overscroll-behavior: contain; }
    [role="row"] { display: grid; grid-template-columns: minmax(6rem, 1.2fr) minmax(7rem, 1.2fr) minmax(9rem, 2fr) minmax(7rem, 1.6fr) 6.5rem minmax(6.5rem, .9fr); align-items: center; border-block-end: 1px solid var(--rule); border-inline-start: 3px solid transparent; }
    [role="row"] > * { min-inline-size: 0; padding: 10px var(--space-3); overflow-wrap: anywhere; }
    .heads { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); color: var(--ink-faint); font-size: var(--text-xs); }
    .heads:not(:lang(ar)) { letter-spacing: .06em; text-transform: uppercase; }
    .heads > * { padding-block: var(--space-2); }
    .name { cursor: pointer; scroll-margin-block: var(--space-7); }
    .gap { background: repeating-linear-gradient(var(--paper) 0 49px, var(--rule) 49px 50px); }
    .name:focus-visible { outline-offset: -2px; }
    .name[aria-selected="true"] { background: var(--raised); border-inline-start-color: var(--accent); }
    .source { font: 500 1rem / 1.5 var(--read); text-align: start; }
    .source:lang(ar), .source:lang(fa), .source:lang(ur) { font: 500 1.25rem / 1.5 var(--read-ar); }
    .none { color: var(--ink-faint); font-size: var(--text-s); }
    .best { font: 600 1rem / 1.5 var(--read); }
    .best.open { font-weight: 500; font-style: italic; }
    .others { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); font: 400 0.9375rem / 1.5 var(--read); color: var(--ink-soft); }
    .others .faulty { color: var(--flag); font-weight: 500; }
    .others .apart { color: var(--info); }
    .others .judged { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 4px; }
    .sign { font: 600 var(--text-xs) / 1 var(--ui); }
    .num { font-variant-numeric: tabular-nums; text-align: end; }
    .state { font-size: var(--text-s); color: var(--ink-soft); }
    .state.inconsistent { color: var(--flag); }
    .state.look-alike { color: var(--info); }
    .state.settled, .state.decided { color: var(--settled); }
    .state.unsure, .others .unsure { color: var(--doubt); }
    @media (max-width: 760px) {
      .heads { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      .name { grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--space-3); padding: var(--space-2) var(--space-3); }
      .name > * { padding: 2px 0; }
      .name > .source { grid-row: 1; grid-column: 1; }
      .name > .state { grid-row: 1; grid-column: 2; }
      .name > .best { grid-row: 2; grid-column: 1; }
      .name > .num { grid-row: 2; grid-column: 2; }
      .name > .others, .name > .where { grid-column: 1 / -1; }
    }
    @media (forced-colors: active) { .name[aria-selected="true"] { border-inline-start-color: Highlight; outline: 1px dashed CanvasText; outline-offset: -2px; } .name:focus-visible { outline: 2px solid Highlight; } }
  `];

  @property({ attribute: false }) names: readonly Name[] = [];
  /** Key of the name in hand. */
  @property() current = "";
  /** The form of it that is judged. */
  @property() form = "";
  @property({ attribute: false }) source: SideLanguage | null = null;
  @property({ attribute: false }) target!: SideLanguage;
  /** How many passages the text has. */
  @property({ type: Number }) passages = 0;
  @property({ attribute: false }) judgements: readonly Judgement[] = [];

  /** The blocks in and near the view. */
  @state() private near: ReadonlySet<number> = new Set([0]);
  readonly #l = new Localized(this);
  readonly #inView = new IntersectionObserver((entries) => { this.#moved(entries); }, NEAR);
  readonly #heights = new Map<number, number>();
  #hadFocus = false;

  constructor() {
    super();
    this.addEventListener("click", this.#pressed);
    this.addController({ hostConnected: () => { this.requestUpdate(); }, hostDisconnected: () => { this.#inView.disconnect(); } });
  }

  /** The key of the name that stands `by` rows further; the nearest one at the ends. */
  neighbour(by: number): string | undefined {
    const here = this.names.findIndex(({ key }) => key === this.current);
    return this.names[Math.max(0, Math.min(this.names.length - 1, here + by))]?.key;
  }

  /** Gives the focus to the row in hand and brings it into view. */
  async focusCurrent(): Promise<void> {
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.hasUpdated && this.shadowRoot?.activeElement !== null;
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set(this.near);
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const block = Number((target as HTMLElement).dataset["block"]);
      if (isIntersecting) near.add(block);
      else if (near.delete(block) && boundingClientRect.height > 0) this.#heights.set(block, boundingClientRect.height);
    }
    this.near = near;
  }

  protected override updated(changed: PropertyValues<this>): void {
    for (const block of this.renderRoot.querySelectorAll("[data-block]")) this.#inView.observe(block);
    if (this.#hadFocus && (changed.has("current") || this.shadowRoot?.activeElement === null)) void this.focusCurrent();
  }

  /** Rows are pressed by the pointer; the keys of the screen do the same. */
  readonly #pressed = (event: Event) => {
    const path = event.composedPath().filter((node) => node instanceof HTMLElement);
    const key = path.find((node) => node.dataset["key"] !== undefined)?.dataset["key"];
    if (key !== undefined) this.dispatchEvent(new NameChosenEvent(key, path.find((node) => node.dataset["form"] !== undefined)?.dataset["form"] ?? null));
  };

  #renderOthers(name: Name): TemplateResult {
    const m = this.#l.m.names;
    const written = formToWrite(name);
    const apart = openFindings(name, written).flatMap((each) => (each.kind === "look-alike" ? [m.apart(each.other.form)] : []));
    return html`<span role="gridcell" class="others">
      ${otherForms(name, written).map(({ text, mentions }) => {
        const [finding] = openFindings(name, text);
        const judged = name.key === this.current && text === this.form;
        return html`<span class="${toneOf(name, text)} ${judged && name.forms.length > 2 ? "judged" : ""}" data-form=${text}>${finding ? html`<span class="sign" aria-hidden="true">${FLAG_SIGNS[finding.kind]}</span> ` : nothing}${m.formCount(text, mentions.length)}</span>`;
      })}
      ${unsureOf(name, this.judgements).map((text) => html`<span class="unsure">${m.unsureWith(text)}</span>`)}
      ${apart.map((text) => html`<span class="apart"><span class="sign" aria-hidden="true">${FLAG_SIGNS["look-alike"]}</span> ${text}</span>`)}
    </span>`;
  }

  #renderState(name: Name): TemplateResult {
    const m = this.#l.m.names;
    const how = stateOf(name, this.judgements);
    return html`<span role="gridcell" class="state ${how}"><span aria-hidden="true">${STATE_SIGNS[how]}</span> ${m.state[how]}</span>`;
  }

  /** @param row its number, from 1 */
  #renderName(name: Name, row: number): TemplateResult {
    const m = this.#l.m.names;
    const here = name.key === this.current;
    const written = formToWrite(name);
    const forms = name.forms.map((form) => ({ form, tone: toneOf(name, form.text) }));
    const where = name.forms.map(({ text, mentions }) => m.strip(text, mentions.length)).join(this.#l.m.review.comma);
    return html`
      <div role="row" class="name" aria-rowindex=${row + 1} tabindex=${here ? 0 : -1} aria-selected=${here} data-key=${name.key}>
        ${this.source && name.source[0] !== undefined
          ? html`<span role="rowheader" class="source" lang=${this.source.lang} dir=${this.source.dir}>${name.source.slice(0, 2).join(" · ")}</span>`
          : html`<span role="rowheader" class="source none">${this.source ? m.noSource : html`<bdi lang=${this.target.lang}>${name.forms[0]?.text ?? written}</bdi>`}</span>`}
        <span role="gridcell" class=${name.preferred === null && name.forms.length > 1 ? "best open" : "best"}><bdi lang=${this.target.lang}>${written}</bdi></span>
        ${this.#renderOthers(name)}
        <span role="gridcell" class="where">${whereStrip(forms, this.passages, where)}</span>
        <span role="gridcell" class="num">${this.#l.number(mentionCount(name))}</span>
        ${this.#renderState(name)}
      </div>`;
  }

  #renderBlock(index: number): TemplateResult {
    const from = index * BLOCK;
    const names = this.names.slice(from, from + BLOCK);
    const there = this.near.has(index) || names.some(({ key }) => key === this.current);
    const height = this.#heights.get(index) ?? names.length * GUESSED_ROW;
    return there
      ? html`<div role="rowgroup" data-block=${index}>${repeat(names, ({ key }) => key, (name, at) => this.#renderName(name, from + at + 1))}</div>`
      : html`<div class="gap" data-block=${index} .style=${`block-size: ${height}px`}></div>`;
  }

  override render() {
    const { column, list } = this.#l.m.names;
    return html`
      <div role="grid" aria-label=${list} aria-rowcount=${this.names.length + 1}>
        <div role="row" class="heads" aria-rowindex="1">
          <span role="columnheader">${this.source ? column.source : column.name}</span>
          <span role="columnheader">${column.preferred}</span>
          <span role="columnheader">${column.others}</span>
          <span role="columnheader">${column.where}</span>
          <span role="columnheader" class="num">${column.mentions}</span>
          <span role="columnheader">${column.state}</span>
        </div>
        ${repeat(Array.from({ length: Math.ceil(this.names.length / BLOCK) }), (_, index) => index, (_, index) => this.#renderBlock(index))}
      </div>
    `;
  }
}

type NameState = "unsure" | "inconsistent" | "look-alike" | "decided" | "settled";

const STATE_SIGNS: Readonly<Record<NameState, string>> = { unsure: "?", inconsistent: "≈", "look-alike": FLAG_SIGNS["look-alike"], decided: "✓", settled: "✓" };

function stateOf(name: Name, judgements: readonly Judgement[]): NameState {
  if (unsureOf(name, judgements).length > 0) return "unsure";
  if (isInconsistent(name)) return "inconsistent";
  return isLookAlike(name) ? "look-alike" : judgementsOf(name, judgements).length > 0 ? "decided" : "settled";
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-name-list": MqNameList;
  }
}
