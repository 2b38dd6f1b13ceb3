import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, lstat, readdir, readFile, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inArabic, inLatin, thoughts } from "../../alignment/test/made-up-texts.ts";
import { openWorkplace, type Workplace } from "./command.ts";

let place: Workplace;

const ENGLISH = "The bridge opened on Tuesday. It cost 40 million dollars.\n\nThe minister of transport spoke. He thanked the engineers.\n";
const ARABIC = "افتتح الجسر يوم الثلاثاء. وبلغت كلفته ٤٠ مليون دولار.\n\nوتحدث وزير النقل. وشكر المهندسين.\n";
const ENGLISH_LINES = "The bridge opened on Tuesday.\nIt cost 40 million dollars.\n\nThe minister of transport spoke.\nHe thanked the engineers.\n";
const ARABIC_LINES = "افتتح الجسر يوم الثلاثاء.\nوبلغت كلفته ٤٠ مليون دولار.\n\nوتحدث وزير النقل.\nوشكر المهندسين.\n";

const utf16 = (text: string, order: "little" | "big") => (order === "little" ? Buffer.from(text, "utf16le") : Buffer.from(text, "utf16le").swap16());
const content = (name: string) => readFile(path.join(place.folder, name), "utf8");

beforeAll(async () => {
  place = await openWorkplace();
  await place.file("en.txt", ENGLISH);
  await place.file("ar.txt", ARABIC);
});

afterAll(() => place.clear());

describe.concurrent("help", () => {
  test.each([["--help"], ["-h"], ["segment", "--help"], ["align", "ar.txt", "-h"]])("%j prints the usage", async (...args) => {
    const run = await place.run(args);
    expect(run).toMatchObject({ status: 0, err: "" });
    expect(run.out).toMatch(/^Usage: muqabala /);
    expect(run.out).toContain(args[0] === "segment" || args[0] === "align" ? `muqabala ${args[0]} ` : "--version");
  });

  test("--version prints the version", async () => {
    expect(await place.run(["--version"])).toEqual({ status: 0, out: "9.8.7\n", err: "" });
  });
});

