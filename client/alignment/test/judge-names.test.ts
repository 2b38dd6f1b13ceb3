/** A name replaced all over a text, and judgements that follow one another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../../glossary/names/name.ts";
import { applyChanges, invertChanges, type Step } from "../change.ts";
import { segmentText, type Document } from "../document.ts";
import { isRefusal, type Refusal } from "../edits/edit.ts";
import { judge, replaceNames, withdrawJudgement, type Replacement } from "../edits/judge-names.ts";
import { faultOf } from "../is-tiling.ts";
import { randomDocument } from "./random-document.ts";
import { smallDocument, smallText } from "./small-document.ts";

function after(document: Document, step: Step | Refusal): Document {
  if (isRefusal(step)) throw new Error(step.why);
  return applyChanges(document, step.changes);
}

const text = smallText("en", [["Ibn Khaldoun came.", "We read Ibn Khaldoun and Ebn Khaldun."], ["Nobody knew Ibn Khaldun."], ["“Ibn Khaldoun”, they said."]]);
const document = smallDocument(null, text, [0, 1, 2, 3].map((sentence) => ({ source: [], target: [sentence], confidence: null, status: "accepted" })));
const at = (paragraph: number, found: string, from = 0): Replacement => {
  const start = text.paragraphs[paragraph]!.text.indexOf(found, from);
  return { paragraph, start, end: start + found.length, text: found, insert: "Ibn Khaldun" };
};
const sentences = (of: Document) => of.pairs.map((pair) => segmentText(of.target, pair.target[0]!));

describe("a name is replaced", () => {
  it("at every place that is asked, in one step that keeps every acceptance", () => {
    const step = replaceNames(document, 0, [at(2, "Ibn Khaldoun"), at(0, "Ebn Khaldun"), at(0, "Ibn Khaldoun"), at(0, "Ibn Khaldoun", 20)]);
    const done = after(document, step);
    expect(sentences(done)).toEqual(["Ibn Khaldun came.", "We read Ibn Khaldun and Ibn Khaldun.", "Nobody knew Ibn Khaldun.", "“Ibn Khaldun”, they said."]);
    expect(done.pairs).toBe(document.pairs);
    expect(faultOf(done)).toBeUndefined();
    expect(step).toMatchObject({ kind: "replace-name", changes: [{ paragraph: 0 }, { paragraph: 2 }] });
  });

  it("with what is decided along with it", () => {
    const prefer: Judgement = { kind: "prefer", form: "Ibn Khaldun", source: null };
    expect(after(document, replaceNames(document, 0, [at(2, "Ibn Khaldoun")], [prefer])).judgements).toEqual([prefer]);
    expect(replaceNames(document, 0, [], [prefer])).toMatchObject({ kind: "prefer-form" });
  });

  it.each<readonly [string, readonly Replacement[], string]>([
    ["where other words stand by now", [{ ...at(0, "Ibn Khaldoun"), text: "Ibn Rushd" }], "nothing-there"],
    ["over the end of a sentence", [{ paragraph: 0, start: 13, end: 21, text: "came. We", insert: "x" }], "nothing-there"],
    ["twice at one place", [at(0, "Ibn Khaldoun"), at(0, "Khaldoun")], "nothing-there"],
    ["in a paragraph that is not there", [{ ...at(0, "Ibn Khaldoun"), paragraph: 9 }], "nothing-there"],
    ["by half a character", [{ ...at(0, "Ibn Khaldoun"), insert: "\ud83c" }], "bad-text"],
    ["by itself", [at(1, "Ibn Khaldun")], "unchanged"],
    ["nowhere", [], "unchanged"],
  ])("but not %s", (_, replacements, why) => {
    expect(replaceNames(document, 0, replacements)).toEqual({ kind: "refused", why });
  });

  it("in any document, whose other letters and sentences stay and which comes back", () => {
    fc.assert(fc.property(randomDocument, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom("al-Sham", "الشام", "x"))), (whole, places) => {
      const replacements = places.flatMap(([p, from, to, insert]): readonly Replacement[] => {
        const paragraph = p % whole.target.paragraphs.length;
        const { text: words } = whole.target.paragraphs[paragraph]!;
        const [start, end] = [from % (words.length + 1), to % (words.length + 1)].sort((a, b) => a - b) as [number, number];
        return [{ paragraph, start, end, text: words.slice(start, end), insert }];
      });
      const step = replaceNames(whole, 0, replacements);
      if (isRefusal(step)) return;
      const done = applyChanges(whole, step.changes);
      expect(faultOf(done)).toBeUndefined();
      expect(done.pairs).toBe(whole.pairs);
      expect(applyChanges(done, invertChanges(step.changes))).toEqual(whole);
    }));
  });
});

describe("judgements", () => {
  const different: Judgement = { kind: "different", forms: ["Salim", "Salem"] };
  const same: Judgement = { kind: "same", forms: ["Salem", "Salim"] };
  const ignore: Judgement = { kind: "ignore", form: "Ebn Khaldun", source: null, at: null, reason: "title of the book" };
  const missing: Judgement = { kind: "ignore-finding", finding: "missing-term", side: "source", text: "الجهاد", at: null, reason: "said in another way" };
  const prefer = (form: string, source: string | null): Judgement => ({ kind: "prefer", form, source });

  it.each<readonly [string, readonly Judgement[], readonly Judgement[]]>([
    ["of other forms stand beside each other", [different, ignore], [different, ignore]],
    ["of the same two forms follow each other, whichever is named first", [different, ignore, same], [ignore, same]],
    ["of one source word prefer one form", [prefer("Ash-Shaam", "الشام"), prefer("al-Sham", "الشام")], [prefer("al-Sham", "الشام")]],
    ["without a source word each prefer their own", [prefer("Ash-Shaam", null), prefer("Homs", null)], [prefer("Ash-Shaam", null), prefer("Homs", null)]],
    ["to ignore are given once, with the last reason", [{ ...ignore, reason: "" }, ignore], [ignore]],
    ["to ignore a finding are given once, with the last reason", [{ ...missing, reason: "" }, missing], [missing]],
    ["of a finding at one place stand beside that of all of them", [missing, { ...missing, at: { before: "", after: "", nth: 0 } }], [missing, { ...missing, at: { before: "", after: "", nth: 0 } }]],
  ])("%s", (_, list, kept) => {
    expect(list.reduce((whole, each) => after(whole, judge(whole, 0, "ignore-name", [each])), document).judgements).toEqual(kept);
  });

  it("that are there already are no step", () => {
    const judged = after(document, judge(document, 0, "different-name", [different]));
    expect(judge(judged, 0, "different-name", [different])).toEqual({ kind: "refused", why: "unchanged" });
  });

  it("are taken back, and come back where they were", () => {
    const judged = after(document, judge(document, 0, "different-name", [different, ignore]));
    const step = withdrawJudgement(judged, 0, 0);
    const done = after(judged, step);
    expect(done.judgements).toEqual([ignore]);
    if (isRefusal(step)) throw new Error(step.why);
    expect(applyChanges(done, invertChanges(step.changes))).toEqual(judged);
    expect(withdrawJudgement(done, 0, 1)).toEqual({ kind: "refused", why: "nothing-there" });
  });
});
