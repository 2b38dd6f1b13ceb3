import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandFrom, fullBand, nodeAt, type Band } from "../engine/band.ts";
import { CellList } from "../engine/cells.ts";
import { decode, type Step } from "../engine/decode.ts";
import { posterior, type PairScores, type Posterior } from "../engine/posterior.ts";
import type { Shapes } from "../engine/shapes.ts";
import { SEARCH } from "../engine/weights.ts";

const SHAPES: Shapes = { source: [1, 1, 2, 2], target: [1, 2, 1, 2], reach: 2 };

interface Tiling {
  /** `i,j,a,b` */
  readonly steps: readonly string[];
  readonly score: number;
}

/** Every alignment of the band with its score, by plain recursion; within a run of nulls the source's come first, unless any order will do. */
function allTilings(scores: PairScores, anyOrder = false, i = 0, j = 0, before: "pair" | "source" | "target" = "pair"): Tiling[] {
  const { band, shapes, start, shape, score } = scores;
  if (i === band.sources && j === band.targets) return [{ steps: [], score: 0 }];
  const go = (a: number, b: number, gain: number, kind: "pair" | "source" | "target"): Tiling[] =>
    nodeAt(band, i + a, j + b) < 0 || gain === -Infinity
      ? []
      : allTilings(scores, anyOrder, i + a, j + b, kind).map((rest) => ({ steps: [[i, j, a, b].join(), ...rest.steps], score: gain + rest.score }));
  const open = before === "pair" ? scores.open : 0;
  return [
    ...Array.from(shape.subarray(start[nodeAt(band, i, j)], start[nodeAt(band, i, j) + 1]), (k, at) => go(shapes.source[k]!, shapes.target[k]!, score[start[nodeAt(band, i, j)]! + at]!, "pair")).flat(),
    ...((before === "target" && !anyOrder) || i === band.sources ? [] : go(1, 0, open + scores.sourceNull[i]!, "source")),
    ...(j === band.targets ? [] : go(0, 1, open + scores.targetNull[j]!, "target")),
  ];
}

const arbitraryScores: fc.Arbitrary<PairScores> = fc
  .record({ n: fc.integer({ min: 0, max: 4 }), m: fc.integer({ min: 0, max: 4 }), seed: fc.array(fc.integer({ min: -40, max: 20 }), { minLength: 120, maxLength: 120 }), narrow: fc.boolean() })
  .map(({ n, m, seed, narrow }) => {
    const band: Band = narrow ? bandFrom(n, m, (i) => [(i * m) / Math.max(1, n) - 1, (i * m) / Math.max(1, n) + 1]) : fullBand(n, m);
    const value = (at: number): number => seed[at % seed.length]! / 10;
    const cells = new CellList(band, SHAPES);
    for (let i = 0; i <= n; i++) {
      for (let j = band.low[i]!; j <= band.high[i]!; j++) {
        SHAPES.source.forEach((a, k) => { if (nodeAt(band, i + a, j + SHAPES.target[k]!) >= 0) cells.add(k, value(nodeAt(band, i, j) * 4 + k)); });
        cells.close(nodeAt(band, i, j));
      }
    }
    return {
      ...cells.done(),
      sourceNull: Float64Array.from({ length: n }, (_, at) => value(at + 101)),
      targetNull: Float64Array.from({ length: m }, (_, at) => value(at + 107)),
      open: value(119),
    };
  });

describe("posterior", () => {
  test("is the share of all alignments that have the pair, as enumeration finds it", () => {
    fc.assert(
      fc.property(arbitraryScores, (scores) => {
        const tilings = allTilings(scores);
        fc.pre(tilings.length > 0);
        const weigh = (some: readonly Tiling[]): number => some.reduce((sum, each) => sum + Math.exp(each.score), 0);
        const total = weigh(tilings);
        const share = (has: (step: string) => boolean): number => weigh(tilings.filter(({ steps }) => steps.some(has))) / total;
        const found = posterior(scores);
        found.pairs.probability.forEach((probability, p) => {
          const k = found.pairs.shape[p]!;
          const step = [found.pairs.source[p], found.pairs.target[p], SHAPES.source[k], SHAPES.target[k]].join();
          expect(probability).toBeCloseTo(share((each) => each === step), 4);
        });
        found.sourceNull.forEach((probability, i) => expect(probability).toBeCloseTo(share((step) => step.startsWith(`${String(i)},`) && step.endsWith(",1,0")), 4));
        found.targetNull.forEach((probability, j) => expect(probability).toBeCloseTo(share((step) => step.split(",")[1] === String(j) && step.endsWith(",0,1")), 4));
      }),
    );
  });

  test("every sentence's probabilities sum to one", () => {
    fc.assert(
      fc.property(arbitraryScores, (scores) => {
        fc.pre(allTilings(scores).length > 0);
        const found = posterior(scores);
        const source = found.sourceNull.slice();
        found.pairs.probability.forEach((probability, p) => {
          const first = found.pairs.source[p]!;
          for (let i = first; i < first + SHAPES.source[found.pairs.shape[p]!]!; i++) source[i]! += probability;
        });
        // Pairs below 1e-4 are not listed.
        source.forEach((sum) => expect(sum).toBeCloseTo(1, 2));
      }),
    );
  });
});

