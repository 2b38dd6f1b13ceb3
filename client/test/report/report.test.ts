/** What a report holds, section by section, of a small document made by hand. */
import { describe, expect, it } from "vitest";
import type { Step } from "../../alignment/change.ts";
import { wordDifference } from "../../report/changes.ts";
import { columnCount, columnOf, columnsWith } from "../../report/columns.ts";
import { toHtml, wordsIn } from "../../report/node.ts";
import { reportBody } from "../../report/report-body.ts";
import { makeReport } from "../../report/report.ts";
import { nameOf, variant } from "../names-found.ts";
import { pairedDocument } from "../paired-document.ts";
import { court, document, inputs, namesIn, proposing, withStyle, writing } from "./report-sample.ts";

const report = makeReport(inputs());
const shown = (more = inputs(), locale: "en" | "ar" = "en") => wordsIn(reportBody(makeReport(more), writing(locale, more.document))).replace(/[\u2066-\u2069]/gu, "");

it("the head says what the report is of", () => {
  expect(report.head).toEqual({ title: "The court", date: "2026-12-01", source: "ar", target: "en", profile: null, glossary: null, pairs: 6, accepted: 2, doubtful: 3 });
  const styled = makeReport(inputs({ ...withStyle, glossary: proposing })).head;
  expect(styled).toMatchObject({ profile: { id: "ijmes", name: null }, glossary: { concepts: 1, changed: "2026-04-05" } });
});

describe("names", () => {
  const [khaldun, damascus] = report.names.names;

  it("are counted, and how many mentions are in style", () => {
    expect([report.names.inStyle, report.names.mentions]).toEqual([3, 4]);
    expect(shown()).toContain("In style: 3 of 4 mentions of names (75%).");
  });

  it("have their forms with share, state and places, the inconsistent names first", () => {
    expect(khaldun).toMatchObject({ source: ["ابن خلدون"], write: "Ibn Khaldun", consistent: false, mentions: 3, decision: { kind: "none" } });
    expect(khaldun!.forms.map(({ text, count, share, state, where }) => [text, count, Math.round(share * 100), state, where])).toEqual([
      ["Ibn Khaldun", 1, 33, "settled", [0]], ["Ibn Khaldoun", 1, 33, "faulty", [4]], ["Ebn Khaldun", 1, 33, "settled", [5]],
    ]);
    expect(khaldun!.forms[1]!.first).toEqual({ pair: 5, before: "", text: "Ibn Khaldoun", after: " said no, and went on to speak for a very long time of many …" });
    expect(damascus).toMatchObject({ consistent: true });
  });

  it("are told with a reason, as the form to write, or as left alone where nothing is said against another form", () => {
    const [uneven] = namesIn(document);
    const words = shown(inputs({ found: { ...inputs().found, names: [{ ...uneven!, preferred: "Ibn Khaldun", findings: [variant("Ibn Khaldoun", "Ibn Khaldun")] }] } }));
    expect(words).toMatch(/Ibn Khaldun arrived in 1410\.to write.*several spellings: long ū written “ou”, not “u”.*Ebn Khaldun wrote\.nothing to change here/su);
  });

  it("say who decided: the glossary with the member that wrote the term, or the style with its exception", () => {
    const names = [{ ...namesIn(document)[1]!, preferred: "Damascus", authority: { kind: "glossary", concept: "c", term: "en", approved: false, note: "Well known.", source: "" } as never }];
    const made = makeReport(inputs({ found: { ...inputs().found, names }, glossary: proposing, members: new Map([["u" as never, "Huda"]]) }));
    expect(made.names.names[0]!.decision).toEqual({ kind: "glossary", approved: false, note: "Well known.", source: "", by: "Huda" });
    const exception = { arabic: null, spelling: "Damascus", authority: "House list", reason: "usual" };
    const proposals = new Map([["damascus", { proposed: "Damascus", proposal: { kind: "kept", text: "Damascus", exception } as const }]]);
    expect(shown(inputs({ found: { ...inputs().found, proposals } }))).toContain("Exception of the style: House list, usual.");
  });
});

