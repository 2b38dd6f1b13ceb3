/**
 * The cheapest way to read two names as one: both graphs are walked together, consonant by consonant, and each step pays for
 * what differs. The work arrays are kept between calls, so that comparing makes nothing.
 */
import type { CompiledName } from "./compiled-name.ts";
import { ARABIC_CONSONANTS } from "./compile-arabic.ts";
import { arabicGaps, LATIN_GAPS, LATIN_SLOTS } from "./gaps.ts";
import { LETTERS } from "./scripts/arabic.ts";
import { BORDER, CONSONANTS } from "./scripts/latin.ts";
import { BEYOND_WEAKEST_WORD, CONSONANT_COSTS, CROSS, MOST_RARITY, OTHER_RARITY, PER_COST, RARITY, SAME, SUBSTITUTED, type ScriptCosts } from "./weights.ts";

const COUNT = CONSONANTS.length;
const SAME_CONSONANTS = latinConsonants();
const CROSS_CONSONANTS = arabicConsonants();
const BORDER_LETTER = CONSONANTS.indexOf(BORDER);
const RARITIES = Float64Array.from(CONSONANTS, (sound) => RARITY[sound] ?? OTHER_RARITY);

/** Costs that differ by less are equal. */
const TIE = 1e-9;

let size = 0;
let cost = new Float64Array(0);
let matched = new Float64Array(0);
let rarity = new Float64Array(0);
let unlike = new Uint8Array(0);
let backA = new Uint16Array(0);
let backB = new Uint16Array(0);

/** What is left when two names are read as one, as natural logarithm of odds; 0 is even. `a` has the sounds of Latin. */
export function oddsOf(a: CompiledName, b: CompiledName): number {
  const cross = b.sounds === "arabic";
  const costs = cross ? CROSS : SAME;
  fill(a, b, cross);
  const end = a.letters.length * b.letters.length - 1;
  let total = cost[end]!;
  if (freeArticles(a) !== freeArticles(b)) total += costs.article;
  const [hA, hB] = [silentH(a, backA[end]!), silentH(b, backB[end]!)];
  if (!cross && hA !== hB) total += hA === "e" || hB === "e" ? costs.finalHAfterE : costs.finalH;
  if (unlike[end]! > 0) total += costs.once;
  return Math.min(saying(costs, matched[end]!, rarity[end]!, total), weakestWord(a, b, costs) + BEYOND_WEAKEST_WORD);
}

function saying(costs: ScriptCosts, matches: number, rarities: number, total: number): number {
  return costs.base + costs.perMatch * Math.min(matches, costs.mostMatches) + costs.perRarity * Math.min(rarities, MOST_RARITY) - PER_COST * total;
}

/** The odds of the word that is least sure, of a name that both divide; of any other name Infinity. The tables must be filled. */
function weakestWord(a: CompiledName, b: CompiledName, costs: ScriptCosts): number {
  const width = a.letters.length;
  const last = width * b.letters.length - 1;
  if (cost[last] === Infinity) return Infinity;
  let least = Infinity;
  for (let cell = last, wordEnd = last; cell > 0; ) {
    cell = b.from[backB[cell]!]! * width + a.from[backA[cell]!]!;
    if (cell > 0 && a.letters[cell % width] !== BORDER_LETTER) continue;
    if (cell === 0 && wordEnd === last) return Infinity;
    least = Math.min(least, saying(costs, matched[wordEnd]! - matched[cell]!, rarity[wordEnd]! - rarity[cell]!, cost[wordEnd]! - cost[cell]!));
    wordEnd = cell;
  }
  return least;
}

/** A step of the reading: the edge of each name, and what gap and consonant cost. */
export interface Step {
  readonly edgeA: number;
  readonly edgeB: number;
  readonly nodeA: number;
  readonly nodeB: number;
  readonly gapCost: number;
  readonly nodeCost: number;
}

/** The steps of the cheapest reading, in order; null when there is none. `a` has the sounds of Latin. */
export function stepsOf(a: CompiledName, b: CompiledName): Step[] | null {
  const cross = b.sounds === "arabic";
  fill(a, b, cross);
  const gaps = cross ? arabicGaps() : LATIN_GAPS;
  const consonants = cross ? CROSS_CONSONANTS : SAME_CONSONANTS;
  const width = a.letters.length;
  if (cost[width * b.letters.length - 1] === Infinity) return null;
  const steps: Step[] = [];
  for (let nodeA = width - 1, nodeB = b.letters.length - 1; nodeA > 0 || nodeB > 0; ) {
    const edgeA = backA[nodeB * width + nodeA]!;
    const edgeB = backB[nodeB * width + nodeA]!;
    steps.push({ edgeA, edgeB, nodeA, nodeB, gapCost: gaps[b.slot[edgeB]! * LATIN_SLOTS + a.slot[edgeA]!]!, nodeCost: consonants[b.letters[nodeB]! * COUNT + a.letters[nodeA]!]! });
    nodeA = a.from[edgeA]!;
    nodeB = b.from[edgeB]!;
  }
  return steps.reverse();
}

