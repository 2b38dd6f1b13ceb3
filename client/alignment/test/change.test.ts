import { expect, test } from "vitest";
import { applyChanges, invertChanges } from "../change.ts";
import { segmentId, type Document, type Pair, type PairId } from "../document.ts";
import { acceptAbove } from "../edits/edit-pairs.ts";
import { isRefusal } from "../edits/edit.ts";

test("everything above is accepted in one step, however long the document is", () => {
  const pairs = Array.from({ length: 300_000 }, (_, index): Pair => ({ id: index as PairId, source: [], target: [segmentId(index, 0)], status: "open", confidence: null, reasons: [] }));
  const document: Document = { source: null, target: { lang: "en", paragraphs: [], after: "" }, pairs };
  const step = acceptAbove(document, pairs.length - 1);
  if (isRefusal(step)) throw new Error(step.why);
  const after = applyChanges(document, step.changes);
  expect(after.pairs.filter(({ status }) => status === "accepted")).toHaveLength(299_999);
  expect(applyChanges(after, invertChanges(step.changes)).pairs.every(({ status }) => status === "open")).toBe(true);
});
