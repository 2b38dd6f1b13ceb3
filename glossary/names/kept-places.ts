/**
 * Places that keep their own spelling: what is quoted, titles of works, addresses. A speech that stands in quotation marks from
 * its beginning to its end is no quotation: in an interview everything would be one.
 */
import type { Mention, Sentence } from "./name.ts";

/** `[start, end)` in UTF-16 code units of the paragraph. */
export interface KeptPlace {
  readonly start: number;
  readonly end: number;
  readonly why: NonNullable<Mention["kept"]>;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|gov|edu|[a-z]{2})\/\S*/giu;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const MARK = /["“”«»]|(?<![\p{L}\p{N}-])‘(?=\S)|(?<=\S)’(?!\p{L})/gu;
/** A word in small letters that a title would write with a capital. */
const SMALL_LETTER = /(?:^|\s)(?!(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|al|el|ibn|bin)\b)\p{Ll}/u;
const LONGEST_TITLE = 100;
const CAPITALS = /(?:^|\s)\p{Lu}/gu;

/** The kept places of the sentences, once. */
export function keptPlaces(sentences: readonly Sentence[]): ReadonlyMap<number, readonly KeptPlace[]> {
  return new KeptPlaces().find(sentences);
}

/** Finds kept places again and again; a sentence that is the same object and stands in no open quotation is not read again. */
export class KeptPlaces {
  readonly #read = new WeakMap<Sentence, Read>();

  /** The kept places of the sentences by the number of their paragraph. The sentences stand in the order of the text. */
  find(sentences: readonly Sentence[]): ReadonlyMap<number, readonly KeptPlace[]> {
    const places = new Map<number, KeptPlace[]>();
    const open = new Map<number, Quotation>();
    for (const sentence of sentences) {
      const { paragraph } = sentence;
      const quotation = open.get(paragraph);
      const read = quotation === undefined ? this.#afresh(sentence) : readSentence(sentence, quotation);
      if (read.open) open.set(paragraph, read.open);
      else if (quotation) open.delete(paragraph);
      if (read.places.length === 0) continue;
      const list = places.get(paragraph);
      if (list) for (const place of read.places) list.push(place);
      else places.set(paragraph, [...read.places]);
    }
    return places;
  }

  #afresh(sentence: Sentence): Read {
    const before = this.#read.get(sentence);
    if (before) return before;
    const read = readSentence(sentence, undefined);
    this.#read.set(sentence, read);
    return read;
  }
}

/** Places by the part of their paragraph, so that the one around a mention is found at once where there are thousands. */
export class PlacesByPart {
  readonly #parts = new Map<number, KeptPlace[]>();

  constructor(places: readonly KeptPlace[]) {
    for (const place of places) {
      for (let part = partOf(place.start); part <= partOf(place.end); part += 1) {
        const list = this.#parts.get(part);
        if (list) list.push(place);
        else this.#parts.set(part, [place]);
      }
    }
  }

  around(start: number, end: number): KeptPlace | undefined {
    return this.#parts.get(partOf(start))?.find((each) => each.start <= start && end <= each.end);
  }
}

/** In UTF-16 code units. */
const PART = 1_000;
const partOf = (offset: number): number => Math.floor(offset / PART);

interface Read {
  readonly places: readonly KeptPlace[];
  /** The quotation that is open at the end of the sentence, for the next one of the paragraph. */
  readonly open: Quotation | undefined;
}

interface Quotation {
  readonly closes: string;
  /** It opened where a speech does. */
  readonly speech: boolean;
}

/** Not the apostrophe of *judge’s*: a ‘ that nothing closes is the sign for ʿayn. */
const CLOSES_SINGLE = /(?<=\S)’(?!\p{L})/gu;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "«": "»", "‘": "’" };

function readSentence(sentence: Sentence, open: Quotation | undefined): Read {
  const { start, text } = sentence;
  const places: KeptPlace[] = [];
  if (/[/@#]|www\./u.test(text)) for (const { 0: found, index } of text.matchAll(ADDRESS)) places.push({ start: start + index, end: start + index + found.length, why: "address" });
  if (/[*_]/u.test(text)) {
    for (const { 0: found, 2: words = "", index } of text.matchAll(EMPHASIS)) if (isTitle(words)) places.push({ start: start + index, end: start + index + found.length, why: "title" });
  }
  if (!open && !/["“«‘]/u.test(text)) return { places, open };
  const [firstLetter, lastLetter] = [text.search(/\p{L}/u), text.search(/\p{L}\P{L}*$/u)];
  const lastClosing = text.includes("‘") ? Math.max(-1, ...Array.from(text.matchAll(CLOSES_SINGLE), ({ index }) => index).slice(-1)) : -1;
  let quotation = open;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (quotation) {
      if (mark !== quotation.closes) continue;
      const whole = from === 0 && quotation.speech && index > lastLetter;
      if (!whole) places.push(quoted(start, from, index, text));
      quotation = undefined;
    } else if (mark in CLOSING) {
      if (mark === "‘" && lastClosing < index + 2) continue;
      quotation = { closes: CLOSING[mark]!, speech: firstLetter < 0 || index < firstLetter };
      from = quotation.speech ? 0 : index;
    }
  }
  if (quotation && !quotation.speech) places.push(quoted(start, from, text.length, text));
  return { places, open: quotation };
}

function quoted(start: number, from: number, to: number, text: string): KeptPlace {
  return { start: start + from, end: start + to, why: isTitle(text.slice(from, to).replace(/^\P{L}+/u, "")) ? "title" : "quotation" };
}

/** Two capitals or more, and small letters only at the beginning of small words. */
function isTitle(words: string): boolean {
  return words.length < LONGEST_TITLE && (words.match(CAPITALS) ?? []).length > 1 && !SMALL_LETTER.test(words) && !/[.!?]\s/u.test(words);
}
