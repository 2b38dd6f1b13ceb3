/** The files of a report: HTML that is well-formed, tables that no spreadsheet misreads, whatever the names are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../../../glossary/formats/read-xml.ts";
import { el, toHtml, wordsIn, type ReportElement, type ReportNode } from "../../report/node.ts";
import { reportBody } from "../../report/report-body.ts";
import { reportCsv } from "../../report/report-csv.ts";
import { reportHtml } from "../../report/report-html.ts";
import { makeReport, type Report } from "../../report/report.ts";
import { nameOf } from "../names-found.ts";
import { inputs, writing } from "./report-sample.ts";

/** Whatever may make trouble in HTML, in a table and in a spreadsheet. */
const signs = ["<", ">", "&", '"', "'", "=", "+", "-", "@", ",", "\n", "\t", "\u200f", "\u202e", "\u2066", "ʿ", "م", "a", "]]>", "<script>", "&amp;", "＝", " "];
const trouble = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

function reportWith(form: string): Report {
  const mention = { passage: 0, paragraph: 0, start: 0, end: 3, text: form, kept: null, source: form, ignored: null };
  const name = nameOf("n", [{ text: form, mentions: [mention] }, { text: `${form}x`, mentions: [mention] }], [{ kind: "variant", by: "frequent", form, proposed: form, reasons: [], ignored: { reason: form } }], { source: [form] });
  return makeReport(inputs({ title: form, found: { ...inputs().found, names: [name] } }));
}

interface Read {
  readonly fault: unknown;
  readonly words: string;
  readonly elements: readonly (readonly [name: string, attributes: object])[];
}

function readBack(xml: string): Read {
  const words: string[] = [];
  const elements: [string, object][] = [];
  const fault = readXml(xml, { open: (name, attributes) => elements.push([name, Object.fromEntries(attributes)]), text: (text) => words.push(text), close: () => undefined });
  return { fault, words: words.join(""), elements };
}

function elementsIn(node: ReportNode): readonly ReportElement[] {
  return typeof node === "string" ? [] : [node, ...node.children.flatMap(elementsIn)];
}

describe("HTML", () => {
  it("says what the tree says, whatever the words are", () => {
    fc.assert(fc.property(trouble, (form) => {
      const tree = reportBody(reportWith(form), writing());
      const { fault, words, elements } = readBack(toHtml(tree));
      expect(fault).toBeUndefined();
      expect(words).toBe(wordsIn(tree));
      expect(elements).toEqual(elementsIn(tree).map(({ name, attributes }) => [name, attributes]));
    }), { numRuns: 60 });
  });

  it.each(["en", "ar"] as const)("is a page of its own in %s: no script, nothing to load, its language and direction on the root", (locale) => {
    const html = reportHtml(makeReport(inputs()), writing(locale));
    expect(html.startsWith(`<!DOCTYPE html>\n<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}"><head>`)).toBe(true);
    const { fault, elements } = readBack(html);
    expect(fault).toBeUndefined();
    expect(elements.filter(([name]) => ["script", "link", "img", "iframe", "a"].includes(name))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|\son\w+=|javascript:/u);
    expect(elements).toContainEqual(["bdi", { lang: "ar", dir: "rtl" }]);
    expect(elements).toContainEqual(["bdi", { lang: "en", dir: "ltr" }]);
  });

  it("gives every picture a title, and every heading of a section its own id", () => {
    const nodes = elementsIn(reportBody(makeReport(inputs()), writing()));
    const pictures = nodes.filter(({ name }) => name === "svg");
    expect(pictures.length).toBeGreaterThan(6);
    for (const { children } of pictures) expect([elementsIn(children[0]!)[0]?.name, wordsIn(children[0]!)]).toEqual(["title", expect.stringMatching(/./u)]);
    const ids = nodes.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodes.flatMap(({ attributes }) => attributes["aria-labelledby"] ?? []).sort()).toEqual([...ids].sort());
  });

  it("shows what no page may hold as signs, and takes rules of style as they are", () => {
    expect(toHtml(el("p", { title: "\0\"" }, "a\u0001\ud800b\ufffe"))).toBe("<p title=\"\ufffd&quot;\">a\ufffd\ufffdb\ufffd</p>");
    expect(toHtml(el("style", {}, 'a { font: "b" }'))).toBe('<style>a { font: "b" }</style>');
    expect(() => toHtml(el("style", {}, "</style>"))).toThrow(RangeError);
  });
});

/** RFC 4180, without any leniency. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("CSV", () => {
  it("has a row a spelling and a row a finding, below the names of the columns, and the mark that Excel needs", () => {
    const csv = reportCsv(makeReport(inputs()), writing());
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const [head, ...rows] = readCsv(csv.slice(1));
    expect(head).toEqual(["kind", "pair", "source", "text", "count", "share", "write", "why", "ignored", "decision", "context"]);
    expect(rows.map(([kind, pair, source, text, count, share, write]) => [kind, pair, source, text, count, share, write])).toEqual([
      ["name", "1", "ابن خلدون", "Ibn Khaldun", "1", "0.333", "Ibn Khaldun"],
      ["variant", "5", "ابن خلدون", "Ibn Khaldoun", "1", "0.333", "Ibn Khaldun"],
      ["variant", "6", "ابن خلدون", "Ebn Khaldun", "1", "0.333", "Ibn Khaldun"],
      ["name", "2", "دمشق", "Damascus", "1", "1", "Damascus"],
      ["number", "1", "١٤٠١", "1410", "", "", ""],
      ["deprecated-term", "2", "", "kadi", "", "", "judge"],
      ["missing-term", "5", "ابن خلدون", "", "", "", "historian"],
      ["omission", "3", "لم يذكره غيره.", "", "", "", ""],
      ["addition", "4", "", "This was added later.", "", "", ""],
    ]);
    expect(rows[2]!.slice(7, 9)).toEqual(["several spellings: long ū written “ou”, not “u” (ignored in this document: “as he signed”)", "as he signed"]);
  });

  it("is read back whole, and no cell is a formula, whatever the words are", () => {
    fc.assert(fc.property(trouble, (form) => {
      const rows = readCsv(reportCsv(reportWith(form), writing()).slice(1));
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([11]));
      expect([form, `'${form}`]).toContain(rows[1]![3]);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝]/u);
    }), { numRuns: 200 });
  });
});

it("JSON is the report itself", () => {
  const report = makeReport(inputs());
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect([report.format, report.version]).toEqual(["muqabala-report", 1]);
});
