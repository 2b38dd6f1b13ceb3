/** The numbers that are written out in Arabic: خمسة وعشرون ألفًا, ست وخمسين وتسعمئة وألف, الثاني عشر, نصف, الستينيات, and the dual. */
import { DECADES, FRACTIONS, HUNDREDS, NO_NUMBERS, ORDINALS, SCALE_DUALS, SCALE_PLURALS, SCALES, SPAN_DUALS, SPANS, TENS, UNITS } from "./data/arabic-numbers.ts";
import { isOdd, type ReadNumber } from "./read-number.ts";
import type { NumberToken } from "./tokens.ts";
import { wordSet } from "../word-list.ts";
import { wordTable, type WordTable } from "./word-table.ts";

const TABLES = {
  unit: wordTable(UNITS), ten: wordTable(TENS), hundred: wordTable(HUNDREDS), scale: wordTable(SCALES), dual: wordTable(SCALE_DUALS),
  ordinal: wordTable(ORDINALS), fraction: wordTable(FRACTIONS), decade: wordTable(DECADES), span: wordTable(SPANS), spans: wordTable(SPAN_DUALS),
} as const satisfies Readonly<Record<string, WordTable>>;
type Table = keyof typeof TABLES;
const ALL = new Set(Object.values(TABLES).flatMap((table) => [...table.keys()]));

const noNumbers = wordSet(NO_NUMBERS);
const scalePlurals = wordSet(SCALE_PLURALS);
const TANWIN = /[\u064B]/u;
const SPACE = /^\s+$/u;
/** A noun in the dual, or one that only looks so: مدينتان, كتابين. */
const DUAL = /^...+(?:ان|ين)$/u;

/** A token without its proclitics and article. */
interface Peeled {
  readonly key: string;
  /** Letters cut off that are no article. */
  readonly cut: number;
  /** و stands before it. */
  readonly and: boolean;
  readonly article: boolean;
}

/** The number that begins at the token; undefined when none does. */
export function readArabic(tokens: readonly NumberToken[], at: number): ReadNumber | undefined {
  const token = tokens[at]!;
  if (token.digits) return new Sum(tokens, at, token.digits.readings[0] ?? 0).read();
  const peeled = peel(token);
  if (!peeled) return DUAL.test(token.key) ? { from: at, to: at + 1, kind: "number", readings: [], parts: [2], weight: "loose" } : undefined;
  if (isPercent(tokens, at, peeled)) return undefined;
  const cut = rawLength(token.text, peeled.cut);
  const found = ordinalAt(tokens, at, peeled) ?? fractionAt(tokens, at, peeled) ?? spanAt(peeled, at) ?? new Sum(tokens, at, undefined).read();
  return found && { ...found, cut };
}

const has = (table: Table, key: string): boolean => TABLES[table].has(key);
const valueOf = (table: Table, key: string): number | undefined => TABLES[table].get(key)?.[0];

/** The word with as little cut off as makes a number word of it. */
function peel({ key, text }: NumberToken): Peeled | undefined {
  // Tuesday and Wednesday end in a hamza, which the key has not: الثلاثاء.
  if (key === "" || noNumbers.has(key) || /ء\p{M}*$/u.test(text)) return undefined;
  const rest = /^[وف]../u.test(key) ? [{ cut: 0, and: false }, { cut: 1, and: key.startsWith("و") }] : [{ cut: 0, and: false }];
  for (const { cut, and } of rest) {
    const word = key.slice(cut);
    const forms = [{ key: word, more: 0, article: false }];
    if (word.startsWith("ال")) forms.push({ key: word.slice(2), more: 0, article: true });
    if (word.startsWith("لل")) forms.push({ key: word.slice(2), more: 1, article: true });
    if (/^[بلك]/u.test(word)) forms.push({ key: word.slice(1), more: 1, article: false });
    if (/^[بك]ال/u.test(word)) forms.push({ key: word.slice(3), more: 1, article: true });
    const form = forms.find((each) => ALL.has(each.key));
    if (form) return { key: form.key, cut: cut + form.more, and, article: form.article };
  }
  return undefined;
}

