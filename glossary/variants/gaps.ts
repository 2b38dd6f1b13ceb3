/**
 * What one spelling has between two consonants against what the other has there, whole against whole. Comparing single
 * vowels would let *i* turn into *a* by dropping one and adding the other, and Karim into Karam.
 */
import { ARABIC_GAP_SIGNS, AYN_AS_A, FEMININE, GAP_COSTS, GLIDE_VOWEL, INITIAL_DROPS, LOST_VOWEL, SHORT_GAPS, TOLD_GAP, UNTOLD_GAPS, UNWRITTEN_AYN, WEAK_GAPS, WORST_GAP } from "./weights.ts";

/**
 * Where a Latin gap stands. The last closed syllable of a word carries its pattern, so vowels cost more there. A vowel that
 * another script writes is told, and costs as much as at the place that says most.
 */
export type Place = "told" | "initial" | "first" | "mid" | "last-after-closed" | "last-long" | "last-short" | "final";
export type ArabicPlace = keyof typeof SHORT_GAPS;

/** A vowel, or none, that the script does not write: a gap of names in Persian or Hebrew. */
export const UNWRITTEN = "*";

/** i before y and u before w, with the glide that follows: they are hardly heard. Maryam, Mariam; Kwait, Kuwait. */
export const ONTO_GLIDE: Readonly<Record<string, string>> = { iy: "j", Iy: "j", uw: "v", Uw: "v" };
const BEFORE_GLIDE: Readonly<Record<string, string>> = { j: "i", v: "u" };

/** No vowel, single ones (capitals are long or diphthongs), two with nothing between, the ending -iya, before a glide, a final ʿayn, unwritten, anything else. */
const GAPS = ["", "a", "e", "i", "o", "u", "A", "I", "U", "Y", "W", "aa", "ai", "au", "ia", "ii", "iu", "ua", "ui", "uu", "P", "j", "v", "'", UNWRITTEN, "?"] as const;
const PLACES: readonly Place[] = ["told", "initial", "first", "mid", "last-after-closed", "last-long", "last-short", "final"];
const COLUMN: Readonly<Record<Exclude<Place, "told">, number>> = { initial: 0, first: 0, mid: 1, "last-after-closed": 2, "last-long": 3, "last-short": 4, final: 5 };

/** Slots of Latin gaps: the gap and its place in one number below this. */
export const LATIN_SLOTS = GAPS.length * PLACES.length;

const SHORT: Readonly<Record<string, string>> = { A: "a", I: "i", U: "u" };

/** The costs of Latin against Latin: `[b * LATIN_SLOTS + a]`. */
export const LATIN_GAPS = latinTable();

export function latinSlot(between: string, place: Place): number {
  return PLACES.indexOf(place) * GAPS.length + gapIndex(between);
}

const gapIndexes = new Map<string, number>();

function gapIndex(between: string): number {
  const known = gapIndexes.get(between) ?? findGap(between);
  if (between.length < 3) gapIndexes.set(between, known);
  return known;
}

function findGap(between: string): number {
  const known = between.length <= 1 ? GAPS.findIndex((gap) => gap === between) : -1;
  if (known >= 0) return known;
  const pair = between.length === 2 ? reduced(between[0]!, true) + reduced(between[1]!, false) : "?";
  const index = GAPS.findIndex((gap) => gap === pair);
  return index < 0 ? GAPS.length - 1 : index;
}

/** A vowel as a, i or u. In a hiatus e is a before and i after: Sa'ed, Mu'ed. */
function reduced(sign: string, first: boolean): string {
  if (sign === "a" || sign === "A") return "a";
  if (sign === "e") return first ? "a" : "i";
  if (sign === "i" || sign === "I" || sign === "Y") return "i";
  return sign === "P" ? "?" : "u";
}

function latinTable(): Float64Array {
  const table = new Float64Array(LATIN_SLOTS * LATIN_SLOTS);
  const costs = PLACES.map((place) => GAPS.map((a) => GAPS.map((b) => latinCost(a, b, place))));
  const size = GAPS.length;
  for (let x = 0; x < LATIN_SLOTS; x++) {
    for (let y = 0; y < LATIN_SLOTS; y++) {
      const [a, b] = [x % size, y % size];
      // Two spellings may put a gap in different places; neither is right, so the mean; what is told counts for both.
      const [at, other] = [costs[Math.floor(x / size)]![a]![b]!, costs[Math.floor(y / size)]![a]![b]!];
      table[y * LATIN_SLOTS + x] = Math.min(x, y) < size ? costs[0]![a]![b]! : (at + other) / 2;
    }
  }
  return table;
}

