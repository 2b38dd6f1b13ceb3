/** Every number and date of a text, from left to right. */
import { monthsOf, type Month } from "./read-months.ts";
import type { CalendarDay, NumberMention } from "./number.ts";
import { readArabic } from "./read-arabic.ts";
import { endingOf, readEnglish } from "./read-english.ts";
import type { ReadNumber } from "./read-number.ts";
import { tokensOf, type NumberToken } from "./tokens.ts";

/** The languages whose number words are known. */
export type NumberLanguage = "ar" | "en";

/** What may stand between a day and its month: من شهر, of the month of. */
const BETWEEN = new Set("من شهر of the month day يوم".split(" "));
/** A list's number, a footnote's. */
const LABEL = /^\s*[([]?\p{Nd}+[.)\]ـ-](?=\s|$)/u;
const LATIN = /\p{Script=Latin}/u;

export function readNumbers(text: string, language: NumberLanguage): readonly NumberMention[] {
  const tokens = tokensOf(text);
  const months = monthsOf(tokens, language);
  const inMonth = new Set(months.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const mentions: (NumberMention & Pick<ReadNumber, "from" | "to">)[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = inMonth.has(at) ? undefined : readAt(text, tokens, at, language);
    if (read) mentions.push({ ...mentionOf(tokens, read), from: read.from, to: read.to });
    at = read?.to ?? at + 1;
  }
  return mentions.map(({ from, to, ...mention }, index) => dated(text, tokens, months, mention, from, to, mentions[index + 1]));
}

function readAt(text: string, tokens: readonly NumberToken[], at: number, language: NumberLanguage): ReadNumber | undefined {
  const written = language === "ar" ? readArabic(tokens, at) : readEnglish(tokens, at);
  const token = tokens[at]!;
  if (written || !token.digits) return written;
  const next = tokens[at + 1];
  const glued = next?.gap === "" && LATIN.test(next.text[0]!) ? next : undefined;
  const ending = glued && endingOf(glued.key);
  const { readings, parts } = token.digits;
  const value = readings[0] ?? 0;
  // G20, F-16, [3], 1.: a name's, a footnote's or a list's number may stand on one side alone; one, two and what
  // stands in brackets by itself, as the number of a verse does, is only held against another number.
  const loose = /\p{Script=Latin}[-‐]?$/u.test(text.slice(0, token.start)) || (at === 0 && LABEL.test(text)) || isFootnote(text, token);
  const aside = text[token.start - 1] === "(" && text[token.end] === ")";
  const weight = loose || (readings.length === 0 && token.digits.days.length === 0) ? "loose" : aside || (value <= 2 && Number.isInteger(value)) ? "soft" : "firm";
  if (!ending) return { from: at, to: at + 1, kind: "number", readings, parts, weight };
  // The 1960s are the sixties of the twentieth century.
  const decade = ending.kind === "decade" && value >= 100 ? [value % 100, Math.floor(value / 100) + 1] : [];
  const orElse = ending.orTimes > 1 ? readings.map((each) => each * ending.orTimes) : [];
  return { from: at, to: at + 2, kind: ending.kind, readings: readings.map((each) => each * ending.times), parts: [...parts, ...decade, ...orElse], weight };
}

function isFootnote(text: string, { start, end }: NumberToken): boolean {
  return (/[[]$/u.test(text.slice(0, start)) && text[end] === "]") || (/[\p{L}.,"”»]\($/u.test(text.slice(0, start)) && text[end] === ")");
}

function mentionOf(tokens: readonly NumberToken[], { from, to, cut = 0, kind, readings, parts, weight }: ReadNumber): NumberMention {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  const days = first.digits?.days.map((day): CalendarDay => ({ calendar: "gregorian", year: null, ...day })) ?? [];
  return { start: first.start + cut, end: last.end, kind: days.length > 0 && readings.length === 0 ? "date" : kind, readings, parts, days, weight };
}

/** The mention as a date where a month stands beside it; the year is the number that follows. */
function dated(text: string, tokens: readonly NumberToken[], months: readonly Month[], mention: NumberMention, from: number, to: number, next: (NumberMention & Pick<ReadNumber, "from">) | undefined): NumberMention {
  const [day = 0] = mention.readings;
  if (mention.kind !== "number" && mention.kind !== "ordinal") return mention;
  if (!Number.isInteger(day) || day < 1 || day > 31) return mention;
  let [before, after] = [from - 1, to];
  while (BETWEEN.has(tokens[before]?.key ?? "")) before -= 1;
  while (BETWEEN.has(tokens[after]?.key ?? "")) after += 1;
  const clear = (a: number, b: number) => /^[\p{L}\p{M}\s'ʿ-]*$/u.test(text.slice(tokens[a]!.end, tokens[b]!.start));
  const following = months.find((month) => month.from === after && clear(to - 1, after));
  const leading = months.find((month) => month.to - 1 === before && clear(before, from));
  const month = following ?? leading;
  if (!month) return mention;
  const end = following ? following.to : to;
  const far = next && tokens[end - 1] ? next.start - tokens[end - 1]!.end : Infinity;
  const year = next && far <= 12 && (next.readings[0] ?? 0) > 31 ? next.readings[0]! : null;
  const [first, last] = following ? [mention.start, tokens[following.to - 1]!.end] : [tokens[month.from]!.start, mention.end];
  // A day of a month says more than one or two, and is no figure of speech.
  return { ...mention, start: first, end: last, kind: "date", days: [{ calendar: month.calendar, month: month.month, day, year }], weight: "firm" };
}
