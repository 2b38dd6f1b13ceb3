/** Where a split is proposed, and how the keys move it. */
import { describe, expect, it } from "vitest";
import type { Side } from "../alignment/document.ts";
import { bestCut, bestSplit, moveSentenceCut, movePairCut, wordsOf, type CutPoint, type SplitChoice } from "../elements/split-choice.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([
  { source: ["وصل القطار صباحًا، ثم غادر مساءً.", "وبقي الناس."], target: ["The train came in the morning, then it left in the evening.", "The people stayed."] },
  { source: ["خرج."], target: ["He left"] },
  { source: ["كلمة"], target: ["词语。新词"] },
]);

function point(choice: SplitChoice | undefined): CutPoint {
  if (choice?.kind !== "sentence") throw new Error("no sentence is cut");
  const { side, segment, at } = choice;
  return { side, segment, at };
}

/** The words around the cut. */
function around(cut: CutPoint): string {
  const words = wordsOf(document, cut.side, cut.segment);
  const index = words.findIndex(({ at }) => at === cut.at);
  return `${words[index - 1]?.text.trim() ?? ""}|${words[index]?.text.trim() ?? ""}`;
}

describe("splitting a pair", () => {
  it("proposes the cut between its sentences", () => {
    expect(bestSplit(document, 0)).toEqual({ kind: "pair", cut: { source: 1, target: 1 } });
  });

  it("has nothing to propose for one sentence a side", () => {
    expect(bestSplit(document, 1)).toBeUndefined();
  });

  it("moves on one side and stops where a half would be empty", () => {
    const cut = { source: 1, target: 1 };
    expect(movePairCut(document, 0, cut, "target", 1)).toEqual({ source: 1, target: 2 });
    expect(movePairCut(document, 0, cut, "target", -1)).toEqual({ source: 1, target: 0 });
    expect(movePairCut(document, 0, { source: 0, target: 1 }, "target", -1)).toEqual({ source: 0, target: 1 });
    expect(movePairCut(document, 0, { source: 2, target: 1 }, "target", 1)).toEqual({ source: 2, target: 1 });
    expect(movePairCut(document, 0, cut, "source", 5)).toEqual({ source: 2, target: 1 });
  });
});

describe("splitting a sentence", () => {
  it("proposes the comma of the longest sentence", () => {
    expect(around(point(bestCut(document, 0, "target")))).toBe("morning,|then");
    expect(around(point(bestCut(document, 0, "source")))).toBe("صباحًا،|ثم");
  });

  it("turns to the other side when this one has a single word", () => {
    expect(point(bestCut(document, 1, "source")).side).toBe("target");
  });

  it("cuts between words, in a script without spaces between letters", () => {
    const words = (side: Side, pair: number) => wordsOf(document, side, document.pairs[pair]![side][0]!).map(({ text }) => text);
    expect(words("source", 0)).toEqual(["وصل ", "القطار ", "صباحًا، ", "ثم ", "غادر ", "مساءً."]);
    expect(words("target", 2)).toEqual(["词", "语。", "新", "词"]);
    expect(words("source", 2)).toEqual(["كلمة"]);
    expect(point(bestCut(document, 2, "source")).side).toBe("target");
  });

  it("goes word by word, and on into the next sentence", () => {
    const start = point(bestCut(document, 0, "target"));
    const right = moveSentenceCut(document, 0, start, 1, "words");
    expect(around(right)).toBe("then|it");
    expect(moveSentenceCut(document, 0, right, -1, "words")).toEqual(start);
    let last = start;
    for (let turn = 0; turn < 30; turn += 1) last = moveSentenceCut(document, 0, last, 1, "words");
    expect(around(last)).toBe("people|stayed.");
  });

  it("goes through the proposed places in the order of the text", () => {
    let cut = point(bestCut(document, 0, "target"));
    const places = [cut];
    for (let next = moveSentenceCut(document, 0, cut, 1, "proposed"); next !== cut; next = moveSentenceCut(document, 0, cut, 1, "proposed")) places.push((cut = next));
    const order = places.map(({ segment, at }) => [document.pairs[0]!.target.indexOf(segment), at] as const);
    expect(order).toEqual(order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(new Set(places.map(({ segment }) => segment)).size).toBe(2);
  });
});
