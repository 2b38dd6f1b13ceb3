import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { directionOf, languagesOffered } from "../alignment/detect-language.ts";
import type { Side } from "../alignment/document.ts";
import { importFormContext } from "../stores/contexts.ts";
import { problemsAt, type Slot } from "../stores/import-form.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { Leaving } from "./leaving.ts";
import { Localized } from "./localized.ts";
import { problemText } from "./problem-text.ts";
import { Watch } from "./watch.ts";

type Filled = Extract<Slot, { kind: "filled" }>;

/** How long the typing has to rest before the text is looked into, in milliseconds. */
const REST = 300;
/** As much of a text as shows whether it is the right one, in characters. */
const PREVIEW = 480;

/** One of the two places of a new document: a file or a pasted text, what was found out about it, and its language. */
@customElement("mq-import-slot")
export class MqImportSlot extends LitElement {
  static override styles = [base, controls, reading, css`
    :host { display: flex; flex-direction: column; gap: var(--space-2); min-inline-size: 0; padding: var(--space-4); border: 1px dashed var(--edge); border-radius: var(--radius-large); background: var(--raised); }
    :host([filled]) { border-style: solid; border-color: var(--rule-strong); }
    header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-3); }
    h3 { font-size: var(--text-l); font-weight: 600; }
    header p, .facts { color: var(--ink-soft); }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
    .name { flex: 1 1 8rem; min-inline-size: 0; font-weight: 600; overflow-wrap: anywhere; }
    .file:focus-visible + .button { outline: 2px solid var(--focus); outline-offset: 2px; }
    .file + .button { font-weight: 400; }
    select { max-inline-size: 100%; }
    textarea, .preview { flex: 1; inline-size: 100%; min-block-size: 9em; }
    textarea { resize: vertical; }
    .preview { max-block-size: 12em; overflow: hidden; padding-block-start: var(--space-2); border-block-start: 1px solid var(--rule); white-space: pre-line; mask-image: linear-gradient(#000 70%, transparent); }
    @media (max-width: 40rem) { .name { flex-basis: 100%; } }
    /* Still there for screen readers to watch, but without a gap of its own. */
    #problem:not(:has(p)) { position: absolute; }
    .problem { padding: var(--space-2) var(--space-3); border-inline-start: 4px solid var(--flag); background: var(--flag-soft); }
  `];

  @property() side: Side = "target";
  @query("select") private readonly select!: HTMLSelectElement | null;
  @query("textarea") private readonly field!: HTMLTextAreaElement | null;
  readonly #form = new Watch(this, importFormContext, (form) => form.state);
  readonly #l = new Localized(this);
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Leaving(this, () => {
      if (this.#typing !== undefined) this.#take();
    });
  }

  protected override updated(): void {
    const slot = this.#form.value?.[this.side];
    this.toggleAttribute("filled", slot !== undefined && slot.kind !== "empty");
    // Only now are the options there that the value has to be one of.
    if (slot?.kind === "filled" && this.select) this.select.value = slot.lang;
  }

  readonly #chosen = (event: Event & { currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = "";
    void this.#form.store?.place(files, this.side);
  };

  readonly #typed = () => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => { this.#take(); }, REST);
  };

  /** Takes what stands in the field now: since the last key the sides may have been swapped, or a file may have taken its place. */
  #take(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    if (this.field) this.#form.store?.paste(this.side, this.field.value);
  }

  #chooser(slot: Slot) {
    const words = this.#l.m.import;
    const button = slot.kind === "empty" || (slot.kind === "filled" && slot.input.kind === "pasted") ? words.choose : words.chooseAnother;
    return html`
      <input type="file" id="file" class="file visually-hidden" accept=".txt,.md,.markdown,.mdown,.mkd,text/plain,text/markdown" aria-label=${words.chooseFor[this.side](button)} @change=${this.#chosen}>
      <label for="file" class="button quiet">${button}</label>
      ${slot.kind === "empty" ? html`<span aria-hidden="true">${words.orPaste}</span>` : nothing}
    `;
  }

  #pasteField(slot: Slot) {
    const text = slot.kind === "filled" && slot.input.kind === "pasted" ? slot.input.text : "";
    const lang = slot.kind === "filled" ? slot.lang : "";
    return html`<textarea class="reading" aria-label=${this.#l.m.import.pasteFor[this.side]} aria-describedby="problem" spellcheck="false"
      lang=${lang} dir=${lang === "" ? "auto" : directionOf(lang)} .value=${text} @input=${this.#typed} @change=${() => { this.#take(); }}></textarea>`;
  }

  #about(slot: Filled) {
    const words = this.#l.m.import;
    if (slot.inspection.kind !== "ok") return nothing;
    const { characters, format, text } = slot.inspection;
    return html`
      <div class="line">
        <label for="lang">${words.language}</label>
        <select id="lang" aria-label=${words.languageFor[this.side]} @change=${(event: Event & { currentTarget: HTMLSelectElement }) => { this.#form.store?.chooseLang(this.side, event.currentTarget.value); }}>
          ${this.#languages(slot.lang).map(({ tag, name }) => html`<option value=${tag}>${name}</option>`)}
        </select>
        <span class="facts">${words[directionOf(slot.lang)]} · ${words.format[format]} · ${words.characters(characters)}</span>
      </div>
      ${slot.input.kind === "file" ? html`
        <div class="preview reading" role="group" aria-label=${words.preview[this.side]} lang=${slot.lang} dir=${directionOf(slot.lang)}>${text.slice(0, PREVIEW).replace(/\s*\n\s*/gu, "\n").trim()}</div>` : nothing}
    `;
  }

  #languages(chosen: string): readonly { readonly tag: string; readonly name: string }[] {
    const tags = languagesOffered.includes(chosen) ? languagesOffered : [chosen, ...languagesOffered];
    return tags.map((tag) => ({ tag, name: this.#l.language(tag) })).sort((a, b) => a.name.localeCompare(b.name, this.#l.locale));
  }

  override render() {
    const words = this.#l.m.import;
    const form = this.#form.value;
    const slot: Slot = form?.[this.side] ?? { kind: "empty" };
    const name = slot.kind === "refused" ? slot.name : slot.kind === "filled" && slot.input.kind === "file" ? slot.input.name : null;
    const problems = form ? problemsAt(form, this.side) : [];
    return html`
      <header><h3>${words[this.side]}</h3>${this.side === "source" && slot.kind === "empty" ? html`<p>${words.sourceHint}</p>` : nothing}</header>
      <div class="line">
        ${name === null ? nothing : html`<bdi class="name">${name}</bdi>`}
        ${this.#chooser(slot)}
        ${slot.kind === "empty" ? nothing : html`<button type="button" class="quiet" aria-label=${words.clearFor[this.side]} @click=${() => { this.#form.store?.empty(this.side); }}>${words.clear}</button>`}
      </div>
      <div id="problem" role="alert">${problems.map((problem) => html`<p class="problem">${problemText(problem, this.#l)}</p>`)}</div>
      ${slot.kind === "filled" ? this.#about(slot) : nothing}
      ${name === null ? this.#pasteField(slot) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-import-slot": MqImportSlot;
  }
}