describe.concurrent("segment", () => {
  test("one sentence a line, a blank line between paragraphs", async () => {
    expect(await place.run(["segment", "en.txt"])).toEqual({ status: 0, out: ENGLISH_LINES, err: "" });
    expect(await place.run(["segment", "ar.txt", "--lang", "ar", "--format=lines"])).toEqual({ status: 0, out: ARABIC_LINES, err: "" });
  });

  test("JSON lines", async () => {
    const { status, out } = await place.run(["segment", "en.txt", "--format", "jsonl"]);
    expect(status).toBe(0);
    const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatchObject({ paragraph: 0, start: 30, end: 57, text: "It cost 40 million dollars." });
    expect(lines[2]).toMatchObject({ paragraph: 1, start: 0, text: "The minister of transport spoke." });
  });

  const FORMS: readonly (readonly [form: string, file: Uint8Array])[] = [
    ["UTF-8", Buffer.from(ARABIC)],
    ["UTF-8 with a mark", Buffer.from("\ufeff" + ARABIC)],
    ["UTF-16, little-endian", utf16(ARABIC, "little")],
    ["UTF-16, little-endian, with a mark", utf16("\ufeff" + ARABIC, "little")],
    ["UTF-16, big-endian", utf16(ARABIC, "big")],
    ["UTF-16, big-endian, with a mark", utf16("\ufeff" + ARABIC, "big")],
    ["CRLF line ends", Buffer.from(ARABIC.replaceAll("\n", "\r\n"))],
  ];

  test.each(FORMS)("%s gives the same sentences, from a file and from standard input", async (form, bytes) => {
    await place.file(`${form}.txt`, bytes);
    expect(await place.run(["segment", `${form}.txt`])).toEqual({ status: 0, out: ARABIC_LINES, err: "" });
    expect(await place.run(["segment", "-"], bytes)).toEqual({ status: 0, out: ARABIC_LINES, err: "" });
  });

  test.each([
    ["ar", ["وصل د. أحمد.", "ثم غادر."]],
    ["de", ["Am 3. Oktober kam er nach Köln.", "Es regnete."]],
    ["en", ["Dr. Smith came.", "He left."]],
    ["fa", ["«کجا می‌روی؟» پدر پرسید.", "پسر پاسخی نداد."]],
    ["fr", ["On vit M. Le Goff.", "Il était en retard."]],
    ["he", ['הוא נסע לארה"ב.', "שם פתח חנות."]],
    ["ru", ["Роман написал А. С. Пушкин.", "Его читали все."]],
    ["tr", ["Kale 15. Yüzyıl yapısıdır.", "Bugün müzedir."]],
    ["ur", ["ڈی۔ ایچ۔ لارنس نے ناول لکھا۔", "وہ بہت بکا۔"]],
    ["zh", ["他读过《怎么办？》这本书。", "书很厚。"]],
    ["sw", ["Bandari ilifungwa.", "Nani alijua?"]],
    ["und", ["The port is closed.", "Nobody knows why."]],
  ])("--lang %s", async (lang, sentences) => {
    const out = sentences.join("\n") + "\n";
    const text = sentences.join(lang === "zh" ? "" : " ");
    expect(await place.run(["segment", "-", "--lang", lang], text)).toEqual({ status: 0, out, err: "" });
    if (lang !== "und") expect(await place.run(["segment", "-"], text)).toEqual({ status: 0, out, err: "" });
  });

  test("Markdown is known by the file's name", async () => {
    await place.file("note.md", "# The bridge\n\nIt opened on Tuesday. It is long.\n");
    const { out } = await place.run(["segment", "note.md", "--format", "jsonl"]);
    const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([{ text: "The bridge" }, { kind: "paragraph", text: "It opened on Tuesday." }, { text: "It is long." }]);
  });

  test("a file whose name begins with a dash", async () => {
    await place.file("-draft.txt", ENGLISH);
    expect(await place.run(["segment", "--", "-draft.txt"])).toMatchObject({ status: 0, out: ENGLISH_LINES });
  });
});

