/** A place in a translation is found again by the words around it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, placeOf } from "../names/anchor.ts";
import type { Passage } from "../names/name.ts";

const passagesOf = (paragraphs: readonly (readonly string[])[]): readonly Passage[] =>
  paragraphs.flatMap((sentences, paragraph) => {
    let start = 0;
    return sentences.map((text): Passage => {
      const passage: Passage = { source: [], target: [{ paragraph, start, text, kind: "paragraph" }] };
      start += text.length + 1;
      return passage;
    });
  });

describe("a place", () => {
  it("is named by the words around it in its sentence", () => {
    expect(anchorOf(passagesOf([["It rained.", "The people of Homs went out into the wide street."]]), { paragraph: 0, start: 25, end: 29 })).toEqual({ before: "The people of ", after: " went out into the w", nth: 0 });
  });

  it("is told from its likes by how many stand before it", () => {
    const passages = passagesOf([["Homs, Homs."], ["Homs fell."], ["Homs fell."]]);
    expect(anchorOf(passages, { paragraph: 2, start: 0, end: 4 })).toEqual({ before: "", after: " fell.", nth: 1 });
    expect(placeOf(passages, "Homs", { before: "", after: " fell.", nth: 1 })).toEqual({ paragraph: 2, start: 0, end: 4 });
  });

  it.each([
    ["is found after an edit of another sentence", [["It poured with rain.", "We saw Homs again."]], { paragraph: 0, start: 28, end: 32 }],
    ["is found in another paragraph", [["It rained."], ["We saw Homs again."]], { paragraph: 1, start: 7, end: 11 }],
    ["is gone when the words around it changed", [["It rained.", "We saw Homs."]], undefined],
    ["is gone when it is spelled otherwise", [["It rained.", "We saw Hims again."]], undefined],
  ])("%s", (_, paragraphs, place) => {
    expect(placeOf(passagesOf(paragraphs), "Homs", { before: "We saw ", after: " again.", nth: 0 })).toEqual(place);
  });

  it("of the source is looked for in the source", () => {
    const passages = passagesOf([["Homs fell."]]).map((each): Passage => ({ source: [{ paragraph: 3, start: 2, text: "سقطت حمص.", kind: "paragraph" }], target: each.target }));
    const anchor = anchorOf(passages, { paragraph: 3, start: 7, end: 10 }, "source")!;
    expect(anchor).toEqual({ before: "سقطت ", after: ".", nth: 0 });
    expect(placeOf(passages, "حمص", anchor, "source")).toEqual({ paragraph: 3, start: 7, end: 10 });
    expect(placeOf(passages, "حمص", anchor)).toBeUndefined();
  });

  it("is found by its own anchor, wherever it is", () => {
    const sentence = fc.array(fc.constantFrom("Homs", "fell", "and", "Homs,", "الشام"), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), fc.nat(), (paragraphs, choice) => {
      const passages = passagesOf(paragraphs);
      const places = passages.flatMap(({ target }) => target).flatMap(({ paragraph, start, text }) => [...text.matchAll(/Homs/g)].map(({ index }) => ({ paragraph, start: start + index, end: start + index + 4 })));
      const place = places[choice % Math.max(1, places.length)];
      const anchor = place && anchorOf(passages, place);
      if (anchor) expect(placeOf(passages, "Homs", anchor)).toEqual(place);
    }));
  });
});
