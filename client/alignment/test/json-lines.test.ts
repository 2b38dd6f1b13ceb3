import { expect, test } from "vitest";
import type { Text } from "../document.ts";
import { writePairLines, writeSegmentLines } from "../formats/json-lines.ts";
import { writeSentenceLines } from "../formats/sentence-lines.ts";
import { smallDocument, smallText } from "./small-document.ts";

const [first, empty, last] = smallText("en", [["Why a dam?", "And who\npaid?"], [], ["The state."]]).paragraphs;

const INTERVIEW: Text = {
  lang: "en",
  paragraphs: [
    { ...first!, text: `Interviewer: ${first!.text}`, speaker: { start: 0, end: 12 }, segments: first!.segments.map((segment) => ({ ...segment, start: segment.start + 13, end: segment.end + 13 })) },
    empty!,
    { ...last!, kind: "list-item" },
  ],
  after: "\n",
};

test("a JSON line a segment, with the place, the kind and the speaker of its paragraph", () => {
  expect(writeSegmentLines(INTERVIEW).trimEnd().split("\n").map((line) => JSON.parse(line) as unknown)).toEqual([
    { paragraph: 0, start: 13, end: 23, kind: "paragraph", speaker: "Interviewer:", text: "Why a dam?" },
    { paragraph: 0, start: 24, end: 37, kind: "paragraph", speaker: "Interviewer:", text: "And who\npaid?" },
    { paragraph: 2, start: 0, end: 10, kind: "list-item", text: "The state." },
  ]);
});

test("one sentence a line, a blank line between paragraphs, the speaker before the first", () => {
  expect(writeSentenceLines(INTERVIEW)).toBe("Interviewer: Why a dam?\nAnd who paid?\n\nThe state.\n");
});

test("a JSON line a pair, with the words of both sides", () => {
  const source = smallText("ar", [["لماذا السد؟", "ومن دفع؟"]]);
  const target = smallText("en", [["Why a dam, and who paid?"]]);
  const lines = writePairLines(smallDocument(source, target, [{ source: [0, 1], target: [0], confidence: 0.123456 }]));
  expect(lines).toBe(
    '{"source":[0,1],"target":[0],"status":"open","confidence":0.1235,"reasons":[],"sourceText":"لماذا السد؟ ومن دفع؟","targetText":"Why a dam, and who paid?"}\n',
  );
});
