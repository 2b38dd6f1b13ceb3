import { expect, test } from "vitest";
import { randomFrom } from "../bench/random-from.ts";
import { align } from "../engine/align.ts";
import { link, side } from "./small-side.ts";

/** A text in a made-up language and its rather free translation into another: only one word in five is rendered the same way each time. */
function madeUp(count: number, seed: number): { readonly source: readonly string[]; readonly target: readonly string[] } {
  const random = randomFrom(seed);
  const word = (letters: string): string => Array.from({ length: 4 + Math.floor(random() * 4) }, () => letters[Math.floor(random() * letters.length)] ?? "").join("");
  const words = Array.from({ length: 900 }, () => [word("abdefgiklmnorstu"), word("бвгдежзиклмнопрст")] as const);
  const pairs = Array.from({ length: count }, () => Array.from({ length: 4 + Math.floor(random() * 14) }, () => words[Math.floor(random() ** 2 * words.length)] ?? ["", ""] as const));
  return {
    source: pairs.map((each) => `${each.map(([source]) => source).join(" ")}.`),
    target: pairs.map((each) => `${each.map(([, target]) => (random() < 0.2 ? target : word("бвгдежзиклмнопрст"))).join(" ")}.`),
  };
}

test.each([20, 75, 150])("a passage of 80 sentences that one side lacks, from sentence %i of 250 on, is found as such without a dictionary", (from) => {
  const { source, target } = madeUp(250, 7);
  const found = align(side("xx", source), side("yy", [...target.slice(0, from), ...target.slice(from + 80)])).map(link);
  const expected = source.map((_, i) => `${String(i)}|${i < from ? String(i) : i < from + 80 ? "" : String(i - 80)}`);
  const right = found.filter((each) => expected.includes(each)).length;
  expect((2 * right) / (found.length + expected.length)).toBeGreaterThanOrEqual(0.95);
});

test.each([20, 40])("passages of %i sentences, each of which another side lacks, are found as such though both texts are as long", (length) => {
  const { source, target } = madeUp(250, 11);
  const [fromSource, fromTarget] = [60, 160];
  const found = align(
    side("xx", [...source.slice(0, fromSource), ...source.slice(fromSource + length)]),
    side("yy", [...target.slice(0, fromTarget), ...target.slice(fromTarget + length)]),
  ).map(link);
  const place = (i: number, from: number): string => (i < from ? String(i) : i < from + length ? "" : String(i - length));
  const expected = source.map((_, i) => `${place(i, fromSource)}|${place(i, fromTarget)}`);
  const right = found.filter((each) => expected.includes(each)).length;
  expect((2 * right) / (found.length + expected.length)).toBeGreaterThanOrEqual(0.95);
});
