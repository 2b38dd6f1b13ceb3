/** The edits as a translator sees them: a document written as lines, a gesture, and the lines that come of it. */
import { describe, expect, it } from "vitest";
import { applyChanges, type Step } from "../change.ts";
import { fileText, segmentId, segmentText, type Document, type Pair, type PairId, type Paragraph, type SegmentId, type Text } from "../document.ts";
import { isRefusal, type Refusal } from "../edits/edit.ts";
import { acceptAbove, mergePairs, moveSentence, noCounterpart, setStatus, splitPair } from "../edits/edit-pairs.ts";
import { mergeSentences, splitSentence } from "../edits/edit-sentences.ts";
import { editSegments } from "../edits/edit-text.ts";
import { proposeCuts, proposeSplits } from "../edits/propose-splits.ts";

/** Paragraphs of sentences in `[…]`; what stands before the first one that ends in a colon is the speaker. */
function textOf(lang: string, paragraphs: readonly string[]): Text {
  return {
    lang,
    after: "\n",
    paragraphs: paragraphs.map((marked, index): Paragraph => {
      let text = "";
      const segments = marked.split(/(\[[^\]]*\])/).flatMap((part) => {
        const words = /^\[(.*)\]$/s.exec(part)?.[1];
        const start = text.length;
        text += words ?? part;
        return words === undefined ? [] : [{ start, end: text.length }];
      });
      const label = /^[^[]*:/.exec(marked)?.[0];
      return {
        kind: "paragraph",
        before: index === 0 ? "" : "\n\n",
        text,
        ...(label === undefined ? {} : { speaker: { start: 0, end: label.length } }),
        segments: segments.map((span, serial) => ({ id: segmentId(index, serial), ...span })),
      };
    }),
  };
}

const idsOf = (text: Text): readonly SegmentId[] => text.paragraphs.flatMap((paragraph) => paragraph.segments.map(({ id }) => id));

/** Pairs by the number of sentences on each side: `1:2 ✓` is an accepted pair of one and two. */
function documentOf(source: readonly string[] | null, target: readonly string[], shapes: string): Document {
  const texts = { source: source && textOf("ar", source), target: textOf("en", target) };
  const rest = { source: texts.source ? [...idsOf(texts.source)] : [], target: [...idsOf(texts.target)] };
  const pairs = shapes.split(",").map((shape, index): Pair => {
    const [, a, b, accepted] = /(\d):(\d)\s*(✓?)/.exec(shape)!;
    return { id: index as PairId, source: rest.source.splice(0, Number(a)), target: rest.target.splice(0, Number(b)), status: accepted ? "accepted" : "open", confidence: 0.9, reasons: [] };
  });
  return { ...texts, pairs, judgements: [] };
}

/** The pairs as lines: `source | target ✓`, sentences parted by `/`. */
function linesOf(document: Document): readonly string[] {
  const cell = (text: Text | null, ids: readonly SegmentId[]) => ids.map((id) => segmentText(text!, id)).join(" / ");
  return document.pairs.map((pair) => `${cell(document.source, pair.source)} | ${cell(document.target, pair.target)}${pair.status === "accepted" ? " ✓" : ""}`);
}

function after(document: Document, step: Step | Refusal): Document {
  if (isRefusal(step)) throw new Error(step.why);
  return applyChanges(document, step.changes);
}

/** An Arabic source of four sentences in two paragraphs and its translation of four. */
const rivers = () => documentOf(["[فاض النهر.] [غرقت الحقول.]", "[هدأ الماء.] [عاد الناس.]"], ["[The river rose.] [The fields were flooded.]", "[The water calmed.] [People returned.]"], "1:1 ✓,1:1 ✓,1:1 ✓,1:1 ✓");

