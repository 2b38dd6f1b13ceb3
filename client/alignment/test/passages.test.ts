/** A document as passages, and what of them an edit changes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../glossary/names/name.ts";
import { applyChanges, type Step } from "../change.ts";
import type { Document } from "../document.ts";
import { mergePairs, setStatus, splitPair } from "../edits/edit-pairs.ts";
import { isRefusal, type Refusal } from "../edits/edit.ts";
import { editSegments } from "../edits/edit-text.ts";
import { passageOf, Passages } from "../passages.ts";
import { randomDocument } from "./random-document.ts";
import { smallDocument, smallText } from "./small-document.ts";

const document = smallDocument(smallText("ar", [["حمص.", "الشام."]]), smallText("en", [["Homs.", "Ash-Sham."], ["End."]]), [
  { source: [0], target: [0], confidence: 1 }, { source: [1], target: [1], confidence: 1 }, { source: [], target: [2], confidence: 1 },
]);
const edit = (of: Document): Step | Refusal => editSegments(of, 2, [{ side: "target", segment: of.pairs[2]!.target[0]!, text: "The end." }]);

function after(of: Document, step: Step | Refusal): Document {
  return isRefusal(step) ? of : applyChanges(of, step.changes);
}

describe("passages", () => {
  it("hold the sentences of each pair with their places", () => {
    expect(passageOf(document, document.pairs[1]!)).toEqual({
      source: [{ paragraph: 0, start: 5, text: "الشام.", kind: "paragraph" }],
      target: [{ paragraph: 0, start: 6, text: "Ash-Sham.", kind: "paragraph" }],
    });
  });

  it("say where the sides may not belong together, and where a person has accepted that one is empty", () => {
    const pairs = smallDocument(smallText("ar", [["حمص.", "الشام."]]), smallText("en", [["Homs.", "Ash-Sham."], ["End."]]), [
      { source: [0], target: [0], confidence: 0.9 }, { source: [1], target: [1], confidence: 0.2 }, { source: [], target: [2], confidence: 1 },
    ]);
    const standing = (of: Document) => of.pairs.map((pair) => passageOf(of, pair).standing);
    expect(standing(pairs)).toEqual([undefined, "doubtful", "doubtful"]);
    expect(standing([0, 1, 2].reduce((of, pair) => after(of, setStatus(of, pair, "accepted")), pairs))).toEqual([undefined, undefined, "settled"]);
  });

  it("change only where the document does", () => {
    const passages = new Passages();
    expect(passages.changeTo(document)).toMatchObject({ at: 0, removed: 0, inserted: [{}, {}, {}] });
    expect(passages.changeTo(after(document, setStatus(document, 0, "accepted")))).toEqual({ at: 3, removed: 0, inserted: [] });
    expect(passages.changeTo(after(document, edit(document)))).toMatchObject({ at: 2, removed: 1, inserted: [{ target: [{ text: "The end." }] }] });
  });

  it("changed step by step are those of the document as it then is", () => {
    const gesture = fc.tuple(fc.constantFrom("edit", "merge", "split", "accept"), fc.nat());
    fc.assert(fc.property(randomDocument, fc.array(gesture, { maxLength: 8 }), (start, gestures) => {
      const passages = new Passages();
      let [current, list]: [Document, readonly Passage[]] = [start, []];
      for (const [kind, place] of [["accept", 0] as const, ...gestures]) {
        const pair = place % Math.max(1, current.pairs.length);
        const segment = current.pairs[pair]?.target[0];
        if (kind === "accept") current = after(current, setStatus(current, pair, "accepted"));
        if (kind === "merge") current = after(current, mergePairs(current, pair, "next"));
        if (kind === "split") current = after(current, splitPair(current, pair, { source: 1, target: 1 }));
        if (kind === "edit" && segment !== undefined) current = after(current, editSegments(current, pair, [{ side: "target", segment, text: "Homs!" }]));
        const { at, removed, inserted } = passages.changeTo(current);
        list = list.toSpliced(at, removed, ...inserted);
        expect(list).toEqual(current.pairs.map((each) => passageOf(current, each)));
      }
    }));
  });
});
