/** What the findings of the marked passages must reach; the figures are in docs/names-benchmark.md. */
import { describe, expect, test } from "vitest";
import { PASSAGES, type Passage } from "../bench/passages.ts";
import { readPassage } from "../bench/read-passage.ts";
import { scorePassage } from "../bench/score-passages.ts";

const passages = Object.values(PASSAGES).flat().map(readPassage);
const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

describe.each([{ what: "with the source", alone: false, right: 0.98, found: 0.95 }, { what: "in the translation alone", alone: true, right: 0.97, found: 0.85 }])("$what", ({ alone, ...least }) => {
  const scores = passages.map((each) => scorePassage(each, alone));
  test("findings are right", () => expect(share(scores.flatMap(({ flags }) => flags.map(({ right }) => right)))).toBeGreaterThanOrEqual(least.right));
  test("inconsistencies are found", () => expect(share(scores.flatMap(({ inconsistencies }) => inconsistencies.map(({ found }) => found)))).toBeGreaterThanOrEqual(least.found));
});

describe("the score", () => {
  const score = (target: readonly string[], names: Passage["names"]) => scorePassage(readPassage({ id: "", source: [], target, names, links: target.map((_, at) => [[], [at]]) }), true);
  const TEXT = ["The town met [[1|Joulani]].", "Then [[1|Jolani]] left with [[1|Joulani]]."] as const;

  test("joins spellings that a finding puts together", () => {
    const { flags, inconsistencies } = score(TEXT, { 1: { kind: "person", variants: [["Joulani"], ["Jolani"]] } });
    expect([flags.map(({ right }) => right), inconsistencies.map(({ found }) => found)]).toEqual([[true], [true]]);
  });

  test("a finding on a consistent name is wrong", () => {
    const { flags, inconsistencies } = score(TEXT, { 1: { kind: "person", short: ["Jolani"] } });
    expect([flags.map(({ right }) => right), inconsistencies]).toEqual([[false], []]);
  });

  test("two names that were taken for one are wrong", () => {
    const { flags } = score(["The town met [[1|Joulani]].", "Then [[2|Jolani]] left with [[1|Joulani]]."], { 1: { kind: "person" }, 2: { kind: "person" } });
    expect(flags.map(({ right }) => right)).toEqual([false]);
  });

  test("an inconsistency without a finding is missed", () => {
    const { flags, inconsistencies } = score(["The town met [[1|Karim]].", "Then [[1|Karam]] left."], { 1: { kind: "person", variants: [["Karim"], ["Karam"]] } });
    expect([flags, inconsistencies.map(({ found }) => found)]).toEqual([[], [false]]);
  });
});
