/** Which pairs pass which filter. */
import { describe, expect, it } from "vitest";
import { countPassing, filtersFor, passes, stateOf, type PairFilter } from "../elements/pair-filter.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([
  { source: ["أ"], target: ["a"], accepted: true, confidence: 0.3 },
  { source: ["ب"], target: ["b"], confidence: 0.3 },
  { source: ["ج"], target: ["c", "d"], confidence: 0.9 },
  { source: ["د"], confidence: 0.69 },
  { target: ["e"], confidence: null },
  { source: ["و"], target: ["f"], confidence: 0.7 },
]);

const cases: readonly (readonly [PairFilter, readonly number[]])[] = [
  ["all", [1, 2, 3, 4, 5, 6]],
  ["doubtful", [2, 4]],
  ["not-one-to-one", [3, 4, 5]],
  ["no-counterpart", [4, 5]],
  ["unaccepted", [2, 3, 4, 5, 6]],
];

describe("filters", () => {
  it.each(cases)("%s", (filter, numbers) => {
    expect(document.pairs.flatMap((pair, index) => (passes(filter, pair) ? [index + 1] : []))).toEqual(numbers);
    expect(countPassing(filter, document.pairs)).toBe(numbers.length);
  });

  it("offers only what can differ in a translation alone", () => {
    expect(filtersFor(document)).toHaveLength(6);
    expect(filtersFor(pairedDocument([{ target: ["a"] }]))).toEqual(["all", "flagged", "unaccepted"]);
  });

  it("an accepted pair is never doubtful, one made by hand neither", () => {
    expect(document.pairs.map(stateOf)).toEqual(["accepted", "doubtful", "open", "doubtful", "open", "open"]);
  });
});