/** How many characters so many letters take, vowel marks counted with their letter. */
function rawLength(text: string, letters: number): number {
  return letters === 0 ? 0 : (new RegExp(`^(?:\\p{L}\\p{M}*){${letters}}`, "u").exec(text)?.[0].length ?? 0);
}

/** في المئة and بالمئة are per cent. */
function isPercent(tokens: readonly NumberToken[], at: number, { key, article }: Peeled): boolean {
  if (!article || (valueOf("hundred", key) !== 100 && key !== "الف")) return false;
  return tokens[at - 1]?.key === "في" || /^و?ب/u.test(tokens[at]!.key);
}

/** The third, the twelfth, the twenty-fifth. */
function ordinalAt(tokens: readonly NumberToken[], at: number, { key }: Peeled): ReadNumber | undefined {
  const unit = valueOf("ordinal", key);
  if (unit === undefined) return undefined;
  const next = tokens[at + 1];
  const peeled = next && SPACE.test(next.gap) ? peel(next) : undefined;
  const ten = peeled && !peeled.and && valueOf("unit", peeled.key) === 10 ? 10 : peeled?.and === true ? (valueOf("ten", peeled.key) ?? 0) : 0;
  const to = at + (ten > 0 ? 2 : 1);
  const hundred = hundredAfter(tokens, to);
  const value = unit + ten + hundred;
  if (ten === 0 && /^حادي/u.test(key)) return undefined;
  return { from: at, to: hundred > 0 ? to + 2 : to, kind: "ordinal", readings: [value], parts: [], weight: value <= 2 ? "loose" : ten > 10 && isOdd(value) ? "firm" : "soft" };
}

/** المادة الثامنة عشرة بعد المئة: the hundred and eighteenth. */
function hundredAfter(tokens: readonly NumberToken[], at: number): number {
  const [after, hundred] = [tokens[at], tokens[at + 1]];
  if (after?.key !== "بعد" || !hundred) return 0;
  const peeled = peel(hundred);
  return peeled?.article === true ? (valueOf("hundred", peeled.key) ?? 0) : 0;
}

/** A half, three quarters, half a million, a quarter of a century. */
function fractionAt(tokens: readonly NumberToken[], at: number, { key }: Peeled): ReadNumber | undefined {
  if (has("unit", key) && tokens[at + 1]?.key === "ارباع") return { from: at, to: at + 2, kind: "fraction", readings: [valueOf("unit", key)! / 4], parts: [], weight: "soft" };
  const parts = TABLES.fraction.get(key);
  if (!parts || has("unit", key)) return undefined;
  const next = tokens[at + 1] && SPACE.test(tokens[at + 1]!.gap) ? peel(tokens[at + 1]!) : undefined;
  const [scale, span] = next && !next.and ? [valueOf("scale", next.key), valueOf("span", next.key)] : [];
  if (scale !== undefined) return { from: at, to: at + 2, kind: "number", readings: parts.map((part) => part * scale), parts, weight: "soft" };
  return { from: at, to: at + 1, kind: "fraction", readings: parts, parts: span === undefined ? [] : parts.map((part) => part * span), weight: "soft" };
}

/** The sixties; two decades, a century: what says how many years it is without another number. */
function spanAt({ key }: Peeled, at: number): ReadNumber | undefined {
  const decade = TABLES.decade.get(key);
  if (decade) return { from: at, to: at + 1, kind: "decade", readings: decade, parts: [], weight: "soft" };
  const two = TABLES.spans.get(key);
  const one = TABLES.span.get(key);
  return (two ?? one) && { from: at, to: at + 1, kind: "number", readings: [], parts: [...(two ? [2, ...two] : []), ...(one ?? [])], weight: "loose" };
}

/** A number that is put together of parts: those joined by و are added, a scale multiplies what stands right before it. */
class Sum {
  readonly #tokens: readonly NumberToken[];
  readonly #from: number;
  readonly #digits: boolean;
  #at: number;
  #total = 0;
  #group = 0;
  #words = 0;
  /** Of the group: units, tens, hundreds. */
  #taken = new Set<"unit" | "ten" | "hundred">();
  #smallest = Infinity;
  /** A thousand that may be two. */
  #orTwice = 0;

