/** The pictures of the table of names: how much of a name each spelling has, and where in the text it stands. */
import type { ReportForm } from "./names.ts";
import type { ReportElement } from "./node.ts";
import { path, picture } from "./writing.ts";

const BAR = { width: 100, height: 10 };
/** From one stroke to the next: in grey, a hatched bar must not look like a full one. */
const HATCH = 8;

/** A frame as long as all mentions, filled as far as the share; a faulty spelling is hatched, whatever the colours. */
export function variantBar({ share, state }: Pick<ReportForm, "share" | "state">, title: string): ReportElement {
  const end = Math.max(1, Math.round(share * BAR.width));
  const strokes = Array.from({ length: Math.ceil(end / HATCH) }, (_, index) => `M${index * HATCH + HATCH / 2} 0V${BAR.height}`).join("");
  return picture(BAR, "bar", { title },
    path("frame", `M0 0H${BAR.width}V${BAR.height}H0Z`),
    state === "faulty" ? path("hatched", strokes) : path(state, `M0 0H${end}V${BAR.height}H0Z`));
}

const STRIP = 20;
/** A faulty spelling stands out of the line, a look-alike within it. */
const TOP: Readonly<Record<ReportForm["state"], number>> = { faulty: 0, settled: 5, apart: 8 };

export function whereStrip({ where, state }: Pick<ReportForm, "where" | "state">, columns: number, title: string): ReportElement {
  return picture({ width: columns, height: STRIP }, "strip", { title },
    path("line", `M0 ${STRIP / 2}H${columns}`),
    path(state, where.map((column) => `M${column + 0.5} ${TOP[state]}V${STRIP - TOP[state]}`).join("")));
}
