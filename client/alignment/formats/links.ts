/**
 * The alignment alone, as the tools of the field exchange it: a row a pair, sentences by their number, no text.
 * `0,1<TAB>2<TAB>0.97` says that the first two sentences of the source answer the third of the translation.
 */
import type { Document, Pair, PairId, Side, Text } from "../document.ts";
import { confidenceCell, readConfidence, statedConfidence } from "./confidence-cell.ts";

/** Sentence numbers count a side's segments from 0. The confidence is in [0, 1]; null when the file gives none. */
export interface Link {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number | null;
}

/** What is wrong with a links file. Lines count from 1, sentences from 0. */
export type LinksError =
  /** A row needs two or three columns: source, target, and perhaps a confidence. */
  | { readonly kind: "columns"; readonly line: number }
  /** The cell is no list of sentence numbers, or no number in [0, 1]. */
  | { readonly kind: "numbers" | "confidence"; readonly line: number; readonly cell: string }
  /** The row names no sentence. */
  | { readonly kind: "empty"; readonly line: number }
  /** The text has no such sentence; or an earlier row has it; or it breaks the order of its side. */
  | { readonly kind: "unknown" | "repeated" | "crossing"; readonly line: number; readonly side: Side; readonly sentence: number }
  /** No row has the sentence. */
  | { readonly kind: "missing"; readonly side: Side; readonly sentence: number };

export type LinksRead =
  | { readonly kind: "links"; readonly links: readonly Link[] }
  | { readonly kind: "invalid"; readonly errors: readonly LinksError[] };

/** How many sentences each side has. */
export type SentenceCounts = Readonly<Record<Side, number>>;

interface Row extends Link {
  readonly line: number;
}

