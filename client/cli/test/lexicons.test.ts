import { gzipSync } from "node:zlib";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorkplace, type Workplace } from "./command.ts";

let place: Workplace;

/** Made-up languages, so that nothing but the dictionary tells which sentence answers which. */
const SOURCE = ["balo timu kera miro dapu.", "fasi domu rela tenu gopi.", "nuki pato vosa beli haru.", "gami leru soti wuna keba."];
const TARGET = ["zorb quax wynt jolf merd.", "plim drok fleg crun vash.", "krel vrum snaf gitz wopt.", "twop skiv brum hald zept."];
/** The translation leaves out the second sentence and has one of its own before the last; all are equally long. */
const TRANSLATION = [0, 2, null, 3].map((at) => (at === null ? "hesp jowl ferk bint dorv." : TARGET[at]!));
const words = SOURCE.flatMap((sentence, at) => sentence.replace(".", "").split(" ").map((word, index) => [word, TARGET[at]!.replace(".", "").split(" ")[index]!] as const));

const unit = (source: string, target: string): string => `<tu><tuv xml:lang="qaa"><seg>${source}</seg></tuv><tuv xml:lang="qab"><seg>${target}</seg></tuv></tu>`;

beforeAll(async () => {
  place = await openWorkplace();
  await mkdir(path.join(place.folder, "alone"));
  await place.file("source.txt", SOURCE.join("\n"));
  await place.file("target.txt", TRANSLATION.join("\n"));
  await place.file("words.tsv", words.map((pair) => pair.join("\t")).join("\n"));
  await place.file("back.tsv", words.map(([source, target]) => `${target}\t${source}`).join("\n"));
  await place.file("named.tsv", `qab\tqaa\n${words.map(([source, target]) => `${target}\t${source}`).join("\n")}`);
  await place.file("terms.tbx", `<tbx>${words.map(([source, target]) => `<conceptEntry><langSec xml:lang="qaa"><termSec><term>${source}</term></termSec></langSec><langSec xml:lang="qab"><termSec><term>${target}</term></termSec></langSec></conceptEntry>`).join("")}</tbx>`);
  await place.file("units.tmx", `<tmx>${words.map(([source, target]) => unit(source, target)).join("")}</tmx>`);
  await place.file("memory.tmx", `<tmx>${[0, 1, 2, 3].flatMap((at) => [unit(`${SOURCE[at]!} ${SOURCE[(at + 1) % 4]!}`, `${TARGET[at]!} ${TARGET[(at + 1) % 4]!}`), unit(`${SOURCE[at]!} ${SOURCE[(at + 2) % 4]!}`, `${TARGET[at]!} ${TARGET[(at + 2) % 4]!}`)]).join("")}</tmx>`);
  await dictd("dict-qaa-qab", words);
  await place.file("french.tmx", '<tmx><tu><tuv xml:lang="fr"><seg>un</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv></tu></tmx>');
  await place.file("fra-eng.index", "un\tA\tM\n");
  await place.file("fra-eng.dict", "un /un/\none\n");
  await place.file("broken.tmx", "<tmx>\n<body>\n</tmx>\n");
  await place.file("entity.tbx", "<tbx>&nbsp;</tbx>\n");
  await place.file("page.tbx", "<html><p>x</p></html>\n");
  await place.file("lines.tsv", "balo\tzorb\ntimu quax\n");
  await place.file("notes.tsv", "# nothing yet\n");
  await place.file("words.csv", "balo,zorb\n");
  await place.file("empty.tsv", "");
  await place.file("alone/half.dict.dz", gzipSync("x"));
  await place.file("alone/lone.index", "x\tA\tB\n");
  await place.file("cut.dict.dz", gzipSync("balo\nzorb\n").subarray(0, 12));
  await place.file("cut.index", "balo\tA\tK\n");
  await place.file("other.dict", "balo\nzorb\n");
  await place.file("other.index", "balo\tA\tzz\n");
  await place.file("glossary.json", "{}");
});

afterAll(() => place.clear());

const align = (...options: readonly string[]) => place.run(["align", "source.txt", "target.txt", "--segmented", "--source-lang", "qaa", "--target-lang", "qab", ...options]);
const links = (out: string): string[] => out.trimEnd().split("\n").map((line) => line.split("\t").slice(0, 2).join("–"));

