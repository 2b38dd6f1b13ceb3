/** What is flagged in which row, in what order, and how a sentence is cut for it. */
import { describe, expect, it } from "vitest";
import type { EntityId } from "../../glossary/entity.ts";
import type { PairFinding, TextPlace } from "../../glossary/findings/pair-finding.ts";
import type { Finding } from "../../glossary/names/name.ts";
import { applyChanges } from "../alignment/change.ts";
import type { Document, Side } from "../alignment/document.ts";
import { editSegments } from "../alignment/edits/edit-text.ts";
import { isRefusal } from "../alignment/edits/edit.ts";
import { passageOf } from "../alignment/passages.ts";
import { runsOf } from "../elements/marked-text.ts";
import { flagsOf, TextMarks } from "../elements/marks.ts";
import { countPassing, passes } from "../elements/pair-filter.ts";
import { placesOf } from "./found-by-words.ts";
import { formOf, nameOf, variant } from "./names-found.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([
  { source: ["ابن خلدون سنة ١٣٣٢."], target: ["Ibn Khaldun came in 1323.", "Ibn Khaldun went."] },
  { source: ["ابن خلدون.", "ولم يعد."], target: ["They read Ibn Khaldoun’s book and Ibn Khaldoun himself."] },
  { source: ["سليم."], target: ["Salim wrote to Salem."] },
  { source: ["القاضي في حمص."], target: ["The kadi of Homs."] },
]);
const ibn = nameOf("ibn", [formOf(document, "Ibn Khaldun"), formOf(document, "Ibn Khaldoun")], [variant("Ibn Khaldoun", "Ibn Khaldun")]);
const alike: Finding = { kind: "look-alike", form: "Salim", other: { key: "salem", form: "Salem" }, reasons: [], ignored: null };
const salim = nameOf("salim", [formOf(document, "Salim")], [alike]);
const names = [salim, ibn];

const idOf = (pair: number) => document.pairs[pair]!.id;
const at = (passage: number, side: Side, words: string): TextPlace => placesOf(passageOf(document, document.pairs[passage]!)[side], words)[0]!;
const number: PairFinding = { kind: "number", passage: 0, ignored: null, source: at(0, "source", "١٣٣٢"), target: at(0, "target", "1323") };
const omitted: PairFinding = { kind: "omitted", passage: 1, ignored: null, source: at(1, "source", "ولم يعد."), target: null };
const kadi: PairFinding = { kind: "deprecated-term", passage: 3, ignored: null, source: null, target: at(3, "target", "kadi"), concept: "judge" as EntityId, proposed: "judge" };
const findings = [number, omitted, kadi];
const marksOf = (found: { readonly findings?: readonly PairFinding[]; readonly names?: typeof names }, now: Document = document) => new TextMarks().of({ names: [], findings: [], document, ...found }, now);

function edited(pair: number, text: string): Document {
  const step = editSegments(document, pair, [{ side: "target", segment: document.pairs[pair]!.target[0]!, text }]);
  if (isRefusal(step)) throw new Error(step.why);
  return applyChanges(document, step.changes);
}

