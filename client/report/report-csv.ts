/** A report as rows for a spreadsheet (RFC 4180): one for each spelling of a name and for each finding of a pair. */
import { decisionText, findingLine } from "./names.ts";
import type { Context } from "./context.ts";
import type { Report } from "./report.ts";
import type { Writing } from "./writing.ts";

const HEAD = ["kind", "pair", "source", "text", "count", "share", "write", "why", "ignored", "decision", "context"] as const;
type Row = Partial<Readonly<Record<(typeof HEAD)[number], string | number>>>;

/** Without the mark, Excel takes UTF-8 for an old code page and garbles Arabic. */
const BYTE_ORDER_MARK = "\ufeff";

/** The column names and kinds are the same in every language, what is said in words is in that of the interface. */
export function reportCsv(report: Report, w: Writing): string {
  const rows = [...nameRows(report, w), ...pairRows(report)];
  return BYTE_ORDER_MARK + [HEAD.map(String), ...rows.map((row) => HEAD.map((key) => cellOf(row[key] ?? "")))].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function nameRows({ names: { names } }: Report, w: Writing): readonly Row[] {
  return names.flatMap(({ source, write, decision, forms }) => forms.map(({ text, count, share, first, findings }) => ({
    kind: findings.length === 0 ? "name" : findings.map(({ kind }) => kind).join(" "),
    pair: first?.pair ?? "", source: source.join("، "), text, count, share: Math.round(share * 1000) / 1000, write,
    why: plain(findings.map((finding) => findingLine(finding, w)).join("; ")),
    ignored: findings.flatMap(({ ignored }) => ignored ?? []).join("; "),
    decision: plain(decisionText(decision, w)),
    context: first ? inContext(first) : "",
  })));
}

/** Without the marks that part scripts on the page: in a cell nobody sees them. */
function plain(sentence: string): string {
  return sentence.replace(/[\u2066-\u2069]/gu, "");
}

function pairRows({ findings, gaps }: Report): readonly Row[] {
  return [
    ...findings.map(({ kind, pair, source, target, proposed, ignored }) => ({
      kind, pair, source: source?.text ?? "", text: target?.text ?? "", write: proposed ?? "", ignored: ignored ?? "", context: inContext(target ?? source),
    })),
    ...gaps.list.map(({ kind, at }) => ({ kind, pair: at.pair, source: kind === "omission" ? at.text : "", text: kind === "addition" ? at.text : "" })),
  ];
}

function inContext(context: Context | null): string {
  return context ? context.before + context.text + context.after : "";
}

/** What spreadsheets take for a formula, though signs that are not seen stand before it; in wide letters too. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** A cell that would be a formula begins with an apostrophe; a number is none. */
function cellOf(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = FORMULA.test(value) || /^[\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
