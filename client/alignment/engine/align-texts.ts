/** From two texts to the pairs of a document: the aligner's answer in terms of segments. */

import { align, type AlignOptions, type AlignSentence, type AlignSide } from "./align.ts";
import type { Pair, PairId, SegmentId, Span, Text } from "../document.ts";
import { joinLines } from "../line-ends.ts";

/** The pairs of a source and its translation, each open, in order; their ids count from 0. */
export function alignTexts(source: Text, target: Text, options: AlignOptions = {}): readonly Pair[] {
  const sourceIds = segmentIds(source);
  const targetIds = segmentIds(target);
  if (sourceIds.length === 0) return unpaired(target);
  const within = (ids: readonly SegmentId[], { start, end }: Span): SegmentId[] => ids.slice(start, end);
  return align(alignSide(source), alignSide(target), options).map((block, index) => ({
    id: pairId(index),
    source: within(sourceIds, block.source),
    target: within(targetIds, block.target),
    status: "open",
    confidence: targetIds.length === 0 ? null : block.confidence,
    reasons: block.reasons,
  }));
}

/** The pairs of a translation without its source: each segment by itself, with nothing to be sure of. */
export function unpaired(target: Text): readonly Pair[] {
  return segmentIds(target).map((id, index) => ({
    id: pairId(index), source: [], target: [id], status: "open", confidence: null, reasons: [],
  }));
}

/**
 * The sentences of a text for the aligner. Where the file has blank lines, they part the paragraphs (of a file with one
 * sentence a line, every line is a `Paragraph`); where it has none, each `Paragraph` is one.
 */
export function alignSide(text: Text): AlignSide {
  const blankLines = text.paragraphs.some((paragraph, index) => index > 0 && hasBlankLine(paragraph.before));
  let block = 0;
  const sentences = text.paragraphs.flatMap((paragraph, index): AlignSentence[] => {
    if (blankLines && hasBlankLine(paragraph.before)) block++;
    const speaker = paragraph.speaker === undefined ? undefined : paragraph.text.slice(paragraph.speaker.start, paragraph.speaker.end);
    return paragraph.segments.map(({ start, end }) => ({
      text: joinLines(paragraph.text.slice(start, end)),
      paragraph: blankLines ? block : index,
      kind: paragraph.kind,
      ...(speaker === undefined ? {} : { speaker }),
    }));
  });
  return { lang: text.lang, sentences };
}

function segmentIds(text: Text): readonly SegmentId[] {
  return text.paragraphs.flatMap((paragraph) => paragraph.segments.map((segment) => segment.id));
}

/** An empty line between two line ends. */
function hasBlankLine(between: string): boolean {
  return /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/u.test(between);
}

function pairId(index: number): PairId {
  return index as PairId;
}
