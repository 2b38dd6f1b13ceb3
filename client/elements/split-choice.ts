/**
 * Where a pair, or one of its sentences, is to be cut, and how the keys move the cut. Two sentences of a side and one of the
 * other can be cut in a pair of two and a pair of none as well, so a side may lie wholly on one side of the cut.
 */
import { findSegment, textOf, type Document, type SegmentId, type Side } from "../alignment/document.ts";
import type { PairCut } from "../alignment/edits/edit-pairs.ts";
import { proposeCuts, proposeSplits } from "../alignment/edits/propose-splits.ts";

/** So many of a sentence's best places are gone through before the next sentence's; all others are reached word by word. */
const PROPOSED = 5;

export type SplitChoice =
  | { readonly kind: "pair"; readonly cut: PairCut }
  | ({ readonly kind: "sentence" } & CutPoint);

/** A place in a sentence; `at` counts in its paragraph. */
export interface CutPoint {
  readonly side: Side;
  readonly segment: SegmentId;
  readonly at: number;
}

/** The best cut between the sentences of the pair; undefined when it has one sentence a side or less. */
export function bestSplit(document: Document, pair: number): SplitChoice | undefined {
  const whole = document.pairs[pair];
  if (!whole || Math.max(whole.source.length, whole.target.length) < 2) return undefined;
  const cut = proposeSplits(document, pair)[0];
  return cut && { kind: "pair", cut };
}

/** The best cut in the longest sentence of that side, else of the other; undefined when no sentence can be cut. */
export function bestCut(document: Document, pair: number, side: Side): SplitChoice | undefined {
  for (const each of [side, otherSide(side)]) {
    const length = (id: SegmentId) => sentenceOf(document, each, id)?.text.length ?? 0;
    const segments = (document.pairs[pair]?.[each] ?? []).toSorted((a, b) => length(b) - length(a));
    for (const segment of segments) {
      const at = proposeCuts(document, each, segment)[0] ?? wordPlaces(document, each, segment)[0];
      if (at !== undefined) return { kind: "sentence", side: each, segment, at };
    }
  }
  return undefined;
}

/** Moves the cut of a pair on one side by that many sentences; the same cut when a half would be left without any. */
export function movePairCut(document: Document, pair: number, cut: PairCut, side: Side, by: number): PairCut {
  const whole = document.pairs[pair];
  if (!whole) return cut;
  const moved = { ...cut, [side]: Math.max(0, Math.min(whole[side].length, cut[side] + by)) };
  const before = moved.source + moved.target;
  return before > 0 && before < whole.source.length + whole.target.length ? moved : cut;
}

/** Moves the cut in a sentence to the next place of its cell: a proposed one, or the next word. The same cut at the ends. */
export function moveSentenceCut(document: Document, pair: number, point: CutPoint, by: 1 | -1, places: "proposed" | "words"): CutPoint {
  const points = (document.pairs[pair]?.[point.side] ?? []).flatMap((segment) => {
    const proposed = places === "words" ? [] : proposeCuts(document, point.side, segment).slice(0, PROPOSED).sort((a, b) => a - b);
    const all = proposed.length > 0 ? proposed : wordPlaces(document, point.side, segment);
    return all.map((at): CutPoint => ({ side: point.side, segment, at }));
  });
  const order = (each: CutPoint) => (document.pairs[pair]?.[point.side] ?? []).indexOf(each.segment);
  const behind = (each: CutPoint) => order(each) > order(point) || (each.segment === point.segment && each.at > point.at);
  const ahead = (each: CutPoint) => order(each) < order(point) || (each.segment === point.segment && each.at < point.at);
  return (by > 0 ? points.find(behind) : points.findLast(ahead)) ?? point;
}

export interface Word {
  /** Where it begins, counted in the paragraph. */
  readonly at: number;
  /** With the white space after it. */
  readonly text: string;
}

/** Scripts that are written without spaces. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const PIECE = new RegExp(String.raw`[${UNSPACED}]\p{M}*\p{P}*\s*|[^\s${UNSPACED}]+\s*`, "gu");

/** The words of a sentence, between white space; where a script has none, its letters. */
export function wordsOf(document: Document, side: Side, segment: SegmentId): readonly Word[] {
  const sentence = sentenceOf(document, side, segment);
  if (!sentence) return [];
  return Array.from(sentence.text.matchAll(PIECE), (match) => ({ at: sentence.start + match.index, text: match[0] }));
}

export function otherSide(side: Side): Side {
  return side === "source" ? "target" : "source";
}

/** Every place between two words. */
function wordPlaces(document: Document, side: Side, segment: SegmentId): readonly number[] {
  return wordsOf(document, side, segment).slice(1).map((word) => word.at);
}

function sentenceOf(document: Document, side: Side, id: SegmentId): { readonly text: string; readonly start: number } | undefined {
  const text = textOf(document, side);
  const found = text ? findSegment(text, id) : undefined;
  return found && { text: found.paragraph.text.slice(found.segment.start, found.segment.end), start: found.segment.start };
}