describe.concurrent("align", () => {
  const LANGS = ["--source-lang", "ar", "--target-lang", "en"];

  test("links", async () => {
    const { status, out, err } = await place.run(["align", "ar.txt", "en.txt", ...LANGS]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const rows = out.trimEnd().split("\n").map((row) => row.split("\t"));
    expect(rows.map(([source, target]) => `${source}:${target}`)).toEqual(["0:0", "1:1", "2:2", "3:3"]);
    for (const [, , confidence] of rows) expect(Number(confidence)).toBeGreaterThan(0.5);
    for (const [, , confidence] of rows) expect(Number(confidence)).toBeLessThanOrEqual(1);
  });

  test("languages are detected, and one side may come from standard input", async () => {
    const given = await place.run(["align", "ar.txt", "en.txt", ...LANGS]);
    expect(await place.run(["align", "ar.txt", "en.txt"])).toEqual(given);
    expect(await place.run(["align", "-", "en.txt"], ARABIC)).toEqual(given);
    expect(await place.run(["align", "ar.txt", "-"], utf16(ENGLISH, "big"))).toEqual(given);
  });

  test("two columns and the confidence", async () => {
    const { status, out } = await place.run(["align", "ar.txt", "en.txt", "--format", "tsv"]);
    expect(status).toBe(0);
    const rows = out.trimEnd().split("\n").map((row) => row.split("\t"));
    expect(rows.map(([source, target]) => [source, target])).toContainEqual(["وتحدث وزير النقل.", "The minister of transport spoke."]);
    for (const row of rows) expect(row).toHaveLength(3);
  });

  test("JSON lines", async () => {
    const { status, out } = await place.run(["align", "ar.txt", "en.txt", "--format", "jsonl"]);
    expect(status).toBe(0);
    const [first] = out.split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ source: [0], target: [0], status: "open", sourceText: "افتتح الجسر يوم الثلاثاء.", targetText: "The bridge opened on Tuesday." });
  });

  test("a translation memory; what is not in it is said", async () => {
    await place.file("ar-memory.lines", "افتتح الجسر يوم الثلاثاء.\nوبلغت كلفته ٤٠ مليون دولار.\n");
    await place.file("en-memory.lines", "The bridge opened\u0002 on Tuesday.\nIt cost <40> million & more.\n");
    const args = ["align", "ar-memory.lines", "en-memory.lines", "--segmented", ...LANGS, "--format", "tmx"];
    const before = Date.now();
    const { status, out, err } = await place.run(args);
    expect({ status, err }).toEqual({ status: 0, err: "muqabala: note: 1 character that XML cannot hold is dropped\n" });
    expect(out).toContain('creationtool="muqabala" creationtoolversion="9.8.7"');
    expect(out).toContain('<tuv xml:lang="ar"><seg>افتتح الجسر يوم الثلاثاء.</seg></tuv>\n      <tuv xml:lang="en"><seg>The bridge opened on Tuesday.</seg></tuv>');
    expect(out).toContain("<seg>It cost &lt;40&gt; million &amp; more.</seg>");
    const [, date = "", time = ""] = /creationdate="(\d{8})T(\d{6})Z"/.exec(out) ?? [];
    const made = Date.parse(`${date.replace(/(....)(..)/, "$1-$2-")}T${time.replace(/(..)(..)/, "$1:$2:")}Z`);
    expect(made).toBeGreaterThanOrEqual(before - 1000);
    expect(made).toBeLessThanOrEqual(Date.now());
  });

  test("a sentence without counterpart is not in the translation memory", async () => {
    await place.file("en-more.lines", ENGLISH_LINES);
    await place.file("ar-more.lines", `${ARABIC_LINES}\nزار المتحف ٧٣١ ضيفا في شهر آذار ١٩٥٦ من مصر وإيران والهند.\n`);
    const args = ["align", "ar-more.lines", "en-more.lines", ...LANGS, "--segmented"];
    const links = (await place.run(args)).out.trimEnd().split("\n");
    expect(links.filter((row) => row.split("\t")[1] === "")).toHaveLength(1);
    const { out, err } = await place.run([...args, "--format", "tmx"]);
    expect(out.match(/<tu>/g)).toHaveLength(links.length - 1);
    expect(err).toBe("muqabala: note: 1 pair has no counterpart and is left out of the translation memory\n");
  });

  test("--segmented takes every line that is not blank as one sentence", async () => {
    await place.file("ar.lines", "\u00a0\nافتتح الجسر. وكان يوما حارا.\r\n \t\nوتحدث الوزير\n\n\n");
    await place.file("en.lines", "The bridge opened. It was a hot day.\n\nThe minister spoke");
    const { status, out } = await place.run(["align", "ar.lines", "en.lines", "--segmented", "--format", "tsv"]);
    expect(status).toBe(0);
    expect(out.replace(/\t[\d.]+$/gm, "")).toBe("افتتح الجسر. وكان يوما حارا.\tThe bridge opened. It was a hot day.\nوتحدث الوزير\tThe minister spoke\n");
  });

  test("files the wrong way round are aligned, with a note", async () => {
    const run = await place.run(["align", "en.txt", "ar.txt", ...LANGS]);
    expect(run).toMatchObject({ status: 0, err: "muqabala: note: SOURCE looks like English and TARGET like Arabic; are the files the wrong way round?\n" });
  });

  test("texts that are no translation of each other are aligned, with a warning and without a likely pair", async () => {
    await place.file("one.txt", thoughts(60, 1).map(inLatin).join("\n"));
    await place.file("other.txt", thoughts(60, 2).map(inArabic).join("\n"));
    const { status, out, err } = await place.run(["align", "one.txt", "other.txt", "--source-lang", "en", "--target-lang", "ar", "--segmented"]);
    expect({ status, err }).toEqual({ status: 0, err: "muqabala: warning: these texts hardly correspond; is TARGET a translation of SOURCE?\n" });
    const pairs = out.trimEnd().split("\n").map((row) => row.split("\t")).filter(([source, target]) => source !== "" && target !== "");
    expect(pairs.length).toBeGreaterThan(0);
    for (const [, , confidence] of pairs) expect(Number(confidence)).toBeLessThan(0.5);
  });

  test("texts that correspond in part are aligned, with a warning that says how far", async () => {
    const text = thoughts(120, 3);
    await place.file("whole.txt", text.map(inLatin).join("\n"));
    await place.file("half.txt", [...text.slice(0, 60), ...thoughts(60, 4)].map(inArabic).join("\n"));
    const run = await place.run(["align", "whole.txt", "half.txt", "--source-lang", "en", "--target-lang", "ar", "--segmented"]);
    expect(run.status).toBe(0);
    expect(run.err).toMatch(/^muqabala: warning: only about (?:45|50|55) % of these texts correspond; are the files whole, and do they belong together\?\n$/u);
  });

  test("the same text twice is aligned, with a note", async () => {
    await place.file("copy.txt", ENGLISH);
    const run = await place.run(["align", "en.txt", "copy.txt"]);
    expect(run).toMatchObject({ status: 0, err: "muqabala: note: SOURCE and TARGET hold the same text; is one of them the wrong file?\n" });
    expect(run.out.replace(/\t[\d.]+$/gm, "")).toBe("0\t0\n1\t1\n2\t2\n3\t3\n");
  });
});

