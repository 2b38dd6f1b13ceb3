/**
 * The numbers and dates of a source that its translation has otherwise, or has not. What the translation has beyond its source is
 * no finding, and a number that is written out is one only against another number: "a thousand thanks" need not be counted.
 */
import type { PlacedFault, TextPlace } from "../findings/pair-finding.ts";
import { fold } from "../fold.ts";
import { primaryTag } from "../language-tag.ts";
import type { Languages } from "../names/known-names.ts";
import type { Passage, Sentence } from "../names/name.ts";
import { wordSet } from "../word-list.ts";
import { APPROXIMATELY as ARABIC_APPROXIMATELY } from "./data/arabic-numbers.ts";
import { APPROXIMATELY as ENGLISH_APPROXIMATELY } from "./data/english-numbers.ts";
import { agree, agreeConverted, isInPieces, isNear } from "./agree.ts";
import type { NumberMention } from "./number.ts";
import { readNumbers, type NumberLanguage } from "./read-numbers.ts";

/** A mention with its sentence. */
interface Placed {
  readonly mention: NumberMention;
  readonly sentence: Sentence;
  /** How far into its side of the passage it stands, in [0, 1]. */
  readonly at: number;
}

/** A rounded number may differ by so much where the text says that it is rounded: nearly 3 million for 2.9. */
const ROUNDED = 0.1;
const APPROXIMATELY = { ar: wordSet(ARABIC_APPROXIMATELY), en: wordSet(ENGLISH_APPROXIMATELY) };

/** A number or date that the translation has otherwise, or has not. */
export type NumberFinding = Extract<PlacedFault, { kind: "number" | "date" }>;

/** In the order of the text. Empty where a side is in a language whose number words are not known. */
export function findNumbers(passages: readonly Passage[], languages: Languages): readonly NumberFinding[] {
  return new NumberSearch().find(passages, languages);
}

type Unplaced = Omit<NumberFinding, "passage">;

/** Finds numbers again and again in a text that changes: passages that are the same objects as before are not read again. */
export class NumberSearch {
  #found = new WeakMap<Passage, readonly Unplaced[]>();
  #languages = "";