describe("marks of names", () => {
  it("stand in the sentences of the pairs; only faults flag a pair", () => {
    const { byPair, flagged } = marksOf({ names });
    expect(byPair.get(idOf(1))).toMatchObject([{ kind: "variant", from: 10, to: 22, text: "Ibn Khaldoun" }, { kind: "variant", from: 34, to: 46 }]);
    expect(byPair.get(idOf(2))).toMatchObject([{ kind: "look-alike", from: 0, to: 5 }]);
    expect([byPair.has(idOf(0)), flagged]).toEqual([false, [1]]);
  });

  it("keep their identity while nothing changes, and follow an edit before it is looked through", () => {
    const marks = new TextMarks();
    const found = { names, findings, document };
    const before = marks.of(found, document);
    expect(marks.of({ ...found }, document).byPair.get(idOf(1))).toBe(before.byPair.get(idOf(1)));
    expect(marks.of(found, edited(0, "He came in 1323.")).byPair.get(idOf(1))).toBe(before.byPair.get(idOf(1)));
  });

  it("stand where the words are on one line, in a text that is hard-wrapped", () => {
    const wrapped = pairedDocument([{ target: ["We read\n   of Ibn\nKhaldoun there."] }]);
    const start = wrapped.target.paragraphs[0]!.text.indexOf("Ibn");
    const mention = { passage: 0, paragraph: 0, start, end: start + 12, text: "Ibn\nKhaldoun", kept: null, source: null, ignored: null };
    const name = nameOf("ibn", [{ text: "Ibn Khaldoun", mentions: [mention] }], [variant("Ibn Khaldoun", "Ibn Khaldun")]);
    expect(new TextMarks().of({ names: [name], findings: [], document: wrapped }, wrapped).byPair.get(wrapped.pairs[0]!.id)).toMatchObject([{ from: 11, to: 23 }]);
  });

  it("are left out where other words stand by now", () => {
    expect(marksOf({ names }, edited(1, "Nobody read anything at all.")).flagged).toEqual([]);
  });
});

describe("marks of pairs", () => {
  it("stand on every side that has the words, and count once", () => {
    const marks = marksOf({ findings }).byPair.get(idOf(0))!;
    expect(marks).toMatchObject([{ on: "target", from: 20, to: 24 }, { on: "source", from: 14, to: 18 }]);
    expect(flagsOf(marks)).toMatchObject([{ on: "target", text: "1323" }]);
  });

  it("come in the order of the translation, then what only the source has", () => {
    expect(flagsOf(marksOf({ names, findings }).byPair.get(idOf(1))!).map(({ kind, on }) => `${kind} ${on}`)).toEqual(["variant target", "variant target", "omitted source"]);
  });

  it("are there as long as the words of both sides are, and nobody has ignored them", () => {
    expect(marksOf({ findings: [number] }).flagged).toEqual([0]);
    expect(marksOf({ findings: [number] }, edited(0, "Ibn Khaldun came in 1332.")).flagged).toEqual([]);
    expect(marksOf({ findings: [{ ...number, ignored: { reason: "" } }] }).flagged).toEqual([]);
    expect(marksOf({ findings: [number] }, edited(2, "Salim.")).flagged).toEqual([0]);
  });

  it("let pairs pass by their kind", () => {
    const marks = marksOf({ names, findings });
    expect(document.pairs.map((pair) => passes("flagged", pair, marks))).toEqual([true, true, false, true]);
    expect((["number", "omitted", "variant", "deprecated-term", "date"] as const).map((kind) => countPassing(kind, document.pairs, marks))).toEqual([1, 1, 1, 1, 0]);
  });
});

describe("a marked sentence", () => {
  const mark = (from: number, to: number) => ({ ...marksOf({ findings: [number] }).byPair.get(idOf(0))![0]!, from, to });
  const cut = (text: string, ...marks: ReturnType<typeof mark>[]) => runsOf(text, marks).map((run) => `${run.text}|${run.mark ? `${run.mark.from}-${run.mark.to}` : ""}`);

  it.each([
    ["nothing in it", [], ["one two three|"]],
    ["one flag", [mark(4, 7)], ["one |", "two|4-7", " three|"]],
    ["flags at both ends", [mark(0, 3), mark(8, 13)], ["one|0-3", " two |", "three|8-13"]],
    ["a flag in a flag", [mark(0, 13), mark(4, 7)], ["one |0-13", "two|4-7", " three|0-13"]],
    ["flags that overlap", [mark(0, 7), mark(4, 13)], ["one |0-7", "two|0-7", " three|4-13"]],
    ["a flag behind its end", [mark(10, 20)], ["one two three|"]],
  ])("with %s", (_, marks, runs) => {
    expect(cut("one two three", ...marks)).toEqual(runs);
  });
});