function fill(a: CompiledName, b: CompiledName, cross: boolean): void {
  const width = a.letters.length;
  const height = b.letters.length;
  reserve(width * height);
  const gaps = cross ? arabicGaps() : LATIN_GAPS;
  const consonants = cross ? CROSS_CONSONANTS : SAME_CONSONANTS;
  const { onceFrom, doubling } = cross ? CROSS : SAME;
  const costA = cross ? a.costCross : a.costSame;
  const costB = cross ? b.costCross : b.costSame;
  cost.fill(Infinity, 0, width * height);
  cost[0] = 0;
  matched[0] = 0;
  rarity[0] = 0;
  unlike[0] = 0;
  for (let y = 1; y < height; y++) {
    const last = y === height - 1;
    const firstB = b.firstEdge[y]!;
    const endB = b.firstEdge[y + 1]!;
    for (let x = last ? width - 1 : 1, to = last ? width : width - 1; x < to; x++) {
      const cell = y * width + x;
      const node = last ? 0 : consonants[b.letters[y]! * COUNT + a.letters[x]!]! + ((a.doubled[x]! ^ b.doubled[y]!) === 1 ? doubling : 0);
      let best = Infinity;
      let said = 0;
      for (let edgeB = firstB; edgeB < endB; edgeB++) {
        const row = b.from[edgeB]! * width;
        const slot = b.slot[edgeB]! * LATIN_SLOTS;
        const flags = b.flags[edgeB]!;
        for (let edgeA = a.firstEdge[x]!, endA = a.firstEdge[x + 1]!; edgeA < endA; edgeA++) {
          if ((flags & a.flags[edgeA]!) !== 0) continue;
          const before = row + a.from[edgeA]!;
          const step = gaps[slot + a.slot[edgeA]!]! + costA[edgeA]! + costB[edgeB]! + node;
          const total = cost[before]! + step;
          if (total > best + TIE) continue;
          const differs = step >= onceFrom ? 1 : unlike[before]!;
          // Of equal ways the one that says more, so that the order of the names does not matter.
          if (total > best - TIE && (differs > unlike[cell]! || (differs === unlike[cell]! && rarity[before]! <= said))) continue;
          best = total;
          said = rarity[before]!;
          backA[cell] = edgeA;
          backB[cell] = edgeB;
          unlike[cell] = differs;
        }
      }
      cost[cell] = best;
      if (best === Infinity) continue;
      const before = b.from[backB[cell]!]! * width + a.from[backA[cell]!]!;
      const share = last || a.letters[x] === BORDER_LETTER ? 0 : consonants[b.letters[y]! * COUNT + a.letters[x]!] === 0 ? 1 : SUBSTITUTED;
      matched[cell] = matched[before]! + share;
      rarity[cell] = rarity[before]! + (last ? 0 : (share * (RARITIES[a.letters[x]!]! + RARITIES[cross ? a.letters[x]! : b.letters[y]!]!)) / 2);
    }
  }
}

/** The letter before a final h that the reading leaves out; `edge` is the last one taken. */
export function silentH(name: CompiledName, edge: number): CompiledName["finalH"] {
  const keeps = name.from[edge] === name.letters.length - 2;
  return name.finalH === "" || keeps ? "" : name.finalH;
}

function freeArticles(name: CompiledName): boolean {
  return name.articles.some(({ bound }) => !bound);
}

function reserve(cells: number): void {
  if (cells <= size) return;
  size = cells * 2;
  cost = new Float64Array(size);
  matched = new Float64Array(size);
  rarity = new Float64Array(size);
  unlike = new Uint8Array(size);
  backA = new Uint16Array(size);
  backB = new Uint16Array(size);
}

function latinConsonants(): Float64Array {
  const table = consonantTable(CONSONANTS, SAME);
  for (let each = 0; each < COUNT; each++) table[each * COUNT + each] = 0;
  for (const [pair, value] of Object.entries(CONSONANT_COSTS)) {
    const [a, b] = [CONSONANTS.indexOf(pair[0]!), CONSONANTS.indexOf(pair[1]!)];
    table[a * COUNT + b] = value;
    table[b * COUNT + a] = value;
  }
  return table;
}

function arabicConsonants(): Float64Array {
  const table = consonantTable(ARABIC_CONSONANTS, CROSS);
  Array.from(ARABIC_CONSONANTS).forEach((letter, row) => {
    for (const [sound, value] of Object.entries(LETTERS[letter] ?? { [letter]: 0 })) table[row * COUNT + CONSONANTS.indexOf(sound)] = value;
  });
  return table;
}

/** A row for each letter, a column for each Latin consonant; a border is no consonant. */
function consonantTable(letters: string, costs: ScriptCosts): Float64Array {
  return Float64Array.from(Array.from(letters).flatMap((letter) => Array.from(CONSONANTS, (sound) => (letter === BORDER || sound === BORDER ? Infinity : costs.otherConsonant))));
}
