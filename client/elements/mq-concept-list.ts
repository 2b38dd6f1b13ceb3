import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { EntityId } from "../../glossary/entity.ts";
import type { Term } from "../../glossary/glossary.ts";
import { directionOf } from "../alignment/detect-language.ts";
import type { ConceptView, Mark } from "../stores/glossary-view.ts";
import { markLook } from "../styles/glossary.ts";
import { base } from "../styles/shared.ts";
import { ConceptEvent } from "./glossary-events.ts";
import { stateMark } from "./glossary-marks.ts";
import { Localized } from "./localized.ts";

/** Rows beyond each edge that are there before they are seen. */
const BEYOND = 6;
/** In pixels, until the first row is measured. */
const GUESSED_ROW = 52;
/** What stands out most of what stands out. */
const WEIGHT: readonly Mark[] = ["conflict", "refused", "waiting", "proposed"];

/**
 * Concepts, one a row of the same height, so that of any number only those in view are there. The list itself has the focus
 * and says which row is active: a row that is scrolled away cannot take the focus with it.
 * @fires mq-concept - when another row became active, or was entered
 */
@customElement("mq-concept-list")
export class MqConceptList extends LitElement {
  static override styles = [base, markLook, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; min-inline-size: 0; --row: 3.25rem; --columns: minmax(6rem, 1.1fr) minmax(7rem, 1.3fr) minmax(0, 1.6fr) minmax(0, 1fr) 7rem; }
    .heads { display: grid; grid-template-columns: var(--columns); gap: var(--space-4); padding: var(--space-2) var(--space-4); border-inline-start: 3px solid transparent; border-block-end: 1px solid var(--rule); color: var(--ink-faint); font-size: var(--text-xs); }
    .heads:not(:lang(ar)) { letter-spacing: .06em; text-transform: uppercase; }
    .heads span:first-child { text-align: end; }
    .heads:lang(ar) span:first-child { text-align: start; }
    .scroll { overflow: auto; min-block-size: 0; overscroll-behavior: contain; outline: none; }
    [role="option"] { display: grid; grid-template-columns: var(--columns); align-items: center; gap: 0 var(--space-4); block-size: var(--row); padding-inline: var(--space-4); border-inline-start: 3px solid transparent; border-block-end: 1px solid var(--rule); cursor: pointer; overflow: hidden; }
    [role="option"]:hover { background: color-mix(in srgb, var(--accent-soft) 40%, transparent); }
    [role="option"][aria-selected="true"] { border-inline-start-color: var(--accent); background: var(--raised); }
    [role="option"] > * { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .arabic { font: 400 var(--text-l) / 1.7 var(--read-ar); text-align: right; }
    .preferred { font: 600 var(--text-read) / 1.6 var(--read); }
    .preferred[lang|="ar"] { font-family: var(--read-ar); }
    :host(:dir(rtl)) :is(.preferred, .others) { text-align: right; }
    :host(:dir(ltr)) .others { text-align: left; }
    .others, .field { color: var(--ink-soft); }
    .others { font-family: var(--read); }
    .none { color: var(--ink-faint); font-style: italic; }
    .scroll:focus-visible [role="option"].active { outline: 2px solid var(--focus); outline-offset: -2px; }
    /* Beside the concept the list has little more than half of the window. */
    @media (max-width: 44rem), (min-width: 60.01rem) and (max-width: 77rem) {
      .heads { display: none; }
      .field { display: none; }
      [role="option"] { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; }
      .others { display: none; }
    }
    @media (forced-colors: active) { [role="option"][aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -3px; } }
    @media print { .scroll { overflow: visible; } }
  `];

  @property({ attribute: false }) concepts: readonly ConceptView[] = [];
  @property({ attribute: false }) marks: ReadonlyMap<EntityId, ReadonlySet<Mark>> = new Map();
  /** The concept that is shown beside the list. */
  @property({ attribute: false }) current: EntityId | null = null;

  @state() private from = 0;
  @state() private count = 30;
  @state() private active = 0;
  @query(".scroll") private readonly scroller!: HTMLElement | null;
  @query(".rows") private readonly box!: HTMLElement | null;
  readonly #l = new Localized(this);
  readonly #resized = new ResizeObserver(() => { this.#look(); });
  #rowHeight = GUESSED_ROW;

  constructor() {
    super();
    this.addController({
      hostConnected: () => { this.#resized.observe(this); },
      hostDisconnected: () => { this.#resized.disconnect(); },
    });
  }

  /** Gives the list the focus. */
  override focus(): void {
    this.scroller?.focus();
    this.#reveal();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("concepts") && !changed.has("current")) return;
    const chosen = this.concepts.findIndex(({ concept }) => concept.id === this.current);
    if (chosen >= 0) this.active = chosen;
    else this.active = Math.max(0, Math.min(this.active, this.concepts.length - 1));
  }

  protected override updated(changed: PropertyValues): void {
    const { box } = this;
    if (box) {
      // By the style object: the page's policy lets no style attribute in.
      box.style.paddingBlockStart = `${this.from * this.#rowHeight}px`;
      box.style.paddingBlockEnd = `${Math.max(0, this.concepts.length - this.from - this.count) * this.#rowHeight}px`;
    }
    if (changed.has("concepts") && changed.get("concepts") !== undefined && this.current === null) this.scroller?.scrollTo(0, 0);
    if (changed.has("current") || changed.has("concepts")) this.#reveal();
    this.#look();
  }

