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
  const sum = new Sum(tokens, at);
  if (!sum.isNumber) return undefined;
  const { value, end, words, ordinal } = sum;
  const year = yearAfter(tokens, end, value);
  if (year !== undefined) return { from: at, to: year.to, kind: "number", readings: [year.value], parts: [], weight: "firm" };
  const half = halfAfter(tokens, end);
  const [span] = spans.get(tokens[end]?.key ?? "") ?? [];
  const parts = [...(half ? [value, half.value] : []), ...(span === undefined ? [] : [value * span])];
  const firm = tokens[at]!.digits !== null || (words > 1 && isOdd(value));
  return {
    from: at, to: half?.to ?? end, kind: ordinal ? "ordinal" : "number", readings: [value + (half?.value ?? 0)], parts,
    weight: value <= 2 ? "loose" : firm ? "firm" : "soft",
  };
}

/** A number that is put together of words: each is added to what stands below the last scale, or multiplies it. Digits may come first. */
class Sum {
  readonly #tokens: readonly NumberToken[];
  #total = 0;
  #group = 0;
  #smallest = Infinity;
  #digits = false;
  /** Words with a number in them. */
  words = 0;
  ordinal = false;
  /** Where it ends, in tokens. */
  end: number;

  constructor(tokens: readonly NumberToken[], at: number) {
    this.#tokens = tokens;
    this.end = at;
    this.#begin(at);
    while (!this.ordinal && this.end < tokens.length && (this.end === at || JOINS.test(tokens[this.end]!.gap)) && this.#take(tokens[this.end]!.key)) this.end += 1;
  }

  /** Digits alone are none of its numbers. */
  get isNumber(): boolean {
    return this.words > 0;
  }

  get value(): number {
    return this.#total + this.#group;
  }

  #begin(at: number): void {
    const [first, next] = [this.#tokens[at]!, this.#tokens[at + 1]];
    this.#digits = first.digits !== null;
    if (first.digits) [this.#group, this.end] = [scales.has(next?.key ?? "") ? (first.digits.readings[0] ?? 0) : 0, at + 1];
    else if (first.key === "a" && /^(?:hundred|thousand|million|billion|dozen)$/u.test(next?.key ?? "")) [this.#group, this.words, this.end] = [1, 1, at + 1];
  }

  #take(key: string): boolean {
    if (key === "and") return this.#goesOn();
    const taken = this.#add(key) || this.#multiply(key) || this.#finish(key);
    if (taken) this.words += 1;
    return taken;
  }

  /** Two hundred and one; not "a thousand and a half". */
  #goesOn(): boolean {
    return this.words > 0 && this.#group % 100 === 0 && this.value >= 100 && isSmall(this.#tokens[this.end + 1]?.key) && !fractions.has(this.#tokens[this.end + 2]?.key ?? "");
  }

  #add(key: string): boolean {
    const value = this.#fitting(units.get(key)?.[0], teens.get(key)?.[0] ?? tens.get(key)?.[0]);
    if (value === undefined || (this.#digits && this.words === 0)) return false;
    this.#group += value;
    return true;
  }

  /** The unit where units are free, or the ten where tens are. */
  #fitting(unit: number | undefined, ten: number | undefined): number | undefined {
    if (unit !== undefined) return this.#group % 10 === 0 && this.#group % 100 !== 10 ? unit : undefined;
    return this.#group % 100 === 0 ? ten : undefined;
  }

  #multiply(key: string): boolean {
    const scale = scales.get(key)?.[0];
    if (this.#group === 0) return false;
    if (key === "hundred" && this.#group < 100) this.#group *= 100;
    else if (key === "dozen" && this.#group < 100) this.#group *= 12;
    else if (scale !== undefined && scale < this.#smallest) [this.#total, this.#group, this.#smallest] = [this.#total + this.#group * scale, 0, scale];
    else return false;
    return true;
  }

  #finish(key: string): boolean {
    const value = this.#fitting(ordinalUnits.get(key)?.[0], ordinalTeens.get(key)?.[0] ?? ordinalTens.get(key)?.[0]);
    const scale = this.words > 0 ? ordinalScales.get(key)?.[0] : undefined;
    if (value === undefined && scale === undefined) return false;
    [this.#total, this.#group] = scale === undefined ? [this.#total, this.#group + value!] : [0, Math.max(1, this.value) * scale];
    this.ordinal = true;
    return true;
  }
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
