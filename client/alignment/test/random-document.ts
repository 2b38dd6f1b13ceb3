/** Documents of any shape for property tests: paragraphs with and without speakers, hard-wrapped, empty, of two scripts. */
import fc from "fast-check";
import { segmentId, type Document, type Pair, type PairId, type Paragraph, type Segment, type SegmentId, type Text } from "../document.ts";

const WORDS = ["The", "river", "rose", "in", "1973,", "slowly.", "القاهرة", "في", "عام", "١٩٧٣", "مدينة،", "🌍", "a"];
const GAPS = [" ", "  ", "\n", "\r\n", "\n   "];

const sentence = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "\n")), { minLength: 1, maxLength: 6 }).map((words) => words.map(([word, gap]) => word + gap).join("").trim());

const paragraph = fc.record({
  kind: fc.constantFrom("title", "heading", "list-item", "paragraph", "paragraph"),
  before: fc.constantFrom("", "\n", "\n\n", "\r\n- "),
  speaker: fc.option(fc.constantFrom("Interviewer:", "المحاور:"), { nil: undefined, freq: 4 }),
  sentences: fc.array(fc.tuple(sentence, fc.constantFrom(...GAPS)), { maxLength: 4 }),
});

type Parts = typeof paragraph extends fc.Arbitrary<infer P> ? P : never;

function paragraphOfParts({ kind, before, speaker, sentences }: Parts, index: number): Paragraph {
  const label = speaker === undefined ? {} : { speaker: { start: 0, end: speaker.length } };
  let text = speaker === undefined ? "" : `${speaker} `;
  const segments = sentences.map(([words, gap], serial): Segment => {
    const start = text.length;
    text += words;
    const end = text.length;
    text += serial < sentences.length - 1 ? gap : "";
    return { id: segmentId(index, serial), start, end };
  });
  return { kind, before, text, ...label, segments };
}

const text = (lang: string): fc.Arbitrary<Text> =>
  fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => ({ lang, paragraphs: paragraphs.map(paragraphOfParts), after: "\n" }));

/** Pairs of random shapes that use all segments in order. */
function pairsOf(source: readonly SegmentId[], target: readonly SegmentId[], shapes: readonly (readonly [number, number])[], statuses: readonly boolean[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (let turn = 0; i < source.length || j < target.length; turn += 1) {
    const [a, b] = shapes[turn % shapes.length]!;
    const pair = { source: source.slice(i, i + a), target: target.slice(j, j + b) };
    i += a;
    j += b;
    if (pair.source.length + pair.target.length === 0) continue;
    pairs.push({ id: pairs.length as PairId, ...pair, status: statuses[turn % statuses.length]! ? "accepted" : "open", confidence: 0.5, reasons: [{ kind: "length", ratio: 1 }] });
  }
  return pairs;
}

const segmentIds = (side: Text | null): readonly SegmentId[] => side?.paragraphs.flatMap((each) => each.segments.map(({ id }) => id)) ?? [];

export const randomDocument: fc.Arbitrary<Document> = fc
  .record({
    source: fc.option(text("ar"), { freq: 5 }),
    target: text("en"),
    shapes: fc.array(fc.tuple(fc.nat(3), fc.nat(3)).filter(([a, b]) => a + b > 0), { minLength: 1, maxLength: 6 }).map((shapes) => [...shapes, [1, 1] as const]),
    statuses: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  })
  .map(({ source, target, shapes, statuses }) => ({ source, target, pairs: pairsOf(segmentIds(source), segmentIds(target), shapes, statuses), judgements: [] }));
