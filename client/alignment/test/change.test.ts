import fc from "fast-check";
import { expect, test } from "vitest";
import type { Judgement } from "../../../glossary/names/name.ts";
import { applyChanges, invertChanges } from "../change.ts";
import { segmentId, type Document, type Pair, type PairId } from "../document.ts";
import { acceptAbove } from "../edits/edit-pairs.ts";
import { isRefusal } from "../edits/edit.ts";

test("everything above is accepted in one step, however long the document is", () => {
  const pairs = Array.from({ length: 300_000 }, (_, index): Pair => ({ id: index as PairId, source: [], target: [segmentId(index, 0)], status: "open", confidence: null, reasons: [] }));
  const document: Document = { source: null, target: { lang: "en", paragraphs: [], after: "" }, pairs, judgements: [] };
  const step = acceptAbove(document, pairs.length - 1);
  if (isRefusal(step)) throw new Error(step.why);
  const after = applyChanges(document, step.changes);
  expect(after.pairs.filter(({ status }) => status === "accepted")).toHaveLength(299_999);
  expect(applyChanges(after, invertChanges(step.changes)).pairs.every(({ status }) => status === "open")).toBe(true);
});

test("judgements are put, replaced and taken away at any place, and back again", () => {
  const judgement = fc.record({ kind: fc.constant("prefer" as const), form: fc.string(), source: fc.constant(null) });
  const list = fc.array(judgement, { maxLength: 5 });
  fc.assert(fc.property(list, list, list, list, (before, removed, after, inserted) => {
    const document: Document = { source: null, target: { lang: "en", paragraphs: [], after: "" }, pairs: [], judgements: [...before, ...removed, ...after] };
    const changes = [{ kind: "judgements", at: before.length, removed, inserted }] as const;
    const changed = applyChanges(document, changes);
    expect(changed.judgements).toEqual<readonly Judgement[]>([...before, ...inserted, ...after]);
    expect(applyChanges(changed, invertChanges(changes))).toEqual(document);
  }));
});
