import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { profileNames } from "../../glossary/styles/profiles.ts";
import { styleContext } from "../stores/contexts.ts";
import { nameOf } from "../stores/style-store.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import { Watch } from "./watch.ts";

/** The choice of the style that names are held against: none, one of the six, or a house style. It takes effect at once. */
@customElement("mq-style-choice")
export class MqStyleChoice extends LitElement {
  static override styles = [base, controls, css`
    :host { display: inline-flex; align-items: center; gap: var(--space-2); min-inline-size: 0; }
    label { color: var(--ink-soft); font-weight: 400; white-space: nowrap; }
    select { min-inline-size: 0; max-inline-size: 16rem; }
    :host([wide]) { display: grid; grid-template-columns: minmax(min(8rem, 40%), auto) minmax(0, 16rem); justify-content: start; gap: var(--space-2) var(--space-4); }
    :host([wide]) label { color: inherit; font-weight: 550; white-space: normal; }
  `];

  /** With the whole label, and what each style is for. */
  @property({ type: Boolean, reflect: true }) wide = false;
  @query("select") private readonly select!: HTMLSelectElement | null;
  readonly #styles = new Watch(this, styleContext, (styles) => styles.state);
  readonly #l = new Localized(this);

  protected override updated(): void {
    // Only now are the options there that the value has to be among.
    if (this.select) this.select.value = this.#styles.value?.chosen ?? "";
  }

  readonly #chosen = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const id = event.currentTarget.value;
    if (this.#styles.store?.choose(id === "" ? null : id) === false) this.dispatchEvent(new ToastEvent(this.#l.m.styles.notKept));
  };

  override render() {
    const state = this.#styles.value;
    if (!state) return nothing;
    const m = this.#l.m.styles;
    return html`
      <label for="style">${this.wide ? m.choose : m.choice}</label>
      <select id="style" @change=${this.#chosen}>
        <option value="">${m.none}</option>
        ${profileNames.map((id) => html`<option value=${id}>${m.name[id]}${this.wide ? ` – ${m.what[id]}` : ""}</option>`)}
        ${state.houses.length === 0 ? nothing : html`<optgroup label=${m.own}>${state.houses.map((house) => html`<option value=${house.id}>${nameOf(house)}</option>`)}</optgroup>`}
      </select>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-style-choice": MqStyleChoice;
  }
}