/** A pair with the numbers of its sentences. */
export interface NumberedPair {
  readonly pair: Pair;
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** The document's pairs in its order. */
export function numberedPairs(document: Document): readonly NumberedPair[] {
  const next = { source: 0, target: 0 };
  const count = (side: Side, pair: Pair): readonly number[] => pair[side].map(() => next[side]++);
  return document.pairs.map((pair) => ({ pair, source: count("source", pair), target: count("target", pair) }));
}

/**
 * The document's pairs as rows, in its order: each side's sentences in order, so a row without source stands where its
 * target sentence belongs. A sentence without counterpart is a row of its own.
 */
export function linksOf(document: Document): readonly Link[] {
  return numberedPairs(document).flatMap(({ pair, source, target }) =>
    separate({ source, target, confidence: statedConfidence(pair) }),
  );
}

/** The links as a file: LF line ends, confidences to four decimals. */
export function writeLinks(links: readonly Link[]): string {
  const row = ({ source, target, confidence }: Link): string => {
    const cells = [source.join(","), target.join(",")];
    return (confidence === null ? cells : [...cells, confidenceCell(confidence)]).join("\t") + "\n";
  };
  return links.map(row).join("");
}

/**
 * Reads a links file for texts of these sizes. Empty lines and lines that begin with `#` are passed over. Rows may stand
 * in any order; they come back in the document's, and a row of several sentences without counterpart comes back as
 * several rows.
 */
export function readLinks(file: string, counts: SentenceCounts): LinksRead {
  const errors: LinksError[] = [];
  const rows: Row[] = [];
  file.split(/\r\n|\n|\r/).forEach((content, index) => {
    if (content === "" || content.startsWith("#")) return;
    const read = readRow(content, index + 1);
    if (Array.isArray(read)) errors.push(...read);
    else rows.push(read);
  });
  errors.push(...miscounted(rows, "source", counts.source), ...miscounted(rows, "target", counts.target));
  if (errors.length > 0) return { kind: "invalid", errors };
  const links = inOrder(rows.flatMap(separate));
  const crossing = [...crossings(links, "source"), ...crossings(links, "target")];
  if (crossing.length > 0) return { kind: "invalid", errors: crossing };
  return { kind: "links", links: links.map(({ source, target, confidence }) => ({ source, target, confidence })) };
}

/** The links as open pairs of these texts. The links must have been read for them. */
export function pairsOf(links: readonly Link[], source: Text | null, target: Text): readonly Pair[] {
  const ids = { source: segmentIds(source), target: segmentIds(target) };
  const pick = (side: Side, sentences: readonly number[]) => sentences.flatMap((sentence) => ids[side][sentence] ?? []);
  return links.map((link, index) => ({
    id: index as PairId,
    source: pick("source", link.source),
    target: pick("target", link.target),
    status: "open",
    confidence: link.confidence,
    reasons: [],
  }));
}

function segmentIds(text: Text | null) {
  return text === null ? [] : text.paragraphs.flatMap((paragraph) => paragraph.segments.map((segment) => segment.id));
}

/** A row a sentence when one side is empty; else the link itself. */
function separate<L extends Link>(link: L): readonly L[] {
  if (link.target.length === 0) return link.source.map((sentence) => ({ ...link, source: [sentence] }));
  if (link.source.length === 0) return link.target.map((sentence) => ({ ...link, target: [sentence] }));
  return [link];
}

function readRow(content: string, line: number): Row | LinksError[] {
  const [source, target, third, ...more] = content.split("\t");
  if (source === undefined || target === undefined || more.length > 0) return [{ kind: "columns", line }];
  const unreadable = [source, target].filter((cell) => !/^\s*(\d+\s*(,\s*\d+\s*)*)?$/.test(cell));
  if (unreadable.length > 0) return unreadable.map((cell) => ({ kind: "numbers", line, cell }));
  const confidence = third === undefined ? null : readConfidence(third);
  if (confidence === undefined) return [{ kind: "confidence", line, cell: third ?? "" }];
  const row = { line, source: numbers(source), target: numbers(target), confidence };
  return row.source.length + row.target.length === 0 ? [{ kind: "empty", line }] : row;
}

function numbers(cell: string): readonly number[] {
  return cell.trim() === "" ? [] : cell.split(",").map(Number).sort((a, b) => a - b);
}

/** Each sentence that is not there, named twice or left out. */
function miscounted(rows: readonly Row[], side: Side, count: number): readonly LinksError[] {
  const errors: LinksError[] = [];
  const seen = new Set<number>();
  for (const row of rows) {
    for (const sentence of row[side]) {
      if (sentence >= count) errors.push({ kind: "unknown", line: row.line, side, sentence });
      else if (seen.has(sentence)) errors.push({ kind: "repeated", line: row.line, side, sentence });
      seen.add(sentence);
    }
  }
  for (let sentence = 0; sentence < count; sentence += 1) {
    if (!seen.has(sentence)) errors.push({ kind: "missing", side, sentence });
  }
  return errors;
}

/**
 * The rows in the document's order. The file's own order is kept where it is one; else rows without source are put
 * before the row with the target sentence after theirs.
 */
function inOrder(rows: readonly Row[]): readonly Row[] {
  if (crossings(rows, "source").length + crossings(rows, "target").length === 0) return rows;
  const first = (side: Side) => (a: Row, b: Row) => (a[side][0] ?? 0) - (b[side][0] ?? 0);
  const waiting = rows.filter((row) => row.source.length === 0).sort(first("target"));
  const ordered: Row[] = [];
  for (const row of rows.filter((each) => each.source.length > 0).sort(first("source"))) {
    while (waiting[0] && row.target[0] !== undefined && (waiting[0].target[0] ?? 0) < row.target[0]) ordered.push(...waiting.splice(0, 1));
    ordered.push(row);
  }
  return [...ordered, ...waiting];
}

/** The first sentence that does not follow the one before it, when every sentence is there once. */
function crossings(rows: readonly Row[], side: Side): readonly LinksError[] {
  let next = 0;
  for (const row of rows) {
    for (const sentence of row[side]) {
      if (sentence !== next) return [{ kind: "crossing", line: row.line, side, sentence }];
      next += 1;
    }
  }
  return [];
}
