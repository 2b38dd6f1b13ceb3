import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";
import type { EntityId } from "../../glossary/entity.ts";
import { stretchPart } from "../alignment/doubtful-stretch.ts";
import type { Document, Side } from "../alignment/document.ts";
import type { Editing } from "../stores/session-state.ts";
import { base, controls } from "../styles/shared.ts";
import { pairListStyles } from "../styles/pair-list.ts";
import { isFlagKind } from "./flag-kinds.ts";
import { Localized } from "./localized.ts";
import "./mq-pair-row.ts";
import type { MqPairRow } from "./mq-pair-row.ts";
import { NO_MARKS, type MarkPlace, type Marks, type Mark } from "./marks.ts";
import { countPassing, passes, type PairFilter } from "./pair-filter.ts";
import { FilterEvent } from "./review-events.ts";
import { RowViews, type RowView } from "./row-view.ts";
import type { RowWords } from "./row-words.ts";
import { languagesOf, type SideLanguages } from "./side-language.ts";
import { NO_TERMS, type TermsByPair } from "./term-spans.ts";

/** A row farther away than this many heights of the list is brought to its middle rather than to its edge. */
const FAR = 1;
/** How much of the list a page is: the last row stays in view. */
const PAGE = 0.9;

const NONE: readonly Mark[] = [];

interface ShownRow {
  readonly view: RowView;
  /** In the document. */
  readonly index: number;
}

/**
 * The pairs that pass the filter, and always the one in hand, as a grid with one roving focus: the cell of the current pair on
 * the current side. While the list has the focus, that cell has it, whatever becomes of the rows around it.
 * @fires mq-filter - all pairs were asked for
 */
@customElement("mq-pair-list")
export class MqPairList extends LitElement {
  static override styles = [base, controls, pairListStyles];

  @property({ attribute: false }) document!: Document;
  /** Index of the pair in hand. */
  @property({ type: Number }) current = 0;
  @property({ attribute: false }) side: Side = "target";
  @property({ attribute: false }) filter: PairFilter = "all";
  @property({ attribute: false }) editing: Editing | null = null;
  /** What is flagged. */
  @property({ attribute: false }) marks: Marks = NO_MARKS;
  /** Where terms of the glossary stand. */
  @property({ attribute: false }) terms: TermsByPair = new Map();
  /** The concept whose terms are lit up in the pair in hand. */
  @property({ attribute: false }) lit: EntityId | null = null;
  /** What the card beside the list is about. */
  @property({ attribute: false }) mark: MarkPlace | null = null;
  @property({ attribute: false }) words!: RowWords;

  @query(".list") private readonly list!: HTMLElement;
  readonly #l = new Localized(this);
  readonly #views = new RowViews();
  #shown: readonly ShownRow[] = [];
  #languages: SideLanguages | undefined;
  #hadFocus = false;

  /** The index of the pair that stands `by` shown rows further; the current one at the ends. */
  neighbour(by: number): number {
    const here = this.#shown.findIndex((row) => row.index >= this.current);
    return this.#shown[Math.max(0, Math.min(this.#shown.length - 1, here + by))]?.index ?? this.current;
  }

  /** The index of the pair one screen up or down. */
  screenAway(direction: 1 | -1): number {
    const height = this.list.clientHeight * PAGE;
    const from = this.#row(this.current)?.offsetTop ?? 0;
    const here = this.#shown.findIndex((row) => row.index === this.current);
    let place = here;
    for (let next = here + direction; next >= 0 && next < this.#shown.length; next += direction) {
      const top = this.#row(this.#shown[next]!.index)?.offsetTop ?? from;
      if (Math.abs(top - from) > height && place !== here) break;
      place = next;
    }
    return this.#shown[place]?.index ?? this.current;
  }

  /** The index of the first (0) or last (-1) shown pair. */
  end(which: 0 | -1): number {
    return this.#shown.at(which)?.index ?? this.current;
  }

  /** Gives the focus to the cell in hand and brings it into view. */
  async focusCurrent(): Promise<void> {
    await this.updateComplete;
    const row = this.#row(this.current);
    if (!row) return;
    await row.updateComplete;
    row.focusCell(this.side);
    this.#reveal(row);
  }

