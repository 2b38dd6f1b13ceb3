import { describe, expect, test } from "vitest";
import { makeGlossary } from "../glossary.ts";
import { glossaryDictionary } from "../lexicon/glossary-dictionary.ts";
import { readDictd } from "../lexicon/read-dictd.ts";
import { readTbx } from "../lexicon/read-tbx.ts";
import { readTmx } from "../lexicon/read-tmx.ts";
import { readWordList } from "../lexicon/read-word-list.ts";
import { fileNameLanguages } from "../lexicon/file-name-languages.ts";
import { xmlLanguages, xmlRoot } from "../lexicon/xml-languages.ts";
import { starterEntities } from "../starter/seed.ts";

const languages = { source: "ar", target: "en" };

describe("a word list", () => {
  test("has a word and its renderings on a line", () => {
    expect(readWordList("\uFEFF# words\r\nبيت\thouse, home\r\n\r\nعقد; عقود\tcontract/deal\tlaw\r\n")).toEqual({
      kind: "word-list", languages: null, entries: [{ forms: ["بيت"], renderings: ["house", "home"] }, { forms: ["عقد", "عقود"], renderings: ["contract", "deal"] }],
    });
  });
  test("may say its languages", () => {
    expect(readWordList("ar\ten-GB\nبيت\thouse\n")).toEqual({ kind: "word-list", languages: { source: "ar", target: "en-GB" }, entries: [{ forms: ["بيت"], renderings: ["house"] }] });
  });
  test("two short words further down are no languages", () => {
    expect(readWordList("hus\thouse\nto\ttwo\n")).toMatchObject({ languages: null, entries: [{ forms: ["hus"] }, { forms: ["to"] }] });
  });
  test("a line without a tab is said", () => expect(readWordList("بيت\thouse\nبيت house\n")).toEqual({ kind: "unreadable", fault: { kind: "no-tab", line: 2 } }));
  test("nothing in it is said", () => expect(readWordList("# nothing\n\t\n")).toEqual({ kind: "unreadable", fault: { kind: "no-entries" } }));
});

describe("a dictd dictionary", () => {
  const definitions: readonly (readonly [form: string, definition: string])[] = [
    ["00databaseshort", "00-database-short\nArabic-English test dictionary\n"],
    ["بيت", "بيت /bajt/\n1. House\n2. Home, household\n3. (poetic) verse\n"],
    ["عقد", "عقد <n, masc>\n1. contract; deal\n \"an example\" - of use\nSynonym: pact\n2. a word that needs a long explanation\n"],
    ["خال", "خال /xaal/\n"],
  ];
  const body = new TextEncoder().encode(definitions.map(([, definition]) => definition).join(""));
  const text = (start: number, length: number): string => new TextDecoder().decode(body.subarray(start, start + length));
  const index = (): string[] => {
    let start = 0;
    return definitions.map(([form, definition]) => {
      const length = new TextEncoder().encode(definition).length;
      start += length;
      return `${form}\t${base64(start - length)}\t${base64(length)}`;
    });
  };

  test("has the renderings below each headword", () => {
    expect(readDictd(`${index().join("\n")}\n`, { size: body.length, text })).toEqual({
      kind: "dictd",
      title: "Arabic-English test dictionary",
      entries: [{ forms: ["بيت"], renderings: ["House", "Home", "household", "verse"] }, { forms: ["عقد"], renderings: ["contract", "deal"] }],
    });
  });
  test("two headwords may have one place", () => {
    const [, house = ""] = index();
    const read = readDictd(`${house}\n${house.replace("بيت", "بيوت")}\n`, { size: body.length, text });
    expect(read).toMatchObject({ entries: [{ forms: ["بيت", "بيوت"] }] });
  });
  const faults: readonly (readonly [what: string, line: string])[] = [["no columns", "بيت"], ["digits that are none", "بيت\t!\tB"], ["a place behind the end", "بيت\tB\t////"]];
  test.each(faults)("a bad index is said: %s", (_, line) => {
    expect(readDictd(`${index()[0]!}\n${line}\n`, { size: body.length, text })).toEqual({ kind: "unreadable", fault: { kind: "index", line: 2 } });
  });
  test("nothing in it is said", () => expect(readDictd("", { size: body.length, text })).toEqual({ kind: "unreadable", fault: { kind: "no-entries" } }));
});

