/** How names are counted, and what would be written in their place. */
import { describe, expect, it } from "vitest";
import type { Finding } from "../../glossary/names/name.ts";
import type { Document } from "../alignment/document.ts";
import { TextMarks } from "../elements/marks.ts";
import { faultyMentions, formToWrite, openFindings, otherForms, styleShare } from "../elements/name-findings.ts";
import { hitOf, hitsOf, movedTo } from "../elements/name-plan.ts";
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

  it("are written with their article where one of the proposed forms has it", () => {
    const findings = [variant("Joulani", "Jolani"), variant("al-Golani", "al-Jolani")];
    expect(formToWrite(nameOf("jolani", [], findings))).toBe("al-Jolani");
  });

  it("show the gravest finding of a form first", () => {
    const both = { ...ibn, findings: [{ ...alike, form: "Ibn Khaldoun" }, variant("Ibn Khaldoun", "Ibn Khaldun")] };
    expect(openFindings(both, "Ibn Khaldoun").map(({ kind }) => kind)).toEqual(["variant", "look-alike"]);
  });
});

describe("what would be replaced", () => {
  it("is every faulty place, with its words around it and its possessive kept", () => {
    expect(hitsOf(ibn, "Ibn Khaldun", document)).toMatchObject([
      { before: "They read ", after: " book and Ibn Khaldoun himself.", ending: { kind: "possessive", text: "’s" }, ticked: true, replacement: { paragraph: 1, start: 10, end: 22, text: "Ibn Khaldoun", insert: "Ibn Khaldun" } },
      { before: "They read Ibn Khaldoun’s book and ", after: " himself." },
    ]);
  });

  it("is every other form where a person chose one", () => {
    expect(hitsOf(ibn, "Ibn Khaldoun", document).map(({ replacement }) => [replacement.text, replacement.insert])).toEqual([["Ibn Khaldun", "Ibn Khaldoun"], ["Ibn Khaldun", "Ibn Khaldoun"]]);
  });

  it("is found again in a document that was changed meanwhile, unless such words came or went", () => {
    const hits = hitsOf(ibn, "Ibn Khaldun", document).map(({ replacement }) => replacement);
    const text = document.target.paragraphs[1]!.text;
    const changed = (words: string): Document => ({ ...document, target: { ...document.target, paragraphs: document.target.paragraphs.map((each, index) => (index === 1 ? { ...each, text: words } : each)) } });
    expect(movedTo(document, hits, document)).toEqual(hits);
    expect(movedTo(changed(`But ${text}`), hits, document).map(({ start, end }) => [start, end])).toEqual([[14, 26], [38, 50]]);
    expect(movedTo(changed(`Ibn Khaldoun: ${text}`), hits, document)).toEqual(hits);
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

describe("a finding of single places", () => {
  const salims = pairedDocument([{ source: ["سليم."], target: ["Salim came with al-Salim."] }, { source: ["سليم."], target: ["Then al-Salim left al-Salim."] }]);
  const form = formOf(salims, "al-Salim");
  const places = form.mentions.slice(1).map(({ paragraph, start }) => ({ paragraph, start }));
  const later: Finding = { kind: "article", form: "al-Salim", proposed: "Salim", at: places, reasons: [], ignored: null };
  const name = nameOf("salim", [form], [later]);

  it("is said of these and leaves the form as it is elsewhere", () => {
    expect(faultyMentions(name).map(({ start }) => start)).toEqual([5, 19]);
    expect(formToWrite(name)).toBe("al-Salim");
    expect(hitsOf(name, "al-Salim", salims).map(({ replacement }) => [replacement.paragraph, replacement.start, replacement.insert])).toEqual([[1, 5, "Salim"], [1, 19, "Salim"]]);
  });

  it("underlines these alone", () => {
    const { byPair, flagged } = new TextMarks().of({ names: [name], findings: [], document: salims }, salims);
    expect([flagged, byPair.get(salims.pairs[0]!.id) ?? []]).toEqual([[1], []]);
  });
});
