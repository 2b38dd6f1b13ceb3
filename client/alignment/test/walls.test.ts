import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aligner, type AlignedBlock, type AlignSide, type Wall } from "../engine/align.ts";
import { bandFrom } from "../engine/band.ts";
import { bandAnew, holdFast, piecesOf, type Path } from "../engine/walls.ts";
import { link, side } from "./small-side.ts";

/** A text of numbered items and its translation, in which every third item is cut in two. */
function numbered(count: number): { source: AlignSide; target: AlignSide } {
  const items = Array.from({ length: count }, (_, n) => 100 + 7 * n);
  return {
    source: side("en", items.map((number) => `In the year ${String(number)} the river rose, and the town of the ${String(number + 1)} hills was flooded.`)),
    target: side("fr", items.flatMap((number, n) =>
      n % 3 === 0
        ? [`En ${String(number)} la rivière monta.`, `La ville aux ${String(number + 1)} collines fut inondée.`]
        : [`En ${String(number)} la rivière monta et la ville aux ${String(number + 1)} collines fut inondée.`])),
  };
}

const { source, target } = numbered(24);
const found = aligner(source, target);
const wall = (s: readonly [number, number], t: readonly [number, number]): Wall => ({ source: { start: s[0], end: s[1] }, target: { start: t[0], end: t[1] } });

/** Cuts both sides at random places, in order: some walls of any size, none across another. */
const someWalls = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }), fc.nat({ max: 8 }), fc.nat({ max: 4 })), { maxLength: 5 }).map((gaps) => {
  const walls: Wall[] = [];
  let [i, j] = [0, 0];
  for (const [before, sources, beforeTarget, targets] of gaps) {
    const next = wall([i + before, i + before + sources], [j + beforeTarget, j + beforeTarget + targets]);
    if (sources + targets === 0 || next.source.end > source.sentences.length || next.target.end > target.sentences.length) break;
    walls.push(next);
    [i, j] = [next.source.end, next.target.end];
  }
  return walls;
});

describe("re-aligning around walls", () => {
  test("keeps every wall, tiles both sides, and crosses nothing", () => {
    fc.assert(
      fc.property(someWalls, (walls) => {
        const blocks = found.realign(walls);
        expectTiling(blocks);
        for (const held of walls) {
          if (held.source.start < held.source.end && held.target.start < held.target.end) {
            const { confidence } = blocks.find((block) => link(block) === link(held)) ?? { confidence: 0 };
            expect(confidence).toBe(1);
          } else expectAlone(blocks, held);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("without walls changes nothing", () => {
    expect(found.realign([]).map(link)).toEqual(found.blocks.map(link));
  });

  test("walls that are right already change nothing else", () => {
    const walls = found.blocks.filter((_, index) => index % 5 === 0);
    expect(found.realign(walls).map(link)).toEqual(found.blocks.map(link));
  });

  test("a wall where the aligner saw no way moves what is around it, and no more than it must", () => {
    // Item 11 is said to answer item 13: the two before it have no counterpart, or are drawn into others.
    const at = found.blocks.findIndex((block) => block.source.start === 13);
    const far = found.blocks[at];
    const blocks = found.realign([{ source: { start: 11, end: 12 }, target: far?.target ?? { start: 0, end: 0 } }]);
    expectTiling(blocks);
    expect(blocks.slice(0, 5).map(link)).toEqual(found.blocks.slice(0, 5).map(link));
    expect(blocks.slice(-5).map(link)).toEqual(found.blocks.slice(-5).map(link));
  });

  test("what is far from such a wall is left as it was, whichever way it leads off, and two such walls are kept too", () => {
    const long = numbered(150);
    const all = aligner(long.source, long.target);
    const answer = (item: number) => all.blocks.find(({ source: { start } }) => start === item)!.target;
    for (const pinned of [[[60, 75]], [[75, 60]], [[60, 75], [90, 105]]] as const) {
      const walls = pinned.map(([item, other]): Wall => ({ source: { start: item, end: item + 1 }, target: answer(other) }));
      const blocks = all.realign(walls);
      for (const held of walls) expect(blocks.map(link)).toContain(link(held));
      expect(blocks.flatMap(({ target: { start, end } }) => Array.from({ length: end - start }, (_, k) => start + k))).toEqual(long.target.sentences.map((_, j) => j));
      expect(blocks.slice(0, 30).map(link)).toEqual(all.blocks.slice(0, 30).map(link));
      expect(blocks.slice(-15).map(link)).toEqual(all.blocks.slice(-15).map(link));
    }
  });

  test("little is looked at anew around a wall in a long text, however far off it is", () => {
    const band = bandFrom(2000, 2000, (i) => [i - 6, i + 6]);
    const path: Path = { at: Int32Array.from({ length: 2001 }, (_, i) => i), sure: Array.from({ length: 2001 }, (_, i) => [i, i] as const) };
    const isLikely = (i: number, j: number): boolean => Math.abs(i - j) < 3;
    for (const [i, j, most] of [[1000, 1005, 6_000], [1000, 1020, 6_000], [1020, 1000, 6_000], [900, 1200, 26_000], [1200, 900, 26_000]] as const) {
      const held = holdFast([wall([i, i + 1], [j, j + 1])], 2000, 2000);
      const pieces = held.stretches.flatMap((stretch) => piecesOf(stretch, isLikely, path, 20));
      expect(pieces.map(({ anew }) => anew)).toEqual([false, true, true, false]);
      const { nodes, low, high } = bandAnew(band, pieces, path, 6);
      expect(nodes).toBeLessThan(most);
      for (const [row, column] of [[i, j], [i + 1, j + 1], [0, 0], [2000, 2000]] as const) expect([low[row]! <= column, high[row]! >= column]).toEqual([true, true]);
    }
  });

  test("walls that overlap, cross or are nowhere are refused", () => {
    expect(() => found.realign([wall([1, 3], [1, 2]), wall([2, 4], [5, 6])])).toThrow(RangeError);
    expect(() => found.realign([wall([1, 2], [5, 6]), wall([3, 4], [2, 3])])).toThrow(/cross/u);
    expect(() => found.realign([wall([23, 25], [1, 2])])).toThrow(RangeError);
  });
});

function expectTiling(blocks: readonly AlignedBlock[]): void {
  const cover = (key: "source" | "target"): number[] => blocks.flatMap((block) => Array.from({ length: block[key].end - block[key].start }, (_, k) => block[key].start + k));
  expect(cover("source")).toEqual(source.sentences.map((_, i) => i));
  expect(cover("target")).toEqual(target.sentences.map((_, j) => j));
}

function expectAlone(blocks: readonly AlignedBlock[], held: Wall): void {
  for (const block of blocks) {
    const touches = (key: "source" | "target"): boolean => Math.max(block[key].start, held[key].start) < Math.min(block[key].end, held[key].end);
    if (touches("source")) expect(block.target.end - block.target.start).toBe(0);
    if (touches("target")) expect(block.source.end - block.source.start).toBe(0);
  }
}
