import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { prepare } from "../../glossary/names/compiled.ts";
import { formKey } from "../../glossary/names/form.ts";
import type { Name } from "../../glossary/names/name.ts";
import { compareCompiled } from "../../glossary/variants/compare.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import { isSought } from "./name-filter.ts";
import { formToWrite, mentionCount } from "./name-findings.ts";
import type { SideLanguages } from "./side-language.ts";

/** More are never looked through; the search finds the others. */
const MOST = 30;

/** The name in hand is the same as the one that has this form. */
export class JoinEvent extends Event {
  static readonly type = "mq-join-name";
  readonly form: string;

  constructor(form: string) {
    super(JoinEvent.type);
    this.form = form;
  }
}

/**
 * Asks which other name of the text a name is the same as. What is spelled most alike stands first.
 * @fires mq-join-name - one was chosen
 * @fires close - it was closed, by whatever means
 */
@customElement("mq-join-dialog")
export class MqJoinDialog extends LitElement {
  static override styles = [base, controls, reading, css`
    p { margin-block-end: var(--space-2); color: var(--ink-soft); }
    input { inline-size: 100%; }
    ul { display: grid; margin-block-start: var(--space-2); max-block-size: 40vh; overflow: auto; }
    li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--space-3); padding: var(--space-1) var(--space-2); border-inline-start: 3px solid transparent; border-block-end: 1px solid var(--rule); cursor: pointer; }
    li[aria-selected="true"] { border-inline-start-color: var(--accent); background: var(--accent-soft); }
    .source { font: 500 1.125rem / 1.5 var(--read-ar); }
    small { color: var(--ink-soft); }
    @media (forced-colors: active) { li[aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; } }
  `];

  @property({ attribute: false }) name!: Name;
  /** The form of it that is judged. */
  @property() form = "";
  /** All names of the text. */
  @property({ attribute: false }) names: readonly Name[] = [];
  @property({ attribute: false }) languages!: SideLanguages;
  @state() private words = "";
  @state() private at = 0;
  @query("input") private readonly field!: HTMLInputElement;
  readonly #l = new Localized(this);
  #alike: readonly Name[] = [];

  constructor() {
    super();
    this.addEventListener("click", this.#pressed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("names") && !changed.has("form")) return;
    const own = prepare(formKey(this.form)).name;
    const score = (name: Name): number => Math.max(...name.forms.map(({ text }) => compareCompiled(own, prepare(formKey(text)).name)));
    this.#alike = this.names.filter(({ key }) => key !== this.name.key).map((name) => ({ name, score: score(name) })).sort((a, b) => b.score - a.score).map(({ name }) => name);
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  get #shown(): readonly Name[] {
    return this.#alike.filter((name) => isSought(name, this.words)).slice(0, MOST);
  }

  #choose(name: Name | undefined): void {
    if (name) this.dispatchEvent(new JoinEvent(name.forms.find(({ text }) => text === formToWrite(name))?.text ?? name.forms[0]!.text));
  }

  /** Options are pressed by the pointer; the keys of the search do the same. */
  readonly #pressed = (event: Event) => {
    const option = event.composedPath().find((node) => node instanceof HTMLElement && node.role === "option");
    if (option instanceof HTMLElement) this.#choose(this.#alike.find(({ key }) => key === option.dataset["key"]));
  };

  readonly #keyed = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.isComposing || (by === 0 && event.key !== "Enter")) return;
    event.preventDefault();
    const shown = this.#shown;
    if (by === 0) this.#choose(shown[this.at]);
    else this.at = Math.max(0, Math.min(shown.length - 1, this.at + by));
  };

  #renderName(name: Name, index: number) {
    const { source, target } = this.languages;
    const [word] = name.source;
    return html`
      <li role="option" id="name-${index}" aria-selected=${index === this.at} data-key=${name.key}>
        <bdi class="reading" lang=${target.lang}>${name.forms.slice(0, 3).map(({ text }) => text).join(" · ")}</bdi>
        ${source && word !== undefined ? html`<bdi class="source" lang=${source.lang}>${word}</bdi>` : nothing}
        <small>${this.#l.number(mentionCount(name))}</small>
      </li>`;
  }

  override render() {
    const m = this.#l.m.names.join;
    const shown = this.#shown;
    return html`
      <mq-dialog open .label=${m.title(this.form)} @close=${() => { this.dispatchEvent(new Event("close")); }}>
        <p>${m.text}</p>
        <input
          type="search" dir="auto" autocomplete="off" spellcheck="false" data-first-focus role="combobox" aria-label=${m.search} aria-expanded="true" aria-controls="names"
          aria-activedescendant=${shown.length > 0 ? `name-${this.at}` : nothing} .value=${this.words} @keydown=${this.#keyed}
          @input=${() => { this.words = this.field.value; this.at = 0; }}
        />
        ${shown.length === 0 ? html`<p role="status">${this.#l.m.names.nothing}</p>` : nothing}
        <ul role="listbox" id="names" aria-label=${this.#l.m.names.list}>${shown.map((name, index) => this.#renderName(name, index))}</ul>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-join-dialog": MqJoinDialog;
  }
  interface GlobalEventHandlersEventMap {
    "mq-join-name": JoinEvent;
  }
}
