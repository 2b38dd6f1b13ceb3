/**
 * Which letters of a Latin spelling write which sounds of an Arabic name. Where a letter has several readings the spelling chooses
 * one; where two fit it equally well, both are told. Where they do not fit, `variants/compare.ts` says whether the two are one name at all.
 */
import { compareNames } from "../variants/compare.ts";
import { LIKELY_WORD } from "../variants/thresholds.ts";
import type { ArabicWord, Slot, Sound } from "./arabic-words.ts";
import { latinUnits, standsAt, type LatinUnit } from "./latin-units.ts";
import { APOSTROPHES, KNOWN_SIGNS } from "./signs.ts";
import { isVowel, SUN_LETTERS, type SoundId } from "./style-profile.ts";

/** A sound with the range of the spelling that writes it, in UTF-16 code units; empty where nothing does. */
export interface Written {
  readonly at: number;
  readonly sound: Sound | null;
  /** Other readings that fit as well. */
  readonly others: readonly (Sound | null)[];
  readonly start: number;
  readonly end: number;
}

export interface WrittenWord {
  readonly word: ArabicWord;
  /** The range of the article without what joins it; null where the spelling has none. */
  readonly article: { readonly start: number; readonly end: number } | null;
  readonly sounds: readonly Written[];
}

/** After these another vowel may follow. */
const ENDS_IN_GLIDE: ReadonlySet<SoundId> = new Set<SoundId>(["iy", "iyy", "uww"]);

/** No Arabic syllable has so many consonants together: Said is saʿīd, not sʿayd. */
const CLUSTER = 3;

/** What a reading costs: 0 is what many write. */
const COST = { rare: 1, seldom: 1.2, twice: 1.1, doubling: 0.6, noArticle: 1, strayMark: 0.5, cluster: 0.3, notNisba: 0.05, strayLetter: 2, missing: 3 };

type Element = { readonly kind: "joint" } | { readonly kind: "article"; readonly signs: readonly Priced[] } | { readonly kind: "slot"; readonly slot: Slot; readonly options: readonly (readonly Priced[])[] };

interface Priced {
  readonly units: readonly string[];
  readonly cost: number;
}

interface State {
  readonly cost: number;
  readonly before: State | null;
  readonly element: number;
  readonly option: number;
  readonly start: number;
  readonly end: number;
  /** How many consonants stand since the last vowel; a word begins as if after one. 0 is after a vowel, so that no vowel may follow. */
  readonly consonants: number;
}

export interface AlignedSpelling {
  readonly words: readonly WrittenWord[];
  /** 0 where every sound is written as many write it. */
  readonly cost: number;
}

let last: { readonly spelling: string; readonly form: string; readonly aligned: AlignedSpelling | null } | undefined;

/** Null where the spelling is not one of this name. The last answer is kept: whether it is one, what it breaks and what is proposed are asked of it in turn. */
export function alignSpelling(words: readonly ArabicWord[], spelling: string, form: string): AlignedSpelling | null {
  if (last?.spelling !== spelling || last.form !== form) last = { spelling, form, aligned: align(words, spelling, form) };
  return last.aligned;
}

function align(words: readonly ArabicWord[], spelling: string, form: string): AlignedSpelling | null {
  const units = latinUnits(spelling);
  const elements = words.flatMap((word, index) => elementsOf(word, index));
  const end = cheapest(elements, units);
  const same = end !== null && (end.cost <= COST.rare || compareNames(spelling, form).score >= LIKELY_WORD);
  return same ? { words: wordsOf(words, elements, end, units, spelling.length), cost: end.cost } : null;
}

function elementsOf(word: ArabicWord, index: number): readonly Element[] {
  const slots = word.slots.map((slot): Element => ({ kind: "slot", slot, options: slot.options.map((sound) => pricesOf(sound, slot.options)) }));
  return [...(index > 0 ? [{ kind: "joint" } as const] : []), ...(word.article === null ? [] : [{ kind: "article", signs: articleSigns(word) } as const]), ...slots];
}

