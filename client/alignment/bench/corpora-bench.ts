/**
 * `npm run bench:alignment [-- --seed N] [--runs N] [--all] [--markdown FILE]`: how right alignments are, and what they cost, on texts
 * that come as packages: the Quran with its English translation, and the Universal Declaration of Human Rights in eleven languages.
 * `--all` has a row for each sura; `--markdown` writes the tables into a page, between its marks.
 */

import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import type { DocumentSet } from "./corpora/documents.ts";
import { measure, type Measured } from "./corpora/measure.ts";
import { report, SIZES, type Measurements } from "./corpora/report.ts";
import type { UdhrLanguage } from "./corpora/udhr.ts";

const LANGUAGES: readonly UdhrLanguage[] = ["ar", "fa", "ur", "he", "fr", "es", "de", "ru", "tr", "zh"];
/** What the page holds between its marks is written anew. */
const MARKS = /(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)/su;

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1956" },
    /** The median of so many runs is the time of a text that is measured for its time. */
    runs: { type: "string", default: "3" },
    all: { type: "boolean", default: false },
    markdown: { type: "string" },
    /** For the process of one set. */
    set: { type: "string" },
  },
});
const seed = countOf("seed", options.seed);
const runs = countOf("runs", options.runs);

if (options.set !== undefined) process.stdout.write(JSON.stringify(await measure(JSON.parse(options.set) as DocumentSet, seed)));
else await benchmark();

async function benchmark(): Promise<void> {
  const measurements: Measurements = {
    suras: await once({ kind: "suras", changed: false }),
    surasChanged: await once({ kind: "suras", changed: true }),
    udhr: await each(LANGUAGES, (lang) => once({ kind: "udhr", lang, changed: false })),
    udhrChanged: await each(LANGUAGES, (lang) => once({ kind: "udhr", lang, changed: true })),
    whole: await median({ kind: "whole", changed: false }),
    wholeChanged: await median({ kind: "whole", changed: true }),
    passages: await median({ kind: "passages" }),
    sizes: await each(SIZES, (verses) => median({ kind: "first", verses })),
  };
  showProgress("");
  const page = report(measurements, { seed, runs, all: options.all, machine: `Node ${process.versions.node} on ${os.cpus()[0]?.model ?? os.arch()}` });
  console.log(page);
  if (options.markdown === undefined) return;
  const before = readFileSync(options.markdown, "utf8");
  if (!MARKS.test(before)) throw new Error(`${options.markdown} has no marks for the figures`);
  writeFileSync(options.markdown, before.replace(MARKS, () => `\n${page}\n`));
}

async function each<T>(items: readonly T[], run: (item: T) => Promise<Measured>): Promise<readonly Measured[]> {
  const results: Measured[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

/** In a process of its own, so that its memory is its own, and no set runs on code that another warmed up. */
async function once(set: DocumentSet): Promise<Measured> {
  showProgress(JSON.stringify(set));
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), "--seed", String(seed), "--set", JSON.stringify(set)], { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Measured;
}

/** The run of which half the others were slower. */
async function median(set: DocumentSet): Promise<Measured> {
  const measured = await each(Array.from({ length: runs }), () => once(set));
  return [...measured].sort((a, b) => a.wholeSeconds - b.wholeSeconds)[runs >> 1]!;
}

function showProgress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${what}\u001B[K`);
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${option} is a whole number from 1 on, not ${text}`);
  return count;
}
