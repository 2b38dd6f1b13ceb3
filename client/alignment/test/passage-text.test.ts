import { expect, test } from "vitest";
import type { SegmentId } from "../document.ts";
import { passagesOf } from "../formats/passage-text.ts";
import { segment, segmentLines } from "../segmentation/segment.ts";

const text = segment("A river. It rose.\n\nIt fell.", { lang: "en", format: "plain" });
const ids = text.paragraphs.flatMap((paragraph) => paragraph.segments.map((each) => each.id));

const cases: readonly (readonly [what: string, segments: readonly SegmentId[], words: string])[] = [
  ["one sentence", ids.slice(1, 2), "It rose."],
  ["sentences of one paragraph, with what stands between them", ids.slice(0, 2), "A river. It rose."],
  ["sentences of two paragraphs, with a space between them", ids.slice(1), "It rose. It fell."],
  ["no sentence", [], ""],
];
test.each(cases)("%s", (_, segments, words) => expect(passagesOf(text)(segments)).toBe(words));

test("Chinese sentences stand without a space, as in their text", () => {
  const chinese = segment("河水上涨。田野被淹。", { lang: "zh", format: "plain" });
  expect(passagesOf(chinese)(chinese.paragraphs[0]!.segments.map((each) => each.id))).toBe("河水上涨。田野被淹。");
});

test("a missing text has no words", () => expect(passagesOf(null)(ids)).toBe(""));

test("a hundred thousand sentences in one paragraph", () => {
  const long = segmentLines("The river rose.\n".repeat(100_000), "en");
  const passage = passagesOf(long);
  const lengths = long.paragraphs[0]!.segments.map((each) => passage([each.id]).length);
  expect(new Set(lengths)).toEqual(new Set([15]));
  expect(lengths).toHaveLength(100_000);
});
