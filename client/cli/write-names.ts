/**
 * Names and findings as the command line prints them: a table to read, a row a spelling or finding for a spreadsheet, or everything as JSON.
 */
import type { PairFinding, TextPlace } from "../../glossary/findings/pair-finding.ts";
import type { Finding, Form, MentionPlace } from "../../glossary/names/name.ts";
import type { StyledName } from "../../glossary/styles/style-findings.ts";
import type { SpellingReason } from "../../glossary/variants/reasons.ts";

export type NamesFormat = "table" | "json" | "tsv";

/** Where a place is counted from when the file has a sentence a line. */
type LineOf = (paragraph: number, start: number) => { readonly line: number; readonly offset: number };

interface Printing {
  /** The style that the names were held against. */
  readonly style: string | null;
  /** Given when the files have a sentence a line: places are then counted in lines. */
  readonly lines: { readonly source: LineOf | null; readonly target: LineOf } | null;
}

export function writeNames(names: readonly StyledName[], pairs: readonly PairFinding[], format: NamesFormat, { style, lines }: Printing): string {
  switch (format) {
    case "json": return `${JSON.stringify({ names: names.map((name) => jsonOf(name, style, lines?.target ?? null)), findings: pairs.map((each) => pairJson(each, lines)) })}\n`;
    case "tsv": return [...rows(names, style), ...pairs.map((each) => pairRow(each, style))].map((row) => `${row.map((cell) => cell.replace(/[\t\r\n]+/gu, " ")).join("\t")}\n`).join("");
    case "table": return table(names, style) + pairs.map(pairLine).join("");
    default: return format satisfies never;
  }
}

function jsonOf({ name: { preferred, source, forms, findings }, proposed, proposal }: StyledName, style: string | null, lineOf: LineOf | null) {
  return {
    preferred,
    source,
    forms: forms.map(({ text, mentions }) => ({
      text,
      count: mentions.length,
      places: mentions.map((mention) => placeJson(mention, lineOf)),
    })),
    findings: findings.map((finding) => ({ kind: finding.kind, form: finding.form, proposed: proposedOf(finding), reasons: finding.reasons, ...placesOf(finding, forms, lineOf) })),
    ...(style === null ? {} : { style: { profile: style, proposed, proposal } }),
  };
}

/** Where a finding of single places is said of them. */
function placesOf(finding: Finding, forms: readonly Form[], lineOf: LineOf | null): { readonly places?: readonly (readonly [number, number, number])[] } {
  const at = "at" in finding ? finding.at : undefined;
  if (!at) return {};
  const isSaidOf = ({ paragraph, start }: MentionPlace): boolean => at.some((place) => place.paragraph === paragraph && place.start === start);
  return { places: forms.flatMap(({ text, mentions }) => (text === finding.form ? mentions.filter(isSaidOf).map((mention) => placeJson(mention, lineOf)) : [])) };
}

function placeJson({ paragraph, start, end }: Pick<TextPlace, "paragraph" | "start" | "end">, lineOf: LineOf | null): readonly [number, number, number] {
  const place = lineOf?.(paragraph, start);
  return place ? [place.line, start - place.offset, end - place.offset] : [paragraph, start, end];
}

function pairJson(finding: PairFinding, lines: Printing["lines"]) {
  const side = (place: TextPlace, lineOf: LineOf | null) => ({ text: place.text, place: placeJson(place, lineOf) });
  const { kind, source, target } = finding;
  return { kind, source: source && side(source, lines?.source ?? null), target: target && side(target, lines?.target ?? null), ...("proposed" in finding && { proposed: finding.proposed }) };
}

/** As a row of the spellings: what stands in the translation is the form. */
const pairRow = (finding: PairFinding, style: string | null): readonly string[] =>
  ["", finding.source?.text ?? "", finding.target?.text ?? "", finding.target ? "1" : "0", finding.kind, termOf(finding) ?? "", ...(style === null ? [] : [""])];

function pairLine(finding: PairFinding): string {
  const term = termOf(finding);
  const said = [finding.source, finding.target].flatMap((place) => (place ? [place.text] : []));
  return `${finding.kind}: ${said.join(" → ")}${finding.target ? "" : " → missing"}${term === null ? "" : ` (${term})`}\n`;
}

const termOf = (finding: PairFinding): string | null => ("proposed" in finding ? finding.proposed : null);

const proposedOf = (finding: Finding): string | null => (finding.kind === "look-alike" ? null : finding.proposed);

const HEAD = ["preferred", "source", "form", "count", "finding", "proposed"];

/** A row a spelling. */
function rows(names: readonly StyledName[], style: string | null): readonly (readonly string[])[] {
  const styled = (cell: string): readonly string[] => (style === null ? [] : [cell]);
  return [[...HEAD, ...styled(style ?? "")], ...names.flatMap(({ name: { preferred, source, forms, findings }, proposed: inStyle }) => forms.map(({ text, mentions }) => {
    const found = findings.filter(({ form }) => form === text);
    const proposed = found.map(proposedOf).find((each) => each !== null);
    return [preferred ?? "", source.join(", "), text, String(mentions.length), found.map(({ kind }) => kind).join(", "), proposed ?? "", ...styled(inStyle ?? "")];
  }))];
}

/** A line a name: how often, its spellings, its source words, what is to be said. */
function table(names: readonly StyledName[], style: string | null): string {
  const countOf = (forms: readonly Form[]) => forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const cells = names.map(({ name: { forms, source, findings }, proposed }) => [
    String(countOf(forms)),
    forms.map(({ text, mentions }) => (forms.length === 1 ? text : `${text} (${mentions.length})`)).join(", "),
    source.join(", "),
    proposed === null || style === null ? "" : `${style}: ${proposed}`,
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
  const rules = finding.reasons.flatMap(ruleText);
  return `${finding.kind}: ${finding.form}${finding.proposed === null ? "" : ` → ${finding.proposed}`}${rules.length === 0 ? "" : ` (${rules.join(", ")})`}`;
}

function ruleText(reason: SpellingReason): readonly string[] {
  const shown = (sign: string): string => (sign.trim() === "" ? `“${sign}”` : sign);
  return reason.kind === "rule" ? [`${reason.rule} ${shown(reason.a)} → ${shown(reason.b)}`] : [];
}
