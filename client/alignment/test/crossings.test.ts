import { describe, expect, test } from "vitest";
import { align } from "../engine/align.ts";
import { side } from "./small-side.ts";

const YEARS = Array.from({ length: 30 }, (_, n) => 1200 + 17 * n);
const source = side("en", YEARS.map((year) => `In ${String(year)} the governor built bridge ${String(year + 3)} over the river at a cost of ${String(year * 2)} dinars.`));
const translated = YEARS.map((year) => `في سنة ${String(year)} بنى الوالي الجسر ${String(year + 3)} على النهر بكلفة ${String(year * 2)} دينار.`);

describe("crossings", () => {
  test("a sentence that the translator moved is found where it went, from both sides, and is doubtful", () => {
    const moved = [...translated.slice(0, 10), ...translated.slice(11, 18), translated[10] ?? "", ...translated.slice(18)];
    const blocks = align(source, side("ar", moved));
    const at = blocks.findIndex((block) => block.source.start === 10 && block.source.end === 11);
    const other = blocks.findIndex((block) => block.target.start === 17 && block.target.end === 18);
    expect(blocks[at]).toMatchObject({ target: { start: 10, end: 10 }, reasons: [{ kind: "crossing", away: other - at }] });
    expect(blocks[other]).toMatchObject({ source: { start: 18, end: 18 }, reasons: [{ kind: "crossing", away: at - other }] });
    expect(blocks[at]?.confidence).toBeLessThanOrEqual(0.5);
  });

  test("a sentence left out on each side is no crossing", () => {
    const left = [...translated.slice(0, 10), ...translated.slice(11, 18), "وكان الشتاء باردا وكثر الثلج على الجبال.", ...translated.slice(18)];
    expect(align(source, side("ar", left)).flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === "crossing"))).toEqual([]);
  });
});