  find(passages: readonly Passage[], { source, target }: Languages): readonly NumberFinding[] {
    const [from, to] = [languageOf(source), languageOf(target)];
    if (from === null || to === null) return [];
    if (this.#languages !== `${from} ${to}`) this.#found = new WeakMap();
    this.#languages = `${from} ${to}`;
    return passages.flatMap((passage, index) => this.#in(passage, from, to).map((each): NumberFinding => ({ ...each, passage: index })));
  }

  #in(passage: Passage, from: NumberLanguage, to: NumberLanguage): readonly Unplaced[] {
    if (passage.source.length === 0 || passage.target.length === 0) return [];
    const before = this.#found.get(passage);
    if (before) return before;
    const found = findIn(placed(passage.source, from), placed(passage.target, to), from, to).map(([one, other]): Unplaced => ({
      kind: one.mention.kind === "date" ? "date" : "number", source: placeOf(one), target: other && placeOf(other),
    }));
    this.#found.set(passage, found);
    return found;
  }
}

function languageOf(tag: string | null): NumberLanguage | null {
  const primary = tag === null ? "" : primaryTag(tag);
  return primary === "ar" || primary === "en" ? primary : null;
}

function placed(sentences: readonly Sentence[], language: NumberLanguage): readonly Placed[] {
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  return sentences.flatMap((sentence) => {
    const found = readNumbers(sentence.text, language).map((mention): Placed => ({ mention, sentence, at: (before + mention.start) / length }));
    before += sentence.text.length;
    return found;
  });
}

function placeOf({ mention: { start, end }, sentence }: Placed): TextPlace {
  return { paragraph: sentence.paragraph, start: sentence.start + start, end: sentence.start + end, text: sentence.text.slice(start, end) };
}

/** A pair with more pairs of numbers than these holds tables, not sentences, and is not looked at. */
const MOST_PAIRS = 250_000;

function findIn(source: readonly Placed[], target: readonly Placed[], from: NumberLanguage, to: NumberLanguage): readonly (readonly [Placed, Placed | null])[] {
  if (source.length * target.length > MOST_PAIRS) return [];
  const [open, left] = unanswered(source, target);
  const converted = (one: Placed, others: readonly Placed[]) => others.some((other) => agreeConverted(one.mention, other.mention));
  const mentionsOf = (side: readonly Placed[]) => side.map(({ mention }) => mention);
  const wanting = open.filter((one) => one.mention.weight !== "loose" && !converted(one, left) && !isInPieces(one.mention, mentionsOf(target)));
  const free = new Set(left.filter((other) => other.mention.weight !== "loose" && !converted(other, open) && !isInPieces(other.mention, mentionsOf(source))));
  const answers = new Map<Placed, Placed>();
  for (const { one, other } of byDistance(wanting, free)) {
    if (answers.has(one) || !free.delete(other)) continue;
    answers.set(one, other);
  }
  return wanting.flatMap((one): readonly (readonly [Placed, Placed | null])[] => {
    const other = answers.get(one);
    if (other) return isRounded(one, other, from, to) ? [] : [[one, other]];
    // A year may be left out beside the same year of another calendar.
    return one.mention.weight === "firm" && !converted(one, target) && !target.some((each) => isRounded(one, each, from, to)) ? [[one, null]] : [];
  });
}

/**
 * What has nothing like it on the other side. Where that is a date, no king of that number excuses the date that it may stand for:
 * 2 September for 1 September, beside Abdul Hamid II.
 */
function unanswered(source: readonly Placed[], target: readonly Placed[]): readonly [readonly Placed[], readonly Placed[]] {
  const [lone, loneTarget] = [without(source, target), without(target, source)];
  return [loneTarget.some(isDate) ? datesForDates(lone, source, target) : lone, lone.some(isDate) ? datesForDates(loneTarget, target, source) : loneTarget];
}

/** What is alone, and the dates to which no date answers, in the order of the text. */
function datesForDates(lone: readonly Placed[], side: readonly Placed[], others: readonly Placed[]): readonly Placed[] {
  const dates = without(side.filter(isDate), others.filter(isDate));
  return side.filter((one) => lone.includes(one) || dates.includes(one));
}

const isDate = ({ mention }: Placed): boolean => mention.kind === "date";

const without = (side: readonly Placed[], others: readonly Placed[]): readonly Placed[] => side.filter((one) => !others.some((other) => agree(one.mention, other.mention)));

/** What may be a wrong rendering of what, the likeliest first. */
function byDistance(wanting: readonly Placed[], free: ReadonlySet<Placed>): readonly { readonly one: Placed; readonly other: Placed }[] {
  const pairs = wanting.flatMap((one) => [...free].filter((other) => canStandFor(one.mention, other.mention)).map((other) => ({ one, other, distance: distance(one, other) })));
  return pairs.sort((a, b) => a.distance - b.distance);
}

/** Whether one may be a wrong rendering of the other: a fraction of a fraction, a date of a date. */
function canStandFor(a: NumberMention, b: NumberMention): boolean {
  if (a.kind === b.kind) return true;
  return [a, b].every(({ kind }) => kind === "number" || kind === "ordinal");
}

/** What was written wrongly mostly keeps its size, its kind and its place. */
function distance(a: Placed, b: Placed): number {
  const [one, other] = [a, b].map(({ mention }) => Math.log10(1 + (mention.readings[0] ?? 0)));
  return Math.abs(a.at - b.at) + Math.abs(one! - other!) + (a.mention.kind === b.mention.kind ? 0 : 0.5);
}

function isRounded(a: Placed, b: Placed, from: NumberLanguage, to: NumberLanguage): boolean {
  return isNear(a.mention, b.mention, ROUNDED) && (saysRounded(a, from) || saysRounded(b, to));
}

/** One of the three words before it says so, or the one behind it. */
function saysRounded({ mention: { start, end }, sentence: { text } }: Placed, language: NumberLanguage): boolean {
  const before = text.slice(0, start).split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "").slice(-3);
  const [after = ""] = text.slice(end).split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  return [...before, after].map(fold).some((word) => APPROXIMATELY[language].has(word) || APPROXIMATELY[language].has(word.replace(/^[بو]/u, "")));
}
