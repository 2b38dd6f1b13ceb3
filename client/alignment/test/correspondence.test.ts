import { describe, expect, test } from "vitest";
import { correspondenceOf } from "../correspondence.ts";
import type { Pair, PairId, SegmentId } from "../document.ts";

/** `a` apart, `t` together, `A` apart and accepted, `s` and `g` a sentence of the source or the target alone; one sentence a side each. */
function pairs(row: string): readonly Pair[] {
  return Array.from(row, (kind, index) => ({
    id: index as PairId,
    source: kind === "g" ? [] : [index as SegmentId],
    target: kind === "s" ? [] : [index as SegmentId],
    status: kind === "A" ? "accepted" : "open",
    confidence: 0.4,
    reasons: kind === "a" || kind === "A" ? [{ kind: "apart" }] : [],
  }));
}

describe("what pairs tell of their texts", () => {
  test.each([
    ["", { kind: "full" }],
    ["tttt", { kind: "full" }],
    ["sssgggt", { kind: "full" }],
    ["aaaa", { kind: "hardly" }],
    ["aaaaat", { kind: "hardly" }],
    ["aaat", { kind: "partly", share: 0.25 }],
    ["aatt", { kind: "partly", share: 0.5 }],
    // An excerpt: of the shorter side all corresponds.
    ["attttgggggggggggg", { kind: "partly", share: 0.8 }],
    ["aaaassssgggg", { kind: "hardly" }],
    // Who accepts a pair says that it corresponds.
    ["AAaa", { kind: "partly", share: 0.5 }],
    ["AAAA", { kind: "full" }],
  ] as const)("%s", (row, expected) => expect(correspondenceOf(pairs(row))).toEqual(expected));
});
