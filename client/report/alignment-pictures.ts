/** The pictures of the alignment as shapes. Where colours are lost, height, outline and stroke still tell the states apart. */
import { DOUBTFUL_BELOW } from "../alignment/document.ts";
import type { Alignment } from "./alignment.ts";
import type { ReportElement } from "./node.ts";
import { path, picture } from "./writing.ts";

interface Words {
  readonly title: string;
  readonly description: string;
}

const CONFIDENCE = 60;
/** Marks of doubtful places hang below the bars. */
const MARKS = 12;

/** Bars as tall as the confidence: accepted ones full, open ones paler, doubtful ones framed, with a mark below. */
export function confidencePicture({ columns, confidence, states }: Alignment, words: Words): ReportElement {
  const bars = (state: Alignment["states"][number]): string => states.map((each, column) => {
    const top = round(CONFIDENCE * (1 - confidence[column]!));
    return each === state ? `M${column} ${CONFIDENCE}V${top}h1V${CONFIDENCE}` : "";
  }).join("");
  const marks = states.map((each, column) => (each === "doubtful" ? `M${column + 0.5} ${CONFIDENCE + 3}V${CONFIDENCE + MARKS}` : "")).join("");
  return picture({ width: columns, height: CONFIDENCE + MARKS }, "confidence", words,
    path("accepted", bars("accepted")), path("open", bars("open")), path("doubtful", bars("doubtful")), path("mark", marks), path("dashed", `M0 ${round(CONFIDENCE * (1 - DOUBTFUL_BELOW))}H${columns}`), path("line", `M0 ${CONFIDENCE}H${columns}`));
}

const RIBBON = { width: 600, height: 90 };
/** How tall the source above and the translation below are. */
const EDGE = 8;

/** The source above, the translation below, and a band from one to the other for each part; every second is darker. A side without the other ends in a point. */
export function ribbonPicture({ ends, crossings }: Alignment, words: Words): ReportElement {
  const last = ends.at(-1)!;
  const x = (count: number, all: number): number => round((RIBBON.width * count) / Math.max(1, all));
  const parts = ends.map((end, column) => {
    const start = ends[column - 1] ?? { source: 0, target: 0 };
    return { source: [x(start.source, last.source), x(end.source, last.source)], target: [x(start.target, last.target), x(end.target, last.target)] } as const;
  });
  const [top, bottom] = [EDGE, RIBBON.height - EDGE];
  const shape = ({ source: [a, b], target: [c, d] }: (typeof parts)[number]): string => {
    const middle = RIBBON.height / 2;
    if (a === b) return `M${c} ${bottom}L${(c + d) / 2} ${middle}L${d} ${bottom}Z`;
    if (c === d) return `M${a} ${top}L${(a + b) / 2} ${middle}L${b} ${top}Z`;
    return `M${a} ${top}H${b}L${d} ${bottom}H${c}Z`;
  };
  const isBand = ({ source: [a, b], target: [c, d] }: (typeof parts)[number]): boolean => a !== b && c !== d;
  const bands = (odd: number): string => parts.filter((part, column) => isBand(part) && column % 2 === odd).map(shape).join("");
  const middleOf = ([a, b]: readonly [number, number]): number => (a + b) / 2;
  const crossed = crossings.map(({ from, to }) => `M${middleOf(parts[from]!.source)} ${top}L${middleOf(parts[to]!.target)} ${bottom}`).join("");
  return picture(RIBBON, "ribbon", words,
    path("side", `M0 0H${RIBBON.width}V${EDGE - 2}H0ZM0 ${bottom + 2}H${RIBBON.width}V${RIBBON.height}H0Z`),
    path("band", bands(0)), path("band dark", bands(1)), path("alone", parts.filter((part) => !isBand(part)).map(shape).join("")), path("crossing", crossed));
}

const LENGTHS = 90;
/** So many times as long, as a power of two, is at the edge. */
const MOST = 2;

/** The line of what is expected, half and double of it dashed, the spread of each part, and the curve of the means. */
export function lengthPicture({ columns, lengths }: Alignment, words: Words): ReportElement {
  const y = (log: number): number => round(LENGTHS / 2 - (LENGTHS / 2) * (Math.max(-MOST, Math.min(MOST, log)) / MOST));
  const known = lengths.flatMap((each, column) => (each === null ? [] : [{ at: column + 0.5, each }]));
  const spread = known.map(({ at, each: [least, , most] }) => `M${at} ${y(least)}V${y(most) === y(least) ? y(most) - 0.5 : y(most)}`).join("");
  const curve = known.map(({ at, each: [, mean] }, index) => `${index === 0 ? "M" : "L"}${at} ${y(mean)}`).join("");
  return picture({ width: columns, height: LENGTHS }, "lengths", words,
    path("dashed", `M0 ${y(1)}H${columns}M0 ${y(-1)}H${columns}`), path("line", `M0 ${y(0)}H${columns}`), path("spread", spread), path("curve", curve));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
