/** The alignment in three pictures: how sure each part is, which part answers which, and where the translation is longer or shorter than elsewhere. */
import type { Document, Pair, Side } from "../alignment/document.ts";
import { findSegment, textOf } from "../alignment/document.ts";
import { stateOf, type PairState } from "../elements/pair-filter.ts";
import { columnCount, columnOf } from "./columns.ts";
import { confidencePicture, lengthPicture, ribbonPicture } from "./alignment-pictures.ts";
import type { ReportInputs } from "./inputs.ts";
import { el, type ReportNode } from "./node.ts";
import { figure, pairLink, section, type Writing } from "./writing.ts";

/** Everything in it is by column: the text cut into so many parts of equally many pairs. */
export interface Alignment {
  readonly columns: number;
  /** The lowest confidence in the column, in [0, 1]; 1 where a person accepted or made every pair. */
  readonly confidence: readonly number[];
  /** How the pair stands that needs a person most. */
  readonly states: readonly PairState[];
  /** Where the column ends on either side, in sentences. */
  readonly ends: readonly { readonly source: number; readonly target: number }[];
  /** Columns whose sentences may have their counterpart in another one, out of order. */
  readonly crossings: readonly { readonly from: number; readonly to: number }[];
  /** Least, mean and most of log₂(length of the translation over the length expected); null where no pair has two sides. */
  readonly lengths: readonly (readonly [least: number, mean: number, most: number] | null)[];
  /** Characters of the translation for one of the source. */
  readonly ratio: number;
  /** The pairs that stray furthest, at least to double or half the length; the furthest first. Counted from 1. */
  readonly strays: readonly { readonly pair: number; readonly times: number }[];
}

const URGENCY: Readonly<Record<PairState, number>> = { accepted: 0, open: 1, doubtful: 2 };
const MOST_STRAYS = 8;

/** Null for a translation alone: nothing is aligned. */
export function makeAlignment({ document }: ReportInputs): Alignment | null {
  const { pairs, source } = document;
  if (source === null || pairs.length === 0) return null;
  const columns = columnCount(pairs.length);
  const column = (index: number): number => columnOf(index, pairs.length);
  const confidence = new Array<number>(columns).fill(1);
  const states = new Array<PairState>(columns).fill("accepted");
  const ends = Array.from({ length: columns }, () => ({ source: 0, target: 0 }));
  const crossings = new Map<string, { from: number; to: number }>();
  const [sentences, lengths] = [{ source: 0, target: 0 }, lengthsOf(document)];
  pairs.forEach((pair, index) => {
    const at = column(index);
    const state = stateOf(pair);
    if (URGENCY[state] > URGENCY[states[at]!]) states[at] = state;
    confidence[at] = Math.min(confidence[at]!, pair.status === "accepted" ? 1 : rounded(pair.confidence ?? 1));
    sentences.source += pair.source.length;
    sentences.target += pair.target.length;
    ends[at] = { ...sentences };
    const away = awayOf(pair);
    const to = index + away;
    if (away !== 0 && to >= 0 && to < pairs.length) crossings.set(`${at} ${column(to)}`, { from: at, to: column(to) });
  });
  return { columns, confidence, states, ends, crossings: [...crossings.values()], ...deviations(lengths, columns, column) };
}

function awayOf({ reasons }: Pair): number {
  return reasons.reduce((sum, reason) => (reason.kind === "crossing" ? reason.away : sum), 0);
}

interface Lengths {
  readonly source: number;
  readonly target: number;
}

function lengthsOf(document: Document): readonly Lengths[] {
  const length = (side: Side, pair: Pair): number => {
    const text = textOf(document, side);
    return pair[side].reduce((sum, id) => {
      const found = text && findSegment(text, id);
      return found ? sum + found.segment.end - found.segment.start : sum;
    }, 0);
  };
  return document.pairs.map((pair) => ({ source: length("source", pair), target: length("target", pair) }));
}

/** Short sentences stray by chance: so many characters count on both sides. */
const SLACK = 12;

function deviations(lengths: readonly Lengths[], columns: number, column: (index: number) => number): Pick<Alignment, "lengths" | "ratio" | "strays"> {
  const both = lengths.flatMap((each, index) => (each.source > 0 && each.target > 0 ? [{ ...each, index }] : []));
  const ratio = both.reduce((sum, { target }) => sum + target, 0) / Math.max(1, both.reduce((sum, { source }) => sum + source, 0)) || 1;
  const logs = both.map(({ source, target, index }) => ({ index, log: Math.log2((target + SLACK) / (source * ratio + SLACK)) }));
  const groups: number[][] = Array.from({ length: columns }, () => []);
  for (const { index, log } of logs) groups[column(index)]!.push(log);
  const strays = logs.filter(({ log }) => Math.abs(log) >= 1).sort((a, b) => Math.abs(b.log) - Math.abs(a.log)).slice(0, MOST_STRAYS);
  return {
    lengths: groups.map((group) => (group.length === 0 ? null : [rounded(Math.min(...group)), rounded(group.reduce((sum, log) => sum + log, 0) / group.length), rounded(Math.max(...group))])),
    ratio: rounded(ratio),
    strays: strays.map(({ index, log }) => ({ pair: index + 1, times: rounded(2 ** log) })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function alignmentSection(alignment: Alignment | null, head: { readonly pairs: number; readonly accepted: number; readonly doubtful: number }, w: Writing): ReportNode {
  const m = w.m.report.alignment;
  if (alignment === null) return section("alignment", m.title, w.m.report.needsSource);
  const { strays, crossings, ends, ratio } = alignment;
  const last = ends.at(-1)!;
  return section("alignment", m.title, null,
    figure(confidencePicture(alignment, { title: m.confidence, description: m.confidenceDescription }),
      [el("strong", {}, m.confidence), " ", m.confidenceCaption(head.accepted, head.pairs - head.accepted - head.doubtful, head.doubtful)]),
    figure(ribbonPicture(alignment, { title: m.ribbon, description: m.ribbonDescription }),
      [el("strong", {}, m.ribbon), " ", m.ribbonCaption(last.source, last.target), " ", crossings.length === 0 ? m.noCrossing : m.crossings(crossings.length)]),
    figure(lengthPicture(alignment, { title: m.lengths, description: m.lengthsDescription }),
      [el("strong", {}, m.lengths), " ", m.lengthsCaption(w.number(Math.round(ratio * 100) / 100)), " ",
        ...(strays.length === 0 ? [m.noStray] : [m.strays, " ", ...strays.flatMap(({ pair, times }, index) => [index === 0 ? "" : m.comma, pairLink(pair, w), ` (${m.times(w.number(Math.round(times * 10) / 10))})`]), "."])]));
}
