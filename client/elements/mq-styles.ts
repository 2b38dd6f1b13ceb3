import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { parseJson } from "../../glossary/formats/parse-json.ts";
import { houseJson, readHouseStyle, type HouseFault, type HouseStyle } from "../../glossary/styles/house-profile.ts";
import { readFile } from "../files/read-file.ts";
import { saveFile } from "../files/save-file.ts";
import { glossaryFormsContext, styleContext } from "../stores/contexts.ts";
import { nameOf } from "../stores/style-store.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { dropForm } from "./drop-form.ts";
import type { GlossaryActEvent } from "./glossary-events.ts";
import { Localized } from "./localized.ts";
import type { TypedEvent } from "./mq-form-field.ts";
import "./mq-style-choice.ts";
import "./mq-style-editor.ts";
import type { MqStyleEditor, SaveStyleEvent } from "./mq-style-editor.ts";
import { fieldsOf, styleOf } from "./style-fields.ts";
import { Watch } from "./watch.ts";

const KEY = "style/";
const NEW = "new";
/** No style has this id: it is replaced by one of the name when the style is kept. */
const UNNAMED = "house-style";
/** So many faults of a file are told; more would not be read. */
const FAULTS_TOLD = 5;

interface FileFaults {
  readonly file: string;
  readonly faults: readonly HouseFault[] | "no-json" | "no-file";
}

