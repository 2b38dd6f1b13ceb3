/**
 * Countries, languages, currencies, months and weekdays in two languages: the platform's own tables (CLDR) are a small
 * dictionary for every pair of languages.
 */

import { primaryTag } from "../../../glossary/language-tag.ts";

export interface NamePair {
  readonly source: string;
  readonly target: string;
}

const DAY = 86_400_000;
const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");
const TWO_LETTERS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The names that both languages (BCP 47 tags) have for the same thing. Empty when the platform does not know a language. */
export function intlNames(source: string, target: string): NamePair[] {
  if (!known(source) || !known(target)) return [];
  const pairs: NamePair[] = [];
  for (const type of ["region", "language", "currency"] as const) {
    const codes = type === "currency" ? Intl.supportedValuesOf("currency") : TWO_LETTERS;
    const from = new Intl.DisplayNames(source, { type, fallback: "none" });
    const to = new Intl.DisplayNames(target, { type, fallback: "none" });
    for (const code of codes) {
      const key = type === "region" ? code.toUpperCase() : code;
      const [name, other] = [from.of(key), to.of(key)];
      if (name !== undefined && other !== undefined) pairs.push({ source: name, target: other });
    }
  }
  const calendars = [...monthNames(source).flatMap((months) => monthNames(target).map((others) => [months, others] as const))];
  for (const [months, others] of [...calendars, [weekdays(source), weekdays(target)] as const, [islamicMonths(source), islamicMonths(target)] as const]) {
    months.forEach((month, index) => pairs.push({ source: month, target: others[index] ?? month }));
  }
  return pairs;
}

function known(lang: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([lang]).length > 0;
  } catch (error) {
    // A tag that is not well formed: `x`, or one that a file made up.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The twelve months, for Arabic also as they are called from Beirut to Baghdad and in the Maghreb. */
function monthNames(lang: string): string[][] {
  const locales = primaryTag(lang) === "ar" ? ["ar-EG", "ar-SY", "ar-DZ"] : [lang];
  return locales.map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { month: "long", calendar: "gregory", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => format.format((15 + 30.44 * month) * DAY));
  });
}

function islamicMonths(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, { month: "long", calendar: "islamic-civil", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format((15 + 29.53 * month) * DAY));
}

function weekdays(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(day * DAY));
}
