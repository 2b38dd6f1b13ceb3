/** Where a person most likely wants to cut a pair in two or a sentence in two, so that one key is mostly enough. */
import { foldDigits } from "../../../glossary/fold.ts";
import { findSegment, paragraphOf, segmentText, textOf, type Document, type Pair, type SegmentId, type Side } from "../document.ts";
import type { PairCut } from "./edit-pairs.ts";
import { PENALTY, STRENGTH } from "./split-weights.ts";

/** Every way to cut the pair in two pairs that are not empty, best first. Empty when the pair has one sentence, or is none. */
export function proposeSplits(document: Document, pair: number): readonly PairCut[] {
  const whole = document.pairs[pair];
  if (!whole) return [];
  const [source, target] = [sentencesOf(document, "source", whole), sentencesOf(document, "target", whole)];
  const cuts = range(whole.source.length).flatMap((at) => range(whole.target.length).map((to): PairCut => ({ source: at, target: to })));
  return cuts
    .filter(({ source: at, target: to }) => at + to > 0 && at + to < whole.source.length + whole.target.length)
    .map((cut) => ({ cut, penalty: penaltyOf(source, target, cut) }))
    .sort((a, b) => a.penalty - b.penalty)
    .map(({ cut }) => cut);
}

/**
 * Offsets in the paragraph's text where the sentence may be cut: between words only, best first. A cut behind a full stop
 * is better than one behind a comma, that better than one between any two words; of equals the one nearest to the middle.
 */
export function proposeCuts(document: Document, side: Side, segment: SegmentId): readonly number[] {
  const text = textOf(document, side);
  const found = text ? findSegment(text, segment) : undefined;
  if (!found) return [];
  const { start, end } = found.segment;
  const words = found.paragraph.text.slice(start, end);
  return Array.from(words.matchAll(/\s+/gu), ({ index, 0: gap }) => ({ at: start + index + gap.length, rank: strengthAt(words, index) - Math.abs(index / words.length - 0.5) }))
    .filter(({ at }) => at > start && at < end)
    .sort((a, b) => b.rank - a.rank)
    .map(({ at }) => at);
}

interface Sentence {
  readonly length: number;
  readonly paragraph: number;
  readonly numbers: readonly string[];
}

function sentencesOf(document: Document, side: Side, pair: Pair): readonly Sentence[] {
  const text = textOf(document, side);
  return pair[side].map((id) => {
    const words = text ? segmentText(text, id) : "";
    return { length: words.length, paragraph: paragraphOf(id), numbers: foldDigits(words).match(/\d+/g) ?? [] };
  });
}

function range(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

/** How much speaks against the cut: unequal shares, a half with one side only, a paragraph's end on one side only, parted numbers. */
function penaltyOf(source: readonly Sentence[], target: readonly Sentence[], cut: PairCut): number {
  const unequal = Math.abs(shareBefore(source, cut.source) - shareBefore(target, cut.target));
  const breaks = endsParagraph(source, cut.source) === endsParagraph(target, cut.target) ? 0 : PENALTY.paragraph;
  const oneSided = cut.source * cut.target === 0 || (source.length - cut.source) * (target.length - cut.target) === 0 ? PENALTY.oneSided : 0;
  return unequal + breaks + oneSided + PENALTY.number * separatedNumbers(source, target, cut);
}

/** A side without sentences has no say: all that it has stands before any cut. */
function shareBefore(sentences: readonly Sentence[], count: number): number {
  const sum = (list: readonly Sentence[]) => list.reduce((total, each) => total + each.length, 0);
  return sentences.length === 0 ? 0.5 : sum(sentences.slice(0, count)) / Math.max(1, sum(sentences));
}

function endsParagraph(sentences: readonly Sentence[], count: number): boolean {
  const [before, after] = [sentences[count - 1], sentences[count]];
  return before !== undefined && after !== undefined && before.paragraph !== after.paragraph;
}

/** Numbers that both sides have and that the cut would part from each other. */
function separatedNumbers(source: readonly Sentence[], target: readonly Sentence[], cut: PairCut): number {
  const numbers = (sentences: readonly Sentence[]) => new Set(sentences.flatMap((each) => each.numbers));
  const [before, after] = [numbers(source.slice(0, cut.source)), numbers(source.slice(cut.source))];
  const [upper, lower] = [numbers(target.slice(0, cut.target)), numbers(target.slice(cut.target))];
  const parted = (some: ReadonlySet<string>, others: ReadonlySet<string>, near: ReadonlySet<string>) => [...some].filter((each) => others.has(each) && !near.has(each)).length;
  return parted(before, lower, upper) + parted(after, upper, lower);
}

/** @param gap where the white space begins */
function strengthAt(words: string, gap: number): number {
  const before = words.slice(0, gap);
  if (/[.!?؟۔…。！？][\p{Pe}\p{Pf}"']*$/u.test(before)) return STRENGTH.stop;
  if (/[;:؛][\p{Pe}\p{Pf}"']*$/u.test(before)) return STRENGTH.semicolon;
  return /[,،、—–\p{Pe}\p{Pf}]$/u.test(before) || /^\s+[—–\p{Ps}\p{Pi}]/u.test(words.slice(gap)) ? STRENGTH.comma : STRENGTH.word;
}
