/** Rows show what their pair has, and stay the same objects while nothing in them changes. */
import { describe, expect, it } from "vitest";
import { applyChanges, type Step } from "../alignment/change.ts";
import { isRefusal, type Refusal } from "../alignment/edits/edit.ts";
import { mergePairs, setStatus } from "../alignment/edits/edit-pairs.ts";
import { editSegments } from "../alignment/edits/edit-text.ts";
import { segmentId, type Document, type Paragraph } from "../alignment/document.ts";
import { RowViews } from "../elements/row-view.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([
  { source: ["عنوان"], target: ["A title"] },
  { source: ["أولى.", "ثانية."], target: ["One.", "Two."] },
  { source: ["ثالثة."] },
  { source: ["رابعة."], target: ["Four."] },
]);

function after(before: Document, step: Step | Refusal): Document {
  if (isRefusal(step)) throw new Error(step.why);
  return applyChanges(before, step.changes);
}

describe("row views", () => {
  it("hold the sentences of either side, none for an empty cell", () => {
    const rows = new RowViews().of(document);
    expect(rows.map((row) => [row.source.map(({ text }) => text), row.target.map(({ text }) => text)])).toEqual([
      [["عنوان"], ["A title"]],
      [["أولى.", "ثانية."], ["One.", "Two."]],
      [["ثالثة."], []],
      [["رابعة."], ["Four."]],
    ]);
  });

  it("show the speaker once, at the first sentence of the paragraph", () => {
    const text = "Interviewer: Where? When?";
    const segments = [{ id: segmentId(0, 0), start: 13, end: 19 }, { id: segmentId(0, 1), start: 20, end: 25 }];
    const paragraph: Paragraph = { kind: "paragraph", before: "", text, speaker: { start: 0, end: 12 }, segments };
    const spoken = { source: null, judgements: [], target: { lang: "en", after: "", paragraphs: [paragraph] } };
    const [row] = new RowViews().of({ ...spoken, pairs: [{ ...document.pairs[0]!, source: [], target: segments.map(({ id }) => id) }] });
    expect(row?.target.map(({ speaker, text: words }) => [speaker, words])).toEqual([["Interviewer:", "Where?"], [undefined, "When?"]]);
  });

  it("have each sentence on one line, without the marks of a quotation", () => {
    const text = "The river rose\n> and fell.";
    const paragraph: Paragraph = { kind: "paragraph", before: "> ", text, segments: [{ id: segmentId(0, 0), start: 0, end: text.length }] };
    const quoted = { source: null, judgements: [], target: { lang: "en", after: "", paragraphs: [paragraph] } };
    const [row] = new RowViews().of({ ...quoted, pairs: [{ ...document.pairs[0]!, source: [], target: [segmentId(0, 0)] }] });
    expect(row?.target.map((sentence) => sentence.text)).toEqual(["The river rose and fell."]);
  });

  it("change for the pair that is accepted, and for no other", () => {
    const views = new RowViews();
    const before = views.of(document);
    const now = views.of(after(document, setStatus(document, 1, "accepted")));
    expect(now.map((row, index) => row === before[index])).toEqual([true, false, true, true]);
    expect(now[1]!.source, "its sentences stay, so that nothing is measured anew").toBe(before[1]!.source);
    expect(now[1]!.target).toBe(before[1]!.target);
  });

  it("change for the pair whose text is edited, and for no other", () => {
    const views = new RowViews();
    const before = views.of(document);
    const now = views.of(after(document, editSegments(document, 3, [{ side: "target", segment: document.pairs[3]!.target[0]!, text: "Fourth." }])));
    expect(now.map((row, index) => row === before[index])).toEqual([true, true, true, false]);
    expect(now[3]?.target[0]?.text).toBe("Fourth.");
  });

  it("of the pairs below a merge stay as they are", () => {
    const views = new RowViews();
    const before = views.of(document);
    const now = views.of(after(document, mergePairs(document, 0, "next")));
    expect(now).toHaveLength(3);
    expect(now.slice(1)).toEqual(before.slice(2));
    expect(now[1]).toBe(before[2]);
    expect(now[2]).toBe(before[3]);
  });
});
