/** `muqabala report`: its formats, its exit status for scripts, and what it refuses. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkplace, type Workplace } from "./command.ts";

let place: Workplace;

beforeAll(async () => {
  place = await openWorkplace();
  await place.file("town.en.txt", "The council of Halab met in June. It had 40 members.\n\nA letter from Karim al-Jundi was read. Karim al-Gundi had left Halab in May.\n");
  await place.file("town.ar.txt", "اجتمع مجلس حلب في حزيران. وكان أعضاؤه ٤٠.\n\nوقرئت رسالة من كريم الجندي. وكان كريم الجندي قد غادر حلب في أيار.\n");
});
afterAll(() => place.clear());

const both = ["report", "town.en.txt", "--source", "town.ar.txt"] as const;

test("a page on standard output, in English or Arabic", async () => {
  const english = await place.run([...both, "--profile", "ijmes"]);
  expect({ status: english.status, err: english.err }).toEqual({ status: 0, err: "" });
  expect(english.out).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">.*<title>Consistency report · town\.en<\/title>/su);
  expect(english.out).toContain("International Journal of Middle East Studies");
  expect((await place.run([...both, "--language", "ar"])).out).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/u);
});

test("data, with today's date", async () => {
  const { out } = await place.run([...both, "--format", "json"]);
  const report = JSON.parse(out) as { readonly format: string; readonly head: { readonly date: string; readonly pairs: number }; readonly names: { readonly names: readonly { readonly source: readonly string[]; readonly consistent: boolean }[] } };
  expect(report.format).toBe("muqabala-report");
  expect(report.head.pairs).toBe(4);
  expect(Math.abs(Date.parse(report.head.date) - Date.now())).toBeLessThan(2 * 24 * 60 * 60 * 1000);
  expect(report.names.names.map(({ source, consistent }) => [source[0], consistent])).toEqual([["الجندي", false], ["حلب", true], ["كريم", true]]);
});

test("a table into a file", async () => {
  expect(await place.run([...both, "--format", "csv", "-o", "town.csv"])).toEqual({ status: 0, out: "", err: "" });
  const csv = await readFile(path.join(place.folder, "town.csv"), "utf8");
  expect(csv.split("\r\n")[0]).toBe("\ufeffkind,pair,source,text,count,share,write,why,ignored,decision,context");
  expect(csv).toContain("\r\nvariant,4,الجندي,al-Gundi,1,0.5,al-Jundi,");
});

test("--fail-on: status 1 and a line of counts when something was found, 0 when nothing was", async () => {
  expect(await place.run([...both, "--fail-on", "variant,number"])).toEqual({ status: 1, out: "", err: "muqabala: 0 number, 1 variant\n" });
  expect(await place.run([...both, "--fail-on", "number, date"])).toEqual({ status: 0, out: "", err: "muqabala: 0 number, 0 date\n" });
});

test("--fail-on with -o writes the report too", async () => {
  const into = await place.run([...both, "--fail-on", "variant", "-o", "town.html"]);
  expect(into).toEqual({ status: 1, out: "", err: "muqabala: 1 variant\n" });
  expect(await readFile(path.join(place.folder, "town.html"), "utf8")).toContain("al-Gundi");
  const onOutput = await place.run([...both, "--fail-on", "variant", "-o", "-"]);
  expect([onOutput.status, onOutput.out.startsWith("<!DOCTYPE html>")]).toEqual([1, true]);
});

test.each([
  [["--fail-on", "spelling"], /^muqabala: --fail-on: unknown kind “spelling”; choose from number, date, /u],
  [["--fail-on", "variant,"], /^muqabala: --fail-on: unknown kind “”; /u],
  [["--format", "pdf"], /^muqabala: --format: unknown value “pdf”; choose html or csv or json\n$/u],
  [["-o", "town.en.txt"], /^muqabala: town\.en\.txt: is an input file/u],
  [["--links", "none.tsv"], /^muqabala: none\.tsv: no such file/u],
] as const)("refused: %j", async (args, said) => {
  const { status, out, err } = await place.run([...both, ...args]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(said);
});

test("the translation alone", async () => {
  const { status, out } = await place.run(["report", "town.en.txt"]);
  expect(status).toBe(0);
  expect(out).toContain("There is a translation alone");
});

test("--help", async () => {
  const { status, out } = await place.run(["report", "--help"]);
  expect(status).toBe(0);
  expect(out).toMatch(/^Usage: muqabala report TRANSLATION /u);
});
