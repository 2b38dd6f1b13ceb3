/** A long document in a short strip: no doubtful pair may be hidden by its neighbours. */
import { describe, expect, it } from "vitest";
import { placesJoined, placesOf, stripPath } from "../elements/minimap-strips.ts";
import { pairedDocument } from "./paired-document.ts";

const pairsOf = (count: number, doubtful: readonly number[]) =>
  pairedDocument(Array.from({ length: count }, (_, index) => (doubtful.includes(index) ? { source: ["أ"], target: ["a"], confidence: 0.2 } : { source: ["أ"], target: ["a"], accepted: true as const }))).pairs;

describe("places", () => {
  it("are one a pair in a short document", () => {
    expect(placesOf(pairsOf(4, [2]))).toEqual(["accepted", "accepted", "doubtful", "accepted"]);
    expect(placesOf([])).toEqual([]);
  });

  it.each([[241, 17], [1000, 999], [5000, 2501]])("of %i pairs show that number %i is doubtful", (count, doubtful) => {
    const places = placesOf(pairsOf(count, [doubtful]));
    expect(places).toHaveLength(240);
    expect(places.filter((state) => state === "doubtful")).toHaveLength(1);
    expect(places.indexOf("doubtful")).toBe(Math.floor((doubtful * 240) / count));
  });
});

it("a path has a bar for each place of its state", () => {
  expect(stripPath(["open", "doubtful", "open"], "open", 8)).toBe("M0 0h8v.8H0zM0 2h8v.8H0z");
  expect(stripPath(["open"], "accepted", 5)).toBe("");
});

describe("a doubtful stretch", () => {
  it("is one bar, ended where it ends", () => {
    const pairs = pairsOf(5, [0, 1, 3]);
    expect(placesJoined(pairs)).toEqual([true, false, false, false, false]);
    expect(stripPath(placesOf(pairs), "doubtful", 10, placesJoined(pairs))).toBe("M0 0h10v1H0zM0 1h10v.8H0zM0 3h10v.8H0z");
  });

  it("goes on from place to place of a long document, and two beside each other stay two", () => {
    const pairs = pairsOf(480, [100, 101, 102, 105, 106]);
    expect(placesJoined(pairs).flatMap((joined, place) => (joined ? [place] : []))).toEqual([50, 52]);
  });
});
