import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { ifDefined } from "lit/directives/if-defined.js";
import type { EntityId } from "../../glossary/entity.ts";
import type { StretchPart } from "../alignment/doubtful-stretch.ts";
import type { Side } from "../alignment/document.ts";
import { base, chips, reading } from "../styles/shared.ts";
import { pairRowStyles } from "../styles/pair-row.ts";
import "./mq-segment-editor.ts";
import { findingText } from "./finding-text.ts";
import { kindText, SIGNS } from "./flag-kinds.ts";
import { renderRuns, runsOf } from "./marked-text.ts";
import { flagsOf, isSamePlace, type Mark, type MarkPlace } from "./marks.ts";
import { MarkEvent } from "./name-events.ts";
import { STATE_SIGNS, stateOf } from "./pair-filter.ts";
import { reasonText, speaksFor } from "./reason-text.ts";
import { CellEvent } from "./review-events.ts";
import { RIBBON_WIDTH, ribbonPath, type Stretch } from "./ribbon-path.ts";
import type { RowView, SentenceView } from "./row-view.ts";
import { shapeText, spokenRow, type RowWords } from "./row-words.ts";
import type { SideLanguage } from "./side-language.ts";
import { NO_TERMS, type TermSpan } from "./term-spans.ts";

/** Rows draw their ribbon when the heights of their cells are known and when they change; one observer serves all rows. */
const heights = new ResizeObserver((entries) => {
  const roots = new Set(entries.map(({ target }) => target.getRootNode()));
  for (const root of roots) if (root instanceof ShadowRoot && root.host instanceof MqPairRow) root.host.measure();
});

/** Tells rows whether they are seen; one observer serves all rows. */
const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) if (target instanceof MqPairRow) target.setSeen(isIntersecting);
});

/** Rows whose sentences changed. They are measured in one go, before any of them draws: so the page is laid out once. */
const changedRows = new Set<MqPairRow>();

function measureSoon(row: MqPairRow): void {
  if (changedRows.size === 0) requestAnimationFrame(measureChanged);
  changedRows.add(row);
}

function measureChanged(): void {
  const rows = [...changedRows];
  changedRows.clear();
  for (const row of rows) row.measure();
}

/**
 * One pair: number, state and type, the source's sentences, the ribbon with the confidence, the translation's sentences. It
 * takes properties only. In the grid it is a row whose cells of text take the focus.
 * @fires mq-cell - a cell was pressed, or pressed twice to edit it
 */
@customElement("mq-pair-row")
export class MqPairRow extends LitElement {
  static override styles = [base, chips, reading, pairRowStyles];

  @property({ attribute: false }) view!: RowView;
  /** Counted from 1. */
  @property({ type: Number }) number = 1;
  /** Null when there is a translation alone. */
  @property({ attribute: false }) source: SideLanguage | null = null;
  @property({ attribute: false }) target!: SideLanguage;
  /** Which part of a doubtful stretch it is, if it is in one. */
  @property({ attribute: false }) stretch: StretchPart | null = null;
  /** The cell in hand, or null when another row is. */
  @property({ attribute: false }) active: Side | null = null;
  /** The unsaved texts while this pair is being edited, else null. */
  @property({ attribute: false }) draft: ReadonlyMap<string, string> | null = null;
  @property({ attribute: false }) words!: RowWords;
  /** What is flagged, in the order in which a reader goes through it. */
  @property({ attribute: false }) marks: readonly Mark[] = [];
  /** Where terms of the glossary stand. */
  @property({ attribute: false }) terms: readonly TermSpan[] = NO_TERMS;
  /** The concept whose terms are lit up from elsewhere. */
  @property({ attribute: false }) lit: EntityId | null = null;
  /** The flag in hand, if it is in this row. */
  @property({ attribute: false }) mark: MarkPlace | null = null;

  /** The concept whose term is under the pointer. */
  @state() private pointed: EntityId | null = null;
  #seen = false;
  /** Terms came that are not set off yet. */
  #behind = false;
  #path = "";
  #height = 0;

