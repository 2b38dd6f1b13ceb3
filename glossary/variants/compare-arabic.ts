/**
 * Two spellings in Arabic script: an edit distance in which letters that writers exchange, by ear or by habit, are near, and
 * ا و ي are cheap to leave out.
 */
import type { CompiledName } from "./compiled-name.ts";
import { arabicLetters } from "./arabic-letters.ts";
import { EXCHANGED } from "./scripts/arabic.ts";
import { ARABIC_DROPPED, ARABIC_RARITY, CROSS, LONGEST_NAME, MOST_RARITY, PER_COST, SAME } from "./weights.ts";

const NEAR = new Map(EXCHANGED.flatMap(([pair, cost]) => [[pair, cost] as const, [pair[1]! + pair[0]!, cost] as const]));

/** Costs that differ by less are equal. */
const TIE = 1e-9;

export interface LetterStep {
  readonly a: string;
  readonly b: string;
}

/** As `oddsOf` for names in Latin script. */
export function arabicOdds(a: CompiledName, b: CompiledName): number {
  const { cost, matched } = distance(a, b);
  const article = a.articles.some(({ bound }) => !bound) === b.articles.some(({ bound }) => !bound) ? 0 : SAME.article;
  return SAME.base + SAME.perMatch * Math.min(matched, CROSS.mostMatches) + SAME.perRarity * Math.min(matched * ARABIC_RARITY, MOST_RARITY) - PER_COST * (cost + article);
}

/** The letters that differ, in the order of the text. */
export function arabicSteps(a: CompiledName, b: CompiledName): LetterStep[] {
  return distance(a, b).steps;
}

function distance(nameA: CompiledName, nameB: CompiledName): { cost: number; matched: number; steps: LetterStep[] } {
  const a = arabicLetters(nameA.text, LONGEST_NAME);
  const b = arabicLetters(nameB.text, LONGEST_NAME);
  const width = a.letters.length + 1;
  const costs = new Float64Array(width * (b.letters.length + 1));
  const moveCost = (x: number, y: number, move: "both" | "a" | "b"): number => {
    if (move === "both") return x > 0 && y > 0 ? costs[(y - 1) * width + x - 1]! + exchange(a.letters[x - 1]!, b.letters[y - 1]!) : Infinity;
    if (move === "a") return x > 0 ? costs[y * width + x - 1]! + dropped(a.letters[x - 1]!) : Infinity;
    return y > 0 ? costs[(y - 1) * width + x]! + dropped(b.letters[y - 1]!) : Infinity;
  };
  // Of equal ways the one in which more letters agree, so that the order of the names does not matter.
  const agreed = new Uint16Array(costs.length);
  for (let y = 0; y <= b.letters.length; y++) {
    for (let x = y === 0 ? 1 : 0; x < width; x++) {
      const cell = y * width + x;
      const [both, onlyA, onlyB] = [moveCost(x, y, "both"), moveCost(x, y, "a"), moveCost(x, y, "b")];
      const best = Math.min(both, onlyA, onlyB);
      costs[cell] = best;
      if (both <= best + TIE) agreed[cell] = agreed[cell - width - 1]! + Number(a.letters[x - 1] === b.letters[y - 1]);
      if (onlyA <= best + TIE) agreed[cell] = Math.max(agreed[cell]!, agreed[cell - 1]!);
      if (onlyB <= best + TIE) agreed[cell] = Math.max(agreed[cell]!, agreed[cell - width]!);
    }
  }
  const steps: LetterStep[] = [];
  for (let x = width - 1, y = b.letters.length; x > 0 || y > 0; ) {
    const cost = costs[y * width + x]!;
    const move = cost === moveCost(x, y, "both") ? "both" : cost === moveCost(x, y, "a") ? "a" : "b";
    const one = move === "b" ? "" : nameA.text[a.at[--x]!]!;
    const other = move === "a" ? "" : nameB.text[b.at[--y]!]!;
    if (one !== other) steps.push({ a: one, b: other });
  }
  return { cost: costs.at(-1)!, matched: agreed.at(-1)!, steps: steps.reverse() };
}

function exchange(a: string, b: string): number {
  return a === b ? 0 : (NEAR.get(a + b) ?? SAME.otherConsonant);
}

function dropped(letter: string): number {
  return ARABIC_DROPPED[letter] ?? SAME.otherDrop;
}
