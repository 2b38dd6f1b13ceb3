/** What is found when the sides of pairs are held against each other: terms, numbers and dates, words left untranslated. */
import type { PairFinding, PairFindingKind } from "../../glossary/findings/pair-finding.ts";
import { contextOf, type Context } from "./context.ts";
import type { ReportInputs } from "./inputs.ts";
import { el, type ReportNode } from "./node.ts";
import { contextNode, inText, pairLink, section, tableNodes, type Writing } from "./writing.ts";

export interface ReportPairFinding {
  readonly kind: PairFindingKind;
  /** Counted from 1. */
  readonly pair: number;
  readonly source: Context | null;
  readonly target: Context | null;
  /** The term to write. */
  readonly proposed: string | null;
  /** The reason of who ignored it, perhaps empty; null where nobody did. */
  readonly ignored: string | null;
}

export function makePairFindings({ document, found: { findings } }: ReportInputs): readonly ReportPairFinding[] {
  const place = (side: "source" | "target", finding: PairFinding) => {
    const at = finding[side];
    return at && contextOf(document, side, finding.passage, at);
  };
  return findings.map((finding) => ({
    kind: finding.kind,
    pair: finding.passage + 1,
    source: place("source", finding),
    target: place("target", finding),
    proposed: "proposed" in finding ? finding.proposed : null,
    ignored: finding.ignored?.reason ?? null,
  }));
}

export function termsSection(findings: readonly ReportPairFinding[], w: Writing): ReportNode {
  const m = w.m.report.terms;
  return section("terms", m.title, findings.length === 0 ? m.none : null,
    pairTable(m.missing, findings.filter(({ kind }) => kind === "missing-term"), w),
    pairTable(m.deprecated, findings.filter(({ kind }) => kind === "deprecated-term"), w));
}

export function numbersSection(findings: readonly ReportPairFinding[], w: Writing): ReportNode {
  const m = w.m.report.numbers;
  return section("numbers", m.title, w.source === null ? w.m.report.needsSource : findings.length === 0 ? m.none : null,
    pairTable(m.numbers, findings.filter(({ kind }) => kind === "number"), w),
    pairTable(m.dates, findings.filter(({ kind }) => kind === "date"), w));
}

export function isTerm({ kind }: ReportPairFinding): boolean {
  return kind === "missing-term" || kind === "deprecated-term";
}

export function isNumber({ kind }: ReportPairFinding): boolean {
  return kind === "number" || kind === "date";
}

/** Null where there is none of them. */
export function pairTable(caption: (count: number) => string, findings: readonly ReportPairFinding[], w: Writing): readonly ReportNode[] | null {
  if (findings.length === 0) return null;
  const m = w.m.report;
  const proposes = findings.some(({ proposed }) => proposed !== null);
  return tableNodes({
    caption: caption(findings.length),
    columns: [m.column.pair, m.column.source, m.column.target, ...(proposes ? [m.column.write] : [])],
    groups: [{ rows: findings.map(({ pair, source, target, proposed, ignored }) => [
      pairLink(pair, w),
      source && w.source ? contextNode(w.source, source) : "",
      [target ? contextNode(w.target, target) : el("span", { class: "missing" }, m.missing), ...(ignored === null ? [] : [el("p", { class: "ignored" }, m.ignoredWith(ignored))])],
      ...(proposes ? [proposed === null ? "" : inText(w.target, proposed)] : []),
    ]) }],
  }, w);
}
