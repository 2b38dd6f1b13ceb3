import { mkdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorkplace, type Workplace } from "./command.ts";

let place: Workplace;

const MIB = 1024 * 1024;

beforeAll(async () => {
  place = await openWorkplace();
  await mkdir(path.join(place.folder, "folder"));
  await place.file("en.txt", "The bridge opened on Tuesday.\n");
  await place.file("ar.txt", "افتتح الجسر يوم الثلاثاء.\n");
  await place.file("empty.txt", "");
  await place.file("blank.txt", "\ufeff \r\n\t\r\n");
  await place.file("code.md", "```\nlet x = 1;\n```\n");
  await place.file("letter.docx", Buffer.from("PK\x03\x04\x14\0\0\0\0\0word/document.xml\0", "latin1"));
  await place.file("report.pdf", "%PDF-1.7\n");
  await place.file("zero.txt", "ab\0c");
  await place.file("old.txt", Buffer.from("\xde\xc7\xe1 \xc7\xe1\xe6\xd2\xed\xd1 \xc7\xe1\xe3\xe5\xe3", "latin1"));
  await place.file("latin1.txt", Buffer.from("Le pr\xe9fet\n", "latin1"));
  await place.file("half.txt", Buffer.from("\xff\xfea\0\0\xd8b\0", "latin1"));
  await place.file("large.txt", Buffer.alloc(50 * MIB, "a "));
  await place.file("new\nline.txt", "");
  await place.file("pairs.tsv", "Halab\tHaleb\nHoms\t\n");
  await place.file("links.tsv", "0\t0\n1\t0\n");
  await place.file("three.tsv", "Halab\tHaleb\tAleppo\n");
});

afterAll(() => place.clear());

const ARGUMENTS: readonly (readonly [args: readonly string[], line: string])[] = [
  [[], "no command given; see muqabala --help"],
  [["translate"], "translate: unknown command; the commands are segment, align, match, variants, report and admin-link"],
  [["--verbose"], "--verbose: unknown option; see muqabala --help"],
  [["segment"], "FILE: missing; see muqabala segment --help"],
  [["segment", "en.txt", "ar.txt"], "ar.txt: one file too many; see muqabala segment --help"],
  [["segment", "en.txt", "--speed"], "--speed: unknown option; see muqabala segment --help"],
  [["segment", "en.txt", "-x"], "-x: unknown option; see muqabala segment --help"],
  [["segment", "en.txt", "--source-lang", "en"], "--source-lang: unknown option; see muqabala segment --help"],
  [["segment", "en.txt", "--lang"], "--lang: needs a value (TAG); see muqabala segment --help"],
  [["segment", "--lang", "--format", "lines", "en.txt"], "--lang: needs a value (TAG); see muqabala segment --help"],
  [["segment", "en.txt", "--lang", "en", "--lang", "ar"], "--lang: given twice; give it once"],
  [["segment", "en.txt", "--lang", "english"], "--lang: unknown language “english”; give a BCP 47 tag such as ar, en or pt-BR, or leave it out"],
  [["segment", "en.txt", "--lang", "ar_EG"], "--lang: unknown language “ar_EG”; give a BCP 47 tag such as ar, en or pt-BR, or leave it out"],
  [["segment", "en.txt", "--lang", "xx"], "--lang: unknown language “xx”; give a BCP 47 tag such as ar, en or pt-BR, or leave it out"],
  [["segment", "en.txt", "--format", "xml"], "--format: unknown value “xml”; choose lines or jsonl"],
  [["align", "ar.txt"], "TARGET: missing; see muqabala align --help"],
  [["align", "ar.txt", "en.txt", "--target-lang", "??"], "--target-lang: unknown language “??”; give a BCP 47 tag such as ar, en or pt-BR, or leave it out"],
  [["align", "ar.txt", "en.txt", "--format", "xliff"], "--format: unknown value “xliff”; choose links or tsv or jsonl or tmx"],
  [["align", "ar.txt", "en.txt", "--segmented=yes"], "--segmented: takes no value; see muqabala align --help"],
  [["align", "ar.txt", "en.txt", "--glossary", "g.tbx"], "g.tbx: no such file; check the name"],
  [["align", "ar.txt", "ar.txt"], "ar.txt: is both SOURCE and TARGET; name two files"],
  [["align", "ar.txt", "./ar.txt"], "./ar.txt: is both SOURCE and TARGET; name two files"],
  [["match", "en.txt", "ar.txt"], "ar.txt: one file too many; see muqabala match --help"],
  [["variants"], "TRANSLATION: missing; see muqabala variants --help"],
  [["variants", "en.txt", "ar.txt"], "ar.txt: one file too many; see muqabala variants --help"],
  [["variants", "en.txt", "--links", "links.tsv"], "--links: needs --source; name the file that the links are about"],
  [["variants", "en.txt", "--source", "./en.txt"], "en.txt: is both SOURCE and TARGET; name two files"],
  [["variants", "en.txt", "--style", "ijmes"], "--style: unknown option; see muqabala variants --help"],
  [["variants", "en.txt", "--profile", "chicago"], "--profile: unknown style “chicago”; choose ijmes, ala-lc, bgn-pcgn, ungegn, press, french, or give a .json file"],
  [["variants", "en.txt", "--format", "csv"], "--format: unknown value “csv”; choose table or json or tsv"],
  [["match", "--lang", "ar"], "--lang: unknown option; see muqabala match --help"],
  [["align", "-", "-"], "standard input: is both SOURCE and TARGET; name two files"],
];

