/**
 * Names as the command line prints them: a table to read, a row a spelling for a spreadsheet, or everything as JSON.
 */
import type { Finding, Form, Name } from "../../glossary/names/name.ts";

export type NamesFormat = "table" | "json" | "tsv";

/** Where a place is counted from when the file has a sentence a line. */
type LineOf = (paragraph: number, start: number) => { readonly line: number; readonly offset: number };

/** `lineOf` is given when the file has a sentence a line: places are then counted in lines. */
export function writeNames(names: readonly Name[], format: NamesFormat, lineOf?: LineOf): string {
  switch (format) {
    case "json": return `${JSON.stringify({ names: names.map((name) => jsonOf(name, lineOf)) })}\n`;
    case "tsv": return rows(names).map((row) => `${row.map((cell) => cell.replace(/[\t\r\n]+/gu, " ")).join("\t")}\n`).join("");
    case "table": return table(names);
    default: return format satisfies never;
  }
}

function jsonOf({ preferred, source, forms, findings }: Name, lineOf: LineOf | undefined) {
  return {
    preferred,
    source,
    forms: forms.map(({ text, mentions }) => ({
      text,
      count: mentions.length,
      places: mentions.map(({ paragraph, start, end }) => {
        const place = lineOf?.(paragraph, start);
        return place ? [place.line, start - place.offset, end - place.offset] : [paragraph, start, end];
      }),
    })),
    findings: findings.map((finding) => ({ kind: finding.kind, form: finding.form, proposed: proposedOf(finding), reasons: finding.reasons })),
  };
}

const proposedOf = (finding: Finding): string | null => (finding.kind === "look-alike" ? null : finding.proposed);

const HEAD = ["preferred", "source", "form", "count", "finding", "proposed"];

/** A row a spelling. */
function rows(names: readonly Name[]): readonly (readonly string[])[] {
  return [HEAD, ...names.flatMap(({ preferred, source, forms, findings }) => forms.map(({ text, mentions }) => {
    const found = findings.filter(({ form }) => form === text);
    const proposed = found.map(proposedOf).find((each) => each !== null);
    return [preferred ?? "", source.join(", "), text, String(mentions.length), found.map(({ kind }) => kind).join(", "), proposed ?? ""];
  }))];
}

/** A line a name: how often, its spellings, its source words, what is to be said. */
function table(names: readonly Name[]): string {
  const countOf = (forms: readonly Form[]) => forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const cells = names.map(({ forms, source, findings }) => [
    String(countOf(forms)),
    forms.map(({ text, mentions }) => (forms.length === 1 ? text : `${text} (${mentions.length})`)).join(", "),
    source.join(", "),
    findings.map(said).join("; "),
  ]);
  const width = Math.min(60, Math.max(0, ...cells.map((row) => row[1]!.length)));
  const digits = Math.max(1, ...cells.map((row) => row[0]!.length));
  return cells.map(([count = "", spellings = "", ...rest]) => {
    const more = rest.filter((cell) => cell !== "").join("  ");
    return `${count.padStart(digits)}  ${more === "" ? spellings : `${spellings.padEnd(width)}  ${more}`}\n`;
  }).join("");
}

function said(finding: Finding): string {
  if (finding.kind === "look-alike") return `${finding.kind}: ${finding.form} is not ${finding.other.form}`;
  return `${finding.kind}: ${finding.form}${finding.proposed === null ? "" : ` → ${finding.proposed}`}`;
}
