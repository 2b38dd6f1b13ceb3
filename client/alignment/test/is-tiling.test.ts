/** The checker must see every way in which a document can be broken: the other tests rest on it. */
import { describe, expect, it } from "vitest";
import { segmentId, type Document, type Pair, type Paragraph } from "../document.ts";
import { faultOf, isTiling } from "../is-tiling.ts";

const sound: Document = {
  source: null,
  target: { lang: "en", after: "", paragraphs: [{ kind: "paragraph", before: "", text: "Q: One. Two.", speaker: { start: 0, end: 2 }, segments: [{ id: segmentId(0, 0), start: 3, end: 7 }, { id: segmentId(0, 1), start: 8, end: 12 }] }] },
  pairs: [0, 1].map((serial): Pair => ({ id: serial as Pair["id"], source: [], target: [segmentId(0, serial)], status: "open", confidence: null, reasons: [] })),
  judgements: [],
};
const paragraph = sound.target.paragraphs[0]!;
const [first, second] = paragraph.segments;
const [one, two] = sound.pairs;
const withParagraph = (changed: Partial<Paragraph>): Document => ({ ...sound, target: { ...sound.target, paragraphs: [{ ...paragraph, ...changed }] } });
const withPairs = (...pairs: readonly Pair[]): Document => ({ ...sound, pairs });

describe("a document", () => {
  it("that is sound has no fault", () => {
    expect(faultOf(sound)).toBeUndefined();
    expect(isTiling(sound)).toBe(true);
  });

  it.each<readonly [string, Document]>([
    ["a pair is missing", withPairs(one!)],
    ["a sentence is used twice", withPairs(one!, two!, { ...two!, id: 9 as Pair["id"] })],
    ["the pairs are out of order", withPairs(two!, one!)],
    ["a pair is empty", withPairs(one!, two!, { ...two!, id: 9 as Pair["id"], target: [] })],
    ["two pairs have one id", withPairs(one!, { ...two!, id: one!.id })],
    ["a pair names a source that is not there", withPairs(one!, { ...two!, source: [segmentId(0, 0)] })],
    ["segments overlap", withParagraph({ segments: [first!, { ...second!, start: 6 }] })],
    ["segments are out of order", withParagraph({ segments: [second!, first!] })],
    ["a segment is empty", withParagraph({ segments: [first!, { ...second!, start: 12 }] })],
    ["a segment ends behind its paragraph", withParagraph({ segments: [first!, { ...second!, end: 13 }] })],
    ["a segment covers the speaker", withParagraph({ segments: [{ ...first!, start: 1 }, second!] })],
    ["a segment says that it is in another paragraph", withParagraph({ segments: [first!, { ...second!, id: segmentId(1, 1) }] })],
    ["two segments have one id", withParagraph({ segments: [first!, { ...second!, id: first!.id }] })],
  ])("is unsound when %s", (_, document) => {
    expect(faultOf(document)).toEqual(expect.any(String));
    expect(isTiling(document)).toBe(false);
  });
});
