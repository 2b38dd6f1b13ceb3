import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { align } from "../engine/align.ts";
import { sameLanguages } from "../../../glossary/lexicon/dictionary-read.ts";
import { addWordCounts, learnWords, type WordCounts } from "../engine/learn-words.ts";
import { LEARNING } from "../engine/weights.ts";
import { side } from "./small-side.ts";

const languages = { source: "qaa", target: "qab" };
/** Two made-up languages, word for word in the same order. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ["balo timu kera miro dapu", "zorb quax wynt jolf merd"],
  ["fasi domu rela tenu gopi", "plim drok fleg crun vash"],
  ["nuki pato vosa beli haru", "krel vrum snaf gitz wopt"],
  ["gami leru soti wuna keba", "twop skiv brum hald zept"],
];
const accepted = SENTENCES.flatMap(([source, target], at) =>
  [1, 2].map((further) => ({ source: `${source} ${SENTENCES[(at + further) % 4]![0]}`, target: `${target} ${SENTENCES[(at + further) % 4]![1]}` })));

describe("what accepted pairs teach", () => {
  const counts = learnWords(accepted, languages);

  it("is which word renders which, most of all", () => {
    for (const [source, target] of SENTENCES) {
      source.split(" ").forEach((word, index) => {
        const best = counts.words.find(([from]) => from === word.slice(0, 5));
        expect(best?.[1]).toBe(target.split(" ")[index]!.slice(0, 5));
      });
    }
  });

  it("helps to align another document in which those words occur", () => {
    const source = side("qaa", SENTENCES.map(([text]) => `${text}.`));
    const target = side("qab", [SENTENCES[0]![1], SENTENCES[2]![1], "hesp jowl ferk bint dorv", SENTENCES[3]![1]].map((text) => `${text}.`));
    const links = (learnt: readonly WordCounts[]): string[] => align(source, target, { learnt }).map((block) => `${block.source.start}-${block.source.end}|${block.target.start}-${block.target.end}`);
    const right = ["0-1|0-1", "1-2|1-1", "2-3|1-2", "3-3|2-3", "3-4|3-4"];
    expect(links([])).not.toEqual(right);
    expect(links([counts])).toEqual(right);
    expect(links([{ ...counts, source: "qab", target: "qaa", words: counts.words.map(([from, to, count]) => [to, from, count] as const) }])).toEqual(right);
    expect(links([{ ...counts, source: "fr" }])).toEqual(links([]));
  });

  it("does not count what a dictionary said already", () => {
    const dictionary = { source: "en", target: "qab", entries: [{ forms: ["house"], renderings: ["zorb"] }] };
    const [word] = learnWords([{ source: "a house", target: "zorb" }], { source: "en", target: "qab" }, [dictionary]).words;
    expect(word?.slice(0, 2)).toEqual(["hous", "zorb"]);
    expect(word?.[2]).toBeLessThanOrEqual(1);
  });

  it("is nothing when there are no pairs, or no words", () => {
    expect(learnWords([], languages)).toEqual({ ...languages, words: [] });
    expect(learnWords([{ source: "…", target: "!" }], languages).words).toEqual([]);
  });

  it("is plain data with the most frequent first, bounded", () => {
    expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
    const sorted = counts.words.map(([, , count]) => count);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    expect(sorted.every((count) => count >= LEARNING.leastCount)).toBe(true);
  });
});

describe("counts are added", () => {
  const words = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y"), fc.integer({ min: 1, max: 9 })), { selector: ([source, target]) => source + target });
  const counts = words.map((each): WordCounts => ({ ...languages, words: each }));
  const totals = (...all: readonly WordCounts[]): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const [source, target, count] of all.flatMap((each) => each.words)) sums[source + target] = count + (sums[source + target] ?? 0);
    return sums;
  };
  test("word by word, in either order", () => {
    fc.assert(fc.property(counts, counts, (one, other) => {
      expect(totals(addWordCounts(one, other))).toEqual(totals(one, other));
      expect(totals(addWordCounts(other, one))).toEqual(totals(one, other));
    }));
  });
  test("but not those of other languages", () => expect(() => addWordCounts({ ...languages, words: [] }, { ...languages, source: "fr", words: [] })).toThrow(RangeError));
  test("regions do not part a language", () => expect(sameLanguages({ source: "ar-EG", target: "en-GB" }, { source: "ar", target: "en" })).toBe(true));
});