  constructor() {
    super();
    this.addController({ hostConnected: () => { sight.observe(this); }, hostDisconnected: () => { sight.unobserve(this); } });
    this.addEventListener("click", (event) => { this.#pressed(event, false); });
    this.addEventListener("dblclick", (event) => { this.#pressed(event, true); });
    this.addEventListener("pointerover", (event) => { this.pointed = this.#termAt(event); });
    this.addEventListener("pointerleave", () => { this.pointed = null; });
  }

  /** Whether it is in view. Terms come for thousands of rows at once, and are set off in those alone that somebody sees. */
  setSeen(seen: boolean): void {
    this.#seen = seen;
    if (seen && this.#behind) this.requestUpdate();
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    this.#behind = !this.#seen && changed.size === 1 && changed.has("terms");
    return !this.#behind;
  }

  /** Gives the focus to the text of that side, to its first field while the pair is being edited. */
  focusCell(side: Side): void {
    const cell = this.#cell(side);
    const editor = cell?.querySelector("mq-segment-editor");
    if (editor) void editor.focusField();
    else cell?.focus({ preventScroll: true });
  }

  /** Brings the words of the flag in hand into view, where the row is taller than the list. */
  revealMark(): void {
    this.renderRoot.querySelector(".here")?.scrollIntoView({ block: "nearest" });
  }

  /** Draws the ribbon anew from where the sentences now stand. */
  measure(): void {
    const path = ribbonPath(this.#stretches("source"), this.#stretches("target"));
    if (path === this.#path) return;
    this.#path = path;
    this.#height = this.renderRoot.querySelector<HTMLElement>(".ribbon")?.clientHeight ?? 0;
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    if (this.source) for (const cell of this.renderRoot.querySelectorAll(".cell")) heights.observe(cell);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("view") || changed.has("number") || changed.has("words") || changed.has("marks") || changed.has("stretch")) {
      const { pair } = this.view;
      this.setAttribute("aria-label", spokenRow(pair, this.number, !this.source, this.words, { flagged: this.#flagged, findings: this.#findingTexts, inStretch: this.stretch !== null }));
      this.dataset["state"] = stateOf(pair);
      if (this.stretch) this.dataset["stretch"] = this.stretch;
      else delete this.dataset["stretch"];
      const before = changed.get("view");
      if (before && (before.source !== this.view.source || before.target !== this.view.target)) measureSoon(this);
    }
    if (changed.has("active")) {
      this.toggleAttribute("data-current", this.active !== null);
      if (this.active) this.setAttribute("aria-current", "true");
      else this.removeAttribute("aria-current");
    }
  }

  #cell(side: Side): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-side="${side}"]`);
  }

  #stretches(side: Side): readonly Stretch[] {
    const cell = this.#cell(side);
    const top = this.renderRoot.querySelector(".ribbon")?.getBoundingClientRect().top;
    if (!cell || top === undefined) return [];
    return Array.from(cell.querySelectorAll(".sentences p"), (sentence) => {
      const box = sentence.getBoundingClientRect();
      return { top: Math.round(box.top - top), bottom: Math.round(box.bottom - top) };
    });
  }

  /** The forms that ask for another spelling, each with what is wrong. */
  get #flagged(): readonly string[] {
    const { findings } = this.words;
    return [...new Set(flagsOf(this.marks).filter(({ finding }) => !finding).map(({ text, kind }) => findings.withKind(text, kindText(kind, this.words))))];
  }

  get #findingTexts(): readonly string[] {
    return flagsOf(this.marks).flatMap(({ finding }) => (finding ? [findingText(finding, this.words.names)] : []));
  }

  /** A press beside the texts chooses the row and leaves the side as it is. */
  #pressed(event: Event, edit: boolean): void {
    if (!edit && this.#markPressed(event)) return;
    const cell = event.composedPath().find((node) => node instanceof HTMLElement && node.matches(".cell"));
    const side = cell instanceof HTMLElement && cell.dataset["side"] === "source" ? "source" : cell ? "target" : (this.active ?? "target");
    this.dispatchEvent(new CellEvent(this.view.pair, side, edit && cell !== undefined));
  }

  /** @returns whether it was a flag that was pressed, or a chip for it */
  #markPressed(event: Event): boolean {
    const pressed = event.composedPath().find((node) => node instanceof HTMLElement && (node.dataset["mark"] ?? "") !== "");
    const mark = pressed instanceof HTMLElement ? this.marks[Number(pressed.dataset["mark"])] : undefined;
    if (mark) this.dispatchEvent(new MarkEvent(mark));
    return mark !== undefined;
  }

  #termAt(event: Event): EntityId | null {
    const [under] = event.composedPath();
    const concept = under instanceof HTMLElement ? under.dataset["concept"] : undefined;
    return this.terms.find(({ mention }) => mention.concept === concept)?.mention.concept ?? null;
  }

  #renderCell(side: Side, { lang, dir }: SideLanguage, sentences: readonly SentenceView[]): TemplateResult {
    const { m } = this.words;
    const content = this.draft
      ? html`<mq-segment-editor .side=${side} .language=${{ lang, dir }} .sentences=${sentences} .draft=${this.draft} .words=${this.words}></mq-segment-editor>`
      : sentences.length === 0
        ? html`<p class="empty">${m.empty[side]}</p>`
        : html`<div class="sentences reading" lang=${lang} dir=${dir}>${sentences.map((sentence, index) => this.#renderSentence(sentence, index, sentences.length, side))}</div>`;
    return html`
      <div role="gridcell" class="cell" data-side=${side} tabindex=${this.active === side ? 0 : -1}>${content}</div>`;
  }

  #renderSentence(sentence: SentenceView, index: number, count: number, side: Side): TemplateResult {
    return html`<p class=${sentence.kind}>${count > 1 ? html`<sup>${this.words.number(index + 1)}</sup>` : nothing}${
      sentence.speaker ? html`<b class="speaker">${sentence.speaker}</b> ` : nothing}${this.#renderMarked(sentence, side)}</p>`;
  }

  /** The sentence with its flags and terms: the shape of the line says what is wrong. */
  #renderMarked({ id, text }: SentenceView, side: Side): string | readonly unknown[] {
    const marks = this.marks.filter((mark) => mark.segment === id && mark.on === side);
    const terms = this.terms.filter((term) => term.segment === id && term.mention.side === side);
    if (marks.length + terms.length === 0) return text;
    const { mark: here } = this;
    return renderRuns(runsOf(text, marks, terms), {
      indexOf: (mark) => this.marks.indexOf(mark),
      isHere: (mark) => here !== null && isSamePlace(mark, here),
      titleOf: ({ kind }) => kindText(kind, this.words),
      lit: this.pointed ?? this.lit,
    });
  }

  /** A chip for each kind of flag, which opens the card of the first. */
  #renderFlags(): readonly TemplateResult[] {
    const flags = flagsOf(this.marks);
    return [...new Set(flags.map(({ kind }) => kind))].map((kind) => {
      const all = flags.filter((mark) => mark.kind === kind);
      return html`
        <span class="badge flags" data-mark=${this.marks.indexOf(all[0]!)} title=${this.words.findings.chip(kindText(kind, this.words), all.length)}>${SIGNS[kind]} ${this.words.number(all.length)}</span>`;
    });
  }

  /** What is found in the pair, each to be pressed as its underline is. The name of the row says it to a screen reader. */
  #renderFindings(): TemplateResult | typeof nothing {
    const flags = flagsOf(this.marks).flatMap((mark) => (mark.finding ? [{ mark, finding: mark.finding }] : []));
    return flags.length === 0 ? nothing : html`
      <div class="why findings" aria-hidden="true">${flags.map(({ mark, finding }) => html`
        <span data-mark=${this.marks.indexOf(mark)}>${SIGNS[mark.kind]} ${findingText(finding, this.words.names)}</span>`)}</div>`;
  }

