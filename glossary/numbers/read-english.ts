/** The numbers that are written out in English, or have a word of their own: forty-two, 1.5 million, a third, the sixties. */
import { DECADES, FRACTIONS, IN_WORDS, ORDINAL_SCALES, ORDINAL_TEENS, ORDINAL_TENS, ORDINAL_UNITS, SCALES, SPANS, TEENS, TENS, UNITS } from "./data/english-numbers.ts";
import { isOdd, type ReadNumber } from "./read-number.ts";
import type { NumberToken } from "./tokens.ts";
import { wordTable } from "./word-table.ts";

const [units, teens, tens, scales] = [wordTable(UNITS), wordTable(TEENS), wordTable(TENS), wordTable(SCALES)];
const [ordinalUnits, ordinalTeens, ordinalTens, ordinalScales] = [wordTable(ORDINAL_UNITS), wordTable(ORDINAL_TEENS), wordTable(ORDINAL_TENS), wordTable(ORDINAL_SCALES)];
const [fractions, decades, spans, inWords] = [wordTable(FRACTIONS), wordTable(DECADES), wordTable(SPANS), wordTable(IN_WORDS)];

const JOINS = /^(?:\s+|[-‐‑])$/u;
const ROMAN = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number that begins at the token; undefined when none does. */
export function readEnglish(tokens: readonly NumberToken[], at: number): ReadNumber | undefined {
  const token = tokens[at]!;
  return fractionAt(tokens, at) ?? cardinalAt(tokens, at) ?? wordAt(token, at);
}

/** 3rd, 1960s, 5bn: what an ending glued to the digits makes of them. */
export function endingOf(key: string): { readonly kind: ReadNumber["kind"]; readonly times: number; readonly orTimes: number } | undefined {
  if (/^(?:st|nd|rd|th)$/u.test(key)) return { kind: "ordinal", times: 1, orTimes: 1 };
  if (key === "s" || key === "'s") return { kind: "decade", times: 1, orTimes: 1 };
  const [scale] = scales.get(key) ?? [];
  if (scale !== undefined) return { kind: "number", times: scale, orTimes: 1 };
  // Metres or millions.
  return key === "m" || key === "k" ? { kind: "number", times: 1, orTimes: key === "m" ? 1_000_000 : 1000 } : undefined;
}

function wordAt({ key, text }: NumberToken, at: number): ReadNumber | undefined {
  const decade = decades.get(key);
  if (decade) return { from: at, to: at + 1, kind: "decade", readings: decade, parts: [], weight: "soft" };
  const [span] = spans.get(key) ?? [];
  const inside = [...(inWords.get(key) ?? []), ...(span === undefined ? [] : [span]), ...(ROMAN.test(text) ? [romanValue(text)] : [])];
  return inside.length > 0 ? { from: at, to: at + 1, kind: "number", readings: [], parts: inside, weight: "loose" } : undefined;
}

/** A half, two thirds, half a million, a quarter of a century; a third may also be the ordinal. */
function fractionAt(tokens: readonly NumberToken[], at: number): ReadNumber | undefined {
  const joins = (index: number) => JOINS.test(tokens[index]?.gap ?? "");
  const counted = units.get(tokens[at]!.key) ?? (tokens[at]!.key === "a" || tokens[at]!.key === "one" ? [1] : undefined);
  const [from, count] = counted && joins(at + 1) && fractions.has(tokens[at + 1]?.key ?? "") ? [at + 1, counted[0]!] : [at, 1];
  const { key } = tokens[from]!;
  const [part] = fractions.get(key) ?? [];
  if (part === undefined || (count > 1 && !key.endsWith("s") && key !== "half")) return undefined;
  const ordinal = ordinalUnits.get(key) ?? ordinalTeens.get(key);
  if (from === at && ordinal) return undefined;
  let end = from + 1;
  while (/^(?:an?|of|the)$/u.test(tokens[end]?.key ?? "") && joins(end)) end++;
  const [next] = [tokens[end]?.key ?? ""];
  const [scale, span] = [scales.get(next)?.[0], spans.get(next)?.[0]];
  const value = roundPart(part * count);
  if (scale !== undefined) return { from: at, to: end + 1, kind: "number", readings: [value * scale], parts: [value], weight: "soft" };
  return { from: at, to: from + 1, kind: "fraction", readings: [value], parts: [...(ordinal ?? []), ...(span === undefined ? [] : [value * span])], weight: "soft" };
}

/** As the fractions are written in the table. */
const roundPart = (value: number): number => Math.round(value * 10_000) / 10_000;

