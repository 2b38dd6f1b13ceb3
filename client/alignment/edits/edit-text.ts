/**
 * Correcting the words. What was not typed over stays as it is in the file, its line ends included; the alignment, the
 * confidence and the acceptance stay too, unless a sentence comes or goes.
 */
import type { Change, Step } from "../change.ts";
import { paragraphOf, textOf, type Document, type Pair, type Paragraph, type Segment, type SegmentId, type Side, type Text } from "../document.ts";
import { madeByHand, refused, replacePairs, withoutEmpty, type Refusal } from "./edit.ts";
import { newSegmentId, replaceParagraph } from "./edit-sentences.ts";
import { findLoneSurrogate } from "../encodings/code-units.ts";
import { insertionPlace } from "./insertion-place.ts";
import { spliceWords } from "./splice-words.ts";
import { wordsInPlace } from "./table-cell.ts";

/**
 * The new words of a sentence. Without words the sentence leaves its pair and its text; with `segment: null` it is a
 * sentence that the empty cell did not have.
 */
export interface SentenceEdit {
  readonly side: Side;
  readonly segment: SegmentId | null;
  readonly text: string;
}

/** The new label of who speaks in a paragraph, colon included; without words the label goes. */
export interface SpeakerEdit {
  readonly side: Side;
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly text: string;
}

/** @param pair index of the pair that all the sentences are in */
export function editSegments(document: Document, pair: number, edits: readonly SentenceEdit[], speakers: readonly SpeakerEdit[] = []): Step | Refusal {
  const whole = document.pairs[pair];
  if (!whole || edits.some(({ side, segment }) => (segment === null ? whole[side].length > 0 : !whole[side].includes(segment)))) return refused("nothing-there");
  if ([...edits, ...speakers].some(({ text }) => findLoneSurrogate(text) !== null)) return refused("bad-text");
  const rewritten = (["source", "target"] as const).map((side) => rewriteSide(document, pair, side, edits.filter((edit) => edit.side === side), speakers.filter((edit) => edit.side === side)));
  if (rewritten.some((side) => side === undefined)) return refused("nothing-there");
  const sides = rewritten.flatMap((side) => side ?? []);
  const changes: readonly Change[] = sides.flatMap((side) => side.changes);
  if (changes.length === 0) return refused("unchanged");
  const after = regrouped(whole, sides[0]!.cell, sides[1]!.cell);
  return { kind: "edit-text", pair, changes: after === whole ? changes : [...changes, replacePairs(document, pair, 1, withoutEmpty([after]))] };
}

/** The pair itself when no sentence came or went. */
function regrouped(pair: Pair, source: readonly SegmentId[], target: readonly SegmentId[]): Pair {
  const same = source.length === pair.source.length && target.length === pair.target.length;
  return same ? pair : madeByHand(pair.id, source, target);
}

interface RewrittenSide {
  readonly changes: readonly Change[];
  /** The sentences that the pair has on this side afterwards. */
  readonly cell: readonly SegmentId[];
}

/** Undefined when the document has no place for an edit. */
function rewriteSide(document: Document, pair: number, side: Side, edits: readonly SentenceEdit[], speakers: readonly SpeakerEdit[]): RewrittenSide | undefined {
  const before = document.pairs[pair]?.[side] ?? [];
  if (edits.length + speakers.length === 0) return { changes: [], cell: before };
  const text = textOf(document, side);
  if (!text || speakers.some(({ paragraph }) => !text.paragraphs[paragraph])) return undefined;
  const inserted = insertSentence(document, pair, side, text, edits.find((edit) => edit.segment === null)?.text ?? "");
  if (!inserted) return undefined;
  const { paragraphs } = inserted;
  const words = new Map(edits.flatMap(({ segment, text: typed }) => (segment === null ? [] : [[segment, wordsInPlace(text, paragraphOf(segment), typed)] as const])));
  for (const index of new Set([...Array.from(words.keys(), paragraphOf), ...speakers.map((each) => each.paragraph)])) {
    const label = speakers.findLast((each) => each.paragraph === index)?.text;
    paragraphs.set(index, rewriteParagraph(paragraphs.get(index) ?? text.paragraphs[index]!, words, label && wordsInPlace(text, index, label)));
  }
  const changes = [...paragraphs].flatMap(([index, paragraph]) => {
    const was = text.paragraphs[index]!;
    return paragraph.text === was.text ? [] : [replaceParagraph(was, side, index, paragraph)];
  });
  const emptied = new Set([...words].filter(([, each]) => each.trim() === "").map(([id]) => id));
  return { changes, cell: [...before, ...inserted.ids].filter((id) => !emptied.has(id)) };
}

