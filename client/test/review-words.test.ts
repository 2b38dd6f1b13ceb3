/** What the Review screen says, in both languages. */
import { describe, expect, it } from "vitest";
import type { Reason } from "../alignment/document.ts";
import { noticeText } from "../elements/notice-text.ts";
import { reasonText, speaksFor } from "../elements/reason-text.ts";
import { remembered, shapeText, spokenRow, type RowWords } from "../elements/row-words.ts";
import { messagesFor } from "../messages/messages.ts";
import type { Notice } from "../stores/session-state.ts";
import { pairedDocument } from "./paired-document.ts";

const wordsOf = (locale: "en" | "ar", words: "review" | "reviewAlone" = "review"): RowWords => ({ m: messagesFor(locale)[words], names: messagesFor(locale).names, findings: messagesFor(locale).findings, number: String, percent: (share) => `${Math.floor(share * 100)}%` });
const en = wordsOf("en");
const ar = wordsOf("ar");
const [doubtful, byHand] = pairedDocument([
  { source: ["أ", "ب"], target: ["a"], confidence: 0.54 },
  { source: ["ج"], confidence: null, accepted: true },
]).pairs;

describe("a row", () => {
  it("is read out by number, state, type and confidence", () => {
    expect(spokenRow(doubtful!, 33, false, en)).toBe("Pair 33, doubtful, 2 to 1, confidence 54%");
    expect(spokenRow(doubtful!, 33, false, en, { inStretch: true })).toBe("Pair 33, doubtful, in a doubtful stretch, 2 to 1, confidence 54%");
    expect(spokenRow(byHand!, 4, false, en)).toBe("Pair 4, accepted, 1 to 0");
    expect(spokenRow(doubtful!, 33, false, ar)).toBe("الزوج 33، فيه شك، 2 إلى 1، الثقة 54%");
  });

  it("of a translation alone is a passage", () => {
    expect(spokenRow(byHand!, 4, true, wordsOf("en", "reviewAlone"))).toBe("Passage 4, accepted");
    expect(spokenRow(byHand!, 4, true, wordsOf("ar", "reviewAlone"))).toBe("المقطع 4، مقبول");
  });

  it("has its type as a badge", () => {
    expect(shapeText(doubtful!, en)).toBe("2 : 1");
  });
});

const reasons: readonly (readonly [Reason, text: string, speaksFor: boolean])[] = [
  [{ kind: "length", ratio: 1.0432 }, "Length 1.04 × what was expected", true],
  [{ kind: "length", ratio: 1.334 }, "Length 1.33 × what was expected", true],
  [{ kind: "length", ratio: 1.336 }, "Length 1.34 × what was expected", false],
  [{ kind: "length", ratio: 0.746 }, "Length 0.75 × what was expected", true],
  [{ kind: "length", ratio: 0.69 }, "Length 0.69 × what was expected", false],
  [{ kind: "numbers", matched: 2, of: 3 }, "Numbers 2 of 3 on both sides", false],
  [{ kind: "names", matched: 2, of: 2 }, "Names 2 of 2 on both sides", true],
  [{ kind: "words", matched: 3, of: 6 }, "Words of the dictionary 3 of 6 on both sides", true],
  [{ kind: "words", matched: 2, of: 6 }, "Words of the dictionary 2 of 6 on both sides", false],
  [{ kind: "question", agrees: false }, "Only one side asks", false],
  [{ kind: "speaker", agrees: true }, "A speech begins on both sides", true],
  [{ kind: "speaker", agrees: false }, "A speech begins on one side only", false],
  [{ kind: "crossing", away: 7 }, "Its counterpart may stand further down, out of order (7 pairs away)", false],
  [{ kind: "crossing", away: -2 }, "Its counterpart may stand further up, out of order (2 pairs away)", false],
  [{ kind: "structure", agrees: true }, "Both are of one kind (heading, list item, date line)", true],
  [{ kind: "structure", agrees: false }, "They are of different kinds (heading, list item, date line, paragraph)", false],
  [{ kind: "apart" }, "The words of this stretch do not speak for a translation", false],
];

describe("a reason", () => {
  it.each(reasons)("%j", (reason, text, good) => {
    expect(reasonText(reason, en)).toBe(text);
    expect(speaksFor(reason)).toBe(good);
  });
});

/** Whatever is said of a translation alone, in each language: no word for a pair. */
describe.each([["en", /\bpairs?\b/i], ["ar", /زوج|أزواج/]] as const)("a translation alone, %s", (locale, pair) => {
  it.each(["list", "nothing", "panel", "group", "action", "step", "refused", "keys", "filter"] as const)("has no pairs in %s", (name) => {
    const said = messagesFor(locale).reviewAlone[name];
    expect(typeof said === "string" ? said : Object.values(said).join(" ")).not.toMatch(pair);
  });

  it.each(["accept", "reopen", "merge-pairs", "merge-sentences", "split-pair", "split-sentence", "move-sentence", "edit-text"] as const)("has no pairs when %s is done", (step) => {
    expect(noticeText({ kind: "done", step, pair: 0 }, 1, wordsOf(locale, "reviewAlone"))).not.toMatch(pair);
  });
});

const notices: readonly (readonly [Notice, accepted: number, text: string])[] = [
  [{ kind: "done", step: "merge-pairs", pair: 32 }, 0, "Pair 33 merged with 34"],
  [{ kind: "done", step: "accept", pair: 4 }, 1, "Pair 5 accepted"],
  [{ kind: "done", step: "accept", pair: 4 }, 3, "3 pairs accepted"],
  [{ kind: "undone", step: "split-sentence", pair: 4 }, 0, "Undone: split the sentence"],
  [{ kind: "refused", why: "different-paragraphs" }, 0, "These sentences stand in different paragraphs and cannot become one."],
  [{ kind: "now-writer" }, 0, "This tab edits the document now."],
];

describe("what happened", () => {
  it.each(notices)("%j", (notice, accepted, text) => {
    expect(noticeText(notice, accepted, en)).toBe(text);
  });

  it.each([[2, "قُبل زوجان"], [3, "قُبلت 3 أزواج"], [11, "قُبل 11 زوجًا"], [100, "قُبل 100 زوج"]])("counts %i pairs in Arabic", (accepted, text) => {
    expect(noticeText({ kind: "done", step: "accept", pair: 0 }, accepted, ar)).toBe(text);
  });
});

it("a number is written once", () => {
  let times = 0;
  const write = remembered((value) => `${value}/${(times += 1)}`);
  expect([write(7), write(8), write(7)]).toEqual(["7/1", "8/2", "7/1"]);
});
