/** Where a sentence goes that is typed into an empty cell, by the file that comes of it. */
import { describe, expect, it } from "vitest";
import { applyChanges } from "../change.ts";
import { fileText, type Document, type ParagraphKind } from "../document.ts";
import { isRefusal } from "../edits/edit.ts";
import { editSegments } from "../edits/edit-text.ts";
import { smallDocument, smallText } from "./small-document.ts";

type Paragraphs = readonly (readonly string[])[];

/** Pairs as `[source sentences, target sentences]`, by number. */
function documentOf(source: Paragraphs, target: Paragraphs, pairs: readonly (readonly [readonly number[], readonly number[]])[]): Document {
  return smallDocument(smallText("ar", source), smallText("en", target), pairs.map(([s, t]) => ({ source: s, target: t, confidence: 0.9 })));
}

/** Writes the words into the translation of the pair, which has one sentence or none; without words it is emptied. */
function written(document: Document, pair: number, text: string): Document {
  const step = editSegments(document, pair, [{ side: "target", segment: document.pairs[pair]?.target[0] ?? null, text }]);
  if (isRefusal(step)) throw new Error(step.why);
  return applyChanges(document, step.changes);
}

const fileOf = (document: Document, ...steps: readonly (readonly [pair: number, text: string])[]) =>
  fileText(steps.reduce((before, [pair, text]) => written(before, pair, text), document).target);

/** A, B and C in a paragraph each, paired one to one. */
const three = () => documentOf([["أ."], ["ب."], ["ج."]], [["A."], ["B."], ["C."]], [[[0], [0]], [[1], [1]], [[2], [2]]]);

describe("a paragraph that was emptied is filled again", () => {
  it.each<readonly [string, readonly (readonly [number, string])[], string]>([
    ["the first", [[0, ""], [0, "New."]], "New.\n\nB.\n\nC.\n"],
    ["one between others", [[1, ""], [1, "New."]], "A.\n\nNew.\n\nC.\n"],
    ["the last", [[2, ""], [2, "New."]], "A.\n\nB.\n\nNew.\n"],
    ["two, in order", [[0, ""], [1, ""], [0, "One."], [1, "Two."]], "One.\n\nTwo.\n\nC.\n"],
    ["two, against the order", [[1, ""], [2, ""], [2, "Three."], [1, "Two."]], "A.\n\nTwo.\n\nThree.\n"],
    ["all, the middle one first", [[0, ""], [1, ""], [2, ""], [1, "Two."], [2, "Three."], [0, "One."]], "One.\n\nTwo.\n\nThree.\n"],
  ])("%s", (_, steps, file) => {
    expect(fileOf(three(), ...steps)).toBe(file);
  });

  it("though the source has one paragraph only", () => {
    const document = documentOf([["أ.", "ب.", "ج."]], [["A."], ["B."], ["C."]], [[[0], [0]], [[1], [1]], [[2], [2]]]);
    expect(fileOf(document, [1, ""], [1, "New."])).toBe("A.\n\nNew.\n\nC.\n");
  });

  it.each([["in order", [1, 2]], ["against the order", [2, 1]]])("with both of its sentences, %s", (_, [first, second]) => {
    const document = documentOf([["أ."], ["ب.", "ج."], ["د."]], [["A."], ["B.", "C."], ["D."]], [[[0], [0]], [[1], [1]], [[2], [2]], [[3], [3]]]);
    const words = ["", "New B.", "New C."];
    expect(fileOf(document, [1, ""], [2, ""], [first!, words[first!]!], [second!, words[second!]!])).toBe("A.\n\nNew B. New C.\n\nD.\n");
  });

  it("but not by the sentence that its neighbour never had", () => {
    const document = documentOf([["أ.", "ب."], ["ج."], ["د."]], [["A."], ["C."], ["D."]], [[[0], [0]], [[1], []], [[2], [1]], [[3], [2]]]);
    expect(fileOf(document, [2, ""], [1, "New B."], [2, "New C."])).toBe("A. New B.\n\nNew C.\n\nD.\n");
    expect(fileOf(document, [2, ""], [2, "New C."], [1, "New B."])).toBe("A. New B.\n\nNew C.\n\nD.\n");
  });

  it("behind the label of its speaker", () => {
    const document = three();
    const paragraphs = document.target.paragraphs.map((each, index) => (index === 1 ? { ...each, text: "Mayor:", speaker: { start: 0, end: 6 }, segments: [] } : each));
    const spoken: Document = { ...document, target: { ...document.target, paragraphs }, pairs: document.pairs.map((pair, index) => (index === 1 ? { ...pair, target: [] } : pair)) };
    expect(fileOf(spoken, [1, "New."])).toBe("A.\n\nMayor: New.\n\nC.\n");
  });
});

describe("a sentence that the translation left out", () => {
  it("joins the paragraph that its own is translated by: the one before", () => {
    const document = documentOf([["أ.", "ب."], ["ج."]], [["A."], ["C."]], [[[0], [0]], [[1], []], [[2], [1]]]);
    expect(fileOf(document, [1, "New."])).toBe("A. New.\n\nC.\n");
  });

  it("the one after", () => {
    const document = documentOf([["أ."], ["ب.", "ج."]], [["A."], ["C."]], [[[0], [0]], [[1], []], [[2], [1]]]);
    expect(fileOf(document, [1, "New."])).toBe("A.\n\nNew. C.\n");
  });

  it("the one after, though a sentence of its paragraph before it is still missing too", () => {
    const document = documentOf([["أ."], ["ب.", "ج.", "د."]], [["A."], ["D."]], [[[0], [0]], [[1], []], [[2], []], [[3], [1]]]);
    expect(fileOf(document, [2, "New C."], [1, "New B."])).toBe("A.\n\nNew B. New C. D.\n");
  });

  it.each([["in order", [1, 2]], ["against the order", [2, 1]]])("a whole paragraph stays together and in order, written %s", (_, [first, second]) => {
    const document = documentOf([["أ."], ["ب.", "ج."], ["د."]], [["A."], ["D."]], [[[0], [0]], [[1], []], [[2], []], [[3], [1]]]);
    const words = ["", "New B.", "New C."];
    expect(fileOf(document, [first!, words[first!]!], [second!, words[second!]!])).toBe("A.\n\nNew B. New C. D.\n");
  });

  it.each<readonly [ParagraphKind, ParagraphKind, string]>([
    ["heading", "paragraph", "A.\n\nNew. C.\n"],
    ["paragraph", "heading", "A. New.\n\nC.\n"],
    ["paragraph", "list-item", "A. New.\n\nC.\n"],
  ])("a paragraph of prose between %s and %s goes to the prose", (first, last, file) => {
    const document = documentOf([["أ."], ["ب."], ["ج."]], [["A."], ["C."]], [[[0], [0]], [[1], []], [[2], [1]]]);
    const [one, other] = document.target.paragraphs;
    expect(fileOf({ ...document, target: { ...document.target, paragraphs: [{ ...one!, kind: first }, { ...other!, kind: last }] } }, [1, "New."])).toBe(file);
  });
});