  #renderRibbon(): TemplateResult {
    const { pair } = this.view;
    const share = pair.confidence;
    const why = pair.reasons.map((reason) => reasonText(reason, this.words));
    return html`
      <div role="gridcell" class="ribbon" title=${ifDefined(why.length > 0 ? why.join("\n") : undefined)}>
        <svg class="band" viewBox="0 0 ${RIBBON_WIDTH} ${this.#height || 1}" preserveAspectRatio="none" aria-hidden="true">${this.#path ? svg`<path d=${this.#path} />` : nothing}</svg>
        ${share === null ? html`<span class="visually-hidden">${this.words.m.byHand}</span>` : html`
          <span class="visually-hidden">${[this.words.m.confidence(this.words.percent(share)), ...why].join(this.words.m.comma)}</span>
          <span class="share" aria-hidden="true">${this.words.number(Math.floor(share * 100))}
          <svg class="gauge" viewBox="0 0 100 6" preserveAspectRatio="none"><rect width="100" height="6" /><rect class="full" width=${share * 100} height="6" /></svg></span>`}
      </div>`;
  }

  #renderDoubt(): TemplateResult | typeof nothing {
    const against = this.view.pair.reasons.filter((reason) => !speaksFor(reason));
    return against.length === 0 ? nothing : html`<div class="why" aria-hidden="true">${against.map((reason) => reasonText(reason, this.words)).join(" · ")}</div>`;
  }

  override render() {
    const { pair, source, target } = this.view;
    const state = stateOf(pair);
    const { m, number } = this.words;
    const flags = this.#renderFlags();
    return html`
      <div role="rowheader" class="head">
        <b>${number(this.number)}</b>
        <span class=${classMap({ state: true, [state]: true })}><span aria-hidden="true">${STATE_SIGNS[state]}</span> ${m.state[state]}</span>
        ${this.source && (pair.source.length !== 1 || pair.target.length !== 1) ? html`<span class="badge">${shapeText(pair, this.words)}</span>` : nothing}
        ${flags.length > 0 ? html`<div class="chips">${flags}</div>` : nothing}
      </div>
      ${this.source ? html`${this.#renderCell("source", this.source, source)}${this.#renderRibbon()}` : nothing}
      ${this.#renderCell("target", this.target, target)}
      ${state === "doubtful" ? this.#renderDoubt() : nothing}
      ${this.#renderFindings()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-pair-row": MqPairRow;
  }
}