const variant = (lang: string, segment: string): string => `<tuv xml:lang="${lang}"><seg>${segment}</seg></tuv>`;
const tmx = (...units: readonly string[]): string =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header/><body>${units.map((unit) => `<tu><prop type="x">y</prop>${unit}</tu>`).join("\n")}</body></tmx>`;

describe("a translation memory", () => {
  test("has the pairs of the two languages, whichever stands first", () => {
    expect(readTmx(tmx(variant("EN-US", "A &amp; B."), variant("ar", "أ") + variant("fr", "un") + variant("en-GB", "one") + variant("en-US", "1")), languages)).toEqual({
      kind: "memory", pairs: [{ source: "أ", target: "one" }, { source: "أ", target: "1" }],
    });
  });
  test("without the markup of the original file", () => {
    const marked = '<bpt i="1">&lt;b></bpt>house<ept i="1">&lt;/b></ept> <hi>and</hi> home<ph x="1"/>';
    expect(readTmx(tmx(variant("ar", "بيت") + variant("en", marked)), languages)).toEqual({ kind: "memory", pairs: [{ source: "بيت", target: "house and home" }] });
  });
  test("in the attribute of older versions, and with the underscore of some programs", () => {
    const unit = '<tuv lang="AR"><seg>بيت</seg></tuv><tuv lang="en_US"><seg>house</seg></tuv>';
    expect(readTmx(tmx(unit), languages)).toMatchObject({ pairs: [{ source: "بيت", target: "house" }] });
  });
  test("of other languages is said", () => {
    expect(readTmx(tmx(variant("fr", "un") + variant("en", "one")), languages)).toEqual({ kind: "unreadable", fault: { kind: "other-languages", found: ["fr", "en"] } });
  });
  test("empty is said", () => expect(readTmx(tmx(), languages)).toEqual({ kind: "unreadable", fault: { kind: "no-entries" } }));
  test("other XML is said", () => expect(readTmx("<html><p/></html>", languages)).toEqual({ kind: "unreadable", fault: { kind: "other-xml", name: "html" } }));
  test("broken XML is said", () => {
    expect(readTmx("<tmx>\n<body>\n</tmx>", languages)).toEqual({ kind: "unreadable", fault: { kind: "xml", fault: { kind: "unexpected-close", line: 3, what: "tmx" } } });
  });
});

describe("a terminology", () => {
  const of2008 = `<martif type="TBX"><text><body><termEntry id="c1"><langSet xml:lang="ar"><tig><term>محكمة</term></tig></langSet>
    <langSet xml:lang="en"><tig><term>court</term><termNote type="x">note</termNote></tig><ntig><termGrp><term>tribunal</term></termGrp></ntig></langSet></termEntry></body></text></martif>`;
  const of2019 = `<tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://example.org/min"><text><body><conceptEntry id="c1"><min:subjectField>law</min:subjectField>
    <langSec xml:lang="ar"><termSec><term>محكمة</term></termSec></langSec><langSec xml:lang="en"><termSec><term>court</term></termSec><termSec><term>tribunal</term></termSec></langSec></conceptEntry></body></text></tbx>`;
  test.each([["of 2008", of2008], ["of 2019", of2019]])("%s has the terms of each concept", (_, text) => {
    expect(readTbx(text, languages)).toEqual({ kind: "dictionary", dictionary: { ...languages, entries: [{ forms: ["محكمة"], renderings: ["court", "tribunal"] }] } });
  });
  test("can be read the other way round", () => {
    expect(readTbx(of2019, { source: "en", target: "ar" })).toMatchObject({ dictionary: { entries: [{ forms: ["court", "tribunal"], renderings: ["محكمة"] }] } });
  });
  test("of other languages is said", () => {
    expect(readTbx(of2008, { source: "fr", target: "en" })).toEqual({ kind: "unreadable", fault: { kind: "other-languages", found: ["ar", "en"] } });
  });
  test("empty is said", () => expect(readTbx("<tbx><text/></tbx>", languages)).toEqual({ kind: "unreadable", fault: { kind: "no-entries" } }));
  test("other XML is said", () => expect(readTbx("<tmx/>", languages)).toEqual({ kind: "unreadable", fault: { kind: "other-xml", name: "tmx" } }));
});

test("a glossary is a dictionary of its concepts", () => {
  const { entries } = glossaryDictionary(makeGlossary(starterEntities()), languages);
  const damascus = entries.find(({ renderings }) => renderings.includes("Damascus"));
  expect(damascus?.forms).toContain("دمشق");
});

/** As dictd writes a number. */
function base64(value: number): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return (value >= 64 ? base64(Math.floor(value / 64)) : "") + digits[value % 64]!;
}

describe("the languages of a file", () => {
  const unit = (...tags: readonly string[]): string => `<tu>${tags.map((tag) => `<tuv xml:lang="${tag}"><seg>x</seg></tuv>`).join("")}</tu>`;
  test("of a memory: the source of its header, then the most frequent", () => {
    expect(xmlLanguages(`<tmx><header srclang="AR-SY"/><body>${unit("en-GB", "ar", "fr")}${unit("ar", "en_US")}</body></tmx>`)).toEqual(["ar", "en", "fr"]);
  });
  test("of a memory whose header names none that is in it: the most frequent", () => {
    expect(xmlLanguages(`<tmx><header srclang="*all*"/><body>${unit("fr", "en")}${unit("en")}</body></tmx>`)).toEqual(["en", "fr"]);
  });
  test("of a terminology", () => expect(xmlLanguages('<tbx><conceptEntry><langSec xml:lang="ar"/><langSec xml:lang="en"/></conceptEntry></tbx>')).toEqual(["ar", "en"]));
  test.each<readonly [string, ReturnType<typeof fileNameLanguages>]>([
    ["freedict-ara-eng", { source: "ar", target: "en" }], ["fas-eng", { source: "fa", target: "en" }], ["my-words", null], ["dictionary", null],
  ])("said by its name: %s", (name, languages) => { expect(fileNameLanguages(name)).toEqual(languages); });
});

test.each<readonly [string, string | undefined]>([
  ["\uFEFF<?xml version='1.0'?>\n<!DOCTYPE tmx [<!ENTITY x \"y\">]>\n<!-- <b> -->\n<tmx version='1.4'>", "tmx"], ["<t:martif>", "martif"], ["بيت\thouse", undefined], ["<", ""],
])("the outermost element of %j is %s", (text, name) => { expect(xmlRoot(text)).toBe(name); });
