import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { EntityId } from "../../glossary/entity.ts";
import type { Comment, Term } from "../../glossary/glossary.ts";
import type { Judgement, Name } from "../../glossary/names/name.ts";
import { glossaryContext } from "../stores/contexts.ts";
import { base, controls } from "../styles/shared.ts";
import { ConceptHistory } from "./concept-history.ts";
import { judgementText } from "./judgement-text.ts";
import { Localized } from "./localized.ts";
import { MemberNames } from "./member-names.ts";
import "./mq-concept-history.ts";
import "./mq-dialog.ts";
import { judgementsOf } from "./name-judgements.ts";
import { nameOf, type People } from "./people.ts";
import { Watch } from "./watch.ts";

/**
 * What was decided of a name: in this document, in the order in which it was decided, and in the glossary, by whom and when.
 * @fires close - it was closed, by whatever means
 */
@customElement("mq-name-history")
export class MqNameHistory extends LitElement {
  static override styles = [base, controls, css`
    section + section { margin-block-start: var(--space-4); }
    h3 { margin-block-end: var(--space-2); font-size: 1rem; font-weight: 600; }
    li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--space-3); padding-block: var(--space-1); border-block-end: 1px solid var(--rule); }
    li p, section > p { color: var(--ink-soft); }
    small { color: var(--ink-soft); }
  `];

  @property({ attribute: false }) name!: Name;
  /** The form of it that is judged. */
  @property() form = "";
  @property({ attribute: false }) judgements: readonly Judgement[] = [];
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state);
  readonly #names = new MemberNames(this, this.#glossary);
  readonly #history = new ConceptHistory(this, this.#glossary);
  readonly #l = new Localized(this);

  get #concept(): EntityId | null {
    return this.name.authority?.kind === "glossary" ? this.name.authority.concept : null;
  }

  get #people(): People {
    return { names: this.#names.byId, self: this.#glossary.value?.membership?.user ?? null };
  }

  /** The server alone knows who changed what. */
  protected override firstUpdated(): void {
    if (this.#concept !== null && this.#glossary.value?.membership) void this.#history.ask(this.#concept);
  }

  #renderHere(): TemplateResult {
    const m = this.#l.m.names;
    const decided = judgementsOf(this.name, this.judgements);
    return html`
      <section>
        <h3>${m.history.document}</h3>
        ${decided.length === 0 ? html`<p>${m.history.nothing}</p>` : html`<ol>${decided.map((judgement) => html`<li>${judgementText(judgement, m)}</li>`)}</ol>`}
      </section>`;
  }

  #renderMade({ entity }: Term | Comment): TemplateResult {
    const m = this.#l.m.glossary;
    return html`<small>${entity.by === null ? m.concept.starter : m.concept.made(nameOf(entity.by, this.#people, m), this.#l.dateTime(Date.parse(entity.at)))}</small>`;
  }

  #renderGlossary(): TemplateResult {
    const { names: m, glossary: words } = this.#l.m;
    const id = this.#concept;
    const state = this.#glossary.value;
    const concept = id === null ? undefined : state?.glossary.concepts.get(id);
    if (id === null || !state || !concept) return html`<section><h3>${m.history.glossary}</h3><p>${m.history.notListed}</p></section>`;
    const comments = [...concept.comments, ...concept.terms.flatMap((term) => term.comments)];
    return html`
      <section>
        <h3>${m.history.glossary}</h3>
        <ul>
          ${concept.terms.map((term) => html`<li><span><bdi lang=${term.language}>${term.text}</bdi> · ${words.usage[term.usage]} · ${words.workflow[term.workflow]}</span> ${this.#renderMade(term)}</li>`)}
          ${comments.map((comment) => html`<li><p dir="auto">${comment.decision === null ? comment.text : `${words.decision[comment.decision]}: ${comment.text}`}</p>${this.#renderMade(comment)}</li>`)}
        </ul>
        ${state.membership ? html`<mq-concept-history .history=${this.#history.of(id)} .concept=${id} .glossary=${state.glossary} .people=${this.#people} @mq-glossary-act=${() => { void this.#history.ask(id); }}></mq-concept-history>` : nothing}
      </section>`;
  }

  override render() {
    return html`
      <mq-dialog open .label=${this.#l.m.names.history.title(this.form)} @close=${() => { this.dispatchEvent(new Event("close")); }}>
        ${this.#renderHere()}${this.#renderGlossary()}
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-name-history": MqNameHistory;
  }
}
