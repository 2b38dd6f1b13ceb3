/** The words and digits of a text, each with its place. Digits of every script are read; what their separators mean may be open. */
import { fold, foldDigits, stripMarks } from "../fold.ts";

export interface NumberToken {
  /** `[start, end)` in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A word folded; empty for digits. */
  readonly key: string;
  /** Null for a word. */
  readonly digits: Digits | null;
  /** What stands between this token and the one before, marks taken off. */
  readonly gap: string;
  readonly capital: boolean;
}

export interface Digits {
  readonly readings: readonly number[];
  readonly parts: readonly number[];
  /** Day and month, in either order, of 3/8/1956; the year is a token of its own. */
  readonly days: readonly { readonly day: number; readonly month: number }[];
}

/** A date in digits without its year, a time or a verse, a fraction, a number with its separators; else a word with its apostrophes. */
const TOKEN = new RegExp([
  /(?<!\p{Nd})(?<date>\p{Nd}{1,2}[/.-]\p{Nd}{1,2})(?=[/.-]\p{Nd}{4}(?!\p{Nd}))/u,
  /(?<colon>\p{Nd}{1,3}:\p{Nd}{1,3}(?![:\p{Nd}]))/u,
  /(?<![/\p{Nd}])(?<slash>\p{Nd}{1,2}\/\p{Nd}{1,2})(?![/\p{Nd}])/u,
  /(?<!\p{Nd}[.,٫٬ ]?)(?<spaced>\p{Nd}{1,3}(?: \p{Nd}{3})+)(?![.,٫٬:/ ]?\p{Nd})/u,
  /(?<number>\p{Nd}+(?:(?:[.,٫٬،'’](?=\p{Nd})|[\u00A0\u2009\u202F](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*)/u,
  /(?<word>[\p{L}\p{M}\u0640]+(?:['’ʼʿʾ‘][\p{L}\p{M}]+)*)/u,
].map(({ source }) => source).join("|"), "gu");

export function tokensOf(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  let end = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(TOKEN)) {
    const previous = tokens.at(-1);
    const gap = stripMarks(text.slice(end, index));
    const digits = groups["word"] === undefined ? digitsOf(whole, groups, gap, previous) : null;
    tokens.push({
      start: index, end: index + whole.length, text: whole, digits, gap, capital: /^\p{Lu}/u.test(whole),
      // The alef above the line is a letter here: ثلٰثة.
      key: digits ? "" : fold(whole.replace(/\u0670/gu, "ا").replace(/[’ʼʿʾ‘]/gu, "'")).replace(/'s$/u, ""),
    });
    end = index + whole.length;
  }
  return tokens;
}

function digitsOf(text: string, { date, colon, slash, spaced }: Readonly<Record<string, string | undefined>>, gap: string, previous: NumberToken | undefined): Digits {
  if (date !== undefined || slash !== undefined) {
    const [a = 0, b = 0] = text.split(/[^\p{Nd}]/u).map(valueOf);
    const days = [{ day: a, month: b }, { day: b, month: a }].filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
    return { readings: slash !== undefined && b > 0 ? [a / b] : [], parts: [a, b], days };
  }
  if (colon !== undefined) {
    const [a = 0, b = 0] = text.split(":").map(valueOf);
    // 15:30 is also half past three, 15:45 a quarter to four; 2:255 may be a verse.
    return { readings: [a + b / 60], parts: [a, b, (a % 12) + b / 60, a % 12, ...(b >= 30 ? [(a % 12) + 1] : [])], days: [] };
  }
  // 12 300 may also be two numbers.
  if (spaced !== undefined) return { readings: [valueOf(text.replace(/ /gu, ""))], parts: text.split(" ").map(valueOf), days: [] };
  const readings = readDigits(foldDigits(text));
  const [before] = previous?.digits?.readings ?? [];
  // 1956–57
  const shortened = before !== undefined && before >= 1000 && before <= 2100 && /^\s?[-–/]\s?$/u.test(gap) && text.length <= 2;
  return { readings: shortened ? [...readings, before - (before % 10 ** text.length) + valueOf(text)] : readings, parts: [], days: [] };
}

const valueOf = (digits: string): number => Number(foldDigits(digits));

/** @param text ASCII digits with separators */
export function readDigits(text: string): readonly number[] {
  const groups = text.split(/[^0-9]/u);
  const separators = Array.from(text.replace(/[0-9]/gu, ""));
  const [first = "", ...rest] = groups;
  const last = separators.at(-1);
  if (last === undefined) return [Number(text)];
  const grouped = first.length <= 3 && first !== "0" && rest.every(({ length }) => length === 3) && new Set(separators).size === 1;
  const decimal = Number(`${groups.slice(0, -1).join("")}.${groups.at(-1)!}`);
  const decimalSign = /[.,٫،]/u.test(last);
  if (separators.length === 1) return [...(grouped ? [Number(groups.join(""))] : []), ...(decimalSign ? [decimal] : grouped ? [] : groups.map(Number))];
  if (grouped) return [Number(groups.join(""))];
  const oneDecimal = decimalSign && !separators.slice(0, -1).includes(last) && groups.slice(1, -1).every(({ length }) => length === 3);
  return oneDecimal ? [decimal] : [];
}
