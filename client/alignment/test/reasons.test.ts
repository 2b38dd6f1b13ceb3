import { describe, expect, test } from "vitest";
import { parseEntries } from "../../../glossary/lexicon/parse-entries.ts";
import { align } from "../engine/align.ts";
import type { ParagraphKind, Reason } from "../document.ts";
import { missingNumbers, sideNumbers } from "../engine/numbers.ts";
import { sideWords } from "../engine/words.ts";
import { side } from "./small-side.ts";

/** The reasons for pairing one Arabic sentence with one English one. */
function reasons(source: string, target: string): readonly Reason[] {
  const [block] = align(side("ar", [source]), side("en", [target]));
  return block?.reasons ?? [];
}
const of = (kind: Reason["kind"], all: readonly Reason[]): Reason | undefined => all.find((reason) => reason.kind === kind);

describe("why a pair has its confidence", () => {
  test("numbers: two of three", () => {
    expect(of("numbers", reasons("من ١٩٥٦ إلى ١٩٦٧ ثم ١٩٧٣.", "From 1956 to 1967, then 1974."))).toEqual({ kind: "numbers", matched: 2, of: 3 });
  });
  test("numbers: one as a word", () => {
    expect(of("numbers", reasons("جاء ثلاثة رجال.", "Then 3 men came."))).toEqual({ kind: "numbers", matched: 1, of: 1 });
  });
  test("numbers: on one side only", () => {
    expect(of("numbers", reasons("جاء رجال.", "In 1956 men came."))).toEqual({ kind: "numbers", matched: 0, of: 1 });
  });
  test("names: countries, months, the same consonants", () => {
    expect(of("names", reasons("سافر محمود من اليابان إلى فرنسا في مارس.", "Mahmoud went from Japan to France in March."))).toEqual({ kind: "names", matched: 4, of: 4 });
  });
  test("words of a dictionary, apart from names", () => {
    const dictionary = { source: "ar", target: "en", entries: parseEntries("نهر أنهار: river\nكبير: great, big\nمدينة: city\nاليابان: Japan") };
    const [block] = align(side("ar", ["نهر كبير في اليابان."]), side("en", ["A great river in Japan, a city."]), { dictionaries: [dictionary] });
    expect(of("words", block?.reasons ?? [])).toEqual({ kind: "words", matched: 2, of: 2 });
    expect(of("names", block?.reasons ?? [])).toEqual({ kind: "names", matched: 1, of: 1 });
  });
  test("no numbers, no names, no question: only the length", () => {
    expect(reasons("نهر كبير.", "A great river.")).toEqual([{ kind: "length", ratio: expect.any(Number) as number }]);
  });
  test("a question on both sides, and on one", () => {
    expect(of("question", reasons("من جاء؟", "Who came?"))).toEqual({ kind: "question", agrees: true });
    expect(of("question", reasons("من جاء؟", "Someone came."))).toEqual({ kind: "question", agrees: false });
  });
  const kinds: readonly (readonly [source: ParagraphKind, target: ParagraphKind, agrees: boolean])[] = [
    ["heading", "heading", true],
    ["title", "heading", true],
    ["heading", "title", true],
    ["dateline", "dateline", true],
    ["list-item", "list-item", true],
    ["heading", "paragraph", false],
    ["paragraph", "list-item", false],
    ["heading", "list-item", false],
    ["dateline", "title", false],
  ];
  test.each(kinds)("structure: a %s beside a %s", (source, target, agrees) => {
    const only = (lang: string, text: string, kind: ParagraphKind): Parameters<typeof align>[0] => ({ lang, sentences: [{ text, paragraph: 0, kind }] });
    const [block] = align(only("ar", "النهر", source), only("en", "The river", target));
    expect(of("structure", block?.reasons ?? [])).toEqual({ kind: "structure", agrees });
  });
  test("a sentence without counterpart has no reasons", () => {
    expect(align(side("ar", ["نهر."]), side("en", [])).map((block) => block.reasons)).toEqual([[]]);
  });
});

describe("numbers on both sides of a pair", () => {
  const cases: readonly (readonly [source: string, target: string, missing: number])[] = [
    ["in 1956", "عام ١٩٥٦", 0],
    ["in 1956", "عام ١٩٥٧", 2],
    ["3 men and 3 women", "٣ رجال", 1],
    ["two men", "رجلان", 0],
    ["10 men", "عشرة رجال", 0],
    ["1,200 metres", "١٬٢٠٠ متر", 0],
    ["no number", "بلا رقم", 0],
  ];
  test.each(cases)("%s – %s: %i missing", (source, target, missing) => {
    const from = sideNumbers(sideWords(side("en", [source])), "en");
    const to = sideNumbers(sideWords(side("ar", [target])), "ar");
    expect(missingNumbers(from, to, 0, 1, 0, 1)).toBe(missing);
  });
});