describe("-o", () => {
  test("writes what standard output would get, and nothing else into the folder", async () => {
    const before = await readdir(place.folder);
    expect(await place.run(["segment", "en.txt", "-o", "out.txt"])).toEqual({ status: 0, out: "", err: "" });
    expect(await content("out.txt")).toBe(ENGLISH_LINES);
    expect((await readdir(place.folder)).sort()).toEqual([...before, "out.txt"].sort());
  });

  test("replaces a file, keeping its permissions and the link that leads to it", async () => {
    await place.file("real.txt", "before");
    await chmod(path.join(place.folder, "real.txt"), 0o640);
    await symlink("real.txt", path.join(place.folder, "link.txt"));
    expect(await place.run(["segment", "en.txt", "--output", "link.txt"])).toMatchObject({ status: 0 });
    expect(await content("real.txt")).toBe(ENGLISH_LINES);
    expect((await lstat(path.join(place.folder, "link.txt"))).isSymbolicLink()).toBe(true);
    expect((await stat(path.join(place.folder, "real.txt"))).mode & 0o777).toBe(0o640);
  });

  test("leaves a file as it was when the input is refused", async () => {
    await place.file("kept.txt", "before");
    await place.file("nothing.txt", "");
    expect(await place.run(["segment", "nothing.txt", "-o", "kept.txt"])).toMatchObject({ status: 2 });
    expect(await content("kept.txt")).toBe("before");
  });

  test("“-” is standard output", async () => {
    expect(await place.run(["segment", "en.txt", "-o", "-"])).toEqual({ status: 0, out: ENGLISH_LINES, err: "" });
  });

  test.skipIf(process.platform === "win32")("a device is written to, not replaced", async () => {
    expect(await place.run(["segment", "en.txt", "-o", "/dev/null"])).toEqual({ status: 0, out: "", err: "" });
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  });
});

describe("a reader that goes away", () => {
  test("is no error", async () => {
    await place.file("long.txt", "The river rises in the north. It reaches the sea in the south.\n\n".repeat(4000));
    const child = spawn(process.execPath, [place.program, "segment", "long.txt"], { cwd: place.folder, stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = (await once(child, "close")) as [number | null];
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});
