/** The terms of a pair, and every place of a term in a document. */
import { describe, expect, it } from "vitest";
import type { EntityId } from "../../glossary/entity.ts";
import { smallGlossary } from "../../glossary/test/small-glossary.ts";
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import { passageOf } from "../alignment/passages.ts";
import { concordanceOf, conceptsIn, keywordOf, renderingsOf } from "../elements/concordance.ts";
import { pairTerms } from "../elements/pair-terms.ts";
import { TermSpans } from "../elements/term-spans.ts";
import { placesOf } from "./found-by-words.ts";
import { pairedDocument } from "./paired-document.ts";

const glossary = smallGlossary({ id: "judge", arabic: ["قاض"], preferred: "judge", admitted: ["magistrate"], deprecated: ["kadi"] }, { id: "court", arabic: ["محكمة"], preferred: "court" });
const document = pairedDocument([
  { source: ["جلس القاضي في المحكمة."], target: ["The judge sat in the court."] },
  { source: ["عاد القاضي والقاضي."], target: ["The magistrate and the kadi came back."] },
  { source: ["ثم انصرف القاضي إلى بيته البعيد على النهر الكبير مع أهله وأولاده وخدمه جميعا بعد أن حكم بين الناس."], target: ["Then he left."] },
  { source: ["القاضي هو القاضي."], target: ["A judge is that."] },
  { target: ["So said the judge."] },
]);

const written: readonly (readonly [concept: string, term: string, side: "source" | "target", words: string, usage: TermMention["usage"]])[] = [
  ["judge", "judge.ar0", "source", "القاضي", "preferred"], ["judge", "judge.ar0", "source", "والقاضي", "preferred"],
  ["judge", "judge.en", "target", "judge", "preferred"], ["judge", "judge.a0", "target", "magistrate", "admitted"], ["judge", "judge.d0", "target", "kadi", "deprecated"],
  ["court", "court.ar0", "source", "المحكمة", "preferred"], ["court", "court.en", "target", "court", "preferred"],
];
const terms = document.pairs.flatMap((pair, passage) => written.flatMap(([concept, term, side, words, usage]): readonly TermMention[] =>
  placesOf(passageOf(document, pair)[side], words).map((place) => ({ concept: concept as EntityId, term: term as EntityId, side, passage, usage, ...place }))))
  .sort((a, b) => a.passage - b.passage || a.side.localeCompare(b.side) || a.start - b.start);
const judge = "judge" as EntityId;
const inPair = (pair: number, missing: readonly EntityId[] = []) => pairTerms(terms.filter(({ passage }) => passage === pair), new Set(missing), glossary, "en-GB");

describe("the terms of a pair", () => {
  it("stand with what to write and whether that is written", () => {
    expect(inPair(0)).toEqual([
      { concept: "judge", source: "القاضي", preferred: "judge", written: ["judge"], state: "preferred" },
      { concept: "court", source: "المحكمة", preferred: "court", written: ["court"], state: "preferred" },
    ]);
  });

  it("are as bad as the worst that is written", () => {
    expect(inPair(1)).toMatchObject([{ written: ["magistrate", "kadi"], state: "deprecated" }]);
  });

  it("are missing only where that is known", () => {
    expect([inPair(2)[0]?.state, inPair(2, [judge])[0]?.state]).toEqual([null, "missing"]);
  });

  it("may stand in the translation alone", () => {
    expect(inPair(4)).toEqual([{ concept: "judge", source: null, preferred: "judge", written: ["judge"], state: "preferred" }]);
  });

  it("keep the identity of their list while nothing changes", () => {
    const spans = new TermSpans();
    const before = spans.of(terms, document, document).get(document.pairs[0]!.id);
    expect(before?.map(({ mention, from, to }) => [mention.text, from, to])).toEqual([["القاضي", 4, 10], ["المحكمة", 14, 21], ["judge", 4, 9], ["court", 21, 26]]);
    expect(spans.of(terms.map((each) => ({ ...each })), document, document).get(document.pairs[0]!.id)).toBe(before);
  });
});

describe("a concordance", () => {
  const places = concordanceOf(judge, terms);

  it("has every place, those without a rendering first; what is left over shares the last rendering", () => {
    expect(places.map(({ passage, source, target }) => `${passage + 1} ${source?.text ?? "-"} ${target?.text ?? "-"}`)).toEqual([
      "3 القاضي -", "1 القاضي judge", "2 القاضي magistrate", "2 والقاضي kadi", "4 القاضي judge", "4 القاضي judge", "5 - judge",
    ]);
  });

  it("counts the renderings, the lack of one first", () => {
    expect(renderingsOf(places)).toEqual([{ term: null, count: 1 }, { term: "judge.en", count: 4 }, { term: "judge.a0", count: 1 }, { term: "judge.d0", count: 1 }]);
  });

  it("shows the keyword with the words around it, cut at a word", () => {
    expect(keywordOf(places[1]!, "target", document)).toEqual({ before: "The ", text: "judge", after: " sat in the court." });
    const { after } = keywordOf(places[0]!, "source", document)!;
    expect([after.length < 65, after.endsWith(" …"), document.source!.paragraphs[2]!.text.includes(`القاضي${after.slice(0, -2)} `)]).toEqual([true, true, true]);
    expect(keywordOf(places[0]!, "target", document)).toEqual({ before: "", text: "", after: "Then he left." });
    expect(keywordOf(places[6]!, "source", document)).toBeNull();
  });

  it("is of one concept of those in the document", () => {
    expect(conceptsIn(terms)).toEqual(["judge", "court"]);
    expect(concordanceOf("nobody" as EntityId, terms)).toEqual([]);
  });
});