it("findings are counted by kind, the ignored ones apart", () => {
  const counts = new Map(report.counts.map(({ kind, ...count }) => [kind, count]));
  expect(counts.get("variant")).toEqual({ open: 1, places: 1, ignored: 1 });
  expect(counts.get("number")).toEqual({ open: 1, places: 1, ignored: 0 });
  expect(counts.get("deprecated-term")).toEqual({ open: 0, places: 0, ignored: 1 });
  expect(counts.get("date")).toEqual({ open: 0, places: 0, ignored: 0 });
});

it("findings of pairs stand in their sentences", () => {
  expect(report.findings[0]).toEqual({
    kind: "number", pair: 1, proposed: null, ignored: null,
    source: { pair: 1, before: "وصل ابن خلدون سنة ", text: "١٤٠١", after: "." }, target: { pair: 1, before: "Ibn Khaldun arrived in ", text: "1410", after: "." },
  });
  expect(report.findings[1]).toMatchObject({ kind: "deprecated-term", ignored: "", proposed: "judge" });
});

it("omissions and additions are listed and mapped", () => {
  expect(report.gaps.list.map(({ kind, at, accepted }) => [kind, at.pair, at.text, accepted])).toEqual([["omission", 3, "لم يذكره غيره.", false], ["addition", 4, "This was added later.", false]]);
  expect(report.gaps.map).toEqual([{ column: 2, omissions: 1, additions: 0 }, { column: 3, omissions: 0, additions: 1 }]);
});

it("the alignment has its confidence, its shape and the pair that strays", () => {
  const { alignment } = report;
  expect(alignment).toMatchObject({ columns: 6, confidence: [1, 0.95, 0.9, 0.9, 0.4, 1], states: ["accepted", "open", "doubtful", "doubtful", "doubtful", "accepted"] });
  expect(alignment!.ends.at(-1)).toEqual({ source: 5, target: 5 });
  expect(alignment!.lengths.map((each) => each === null)).toEqual([false, false, true, true, false, false]);
  expect(alignment!.strays[0]?.pair).toBe(5);
  expect(alignment!.strays[0]!.times).toBeGreaterThan(2);
});

it("a counterpart out of order is a crossing between columns", () => {
  const pairs = document.pairs.map((pair, index) => (index === 2 ? { ...pair, reasons: [{ kind: "crossing", away: 3 } as const] } : pair));
  expect(makeReport(inputs({ document: { ...document, pairs } })).alignment!.crossings).toEqual([{ from: 2, to: 5 }]);
  expect(report.alignment!.crossings).toEqual([]);
});

describe("what was changed and decided", () => {
  const paragraph = document.target.paragraphs[0]!;
  const step: Step = { kind: "replace-name", pair: 0, changes: [{ kind: "paragraph", side: "target", paragraph: 0, removed: { ...paragraph, text: "Ibn Khaldoun arrived in 1410." }, inserted: paragraph }] };

  it("is counted by its kind, with the words before and after", () => {
    const { changes } = makeReport(inputs({ steps: [step, step, { kind: "accept", pair: 0, changes: [] }] }));
    expect(changes.steps).toEqual([{ kind: "replace-name", count: 2 }, { kind: "accept", count: 1 }]);
    expect(changes.words).toEqual([{ before: "Khaldoun", after: "Khaldun", count: 2 }]);
    expect(changes.decisions.map(({ kind }) => kind)).toEqual(["ignore"]);
  });

  it("has its reasons, and what is not decided stands under the queries", () => {
    expect(shown()).toContain("Ebn Khaldun is ignored in this document: “as he signed”");
    expect(report.queries).toEqual([{ forms: [expect.objectContaining({ text: "Ibn Khaldun", count: 1 }), { text: "Salim", count: 0, first: null }] }]);
    expect(shown()).toContain("Are Ibn Khaldun and Salim one name?");
  });

  it.each([
    ["a b c", "a x c", "b", "x"],
    ["a b", "a b c", "", "c"],
    ["a a", "a", "a", ""],
    ["same", "same", "", ""],
  ])("of “%s” and “%s” the words between", (before, after, old, now) => {
    expect(wordDifference(before, after)).toEqual({ before: old, after: now });
  });
});

