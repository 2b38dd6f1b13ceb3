import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { EntityId } from "../../glossary/entity.ts";
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import type { Document, Side } from "../alignment/document.ts";
import { isolate } from "../messages/insert.ts";
import { glossaryContext } from "../stores/contexts.ts";
import { base, chips, controls, reading } from "../styles/shared.ts";
import { concordanceOf, conceptsIn, keywordOf, renderingsOf, type TermPlace } from "./concordance.ts";
import { termIn } from "./concept-terms.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import { PlaceEvent } from "./review-events.ts";
import { languagesOf, type SideLanguage } from "./side-language.ts";
import { Watch } from "./watch.ts";

/** So many places are shown at first, and so many more each time. */
const SHOWN = 200;
/** How far the page keys go. */
const PAGE = 10;

/** A rendering, or the lack of one (null); undefined for all places. */
type Chosen = EntityId | null | undefined;

/**
 * Every place of a term in the document, source and translation side by side, with what it is rendered with.
 * @fires mq-place - go to the pair of a place
 * @fires close - the dialog is done with
 */
@customElement("mq-concordance")
export class MqConcordance extends LitElement {
  static override styles = [base, chips, controls, reading, css`
    .top { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); }
    label { display: flex; align-items: center; gap: var(--space-2); min-inline-size: 0; }
    select { min-inline-size: 0; max-inline-size: min(28rem, 100%); }
    .renderings { display: flex; flex-wrap: wrap; gap: var(--space-2); margin-block: var(--space-3); }
    .without { border-style: dashed; }
    ol { border-block-start: 1px solid var(--rule); }
    .place {
      display: grid; grid-template-columns: 3.5rem minmax(0, 1fr) minmax(0, 1fr); align-items: start; gap: var(--space-1) var(--space-4);
      inline-size: 100%; padding: var(--space-2); border: 0; border-block-end: 1px solid var(--rule); border-radius: 0; background: transparent; text-align: start;
      content-visibility: auto; contain-intrinsic-size: auto 64px;
    }
    button.place:hover, .place:focus { border-color: var(--rule); background: var(--accent-soft); }
    .place:focus-visible { outline-offset: -2px; }
    .number { color: var(--ink-faint); font-size: var(--text-s); font-variant-numeric: tabular-nums; }
    .reading { display: block; font-size: 0.9375rem; color: var(--ink-soft); }
    .reading:lang(ar), .reading:lang(fa), .reading:lang(ur) { font-size: var(--text-read); }
    mark { border-radius: 3px; padding-inline: 1px; background: var(--accent-soft); color: var(--ink); font-weight: 600; }
    .place:focus mark { background: var(--raised); }
    .none { color: var(--flag); font-size: var(--text-s); }
    .more { margin-block-start: var(--space-3); }
    .hint { color: var(--ink-soft); font-size: var(--text-s); }
    .place > :nth-child(2):last-child { grid-column: 2 / -1; }
    @media (max-width: 640px) { .place { grid-template-columns: minmax(0, 1fr); } .hint { display: none; } }
    @media (forced-colors: active) { mark { background: none; text-decoration: underline; } .chip[aria-pressed="true"] { outline: 2px solid Highlight; } }
  `];

  /** The document that the terms were found in. */
  @property({ attribute: false }) document!: Document;
  @property({ attribute: false }) terms: readonly TermMention[] = [];
  /** The one to begin with. */
  @property({ attribute: false }) concept!: EntityId;

