/** A document as the search for names reads it: sentences with their places, pair by pair. */
import type { Passage, Sentence } from "../../glossary/names/name.ts";
import { findSegment, isDoubtful, paragraphOf, textOf, type Document, type Pair, type PairId, type Paragraph, type SegmentId, type Side, type Text } from "./document.ts";

export function passageOf(document: Document, pair: Pair): Passage {
  const standing = standingOf(document, pair);
  return { source: sentencesOf(document.source, pair.source), target: sentencesOf(document.target, pair.target), ...(standing && { standing }) };
}

/** A pair that is accepted while the aligner is sure of it stands as before, so that its passage is not read again. */
function standingOf({ source }: Document, pair: Pair): Passage["standing"] {
  if (!source) return undefined;
  if (isDoubtful(pair)) return "doubtful";
  return pair.status === "accepted" && (pair.source.length === 0 || pair.target.length === 0) ? "settled" : undefined;
}

function sentencesOf(text: Text | null, ids: readonly SegmentId[]): readonly Sentence[] {
  return ids.flatMap((id) => {
    const found = text && findSegment(text, id);
    if (!found) return [];
    const { paragraph, segment: { start, end } } = found;
    return [{ paragraph: paragraphOf(id), start, text: paragraph.text.slice(start, end), kind: paragraph.kind }];
  });
}

/** The passages from index `at` on: `removed` of them were there, `inserted` take their place. */
export interface PassageChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly Passage[];
}

interface Kept {
  readonly pair: Pair;
  readonly paragraphs: readonly (Paragraph | undefined)[];
  readonly passage: Passage;
}

/** The passages of one state of a document after another; those in which nothing changed are the same objects as before. */
export class Passages {
  #kept: ReadonlyMap<PairId, Kept> = new Map();
  #list: readonly Passage[] = [];

  /** How the passages of this state differ from those of the one asked about before. */
  changeTo(document: Document): PassageChange {
    const kept = new Map<PairId, Kept>();
    for (const pair of document.pairs) {
      const paragraphs = [...paragraphsOf(document, "source", pair), ...paragraphsOf(document, "target", pair)];
      const before = this.#kept.get(pair.id);
      const same = before?.pair.source === pair.source && before.pair.target === pair.target && before.passage.standing === standingOf(document, pair) && before.paragraphs.every((each, index) => each === paragraphs[index]);
      kept.set(pair.id, { pair, paragraphs, passage: same ? before.passage : passageOf(document, pair) });
    }
    this.#kept = kept;
    const [before, after] = [this.#list, Array.from(kept.values(), ({ passage }) => passage)];
    this.#list = after;
    let at = 0;
    while (at < before.length && before[at] === after[at]) at += 1;
    let end = 0;
    while (end < Math.min(before.length, after.length) - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
    return { at, removed: before.length - at - end, inserted: after.slice(at, after.length - end) };
  }
}

function paragraphsOf(document: Document, side: Side, pair: Pair): readonly (Paragraph | undefined)[] {
  const text = textOf(document, side);
  return pair[side].map((id) => text?.paragraphs[paragraphOf(id)]);
}