it("terms of the text that wait in the glossary are proposals", () => {
  expect(report.proposals).toEqual([]);
  expect(makeReport(inputs({ glossary: proposing, members: new Map([["u" as never, "Huda"]]) })).proposals).toEqual([
    { text: "Damascus", source: ["دمشق"], usage: "preferred", note: "Well known.", by: "Huda", at: "2026-04-05" },
  ]);
});

it("look-alikes stand once, with both source words", () => {
  const alike = (form: string, key: string, other: string) => ({ kind: "look-alike", form, other: { key, form: other }, reasons: [], ignored: null }) as const;
  const text = pairedDocument([{ source: ["سليم"], target: ["Salim came."] }, { source: ["سالم"], target: ["Salem went."] }]);
  const [one, two] = namesIn(text);
  const names = [{ ...one!, key: "a", source: ["سليم"], findings: [alike("Salim", "b", "Salem")] }, { ...two!, key: "b", source: ["سالم"], findings: [alike("Salem", "a", "Salim")] }];
  expect(makeReport(inputs({ document: text, found: { ...inputs().found, names, findings: [] } })).lookAlikes).toMatchObject([{ form: "Salim", source: ["سليم"], other: "Salem", otherSource: ["سالم"] }]);
});

describe("a translation alone", () => {
  const alone = pairedDocument(court.filter(({ target }) => target).map(({ target }) => ({ target: target! })));
  const more = inputs({ document: alone, found: { ...inputs().found, names: namesIn(alone), findings: [] } });

  it("has no alignment and no gaps, and says so", () => {
    const made = makeReport(more);
    expect([made.alignment, made.gaps.list, made.head.source]).toEqual([null, [], null]);
    expect(shown(more).split("There is a translation alone").length - 1).toBe(3);
  });
});

it("sections with nothing in them say so", () => {
  const words = shown(inputs({ document: { ...document, judgements: [] }, found: { names: [], findings: [], terms: [], proposals: new Map() } }));
  for (const sentence of ["No names were found", "There are no open queries.", "Nothing was changed or decided.", "No style is chosen", "All numbers and dates"]) expect(words).toContain(sentence);
});

describe("pictures of a long text", () => {
  it("have 600 columns at most, and every pair has its own", () => {
    expect([columnCount(0), columnCount(5), columnCount(20_000)]).toEqual([1, 5, 600]);
    expect([columnOf(0, 20_000), columnOf(19_999, 20_000)]).toEqual([0, 599]);
    expect(columnsWith([9, 0, 9, 3], 10)).toEqual([0, 3, 9]);
  });

  it("keep a report of 20,000 pairs small", () => {
    const long = pairedDocument(Array.from({ length: 20_000 }, (_, index) => ({ source: [`جملة ${index}.`], target: [`Sentence ${index} of Ibn Khaldun.`], confidence: index % 7 === 0 ? 0.3 : 0.9 })));
    const mentions = long.pairs.map((_, passage) => ({ passage, paragraph: passage, start: 0, end: 8, text: "Sentence", kept: null, source: null, ignored: null }));
    const names = [nameOf("sentence", [{ text: "Sentence", mentions }], [])];
    const html = toHtml(reportBody(makeReport(inputs({ document: { ...long, judgements: [] }, found: { ...inputs().found, names, findings: [] } })), writing("en", long)));
    expect(html.length).toBeLessThan(200_000);
    expect(html).toContain("20,000");
  });
});
