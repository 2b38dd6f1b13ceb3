/**
 * What one row of the list shows, apart from where it stands. A row's view keeps its identity as long as nothing in it
 * changes, so that one edit re-renders one row of two thousand.
 */
import { paragraphOf, textOf, type Document, type Pair, type PairId, type Paragraph, type ParagraphKind, type SegmentId, type Side } from "../alignment/document.ts";
import { shownText } from "./shown-text.ts";

export interface SentenceView {
  readonly id: SegmentId;
  /** On one line, whatever lines the file has. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Who speaks, with the colon, at the first sentence of a paragraph that has a label. */
  readonly speaker: string | undefined;
}

export interface RowView {
  readonly pair: Pair;
  readonly source: readonly SentenceView[];
  readonly target: readonly SentenceView[];
}

interface Kept {
  readonly view: RowView;
  readonly paragraphs: readonly (Paragraph | undefined)[];
}

/** The rows of one document after another; those that did not change are the same objects as before. */
export class RowViews {
  #document: Document | undefined;
  #rows: readonly RowView[] = [];
  #kept: ReadonlyMap<PairId, Kept> = new Map();

  of(document: Document): readonly RowView[] {
    if (document === this.#document) return this.#rows;
    const kept = new Map<PairId, Kept>();
    for (const pair of document.pairs) {
      const paragraphs = [...paragraphsOf(document, "source", pair.source), ...paragraphsOf(document, "target", pair.target)];
      const before = this.#kept.get(pair.id);
      const known = before?.paragraphs.length === paragraphs.length && before.paragraphs.every((each, index) => each === paragraphs[index]) ? before : undefined;
      kept.set(pair.id, known?.view.pair === pair ? known : { view: viewOf(document, pair, known?.view), paragraphs });
    }
    this.#document = document;
    this.#kept = kept;
    this.#rows = Array.from(kept.values(), (each) => each.view);
    return this.#rows;
  }
}

function paragraphsOf(document: Document, side: Side, ids: readonly SegmentId[]): readonly (Paragraph | undefined)[] {
  const text = textOf(document, side);
  return ids.map((id) => text?.paragraphs[paragraphOf(id)]);
}

/** @param known the view of the pair before its status changed; its paragraphs are the same still */
function viewOf(document: Document, pair: Pair, known: RowView | undefined): RowView {
  const of = (side: Side) => (known?.pair[side] === pair[side] ? known[side] : sentencesOf(document, side, pair[side]));
  return { pair, source: of("source"), target: of("target") };
}

function sentencesOf(document: Document, side: Side, ids: readonly SegmentId[]): readonly SentenceView[] {
  const text = textOf(document, side);
  return ids.flatMap((id): readonly SentenceView[] => {
    const paragraph = text?.paragraphs[paragraphOf(id)];
    const segment = paragraph?.segments.find((each) => each.id === id);
    if (!paragraph || !segment) return [];
    const { speaker } = paragraph;
    const labelled = speaker && paragraph.segments[0] === segment;
    return [{ id, text: shownText(paragraph.text.slice(segment.start, segment.end)), kind: paragraph.kind, speaker: labelled ? paragraph.text.slice(speaker.start, speaker.end) : undefined }];
  });
}
