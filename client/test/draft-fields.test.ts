/** What was typed in the fields of an edit becomes edits of the sentences, of empty cells and of speakers' labels. */
import { describe, expect, it } from "vitest";
import { shownText } from "../elements/shown-text.ts";
import { editsOf, newSentenceKey, sentenceKey, speakerKey } from "../stores/draft-fields.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([{ source: ["واحد."], target: ["One.", "Two."] }, { source: ["اثنان."] }]);
const [first, second] = document.pairs;
const [one, two] = first!.target;

describe("a draft", () => {
  it("without a field changes nothing", () => {
    expect(editsOf(document, first!, new Map())).toEqual({ edits: [], speakers: [] });
  });

  it("changes the sentences that were typed in", () => {
    expect(editsOf(document, first!, new Map([[sentenceKey("target", two!), "2."]]))).toEqual({ edits: [{ side: "target", segment: two, text: "2." }], speakers: [] });
  });

  it("may empty a sentence", () => {
    expect(editsOf(document, first!, new Map([[sentenceKey("target", one!), ""]])).edits).toEqual([{ side: "target", segment: one, text: "" }]);
  });

  it("fills an empty cell, but no other", () => {
    const draft = new Map([[newSentenceKey("target"), "Two."]]);
    expect(editsOf(document, second!, draft).edits).toEqual([{ side: "target", segment: null, text: "Two." }]);
    expect(editsOf(document, first!, draft).edits).toEqual([]);
  });

  it("changes a label only where there is one", () => {
    const paragraphs = document.target.paragraphs.map((each) => ({ ...each, speaker: { start: 0, end: 4 } }));
    const labelled = { ...document, target: { ...document.target, paragraphs } };
    const draft = new Map([[speakerKey("target", 0), "Host:"], [speakerKey("source", 0), "ضيف:"]]);
    expect(editsOf(labelled, first!, draft).speakers).toEqual([{ side: "target", paragraph: 0, text: "Host:" }]);
  });
});

it.each([
  ["a\nb", "a b"],
  ["a \r\n  b", "a b"],
  ["a\n\n b", "a b"],
  ["no  line end", "no  line end"],
])("a field shows %j as %j", (text, shown) => {
  expect(shownText(text)).toBe(shown);
});
