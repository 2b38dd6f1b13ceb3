/** Dictionaries and learnt words by pair of languages, whichever was the source. */
import { expect, it } from "vitest";
import type { ListedLexicon } from "../storage/lexicon-records.ts";
import type { LearntHead } from "../storage/lexicon-schemas.ts";
import { lexiconPairs } from "../stores/lexicon-pairs.ts";

const lexicon = (id: string, source: string, target: string, addedAt = 0): ListedLexicon =>
  ({ id, head: { schema: 1, name: id, format: "tsv", source, target, entries: 1, sentences: 0, words: 0, addedAt } });
const learnt = (source: string, target: string, pairs: number): LearntHead => ({ schema: 1, source, target, words: pairs, pairs, accepted: pairs });

it("lists the languages of the core lexicons when there is nothing else", () => {
  const pairs = lexiconPairs({ lexicons: [], learnt: [] });
  expect(pairs.map(({ source, target, core, learnt: total, lexicons }) => [source, target, core, total, lexicons])).toContainEqual(["ar", "en", true, null, []]);
  expect(pairs.every(({ core }) => core)).toBe(true);
});

it("takes both directions together, and puts first what a person brought", () => {
  const [first, second, third] = lexiconPairs({
    lexicons: [lexicon("old", "de", "fr", 1), lexicon("new", "fr-CH", "de", 2)],
    learnt: [learnt("en", "fa", 3), learnt("fa", "en", 4), learnt("ru", "en", 0)],
  });
  expect(first).toMatchObject({ source: "fa", target: "en", core: true, learnt: { documents: 2, pairs: 7 }, lexicons: [] });
  expect(second).toMatchObject({ source: "de", target: "fr", core: false, learnt: null, lexicons: [{ id: "new" }, { id: "old" }] });
  expect(third).toMatchObject({ core: true, learnt: null, lexicons: [] });
});
