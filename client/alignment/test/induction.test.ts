import { describe, expect, test } from "vitest";
import { explain, explainRow, rowScratch, type Explanation, type Reach } from "../engine/evidence.ts";
import { induce } from "../engine/induction.ts";
import { lexiconOf, type Lexicon, type WordLinks } from "../engine/lexicon.ts";
import { placement, placementScratch } from "../engine/placement.ts";
import { sideWords, type SideWords } from "../engine/words.ts";
import { side } from "./small-side.ts";

/** A tiny language and its translation, one sentence a line: the words of a line, in any order, render each other. */
const SOURCE = ["rota mensa", "rota luna", "mensa luna", "rota silva", "silva luna", "mensa silva", "rota mensa luna", "silva rota"];
const TARGET = ["wheel table", "moon wheel", "table moon", "forest wheel", "forest moon", "table forest", "moon table wheel", "wheel forest"];
const MEANS = { rota: "wheel", mensa: "table", luna: "moon", silva: "fores" };

const source = sideWords(side("la", SOURCE));
const target = sideWords(side("xx", TARGET));
const NO_SEEDS: WordLinks = { source: new Int32Array(0), target: new Int32Array(0), count: new Float64Array(0) };
const everything = (words: SideWords, others: SideWords): Reach => ({
  low: new Int32Array(words.start.length - 1), high: new Int32Array(words.start.length - 1).fill(others.start.length - 1), block: 3,
});
const learnt = (): Lexicon =>
  induce(source, target, NO_SEEDS, SOURCE.map((_, i) => ({ source: i, target: i, sources: 1, targets: 1, probability: 1 })));

describe("induction", () => {
  test("finds what each word means from pairs alone", () => {
    const { links } = learnt();
    for (const [word, meaning] of Object.entries(MEANS)) {
      const s = source.vocabulary.stems.indexOf(word);
      const counts = [...links.source].flatMap((each, l) => (each === s ? [{ t: links.target[l]!, count: links.count[l]! }] : []));
      const best = counts.sort((a, b) => b.count - a.count)[0];
      expect(target.vocabulary.stems[best?.t ?? -1]).toBe(meaning);
    }
  });

  test("a prior count is kept though no pair shows it", () => {
    const seeds: WordLinks = { source: Int32Array.of(0), target: Int32Array.of(3), count: Float64Array.of(2) };
    const { links } = induce(source, target, seeds, []);
    expect([...links.source, ...links.target, ...links.count]).toEqual([0, 3, 2]);
  });

  test("each sentence knows its own part in the counts, and the parts add up", () => {
    const { links, sourceOwn, targetOwn } = learnt();
    for (const own of [sourceOwn, targetOwn]) {
      const sums = new Float64Array(links.count.length);
      own.link.forEach((link, at) => (sums[link]! += own.amount[at]!));
      sums.forEach((sum, link) => expect(sum).toBeCloseTo(links.count[link]!, 4));
    }
  });
});

describe("evidence", () => {
  const explanation = (): Explanation => explain(learnt(), source, target, true, everything(source, target));

  test("the right sentence gets the most, a wrong one less than nothing", () => {
    const e = explanation();
    const scratch = rowScratch(e, 3);
    explainRow(e, 4, 1, 0, 8, scratch);
    const [sums] = scratch.prefix;
    const row = Array.from({ length: 8 }, (_, j) => sums![j + 1]! - sums![j]!);
    expect(row.indexOf(Math.max(...row))).toBe(4);
    expect(row[0]).toBeLessThan(0);
  });

  test("a pair of sentences is explained by the pair, as the sum of its rows", () => {
    const e = explanation();
    const scratch = rowScratch(e, 3);
    explainRow(e, 0, 2, 0, 8, scratch);
    const two = scratch.prefix[1]!;
    expect(two[2]!).toBeGreaterThan(two[5]! - two[3]!);
  });

  test("a lexicon that knows nothing says nothing", () => {
    const e = explain(lexiconOf(NO_SEEDS, 8, 8), source, target, true, everything(source, target));
    const scratch = rowScratch(e, 3);
    explainRow(e, 2, 3, 0, 8, scratch);
    for (const sums of scratch.prefix) expect(Math.max(...sums.map(Math.abs))).toBeCloseTo(0, 9);
  });

  test("a sentence is not judged by what it taught itself", () => {
    const once = sideWords(side("la", ["rota mensa", "luna"]));
    const other = sideWords(side("xx", ["wheel table", "moon"]));
    const lexicon = induce(once, other, NO_SEEDS, [
      { source: 0, target: 0, sources: 1, targets: 1, probability: 1 }, { source: 1, target: 1, sources: 1, targets: 1, probability: 1 },
    ]);
    expect(explain(lexicon, once, other, true, everything(once, other)).ratio.length).toBe(0);
  });

  test("words at like places count more than words at unlike places", () => {
    const long = "rota rota2 mensa mensa2 luna luna2 silva silva2";
    const straight = "wheel alpha table beta moon gamma forest delta";
    const crossed = "forest delta moon gamma table beta wheel alpha";
    const from = sideWords(side("la", [...SOURCE, long]));
    const place = (translation: string): number => {
      const to = sideWords(side("xx", [...TARGET, translation]));
      const lexicon = induce(from, to, NO_SEEDS, SOURCE.map((_, i) => ({ source: i, target: i, sources: 1, targets: 1, probability: 1 })));
      const e = explain(lexicon, from, to, true, everything(from, to));
      return placement(e, placementScratch(e), 8, 1, 8, 1).placed;
    };
    expect(place(straight)).toBeGreaterThan(place(crossed));
  });
});