describe("decode", () => {
  const keyOf = (step: Step): string => [step.source, step.target, step.sources, step.targets].join();

  const isMissing = (step: string): boolean => step.endsWith(",1,0") || step.endsWith(",0,1");

  /** By step: its posterior, that of a missing counterpart less than that of a pair. */
  function worths(found: Posterior): Map<string, number> {
    const { sources, targets } = found.band;
    const worth = new Map<string, number>();
    found.sourceNull.forEach((probability, i) => { for (let j = 0; j <= targets; j++) worth.set([i, j, 1, 0].join(), SEARCH.nullWeight * probability); });
    found.targetNull.forEach((probability, j) => { for (let i = 0; i <= sources; i++) worth.set([i, j, 0, 1].join(), SEARCH.nullWeight * probability); });
    found.pairs.probability.forEach((probability, p) => {
      const k = found.pairs.shape[p]!;
      worth.set([found.pairs.source[p], found.pairs.target[p], SHAPES.source[k], SHAPES.target[k]].join(), probability);
    });
    return worth;
  }

  test("no other path has a larger sum of posteriors, when each step costs half of the F1 of the path with the largest sum", () => {
    fc.assert(
      fc.property(arbitraryScores, (scores) => {
        const tilings = allTilings(scores, true);
        fc.pre(tilings.length > 0);
        const found = posterior(scores);
        const worth = worths(found);
        const sum = (steps: readonly string[]): number => steps.reduce((total, step) => total + (worth.get(step) ?? 0), 0);
        const right = (steps: readonly string[]): number => steps.reduce((total, step) => total + (worth.get(step) ?? 0) / (isMissing(step) ? SEARCH.nullWeight : 1), 0);
        const bySum = tilings.map(({ steps }) => steps).sort((a, b) => sum(b) - sum(a));
        // Where two paths have the same sum, which of them comes first is not told.
        const first = bySum.filter((steps) => sum(steps) > sum(bySum[0]!) - 1e-6);
        const answer = decode(found).map(keyOf);
        const isBest = (cost: number): boolean => {
          const less = (steps: readonly string[]): number => sum(steps) - cost * steps.length;
          return less(answer) >= Math.max(...bySum.map(less)) - 1e-6;
        };
        expect(first.some((steps) => isBest(right(steps) / (2 * Math.max(1, steps.length))))).toBe(true);
      }),
    );
  });

  test("among sure pairs, two doubtful steps do not win by their number against one that is likelier than each", () => {
    // Four pairs of which nobody doubts, then a source sentence and two of the target.
    const answer = (one: number, both: number, second: number): string[] => {
      const found: Posterior = {
        band: fullBand(5, 6),
        shapes: SHAPES,
        pairs: {
          source: Int32Array.of(0, 1, 2, 3, 4, 4), target: Int32Array.of(0, 1, 2, 3, 4, 4), shape: Uint8Array.of(0, 0, 0, 0, 0, 1),
          probability: Float32Array.of(1, 1, 1, 1, one, both), cell: Int32Array.of(0, 1, 2, 3, 4, 5),
        },
        sourceNull: new Float64Array(5),
        targetNull: Float64Array.of(0, 0, 0, 0, 0.05, second),
        nodes: new Float32Array(42),
      };
      return decode(found).map(keyOf).slice(4);
    };
    expect(answer(0.45, 0.5, 0.4)).toEqual(["4,4,1,2"]);
    expect(answer(0.7, 0.25, 0.65)).toEqual(["4,4,1,1", "5,5,0,1"]);
  });
});
