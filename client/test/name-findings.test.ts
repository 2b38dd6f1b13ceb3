/** How names are sorted, counted and underlined. */
import { describe, expect, it } from "vitest";
import type { Finding, Ignore } from "../../glossary/names/name.ts";
import { applyChanges } from "../alignment/change.ts";
import { editSegments } from "../alignment/edits/edit-text.ts";
import { isRefusal } from "../alignment/edits/edit.ts";
import { faultyMentions, formToWrite, openFindings, otherForms, passesName, sortedNames, styleShare, type NameFilter } from "../elements/name-findings.ts";
import { NameMarks } from "../elements/name-marks.ts";
import { hitOf, hitsOf } from "../elements/name-plan.ts";
import { passes } from "../elements/pair-filter.ts";
import { formOf, nameOf, variant } from "./names-found.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([
  { source: ["ابن خلدون."], target: ["Ibn Khaldun came.", "Ibn Khaldun went."] },
  { source: ["ابن خلدون."], target: ["They read Ibn Khaldoun’s book and Ibn Khaldoun himself."] },
  { source: ["سليم."], target: ["Salim wrote to Salem."] },
  { source: ["حمص."], target: ["Homs."] },
]);
const ibn = nameOf("ibn", [formOf(document, "Ibn Khaldun"), formOf(document, "Ibn Khaldoun")], [variant("Ibn Khaldoun", "Ibn Khaldun")]);
const alike: Finding = { kind: "look-alike", form: "Salim", other: { key: "salem", form: "Salem" }, reasons: [], ignored: null };
const salim = nameOf("salim", [formOf(document, "Salim")], [alike]);
const salem = nameOf("salem", [formOf(document, "Salem")], [{ ...alike, form: "Salem", ignored: { reason: "" } }]);
const homs = nameOf("homs", [formOf(document, "Homs")], [], { preferred: "Homs", authority: { kind: "decision" } });
const names = [homs, salem, salim, ibn];

describe("names", () => {
  it.each<[NameFilter, readonly string[]]>([
    ["inconsistent", ["ibn"]],
    ["look-alike", ["salim"]],
    ["unlisted", ["homs", "salem", "salim", "ibn"]],
    ["settled", ["homs", "salem"]],
    ["all", ["homs", "salem", "salim", "ibn"]],
  ])("that are %s", (filter, keys) => {
    expect(names.filter((name) => passesName(filter, name)).map(({ key }) => key)).toEqual(keys);
  });

  it("stand with the inconsistent ones first, then the look-alikes", () => {
    expect(sortedNames(names).map(({ key }) => key)).toEqual(["ibn", "salim", "homs", "salem"]);
  });

  it("are in style where no form asks for another spelling; a look-alike does not", () => {
    expect(styleShare(names)).toEqual({ inStyle: 5, all: 7 });
    expect(faultyMentions(ibn).map(({ start }) => start)).toEqual([10, 34]);
  });

  it("that are ignored are in style: at one place, or as a form", () => {
    const here = formOf(document, "Ibn Khaldoun");
    const [first, ...others] = here.mentions;
    const atPlace = { ...ibn, forms: [ibn.forms[0]!, { ...here, mentions: [{ ...first!, ignored: { reason: "" } }, ...others] }] };
    expect(faultyMentions(atPlace)).toHaveLength(1);
    expect(faultyMentions({ ...ibn, findings: ibn.findings.map((each) => ({ ...each, ignored: { reason: "title" } })) })).toEqual([]);
  });

  it("are written as preferred, else as proposed", () => {
    expect([formToWrite(homs), formToWrite(ibn), formToWrite({ ...ibn, preferred: "Ibn Haldun" })]).toEqual(["Homs", "Ibn Khaldun", "Ibn Haldun"]);
    expect(otherForms(ibn, "Ibn Khaldun").map(({ text }) => text)).toEqual(["Ibn Khaldoun"]);
  });

  it("show the gravest finding of a form first", () => {
    const both = { ...ibn, findings: [{ ...alike, form: "Ibn Khaldoun" }, variant("Ibn Khaldoun", "Ibn Khaldun")] };
    expect(openFindings(both, "Ibn Khaldoun").map(({ kind }) => kind)).toEqual(["variant", "look-alike"]);
  });
});