function latinCost(a: string, b: string, place: Place): number {
  if (a === b) return a === "?" ? 0.3 : 0;
  if (a === "'" || b === "'") {
    const other = a === "'" ? b : a;
    return other === "a" || other === "A" ? AYN_AS_A : latinCost("", other, place);
  }
  const [soundA, soundB] = [BEFORE_GLIDE[a] ?? a, BEFORE_GLIDE[b] ?? b];
  if (soundA !== a || soundB !== b) return a === "" || b === "" ? GLIDE_VOWEL : latinCost(soundA, soundB, place);
  const listed = listedCost(a, b, place);
  if (listed !== undefined) return listed;
  if (a === "?" || b === "?") return 0.8;
  if (a === UNWRITTEN || b === UNWRITTEN) return untoldCost(a === UNWRITTEN ? b : a, place);
  if (a === "P" || b === "P") return feminineCost(a === "P" ? b : a);
  if (a.length === 2 || b.length === 2) return hiatusCost(a, b, place);
  if (a === "" || b === "") {
    const full = a + b;
    return SHORT[full] === undefined ? (full === "o" ? latinCost("", "u", place) : 1.3) : latinCost("", SHORT[full], place) + 0.5;
  }
  const [shortA, shortB] = [SHORT[a] ?? a, SHORT[b] ?? b];
  if (shortA !== a || shortB !== b) return latinCost(shortA, shortB, place) + (shortA === shortB ? 0 : 0.05);
  const rest: Readonly<Record<string, number>> = { eo: 0.9, eu: 0.9, io: 1.2, iu: 1, eW: 1, aW: 0.6, iW: 1.3, oY: 1.2, uY: 1.2, YW: 1.2 };
  return rest[a + b] ?? rest[b + a] ?? WORST_GAP;
}

function untoldCost(other: string, place: Place): number {
  const closes = other === "" && place.startsWith("last");
  return UNTOLD_GAPS[closes ? "-last" : other || "-"] ?? WORST_GAP;
}

function listedCost(a: string, b: string, place: Place): number | undefined {
  const dropped = place === "initial" && (a === "" || b === "") ? INITIAL_DROPS[a + b] : undefined;
  if (dropped !== undefined) return dropped;
  if (place === "told" && (a === "" || b === "")) return TOLD_GAP;
  const row = GAP_COSTS[(a || "-") + (b || "-")] ?? GAP_COSTS[(b || "-") + (a || "-")];
  return place === "told" ? row && Math.max(...row) : row?.[COLUMN[place]];
}

function feminineCost(other: string): number {
  switch (other) {
    case "a": return 0.8;
    case "e": return 0.69;
    case "I": return 0.91;
    case "i": return 0.7;
    case "ia": return 0.1;
    case "aa": return 0.4;
    case "Y": return 0.9;
    default: return 1.4;
  }
}

/** Sa'id and Said: two vowels against one diphthong, or against one of the two. */
function hiatusCost(a: string, b: string, place: Place): number {
  if (a.length === 2 && b.length === 2) return Math.min(WORST_GAP, latinCost(a[0]!, b[0]!, "mid") + latinCost(a[1]!, b[1]!, place));
  const [pair, one] = a.length === 2 ? [a, b] : [b, a];
  const whole: Readonly<Record<string, string>> = { aa: "A", ai: "Y", au: "W", ii: "I", uu: "U" };
  if (whole[pair] === one) return one === "A" ? 0.3 : 0.1;
  if (one === "") return WORST_GAP;
  return Math.min(WORST_GAP, LOST_VOWEL + Math.min(latinCost(pair[0]!, one, place), latinCost(pair[1]!, one, place), whole[pair] === undefined ? WORST_GAP : latinCost(whole[pair], one, place)));
}

const arabicSlots = new Map<string, number>();
let arabicTable = new Float64Array(64 * LATIN_SLOTS);

/** The costs of Latin against Arabic: `[arabicSlot * LATIN_SLOTS + latinSlot]`. It grows as names are compiled. */
export function arabicGaps(): Float64Array {
  return arabicTable;
}