  @state() private chosen: Chosen = undefined;
  @state() private shown = SHOWN;
  /** Index of the place that can be tabbed to. */
  @state() private active = 0;
  readonly #glossary = new Watch(this, glossaryContext, ({ state }) => state.glossary);
  readonly #l = new Localized(this);
  #places: readonly TermPlace[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("concept") && !changed.has("terms")) return;
    this.#places = concordanceOf(this.concept, this.terms);
    this.#show(undefined);
  }

  get #passing(): readonly TermPlace[] {
    const { chosen } = this;
    return chosen === undefined ? this.#places : this.#places.filter(({ target }) => (target?.term ?? null) === chosen);
  }

  #show(chosen: Chosen): void {
    this.chosen = chosen;
    this.shown = SHOWN;
    this.active = 0;
  }

  async #goTo(index: number): Promise<void> {
    this.active = Math.max(0, Math.min(index, Math.min(this.shown, this.#passing.length) - 1));
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>(`[data-index="${this.active}"]`);
    place?.focus();
    place?.scrollIntoView({ block: "nearest" });
  }

  readonly #keyed = (event: KeyboardEvent) => {
    const last = this.#passing.length - 1;
    const to: Readonly<Record<string, number>> = { ArrowDown: this.active + 1, ArrowUp: this.active - 1, PageDown: this.active + PAGE, PageUp: this.active - PAGE, Home: 0, End: last };
    const index = to[event.key];
    if (index === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    void this.#goTo(index);
  };

  readonly #conceptChosen = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const concept = conceptsIn(this.terms).find((each) => each === event.currentTarget.value);
    if (concept !== undefined) this.concept = concept;
  };

  #more(): void {
    const first = this.shown;
    this.shown += SHOWN;
    void this.#goTo(first);
  }

  readonly #closed = () => {
    this.dispatchEvent(new Event("close"));
  };

  /** A concept by its terms in the languages of the document. */
  #nameOf(concept: EntityId): string {
    const known = this.#glossary.value?.concepts.get(concept);
    const { source, target } = languagesOf(this.document);
    const forms = [source, target].flatMap((language) => (known && language ? [termIn(known, language.lang)?.text ?? ""] : [])).filter((text) => text !== "");
    return forms.length > 0 ? forms.map(isolate).join(" · ") : (this.terms.find((each) => each.concept === concept)?.text ?? "");
  }

  #renderingName(term: EntityId | null): string {
    if (term === null) return this.#l.m.findings.concordance.without;
    const known = this.#glossary.value?.concepts.get(this.concept)?.terms.find(({ id }) => id === term)?.text;
    return known ?? this.terms.find((each) => each.term === term)?.text ?? "";
  }

  #renderTop(): TemplateResult {
    const m = this.#l.m.findings.concordance;
    const named = conceptsIn(this.terms).map((concept) => ({ concept: String(concept), name: this.#nameOf(concept) })).sort((a, b) => a.name.localeCompare(b.name));
    return html`
      <div class="top">
        <label>${m.term}
          <select @change=${this.#conceptChosen}>
            ${named.map(({ concept, name }) => html`<option value=${concept} .selected=${concept === this.concept}>${name}</option>`)}
          </select>
        </label>
        <span role="status">${m.count(this.#passing.length)}</span>
      </div>`;
  }

  #renderRenderings(): TemplateResult {
    const m = this.#l.m.findings.concordance;
    const { lang } = languagesOf(this.document).target;
    const chip = (chosen: Chosen, label: string | TemplateResult, count: number, look = "") => html`
      <button type="button" class="chip ${look}" aria-pressed=${this.chosen === chosen} @click=${() => { this.#show(chosen); }}>${label} <b>${this.#l.number(count)}</b></button>`;
    return html`
      <div class="renderings" role="group" aria-label=${m.filters}>
        ${chip(undefined, m.all, this.#places.length)}
        ${renderingsOf(this.#places).map(({ term, count }) => chip(term, term === null ? m.without : html`<bdi lang=${lang}>${this.#renderingName(term)}</bdi>`, count, term === null ? "without" : ""))}
      </div>`;
  }

  #renderKeyword(place: TermPlace, side: Side, { lang, dir }: SideLanguage): TemplateResult {
    const keyword = keywordOf(place, side, this.document);
    const none = side === "target" && place.target === null ? html`<span class="none">∅ ${this.#l.m.findings.concordance.noRendering}</span>` : nothing;
    return html`<span>${keyword ? html`<span class="reading" lang=${lang} dir=${dir}>${keyword.before}${keyword.text === "" ? nothing : html`<mark>${keyword.text}</mark>`}${keyword.after}</span>` : nothing} ${none}</span>`;
  }

  #renderPlace(place: TermPlace, index: number): TemplateResult {
    const { source, target } = languagesOf(this.document);
    return html`
      <li><button
        type="button" class="place" data-index=${index} tabindex=${index === this.active ? 0 : -1} ?data-first-focus=${index === 0}
        @focus=${() => { this.active = index; }} @click=${() => this.dispatchEvent(new PlaceEvent(place.passage, false))}
      ><span class="number">${this.#l.number(place.passage + 1)}</span>${source ? this.#renderKeyword(place, "source", source) : nothing}${this.#renderKeyword(place, "target", target)}</button></li>`;
  }

  override render() {
    const m = this.#l.m.findings.concordance;
    const passing = this.#passing;
    const left = passing.length - this.shown;
    return html`
      <mq-dialog wide open .label=${m.title} @close=${this.#closed}>
        ${this.#renderTop()}${this.#renderRenderings()}
        <ol aria-label=${m.list} @keydown=${this.#keyed}>${passing.slice(0, this.shown).map((place, index) => this.#renderPlace(place, index))}</ol>
        ${left > 0 ? html`<button type="button" class="more" @click=${() => { this.#more(); }}>${m.more(Math.min(left, SHOWN))}</button>` : nothing}
        <div class="hint" slot="actions">${m.hint}</div>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-concordance": MqConcordance;
  }
}
