import { LitElement, css, html, nothing } from "lit";
import { customElement, query } from "lit/decorators.js";
import { languagesOffered } from "../alignment/detect-language.ts";
import { sameLanguage } from "../../glossary/language-tag.ts";
import { lexiconContext } from "../stores/contexts.ts";
import type { Adding } from "../stores/lexicon-store.ts";
import { banner, base, controls } from "../styles/shared.ts";
import type { FoundLexicon } from "../workers/read-lexicon.ts";
import { ToastEvent } from "./app-events.ts";
import { lexiconProblemText } from "./lexicon-problem-text.ts";
import { lexiconRows, lexiconRowStyles } from "./lexicon-rows.ts";
import { Localized } from "./localized.ts";
import { Watch } from "./watch.ts";

/** The way in for a dictionary or a memory: its files, how it is read, what is in it and in which languages, and whether it is kept. */
@customElement("mq-lexicon-import")
export class MqLexiconImport extends LitElement {
  static override styles = [base, controls, banner, lexiconRowStyles, css`
    :host { display: grid; gap: var(--space-3); padding: var(--space-4); border: 1px dashed var(--edge); border-radius: var(--radius-large); background: var(--raised); }
    h3 { font-size: var(--text-m); font-weight: 650; }
    h4 { margin: 0; font-size: var(--text-m); font-weight: 600; }
    p { max-inline-size: 62ch; }
    .hint, .about { color: var(--ink-soft); }
    .file:focus-visible + .button { outline: 2px solid var(--focus); outline-offset: 2px; }
    .found { display: grid; gap: var(--space-3); padding-block-start: var(--space-3); border-block-start: 1px solid var(--rule); }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); }
    .language { display: flex; align-items: center; gap: var(--space-3); min-inline-size: 0; }
    .name { font-weight: 600; overflow-wrap: anywhere; }
    select { min-inline-size: 0; }
    .told:not(:has(*)) { position: absolute; }
    .run { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: var(--space-1) var(--space-4); }
    .bar { grid-column: 1; block-size: 10px; border-radius: var(--radius-pill); background: var(--rule-strong); overflow: hidden; }
    .bar svg { display: block; inline-size: 100%; block-size: 100%; fill: var(--accent); }
    .bar:dir(rtl) { transform: scaleX(-1); }
    .run button { grid-column: 2; grid-row: 1 / 3; }
    @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .bar svg { fill: Highlight; } }
  `];

  @query(".file") private readonly field!: HTMLInputElement;
  @query("#source") private readonly source!: HTMLSelectElement | null;
  @query("#target") private readonly target!: HTMLSelectElement | null;
  readonly #lexicons = new Watch(this, lexiconContext, (lexicons) => lexicons.state.adding);
  readonly #l = new Localized(this);

  protected override updated(): void {
    // Only now are the options there that the values have to be among.
    const found = this.#lexicons.value?.found;
    if (found && this.source && this.target) {
      this.source.value = found.languages.source;
      this.target.value = found.languages.target;
    }
  }

