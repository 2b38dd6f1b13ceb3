import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Judgement, Name } from "../../glossary/names/name.ts";
import { base } from "../styles/shared.ts";
import { judgementsOf } from "./judgement-text.ts";
import { Localized } from "./localized.ts";
import { FLAG_SIGNS, formToWrite, isInconsistent, mentionCount, openFindings, otherForms, passesName } from "./name-findings.ts";
import type { SideLanguage } from "./side-language.ts";
import { stripStyles, toneOf, whereStrip } from "./where-strip.ts";

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
 * The names as a grid with one roving focus, a row a name: source word (or, of a translation alone, what it writes most), form to write, other forms, where they stand, how it stands.
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
    .name { content-visibility: auto; contain-intrinsic-size: auto 50px; cursor: pointer; scroll-margin-block: var(--space-7); }
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
    .state.settled { color: var(--settled); }
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

  readonly #l = new Localized(this);
  #hadFocus = false;

  constructor() {
    super();
    this.addEventListener("click", this.#pressed);
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

  protected override updated(changed: PropertyValues<this>): void {
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
      ${apart.map((text) => html`<span class="apart"><span class="sign" aria-hidden="true">${FLAG_SIGNS["look-alike"]}</span> ${text}</span>`)}
    </span>`;
  }

  #renderState(name: Name): TemplateResult {
    const m = this.#l.m.names;
    const unsure = judgementsOf(name, this.judgements).some(({ kind }) => kind === "unsure");
    const state = isInconsistent(name) ? "inconsistent" : passesName("look-alike", name) ? "look-alike" : "settled";
    const sign = { inconsistent: "≈", "look-alike": FLAG_SIGNS["look-alike"], settled: "✓" }[state];
    return html`<span role="gridcell" class="state ${state}"><span aria-hidden="true">${unsure ? "?" : sign}</span> ${unsure ? m.action.unsure : m.state[state]}</span>`;
  }

  #renderName(name: Name): TemplateResult {
    const m = this.#l.m.names;
    const here = name.key === this.current;
    const written = formToWrite(name);
    const forms = name.forms.map((form) => ({ form, tone: toneOf(name, form.text) }));
    const where = name.forms.map(({ text, mentions }) => m.strip(text, mentions.length)).join(this.#l.m.review.comma);
    return html`
      <div role="row" class="name" tabindex=${here ? 0 : -1} aria-selected=${here} data-key=${name.key}>
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

  override render() {
    const { column, list } = this.#l.m.names;
    return html`
      <div role="grid" aria-label=${list}>
        <div role="row" class="heads">
          <span role="columnheader">${this.source ? column.source : column.name}</span>
          <span role="columnheader">${column.preferred}</span>
          <span role="columnheader">${column.others}</span>
          <span role="columnheader">${column.where}</span>
          <span role="columnheader" class="num">${column.mentions}</span>
          <span role="columnheader">${column.state}</span>
        </div>
        ${repeat(this.names, ({ key }) => key, (name) => this.#renderName(name))}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-name-list": MqNameList;
  }
}