describe("underlines", () => {
  const idOf = (pair: number) => document.pairs[pair]!.id;

  it("stand in the sentences of the pairs; only faults flag a pair", () => {
    const { byPair, flagged } = new NameMarks().of(names, document, document);
    expect(byPair.get(idOf(1))).toMatchObject([{ kind: "variant", from: 10, to: 22, form: "Ibn Khaldoun" }, { kind: "variant", from: 34, to: 46 }]);
    expect(byPair.get(idOf(2))).toMatchObject([{ kind: "look-alike", from: 0, to: 5 }]);
    expect([byPair.has(idOf(0)), flagged]).toEqual([false, [1]]);
  });

  it("a number that differs flags its pair as long as it stands there and nobody has ignored it", () => {
    const paragraph = document.source!.paragraphs[0]!;
    const source = { paragraph: 0, start: 0, end: 3, text: paragraph.text.slice(0, 3) };
    const gone = { ...source, text: "٩٩٩" };
    const marks = (place: typeof source, ignored: Ignore | null = null) => new NameMarks().of([], document, document, [{ kind: "number", passage: 0, source: place, target: null, ignored }]);
    expect([...marks(source).findings.keys(), ...marks(source).flagged]).toEqual([idOf(0), 0]);
    expect(passes("flagged", document.pairs[0]!, marks(source))).toBe(true);
    for (const { findings, flagged } of [marks(gone), marks(source, { reason: "" })]) expect([findings.size, flagged]).toEqual([0, []]);
  });

  it("keep their identity while nothing changes, and follow an edit before it is looked through", () => {
    const marks = new NameMarks();
    const before = marks.of(names, document, document);
    const step = editSegments(document, 0, [{ side: "target", segment: document.pairs[0]!.target[0]!, text: "He came." }]);
    if (isRefusal(step)) throw new Error(step.why);
    const edited = applyChanges(document, step.changes);
    const after = marks.of(names, document, edited);
    expect(after.byPair.get(idOf(1))).toBe(before.byPair.get(idOf(1)));
  });

  it("stand where the words are on one line, in a text that is hard-wrapped", () => {
    const wrapped = pairedDocument([{ target: ["We read\n   of Ibn\nKhaldoun there."] }]);
    const start = wrapped.target.paragraphs[0]!.text.indexOf("Ibn");
    const mention = { passage: 0, paragraph: 0, start, end: start + 12, text: "Ibn\nKhaldoun", kept: null, source: null, ignored: null };
    const name = nameOf("ibn", [{ text: "Ibn Khaldoun", mentions: [mention] }], [variant("Ibn Khaldoun", "Ibn Khaldun")]);
    expect(new NameMarks().of([name], wrapped, wrapped).byPair.get(wrapped.pairs[0]!.id)).toMatchObject([{ from: 11, to: 23 }]);
  });

  it("are left out where other words stand by now", () => {
    const step = editSegments(document, 1, [{ side: "target", segment: document.pairs[1]!.target[0]!, text: "Nobody read anything at all." }]);
    if (isRefusal(step)) throw new Error(step.why);
    expect(new NameMarks().of(names, document, applyChanges(document, step.changes)).flagged).toEqual([]);
  });
});

describe("what would be replaced", () => {
  it("is every faulty place, with its words around it and its possessive kept", () => {
    expect(hitsOf(ibn, "Ibn Khaldun", document)).toMatchObject([
      { before: "They read ", after: "’s book and Ibn Khaldoun himself.", ticked: true, replacement: { paragraph: 1, start: 10, end: 22, text: "Ibn Khaldoun", insert: "Ibn Khaldun" } },
      { before: "They read Ibn Khaldoun’s book and ", after: " himself." },
    ]);
  });

  it("is every other form where a person chose one", () => {
    expect(hitsOf(ibn, "Ibn Khaldoun", document).map(({ replacement }) => [replacement.text, replacement.insert])).toEqual([["Ibn Khaldun", "Ibn Khaldoun"], ["Ibn Khaldun", "Ibn Khaldoun"]]);
  });

  it("is one place alone, where it is written otherwise", () => {
    const [written, other] = ibn.forms.map(({ mentions }) => mentions[0]!);
    expect(hitOf(ibn, other!, "Ibn Khaldun", document)?.replacement.insert).toBe("Ibn Khaldun");
    expect(hitOf(ibn, written!, "Ibn Khaldun", document)).toBeUndefined();
  });

  it("leaves quotations unticked and says so", () => {
    const quoted = { ...ibn, forms: [ibn.forms[0]!, formOf(document, "Ibn Khaldoun", { kept: "quotation" })] };
    expect(hitsOf(quoted, "Ibn Khaldun", document)).toMatchObject([{ ticked: false, why: "quotation" }, { ticked: false, why: "quotation" }]);
  });
});
