import { expect, it } from "vitest";
import { documentTitle } from "../stores/document-title.ts";
import { pairedDocument } from "./paired-document.ts";

const textOf = (...paragraphs: readonly (readonly string[])[]) => pairedDocument(paragraphs.map((target) => ({ target }))).target;
const pasted = (...sentences: readonly string[]) => documentTitle({ kind: "pasted", text: "" }, textOf(sentences));

it.each([
  ["only the first sentence", ["The river rose.", "People left."], "The river rose."],
  ["a sentence of 60 characters as it is", ["The river rose in spring and the fields along it were empty."], "The river rose in spring and the fields along it were empty."],
  ["a longer one to a whole word, the sign of it included in the 60", ["The river rose in spring and the fields along it all were dry then."], "The river rose in spring and the fields along it all were…"],
  ["a word without end to 60 characters", ["a".repeat(70)], `${"a".repeat(59)}…`],
  ["a hard-wrapped sentence as one line", ["The river\n  rose."], "The river rose."],
])("a pasted text is called by %s", (_, sentences, title) => {
  expect(pasted(...sentences)).toBe(title);
});

it("no character is cut in half", () => {
  expect(pasted(`${"a".repeat(58)}🌍🌍`)).toBe(`${"a".repeat(58)}…`);
});

it("a headline keeps both of its sentences", () => {
  const text = textOf(["Cairo, Monday."], ["Is it over?", "The water stays."]);
  const [dateline, heading] = text.paragraphs;
  const headed = { ...text, paragraphs: [{ ...dateline!, kind: "dateline" as const }, { ...heading!, kind: "heading" as const }] };
  expect(documentTitle({ kind: "pasted", text: "" }, headed)).toBe("Is it over? The water stays.");
});

it("a text without a sentence has no title", () => {
  expect(documentTitle({ kind: "pasted", text: "" }, textOf([]))).toBe("");
});