describe("pairs", () => {
  const cases: readonly (readonly [name: string, edit: (document: Document) => Step | Refusal, lines: readonly string[]])[] = [
    ["merge with the next", (d) => mergePairs(d, 1, "next"), ["فاض النهر. | The river rose. ✓", "غرقت الحقول. / هدأ الماء. | The fields were flooded. / The water calmed.", "عاد الناس. | People returned. ✓"]],
    ["merge with the previous", (d) => mergePairs(d, 1, "previous"), ["فاض النهر. / غرقت الحقول. | The river rose. / The fields were flooded.", "هدأ الماء. | The water calmed. ✓", "عاد الناس. | People returned. ✓"]],
    ["move a translation down", (d) => moveSentence(d, 0, "target", "down"), ["فاض النهر. | ", "غرقت الحقول. | The river rose. / The fields were flooded.", "هدأ الماء. | The water calmed. ✓", "عاد الناس. | People returned. ✓"]],
    ["move a translation up beyond the first pair", (d) => moveSentence(d, 0, "target", "up"), [" | The river rose.", "فاض النهر. | ", "غرقت الحقول. | The fields were flooded. ✓", "هدأ الماء. | The water calmed. ✓", "عاد الناس. | People returned. ✓"]],
    ["part a pair into its two sides", (d) => splitPair(d, 3, { source: 1, target: 0 }), ["فاض النهر. | The river rose. ✓", "غرقت الحقول. | The fields were flooded. ✓", "هدأ الماء. | The water calmed. ✓", "عاد الناس. | ", " | People returned."]],
    ["no counterpart for a source sentence", (d) => noCounterpart(d, 2, "source"), ["فاض النهر. | The river rose. ✓", "غرقت الحقول. | The fields were flooded. ✓", "هدأ الماء. |  ✓", " | The water calmed.", "عاد الناس. | People returned. ✓"]],
    ["take an acceptance back", (d) => setStatus(d, 0, "open"), ["فاض النهر. | The river rose.", "غرقت الحقول. | The fields were flooded. ✓", "هدأ الماء. | The water calmed. ✓", "عاد الناس. | People returned. ✓"]],
  ];
  it.each(cases)("%s", (_, edit, lines) => {
    const document = rivers();
    expect(linesOf(after(document, edit(document)))).toEqual(lines);
  });

  it("a pair that is emptied disappears", () => {
    const document = documentOf(["[فاض النهر.]"], ["[The river rose.] [Slowly.]"], "1:1,0:1");
    expect(linesOf(after(document, moveSentence(document, 1, "target", "up")))).toEqual(["فاض النهر. | The river rose. / Slowly."]);
  });

  it.each<readonly [string, number, "up" | "down", string]>([
    ["down", 1, "down", "هدأ الماء. | The fields were flooded. / The water calmed."],
    ["up", 2, "up", "غرقت الحقول. | The fields were flooded. / The water calmed."],
    ["up beyond the first pair", 0, "up", " | The river rose."],
    ["down beyond the last pair", 3, "down", " | People returned."],
  ])("shows the pair that the sentence has moved to: %s", (_, pair, direction, shown) => {
    const document = rivers();
    const step = moveSentence(document, pair, "target", direction);
    expect(isRefusal(step) ? step : linesOf(after(document, step))[step.pair]).toBe(shown);
  });

  it("shows the pair that the sentence has moved to when the one that it left is gone", () => {
    const document = documentOf(["[فاض النهر.]"], ["[Slowly.] [The river rose.]"], "0:1,1:1");
    expect(moveSentence(document, 0, "target", "down")).toMatchObject({ pair: 0 });
    const below = documentOf(["[فاض النهر.]"], ["[The river rose.] [Slowly.]"], "1:1,0:1");
    expect(moveSentence(below, 1, "target", "up")).toMatchObject({ pair: 0 });
  });

  it("accepts what stands above, and not the pair itself", () => {
    const document = documentOf(null, ["[One.] [Two.] [Three.] [Four.]"], "0:1,0:1 ✓,0:1,0:1");
    const step = acceptAbove(document, 3);
    expect(linesOf(after(document, step))).toEqual([" | One. ✓", " | Two. ✓", " | Three. ✓", " | Four."]);
    expect(!isRefusal(step) && step.changes).toHaveLength(2);
  });

  const refusals: readonly (readonly [name: string, edit: (document: Document) => Step | Refusal, why: Refusal["why"]])[] = [
    ["merge the last with the next", (d) => mergePairs(d, 3, "next"), "last"],
    ["merge the first with the previous", (d) => mergePairs(d, 0, "previous"), "first"],
    ["merge a pair that is not there", (d) => mergePairs(d, 9, "previous"), "nothing-there"],
    ["accept twice", (d) => setStatus(d, 0, "accepted"), "unchanged"],
    ["accept all above when all are", (d) => acceptAbove(d, 3), "unchanged"],
    ["cut a pair at its edge", (d) => splitPair(d, 0, { source: 1, target: 1 }), "unchanged"],
    ["cut a pair of one sentence", (d) => splitPair(after(d, noCounterpart(d, 0, "source")), 0, { source: 1, target: 0 }), "one-sentence"],
    ["say twice that there is no counterpart", (d) => noCounterpart(after(d, noCounterpart(d, 0, "source")), 0, "source"), "unchanged"],
    ["join one sentence", (d) => mergeSentences(d, 0), "one-sentence"],
    ["join over a paragraph's end", (d) => mergeSentences(after(d, mergePairs(d, 1, "next")), 1), "different-paragraphs"],
    ["cut at a sentence's beginning", (d) => splitSentence(d, 0, "target", segmentId(0, 0), 0), "unchanged"],
    ["cut a sentence of another pair", (d) => splitSentence(d, 1, "target", segmentId(0, 0), 4), "nothing-there"],
    ["edit without a change", (d) => editSegments(d, 0, [{ side: "target", segment: segmentId(0, 0), text: " The river rose. " }]), "unchanged"],
    ["write half a character", (d) => editSegments(d, 0, [{ side: "target", segment: segmentId(0, 0), text: "\ud83c" }]), "bad-text"],
  ];
  it.each(refusals)("refuses to %s", (_, edit, why) => expect(edit(rivers())).toEqual({ kind: "refused", why }));

  it("moves the only sentence of the only pair nowhere", () => {
    const document = documentOf(null, ["[One.]"], "0:1");
    expect(moveSentence(document, 0, "target", "down")).toEqual({ kind: "refused", why: "last" });
    expect(moveSentence(document, 0, "source", "down")).toEqual({ kind: "refused", why: "nothing-there" });
  });
});

