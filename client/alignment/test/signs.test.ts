import { describe, expect, test } from "vitest";
import type { AlignSentence, AlignSide } from "../engine/align-side.ts";
import { signScore, signsOf } from "../engine/signs.ts";
import { traitsOf } from "../engine/traits.ts";
import { FINE } from "../engine/weights.ts";

const sentence = (text: string, more: Partial<AlignSentence> = {}): AlignSentence => ({ text, paragraph: 0, kind: "paragraph", ...more });
const side = (lang: string, sentences: readonly AlignSentence[]): AlignSide => ({ lang, sentences });

describe("what a sentence shows", () => {
  const traits = traitsOf(side("en", [
    sentence("What came, and why?", { speaker: "A:" }),
    sentence("“He said: no.”"),
    sentence("and left…", { paragraph: 1, kind: "list-item", speaker: "B:" }),
    sentence("The list:", { paragraph: 1, speaker: "B:" }),
  ]));
  test("length without spaces, … as three", () => expect([...traits.length]).toEqual([16, 12, 10, 8]));
  test("questions", () => expect([...traits.questions]).toEqual([1, 0, 0, 0]));
  test("quotation marks", () => expect([...traits.quotes]).toEqual([0, 1, 0, 0]));
  test("a final colon, and none within", () => expect([...traits.colon]).toEqual([0, 0, 0, 1]));
  test("leaning on what stands before", () => expect([...traits.leans]).toEqual([0, 1, 1, 0]));
  test("a new paragraph", () => expect([...traits.opensParagraph]).toEqual([0, 0, 1, 0]));
  test("headings and items", () => expect([...traits.marked]).toEqual([0, 0, 1, 0]));
  test("a speaker's first sentence only", () => expect([...traits.speaks]).toEqual([1, 0, 1, 0]));

  const questions: readonly (readonly [text: string, asked: number])[] = [
    ["The plan is at https://example.org/plan?year=1973&part=2.", 0],
    ["See www.example.org/index.php?/topic/12 for the plan.", 0],
    ["See https://example.org/find?%D9%86=1 for the plan.", 0],
    ["Is the plan at https://example.org/plan?year=1973?", 1],
    ["Who came (and why?) to the “Where?” of the river?", 3],
    ["من جاء؟ولماذا؟", 2],
    ["谁来了？为什么？", 2],
  ];
  test.each(questions)("how often it asks, links aside: %s", (text, asked) => {
    expect(traitsOf(side("en", [sentence(text)])).questions[0]).toBe(asked);
  });

  const endings: readonly (readonly [string, string])[] = [
    ["He came.", "جاء."], ["Who?", "من؟"], ["He came!", "来了！"], ["“He came.”", "«جاء.»"], ["He came,", "جاء،"], ["So:", "هكذا："], ["He came…", "آیا۔"], ["Chapter", "فصل"],
  ];
  test.each(endings)("%s ends like %s", (one, other) => {
    expect(traitsOf(side("en", [sentence(one)])).ending[0]).toBe(traitsOf(side("ar", [sentence(other)])).ending[0]);
  });
});

describe("how two runs agree", () => {
  /** The score of the first source sentence with the first target sentence, less that with the second. */
  const better = (source: readonly AlignSentence[], target: readonly AlignSentence[], i = 0): number => {
    const signs = signsOf(traitsOf(side("ar", source)), traitsOf(side("en", target)));
    return signScore(signs, FINE, i, i + 1, 0, 1) - signScore(signs, FINE, i, i + 1, 1, 2);
  };

  test("a question is answered by a question", () => {
    expect(better([sentence("من جاء؟")], [sentence("Who came?"), sentence("Nobody came.")])).toBeGreaterThan(0.5);
  });
  test("a final colon by a final colon", () => {
    expect(better([sentence("قال:")], [sentence("He said:"), sentence("He spoke.")])).toBeGreaterThan(0.5);
  });
  test("a heading by a heading", () => {
    const heading = sentence("الفصل", { kind: "heading" });
    expect(better([heading, sentence("نص")], [sentence("Chapter", { kind: "heading" }), sentence("Text")])).toBeGreaterThan(0.5);
  });
  test("the first of a paragraph by the first of a paragraph", () => {
    const source = [sentence("نهر."), sentence("بحر.", { paragraph: 1 })];
    expect(better(source, [sentence("River."), sentence("Sea.", { paragraph: 1 })], 1)).toBeLessThan(0);
  });
  test("a paragraph's end inside a pair costs", () => {
    const signs = signsOf(
      traitsOf(side("ar", [sentence("نهر."), sentence("بحر.", { paragraph: 1 })])),
      traitsOf(side("en", [sentence("River."), sentence("Lake."), sentence("Sea.", { paragraph: 1 })])),
    );
    expect(signScore(signs, FINE, 0, 1, 0, 2)).toBeGreaterThan(signScore(signs, FINE, 1, 2, 1, 3));
  });
  test("a text without paragraphs says nothing of them", () => {
    const source = [sentence("نهر."), sentence("بحر.")];
    const target = [sentence("River."), sentence("Sea.", { paragraph: 1 })];
    expect(signsOf(traitsOf(side("ar", source)), traitsOf(side("en", target))).paragraphs).toBe(false);
    expect(better(source, target, 1)).toBe(0);
  });
});
