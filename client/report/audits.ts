/** What the rules say of spellings, a table a kind: first and later mention, the article, ʿayn and marks, and look-alikes that are kept apart. */
import type { FindingKind, Name } from "../../glossary/names/name.ts";
import { reasonsText } from "../elements/spelling-reason-text.ts";
import type { ReportInputs } from "./inputs.ts";
import { findingLine, type FormFinding, type ReportForm, type ReportName, type ReportNames } from "./names.ts";
import type { ReportNode } from "./node.ts";
import { inSource, inText, pairLink, section, tableNodes, type Writing } from "./writing.ts";

interface AuditRow {
  readonly name: ReportName;
  readonly form: ReportForm;
  readonly finding: FormFinding;
}

function rowsOf({ names }: ReportNames, kind: FindingKind): readonly AuditRow[] {
  return names.flatMap((name) => name.forms.flatMap((form) => form.findings.filter((finding) => finding.kind === kind).map((finding) => ({ name, form, finding }))));
}

/** @param judged whether anything was held against this rule: without a style nothing was */
export function auditSection(kind: "first-mention" | "article" | "diacritics", names: ReportNames, judged: boolean, w: Writing): ReportNode {
  const { audit: m, column: c } = w.m.report;
  const rows = rowsOf(names, kind);
  const nothing = rows.length > 0 ? null : judged ? m.kept[kind] : m.noStyle;
  return section(kind, m.title[kind], nothing, tableNodes({
    caption: m.caption[kind](rows.length),
    columns: [c.spelling, c.inStyle, c.source, c.places, c.firstPair, c.rule],
    groups: [{ rows: rows.map(({ name, form, finding }) => [
      inText(w.target, form.text),
      finding.proposed === null ? "" : inText(w.target, finding.proposed),
      name.source[0] === undefined ? "" : inSource(w, name.source[0]),
      w.number(finding.places),
      form.first ? pairLink(form.first.pair, w) : "",
      finding.ignored === null && finding.places > 0 ? reasonsText(finding.reasons, w.m.names) : findingLine(finding, w),
    ]) }],
  }, w));
}

/** Two names that are nearly spelled alike and stand for different words of the source. */
export interface LookAlike {
  readonly form: string;
  readonly source: readonly string[];
  readonly count: number;
  readonly other: string;
  readonly otherSource: readonly string[];
  readonly otherCount: number;
}

export function makeLookAlikes({ found: { names } }: ReportInputs): readonly LookAlike[] {
  const byKey = new Map(names.map((name) => [name.key, name]));
  const seen = new Set<string>();
  return names.flatMap((name) => name.findings.flatMap((finding): readonly LookAlike[] => {
    if (finding.kind !== "look-alike") return [];
    const pair = [`${name.key}\t${finding.form}`, `${finding.other.key}\t${finding.other.form}`].sort().join("\n");
    if (seen.has(pair)) return [];
    seen.add(pair);
    const other = byKey.get(finding.other.key);
    return [{
      form: finding.form, source: name.source, count: countOf(name, finding.form),
      other: finding.other.form, otherSource: other?.source ?? [], otherCount: other ? countOf(other, finding.other.form) : 0,
    }];
  }));
}

function countOf({ forms }: Name, text: string): number {
  return forms.find((form) => form.text === text)?.mentions.length ?? 0;
}

export function lookAlikesSection(alikes: readonly LookAlike[], w: Writing): ReportNode {
  const { lookAlikes: m, column: c } = w.m.report;
  const cells = (form: string, source: readonly string[], count: number) => [
    inText(w.target, form), source.length === 0 ? "" : inSource(w, source.slice(0, 3).join("، ")), w.number(count),
  ];
  return section("look-alikes", m.title, alikes.length === 0 ? m.none : null, tableNodes({
    caption: m.caption(alikes.length),
    columns: [c.name, c.source, c.count, c.unlike, c.source, c.count],
    groups: [{ rows: alikes.map(({ form, source, count, other, otherSource, otherCount }) => [...cells(form, source, count), ...cells(other, otherSource, otherCount)]) }],
  }, w));
}
