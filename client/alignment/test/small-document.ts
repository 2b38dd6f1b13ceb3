/**
 * Documents made by hand for tests: paragraphs as lists of sentences, pairs as lists of sentence numbers.
 */
import { segmentId, type Document, type Pair, type PairId, type PairStatus, type Paragraph, type SegmentId, type Text } from "../document.ts";

/** Each paragraph is a list of sentences, put one after the other with a space between. */
export function smallText(lang: string, paragraphs: readonly (readonly string[])[]): Text {
  return { lang, paragraphs: paragraphs.map(smallParagraph), after: "\n" };
}

function smallParagraph(sentences: readonly string[], index: number): Paragraph {
  let end = -1;
  const segments = sentences.map((sentence, serial) => {
    const start = end + 1;
    end = start + sentence.length;
    return { id: segmentId(index, serial), start, end };
  });
  return { kind: "paragraph", before: index === 0 ? "" : "\n\n", text: sentences.join(" "), segments };
}

export interface SmallPair {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number | null;
  readonly status?: PairStatus;
}

/** The numbers count each side's sentences from 0. */
export function smallDocument(source: Text | null, target: Text, pairs: readonly SmallPair[]): Document {
  const ids = { source: segmentIds(source), target: segmentIds(target) };
  const made = pairs.map((pair, index): Pair => ({
    id: index as PairId,
    source: pair.source.flatMap((sentence) => ids.source[sentence] ?? []),
    target: pair.target.flatMap((sentence) => ids.target[sentence] ?? []),
    status: pair.status ?? "open",
    confidence: pair.confidence,
    reasons: [],
  }));
  return { source, target, pairs: made, judgements: [] };
}

export function segmentIds(text: Text | null): readonly SegmentId[] {
  return text === null ? [] : text.paragraphs.flatMap((paragraph) => paragraph.segments.map((segment) => segment.id));
}
