/**
 * How far a step's probability is believed. Where sentences were joined and cut freely the model is too sure of itself: several ways to
 * part a stretch are right to a reader, and it knows only that one of them is likeliest. Such a stretch is known by its steps, which hold
 * more sentences than elsewhere.
 */

import type { Step } from "./decode.ts";
import { runningSum } from "./running-sum.ts";
import { CONFIDENCE } from "./weights.ts";

/** By step: its probability, drawn towards one half where the steps around hold many sentences. */
export function confidences(steps: readonly Step[]): readonly number[] {
  const { around, few, many, least } = CONFIDENCE;
  const sums = runningSum(Float64Array.from(steps, ({ sources, targets }) => sources + targets));
  return steps.map(({ probability }, index) => {
    if (probability <= 0.5) return probability;
    const [from, to] = [Math.max(0, index - around), Math.min(steps.length, index + around + 1)];
    const sentences = (sums[to]! - sums[from]!) / (to - from);
    const freedom = Math.min(1, Math.max(0, (sentences - few) / (many - few)));
    const odds = (probability / (1 - probability)) ** (1 - freedom * (1 - least));
    return odds === Infinity ? 1 : odds / (1 + odds);
  });
}
