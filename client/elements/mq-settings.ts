import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { libraryContext, settingsContext } from "../stores/contexts.ts";
import type { LibraryState, StorageHealth } from "../stores/library-store.ts";
import type { Locale, Settings, Theme } from "../stores/settings-store.ts";
import { base, controls } from "../styles/shared.ts";
import { version } from "../version.ts";
import { Localized } from "./localized.ts";
import "./mq-delete-everything.ts";
import "./mq-health-banner.ts";
import "./mq-lexicons.ts";
import "./mq-members.ts";
import "./mq-styles.ts";
import { Watch } from "./watch.ts";

const THEMES: readonly Theme[] = ["system", "light", "dark"];
const LOCALES: readonly { readonly locale: Locale; readonly name: string }[] = [{ locale: "en", name: "English" }, { locale: "ar", name: "العربية" }];

/** The screen of what a person chose for this device, and of what it stores. */
@customElement("mq-settings")
export class MqSettings extends LitElement {
  static override styles = [base, controls, css`
    :host { display: grid; gap: var(--space-5); align-content: start; inline-size: min(44rem, 100%); margin-inline: auto; padding: var(--space-5) var(--space-4) var(--space-7); }
    h1 { font-size: var(--text-xl); font-weight: 600; }
    section { display: grid; gap: var(--space-3); padding: var(--space-4); border: 1px solid var(--rule); border-radius: var(--radius-large); background: var(--sheet); }
    h2 { font-size: var(--text-l); font-weight: 600; }
    .choices { display: grid; grid-template-columns: minmax(8rem, auto) minmax(0, 16rem); align-items: center; justify-content: start; gap: var(--space-2) var(--space-4); }
    dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: var(--space-1) var(--space-4); }
    dt { color: var(--ink-soft); }
    [role="status"]:empty { position: absolute; }
    .problem { color: var(--flag); }
    p { max-inline-size: 62ch; }
  `];

  @state() private kept = true;
  @state() private space: StorageEstimate = {};
  @query("#locale") private readonly locale!: HTMLSelectElement;
  @query("#theme") private readonly theme!: HTMLSelectElement;
  readonly #settings = new Watch(this, settingsContext, (settings) => settings.state);
  readonly #library = new Watch(this, libraryContext, (library) => library.state);
  readonly #l = new Localized(this);
  #measured: LibraryState | undefined;

  protected override updated(): void {
    // Only now are the options there that the values have to be among.
    const chosen = this.#settings.value;
    if (chosen) {
      this.locale.value = chosen.locale;
      this.theme.value = chosen.theme;
    }
    this.#measure();
  }

  /** Asks the browser for the space in use, anew after each change of the library. */
  #measure(): void {
    const library = this.#library.value;
    if (library === this.#measured) return;
    this.#measured = library;
    void estimateSpace().then((space) => { this.space = space; });
  }

  readonly #localeChosen = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const chosen = LOCALES[event.currentTarget.selectedIndex];
    if (chosen) this.#choose({ locale: chosen.locale });
  };

  readonly #themeChosen = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const theme = THEMES[event.currentTarget.selectedIndex];
    if (theme) this.#choose({ theme });
  };

  #choose(choice: Partial<Settings>): void {
    this.kept = this.#settings.store?.choose(choice) ?? false;
  }

  #interface() {
    const words = this.#l.m.settings;
    return html`
      <div class="choices">
        <label for="locale">${words.language}</label>
        <select id="locale" @change=${this.#localeChosen}>
          ${LOCALES.map(({ locale, name }) => html`<option lang=${locale} value=${locale}>${name}</option>`)}
        </select>
        <label for="theme">${words.theme}</label>
        <select id="theme" @change=${this.#themeChosen}>
          ${THEMES.map((theme) => html`<option value=${theme}>${words.themes[theme]}</option>`)}
        </select>
      </div>
      <p role="status" class="problem">${this.kept ? "" : words.notKept}</p>
    `;
  }

  #storage() {
    const words = this.#l.m.settings;
    const library = this.#library.value;
    const { usage, quota } = this.space;
    return html`
      <h2 id="storage">${words.storage}</h2>
      <p>${words.storageText}</p>
      <dl>
        <dt>${words.documents}</dt><dd>${this.#l.number(library?.documents.length ?? 0)}</dd>
        <dt>${words.used}</dt>
        <dd>${usage === undefined || quota === undefined ? words.unknown : words.usedOf(this.#l.bytes(usage), this.#l.bytes(quota))}</dd>
        <dt>${words.permanence}</dt><dd>${library ? this.#permanence(library.health) : nothing}</dd>
      </dl>
      <mq-health-banner></mq-health-banner>
      <div><mq-delete-everything></mq-delete-everything></div>
    `;
  }

  #permanence(health: StorageHealth): string {
    const words = this.#l.m.settings;
    switch (health.kind) {
      case "persistent": return words.persistent;
      case "best-effort": return words.bestEffort;
      case "unavailable": return words.unavailable;
      case "full": return words.full;
      default: return health satisfies never;
    }
  }

  override render() {
    const words = this.#l.m.settings;
    return html`
      <h1 id="heading">${words.title}</h1>
      <section aria-labelledby="heading">${this.#interface()}</section>
      <section aria-labelledby="storage">${this.#storage()}</section>
      <section aria-label=${this.#l.m.styles.title}><mq-styles></mq-styles></section>
      <section aria-label=${this.#l.m.lexicons.title}><mq-lexicons></mq-lexicons></section>
      <section aria-label=${this.#l.m.glossary.members.title}><mq-members></mq-members></section>
      <section aria-labelledby="about">
        <h2 id="about">${words.about}</h2>
        <dl><dt>${words.version}</dt><dd>${version}</dd></dl>
        <p><a href="/THIRD_PARTY_NOTICES.txt" target="_blank">${words.notices}</a></p>
      </section>
    `;
  }
}

/** Empty where the browser does not say, as on a plain `http:` address. */
async function estimateSpace(): Promise<StorageEstimate> {
  return "storage" in navigator ? navigator.storage.estimate() : {};
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-settings": MqSettings;
  }
}
