/**
 * The bitext as two columns, source and target, for spreadsheets and for other tools. There is no quoting: a cell never
 * holds a tab or a line end, so what is written is read back the same.
 */
import type { Document } from "../document.ts";
import { confidenceCell, readConfidence, statedConfidence } from "./confidence-cell.ts";
import { passagesOf } from "./passage-text.ts";

/** A pair's words. An empty side has no counterpart. The confidence is in [0, 1]; null when there is none. */
export interface BitextRow {
  readonly source: string;
  readonly target: string;
  readonly confidence: number | null;
}

export interface TsvOptions {
  /** The names of the two columns, written as the first row; for example the language tags. */
  readonly header?: readonly [source: string, target: string];
  /** Whether a third column gives the confidence. */
  readonly confidence?: boolean;
}

/** A row has too few or too many columns, or a third one that is no number in [0, 1]. Lines count from 1. */
export interface TsvError {
  readonly kind: "columns" | "confidence";
  readonly line: number;
}

export type TsvRead =
  | { readonly kind: "rows"; readonly rows: readonly BitextRow[] }
  | { readonly kind: "invalid"; readonly errors: readonly TsvError[] };

/** The document's pairs in its order. */
export function bitextRows(document: Document): readonly BitextRow[] {
  const [sourceText, targetText] = [passagesOf(document.source), passagesOf(document.target)];
  return document.pairs.map((pair) => ({
    source: sourceText(pair.source),
    target: targetText(pair.target),
    confidence: statedConfidence(pair),
  }));
}

/** The rows as a file with LF line ends; confidences to four decimals. The texts must hold no tab and no line end. */
export function writeTsv(rows: readonly BitextRow[], options: TsvOptions = {}): string {
  const header = options.header ? [options.confidence ? [...options.header, "confidence"] : options.header] : [];
  const body = rows.map(({ source, target, confidence }) =>
    options.confidence && confidence !== null ? [source, target, confidenceCell(confidence)] : [source, target],
  );
  return [...header, ...body].map((cells) => cells.join("\t") + "\n").join("");
}

/** Reads such a file; `header` passes over the first row. Empty lines are passed over. */
export function readTsv(file: string, options: { readonly header?: boolean } = {}): TsvRead {
  const errors: TsvError[] = [];
  const rows: BitextRow[] = [];
  file.split(/\r\n|\n|\r/).forEach((content, index) => {
    if (content === "" || (index === 0 && options.header)) return;
    const [source, target, third, ...more] = content.split("\t");
    const confidence = third === undefined || third === "" ? null : readConfidence(third);
    if (source === undefined || target === undefined || more.length > 0) errors.push({ kind: "columns", line: index + 1 });
    else if (confidence === undefined) errors.push({ kind: "confidence", line: index + 1 });
    else rows.push({ source, target, confidence });
  });
  return errors.length > 0 ? { kind: "invalid", errors } : { kind: "rows", rows };
}
