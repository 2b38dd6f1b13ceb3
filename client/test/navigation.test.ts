import { expect, test } from "vitest";
import type { Step } from "../alignment/change.ts";
import { isRefusal, type Refusal } from "../alignment/edits/edit.ts";
import { acceptAbove, mergePairs, moveSentence, noCounterpart, setStatus, splitPair } from "../alignment/edits/edit-pairs.ts";
import { compareAlignment, realign } from "../alignment/edits/realign.ts";
import { pairBefore } from "../stores/navigation.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([
  { source: ["بدأ المطر."], target: ["Rain began."] },
  { source: ["فاض النهر."], target: ["The river rose."] },
  { source: ["هدأ الماء.", "عاد الناس."], target: ["The water calmed.", "People returned."] },
  { source: ["جف الحقل."], target: ["The field dried."] },
]);
const alone = pairedDocument([{ target: ["It was spring."] }, { source: ["بدأ المطر."], target: ["Rain began."] }, { target: ["It was heavy."] }]);

test.each<readonly [string, Step | Refusal, number]>([
  ["a mark stays where it is", setStatus(document, 1, "accepted"), 1],
  ["the pairs above are accepted from the pair in hand", acceptAbove(document, 3), 3],
  ["two pairs become one", mergePairs(document, 1, "next"), 1],
  ["one pair becomes two", splitPair(document, 2, { source: 1, target: 1 }), 2],
  ["a sentence leaves downwards", moveSentence(document, 2, "target", "down"), 2],
  ["a sentence leaves upwards", moveSentence(document, 2, "target", "up"), 2],
  ["a sentence leaves beyond the last pair", moveSentence(document, 3, "target", "down"), 3],
  ["a sentence leaves beyond the first pair", moveSentence(document, 0, "source", "up"), 0],
  ["the only sentence of a pair leaves downwards", moveSentence(alone, 0, "target", "down"), 0],
  ["the only sentence of a pair leaves upwards", moveSentence(alone, 2, "target", "up"), 2],
  ["the sentences of the source are alone", noCounterpart(document, 2, "source"), 2],
  ["those of the translation go on to a new pair, and undoing that leads back", noCounterpart(document, 2, "target"), 2],
])("undoing shows the pair that was in hand: %s", (_, step, pair) => {
  if (isRefusal(step)) throw new Error(`refused: ${step.why}`);
  expect(pairBefore(step)).toBe(pair);
});

test("undoing a new alignment shows the pair that was in hand, whatever changed above it", () => {
  const texts = pairedDocument([
    { source: ["بدأ المطر.", "فاض النهر."], target: ["Rain began.", "The river rose."] },
    { source: ["هدأ الماء."], target: ["The water calmed."], accepted: true },
    { source: ["عاد الناس.", "جف الحقل."], target: ["People returned.", "The field dried."] },
    { source: ["مر عام."], target: ["A year passed."] },
  ]);
  const blocks = Array.from({ length: 6 }, (_, at) => ({ source: { start: at, end: at + 1 }, target: { start: at, end: at + 1 }, confidence: 0.9, reasons: [] }));
  for (const pair of texts.pairs.keys()) {
    const step = realign(texts, pair, compareAlignment(texts, blocks), new Set([0, 1]));
    if (isRefusal(step)) throw new Error(`refused: ${step.why}`);
    expect(pairBefore(step)).toBe(pair);
  }
});