  /** Keeps the focus that the list had, unless it was given to what stands beside the list meanwhile. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    await this.#row(this.current)?.updateComplete;
    const root = this.getRootNode();
    const there = root instanceof ShadowRoot ? root.activeElement : null;
    if (there === null || there === this) await this.focusCurrent();
    else this.revealCurrent();
  }

  /** Brings the pair in hand into view. */
  revealCurrent(): void {
    const row = this.#row(this.current);
    if (row) this.#reveal(row);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.hasUpdated && this.shadowRoot?.activeElement !== null;
    if (changed.has("document")) this.#setLanguages();
    if (changed.has("document") || changed.has("filter") || changed.has("current") || (changed.has("marks") && (this.filter === "flagged" || isFlagKind(this.filter)))) {
      this.#shown = this.#views.of(this.document)
        .map((view, index) => ({ view, index }))
        .filter(({ view, index }) => index === this.current || passes(this.filter, view.pair, this.marks));
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (!["document", "current", "side", "editing", "filter"].some((name) => changed.has(name))) return;
    if (this.#hadFocus) void this.#keepFocus();
    else if (changed.has("current") || changed.has("filter")) this.revealCurrent();
  }

  /** Keeps the objects as they are while the languages are, so that no row sees a change. */
  #setLanguages(): void {
    const { source, target } = this.document;
    if (this.#languages && this.#languages.source?.lang === source?.lang && this.#languages.target.lang === target.lang) return;
    this.#languages = languagesOf(this.document);
  }

  #row(index: number): MqPairRow | null {
    const pair = this.document.pairs[index];
    return pair ? this.renderRoot.querySelector<MqPairRow>(`#pair-${pair.id}`) : null;
  }

  #reveal(row: MqPairRow): void {
    const [list, box] = [this.list.getBoundingClientRect(), row.getBoundingClientRect()];
    const away = Math.max(list.top - box.bottom, box.top - list.bottom);
    const block = away > list.height * FAR ? "center" : "nearest";
    row.scrollIntoView({ block });
    // Rows that come into view take their real heights only now, and may push this one out again.
    requestAnimationFrame(() => {
      row.scrollIntoView({ block: "nearest" });
      row.revealMark();
    });
  }

  #renderHeads() {
    const { column } = this.words.m;
    const { source, target } = this.document;
    return html`
      <div role="row" class="heads">
        <span role="columnheader">${source ? column.pair : column.sentence}</span>
        ${source ? html`
          <span role="columnheader">${column.source(this.#l.language(source.lang))}</span>
          <span role="columnheader"><span class="visually-hidden">${column.confidence}</span></span>` : nothing}
        <span role="columnheader">${column.target(this.#l.language(target.lang))}</span>
      </div>`;
  }

  #renderRow({ view, index }: ShownRow) {
    const here = index === this.current;
    return html`
      <mq-pair-row
        role="row" id="pair-${view.pair.id}" .view=${view} .number=${index + 1} .words=${this.words}
        .source=${this.#languages!.source} .target=${this.#languages!.target}
        .marks=${this.marks.byPair.get(view.pair.id) ?? NONE} .mark=${here ? this.mark : null}
        .terms=${this.terms.get(view.pair.id) ?? NO_TERMS} .lit=${here ? this.lit : null}
        .stretch=${stretchPart(this.document.pairs, index) ?? null} .active=${here ? this.side : null} .draft=${this.editing?.pair === view.pair.id ? this.editing.draft : null}
      ></mq-pair-row>`;
  }

  override render() {
    const { m } = this.words;
    const nothingPasses = this.filter !== "all" && countPassing(this.filter, this.document.pairs, this.marks) === 0;
    return html`
      <div class=${classMap({ list: true, alone: !this.document.source })}>
        ${nothingPasses ? html`<p class="nothing">${m.nothing} <button type="button" @click=${() => this.dispatchEvent(new FilterEvent("all"))}>${m.showAll}</button></p>` : nothing}
        <div role="grid" aria-label=${m.list}>
          ${this.#renderHeads()}
          ${repeat(this.#shown, ({ view }) => view.pair.id, (row) => this.#renderRow(row))}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-pair-list": MqPairList;
  }
}
