/** Text that is right raises no alarm; and what is found stands where it is said to stand, whatever the text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LATER_PASSAGES, PASSAGES } from "../../bench/passages.ts";
import { readPassage } from "../../bench/read-passage.ts";
import { passagesOf } from "../../bench/score-passages.ts";
import { PairSearch } from "../../findings/find-in-pairs.ts";
import { makeGlossary } from "../../glossary.ts";
import { arabicEnglish } from "../../lexicon/arabic-english.ts";
import { findNames } from "../../names/find-names.ts";
import type { Passage, Sentence } from "../../names/name.ts";
import { starterEntities } from "../../starter/seed.ts";

const glossary = makeGlossary(starterEntities());
const languages = { source: "ar", target: "en" };
const dictionaries = [arabicEnglish];
const search = new PairSearch();
const find = (passages: readonly Passage[]) => search.find(passages, { languages, glossary, judgements: [], names: findNames(passages, { languages, glossary, judgements: [] }), dictionaries });

describe("a marked passage", () => {
  const passages = [...Object.values(PASSAGES), ...Object.values(LATER_PASSAGES)].flat();

  it.each(passages.map((passage) => [passage.id, passage] as const))("%s has numbers alone to look at", (_, passage) => {
    const { findings } = find(passagesOf(readPassage(passage), false));
    expect(findings.filter(({ kind }) => kind !== "number" && kind !== "date")).toEqual([]);
  });

  it("has terms on both sides", () => {
    const sides = passages.flatMap((passage) => find(passagesOf(readPassage(passage), false)).terms.map(({ side }) => side));
    expect(sides.filter((side) => side === "source").length).toBeGreaterThan(200);
    expect(sides.filter((side) => side === "target").length).toBeGreaterThan(200);
  });
});

describe("a place", () => {
  const textOf = (words: readonly string[]) => fc.array(fc.constantFrom(...words, "،", "(", ")", "«", "»", "\n", "‏", "𐤀", "12"), { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
  const arabic = textOf(["محكمة", "النقض", "ولمحكمة", "تكريت", "لِلْجِهَادِ", "ثمّ", "دخلوا", "المدينة"]);
  const english = textOf(["the", "Court", "of", "cassation", "Tikrit’s", "jihad", "ثم", "دخلوا", "المدينة", "mujahedeen"]);
  const pair = fc.record({ source: fc.array(arabic, { maxLength: 2 }), target: fc.array(english, { maxLength: 2 }), start: fc.nat(9) });

  it("holds the words that are said to stand there", () => {
    fc.assert(fc.property(fc.array(pair, { minLength: 1, maxLength: 5 }), (pairs) => {
      const sentences = (texts: readonly string[], passage: number, start: number) => texts.map((text, index): Sentence => ({ paragraph: 2 * passage + index, start, text, kind: "paragraph" }));
      const passages = pairs.map(({ source, target, start }, index): Passage => ({ source: sentences(source, index, start), target: sentences(target, index, start) }));
      const { findings, terms } = find(passages);
      const stands = (side: "source" | "target", { paragraph, start, end, text }: { readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string }, passage: number) => {
        const sentence = passages[passage]![side].find((each) => each.paragraph === paragraph)!;
        expect(sentence.text.slice(start - sentence.start, end - sentence.start)).toBe(text);
      };
      for (const { source, target, passage } of findings) {
        if (source) stands("source", source, passage);
        if (target) stands("target", target, passage);
      }
      for (const term of terms) stands(term.side, term, term.passage);
    }));
  });
});