  readonly #chosen = () => {
    const files = [...(this.field.files ?? [])];
    this.field.value = "";
    void this.#lexicons.store?.add(files);
  };

  readonly #languagesChosen = () => {
    if (this.source && this.target) void this.#lexicons.store?.chooseLanguages({ source: this.source.value, target: this.target.value });
  };

  readonly #keep = async () => {
    const name = this.#lexicons.value?.found?.name ?? "";
    if (!(await this.#lexicons.store?.keep())) return;
    this.field.focus();
    this.dispatchEvent(new ToastEvent(this.#l.m.lexicons.import.kept(name)));
  };

  readonly #cancel = () => {
    this.#lexicons.store?.cancel();
    this.field.focus();
    this.dispatchEvent(new ToastEvent(this.#l.m.lexicons.import.cancelled));
  };

  #progress({ progress }: Adding) {
    if (!progress) return nothing;
    const words = this.#l.m.lexicons.import;
    const percent = Math.floor(100 * progress.share);
    return html`<div class="run">
      <p>${words.phases[progress.phase]} …</p>
      <div class="bar" role="progressbar" aria-label=${words.phases[progress.phase]} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent}>
        <svg aria-hidden="true"><rect width="${percent}%" height="100%"></rect></svg>
      </div>
      <button type="button" @click=${this.#cancel}>${words.stop}</button>
    </div>`;
  }

  #language(id: "source" | "target", label: string, name: string, found: FoundLexicon) {
    const chosen = found.languages[id];
    const known = found.offered.length > 0 ? found.offered : languagesOffered;
    const tags = known.includes(chosen) ? known : [chosen, ...known];
    const options = tags.map((tag) => ({ tag, name: this.#l.language(tag) })).sort((a, b) => a.name.localeCompare(b.name, this.#l.locale));
    return html`<div class="language"><label for=${id}>${label}</label>
      <select id=${id} aria-label=${name} @change=${this.#languagesChosen}>${options.map((option) => html`<option value=${option.tag}>${option.name}</option>`)}</select></div>`;
  }

  #notes(found: FoundLexicon) {
    const words = this.#l.m.lexicons.import;
    const { source, target } = found.languages;
    const replaced = this.#lexicons.store?.replaced;
    return [
      ...(source === "und" || target === "und" ? [words.unknownLanguage] : sameLanguage(source, target) ? [words.sameLanguage] : found.guessed ? [words.guessed] : []),
      ...(replaced ? [words.replaces(replaced.head.name)] : []),
    ];
  }

  #found(found: FoundLexicon, busy: boolean) {
    const { import: words, format, entries, learntFrom } = this.#l.m.lexicons;
    const { source, target } = found.languages;
    const about = [format[found.format], ...(found.entries > 0 ? [entries(found.entries)] : []), ...(found.sentences > 0 ? [learntFrom(found.words, found.sentences)] : [])].join(" · ");
    const usable = !sameLanguage(source, target) && source !== "und" && target !== "und";
    return html`<div class="found" role="group" aria-label=${words.found(found.name)}>
      <p><bdi class="name">${found.name}</bdi> <span class="about">· ${about}</span></p>
      <div class="line">${this.#language("source", words.from, words.fromLabel, found)} ${this.#language("target", words.into, words.intoLabel, found)}</div>
      ${found.first.length > 0 ? html`<h4>${words.first(found.first.length)}</h4>${lexiconRows(found.first, found.languages, this.#l)}` : nothing}
      ${found.firstSentences.length > 0 ? html`<h4>${words.firstSentences}</h4>
        ${lexiconRows(found.firstSentences.map((pair) => ({ forms: [pair.source], renderings: [pair.target] })), found.languages, this.#l)}` : nothing}
      ${this.#notes(found).map((text) => html`<div class="banner"><p>${text}</p></div>`)}
      <div class="line">
        <button type="button" class="go" ?disabled=${!usable || busy} @click=${this.#keep}>${this.#lexicons.store?.replaced ? words.replace : words.keep}</button>
        <button type="button" @click=${this.#cancel}>${words.stop}</button>
      </div>
    </div>`;
  }

  override render() {
    const words = this.#l.m.lexicons.import;
    const adding = this.#lexicons.value;
    return html`
      <h3>${words.title}</h3>
      <p class="hint" id="hint">${words.hint}</p>
      <div>
        <input type="file" id="file" class="file visually-hidden" multiple accept=".index,.dict,.dz,.tsv,.txt,.tab,.tmx,.tbx,.xml" aria-describedby="hint" @change=${this.#chosen}>
        <label for="file" class="button">${words.choose}</label>
      </div>
      <div class="told" role="alert">${adding?.problem ? html`<div class="banner problem"><p>${lexiconProblemText(adding.problem, this.#l)}</p></div>` : nothing}</div>
      <p class="visually-hidden" role="status">${adding?.progress ? words.phases[adding.progress.phase] : adding?.found ? words.found(adding.found.name) : ""}</p>
      ${adding ? this.#progress(adding) : nothing}
      ${adding?.found ? this.#found(adding.found, adding.progress !== null) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-lexicon-import": MqLexiconImport;
  }
}
