import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align, type AlignedBlock, type AlignSide } from "../engine/align.ts";
import { STORIES, type Story } from "./align-stories.ts";
import { link, side } from "./small-side.ts";

describe("small texts with a known answer", () => {
  test.each(STORIES)("$name", (story) => {
    expect(align(sourceOf(story), targetOf(story)).map(link)).toEqual(answerOf(story));
  });

  test.each(STORIES)("swapped: $name", (story) => {
    const swapped = align(targetOf(story), sourceOf(story)).map(({ source, target }) => link({ source: target, target: source }));
    expect([...swapped].sort()).toEqual([...answerOf(story)].sort());
  });
});

describe("every answer", () => {
  const sentence = fc.oneof(
    fc.array(fc.constantFrom("river", "نهر", "مدينة", "city", "1956", "١٩٥٦", "Nile", "؟", ".", "“x”", "大河"), { maxLength: 12 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  const anySide = fc
    .tuple(fc.constantFrom("ar", "en", "de", "zh", "xx"), fc.array(fc.tuple(sentence, fc.boolean(), fc.constantFrom("paragraph" as const, "heading" as const, "list-item" as const)), { maxLength: 14 }))
    .map(([lang, rows]): AlignSide => {
      let paragraph = 0;
      return { lang, sentences: rows.map(([text, breaks, kind]) => ({ text, kind, paragraph: breaks ? ++paragraph : paragraph, ...(breaks ? { speaker: "A:" } : {}) })) };
    });

  test("tiles both sides in order, with probabilities", () => {
    fc.assert(
      fc.property(anySide, anySide, (source, target) => {
        expectTiling(align(source, target), source, target);
      }),
      { numRuns: 60 },
    );
  });

  test("is the same for the same input", () => {
    fc.assert(
      fc.property(anySide, anySide, (source, target) => {
        expect(align(source, target)).toEqual(align(source, target));
      }),
      { numRuns: 15 },
    );
  });
});

describe("edges", () => {
  const some = ["The river rises.", "It floods.", "It falls."];

  test("both sides empty: nothing", () => expect(align(side("ar", []), side("en", []))).toEqual([]));

  test("one side empty: every sentence stands alone, surely", () => {
    const blocks = align(side("en", some), side("ar", []));
    expect(blocks.map(link)).toEqual(["0|", "1|", "2|"]);
    expect(blocks.every(({ confidence, reasons }) => confidence > 0.999 && reasons.length === 0)).toBe(true);
    expect(align(side("en", []), side("ar", some)).map(link)).toEqual(["|0", "|1", "|2"]);
  });

  test("one sentence each: a pair", () => expect(align(side("ar", ["نعم."]), side("en", ["Yes."])).map(link)).toEqual(["0|0"]));

  test("one long sentence answered by eight", () => {
    const source = ["في عام 1869 فُتحت القناة بطول 164 كيلومتراً، وحضر الافتتاح 6000 ضيف، وعبرتها 77 سفينة في اليوم الأول، ثم ارتفع العدد إلى 486 سفينة في السنة التالية، وبلغ 1494 سفينة في سنة 1875، وكان العمق 8 أمتار، والعرض 22 متراً عند القاع، و58 متراً عند السطح."];
    const target = ["The canal opened in 1869 with 164 kilometres.", "Some 6,000 guests came.", "On the first day 77 ships passed.", "There were 486 the next year.", "In 1875 it was 1,494.", "It was 8 metres deep.", "At the bottom it was 22 metres wide.", "At the surface it was 58."];
    const around = (lang: "ar" | "en", middle: readonly string[]): AlignSide =>
      side(lang, lang === "ar" ? ["الفصل 1", "تاريخ القناة", ...middle, "الفصل 2"] : ["Chapter 1", "History of the canal", ...middle, "Chapter 2"]);
    expect(align(around("ar", source), around("en", target)).map(link)).toEqual(["0|0", "1|1", "2|2,3,4,5,6,7,8,9", "3|10"]);
  });

  test("the same text twice: one to one, and sure of it", () => {
    const text = side("en", Array.from({ length: 30 }, (_, i) => `Sentence number ${String(i + 1)} speaks of town ${String.fromCharCode(65 + (i % 26))}${"x".repeat(i % 7)}.`));
    const blocks = align(text, text);
    expect(blocks.map(link)).toEqual(text.sentences.map((_, i) => `${String(i)}|${String(i)}`));
    expect(Math.min(...blocks.map(({ confidence }) => confidence))).toBeGreaterThan(0.9);
  });

  test("sentences of only signs", () => {
    const source = side("ar", ["…", "؟!", "—"]);
    const target = side("en", ["...", "?!", "-"]);
    expectTiling(align(source, target), source, target);
  });

  test("zero-width and direction marks, tashkil and tatweel change nothing", () => {
    const [story] = STORIES;
    if (story === undefined) throw new Error("no story");
    const marked = sourceOf(story).sentences.map(({ text }) => `\u200F${text.replace(/م/gu, "م\u064E\u200B").replace(/س/gu, "سـ")}\u200E`);
    expect(align(side("ar", marked), targetOf(story)).map(link)).toEqual(answerOf(story));
  });

  test("one side ten times longer", () => {
    const source = side("en", some);
    const target = side("ar", Array.from({ length: 30 }, (_, i) => `هذه الجملة رقم ${String(i)} تتحدث عن شيء آخر.`));
    expectTiling(align(source, target), source, target);
  });

  test("the same sentence a thousand times", () => {
    const many = (lang: string, text: string): AlignSide => side(lang, Array.from({ length: 1000 }, () => text));
    const [source, target] = [many("en", "The river rises again."), many("ar", "ارتفع النهر مرة أخرى.")];
    expectTiling(align(source, target), source, target);
  });

  test("a sentence of 50,000 characters", () => {
    const source = side("en", ["A beginning.", "the river and the town ".repeat(2200), "An end."]);
    const target = side("ar", ["بداية.", "النهر والمدينة ".repeat(2200), "نهاية."]);
    expect(align(source, target).map(link)).toEqual(["0|0", "1|1", "2|2"]);
  });

  test("a lone surrogate", () => {
    const source = side("en", ["a \uD800 b", "1956"]);
    expectTiling(align(source, side("ar", ["\uDC00", "١٩٥٦"])), source, side("ar", ["\uDC00", "١٩٥٦"]));
  });
});

describe("structure", () => {
  test("where nothing else tells, a pair does not reach over a paragraph's end", () => {
    const source = side("ar", [["وصل التجار من الشمال في الصباح."], ["وصل الرعاة من الجنوب في المساء."]]);
    const [one, two, three] = ["The merchants of the north came at an early hour.", "A long road lay behind every one of the people.", "The shepherds of the south came at a late hour."];
    expect(align(source, side("en", [[one, two], [three]])).map(link)).toContain("1|2");
    expect(align(source, side("en", [[one], [two, three]])).map(link)).toEqual(["0|0", "1|1,2"]);
  });

  test("who speaks: an answer is not paired with the next question", () => {
    const talk = (lang: string, rows: readonly (readonly [string, string])[]): AlignSide => ({
      lang, sentences: rows.map(([speaker, text], paragraph) => ({ text, paragraph, kind: "paragraph", speaker })),
    });
    const source = talk("ar", [["المحاور:", "متى جئت؟"], ["الضيف:", "أمس."], ["المحاور:", "ولماذا؟"], ["الضيف:", "لأرى البلد."]]);
    const target = talk("en", [["Interviewer:", "When did you come?"], ["Guest:", "Yesterday."], ["Interviewer:", "Why?"], ["Guest:", "To see the country."]]);
    const blocks = align(source, target);
    expect(blocks.map(link)).toEqual(["0|0", "1|1", "2|2", "3|3"]);
    expect(blocks[0]?.reasons).toContainEqual({ kind: "speaker", agrees: true });
  });
});

describe("progress", () => {
  test("rises to one", () => {
    const shares: number[] = [];
    align(side("en", ["One river."]), side("ar", ["نهر واحد."]), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test("an error thrown by the listener stops the work", () => {
    const stop = new Error("stopped");
    const run = (): unknown => align(side("en", ["One river."]), side("ar", ["نهر واحد."]), { onProgress: () => { throw stop; } });
    expect(run).toThrow(stop);
  });
});

function sourceOf({ sourceLang, rows }: Story): AlignSide {
  return side(sourceLang, rows.flatMap(([source]) => source));
}

function targetOf({ targetLang, rows }: Story): AlignSide {
  return side(targetLang, rows.flatMap(([, target]) => target));
}

function answerOf({ rows }: Story): string[] {
  let [s, t] = [0, 0];
  return rows.map(([source, target]) => link({ source: { start: s, end: (s += source.length) }, target: { start: t, end: (t += target.length) } }));
}

function expectTiling(blocks: readonly AlignedBlock[], source: AlignSide, target: AlignSide): void {
  let [s, t] = [0, 0];
  for (const block of blocks) {
    expect([block.source.start, block.target.start]).toEqual([s, t]);
    expect(block.source.end - block.source.start + block.target.end - block.target.start).toBeGreaterThan(0);
    expect(block.confidence).toBeGreaterThanOrEqual(0);
    expect(block.confidence).toBeLessThanOrEqual(1);
    [s, t] = [block.source.end, block.target.end];
  }
  expect([s, t]).toEqual([source.sentences.length, target.sentences.length]);
}