/** al, ash- before sh, or nothing, each with a hyphen, a space, an apostrophe or nothing after it. */
function articleSigns({ letters }: ArabicWord): readonly Priced[] {
  const first = letters[0] ?? "";
  const ends = ["l", ...(SUN_LETTERS.includes(first) ? signsOf(first as SoundId).map(({ units }) => units.join("")) : [])];
  const forms = ["a", "e", "u", "i", "o"].flatMap((vowel) => ends.map((end) => vowel + end));
  const joined = [...forms, "l"].flatMap((form) => ["-", " ", "‑", "–", "'", "’", ...(form === "l" ? [] : [""])].map((joint) => ({ units: Array.from(form + joint), cost: joint === "" ? 0.3 : 0 })));
  return [...joined, { units: [], cost: COST.noArticle }];
}

function pricesOf(sound: Sound | null, options: readonly (Sound | null)[]): readonly Priced[] {
  const sure = options.length === 1;
  if (sound === null) return [{ units: [], cost: 0 }];
  const single = signsOf(sound.id);
  const none = single.some(({ units }) => units.length === 0) ? [] : [{ units: [], cost: COST.missing }];
  if (isVowel(sound.id)) return [...single, ...none];
  const [one, two] = sound.doubled ? [COST.doubling, 0] : [0, COST.doubling];
  const doubled = single.flatMap(({ units, cost }) => (units.length === 0 ? [] : units.length === 1 ? [{ units: [...units, ...units], cost }] : [{ units: [...units, ...units], cost }, { units: [units[0]!, ...units], cost }]));
  if (sure) return [...single.map(({ units, cost }) => ({ units, cost: cost + one })), ...doubled.map(({ units, cost }) => ({ units, cost: cost + two })), ...none];
  // -iya is a nisba sooner than i and y.
  const more = sound.id === "ي" && options.some((each) => each?.id === "iyy") ? COST.notNisba : 0;
  return [...(sound.doubled ? doubled : single), ...none].map(({ units, cost }) => ({ units, cost: cost + more }));
}

const PRICED: ReadonlyMap<string, readonly Priced[]> = new Map(Object.entries(KNOWN_SIGNS).map(([id, { usual, rare, seldom }]) => {
  const unitsOf = (sign: string) => latinUnits(sign).map(({ text }) => text);
  return [id, [...usual.map((sign) => ({ units: unitsOf(sign), cost: 0 })), ...rare.map((sign) => ({ units: unitsOf(sign), cost: COST.rare })), ...seldom.map((sign) => ({ units: unitsOf(sign), cost: COST.seldom }))]];
}));

function signsOf(id: SoundId): readonly Priced[] {
  return PRICED.get(id)!;
}

/** The end of the cheapest way through elements and units. Ways that meet at one unit after one kind of sound are one. */
function cheapest(elements: readonly Element[], units: readonly LatinUnit[]): State | null {
  let states = new Map<string, State>([["0", { cost: 0, before: null, element: -1, option: 0, start: 0, end: 0, consonants: 1 }]]);
  elements.forEach((element, index) => {
    const next = new Map<string, State>();
    for (const state of withStrays(states, units)) {
      for (const [option, end, cost, consonants] of steps(element, state, elements, units)) keep(next, { cost: state.cost + cost, before: state, element: index, option, start: state.end, end, consonants });
    }
    states = next;
  });
  return withStrays(states, units).find(({ end }) => end === units.length) ?? null;
}

function keep(states: Map<string, State>, state: State): void {
  const key = `${state.end} ${Math.min(state.consonants, CLUSTER)}`;
  const best = states.get(key);
  if (!best || state.cost < best.cost) states.set(key, state);
}

/** The states, and those that come of them by passing over units that write nothing; the cheapest first. */
function withStrays(states: ReadonlyMap<string, State>, units: readonly LatinUnit[]): readonly State[] {
  const all = new Map(states);
  const first = Math.min(...[...states.values()].map(({ end }) => end));
  for (let at = first; at < units.length; at++) {
    for (const state of [...all.values()].filter(({ end }) => end === at)) {
      const cost = /\p{L}/u.test(units[at]!.text) && !APOSTROPHES.includes(units[at]!.text) ? COST.strayLetter : COST.strayMark;
      keep(all, { ...state, cost: state.cost + cost, end: at + 1 });
    }
  }
  return [...all.values()].sort((a, b) => a.cost - b.cost);
}

type StepTo = readonly [option: number, end: number, cost: number, consonants: number];

