import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { EntityId, WriteId } from "../../glossary/entity.ts";
import { emptyGlossary, type Glossary } from "../../glossary/glossary.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import { directionOf } from "../alignment/detect-language.ts";
import type { OpenForm } from "../stores/glossary-forms.ts";
import type { ConceptView } from "../stores/glossary-view.ts";
import { markLook, sectionLook } from "../styles/glossary.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { GlossaryActEvent } from "./glossary-events.ts";
import { mayDelete, mayEdit, mayJudge, mayPropose, mayResolve, type Member } from "./glossary-rights.ts";
import { Localized } from "./localized.ts";
import "./mq-comments.ts";
import "./mq-concept-history.ts";
import type { HistoryState } from "./mq-concept-history.ts";
import "./mq-conflict.ts";
import "./mq-glossary-field.ts";
import type { FieldSpec } from "./mq-glossary-field.ts";
import "./mq-term-form.ts";
import "./mq-term.ts";
import { nameOf, type People } from "./people.ts";
import { conceptFields } from "./term-fields.ts";

/**
 * A concept: its forms, what is disputed, its terms by language, what is known of it, what people said, and its history.
 * @fires mq-glossary-act - what was asked for
 */
@customElement("mq-concept")
export class MqConcept extends LitElement {
  static override styles = [base, controls, reading, markLook, sectionLook, css`
    :host { display: grid; gap: var(--space-5); align-content: start; padding: var(--space-4); }
    header { display: grid; gap: var(--space-1); }
    h2 { display: grid; font-weight: 600; }
    h2:focus-visible { outline-offset: 0; }
    h2 .reading { font-size: var(--text-xl); line-height: 1.3; }
    h2 .reading:lang(ar) { font-size: 2rem; line-height: 1.6; }
    .language { display: grid; gap: var(--space-2); margin-block-start: var(--space-1); }
    .language h4 { margin: 0; color: var(--ink-soft); font-size: var(--text-s); font-weight: 550; }
    .why { color: var(--ink-soft); font-size: var(--text-s); }
    .facts { display: grid; gap: var(--space-2); }
    .disputed .link { color: var(--flag); }
    .foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--space-2); }
  `];

  @property({ attribute: false }) view!: ConceptView;
  @property({ attribute: false }) glossary: Glossary = emptyGlossary;
  /** The open conflicts of this concept and what hangs on it. */
  @property({ attribute: false }) conflicts: readonly Conflict[] = [];
  @property({ attribute: false }) waiting: ReadonlySet<EntityId> = new Set();
  @property({ attribute: false }) authors: ReadonlyMap<WriteId, string | null> = new Map();
  @property({ attribute: false }) people!: People;
  @property({ attribute: false }) member: Member = null;
  @property({ attribute: false }) forms: ReadonlyMap<string, OpenForm> = new Map();
  @property() formPrefix = "";
  @property({ type: Boolean }) kept = true;
  @property({ attribute: false }) history: HistoryState = { kind: "unasked" };

  readonly #l = new Localized(this);
  #addedTerm = false;