  /** Measures what is in view. */
  #look(): void {
    const { scroller, box } = this;
    if (!scroller || !box) return;
    const height = box.querySelector("[role=option]")?.getBoundingClientRect().height ?? this.#rowHeight;
    if (height > 0 && Math.abs(height - this.#rowHeight) > 0.1) {
      this.#rowHeight = height;
      this.requestUpdate();
    }
    this.from = Math.max(0, Math.min(Math.floor(scroller.scrollTop / this.#rowHeight) - BEYOND, Math.max(0, this.concepts.length - 1)));
    this.count = Math.ceil(scroller.clientHeight / this.#rowHeight) + 2 * BEYOND;
  }

  #reveal(): void {
    const { scroller } = this;
    if (!scroller || this.concepts.length === 0) return;
    const [top, bottom] = [this.active * this.#rowHeight, (this.active + 1) * this.#rowHeight];
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight;
  }

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const page = Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / this.#rowHeight) - 1);
    const to = { ArrowDown: this.active + 1, ArrowUp: this.active - 1, PageDown: this.active + page, PageUp: this.active - page, Home: 0, End: this.concepts.length - 1 }[event.key];
    if (event.key === "Enter" || event.key === " ") this.#choose(this.active, true);
    else if (to === undefined) return;
    else this.#choose(Math.max(0, Math.min(this.concepts.length - 1, to)), false);
    event.preventDefault();
  };

  readonly #pressed = (event: MouseEvent) => {
    const row = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset["index"] !== undefined);
    if (row instanceof HTMLElement) this.#choose(Number(row.dataset["index"]), true);
  };

  #choose(index: number, enter: boolean): void {
    const view = this.concepts[index];
    if (!view) return;
    this.active = index;
    this.#reveal();
    this.dispatchEvent(new ConceptEvent(view.concept.id, enter));
  }

  #form(term: Term | null, kind: "arabic" | "preferred") {
    if (!term) return html`<span class="${kind} none"><span class="visually-hidden">${this.#l.m.glossary.noForm}</span></span>`;
    return html`<span class=${kind} lang=${term.language} dir=${directionOf(term.language)}>${term.text}</span>`;
  }

  #row(view: ConceptView, index: number) {
    const m = this.#l.m.glossary;
    const { concept, arabic, english, terms } = view;
    const others = terms.filter((term) => term !== arabic && term !== english);
    const marks = this.marks.get(concept.id);
    return html`
      <div role="option" id="row-${index}" data-index=${index} class=${index === this.active ? "active" : ""} aria-selected=${concept.id === this.current ? "true" : "false"}
        aria-posinset=${index + 1} aria-setsize=${this.concepts.length}>
        ${this.#form(arabic, "arabic")}${this.#form(english ?? (arabic ? null : others[0] ?? null), "preferred")}
        <span class="others" dir=${others.some(({ language }) => directionOf(language) === "ltr") ? "ltr" : "rtl"}>${others.map((term, at) => html`${at > 0 ? m.comma : nothing}<bdi lang=${term.language}>${term.text}</bdi>`)}</span>
        <span class="field"><bdi>${concept.subjectField}</bdi></span>
        <span>${stateMark(m, WEIGHT.find((mark) => marks?.has(mark)) ?? "approved")}</span>
      </div>`;
  }

  override render() {
    const m = this.#l.m.glossary;
    const shown = this.concepts.slice(this.from, this.from + this.count);
    const activeShown = this.active >= this.from && this.active < this.from + this.count;
    return html`
      <div class="heads" aria-hidden="true"><span>${m.column.source}</span><span>${m.column.preferred}</span><span>${m.column.others}</span><span>${m.column.field}</span><span>${m.column.state}</span></div>
      ${this.concepts.length === 0 ? nothing : html`
        <div class="scroll" role="listbox" tabindex="0" aria-label=${m.list} aria-activedescendant=${activeShown ? `row-${this.active}` : nothing}
          @scroll=${() => { this.#look(); }} @keydown=${this.#keyed} @click=${this.#pressed}>
          <div class="rows" role="presentation">${shown.map((view, index) => this.#row(view, this.from + index))}</div>
        </div>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-concept-list": MqConceptList;
  }
}