describe("a dictionary says which sentence answers which", () => {
  const files: readonly (readonly [what: string, options: readonly string[]])[] = [
    ["a word list", ["--lexicon", "words.tsv"]],
    ["a word list the other way round", ["--lexicon", "back.tsv"]],
    ["a word list that says its languages", ["--lexicon", "named.tsv"]],
    ["a terminology", ["--lexicon", "terms.tbx"]],
    ["short units of a memory", ["--lexicon", "units.tmx"]],
    ["sentences of a memory", ["--memory", "memory.tmx"]],
    ["a dictd dictionary, packed", ["--lexicon", "dict-qaa-qab.dict.dz"]],
    ["a dictd dictionary, by its index", ["--lexicon", "dict-qaa-qab.index"]],
    ["two of them", ["--lexicon", "terms.tbx", "--lexicon", "words.tsv", "--memory", "memory.tmx"]],
  ];
  test.each(files)("%s", async (_, options) => {
    const { status, out, err } = await align(...options);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(links(out)).toEqual(["0–0", "1–", "2–1", "–2", "3–3"]);
  });

  test("without one it cannot be known", async () => {
    expect(links((await align()).out)).not.toEqual(["0–0", "1–", "2–1", "–2", "3–3"]);
  });

  test("the starter glossary and one of one's own are taken", async () => {
    expect((await align("--glossary", "starter")).status).toBe(0);
  });
});

describe("what cannot be used is said in one line", () => {
  const cases: readonly (readonly [options: readonly string[], line: string])[] = [
    [["--lexicon", "none.tsv"], "none.tsv: no such file; check the name"],
    [["--lexicon", "empty.tsv"], "empty.tsv: is empty; is it the right file?"],
    [["--lexicon", "lines.tsv"], "lines.tsv: line 2 has no tab; write a word, a tab, and its renderings"],
    [["--lexicon", "notes.tsv"], "notes.tsv: has no entries; is it the right file?"],
    [["--lexicon", "words.csv"], "words.csv: is no kind of dictionary that can be read; give a .tsv, .tbx, .tmx, .dict.dz or .dict file"],
    [["--lexicon", "page.tbx"], "page.tbx: is XML, but neither TMX nor TBX (its first element is <html>); export it as one of them"],
    [["--lexicon", "entity.tbx"], "entity.tbx: is no well-formed XML: line 1, the entity “&nbsp;” is not known; export it again"],
    [["--memory", "broken.tmx"], "broken.tmx: is no well-formed XML: line 3, </tmx> closes what is not open; export it again"],
    [["--memory", "source.txt"], "source.txt: is no well-formed XML: line 1, “balo timu kera miro dapu.” stands outside of the document; export it again"],
    [["--memory", "french.tmx"], "french.tmx: is for French, English, not for both languages of the texts; give one for them"],
    [["--lexicon", "fra-eng.dict"], "fra-eng.dict: is for French, English, not for both languages of the texts; give one for them"],
    [["--lexicon", "alone/half.dict.dz"], "alone/half.dict.dz: alone/half.index is missing; a dictd dictionary is two files side by side, .dict.dz or .dict, and .index"],
    [["--lexicon", "alone/lone.index"], "alone/lone.index: alone/lone.dict.dz is missing; a dictd dictionary is two files side by side, .dict.dz or .dict, and .index"],
    [["--lexicon", "cut.dict.dz"], "cut.dict.dz: cannot be unpacked; is the file whole?"],
    [["--lexicon", "other.dict"], "other.index: line 1 is no headword with a place in the dictionary; are both files of one dictionary?"],
    [["--glossary", "glossary.json"], "glossary.json: is no glossary; it must be a JSON list of entities"],
    [["--lexicon"], "--lexicon: needs a value (FILE); see muqabala align --help"],
  ];
  test.each(cases)("%j", async (options, line) => {
    const { status, out, err } = await align(...options);
    expect({ status, out, err }).toEqual({ status: 2, out: "", err: `muqabala: ${line}\n` });
  });
});

/** A dictd dictionary as dictfmt makes it. */
async function dictd(name: string, entries: readonly (readonly [string, string])[]): Promise<void> {
  let body = "";
  const index = entries.map(([word, rendering]) => {
    const text = `${word} /${word}/\n1. ${rendering}\n`;
    const line = `${word}\t${base64(body.length)}\t${base64(text.length)}`;
    body += text;
    return line;
  });
  await place.file(`${name}.dict.dz`, gzipSync(body));
  await place.file(`${name}.index`, `${index.join("\n")}\n`);
}

function base64(value: number): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return (value >= 64 ? base64(Math.floor(value / 64)) : "") + digits[value % 64]!;
}
