import { describe, expect, test } from "vitest";
import { firstLengthModel, learnLength, lengthRatio, lengthScorer, logGamma } from "../engine/length-model.ts";

const SOURCE = Float64Array.of(40, 100, 60, 200, 30, 120);
const TARGET = Float64Array.of(60, 150, 90, 300, 45, 180);
const sums = (lengths: Float64Array): Float64Array => lengths.reduce((all, each, i) => { all[i + 1] = all[i]! + each; return all; }, new Float64Array(lengths.length + 1));

describe("the length model", () => {
  test("begins with the ratio of the texts", () => expect(firstLengthModel(SOURCE, TARGET).ratio).toBeCloseTo(1.5));

  test("learns ratio and spread from the pairs", () => {
    const first = firstLengthModel(SOURCE, TARGET);
    const steady = learnLength(first, [...SOURCE], [...TARGET].map((each) => each * 2), [1, 1, 1, 1, 1, 1]);
    expect(steady.ratio).toBeCloseTo(3);
    const loose = learnLength(first, [...SOURCE], [300, 45, 180, 60, 150, 90], [1, 1, 1, 1, 1, 1]);
    expect(loose.variance).toBeGreaterThan(steady.variance);
  });

  test("pairs without weight teach nothing", () => {
    const first = firstLengthModel(SOURCE, TARGET);
    expect(learnLength(first, [10], [90], [0])).toEqual(first);
  });

  test("a fitting length scores better than one twice or half as long", () => {
    const score = lengthScorer(firstLengthModel(SOURCE, TARGET), sums(SOURCE), sums(TARGET), 3);
    // 100 characters against 150, 300 and 60.
    expect(score(1, 1, 1, 1)).toBeGreaterThan(score(1, 1, 3, 1));
    expect(score(1, 1, 1, 1)).toBeGreaterThan(score(1, 1, 0, 1));
    // 40 + 100 against 60 + 150, and against 60 alone.
    expect(score(0, 2, 0, 2)).toBeGreaterThan(score(0, 2, 0, 1));
  });

  test("stays within bounds, however long a sentence is", () => {
    const [source, target] = [Float64Array.of(1, 100_000, 100_000), Float64Array.of(90_000, 1, 100_000)];
    const score = lengthScorer(firstLengthModel(source, target), sums(source), sums(target), 1);
    for (const i of [0, 1, 2]) for (const j of [0, 1, 2]) expect(Math.abs(score(i, 1, j, 1))).toBeLessThanOrEqual(30);
    expect(score(1, 1, 1, 1)).toBe(-30);
    expect(score(1, 1, 2, 1)).toBeGreaterThan(0);
  });

  test("texts of no length do not break it", () => {
    const empty = new Float64Array(3);
    const score = lengthScorer(firstLengthModel(empty, empty), sums(empty), sums(empty), 2);
    expect(Number.isFinite(score(0, 1, 0, 1))).toBe(true);
    expect(Number.isFinite(firstLengthModel(new Float64Array(0), new Float64Array(0)).ratio)).toBe(true);
  });

  test("the ratio that a reviewer reads: 1 as expected, 2 twice as long", () => {
    const model = firstLengthModel(SOURCE, TARGET);
    expect(lengthRatio(model, 1000, 1500)).toBeCloseTo(1, 2);
    expect(lengthRatio(model, 1000, 3000)).toBeCloseTo(2, 1);
  });
});

test("ln Γ", () => {
  expect(logGamma(1)).toBeCloseTo(0, 8);
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 8);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 8);
  expect(logGamma(100.5)).toBeCloseTo(361.4355404677, 6);
});
