/** Finds the names of months among the tokens of a text. */
import { ARABIC_MONTHS, ENGLISH_MONTHS } from "./data/months.ts";
import type { CalendarDay } from "./number.ts";
import type { NumberToken } from "./tokens.ts";

export interface Month extends Pick<CalendarDay, "calendar" | "month"> {
  /** `[from, to)` of the tokens. */
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly words: readonly string[];
  readonly calendar: CalendarDay["calendar"];
  readonly month: number;
}

const ARABIC = rows(ARABIC_MONTHS);
const ENGLISH = rows(ENGLISH_MONTHS);

/** From left to right; of two that begin at one place the longer. */
export function monthsOf(tokens: readonly NumberToken[], language: "ar" | "en"): readonly Month[] {
  const table = language === "ar" ? ARABIC : ENGLISH;
  const months: Month[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const row = tokens[at]!.digits ? undefined : firstKeys(tokens[at]!, language).flatMap((key) => table.get(key) ?? []).find(({ words }) => fits(words, tokens, at));
    if (!row) continue;
    const to = at + row.words.length;
    months.push({ calendar: row.calendar, month: row.month, from: at, to });
    at = to - 1;
  }
  return months;
}

function fits(words: readonly string[], tokens: readonly NumberToken[], at: number): boolean {
  return words.every((word, index) => index === 0 || (tokens[at + index]?.key === word && /^(?:[\s-]|\s?['‘ʿ])$/u.test(tokens[at + index]!.gap)));
}

/** The word, and in Arabic the word without a proclitic; in English only with its capital. */
function firstKeys({ key, capital }: NumberToken, language: "ar" | "en"): readonly string[] {
  if (language === "en") return capital ? [key] : [];
  return /^[وفبلك]../u.test(key) ? [key, key.slice(1)] : [key];
}

function rows({ gregorian, hijri }: { readonly gregorian: string; readonly hijri: string }): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const [calendar, list] of [["gregorian", gregorian], ["hijri", hijri]] as const) {
    list.trim().split("\n").forEach((line, index) => {
      for (const form of line.trim().split("/")) {
        const words = form.split(" ");
        found.set(words[0]!, [...(found.get(words[0]!) ?? []), { words, calendar, month: index + 1 }]);
      }
    });
  }
  for (const each of found.values()) each.sort((a, b) => b.words.length - a.words.length);
  return found;
}
