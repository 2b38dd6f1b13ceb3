import type { ReactiveControllerHost } from "lit";
import { messagesFor, type Messages } from "../messages/messages.ts";
import { settingsContext } from "../stores/contexts.ts";
import type { Locale, Settings, SettingsStore } from "../stores/settings-store.ts";
import { Watch } from "./watch.ts";

/**
 * The words, numbers and dates of an element in the interface language; re-renders the element when that changes.
 *
 *     readonly #l = new Localized(this);
 *     render() { return html`<h1>${this.#l.m.library.heading}</h1> ${this.#l.percent(.5)}`; }
 *
 * Numbers take the digits that the locale's own default asks for.
 */
export class Localized {
  readonly #settings: Watch<SettingsStore, Settings>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#settings = new Watch(host, settingsContext, (store) => store.state, (a, b) => a.locale === b.locale);
  }

  get locale(): Locale {
    return this.#settings.value?.locale ?? "en";
  }

  /** Of the interface, not of a text: that one has the direction of its language. */
  get direction(): "ltr" | "rtl" {
    return this.locale === "ar" ? "rtl" : "ltr";
  }

  get m(): Messages {
    return messagesFor(this.locale);
  }

  number(value: number): string {
    return this.#format.number().format(value);
  }

  /** @param share in [0, 1]; shown without decimals, rounded down, so that 100 % means all. */
  percent(share: number): string {
    return this.#format.percent().format(Math.floor(share * 100) / 100);
  }

  /** @param share in [0, 1]; shown with one decimal, rounded down, so that 100 % means all. */
  tenths(share: number): string {
    return this.#format.tenths().format(Math.floor(share * 1000) / 1000);
  }

  /** @param time milliseconds since 1970. */
  date(time: number): string {
    return this.#format.date().format(time);
  }

  dateTime(time: number): string {
    return this.#format.dateTime().format(time);
  }

  /** The time of day, with seconds. */
  time(time: number): string {
    return this.#format.time().format(time);
  }

  /** @param count of bytes: `340 kB`, `1.2 MB`. */
  bytes(count: number): string {
    const [value, unit] = count < 1000 ? [count, "byte"] : count < 1e6 ? [count / 1000, "kilobyte"] : count < 1e9 ? [count / 1e6, "megabyte"] : [count / 1e9, "gigabyte"];
    return new Intl.NumberFormat(this.locale, { style: "unit", unit, maximumSignificantDigits: 3 }).format(value);
  }

  /** The language's name in the interface language: `Arabic`, `العربية`; what is no tag stays as it is. */
  language(tag: string): string {
    try {
      return this.#format.languages().of(tag) ?? tag;
    } catch (error) {
      if (error instanceof RangeError) return tag;
      throw error;
    }
  }

  /** @param script ISO 15924: `Arab` is `Arabic`, `العربية`. */
  script(script: string): string {
    return this.#format.scripts().of(script) ?? script;
  }

  get #format(): Formats {
    return formats[this.locale];
  }
}

/** Each is made when it is first asked for and then kept: to make one takes as long as to use it a thousand times. */
interface Formats {
  readonly number: () => Intl.NumberFormat;
  readonly percent: () => Intl.NumberFormat;
  readonly tenths: () => Intl.NumberFormat;
  readonly date: () => Intl.DateTimeFormat;
  readonly dateTime: () => Intl.DateTimeFormat;
  readonly time: () => Intl.DateTimeFormat;
  readonly languages: () => Intl.DisplayNames;
  readonly scripts: () => Intl.DisplayNames;
}

const formats: Readonly<Record<Locale, Formats>> = { ar: formatsOf("ar"), en: formatsOf("en") };

function formatsOf(locale: Locale): Formats {
  return {
    number: once(() => new Intl.NumberFormat(locale)),
    percent: once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 })),
    tenths: once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 })),
    date: once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium" })),
    dateTime: once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })),
    time: once(() => new Intl.DateTimeFormat(locale, { timeStyle: "medium" })),
    languages: once(() => new Intl.DisplayNames(locale, { type: "language" })),
    scripts: once(() => new Intl.DisplayNames(locale, { type: "script" })),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
