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

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|gov|edu|[a-z]{2})\/\S*/giu;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const MARK = /["“”«»]|(?<![\p{L}\p{N}-])‘(?=\S)|(?<=\S)’(?!\p{L})/gu;
/** A word in small letters that a title would write with a capital. */
const SMALL_LETTER = /(?:^|\s)(?!(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|al|el|ibn|bin)\b)\p{Ll}/u;
const LONGEST_TITLE = 100;
const CAPITALS = /(?:^|\s)\p{Lu}/gu;

/** The kept places of the sentences by the number of their paragraph. The sentences stand in the order of the text. */
export function keptPlaces(sentences: readonly Sentence[]): ReadonlyMap<number, readonly KeptPlace[]> {
  const places = new Map<number, KeptPlace[]>();
  const open = new Map<number, Quotation>();
  const add = (paragraph: number, place: KeptPlace) => {
    const list = places.get(paragraph);
    if (list) list.push(place);
    else places.set(paragraph, [place]);
  };
  for (const sentence of sentences) {
    const { paragraph, start, text } = sentence;
    if (/[/@#]|www\./u.test(text)) for (const { 0: found, index } of text.matchAll(ADDRESS)) add(paragraph, { start: start + index, end: start + index + found.length, why: "address" });
    if (/[*_]/u.test(text)) {
      for (const { 0: found, 2: words = "", index } of text.matchAll(EMPHASIS)) if (isTitle(words)) add(paragraph, { start: start + index, end: start + index + found.length, why: "title" });
    }
    for (const place of quotations(sentence, open)) add(paragraph, place);
  }
  return places;
}

interface Quotation {
  readonly closes: string;
  /** It opened where a speech does. */
  readonly speech: boolean;
}

/** Not the apostrophe of *judge’s*: a ‘ that nothing closes is the sign for ʿayn. */
const CLOSES_SINGLE = /\S’(?!\p{L})/u;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "«": "»", "‘": "’" };

/** Keeps in `open` what is still open at the end of the sentence, for the next one of the paragraph. */
function quotations({ paragraph, start, text }: Sentence, open: Map<number, Quotation>): readonly KeptPlace[] {
  const found: KeptPlace[] = [];
  let quotation = open.get(paragraph);
  if (!quotation && !/["“«‘]/u.test(text)) return [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (quotation) {
      if (mark !== quotation.closes) continue;
      const whole = from === 0 && quotation.speech && !/\p{L}/u.test(text.slice(index));
      if (!whole) found.push(quoted(start, from, index, text));
      quotation = undefined;
    } else if (mark in CLOSING) {
      if (mark === "‘" && !CLOSES_SINGLE.test(text.slice(index + 1))) continue;
      quotation = { closes: CLOSING[mark]!, speech: !/\p{L}/u.test(text.slice(0, index)) };
      from = quotation.speech ? 0 : index;
    }
  }
  if (quotation && !quotation.speech) found.push(quoted(start, from, text.length, text));
  if (quotation) open.set(paragraph, quotation);
  else open.delete(paragraph);
  return found;
}

function quoted(start: number, from: number, to: number, text: string): KeptPlace {
  return { start: start + from, end: start + to, why: isTitle(text.slice(from, to).replace(/^\P{L}+/u, "")) ? "title" : "quotation" };
}

/** Two capitals or more, and small letters only at the beginning of small words. */
function isTitle(words: string): boolean {
  return (words.match(CAPITALS) ?? []).length > 1 && !SMALL_LETTER.test(words) && !/[.!?]\s/u.test(words) && words.length < LONGEST_TITLE;
}