/** The style that is chosen, and the house styles of this device: made, edited, brought in, given away and deleted. */
@customElement("mq-styles")
export class MqStyles extends LitElement {
  static override styles = [base, controls, banner, css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); }
    h2 { font-size: var(--text-l); font-weight: 600; }
    h3 { font-size: var(--text-m); font-weight: 650; }
    p { max-inline-size: 62ch; }
    ul { display: grid; }
    li { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); padding-block: var(--space-1); }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); }
    .what { flex: 1 1 14rem; min-inline-size: 0; overflow-wrap: anywhere; }
    .name { font-weight: 550; }
    .soft { color: var(--ink-soft); }
    .acts { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
    .file:focus-visible + .button { outline: 2px solid var(--focus); outline-offset: 2px; }
    .told:not(:has(*)) { position: absolute; }
    .banner ul { flex-basis: 100%; padding-inline-start: var(--space-4); list-style: disc; }
    .banner li { display: list-item; padding: 0; overflow-wrap: anywhere; }
  `];

  @state() private fileFaults: FileFaults | null = null;
  @query(".file") private readonly field!: HTMLInputElement;
  @query("h3") private readonly heading!: HTMLElement;
  readonly #styles = new Watch(this, styleContext, (styles) => styles.state);
  readonly #forms = new Watch(this, glossaryFormsContext, (forms) => forms.state);
  readonly #l = new Localized(this);

  #toast(text: string, undo?: () => Promise<void>): void {
    this.dispatchEvent(new ToastEvent(text, undo ? { label: this.#l.m.styles.undo, run: () => void undo() } : undefined));
  }

  #open(id: string, style: HouseStyle): void {
    this.#forms.store?.open(KEY + id, { fields: fieldsOf(style), seen: {} });
    void this.updateComplete.then(() => this.renderRoot.querySelector<MqStyleEditor>(`[data-id="${id}"]`)?.focusName());
  }

  readonly #make = () => {
    this.#open(NEW, { id: UNNAMED, name: this.#l.m.styles.newName, base: "ijmes" });
  };

  #typed(id: string, { name, text }: TypedEvent): void {
    this.#forms.store?.type(KEY + id, name, text);
  }

  async #save(id: string, { style }: SaveStyleEvent): Promise<void> {
    const [styles, forms] = [this.#styles.store, this.#forms.store];
    if (!styles || !forms) return;
    const outcome = await styles.save(id === NEW ? { ...style, id: styles.newId(nameOf(style)) } : style);
    if (outcome.kind !== "done") {
      forms.tell(KEY + id, [{ kind: "not-stored", why: outcome.kind }]);
      return;
    }
    forms.close(KEY + id);
    await this.#backToList();
    this.#toast(this.#l.m.styles.form.saved(nameOf(style)));
  }

  async #acted(id: string, { act }: GlossaryActEvent): Promise<void> {
    const forms = this.#forms.store;
    const form = forms?.state.forms.get(KEY + id);
    if (!forms || !form) return;
    const style = styleOf(form.fields, id === NEW ? UNNAMED : id);
    if (act.kind === "download-form") this.#export(style);
    if (act.kind !== "cancel-form") return;
    const before = fieldsOf(JSON.parse(form.fields["original"]!) as HouseStyle);
    const toast = Object.keys(before).every((field) => before[field] === form.fields[field]) ? void forms.close(KEY + id) : dropForm(KEY + id, forms, this.#l.m.glossary.edit);
    await this.#backToList();
    if (toast) this.dispatchEvent(toast);
  }

  /** What had the focus is gone. */
  async #backToList(): Promise<void> {
    await this.updateComplete;
    this.heading.focus();
  }

  #export(style: HouseStyle): void {
    saveFile({ name: `${nameOf(style)}.json`, mime: "application/json", bytes: new TextEncoder().encode(houseJson(style)) });
  }

  async #remove(style: HouseStyle): Promise<void> {
    const m = this.#l.m.styles;
    const { store } = this.#styles;
    const outcome = await store?.remove(style.id);
    if (!store || !outcome) return;
    if (outcome.kind !== "done") {
      this.#toast(m.notWritten[outcome.kind]);
      return;
    }
    this.#forms.store?.close(KEY + style.id);
    await this.#backToList();
    this.#toast(m.removed(nameOf(style)), async () => {
      const restored = await store.save(style);
      this.#toast(restored.kind === "done" ? m.restored(nameOf(style)) : m.notWritten[restored.kind]);
    });
  }

  readonly #chosen = async () => {
    const [file] = this.field.files ?? [];
    if (!file) return;
    const outcome = await readFile(file);
    this.field.value = "";
    this.fileFaults = null;
    if (outcome.kind !== "read") {
      this.fileFaults = { file: file.name, faults: "no-file" };
      return;
    }
    const data = parseJson(new TextDecoder().decode(outcome.bytes));
    const read = readHouseStyle(data);
    if (read.kind === "style") await this.#import(read.style);
    else this.fileFaults = { file: file.name, faults: data === undefined ? "no-json" : read.faults };
  };

  /** A style with an id that is taken comes in beside the other. */
  async #import(style: HouseStyle): Promise<void> {
    const m = this.#l.m.styles;
    const styles = this.#styles.store;
    const outcome = await styles?.save({ ...style, id: styles.newId(style.id) });
    if (outcome) this.#toast(outcome.kind === "done" ? m.imported(nameOf(style)) : m.notWritten[outcome.kind]);
  }

  #fault({ path, kind, received, expected }: HouseFault): string {
    const m = this.#l.m.styles;
    if (path === "") return m.fault["no-object"];
    return m.faultAt(path, kind === "wrong" ? m.fault.wrong(received, expected) : m.fault[kind]);
  }

  #fileTold({ file, faults }: FileFaults) {
    const m = this.#l.m.styles;
    if (faults === "no-file") return html`<div class="banner problem"><p>${m.noFile(file)}</p></div>`;
    const told = faults === "no-json" ? [m.fault["no-json"]] : faults.slice(0, FAULTS_TOLD).map((fault) => this.#fault(fault));
    const more = faults.length - FAULTS_TOLD;
    return html`<div class="banner problem"><p>${m.unreadable(file)}</p>
      <ul>${told.map((text) => html`<li>${text}</li>`)}${faults !== "no-json" && more > 0 ? html`<li>${m.moreFaults(more)}</li>` : nothing}</ul></div>`;
  }

  #editor(id: string) {
    const state = this.#forms.value;
    const form = state?.forms.get(KEY + id);
    if (!form) return nothing;
    return html`<mq-style-editor
      data-id=${id} .key=${KEY + id} .form=${form} .styleId=${id === NEW ? UNNAMED : id} .kept=${state?.kept ?? true}
      @mq-typed=${(event: TypedEvent) => { this.#typed(id, event); }} @mq-save-style=${(event: SaveStyleEvent) => void this.#save(id, event)}
      @mq-glossary-act=${(event: GlossaryActEvent) => void this.#acted(id, event)}
    ></mq-style-editor>`;
  }

  #house(style: HouseStyle) {
    const m = this.#l.m.styles;
    const name = nameOf(style);
    const editing = this.#forms.value?.forms.has(KEY + style.id) ?? false;
    return html`<li>
      <div class="line">
        <span class="what"><bdi class="name">${name}</bdi> <span class="soft">· ${m.basedOn(m.name[style.base])}</span></span>
        <span class="acts">
          <button type="button" aria-label=${m.editOf(name)} ?disabled=${editing} @click=${() => { this.#open(style.id, style); }}>${m.edit}</button>
          <button type="button" class="quiet" aria-label=${m.exportOf(name)} @click=${() => { this.#export(style); }}>${m.export}</button>
          <button type="button" class="danger" aria-label=${m.removeOf(name)} @click=${() => void this.#remove(style)}>${m.remove}</button>
        </span>
      </div>
      ${this.#editor(style.id)}
    </li>`;
  }

  override render() {
    const m = this.#l.m.styles;
    const { houses = [], damaged = 0 } = this.#styles.value ?? {};
    return html`
      <h2>${m.title}</h2>
      <p>${m.text}</p>
      <mq-style-choice wide></mq-style-choice>
      <h3 id="houses" tabindex="-1">${m.houses}</h3>
      <p class="soft">${m.housesText}</p>
      <div class="told" role="status">${damaged > 0 ? html`<div class="banner problem"><p>${m.damaged(damaged)}</p></div>` : nothing}</div>
      ${houses.length === 0 ? html`<p class="soft">${m.noHouse}</p>` : html`<ul aria-labelledby="houses">${houses.map((style) => this.#house(style))}</ul>`}
      ${this.#editor(NEW)}
      <div class="acts">
        <button type="button" ?disabled=${this.#forms.value?.forms.has(KEY + NEW) ?? false} @click=${this.#make}>${m.make}</button>
        <span><input type="file" id="file" class="file visually-hidden" accept=".json,application/json" aria-describedby="hint" @change=${this.#chosen}><label for="file" class="button">${m.import}</label></span>
        <span class="soft" id="hint">${m.importHint}</span>
      </div>
      <div class="told" role="alert">${this.fileFaults ? this.#fileTold(this.fileFaults) : nothing}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-styles": MqStyles;
  }
}
