/** How far an answer can be trusted, by its own probabilities: the right one of two answers is mostly the one that is surer of itself. */

import type { Step } from "./decode.ts";
import { SEARCH } from "./weights.ts";

/** How many sentences are expected to be in right pairs. */
export function sentencesPaired(steps: readonly Step[]): number {
  return steps.reduce((sum, { sources, targets, probability }) => (sources > 0 && targets > 0 ? sum + probability * (sources + targets) : sum), 0);
}

/** Whether a stretch is so improbable that the answer may have lost its way there. */
export function isLost(steps: readonly Step[]): boolean {
  const { doubtfulRun: run, doubtful } = SEARCH;
  let sum = 0;
  return steps.some(({ probability }, index) => {
    sum += probability - (steps[index - run]?.probability ?? 0);
    return index + 1 >= run && sum < doubtful * run;
  });
}
