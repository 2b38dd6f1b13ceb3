/** What is found out about a dictionary or memory of which only the files are known. */
import { describe, expect, it } from "vitest";
import { readLexiconFiles, type LexiconFault, type LexiconFile } from "../formats/lexicon-files.ts";
import type { Languages } from "../../../glossary/lexicon/dictionary-read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text: string): LexiconFile => ({ name, bytes: bytes(text) });
const utf8 = (part: Uint8Array): string => new TextDecoder().decode(part);
const read = (files: readonly LexiconFile[], languages: Languages | null = null) => readLexiconFiles(files, languages, utf8);

const DEFINITIONS = "بيت /bajt/\nhouse, home\n";
const index = file("freedict-ara-eng.index", "بيت\tA\ta\n");
const body = file("freedict-ara-eng.dict.dz", DEFINITIONS);

const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="ar"/><body>
<tu><tuv xml:lang="ar"><seg>بيت</seg></tuv><tuv xml:lang="en"><seg>house</seg></tuv><tuv xml:lang="fr"><seg>maison</seg></tuv></tu>
<tu><tuv xml:lang="ar"><seg>فاض النهر في الربيع الماضي.</seg></tuv><tuv xml:lang="en"><seg>The river rose last spring.</seg></tuv></tu></body></tmx>`;
const TBX = '<martif><text><body><termEntry><langSet xml:lang="ar"><tig><term>عقد</term></tig></langSet><langSet xml:lang="en"><tig><term>contract</term></tig></langSet></termEntry></body></text></martif>';

describe("the files of a dictionary", () => {
  it("are two for dictd, in any order, and their name says the languages", () => {
    const found = { kind: "lexicon", format: "dictd", name: "freedict-ara-eng", languages: { source: "ar", target: "en" }, guessed: false, offered: [], sentences: [], entries: [{ forms: ["بيت"], renderings: ["house", "home"] }] };
    expect(read([index, body])).toEqual(found);
    expect(read([body, index])).toEqual(found);
  });

  it("may be a list that says nothing of its languages: its words tell them", () => {
    const list = file("words.tsv", "النهر\tthe river\nفي الربيع\tin spring\nالذي\tthat which, who\n");
    expect(read([list])).toMatchObject({ format: "tsv", name: "words.tsv", languages: { source: "ar", target: "en" }, guessed: true, offered: [] });
    expect(read([list], { source: "fa", target: "en" })).toMatchObject({ languages: { source: "fa", target: "en" }, guessed: false });
  });

  it("may be a list that says its languages", () => {
    expect(read([file("words.txt", "ara\teng\nبيت\thouse\n")])).toMatchObject({ languages: { source: "ar", target: "en" }, guessed: false });
  });

  it("may be a memory: short units are entries, the others sentences, and its languages are offered", () => {
    expect(read([file("old.tmx", TMX)])).toMatchObject({
      format: "tmx", languages: { source: "ar", target: "en" }, offered: ["ar", "en", "fr"], entries: [{ forms: ["بيت"], renderings: ["house"] }], sentences: [{ target: "The river rose last spring." }],
    });
    expect(read([file("old.tmx", TMX)], { source: "fr", target: "ar" })).toMatchObject({ entries: [{ forms: ["maison"], renderings: ["بيت"] }], sentences: [] });
  });

  it("may be a terminology", () => {
    expect(read([file("law.tbx", TBX)])).toMatchObject({ format: "tbx", languages: { source: "ar", target: "en" }, entries: [{ forms: ["عقد"], renderings: ["contract"] }] });
  });

  it.each<readonly [what: string, files: readonly LexiconFile[], at: string, fault: LexiconFault]>([
    ["a dictionary without its index", [body], body.name, { kind: "missing-part", part: "index", wanted: "freedict-ara-eng.index" }],
    ["an index without its dictionary", [index], index.name, { kind: "missing-part", part: "dict", wanted: "freedict-ara-eng.dict.dz" }],
    ["two indexes", [index, file("other.index", "")], index.name, { kind: "several" }],
    ["two lists", [file("a.tsv", "a\tb"), file("b.tsv", "a\tb")], "a.tsv", { kind: "several" }],
    ["a dictionary and a list", [body, file("b.tsv", "a\tb")], body.name, { kind: "several" }],
    ["a list without tabs", [file("a.csv", "a\tb\nc;d\n")], "a.csv", { kind: "no-tab", line: 2 }],
    ["an index of another dictionary", [file("x.index", "بيت\tA\tzz\n"), file("x.dict", DEFINITIONS)], "x.index", { kind: "index", line: 1 }],
    ["another kind of XML", [file("a.xml", "<html></html>")], "a.xml", { kind: "other-xml", name: "html" }],
    ["a memory that breaks off", [file("a.tmx", "<tmx>\n<body>")], "a.tmx", { kind: "xml", fault: { kind: "unclosed", line: 2, what: "body" } }],
    ["a memory of one language", [file("a.tmx", '<tmx><tu><tuv xml:lang="ar"><seg>بيت</seg></tuv></tu></tmx>')], "a.tmx", { kind: "other-languages", found: ["ar"] }],
    ["nothing", [file("a.tsv", " \n")], "a.tsv", { kind: "unreadable", reason: "empty" }],
    ["a picture", [{ name: "a.tsv", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) }], "a.tsv", { kind: "unreadable", reason: "binary", format: "image", at: 0 }],
  ])("are refused: %s", (_, files, at, fault) => {
    expect(read(files)).toEqual({ kind: "refused", file: at, fault });
  });
});
