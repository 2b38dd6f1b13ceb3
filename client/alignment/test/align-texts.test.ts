import { describe, expect, test } from "vitest";
import { alignSide, alignTexts, unpaired } from "../engine/align-texts.ts";
import { segmentId, segmentText, type Paragraph, type Segment, type Text } from "../document.ts";

/** A text of paragraphs; `/` parts the sentences of a paragraph, and a paragraph is written as [what stands before it, text]. */
function text(lang: string, paragraphs: readonly (readonly [before: string, text: string, speaker?: string])[]): Text {
  return {
    lang,
    after: "\n",
    paragraphs: paragraphs.map(([before, written, speaker], index): Paragraph => {
      const label = speaker === undefined ? "" : `${speaker} `;
      let at = label.length;
      const segments = written.split("/").map((sentence, serial): Segment => {
        const start = at;
        at += sentence.length + 1;
        return { id: segmentId(index, serial), start, end: start + sentence.length };
      });
      return {
        kind: "paragraph", before, segments, text: label + written.replaceAll("/", " "),
        ...(speaker === undefined ? {} : { speaker: { start: 0, end: speaker.length } }),
      };
    }),
  };
}

const SOURCE = text("ar", [["", "افتتح الجسر عام ١٩٥٦./وبلغ طوله ٣٠٠ متر."], ["\n\n", "ثم أغلق عام ١٩٧٣."]]);
const TARGET = text("en", [["", "The bridge was opened in 1956./It was 300 metres long."], ["\n\n", "Then, in 1973, it was closed."]]);

describe("from texts to pairs", () => {
  test("every pair names the segments of both sides", () => {
    const pairs = alignTexts(SOURCE, TARGET);
    expect(pairs.map((pair) => [pair.source, pair.target])).toEqual([
      [[segmentId(0, 0)], [segmentId(0, 0)]], [[segmentId(0, 1)], [segmentId(0, 1)]], [[segmentId(1, 0)], [segmentId(1, 0)]],
    ]);
    expect(segmentText(TARGET, pairs[1]?.target[0] ?? segmentId(9, 9))).toBe("It was 300 metres long.");
  });

  test("pairs are open, numbered in order, with a confidence and reasons", () => {
    const pairs = alignTexts(SOURCE, TARGET);
    expect(pairs.map(({ id, status }) => [id, status])).toEqual([[0, "open"], [1, "open"], [2, "open"]]);
    for (const { confidence, reasons } of pairs) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(reasons).toContainEqual({ kind: "numbers", matched: 1, of: 1 });
    }
  });

  test("a translation alone: each segment by itself, nothing to be sure of", () => {
    expect(unpaired(TARGET).map((pair) => [pair.source, pair.target, pair.confidence])).toEqual([
      [[], [segmentId(0, 0)], null], [[], [segmentId(0, 1)], null], [[], [segmentId(1, 0)], null],
    ]);
  });

  test("an empty source is a translation alone; an empty translation leaves the source's segments", () => {
    const empty: Text = { lang: "ar", paragraphs: [], after: "" };
    expect(alignTexts(empty, TARGET)).toEqual(unpaired(TARGET));
    expect(alignTexts(SOURCE, empty).map((pair) => [pair.source.length, pair.target.length, pair.confidence])).toEqual([[1, 0, null], [1, 0, null], [1, 0, null]]);
  });
});

describe("the sentences that the aligner sees", () => {
  const paragraphs = (each: Text): number[] => alignSide(each).sentences.map((sentence) => sentence.paragraph);

  test("without blank lines each paragraph is one", () => {
    expect(paragraphs(text("en", [["", "One./Two."], ["\n", "Three."]]))).toEqual([0, 0, 1]);
  });
  test("with blank lines only these part paragraphs", () => {
    expect(paragraphs(text("en", [["", "One."], ["\n", "Two."], ["\n\n", "Three."], ["\n", "Four."]]))).toEqual([0, 0, 1, 1]);
  });
  test("a blank line may hold spaces and end in CRLF", () => {
    expect(paragraphs(text("en", [["", "One."], ["\r\n \t\r\n", "Two."], ["\r\n", "Three."]]))).toEqual([0, 1, 1]);
  });
  test("the speaker's label is no part of the sentence", () => {
    expect(alignSide(text("en", [["", "Why?/When?", "Host:"]])).sentences).toEqual([
      { text: "Why?", paragraph: 0, kind: "paragraph", speaker: "Host:" }, { text: "When?", paragraph: 0, kind: "paragraph", speaker: "Host:" },
    ]);
  });
});
