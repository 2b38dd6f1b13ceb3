/** Omissions and additions: sentences of one side without any on the other, words left as they were, and a map of where they are. */
import { columnCount, columnOf } from "./columns.ts";
import { sentencesOf, type Context } from "./context.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportElement, ReportNode } from "./node.ts";
import { pairTable, type ReportPairFinding } from "./pair-findings.ts";
import { figure, inSource, inText, pairLink, path, picture, section, tableNodes, type Writing } from "./writing.ts";

export interface Gap {
  /** omission: the source alone; addition: the translation alone. */
  readonly kind: "omission" | "addition";
  readonly at: Context;
  /** A person has accepted that it stands alone. */
  readonly accepted: boolean;
}

export interface Gaps {
  readonly columns: number;
  /** By column, how many of each kind. */
  readonly map: readonly { readonly column: number; readonly omissions: number; readonly additions: number }[];
  readonly list: readonly Gap[];
}

/** A translation alone has none. */
export function makeGaps({ document }: ReportInputs): Gaps {
  const { pairs, source } = document;
  const list = source === null ? [] : pairs.flatMap((pair, index): readonly Gap[] => {
    if (pair.source.length > 0 && pair.target.length > 0) return [];
    const side = pair.source.length > 0 ? "source" : "target";
    const at = sentencesOf(document, side, pair, index);
    return at === null ? [] : [{ kind: side === "source" ? "omission" : "addition", at, accepted: pair.status === "accepted" }];
  });
  const map = new Map<number, { column: number; omissions: number; additions: number }>();
  for (const { kind, at } of list) {
    const column = columnOf(at.pair - 1, pairs.length);
    const counts = map.get(column) ?? { column, omissions: 0, additions: 0 };
    counts[kind === "omission" ? "omissions" : "additions"] += 1;
    map.set(column, counts);
  }
  return { columns: columnCount(pairs.length), map: [...map.values()], list };
}

/** @param findings those of words left untranslated, and of sentences that lack a translation within a pair */
export function gapsSection(gaps: Gaps, findings: readonly ReportPairFinding[], w: Writing): ReportNode {
  const { gaps: m, column: c } = w.m.report;
  const alone = new Set(gaps.list.map(({ at }) => at.pair));
  const omitted = findings.filter(({ kind, pair }) => kind === "omitted" && !alone.has(pair));
  const untranslated = findings.filter(({ kind }) => kind === "untranslated");
  const nothing = w.source === null ? w.m.report.needsSource : gaps.list.length + omitted.length + untranslated.length === 0 ? m.none : null;
  const omissions = gaps.list.filter(({ kind }) => kind === "omission").length;
  return section("gaps", m.title, nothing,
    gaps.list.length === 0 ? null : figure(gapMap(gaps, w), [m.mapCaption(omissions, gaps.list.length - omissions)]),
    gaps.list.length === 0 ? null : tableNodes({
      caption: m.caption(gaps.list.length),
      columns: [c.pair, c.kind, c.words, c.state],
      groups: [{ rows: gaps.list.map(({ kind, at, accepted }) => [
        pairLink(at.pair, w), m.kind[kind], kind === "omission" ? inSource(w, at.text) : inText(w.target, at.text), accepted ? m.accepted : m.open,
      ]) }],
    }, w),
    pairTable(m.omitted, omitted, w),
    pairTable(m.untranslated, untranslated, w));
}

const HEIGHT = 40;
const MIDDLE = HEIGHT / 2;
/** So many in one column reach the edge. */
const MOST = 4;

/** Omissions hang below the line, where the translation lacks something; additions stand on it. */
function gapMap({ columns, map }: Gaps, w: Writing): ReportElement {
  const m = w.m.report.gaps;
  const reach = (count: number): number => (MIDDLE - 2) * Math.min(1, 0.5 + count / (2 * MOST));
  const bars = (key: "omissions" | "additions", sign: 1 | -1): string =>
    map.flatMap(({ column, [key]: count }) => (count === 0 ? [] : [`M${column + 0.5} ${MIDDLE}V${MIDDLE + sign * reach(count)}`])).join("");
  return picture({ width: columns, height: HEIGHT }, "gaps", { title: m.mapTitle, description: m.mapDescription },
    path("line", `M0 ${MIDDLE}H${columns}`), path("omission", bars("omissions", 1)), path("addition", bars("additions", -1)));
}