  /** Puts the focus on the concept's name. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("forms")) return;
    const key = this.#termKey;
    const [before, now] = [changed.get("forms")?.has(key) ?? false, this.forms.has(key)];
    if (now && !before && this.#addedTerm) this.renderRoot.querySelector("mq-term-form")?.focus();
    else if (before && !now && this.#addedTerm) this.renderRoot.querySelector<HTMLElement>(".add-term")?.focus();
    if (!now) this.#addedTerm = false;
  }

  get #termKey(): string {
    return `${this.formPrefix}/${this.view.concept.id}/new-term`;
  }

  #act(act: GlossaryActEvent["act"]): void {
    this.dispatchEvent(new GlossaryActEvent(act));
  }

  readonly #addTerm = () => {
    this.#addedTerm = true;
    this.#act({ kind: "open-form", key: this.#termKey, fields: { text: "", language: "", usage: "admitted" }, seen: {} });
  };

  #heading() {
    const m = this.#l.m.glossary;
    const { concept: { entity, doNotTranslate }, arabic, english, terms } = this.view;
    const forms = [arabic, english].filter((term) => term !== null);
    const shown = forms.length > 0 ? forms : terms.slice(0, 1);
    return html`<header>
      <h2 tabindex="-1">${shown.length === 0 ? m.noForm : shown.map((term) => html`<span class="reading" lang=${term.language} dir=${directionOf(term.language)}>${term.text}</span>`)}</h2>
      <p class="by">${entity.by === null && !this.waiting.has(entity.id) ? m.concept.starter : m.concept.made(entity.by === null ? m.history.you : nameOf(entity.by, this.people, m), this.#l.dateTime(Date.parse(entity.at)))}${doNotTranslate ? html` · ${m.concept.doNotTranslate}` : nothing}</p>
      ${this.#limits()}
    </header>`;
  }

  /** Why something is not offered. */
  #limits() {
    const { may } = this.#l.m.glossary;
    if (this.member?.role === "reader") return html`<p class="why">${may.reader}</p>`;
    if (this.member === null) return html`<p class="why">${may.signedOut}</p>`;
    return mayEdit(this.member, this.glossary, this.view.concept.entity) ? nothing : html`<p class="why">${may.contributor}</p>`;
  }

  /** A field stands far below what is disputed of it, where whoever just wrote it does not look. */
  readonly #toConflicts = () => {
    const heading = this.renderRoot.querySelector<HTMLElement>("#conflicts");
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };

  #conflictCards() {
    if (this.conflicts.length === 0) return nothing;
    const { conflict: words } = this.#l.m.glossary;
    return html`<section aria-labelledby="conflicts">
      <h3 id="conflicts" tabindex="-1">${words.count(this.conflicts.length, this.#l.number(this.conflicts.length))}</h3>
      ${repeat(this.conflicts, ({ id }) => id, (conflict) => html`
        <mq-conflict .conflict=${conflict} .glossary=${this.glossary} .authors=${this.authors} .people=${this.people} .settle=${mayResolve(this.member, conflict)} .kept=${this.kept}
          .key=${`${this.formPrefix}/conflict/${conflict.id}`} .form=${this.forms.get(`${this.formPrefix}/conflict/${conflict.id}`) ?? null}></mq-conflict>`)}
    </section>`;
  }

  #terms() {
    const m = this.#l.m.glossary;
    const { view, member, glossary } = this;
    const languages = [...new Set(view.terms.map(({ language }) => language))];
    const form = this.forms.get(this.#termKey);
    return html`<section aria-labelledby="terms">
      <h3 id="terms">${m.concept.terms}</h3>
      ${view.terms.length === 0 ? html`<p class="by">${m.concept.noTerms}</p>` : nothing}
      ${languages.map((language) => html`<div class="language" role="group" aria-label=${m.concept.termsIn(this.#l.language(language))}>
        <h4>${this.#l.language(language)}</h4>
        ${repeat(view.terms.filter((term) => term.language === language), ({ id }) => id, (term) => html`
          <mq-term .term=${term} .siblings=${view.terms} .forms=${this.forms} .formPrefix=${this.formPrefix} .people=${this.people} .kept=${this.kept}
            .editable=${mayEdit(member, glossary, term.entity)} .judge=${mayJudge(member)} .removable=${mayDelete(member, glossary, term.entity)} .waiting=${this.waiting.has(term.id)}></mq-term>`)}
      </div>`)}
      ${form ? html`<mq-term-form .form=${form} .key=${this.#termKey} .concept=${view.concept.id} .terms=${view.terms} .judge=${mayJudge(member)} .kept=${this.kept}></mq-term-form>`
        : mayPropose(member) ? html`<div><button type="button" class="add-term" @click=${this.#addTerm}>${m.concept.addTerm}</button></div>` : nothing}
    </section>`;
  }

  #facts() {
    const { concept } = this.view;
    const key = (spec: FieldSpec) => `${this.formPrefix}/${concept.id}/${spec.field}`;
    return html`<section aria-labelledby="about">
      <h3 id="about">${this.#l.m.glossary.concept.about}</h3>
      <div class="facts">${conceptFields(concept, this.#l).map((spec) => html`
        <mq-glossary-field .entity=${concept.entity} .spec=${spec} .key=${key(spec)} .form=${this.forms.get(key(spec)) ?? null} .editable=${mayEdit(this.member, this.glossary, concept.entity)} .kept=${this.kept}></mq-glossary-field>
        ${this.conflicts.some(({ entity, field }) => entity === concept.id && field === spec.field) ? html`<div class="disputed"><button type="button" class="link" @click=${this.#toConflicts}><span aria-hidden="true">⇄</span> ${this.#l.m.glossary.conflict.atField}</button></div>` : nothing}`)}</div>
    </section>`;
  }

  override render() {
    const words = this.#l.m.glossary.concept;
    const { concept, comments } = this.view;
    const commentKey = `${this.formPrefix}/${concept.id}/comment`;
    return html`
      ${this.#heading()}${this.#conflictCards()}${this.#terms()}${this.#facts()}
      <section aria-labelledby="comments">
        <h3 id="comments">${words.comments}</h3>
        <mq-comments .on=${concept.entity} .comments=${comments} .glossary=${this.glossary} .people=${this.people} .member=${this.member} .kept=${this.kept} .key=${commentKey} .form=${this.forms.get(commentKey) ?? null}></mq-comments>
      </section>
      <section aria-labelledby="history">
        <h3 id="history">${words.history}</h3>
        ${this.history.kind === "unasked" ? html`<div><button type="button" class="quiet" @click=${() => { this.#act({ kind: "history", concept: concept.id }); }}>${words.history}</button></div>` : nothing}
        <mq-concept-history .history=${this.history} .concept=${concept.id} .glossary=${this.glossary} .people=${this.people}></mq-concept-history>
      </section>
      ${mayDelete(this.member, this.glossary, concept.entity) ? html`<div class="foot"><button type="button" class="danger" @click=${() => { this.#act({ kind: "delete", entity: concept.entity }); }}>${words.delete}</button></div>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-concept": MqConcept;
  }
}
