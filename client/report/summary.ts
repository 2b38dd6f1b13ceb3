/** The whole report in a few lines: how much is in style, and how much of each kind is left to be looked at. */
import { KINDS } from "../elements/name-findings.ts";
import { flagKinds, kindText, SIGNS, type FlagKind } from "../elements/flag-kinds.ts";
import type { ReportNames } from "./names.ts";
import { el, type ReportNode } from "./node.ts";
import type { ReportPairFinding } from "./pair-findings.ts";
import { section, tableNodes, type Writing } from "./writing.ts";

export interface KindCount {
  readonly kind: FlagKind;
  /** Findings that nobody has ignored: one for each spelling of a name, or for each place in a pair. */
  readonly open: number;
  /** In how many places of the text. */
  readonly places: number;
  readonly ignored: number;
}

/** The gravest first, what is for information last. */
export const REPORT_KINDS: readonly FlagKind[] = [...new Set([...flagKinds, ...KINDS])];

/** All kinds, those without any finding too. */
export function countKinds({ names }: ReportNames, pairs: readonly ReportPairFinding[]): readonly KindCount[] {
  const found = [
    ...names.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings)),
    ...pairs.map(({ kind, ignored }) => ({ kind, places: ignored === null ? 1 : 0 })),
  ];
  return REPORT_KINDS.map((kind) => {
    const ofKind = found.filter((each) => each.kind === kind);
    const open = ofKind.filter(({ places }) => places > 0);
    return { kind, open: open.length, places: open.reduce((sum, { places }) => sum + places, 0), ignored: ofKind.length - open.length };
  });
}

export function summarySection({ inStyle, mentions }: ReportNames, counts: readonly KindCount[], w: Writing): ReportNode {
  const { summary: m, column: c } = w.m.report;
  const some = counts.filter(({ open, ignored }) => open + ignored > 0);
  return section("summary", m.title, null,
    el("p", { class: "share" }, mentions === 0 ? m.noNames : m.inStyle(inStyle, mentions, w.tenths(inStyle / mentions))),
    some.length === 0 ? el("p", { class: "nothing" }, m.nothing) : tableNodes({
      caption: m.caption,
      columns: [c.kind, c.findings, c.places, c.ignored],
      groups: [{ rows: some.map(({ kind, open, places, ignored }) => [[el("span", { class: "sign", "aria-hidden": "true" }, SIGNS[kind]), ` ${kindText(kind, w.m)}`], w.number(open), w.number(places), w.number(ignored)]) }],
    }, w));
}
