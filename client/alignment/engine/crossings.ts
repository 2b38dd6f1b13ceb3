/**
 * Sentences that a translator moved: an alignment keeps the order of both sides, so such a sentence and its translation are both left
 * without counterpart, some way apart. Where their words explain each other well, they are proposed as a pair.
 */

import type { Step } from "./decode.ts";
import { explain, explainRow, rowScratch, type Reach } from "./evidence.ts";
import type { Lexicon } from "./lexicon.ts";
import { CROSSING } from "./weights.ts";
import type { SideWords } from "./words.ts";

/** Indexes of a source and of a target sentence that may answer each other across what stands between them. */
export interface Crossing {
  readonly source: number;
  readonly target: number;
}

/** Each sentence is in one crossing at most: its best, when the other's best is it too. */
export function findCrossings(steps: readonly Step[], lexicon: Lexicon, source: SideWords, target: SideWords): readonly Crossing[] {
  const places = alonePlaces(steps);
  if (places.source.size === 0 || places.target.size === 0) return [];
  const forth = bestOf(evidenceBetween(lexicon, source, target, true, places.source, places.target));
  const back = bestOf(evidenceBetween(lexicon, target, source, false, places.target, places.source));
  return [...forth].filter(([i, j]) => back.get(j) === i).map(([i, j]) => ({ source: i, target: j }));
}

/** By index of a step: the index of the step that it crosses the others with. */
export function crossingSteps(steps: readonly Step[], crossings: readonly Crossing[]): ReadonlyMap<number, number> {
  const others = new Map(crossings.map(({ source, target }) => [source, target]));
  const ofTarget = new Map(steps.flatMap(({ sources, target }, at) => (sources === 0 ? [[target, at] as const] : [])));
  return new Map(steps.flatMap(({ source, targets }, at) => {
    const other = targets === 0 ? ofTarget.get(others.get(source) ?? -1) : undefined;
    return other === undefined ? [] : [[at, other] as const, [other, at] as const];
  }));
}

/** By sentence without counterpart: how far on the other side the alignment is at it. */
function alonePlaces(steps: readonly Step[]): { readonly source: ReadonlyMap<number, number>; readonly target: ReadonlyMap<number, number> } {
  const places = { source: new Map<number, number>(), target: new Map<number, number>() };
  for (const { source, target, sources, targets } of steps) {
    if (targets === 0) places.source.set(source, target);
    if (sources === 0) places.target.set(target, source);
  }
  return places;
}

interface Evidence {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** How well each sentence without counterpart explains those of the other side that have none and are not too far away. */
function evidenceBetween(lexicon: Lexicon, from: SideWords, to: SideWords, forward: boolean, alone: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): readonly Evidence[] {
  const sentences = from.start.length - 1;
  const reach: Reach = { low: new Int32Array(sentences), high: new Int32Array(sentences), block: 1 };
  for (const [sentence, place] of alone) {
    reach.low[sentence] = Math.max(0, place - CROSSING.reach);
    reach.high[sentence] = Math.min(to.start.length - 1, place + CROSSING.reach);
  }
  const explanation = explain(lexicon, from, to, forward, reach);
  const scratch = rowScratch(explanation, 1);
  return [...alone.keys()].flatMap((sentence) => {
    const [low, high] = [reach.low[sentence]!, reach.high[sentence]!];
    explainRow(explanation, sentence, 1, low, high, scratch);
    const sums = scratch.prefix[0]!;
    return [...others.keys()].filter((other) => other >= low && other < high)
      .map((other) => ({ from: sentence, to: other, worth: (sums[other - low + 1]! - sums[other - low]!) / Math.max(CROSSING.leastWords, to.start[other + 1]! - to.start[other]!) }));
  });
}

/** By sentence the other that it explains best, where it explains it well. */
function bestOf(evidence: readonly Evidence[]): ReadonlyMap<number, number> {
  const best = new Map<number, Evidence>();
  for (const each of evidence) if (each.worth >= CROSSING.leastWorth && each.worth > (best.get(each.from)?.worth ?? 0)) best.set(each.from, each);
  return new Map([...best].map(([from, { to }]) => [from, to]));
}