function steps(element: Element, state: State, elements: readonly Element[], units: readonly LatinUnit[]): readonly StepTo[] {
  const { end, consonants } = state;
  if (element.kind === "joint") {
    let to = end;
    while (/^[\s\p{Pd}]$/u.test(units[to]?.text ?? "")) to++;
    return [[0, to, to > end ? 0 : 0.2, 1]];
  }
  if (element.kind === "article") return element.signs.flatMap(({ units: sign, cost }): readonly StepTo[] => (standsAt(units, end, sign) ? [[sign.length, end + sign.length, cost, 1]] : []));
  return element.options.flatMap((signs, option): readonly StepTo[] => {
    const sound = element.slot.options[option] ?? null;
    const vowel = isVowelSound(sound);
    if (vowel && consonants === 0) return [];
    const after = sound === null ? consonants : !vowel ? consonants + (sound.doubled ? 2 : 1) : ENDS_IN_GLIDE.has(sound.id) ? 1 : 0;
    const clustered = sound !== null && !vowel && after >= CLUSTER ? COST.cluster : 0;
    const silent = vowel && isAfterSilentAyn(state, elements);
    return signs.flatMap(({ units: sign, cost }): readonly StepTo[] => {
      const twice = (silent && isTwice(sign.join(""), units[end - 1]?.text)) || (sound?.id === "ع" && sign.length === 0 && standsAt(units, end - 2, ["a", "a"])) ? COST.twice : 0;
      return standsAt(units, end, sign) ? [[option, end + sign.length, cost + clustered + twice, after]] : [];
    });
  });
}

/** aa beside ʿayn is a vowel and ʿayn sooner than a long vowel or two: Shaaban is shaʿbān, Daraa darʿā, Saadi sāʿidī; and aou is not aw. */
function isTwice(sign: string, before: string | undefined): boolean {
  return sign === "aa" || sign === "aou" || (sign === "a" && before === "a");
}

/** Whether the last steps wrote nothing, for ʿayn among others. */
function isAfterSilentAyn(state: State, elements: readonly Element[]): boolean {
  const element = elements[state.element];
  if (state.before === null || element?.kind !== "slot" || state.start !== state.end) return false;
  return element.slot.options[state.option]?.id === "ع" || isAfterSilentAyn(state.before, elements);
}

function wordsOf(words: readonly ArabicWord[], elements: readonly Element[], end: State, units: readonly LatinUnit[], length: number): readonly WrittenWord[] {
  const path: State[] = [];
  for (let state: State | null = end; state !== null && state.element >= 0; state = state.before) path.unshift(state);
  const place = (unit: number): number => units[unit]?.start ?? length;
  let at = 0;
  return words.map((word, index) => {
    if (index > 0) at++;
    const state = word.article === null ? undefined : path[at++]!;
    const article = state && state.option > 0 ? { start: place(state.start), end: place(state.start) + joined(units, state) } : null;
    const sounds = word.slots.map((slot): Written => {
      const { option, start, end: to } = path[at]!;
      const element = elements[at++]!;
      return { at: slot.at, sound: slot.options[option] ?? null, others: element.kind === "slot" ? others(element, option, units, start, to) : [], start: place(start), end: Math.max(place(start), units[to - 1]?.end ?? 0) };
    });
    return { word, article, sounds };
  });
}

/** How long the article is, without what joins it to the word. */
function joined(units: readonly LatinUnit[], { start, end }: State): number {
  const text = units.slice(start, end);
  const letters = text.findLastIndex((unit) => /\p{L}/u.test(unit.text)) + 1;
  return text[letters - 1]!.end - text[0]!.start;
}

/** The other readings that are written by the same range at no higher cost. */
function others({ slot, options }: Element & { readonly kind: "slot" }, chosen: number, units: readonly LatinUnit[], start: number, end: number): readonly (Sound | null)[] {
  const price = (option: number): number => Math.min(...options[option]!.filter(({ units: sign }) => sign.length === end - start && standsAt(units, start, sign)).map(({ cost }) => cost), Infinity);
  const best = price(chosen);
  return slot.options.filter((sound, option) => option !== chosen && isVowelSound(sound) === isVowelSound(slot.options[chosen] ?? null) && price(option) <= best && best < Infinity);
}

function isVowelSound(sound: Sound | null): boolean {
  return sound !== null && isVowel(sound.id);
}
