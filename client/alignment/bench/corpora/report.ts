/** The tables of the benchmark. */

import type { Measured, MeasuredDocument } from "./measure.ts";
import { figuresOf, sumOf, type Tally } from "./score-links.ts";
import { percent, share, table, type Column } from "./tables.ts";

/** How many verses the texts have whose times are compared: each is ten times a part of another. */
export const SIZES = [62, 311, 623, 3115, 6230] as const;

export interface Measurements {
  readonly suras: Measured;
  readonly surasChanged: Measured;
  readonly udhr: readonly Measured[];
  readonly udhrChanged: readonly Measured[];
  readonly whole: Measured;
  readonly wholeChanged: Measured;
  readonly passages: Measured;
  /** One for each of `SIZES`. */
  readonly sizes: readonly Measured[];
}

export interface Setting {
  readonly seed: number;
  readonly runs: number;
  /** A row for each sura. */
  readonly all: boolean;
  readonly machine: string;
}

const text = (heading: string): Column => ({ heading, numeric: false });
const number = (heading: string): Column => ({ heading, numeric: true });
const FIGURES = ["P", "R", "F1", "none P", "none R", "≥ .9", "right", "error"].map(number);

/** A row of the table of figures. `megabytes` is undefined when the process did more than this row. */
interface Row {
  readonly name: string;
  readonly documents: readonly MeasuredDocument[];
  readonly megabytes?: number;
}

export function report(m: Measurements, { seed, runs, all, machine }: Setting): string {
  const families = [
    { name: "Quran by sura, verse to verse", documents: m.suras.documents, megabytes: m.suras.megabytes },
    { name: "Quran by sura, changed", documents: m.surasChanged.documents, megabytes: m.surasChanged.megabytes },
    { name: "Declaration, sentence to sentence", ...together(m.udhr) },
    { name: "Declaration, changed", ...together(m.udhrChanged) },
  ];
  const whole = [
    { name: "verse to verse", measured: m.whole },
    { name: "changed", measured: m.wholeChanged },
    { name: "changed, eight passages left out", measured: m.passages },
  ];
  return [
    `Seed ${seed}; ${machine}. Texts of whole books ran ${runs === 1 ? "once" : `${runs} times, and the median is shown`}.`,
    "### Families",
    figures([...families, { name: "All", documents: families.flatMap(({ documents }) => documents) }]),
    "### Suras by length, changed",
    figures(byLength(m.surasChanged)),
    ...(all ? ["### Suras", figures([...singles(m.suras), ...singles(m.surasChanged).map((row) => ({ ...row, name: `${row.name}, changed` }))])] : []),
    "### The declaration by language",
    figures([...m.udhr.flatMap(singles), ...m.udhrChanged.flatMap(singles).map((row) => ({ ...row, name: `${row.name}, changed` }))]),
    "### The Quran as one document",
    figures(whole.map(({ name, measured }) => ({ name, documents: measured.documents, megabytes: measured.megabytes }))),
    `Whole process, with starting it, reading the texts and loading the lexicon: ${whole.map(({ name, measured }) => `${name} ${measured.wholeSeconds.toFixed(2)} s`).join(", ")}.`,
    "### Time and length",
    times(m.sizes),
    "### Where the time goes: the Quran as one document, changed",
    phases(m.wholeChanged),
  ].join("\n\n");
}

function figures(rows: readonly Row[]): string {
  return table(
    [text("text"), number("texts"), number("sentences"), ...FIGURES, number("seconds"), number("MB")],
    rows.map(({ name, documents, megabytes }) => [
      name, String(documents.length), sentences(documents), ...cells(sumOf(documents.map(({ tally }) => tally))),
      sum(documents, ({ seconds }) => seconds).toFixed(2), megabytes === undefined ? "" : megabytes.toFixed(0),
    ]),
  );
}

function cells(tally: Tally): readonly string[] {
  const f = figuresOf(tally);
  return [share(f.precision), share(f.recall), share(f.f1), share(f.singlePrecision), share(f.singleRecall), percent(f.sure), percent(f.sureRight), share(f.calibrationError)];
}

function times(sizes: readonly Measured[]): string {
  const seconds = sizes.map(({ documents }) => sum(documents, (each) => each.seconds));
  return table(
    [number("verses"), number("sentences"), number("seconds"), number("ms a sentence"), number("times a tenth"), number("MB")],
    sizes.map(({ documents, megabytes }, s) => {
      const tenth = SIZES.findIndex((size) => Math.floor(SIZES[s]! / 10) === size);
      return [
        String(SIZES[s]), sentences(documents), seconds[s]!.toFixed(2),
        ((1000 * seconds[s]!) / sum(documents, ({ sources, targets }) => (sources + targets) / 2)).toFixed(2),
        tenth < 0 ? "" : (seconds[s]! / seconds[tenth]!).toFixed(1), megabytes.toFixed(0),
      ];
    }),
  );
}

function phases({ documents }: Measured): string {
  const total = sum(documents, ({ seconds }) => seconds);
  const rows = documents.flatMap((document) => document.phases).map(([phase, seconds]) => [phase, seconds.toFixed(2), percent(seconds / total)]);
  return table([text("phase"), number("seconds"), number("share")], rows);
}

function byLength({ documents }: Measured): readonly Row[] {
  const bounds = [0, 20, 60, 120, Infinity];
  return bounds.slice(1).map((most, b) => ({
    name: most === Infinity ? `more than ${bounds[b]} sentences` : `${bounds[b]! + 1} to ${most} sentences`,
    documents: documents.filter(({ sources }) => sources > bounds[b]! && sources <= most),
  }));
}

function singles({ documents, megabytes }: Measured): readonly Row[] {
  return documents.map((document) => ({ name: document.name, documents: [document], ...(documents.length === 1 ? { megabytes } : {}) }));
}

/** The memory of several processes is that of the largest. */
function together(measured: readonly Measured[]): Omit<Row, "name"> {
  return { documents: measured.flatMap(({ documents }) => documents), megabytes: Math.max(...measured.map(({ megabytes }) => megabytes)) };
}

function sentences(documents: readonly MeasuredDocument[]): string {
  return `${sum(documents, ({ sources }) => sources)} × ${sum(documents, ({ targets }) => targets)}`;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
