import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut, withoutPassage, type Bitext, type Chances, type Unit } from "../bench/corpora/lay-out.ts";
import { randomFrom } from "../bench/random-from.ts";

const NOTHING: Chances = { dropped: 0, joined: 0, cut: 0 };

/** Unit u has the pieces `u.0 `, `u.1 ` …, so that a sentence says whose it is. */
function unit(u: number, sources: number, targets: number): Unit {
  const pieces = (count: number): string[] => Array.from({ length: count }, (_, piece) => `${u}.${piece} `);
  return { source: pieces(sources), target: pieces(targets) };
}

const unitsArbitrary = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 40 })
  .map((sizes) => sizes.map(([sources, targets], u) => unit(u, sources, targets)));
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const laidOut = fc.record({ units: unitsArbitrary, chances: fc.record({ dropped: chance, joined: chance, cut: chance }), seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }) })
  .map(({ units, chances, seed }) => ({ units, text: layOut(units, chances, randomFrom(seed)) }));

/** The pieces that stand in the sentences of one side. */
function piecesIn({ source, target }: Bitext, side: "source" | "target", sentences: readonly number[]): string[] {
  const all = side === "source" ? source : target;
  return sentences.flatMap((sentence) => all[sentence]!.split(" ").filter(Boolean));
}

const unitsOf = (pieces: readonly string[]): string[] => [...new Set(pieces.map((piece) => piece.split(".")[0]!))];

describe("texts laid out of units", () => {
  it("are the units as they are when nothing is to happen", () => {
    const units = [unit(0, 2, 1), unit(1, 1, 3)];
    expect(layOut(units, NOTHING, randomFrom(1))).toEqual({
      source: ["0.0 0.1", "1.0"], target: ["0.0", "1.0 1.1 1.2"], gold: [{ source: [0], target: [0] }, { source: [1], target: [1] }],
    });
  });

  it("have a unit cut on one side", () => {
    const { gold } = layOut([unit(0, 1, 3), unit(1, 2, 1), unit(2, 1, 1)], { ...NOTHING, cut: 1 }, randomFrom(1));
    expect(gold).toEqual([{ source: [0], target: [0, 1, 2] }, { source: [1, 2], target: [3] }, { source: [3], target: [4] }]);
  });

  it("have no more than two units joined", () => {
    const { source } = layOut(Array.from({ length: 5 }, (_, u) => unit(u, 1, 1)), { ...NOTHING, joined: 1 }, randomFrom(1));
    expect(source).toEqual(["0.0 1.0", "2.0 3.0", "4.0"]);
  });

  it("have a link for each sentence whose counterpart is left out", () => {
    const units = withoutPassage([unit(0, 1, 1), unit(1, 1, 1), unit(2, 1, 1)], "source", 1, 2);
    expect(layOut(units, NOTHING, randomFrom(1)).gold).toEqual([{ source: [0], target: [0] }, { source: [], target: [1] }, { source: [], target: [2] }]);
  });

  it("name every sentence once and in order in their gold", () => {
    fc.assert(fc.property(laidOut, ({ text }) => {
      expect(text.gold.flatMap(({ source }) => source)).toEqual(text.source.map((_, s) => s));
      expect(text.gold.flatMap(({ target }) => target)).toEqual(text.target.map((_, t) => t));
    }));
  });

  it("have the same units on both sides of a link, and each of their pieces once", () => {
    fc.assert(fc.property(laidOut, ({ units, text }) => {
      for (const { source, target } of text.gold) {
        const [here, there] = [piecesIn(text, "source", source), piecesIn(text, "target", target)];
        if (source.length > 0 && target.length > 0) expect(unitsOf(here)).toEqual(unitsOf(there));
        for (const [pieces, side] of [[here, "source"], [there, "target"]] as const) {
          if (pieces.length > 0 && source.length * target.length > 0) expect(pieces).toEqual(unitsOf(pieces).flatMap((u) => units[Number(u)]![side].map((piece) => piece.trim())));
        }
      }
    }));
  });

  it("have links that no boundary of both sides divides", () => {
    fc.assert(fc.property(laidOut, ({ text }) => {
      for (const { source, target } of text.gold) {
        if (source.length === 0 || target.length === 0) continue;
        const ends = (side: "source" | "target", sentences: readonly number[]): Set<string> =>
          new Set(sentences.slice(0, -1).flatMap((sentence, s) => {
            const [last, next] = [piecesIn(text, side, [sentence]).at(-1)!, piecesIn(text, side, [sentences[s + 1]!])[0]!];
            return unitsOf([last, next]).length === 2 ? [unitsOf([last])[0]!] : [];
          }));
        const there = ends("target", target);
        expect([...ends("source", source)].filter((end) => there.has(end))).toEqual([]);
      }
    }));
  });

  it("are the same for the same seed", () => {
    const units = Array.from({ length: 30 }, (_, u) => unit(u, 2, 3));
    const chances = { dropped: 0.2, joined: 0.3, cut: 0.5 };
    expect(layOut(units, chances, randomFrom(7))).toEqual(layOut(units, chances, randomFrom(7)));
    expect(layOut(units, chances, randomFrom(7))).not.toEqual(layOut(units, chances, randomFrom(8)));
  });
});
