import { expect, test } from "vitest";
import { doubtfulStretch, stretchPart } from "../doubtful-stretch.ts";
import type { Pair, PairId, SegmentId } from "../document.ts";

/** `d` is a doubtful pair, `o` an open one, `a` one that was accepted in spite of its confidence, `h` one made by hand. */
function pairsOf(states: string): readonly Pair[] {
  return Array.from(states, (state, index): Pair => ({
    id: index as PairId, source: [index as SegmentId], target: [index as SegmentId], reasons: [],
    status: state === "a" ? "accepted" : "open", confidence: state === "h" ? null : state === "o" ? 0.9 : 0.3,
  }));
}

test.each<readonly [states: string, stretches: string, parts: string]>([
  ["", "", ""],
  ["odo", "", "---"],
  ["ddo", "0–1 0–1", "fl-"],
  ["oddd", "1–3 1–3 1–3", "-fml"],
  ["ddadd", "0–1 0–1 3–4 3–4", "fl-fl"],
  ["ddhd", "0–1 0–1", "fl--"],
])("the doubtful stretches of %s", (states, stretches, parts) => {
  const pairs = pairsOf(states);
  const found = pairs.map((_, index) => doubtfulStretch(pairs, index));
  expect(found.flatMap((each) => (each ? [`${String(each.start)}–${String(each.end - 1)}`] : [])).join(" ")).toBe(stretches);
  expect(pairs.map((_, index) => stretchPart(pairs, index)?.charAt(0) ?? "-").join("")).toBe(parts);
});
