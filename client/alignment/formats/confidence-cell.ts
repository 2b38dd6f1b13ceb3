/**
 * How the line-based formats state how sure a pair is.
 */
import type { Pair } from "../document.ts";

/** The confidence to state, in [0, 1]. A pair that a person accepted or made, or that had no choice, is certain. */
export function statedConfidence(pair: Pair): number {
  return pair.status === "accepted" ? 1 : pair.confidence ?? 1;
}

/** To four decimals, without trailing zeros: `0.97`. */
export function confidenceCell(confidence: number): string {
  return String(Number(confidence.toFixed(4)));
}

/** The number in the cell, if it is one in [0, 1]. */
export function readConfidence(cell: string): number | undefined {
  const confidence = /^\s*(\d+(\.\d*)?|\.\d+)(e-?\d+)?\s*$/i.test(cell) ? Number(cell) : Number.NaN;
  return confidence >= 0 && confidence <= 1 ? confidence : undefined;
}
