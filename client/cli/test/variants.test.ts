import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkplace, type Workplace } from "./command.ts";

let place: Workplace;
const ENGLISH = "The council of Halab met in June. A letter from Karim al-Jundi was read.\n\nKarim al-Gundi had left Halab in May.\n";
const ARABIC = "اجتمع مجلس حلب في حزيران. وقرئت رسالة من كريم الجندي.\n\nوكان كريم الجندي قد غادر حلب في أيار.\n";

beforeAll(async () => {
  place = await openWorkplace();
  await place.file("en.txt", ENGLISH);
  await place.file("ar.txt", ARABIC);
});
afterAll(() => place.clear());

interface Output {
  readonly findings: readonly unknown[];
  readonly names: readonly {
    readonly preferred: string | null;
    readonly source: readonly string[];
    readonly forms: readonly { readonly text: string; readonly count: number; readonly places: readonly (readonly [number, number, number])[] }[];
    readonly findings: readonly { readonly kind: string; readonly form: string; readonly proposed: string | null; readonly reasons: readonly unknown[] }[];
  }[];
}

async function json(...args: readonly string[]): Promise<Output> {
  const { status, out, err } = await place.run(["variants", ...args, "--format", "json"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out) as Output;
}

test("names with their source words, places and findings", async () => {
  const { names } = await json("en.txt", "--source", "ar.txt");
  expect(names.map(({ source }) => source)).toEqual([["حلب"], ["كريم"], ["الجندي"]]);
  const jundi = names[2]!;
  expect(jundi.preferred).toBeNull();
  expect(jundi.forms.map(({ text, count }) => [text, count])).toEqual([["al-Jundi", 1], ["al-Gundi", 1]]);
  expect(jundi.findings).toMatchObject([{ kind: "variant", form: "al-Gundi", proposed: "al-Jundi", reasons: [{ kind: "consonant", a: "g", b: "j" }] }]);
  const paragraphs = ENGLISH.trimEnd().split("\n\n");
  for (const { forms } of names) for (const { text, places } of forms) for (const [paragraph, start, end] of places) expect(paragraphs[paragraph]!.slice(start, end)).toBe(text);
});

test("with a sentence a line, places are lines", async () => {
  await place.file("lines.txt", "The council met.\n\nIt met in Halab.\nHalab was quiet.\n");
  const { names } = await json("lines.txt", "--segmented");
  expect(names.map(({ forms }) => forms.map(({ places }) => places))).toEqual([[[[1, 10, 15], [2, 0, 5]]]]);
});

test("the starter glossary says what to write", async () => {
  const { names } = await json("en.txt", "--glossary", "starter");
  expect(names[0]).toMatchObject({ preferred: "Aleppo", findings: [{ kind: "off-style", form: "Halab", proposed: "Aleppo" }] });
});

test("numbers that the translation has otherwise, or has not", async () => {
  await place.file("numbers.en.txt", "The bridge is 204 metres long. It was built in May.\n");
  await place.file("numbers.ar.txt", "طول الجسر ٢٤٠ متراً. بُني في أيار ١٩٥٦.\n");
  const { findings } = await json("numbers.en.txt", "--source", "numbers.ar.txt");
  expect(findings).toEqual([
    { kind: "number", source: { text: "٢٤٠", place: [0, 10, 13] }, target: { text: "204", place: [0, 14, 17] } },
    { kind: "number", source: { text: "١٩٥٦", place: [0, 34, 38] }, target: null },
  ]);
  const table = await place.run(["variants", "numbers.en.txt", "--source", "numbers.ar.txt"]);
  expect(table.out).toBe("number: ٢٤٠ → 204\nnumber: ١٩٥٦ → missing\n");
  const tsv = await place.run(["variants", "numbers.en.txt", "--source", "numbers.ar.txt", "--format", "tsv"]);
  expect(tsv.out.split("\n").slice(1)).toEqual(["\t٢٤٠\t204\t1\tnumber\t", "\t١٩٥٦\t\t0\tnumber\t", ""]);
});

test("terms that are missing or not to be written, and what was not translated", async () => {
  await place.file("court.en.txt", "The sentence was quashed.\nThey entered المدينة القديمة by night.\n");
  await place.file("court.ar.txt", "قضت محكمة النقض بإلغاء الحكم.\nثم دخلوا المدينة القديمة ليلًا.\n");
  const { findings } = await json("court.en.txt", "--source", "court.ar.txt", "--segmented", "--glossary", "starter");
  expect(findings).toEqual([
    { kind: "missing-term", source: { text: "محكمة النقض", place: [0, 4, 15] }, target: null, proposed: "Court of Cassation" },
    { kind: "untranslated", source: { text: "المدينة القديمة", place: [1, 9, 24] }, target: { text: "المدينة القديمة", place: [1, 13, 28] } },
  ]);
  const table = await place.run(["variants", "court.en.txt", "--source", "court.ar.txt", "--segmented", "--glossary", "starter"]);
  expect(table.out).toBe("missing-term: محكمة النقض → missing (Court of Cassation)\nuntranslated: المدينة القديمة → المدينة القديمة\n");
  const tsv = await place.run(["variants", "court.en.txt", "--source", "court.ar.txt", "--segmented", "--glossary", "starter", "--format", "tsv"]);
  expect(tsv.out.split("\n").slice(1)).toEqual(["\tمحكمة النقض\t\t0\tmissing-term\tCourt of Cassation", "\tالمدينة القديمة\tالمدينة القديمة\t1\tuntranslated\t", ""]);
});

test("a table and a row a spelling", async () => {
  const table = await place.run(["variants", "en.txt", "--source", "ar.txt"]);
  expect(table.out.split("\n")[2]).toMatch(/^2 {2}al-Jundi \(1\), al-Gundi \(1\) {2}الجندي {2}variant: al-Gundi → al-Jundi$/u);
  const tsv = await place.run(["variants", "en.txt", "--source", "ar.txt", "--format", "tsv"]);
  expect(tsv.out.split("\n").map((line) => line.split("\t"))).toEqual([
    ["preferred", "source", "form", "count", "finding", "proposed"],
    ["", "حلب", "Halab", "2", "", ""],
    ["", "كريم", "Karim", "2", "", ""],
    ["", "الجندي", "al-Jundi", "1", "", ""],
    ["", "الجندي", "al-Gundi", "1", "variant", "al-Jundi"],
    [""],
  ]);
});

test("the pairs may be given", async () => {
  await place.file("links.tsv", "0\t0\n1\t1\n2\t2\n");
  const { names } = await json("en.txt", "--source", "ar.txt", "--links", "links.tsv");
  expect(names.map(({ source }) => source)).toEqual([["حلب"], ["كريم"], ["الجندي"]]);
});

test("a glossary from a file", async () => {
  const cell = (value: string) => [value, "w1"];
  const entity = (id: string, kind: string, parent: string | null, fields: object) => ({ id, kind, parent, fields, by: null, at: "2026-01-01T00:00:00Z" });
  const entities = [
    entity("c1", "concept", null, {}),
    entity("t1", "term", "c1", { language: cell("en"), text: cell("al-Jundi"), usage: cell("preferred"), workflow: cell("approved"), note: cell("As he writes it.") }),
    entity("t2", "term", "c1", { language: cell("en"), text: cell("al-Gundi"), usage: cell("admitted"), workflow: cell("approved") }),
  ];
  for (const content of [entities, { entities }]) {
    await place.file("glossary.json", JSON.stringify(content));
    const { names } = await json("en.txt", "--glossary", "glossary.json");
    expect(names.find(({ preferred }) => preferred === "al-Jundi")?.findings).toMatchObject([{ kind: "off-style", form: "al-Gundi", proposed: "al-Jundi" }]);
  }
});

test("a style: the form that it has for each name, and the rules that forms break", async () => {
  await place.file("sham.en.txt", "They left Ash-Shaam in June.\n");
  await place.file("sham.ar.txt", "غادروا الشام في حزيران.\n");
  const { status, out } = await place.run(["variants", "sham.en.txt", "--source", "sham.ar.txt", "--profile", "bgn-pcgn"]);
  expect({ status, out }).toEqual({ status: 0, out: "1  Ash-Shaam  الشام  bgn-pcgn: Ash Shām  article: Ash-Shaam → Ash Shām (article-joint - → “ ”); off-style: Ash-Shaam → Ash Shām (long-vowel aa → ā)\n" });
  const [name] = (await json("sham.en.txt", "--source", "sham.ar.txt", "--profile", "ala-lc")).names;
  expect(name).toMatchObject({
    findings: [
      { kind: "article", form: "Ash-Shaam", proposed: "al-Shām", reasons: [{ kind: "rule", style: "ala-lc", rule: "article-capital" }, { kind: "rule", style: "ala-lc", rule: "article-assimilation", a: "Ash", b: "al", expected: ["al"] }] },
      { kind: "off-style", form: "Ash-Shaam", reasons: [{ rule: "long-vowel", a: "aa", b: "ā" }] },
    ],
    style: { profile: "ala-lc", proposed: "al-Shām", proposal: { kind: "spelling", open: [] } },
  });
  const tsv = await place.run(["variants", "sham.en.txt", "--profile", "ijmes", "--format", "tsv"]);
  expect(tsv.out.split("\n").map((line) => line.split("\t").at(-1))).toEqual(["ijmes", "al-Sham", ""]);
});

test("a house style says how a person is named later, place by place", async () => {
  await place.file("later.txt", "They met Abu Muhammad al-Joulani there. So al-Joulani came back.\n");
  await place.file("later.json", JSON.stringify({ id: "later", base: "press", article: { later: "drop" } }));
  const { names } = await json("later.txt", "--profile", "later.json");
  expect(names.flatMap(({ findings }) => findings)).toMatchObject([{ kind: "article", form: "al-Joulani", proposed: "Joulani", reasons: [{ rule: "article-later" }], places: [[0, 43, 53]] }]);
});

test("a house style", async () => {
  await place.file("sham.txt", "They left Ash-Sham in June.\n");
  await place.file("house.json", JSON.stringify({ id: "house", base: "press", article: { assimilated: true, capital: "never" } }));
  const { out } = await place.run(["variants", "sham.txt", "--profile", "house.json"]);
  expect(out).toBe("1  Ash-Sham  house: ash-Sham  article: Ash-Sham → ash-Sham (article-capital A → a)\n");
});

test("a style that is none", async () => {
  await place.file("bad.json", JSON.stringify({ id: "house", base: "press", article: { joint: "_" } }));
  await place.file("worse.json", "{");
  expect((await place.run(["variants", "en.txt", "--profile", "chicago"])).err).toMatch(/^muqabala: --profile: unknown style “chicago”; choose ijmes, .*\n$/u);
  expect((await place.run(["variants", "en.txt", "--profile", "bad.json"])).err).toMatch(/^muqabala: bad\.json: is no house style; article\.joint: .*\n$/u);
  expect((await place.run(["variants", "en.txt", "--profile", "worse.json"])).status).toBe(2);
  expect((await place.run(["variants", "en.txt", "--profile", "none.json"])).err).toMatch(/no such file/u);
});

test("--help", async () => {
  const { status, out } = await place.run(["variants", "--help"]);
  expect(status).toBe(0);
  expect(out).toMatch(/^Usage: muqabala variants TRANSLATION /u);
});