function cardinalAt(tokens: readonly NumberToken[], at: number): ReadNumber | undefined {
  const first = tokens[at]!;
  let [total, group, index, words, ordinal] = [0, 0, at, 0, false];
  if (first.digits) {
    [group, index] = [first.digits.readings[0] ?? 0, at + 1];
    if (!JOINS.test(tokens[index]?.gap ?? "") || !scales.has(tokens[index]?.key ?? "")) return undefined;
  } else if (first.key === "a" && /^(?:hundred|thousand|million|billion|dozen)$/u.test(tokens[at + 1]?.key ?? "")) [group, index, words] = [1, at + 1, 1];
  let smallest = Infinity;
  while (index < tokens.length && !ordinal) {
    const token = tokens[index]!;
    if (index > at && !JOINS.test(token.gap)) break;
    const { key } = token;
    if (key === "and" && words > 0 && (group % 100 === 0 || group === 0) && total + group >= 100 && isSmall(tokens[index + 1]?.key) && !fractions.has(tokens[index + 2]?.key ?? "")) { index++; continue; }
    const [unit, teen, ten, scale] = [units.get(key)?.[0], teens.get(key)?.[0], tens.get(key)?.[0], scales.get(key)?.[0]];
    const [lastUnit, lastTeen, lastTen, lastScale] = [ordinalUnits.get(key)?.[0], ordinalTeens.get(key)?.[0], ordinalTens.get(key)?.[0], ordinalScales.get(key)?.[0]];
    if (unit !== undefined && group % 10 === 0 && group % 100 !== 10) group += unit;
    else if (teen !== undefined && group % 100 === 0) group += teen;
    else if (ten !== undefined && group % 100 === 0) group += ten;
    else if (key === "hundred" && group < 100 && group > 0) group *= 100;
    else if (key === "dozen" && group > 0 && group < 100) group *= 12;
    else if (scale !== undefined && group > 0 && scale < smallest) [total, group, smallest] = [total + group * scale, 0, scale];
    else if (lastUnit !== undefined && group % 10 === 0 && group % 100 !== 10) [group, ordinal] = [group + lastUnit, true];
    else if ((lastTeen ?? lastTen) !== undefined && group % 100 === 0) [group, ordinal] = [group + (lastTeen ?? lastTen)!, true];
    else if (lastScale !== undefined && words > 0) [total, group, ordinal] = [(total + Math.max(1, group)) * lastScale, 0, true];
    else break;
    index++;
    words++;
  }
  if (words === 0) return undefined;
  const value = total + group;
  const year = yearAfter(tokens, index, value);
  if (year !== undefined) return { from: at, to: year.to, kind: "number", readings: [year.value], parts: [], weight: "firm" };
  const half = halfAfter(tokens, index);
  const [span] = spans.get(tokens[index]?.key ?? "") ?? [];
  const readings = half ? [value + half.value] : [value];
  const parts = [...(half ? [value, half.value] : []), ...(span === undefined ? [] : [value * span])];
  return { from: at, to: half?.to ?? index, kind: ordinal ? "ordinal" : "number", readings, parts, weight: value <= 2 ? "loose" : first.digits || (words > 1 && isOdd(value)) ? "firm" : "soft" };
}

const isSmall = (key = ""): boolean => units.has(key) || teens.has(key) || tens.has(key) || ordinalUnits.has(key) || ordinalTeens.has(key) || ordinalTens.has(key);

/** Nineteen fifty-six. */
function yearAfter(tokens: readonly NumberToken[], at: number, value: number): { readonly value: number; readonly to: number } | undefined {
  const ten = tens.get(tokens[at]?.key ?? "")?.[0];
  if (ten === undefined || value < 13 || value > 20 || !JOINS.test(tokens[at]!.gap)) return undefined;
  const unit = JOINS.test(tokens[at + 1]?.gap ?? "") ? units.get(tokens[at + 1]!.key)?.[0] : undefined;
  return { value: value * 100 + ten + (unit ?? 0), to: at + (unit === undefined ? 1 : 2) };
}

/** Two and a half. */
function halfAfter(tokens: readonly NumberToken[], at: number): { readonly value: number; readonly to: number } | undefined {
  if (tokens[at]?.key !== "and" || tokens[at + 1]?.key !== "a") return undefined;
  const [value] = fractions.get(tokens[at + 2]?.key ?? "") ?? [];
  return value === undefined ? undefined : { value, to: at + 3 };
}

function romanValue(text: string): number {
  return Array.from(text).reduce((sum, letter, index) => {
    const [value, next] = [ROMAN_DIGITS[letter]!, ROMAN_DIGITS[text[index + 1] ?? ""] ?? 0];
    return value < next ? sum - value : sum + value;
  }, 0);
}
