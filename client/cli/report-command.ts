/**
 * `muqabala report`: the consistency report of a translation as a page, a table or data, and an exit status that tells a script whether
 * something was found.
 */
import path from "node:path";
import { languagesOf } from "../elements/side-language.ts";
import type { FlagKind } from "../elements/flag-kinds.ts";
import { messagesFor } from "../messages/messages.ts";
import { dayOf } from "../report/day-of.ts";
import { reportCsv } from "../report/report-csv.ts";
import { reportHtml } from "../report/report-html.ts";
import { makeReport, type Report } from "../report/report.ts";
import { REPORT_KINDS } from "../report/summary.ts";
import { writingIn } from "../report/writing.ts";
import type { Document } from "../alignment/document.ts";
import { readArguments, type Command } from "./arguments.ts";
import { messages, REPORT_USAGE } from "./messages.ts";
import { FOUND, refuse, type Done, type Found, type Refusal } from "./outcome.ts";
import { examine, inputsOf, pairTranslation, readTranslation, TRANSLATION_OPTIONS, type TranslationFiles } from "./read-translation.ts";
import { planOutput, printOut, writeOutput } from "./write-output.ts";

const REPORT: Command = {
  name: "report",
  files: ["TRANSLATION"],
  options: {
    ...TRANSLATION_OPTIONS,
    format: { value: "html, csv or json", choices: ["html", "csv", "json"] },
    language: { value: "en or ar", choices: ["en", "ar"] },
    output: { value: "FILE", short: "o" },
    "fail-on": { value: "KIND,…" },
  },
};

export async function reportCommand(args: readonly string[]): Promise<Done | Found | Refusal> {
  const read = readArguments(REPORT, args);
  if (read.kind === "help") return printOut(REPORT_USAGE);
  if (read.kind === "refused") return read;
  const { files: [targetName = ""], options } = read;
  const watched = readKinds(options.get("fail-on"));
  if (watched.kind === "refused") return watched;
  const files = await readTranslation(targetName, options);
  if (files.kind === "refused") return files;
  const output = await planOutput(options.get("output"), inputsOf(files));
  if (output.kind === "refused") return output;
  const paired = await pairTranslation(files);
  if (paired.kind === "refused") return paired;
  const report = await reportOf(paired.document, files);
  if (options.has("output") || watched.kinds === null) {
    const written = await writeOutput(output, textOf(report, paired.document, options));
    if (written.kind === "refused" || watched.kinds === null) return written;
  }
  return tell(report, watched.kinds);
}

/** Null where the option is not given. */
function readKinds(given: string | undefined): { readonly kind: "kinds"; readonly kinds: readonly FlagKind[] | null } | Refusal {
  if (given === undefined) return { kind: "kinds", kinds: null };
  const kinds: FlagKind[] = [];
  for (const name of given.split(",").map((each) => each.trim())) {
    const kind = REPORT_KINDS.find((each) => each === name);
    if (kind === undefined) return refuse(messages.unknownKind(name, REPORT_KINDS));
    kinds.push(kind);
  }
  return { kind: "kinds", kinds };
}

async function reportOf(document: Document, files: TranslationFiles): Promise<Report> {
  const { names, findings, terms } = await examine(document, files);
  const proposals = new Map(names.flatMap(({ name, proposed, proposal }) => (proposed === null && proposal === null ? [] : [[name.key, { proposed, proposal }] as const])));
  return makeReport({
    title: files.target.name === "-" ? messages.standardInput : path.parse(files.target.name).name,
    date: dayOf(new Date()),
    document,
    found: { names: names.map(({ name }) => name), findings, terms, proposals },
    profile: files.profile,
    glossary: files.glossary,
    steps: [],
    members: new Map(),
  });
}

function textOf(report: Report, document: Document, options: ReadonlyMap<string, string>): string {
  const locale = options.get("language") === "ar" ? "ar" : "en";
  const writing = writingIn(locale, messagesFor(locale), { ...languagesOf(document), pairAddress: null });
  switch (options.get("format")) {
    case "json": return `${JSON.stringify(report)}\n`;
    case "csv": return reportCsv(report, writing);
    default: return reportHtml(report, writing);
  }
}

/** A line on standard error with the count of each kind that was asked for. */
function tell({ counts }: Report, kinds: readonly FlagKind[]): Done | Found {
  const found = counts.filter(({ kind }) => kinds.includes(kind));
  process.stderr.write(messages.line(messages.kindCounts(found.map(({ kind, open }) => [kind, open]))));
  return found.some(({ open }) => open > 0) ? FOUND : { kind: "done" };
}