describe("sentences", () => {
  it("join on each side where they stand in one paragraph", () => {
    const document = rivers();
    const merged = after(document, mergePairs(document, 0, "next"));
    expect(linesOf(after(merged, mergeSentences(merged, 0)))[0]).toBe("فاض النهر. غرقت الحقول. | The river rose. The fields were flooded.");
  });

  it("are cut in two, without the space between", () => {
    const document = documentOf(["[فاض النهر.]"], ["[The river rose and fell.]"], "1:1 ✓");
    expect(linesOf(after(document, splitSentence(document, 0, "target", segmentId(0, 0), "The river rose ".length)))).toEqual(["فاض النهر. | The river rose / and fell."]);
  });

  it("are not cut within a character", () => {
    const document = documentOf(null, ["[Rain 🌧 came.]"], "0:1");
    expect(splitSentence(document, 0, "target", segmentId(0, 0), "Rain ".length + 1)).toEqual({ kind: "refused", why: "bad-text" });
  });
});

describe("text", () => {
  const one = (paragraph: string) => documentOf(["[فاض النهر.]"], [paragraph], "1:1 ✓");
  const edited = (document: Document, text: string) => fileText(after(document, editSegments(document, 0, [{ side: "target", segment: segmentId(0, 0), text }])).target);

  it.each([
    ["a corrected word leaves the line ends of the file", "[The river\nNile rose\r\nslowly.]", "The river Nile sank slowly.", "The river\nNile sank\r\nslowly.\n"],
    ["a quotation keeps the marks at the beginning of its lines", "[The river\n> Nile rose\n> > slowly.]", "The river Nile sank slowly.", "The river\n> Nile sank\n> > slowly.\n"],
    ["a form feed in a sentence stays", "[The river\fNile rose.]", "The river Nile sank.", "The river\fNile sank.\n"],
    ["a line end that was typed is a space", "[The river rose.]", "The river\nrose high.", "The river rose high.\n"],
    ["space at the ends goes", "[The river rose.]", "  The Nile rose.\n", "The Nile rose.\n"],
    ["an added word", "[The river rose.]", "The great river rose.", "The great river rose.\n"],
    ["marks of direction stay as typed", "[The river rose.]", "The \u200friver\u200f rose.", "The \u200friver\u200f rose.\n"],
    ["a doubled letter", "[A book.]", "A boook.", "A boook.\n"],
  ])("%s", (_, paragraph, typed, file) => expect(edited(one(paragraph), typed)).toBe(file));

  it("keeps acceptance and confidence", () => {
    const document = one("[The river rose.]");
    expect(after(document, editSegments(document, 0, [{ side: "target", segment: segmentId(0, 0), text: "It rose." }])).pairs).toEqual(document.pairs);
  });

  it("a sentence without words leaves its pair, its text and the space after it", () => {
    const document = documentOf(null, ["[One.] [Two.] [Three.]"], "0:2 ✓,0:1 ✓");
    const result = after(document, editSegments(document, 0, [{ side: "target", segment: segmentId(0, 1), text: "" }]));
    expect(fileText(result.target)).toBe("One. Three.\n");
    expect(linesOf(result)).toEqual([" | One.", " | Three. ✓"]);
  });

  it("the last sentence takes the space before it along", () => {
    const document = documentOf(null, ["[One.] [Two.]", "[Three.]"], "0:1,0:1,0:1");
    const result = after(document, editSegments(document, 1, [{ side: "target", segment: segmentId(0, 1), text: "" }]));
    expect(fileText(result.target)).toBe("One.\n\nThree.\n");
    expect(linesOf(result)).toEqual([" | One.", " | Three."]);
  });

  it("words in an empty cell become a sentence behind the one before", () => {
    const document = documentOf(["[فاض النهر.] [غرقت الحقول.]"], ["[The river rose.] [People left.]"], "1:1,1:0 ✓,0:1");
    const result = after(document, editSegments(document, 1, [{ side: "target", segment: null, text: "The fields\nwere flooded." }]));
    expect(fileText(result.target)).toBe("The river rose. The fields were flooded. People left.\n");
    expect(linesOf(result)).toEqual(["فاض النهر. | The river rose.", "غرقت الحقول. | The fields were flooded.", " | People left."]);
  });

  it("words in an empty cell go into the next paragraph when their source begins one", () => {
    const document = documentOf(["[النيل]", "[فاض النهر.] [غرقت الحقول.]"], ["[The Nile]", "[The fields were flooded.]"], "1:1,1:0,1:1");
    expect(fileText(after(document, editSegments(document, 1, [{ side: "target", segment: null, text: "It rose." }])).target)).toBe("The Nile\n\nIt rose. The fields were flooded.\n");
  });

  it("a speaker's label is corrected, taken away and added", () => {
    const label = (paragraph: string, text: string) => {
      const document = one(paragraph);
      const { target } = after(document, editSegments(document, 0, [], [{ side: "target", paragraph: 0, text }]));
      const { speaker } = target.paragraphs[0]!;
      return [fileText(target), speaker && target.paragraphs[0]!.text.slice(speaker.start, speaker.end), segmentText(target, segmentId(0, 0))];
    };
    expect(label("Intervewer: [The river rose?]", "Interviewer:")).toEqual(["Interviewer: The river rose?\n", "Interviewer:", "The river rose?"]);
    expect(label("Interviewer: [The river rose?]", "")).toEqual(["The river rose?\n", undefined, "The river rose?"]);
    expect(label("[The river rose?]", "Interviewer:")).toEqual(["Interviewer: The river rose?\n", "Interviewer:", "The river rose?"]);
  });
});

