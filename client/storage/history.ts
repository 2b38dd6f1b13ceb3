/** Everything that was done to a document since its import, and how much of it is not taken back. */
import type { Step } from "../alignment/change.ts";
import type { TimedStep } from "./record-schemas.ts";

export interface History {
  readonly steps: readonly TimedStep[];
  /** The steps before this one are done; the others were undone and can be done again. */
  readonly position: number;
}

export const NO_HISTORY: History = { steps: [], position: 0 };

/** With one more step done. What was undone before it can no longer be done again. */
export function withStep({ steps, position }: History, step: Step, at: number): History {
  return { steps: [...steps.slice(0, position), { ...step, at }], position: position + 1 };
}

export function stepToUndo({ steps, position }: History): TimedStep | undefined {
  return steps[position - 1];
}

export function stepToRedo({ steps, position }: History): TimedStep | undefined {
  return steps[position];
}

/** @param by 1 after a step was done again, -1 after one was taken back */
export function moved({ steps, position }: History, by: 1 | -1): History {
  return { steps, position: position + by };
}
