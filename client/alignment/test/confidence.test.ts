import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confidences } from "../engine/confidence.ts";
import type { Step } from "../engine/decode.ts";

/** Steps of one shape after another, all with the same probability. */
function stepsOf(shapes: readonly (readonly [sources: number, targets: number])[], probability: number): Step[] {
  let [source, target] = [0, 0];
  return shapes.map(([sources, targets]) => {
    const step = { source, target, sources, targets, probability };
    source += sources;
    target += targets;
    return step;
  });
}

const many = (shape: readonly [number, number], count: number) => Array.from({ length: count }, () => shape);

describe("the confidence in a step", () => {
  test("is its probability where most steps are one to one", () => {
    expect(confidences(stepsOf([...many([1, 1], 40), [2, 3]], 0.98))).toEqual(Array.from({ length: 41 }, () => 0.98));
  });

  test("is less where steps hold three sentences or more, and only there", () => {
    const found = confidences(stepsOf([...many([1, 1], 60), ...many([1, 3], 60)], 0.98));
    expect(found[10]).toBe(0.98);
    expect(found[110]).toBeCloseTo(0.912, 3);
  });

  test("keeps what is certain or unlikely as it is", () => {
    for (const probability of [1, 0.5, 0.2, 0]) expect(confidences(stepsOf(many([1, 3], 40), probability))[20]).toBe(probability);
  });

  test("lies between one half and the probability", () => {
    const shape = fc.tuple(fc.nat(4), fc.nat(4)).filter(([a, b]) => a + b > 0);
    fc.assert(fc.property(fc.array(fc.tuple(shape, fc.double({ min: 0.5, max: 1, noNaN: true })), { minLength: 1 }), (drawn) => {
      const steps = stepsOf(drawn.map(([each]) => each), 0).map((step, at) => ({ ...step, probability: drawn[at]![1] }));
      confidences(steps).forEach((confidence, at) => {
        expect(confidence).toBeGreaterThanOrEqual(0.5);
        expect(confidence).toBeLessThanOrEqual(steps[at]!.probability + 1e-12);
      });
    }));
  });
});
