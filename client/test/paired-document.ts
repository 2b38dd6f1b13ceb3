/** Documents made by hand for the tests of the Review screen: each pair is written as its sentences. */
import { segmentId, type Document, type Pair, type PairId, type Paragraph, type SegmentId, type Text } from "../alignment/document.ts";

export interface WrittenPair {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly confidence?: number | null;
  readonly accepted?: true;
  /** In a stretch in which the texts hardly correspond. */
  readonly apart?: true;
}

/** One paragraph a pair on each side, its sentences parted by a space. Without any source it is a translation alone. */
export function pairedDocument(written: readonly WrittenPair[]): Document {
  const alone = written.every(({ source }) => source === undefined);
  const source = sideOf("ar", written.map((pair) => pair.source ?? []));
  const target = sideOf("en", written.map((pair) => pair.target ?? []));
  const pairs = written.map((pair, index): Pair => ({
    id: index as PairId,
    source: source.ids[index] ?? [],
    target: target.ids[index] ?? [],
    status: pair.accepted ? "accepted" : "open",
    confidence: pair.confidence === undefined ? 0.95 : pair.confidence,
    reasons: pair.apart ? [{ kind: "apart" }] : [],
  }));
  return { source: alone ? null : source.text, target: target.text, pairs, judgements: [] };
}

function sideOf(lang: string, paragraphs: readonly (readonly string[])[]): { readonly text: Text; readonly ids: readonly (readonly SegmentId[])[] } {
  const made = paragraphs.map((sentences, index): Paragraph => {
    let at = 0;
    const segments = sentences.map((sentence, serial) => {
      const start = at;
      at += sentence.length + 1;
      return { id: segmentId(index, serial), start, end: start + sentence.length };
    });
    return { kind: "paragraph", before: index === 0 ? "" : "\n\n", text: sentences.join(" "), segments };
  });
  return { text: { lang, paragraphs: made, after: "\n" }, ids: made.map((paragraph) => paragraph.segments.map(({ id }) => id)) };
}