const FILES: readonly (readonly [args: readonly string[], line: string])[] = [
  [["variants", "none.txt"], "none.txt: no such file; check the name"],
  [["variants", "folder"], "folder: is a directory; name a file"],
  [["variants", "zero.txt"], "zero.txt: is no text (zero byte at offset 2); save it as plain text in UTF-8"],
  [["variants", "large.txt"], "large.txt: has 50 MiB, over the limit of 20 MiB; split it"],
  [["variants", "en.txt", "--source", "folder"], "folder: is a directory; name a file"],
  [["variants", "en.txt", "--source", "ar.txt", "--links", "zero.txt"], "zero.txt: is no text (zero byte at offset 2); save it as plain text in UTF-8"],
  [["variants", "empty.txt"], "empty.txt: is empty; is it the right file?"],
  [["variants", "code.md"], "code.md: has no sentence in it; is it the right file?"],
  [["variants", "en.txt", "--source", "none.txt"], "none.txt: no such file; check the name"],
  [["variants", "en.txt", "--source", "ar.txt", "--links", "pairs.tsv"], "pairs.tsv: line 1 has “Halab” where sentence numbers stand; write it with muqabala align"],
  [["variants", "en.txt", "--source", "ar.txt", "--links", "links.tsv"], "links.tsv: line 2 names source sentence 1, which is not there; write it with muqabala align"],
  [["variants", "en.txt", "--glossary", "none.json"], "none.json: no such file; check the name"],
  [["variants", "en.txt", "--glossary", "ar.txt"], "ar.txt: is no glossary; it must be a JSON list of entities"],
  [["variants", "en.txt", "-o", "en.txt"], "en.txt: is an input file; give -o another name"],
  [["match", "en.txt"], "en.txt: line 1 is not two names with a tab between; write a<TAB>b"],
  [["match", "pairs.tsv"], "pairs.tsv: line 2 is not two names with a tab between; write a<TAB>b"],
  [["match", "three.tsv"], "three.tsv: line 1 is not two names with a tab between; write a<TAB>b"],
  [["match", "none.txt"], "none.txt: no such file; check the name"],
  [["segment", "none.txt"], "none.txt: no such file; check the name"],
  [["segment", "en.txt/none.txt"], "en.txt/none.txt: no such file; check the name"],
  [["segment", "folder"], "folder: is a directory; name a file"],
  [["segment", "empty.txt"], "empty.txt: is empty; is it the right file?"],
  [["segment", "new\nline.txt"], "new\\u000aline.txt: is empty; is it the right file?"],
  [["segment", "blank.txt"], "blank.txt: is empty; is it the right file?"],
  [["segment", "code.md"], "code.md: has no sentence in it; is it the right file?"],
  [["segment", "letter.docx"], "letter.docx: is a Word document, no text; save it as plain text in UTF-8"],
  [["segment", "report.pdf"], "report.pdf: is a PDF, no text; save it as plain text in UTF-8"],
  [["segment", "zero.txt"], "zero.txt: is no text (zero byte at offset 2); save it as plain text in UTF-8"],
  [["segment", "old.txt"], "old.txt: is neither UTF-8 nor UTF-16 (byte at offset 0), it looks like Windows-1256; convert it: iconv -f Windows-1256 -t UTF-8"],
  [["segment", "latin1.txt"], "latin1.txt: is neither UTF-8 nor UTF-16 (byte at offset 5); save it as UTF-8"],
  [["segment", "half.txt"], "half.txt: has half a character at offset 4; mend it in an editor and save it as UTF-8"],
  [["segment", "large.txt"], "large.txt: has 50 MiB, over the limit of 20 MiB; split it"],
  [["align", "ar.txt", "empty.txt"], "empty.txt: is empty; is it the right file?"],
  [["align", "empty.txt", "en.txt"], "empty.txt: is empty; is it the right file?"],
  [["align", "code.md", "en.txt"], "code.md: has no sentence in it; is it the right file?"],
  [["align", "ar.txt", "none.txt"], "none.txt: no such file; check the name"],
  [["segment", "en.txt", "-o", "folder"], "folder: is a directory; give -o the name of a file"],
  [["segment", "en.txt", "-o", "none/out.txt"], "none/out.txt: its folder does not exist; make it or give -o another name"],
  [["segment", "en.txt", "-o", "en.txt"], "en.txt: is an input file; give -o another name"],
  [["align", "ar.txt", "en.txt", "-o", "folder/../en.txt"], "folder/../en.txt: is an input file; give -o another name"],
];

describe.concurrent("exit status 2 and one line", () => {
  test.each([...ARGUMENTS, ...FILES])("muqabala %j", async (args, line) => {
    expect(await place.run(args)).toEqual({ status: 2, out: "", err: `muqabala: ${line}\n` });
  });

  test("an empty standard input", async () => {
    expect(await place.run(["segment", "-"])).toEqual({ status: 2, out: "", err: "muqabala: standard input: is empty; is it the right file?\n" });
  });

  test("a standard input over the limit", async () => {
    const err = "muqabala: standard input: is over the limit of 20 MiB; split it\n";
    expect(await place.run(["segment", "-"], Buffer.alloc(21 * MIB, "a "))).toEqual({ status: 2, out: "", err });
  });
});
