/** The shape between the cells reaches from each side's first sentence to its last. */
import { describe, expect, it } from "vitest";
import { RIBBON_WIDTH, ribbonPath } from "../elements/ribbon-path.ts";

const points = (path: string, x: number) => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].filter((match) => Number(match[1]) === x).map((match) => Number(match[2]));

describe("the ribbon", () => {
  it("is nothing where one side is empty", () => {
    expect(ribbonPath([], [{ top: 0, bottom: 20 }])).toBe("");
    expect(ribbonPath([{ top: 0, bottom: 20 }], [])).toBe("");
  });

  it("is as tall on either side as the sentences there", () => {
    const path = ribbonPath([{ top: 2, bottom: 30 }], [{ top: 1, bottom: 25 }, { top: 31, bottom: 90 }]);
    expect([Math.min(...points(path, 0)), Math.max(...points(path, 0))]).toEqual([2, 30]);
    expect([Math.min(...points(path, RIBBON_WIDTH)), Math.max(...points(path, RIBBON_WIDTH))]).toEqual([1, 90]);
    expect(path.endsWith("Z")).toBe(true);
  });

  it("has a notch half-way between two sentences", () => {
    const path = ribbonPath([{ top: 0, bottom: 90 }], [{ top: 0, bottom: 24 }, { top: 32, bottom: 60 }, { top: 68, bottom: 90 }]);
    const inner = [...path.matchAll(/L(\d+) ([\d.]+)/g)].filter((match) => Number(match[1]) > 0 && Number(match[1]) < RIBBON_WIDTH).map((match) => Number(match[2]));
    expect(inner).toEqual([28, 64]);
  });
});
