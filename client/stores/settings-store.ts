import { Store } from "./store.ts";

export type Locale = "en" | "ar";
export type Theme = "system" | "light" | "dark";

export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
  /** The style of transliteration that names are held against, by its id; null for none. */
  readonly style: string | null;
  /** Terms of the glossary are underlined in the texts. */
  readonly underlineTerms: boolean;
}

const SETTINGS_KEY = "muqabala-settings";

type SettingsStorage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** What a person chose for this device. Kept in localStorage, since the first paint needs it before IndexedDB answers. */
export class SettingsStore extends Store<Settings> {
  readonly #storage: SettingsStorage | undefined;
  readonly #languages: readonly string[];

  /** @param storage undefined where the browser refuses it: the choice then lasts as long as the page. */
  constructor(storage: SettingsStorage | undefined, languages: readonly string[]) {
    super(parse(storage?.getItem(SETTINGS_KEY), languages));
    this.#storage = storage;
    this.#languages = languages;
  }

  /** Forgets every choice: what holds is again what holds for a first visit. */
  reset(): void {
    this.#storage?.removeItem(SETTINGS_KEY);
    this.set(parse(null, this.#languages));
  }

  /** @returns false when the choice could not be kept and ends with the page. */
  choose(choice: Partial<Settings>): boolean {
    this.patch(choice);
    if (!this.#storage) return false;
    try {
      this.#storage.setItem(SETTINGS_KEY, JSON.stringify(this.state));
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }
}

function parse(stored: string | null | undefined, languages: readonly string[]): Settings {
  const known = readJson(stored);
  const arabicFirst = languages[0]?.toLowerCase().startsWith("ar") ?? false;
  return {
    locale: known["locale"] === "ar" || known["locale"] === "en" ? known["locale"] : arabicFirst ? "ar" : "en",
    theme: known["theme"] === "light" || known["theme"] === "dark" ? known["theme"] : "system",
    style: typeof known["style"] === "string" ? known["style"] : null,
    underlineTerms: known["underlineTerms"] !== false,
  };
}

function readJson(stored: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