  constructor(tokens: readonly NumberToken[], at: number, digits: number | undefined) {
    this.#tokens = tokens;
    this.#from = at;
    this.#at = at;
    this.#digits = digits !== undefined;
    if (digits === undefined) return;
    this.#group = digits;
    this.#taken = new Set(["unit", "ten", "hundred"]);
    this.#at += 1;
  }

  read(): ReadNumber | undefined {
    while (this.#takeNext()) this.#at += 1;
    if (this.#words === 0) return undefined;
    const value = this.#total + this.#group;
    const next = this.#tokens[this.#at];
    const [span] = TABLES.span.get(next?.key ?? "") ?? [];
    const readings = this.#orTwice > 0 ? [value, value + this.#orTwice] : this.#isMoreByOne() ? [value, value + 1] : [value];
    const parts = span === undefined ? [] : [value * span];
    const weight = value <= 2 ? "loose" : this.#digits || (this.#words > 1 && isOdd(value)) ? "firm" : "soft";
    return { from: this.#from, to: this.#at, kind: "number", readings, parts, weight };
  }

  #takeNext(): boolean {
    const token = this.#tokens[this.#at];
    const first = this.#at === this.#from;
    if (!token || token.digits || (!first && !SPACE.test(token.gap))) return false;
    const peeled = peel(token);
    if (!peeled || (!first && peeled.cut > (peeled.and ? 1 : 0))) return false;
    const added = first || peeled.and;
    const taken = this.#takeScale(token, peeled, added) || this.#takeInGroup(peeled, added);
    if (taken) this.#words += 1;
    return taken;
  }

  #takeScale({ key: whole, text }: NumberToken, { key }: Peeled, added: boolean): boolean {
    const [scale, dual] = [valueOf("scale", key), valueOf("dual", key)];
    const before = this.#group > 0 || this.#total > 0;
    if (dual !== undefined && (added || !before) && dual < this.#smallest) {
      const one = scale !== undefined;
      this.#orTwice = one && !TANWIN.test(text) ? scale : 0;
      return this.#addScale(one ? scale : dual, one ? scale : dual / 2);
    }
    if (scale === undefined) return false;
    if (added) return !(scalePlurals.has(key) || scalePlurals.has(whole)) && scale < this.#smallest && this.#addScale(scale, scale);
    if (this.#group > 0 && scale < this.#smallest) [this.#total, this.#group] = [this.#total + this.#group * scale, 0];
    else if (scale > this.#total && this.#total > 0) [this.#total, this.#group] = [(this.#total + this.#group) * scale, 0];
    else return false;
    this.#smallest = scale;
    this.#taken = new Set();
    return true;
  }

  /** After smaller numbers, as in ست وخمسين وتسعمئة وألف, they stay a group. */
  #addScale(value: number, scale: number): boolean {
    this.#total += value;
    this.#smallest = scale;
    return true;
  }

  #takeInGroup({ key }: Peeled, added: boolean): boolean {
    const [unit, ten, hundred] = [valueOf("unit", key), valueOf("ten", key), valueOf("hundred", key)];
    const teen = !added && unit === 10 && this.#group % 100 >= 1 && this.#group % 100 <= 9 && !this.#taken.has("ten");
    if (teen) return this.#add("ten", 10);
    const hundreds = !added && hundred === 100 && this.#group >= 3 && this.#group <= 9;
    if (hundreds) {
      [this.#group, this.#taken] = [this.#group * 100, new Set(["hundred"])];
      return true;
    }
    if (!added) return false;
    if (unit !== undefined) return this.#add("unit", unit);
    if (ten !== undefined) return this.#add("ten", ten);
    return hundred !== undefined && this.#add("hundred", hundred);
  }

  #add(rank: "unit" | "ten" | "hundred", value: number): boolean {
    if (this.#taken.has(rank) || (rank === "unit" && this.#taken.has("ten") && !this.#taken.has("hundred"))) return false;
    this.#taken.add(rank);
    this.#group += value;
    return true;
  }

  /** ألف ليلة وليلة: a thousand nights and one. */
  #isMoreByOne(): boolean {
    const [noun, again] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    return noun !== undefined && again?.key === `و${noun.key}`;
  }
}
