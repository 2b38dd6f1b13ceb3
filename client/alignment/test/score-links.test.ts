import { describe, expect, it } from "vitest";
import { figuresOf, sumOf, tallyOf, type FoundLink, type GoldLink } from "../bench/corpora/score-links.ts";

/** `0 1|2` are two source sentences and one target sentence, `|3` is a target sentence without counterpart. */
function link(text: string): GoldLink {
  const [source = [], target = []] = text.split("|").map((side) => side.split(" ").filter(Boolean).map(Number));
  return { source, target };
}

const gold = (...texts: string[]): GoldLink[] => texts.map(link);
const found = (...texts: (readonly [text: string, confidence: number])[]): FoundLink[] => texts.map(([text, confidence]) => ({ ...link(text), confidence }));
const sure = (...texts: string[]): FoundLink[] => found(...texts.map((text) => [text, 1] as const));

interface Case {
  readonly what: string;
  readonly gold: readonly GoldLink[];
  readonly found: readonly FoundLink[];
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

const CASES: readonly Case[] = [
  { what: "the same links", gold: gold("0|0", "1|1 2"), found: sure("0|0", "1|1 2"), precision: 1, recall: 1 },
  { what: "a 1:2 found as 1:1 and a sentence without counterpart", gold: gold("0|0 1"), found: sure("0|0", "|1"), precision: 0, recall: 0 },
  { what: "a pair cut in two: both halves are wrong", gold: gold("0|0", "1 2|1 2"), found: sure("0|0", "1|1", "2|2"), precision: 1 / 3, recall: 1 / 2 },
  { what: "a right sentence without counterpart counts for precision only", gold: gold("0|0", "1|", "2|1"), found: sure("0|0", "1|", "2|1"), precision: 1, recall: 1 },
  { what: "a missed one does not count against recall", gold: gold("0|0", "1|"), found: sure("0|0 1"), precision: 0, recall: 0 },
  { what: "a source and a target sentence of the same number are two", gold: gold("0|", "|0"), found: sure("0|", "|0"), precision: 1, recall: undefined },
  { what: "nothing at all", gold: [], found: [], precision: undefined, recall: undefined },
];

describe("the strict score", () => {
  it.each(CASES)("$what", (each) => {
    expect(figuresOf(tallyOf(each.gold, each.found))).toMatchObject({ precision: each.precision, recall: each.recall });
  });

  it("is the harmonic mean of both, and 0 when nothing is right", () => {
    const links = gold("0|0", "1|1", "2|2", "3|3");
    expect(figuresOf(tallyOf(links, sure("0|0", "1|1", "2|2 3", "3|"))).f1).toBeCloseTo(0.5);
    expect(figuresOf(tallyOf(links, sure("0 1|0", "2|1 2", "3|", "|3"))).f1).toBe(0);
  });

  it("counts missing counterparts by themselves", () => {
    const figures = figuresOf(tallyOf(gold("0|0", "1|", "2|", "3|1", "|2"), sure("0|0", "1|", "2|1", "3|", "|2")));
    expect(figures.singlePrecision).toBeCloseTo(2 / 3);
    expect(figures.singleRecall).toBeCloseTo(2 / 3);
  });

  it("adds documents up by their links, not by their figures", () => {
    const small = tallyOf(gold("0|0"), sure("0|", "|0"));
    const large = tallyOf(gold("0|0", "1|1", "2|2"), sure("0|0", "1|1", "2|2"));
    expect(figuresOf(sumOf([small, large]))).toMatchObject({ precision: 3 / 5, recall: 3 / 4 });
  });
});

describe("the confidence", () => {
  it("says how many links are sure, from .9 on, and how many of them are right", () => {
    const figures = figuresOf(tallyOf(gold("0|0", "1|1", "2|2", "3|3"), found(["0|0", 0.9], ["1|1", 0.95], ["2|2 3", 1], ["3|", 0.89])));
    expect(figures.sure).toBeCloseTo(3 / 4);
    expect(figures.sureRight).toBeCloseTo(2 / 3);
  });

  it("has no error when as many are right as it says", () => {
    const links = found(["0|0", 0.75], ["1|1", 0.75], ["2|2", 0.75], ["3|", 0.75]);
    expect(figuresOf(tallyOf(gold("0|0", "1|1", "2|2", "3|3"), links)).calibrationError).toBeCloseTo(0);
  });

  it("has an error that is the distance in each bin, weighed by its links", () => {
    const links = found(["0|0", 1], ["1|1", 0.25], ["2|", 0.25], ["|2", 0.25]);
    expect(figuresOf(tallyOf(gold("0|0", "1|1"), links)).calibrationError).toBeCloseTo((0 + Math.abs(1 - 0.75)) / 4);
  });

  it("says nothing where there is nothing", () => {
    expect(figuresOf(tallyOf(gold("0|0"), []))).toMatchObject({ sure: undefined, sureRight: undefined, calibrationError: undefined, singlePrecision: undefined });
  });
});
