import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { EntityId } from "../../glossary/entity.ts";
import type { GlossaryId } from "../../glossary/protocol.ts";
import { pathOf } from "../router.ts";
import { glossaryContext, settingsContext } from "../stores/contexts.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import type { Mark } from "./marks.ts";
import "./mq-keys.ts";
import { pairTerms, type PairTerm } from "./pair-terms.ts";
import { ConcordanceEvent, LitEvent } from "./review-events.ts";
import { bindingOf } from "./review-keys.ts";
import { shownText } from "./shown-text.ts";
import type { SideLanguages } from "./side-language.ts";
import { NO_TERMS, type TermSpan } from "./term-spans.ts";
import { Watch } from "./watch.ts";

/** Shape beside the word and the colour. */
const STATE_SIGNS: Readonly<Record<NonNullable<PairTerm["state"]>, string>> = { preferred: "✓", admitted: "◦", deprecated: "✕", missing: "∅" };

/**
 * The terms of the glossary in the pair in hand: what the source has, what to write for it, and whether that is written. A term
 * that is pointed at lights up in both texts.
 * @fires mq-concordance - every place of a term is to be listed
 * @fires mq-lit - the terms of a concept are to be lit up, or none
 */
@customElement("mq-pair-terms")
export class MqPairTerms extends LitElement {
  static override styles = [base, controls, reading, css`
    :host { display: block; }
    .head { display: flex; align-items: baseline; justify-content: space-between; gap: var(--space-2); margin-block-end: var(--space-2); }
    h3 { color: var(--ink-faint); font-size: var(--text-xs); font-weight: 600; }
    h3:not(:lang(ar)) { letter-spacing: .06em; text-transform: uppercase; }
    ul { display: grid; gap: var(--space-1); }
    li { display: grid; border-radius: var(--radius); }
    li:hover, li:focus-within { background: var(--accent-soft); }
    .term { display: flex; flex-wrap: wrap; justify-content: flex-start; gap: 0 var(--space-2); padding: 2px var(--space-2); border-color: transparent; background: transparent; text-align: start; }
    .reading { font-size: 0.9375rem; line-height: 1.6; }
    .reading:lang(ar), .reading:lang(fa), .reading:lang(ur) { font-size: 1.125rem; line-height: 1.6; }
    .about { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--space-3); padding: 0 var(--space-2) var(--space-1); color: var(--ink-soft); font-size: var(--text-s); }
    .preferred { color: var(--settled); }
    .deprecated, .missing { color: var(--flag); }
    a { padding-block: 3px; }
    p { color: var(--ink-soft); font-size: var(--text-s); }
    label { display: flex; align-items: center; gap: var(--space-2); min-block-size: var(--target); margin-block-start: var(--space-2); color: var(--ink-soft); font-size: var(--text-s); font-weight: 400; cursor: pointer; }
    input { inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--accent); }
    .key { color: var(--ink-faint); font-size: var(--text-xs); }
    @media (max-width: 640px) { .key { display: none; } }
    @media (forced-colors: active) { li:hover, li:focus-within { outline: 1px solid Highlight; } }
  `];

  /** Of the pair. */
  @property({ attribute: false }) terms: readonly TermSpan[] = NO_TERMS;
  /** What is flagged in the pair. */
  @property({ attribute: false }) marks: readonly Mark[] = [];
  @property({ attribute: false }) languages!: SideLanguages;

  readonly #glossary = new Watch(this, glossaryContext, ({ state: { id, glossary } }) => ({ id, glossary }), (a, b) => a.id === b.id && a.glossary === b.glossary);
  readonly #settings = new Watch(this, settingsContext, (settings) => settings.state.underlineTerms);
  readonly #l = new Localized(this);

  #light(concept: EntityId | null): void {
    this.dispatchEvent(new LitEvent(concept));
  }

  /** The words of a term, and what its language would have for it. */
  #renderForms({ source, preferred, written }: PairTerm): readonly TemplateResult[] {
    const { source: from, target: to } = this.languages;
    const forms = [
      ...(source !== null && from ? [{ text: source, language: from }] : []),
      ...(preferred !== null || written[0] !== undefined ? [{ text: preferred ?? written[0]!, language: to }] : []),
    ];
    const arrow = html` <span aria-hidden="true">${this.#l.direction === "ltr" ? "→" : "←"}</span>`;
    return forms.map(({ text, language: { lang, dir } }, index) => html`${index > 0 ? arrow : nothing} <span class="reading" lang=${lang} dir=${dir}>${shownText(text)}</span>`);
  }

  #renderState({ state, preferred, written }: PairTerm): TemplateResult {
    const m = this.#l.m.findings.terms;
    const others = written.filter((text) => text !== preferred).map(shownText);
    return html`
      <span class=${state ?? ""}>${state ? html`<span aria-hidden="true">${STATE_SIGNS[state]}</span> ${m.state[state]}` : nothing}${
        state && state !== "preferred" && others.length > 0 ? html`: <bdi lang=${this.languages.target.lang}>${others.join(", ")}</bdi>` : nothing}</span>`;
  }

  #renderTerm(term: PairTerm, glossary: GlossaryId): TemplateResult {
    const m = this.#l.m.findings;
    const { concept, source, preferred } = term;
    return html`
      <li
        @pointerenter=${() => { this.#light(concept); }} @pointerleave=${() => { this.#light(null); }}
        @focusin=${() => { this.#light(concept); }} @focusout=${() => { this.#light(null); }}
      >
        <button type="button" class="term" @click=${() => { this.dispatchEvent(new ConcordanceEvent(concept)); }}>
          <span class="visually-hidden">${m.action.concordance}: </span>${this.#renderForms(term)}
        </button>
        <div class="about">
          ${this.#renderState(term)}
          <a href=${pathOf({ kind: "glossary", id: glossary, concept })} aria-label=${m.terms.glossaryOf(preferred ?? source ?? "")}>${m.action.glossary}</a>
        </div>
      </li>`;
  }

  override render() {
    const m = this.#l.m.findings;
    const { value } = this.#glossary;
    const { source, target } = this.languages;
    const noun = source ? "pair" : "passage";
    const missing = new Set(this.marks.flatMap(({ finding }) => (finding?.kind === "missing-term" ? [finding.concept] : [])));
    const terms = value ? pairTerms(this.terms.map(({ mention }) => mention), missing, value.glossary, target.lang) : [];
    const binding = bindingOf("concordance");
    return html`
      <div class="head"><h3>${m.terms.heading[noun]}</h3>${terms.length > 0 ? html`<span class="key">${m.hint.concordance} <mq-keys .binding=${binding}></mq-keys></span>` : nothing}</div>
      ${terms.length === 0 || !value ? html`<p>${m.terms.none[noun]}</p>` : html`<ul>${terms.map((term) => this.#renderTerm(term, value.id))}</ul>`}
      <label>
        <input type="checkbox" .checked=${this.#settings.value ?? true} @change=${(event: Event & { currentTarget: HTMLInputElement }) => { this.#settings.store?.choose({ underlineTerms: event.currentTarget.checked }); }} />
        ${m.terms.underline}
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-pair-terms": MqPairTerms;
  }
}