describe("proposals", () => {
  it("cut a pair where the lengths agree", () => {
    const document = documentOf(["[فاض النهر.] [غرقت الحقول كلها في تلك السنة.]"], ["[The river rose.] [All the fields were flooded] [in that year.]"], "2:3");
    expect(proposeSplits(document, 0)[0]).toEqual({ source: 1, target: 1 });
  });

  it("keep a number with its number", () => {
    const document = documentOf(["[ولد عام ١٩٥٢.] [مات.]"], ["[He was born.] [It was in 1952.] [He died at home, an old man.]"], "2:3");
    expect(proposeSplits(document, 0)[0]).toEqual({ source: 1, target: 2 });
  });

  it("cut a sentence behind a full stop before a comma before a word", () => {
    const words = "The river, wide and slow, rose in spring.the town was empty";
    const document = documentOf(null, [`[${words.replace(".", ". ")}]`], "0:1");
    const text = words.replace(".", ". ");
    const cuts = proposeCuts(document, "target", segmentId(0, 0)).map((at) => text.slice(at));
    expect(cuts[0]).toBe("the town was empty");
    expect(cuts.slice(1, 3)).toEqual(["rose in spring. the town was empty", "wide and slow, rose in spring. the town was empty"]);
    expect(cuts).toHaveLength(text.split(" ").length - 1);
  });

  it("know the Arabic comma and question mark", () => {
    const text = "متى فاض النهر؟ فاض في الربيع، وهدأ في الصيف";
    const document = documentOf(null, [`[${text}]`], "0:1");
    expect(proposeCuts(document, "target", segmentId(0, 0)).slice(0, 2).map((at) => text.slice(at))).toEqual(["فاض في الربيع، وهدأ في الصيف", "وهدأ في الصيف"]);
  });
});
