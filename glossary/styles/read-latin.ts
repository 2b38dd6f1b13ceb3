/**
 * Which sounds the letters of a spelling may write, when the Arabic is not known. What cannot be told apart (a for a and ā) is
 * told as all that it may be.
 */
import { NOT_FUSED, SUN_LETTERS as ASSIMILATED } from "../names/data/particles.ts";
import type { Sound } from "./arabic-words.ts";
import { latinUnits, plain, standsAt, type LatinUnit } from "./latin-units.ts";
import { APOSTROPHES, KNOWN_SIGNS } from "./signs.ts";
import { isVowel, type SoundId } from "./style-profile.ts";

export interface LatinWord {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
  /** The range of an article that is a word of its own. */
  readonly article: { readonly start: number; readonly end: number } | null;
  readonly sounds: readonly LatinSound[];
}

export interface LatinSound {
  readonly start: number;
  readonly end: number;
  /** What it may be, the likeliest first. */
  readonly readings: readonly Sound[];
}

/** Families whose Al is آل, their clan, and no article. */
const CLANS = new Set(["saud", "thani", "nahyan", "maktoum", "khalifa", "sabah", "said"]);
/** Sounds that only end a word. */
const ENDINGS: ReadonlySet<SoundId> = new Set<SoundId>(["ah", "at", "āh", "āt", "iyy$", "uww$", "á"]);
const FOREIGN = "پچڤگژ";

/** The words of the spelling; an article goes with the word after it. */
export function readLatin(spelling: string): readonly LatinWord[] {
  const words: LatinWord[] = [];
  let article: LatinWord["article"] = null;
  const parts = Array.from(spelling.matchAll(/[^\s\p{Pd}]+/gu), ({ 0: text, index }) => ({ start: index, end: index + text.length, text: text.toLowerCase().normalize("NFC") }));
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (next && article === null && isArticle(part.text, next.text)) {
      article = { start: part.start, end: part.end };
      return;
    }
    const end = next && isFused(part.text) ? part.end - 2 : part.end;
    words.push({ ...part, end, text: part.text.slice(0, part.text.length - (part.end - end)), article, sounds: soundsOf(spelling.slice(part.start, end), part.start) });
    article = end < part.end ? { start: end, end: part.end } : null;
  });
  return words;
}

/** The article of the next word is written to this one: Fathul Mubin. */
function isFused(word: string): boolean {
  return /^(?!abd).{3,}ul$/u.test(word) && !NOT_FUSED.has(word);
}

function isArticle(word: string, next: string): boolean {
  if (/^[aeu]l$/u.test(word)) return !CLANS.has(next);
  const sign = ASSIMILATED[plain(word)];
  return sign !== undefined && plain(next).startsWith(sign);
}

function soundsOf(word: string, start: number): readonly LatinSound[] {
  const units = latinUnits(word);
  const sounds: LatinSound[] = [];
  for (let at = 0; at < units.length; ) {
    const { length, readings } = longestSign(units, at);
    if (readings.length > 0) sounds.push({ start: start + units[at]!.start, end: start + units[at + length - 1]!.end, readings });
    at += length;
  }
  return sounds;
}

function longestSign(units: readonly LatinUnit[], at: number): { readonly length: number; readonly readings: readonly Sound[] } {
  for (const length of [4, 3, 2, 1]) {
    if (at + length > units.length) continue;
    const readings = (SIGNS.get(units.slice(at, at + length).map(({ text }) => text).join("")) ?? []).filter((sound) => fits(sound, units, at, length));
    if (readings.length > 0) return { length, readings };
  }
  return { length: 1, readings: [] };
}

function fits({ id }: Sound, units: readonly LatinUnit[], at: number, length: number): boolean {
  const final = at + length === units.length;
  // Allah and what ends in it is no tāʼ marbūṭa, nor is a short word: Shah, Taha.
  if (id === "ah") return final && at > 2 && !standsAt(units, at - 2, ["l", "l"]);
  if (id === "at" || id === "āt" || id === "āh") return false;
  if (id === "iy" || id === "iyy") return !final && length > 1;
  return !ENDINGS.has(id) || (final && at > 0);
}

/** From a sign to the sounds that it usually writes, and to those that some write with it where it is no usual sign. */
const SIGNS: ReadonlyMap<string, readonly Sound[]> = signTable();

function signTable(): ReadonlyMap<string, readonly Sound[]> {
  const [usual, rare, seldom] = [new Map<string, Sound[]>(), new Map<string, Sound[]>(), new Map<string, Sound[]>()];
  const put = (table: Map<string, Sound[]>, sign: string, id: SoundId, doubled: boolean): void => {
    if (sign !== "") table.set(sign, [...(table.get(sign) ?? []), { id, doubled }]);
  };
  for (const [id, signs] of Object.entries(KNOWN_SIGNS) as readonly [SoundId, { usual: readonly string[]; rare: readonly string[]; seldom: readonly string[] }][]) {
    for (const [table, list] of [[usual, signs.usual], [rare, signs.rare], [seldom, signs.seldom]] as const) {
      for (const sign of list) {
        put(table, sign, id, false);
        if (isVowel(id) || APOSTROPHES.includes(sign)) continue;
        if (sign !== "s" || id === "س") put(table, sign + sign, id, true);
        const [first = "", ...more] = latinUnits(sign).map(({ text }) => text);
        if (more.length > 0) put(table, first + sign, id, true);
      }
    }
  }
  return new Map([...new Set([...usual.keys(), ...rare.keys(), ...seldom.keys()])].map((sign) => {
    const sounds = usual.get(sign) ?? shortFirst(rare.get(sign) ?? seldom.get(sign)!);
    const own = sounds.filter(({ id }) => !FOREIGN.includes(id));
    return [sign, own.length > 0 ? own : sounds];
  }));
}

/** A vowel that is no usual sign of any (e, o) is a short one sooner than a long one. */
function shortFirst(sounds: readonly Sound[]): readonly Sound[] {
  const short = sounds.filter(({ id }) => id === "a" || id === "i" || id === "u");
  return short.length > 0 ? short : sounds;
}