/** The paragraph with the new sentence in it, if there are words for one; undefined when the side has no place for it. */
function insertSentence(document: Document, pair: number, side: Side, text: Text, typed: string): { paragraphs: Map<number, Paragraph>; ids: readonly SegmentId[] } | undefined {
  const typedWords = spliceWords("", typed);
  if (typedWords === "") return { paragraphs: new Map(), ids: [] };
  const place = insertionPlace(document, pair, side);
  const paragraph = place && text.paragraphs[place.paragraph];
  if (!place || !paragraph) return undefined;
  const words = wordsInPlace(text, place.paragraph, typedWords);
  const id = newSegmentId(paragraph, place.paragraph);
  const { at, order } = place;
  const gapBefore = /\S$/u.test(paragraph.text.slice(0, at)) ? " " : "";
  const gapAfter = /^\S/u.test(paragraph.text.slice(at)) ? " " : "";
  const start = at + gapBefore.length;
  const shift = gapBefore.length + words.length + gapAfter.length;
  const later = paragraph.segments.slice(order).map((each) => ({ ...each, start: each.start + shift, end: each.end + shift }));
  const segments = [...paragraph.segments.slice(0, order), { id, start, end: start + words.length }, ...later];
  const changed = { ...paragraph, text: paragraph.text.slice(0, at) + gapBefore + words + gapAfter + paragraph.text.slice(at), segments };
  return { paragraphs: new Map([[place.paragraph, changed]]), ids: [id] };
}

/** A sentence or the speaker's label, and what it becomes. */
interface Piece {
  readonly segment: Segment | undefined;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function rewriteParagraph(paragraph: Paragraph, words: ReadonlyMap<SegmentId, string>, label: string | undefined): Paragraph {
  const pieces = piecesOf(paragraph, words, label);
  let text = "";
  let copied = 0;
  let speaker = {};
  const segments: Segment[] = [];
  pieces.forEach((piece, index) => {
    const gap = paragraph.text.slice(copied, piece.start);
    copied = piece.end;
    if (piece.words === "") {
      // With a piece goes the white space after it; with the last one, that before it.
      if (index < pieces.length - 1) {
        text += gap;
        copied += spaceAt(paragraph.text, copied);
      } else text = (text + gap).trimEnd();
      return;
    }
    text += gap;
    const span = { start: text.length, end: text.length + piece.words.length };
    text += piece.words;
    if (piece.segment) segments.push({ id: piece.segment.id, ...span });
    else {
      speaker = { speaker: span };
      if (piece.start === piece.end && pieces.length > 1) text += " "; // a label that was not there before
    }
  });
  const { kind, before } = paragraph;
  return { kind, before, text: text + paragraph.text.slice(copied), ...speaker, segments };
}

/** In the order of the text. A label that was not there comes first. */
function piecesOf(paragraph: Paragraph, words: ReadonlyMap<SegmentId, string>, label: string | undefined): readonly Piece[] {
  const { text, speaker, segments } = paragraph;
  const sentences = segments.map((segment): Piece => {
    const was = text.slice(segment.start, segment.end);
    const now = words.get(segment.id);
    return { segment, start: segment.start, end: segment.end, words: now === undefined ? was : spliceWords(was, now) };
  });
  if (!speaker && label === undefined) return sentences;
  const { start, end } = speaker ?? { start: segments[0]?.start ?? 0, end: segments[0]?.start ?? 0 };
  const was = text.slice(start, end);
  const piece: Piece = { segment: undefined, start, end, words: label === undefined ? was : spliceWords(was, label) };
  const next = sentences.findIndex((each) => each.start >= end);
  return sentences.toSpliced(next < 0 ? sentences.length : next, 0, piece);
}

function spaceAt(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at))![0].length;
}