/** `between` has weak letters, at most a few; its costs are worked out when it is first seen. */
export function arabicSlot(between: string, place: ArabicPlace): number {
  const weak = between.slice(0, 4);
  const key = `${place} ${weak}`;
  const known = arabicSlots.get(key);
  if (known !== undefined) return known;
  const slot = arabicSlots.size;
  arabicSlots.set(key, slot);
  if ((slot + 1) * LATIN_SLOTS > arabicTable.length) {
    const larger = new Float64Array(arabicTable.length * 2);
    larger.set(arabicTable);
    arabicTable = larger;
  }
  const row = GAPS.map((gap) => crossCost(weak, gap, place));
  for (let column = 0; column < LATIN_SLOTS; column++) arabicTable[slot * LATIN_SLOTS + column] = row[column % GAPS.length]!;
  return slot;
}

const PARTS: Readonly<Record<string, string>> = { Y: "ai", W: "au", A: "aa", U: "uu", I: "ii", P: "ia" };

function crossCost(weak: string, gap: string, place: ArabicPlace): number {
  if (gap === "?") return 0.8;
  if (gap === "'") return weak === "ع" ? 0 : crossCost(weak, "", place);
  if (gap in BEFORE_GLIDE) return crossCost(weak, BEFORE_GLIDE[gap]!, place);
  if (gap === UNWRITTEN) return Math.min(...["", "a", "e", "i", "o", "u"].map((vowel) => crossCost(weak, vowel, place)));
  if (place === "final" && (weak === "ية" || weak === "يا" || weak === "يى")) {
    return gap === "P" || gap === "" || gap in FEMININE ? (FEMININE as Readonly<Record<string, number>>)[gap || "-"]! : 1.4;
  }
  // ة after ا is not heard, and the vowel is surely long: Hama is حماة.
  if (place === "final" && weak === "اة") return gap === "A" || gap === "aa" ? 0 : crossCost("ة", gap, place);
  if (gap === "P" && weak.length < 2) return weak === "ة" ? 1 : weak === "ا" || weak === "ى" ? 0.9 : weak === "ي" ? 0.6 : WORST_GAP;
  return spread(weak, gap, place);
}

/** The least cost of giving each weak letter its part of the vowels, in order. */
function spread(weak: string, gap: string, place: ArabicPlace): number {
  if (weak.length <= 1) {
    const single = gap.length <= 1 ? singleCost(weak, gap, place) : WORST_GAP;
    if (weak === "ع" && gap.length === 2) return gap === "aa" || !place.startsWith("last") ? 0.1 : 0.7;
    // A second vowel is a second long vowel, and Ziad is not زيد; but Sa'id and Sayyid hardly differ for the ear.
    const hiatus = gap.length === 2 && gap.endsWith("a") ? 0.9 : 0.35;
    return gap.length === 2 ? Math.min(WORST_GAP, hiatus + Math.min(singleCost(weak, gap[0]!, place), singleCost(weak, gap[1]!, place))) : single;
  }
  const parts = gap.length === 2 ? gap : (PARTS[gap] ?? gap);
  const [head, tail] = [weak[0]!, weak.slice(1)];
  const ways = [
    spread(head, gap, "mid") + spread(tail, "", "mid"), spread(head, "", "mid") + spread(tail, gap, place),
    ...(parts.length === 2 ? [spread(head, parts[0]!, "mid") + spread(tail, parts[1]!, place)] : []),
  ];
  return Math.min(WORST_GAP, ...ways);
}

function singleCost(weak: string, gap: string, place: ArabicPlace): number {
  if (gap === "A") return weak === "" ? singleCost(weak, "a", place) + 0.3 : Math.min(singleCost(weak, "a", place), singleCost(weak, "e", place) + 0.3);
  if (gap === "P") return WORST_GAP;
  const column = ARABIC_GAP_SIGNS.indexOf(gap || "-");
  if (weak === "") return SHORT_GAPS[place][column]!;
  if (weak === "ع" && place === "initial" && gap === "") return UNWRITTEN_AYN;
  const rows = WEAK_GAPS[weak]!;
  const row = place === "final" ? (rows.final ?? rows.last) : place.startsWith("last") ? rows.last : undefined;
  return (row ?? rows.mid)[column]!;
}
