import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkplace, type Workplace } from "./command.ts";

let place: Workplace;
const PAIRS = "Ash-Shaam\tal-Sham\nHalab\thalab\nKarim\tKaram\r\nJoulani\tالجولاني\n";

beforeAll(async () => {
  place = await openWorkplace();
});
afterAll(() => place.clear());

test("a number a line, from standard input and from a file", async () => {
  const { status, out, err } = await place.run(["match"], PAIRS);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/^(?:[01]\.\d{6}\n){4}$/u);
  const [sham, halab, karim, joulani] = out.split("\n").map(Number);
  expect(halab).toBe(1);
  expect(sham).toBeGreaterThan(0.7);
  expect(joulani).toBeGreaterThan(0.7);
  expect(karim).toBeLessThan(0.5);
  await place.file("pairs.tsv", PAIRS);
  expect(await place.run(["match", "pairs.tsv"])).toEqual({ status: 0, out, err: "" });
  expect(await place.run(["match", "-"], PAIRS.trimEnd())).toEqual({ status: 0, out, err: "" });
  expect(await place.run(["match", "pairs.tsv", "-o", "scores.txt"])).toEqual({ status: 0, out: "", err: "" });
  expect(await readFile(path.join(place.folder, "scores.txt"), "utf8")).toBe(out);
});

test("names with an English spelling of their own, and names in other scripts", async () => {
  const { out } = await place.run(["match"], "Aleppo\tHalab\nAleppo\tحلب\nTchaikovsky\tЧайковский\nYitzhak\tיצחק\nKhamenei\tخامنه‌ای\nLavrov\tЛенин\n");
  const scores = out.trim().split("\n").map(Number);
  expect(scores.map((score) => score > 0.6)).toEqual([true, true, true, true, true, false]);
});

test("a bad line is named, and nothing is written", async () => {
  const err = "muqabala: standard input: line 2 is not two names with a tab between; write a<TAB>b\n";
  for (const bad of ["Halab\tHaleb\nHoms\n", "Halab\tHaleb\n\nHoms\tHims\n", "Halab\tHaleb\nHoms\tHims\tEmesa\n", "Halab\tHaleb\n \tHims\n"]) {
    expect(await place.run(["match"], bad)).toEqual({ status: 2, out: "", err });
  }
});

test("--help", async () => {
  const { status, out } = await place.run(["match", "--help"]);
  expect(status).toBe(0);
  expect(out).toMatch(/^Usage: muqabala match /u);
});
