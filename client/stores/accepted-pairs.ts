/** What the accepted pairs of a document hold against each other: the lessons to learn words from. */
import type { Document, SegmentId, Text } from "../alignment/document.ts";
import { segmentText } from "../alignment/document.ts";
import type { KnownPair } from "../alignment/engine/learn-words.ts";
import { joinLines } from "../alignment/line-ends.ts";

/** In order; those without counterpart teach nothing. */
export function acceptedPairs({ source, target, pairs }: Document): readonly KnownPair[] {
  if (source === null) return [];
  return pairs
    .filter((pair) => pair.status === "accepted" && pair.source.length > 0 && pair.target.length > 0)
    .map((pair) => ({ source: words(source, pair.source), target: words(target, pair.target) }));
}

function words(text: Text, segments: readonly SegmentId[]): string {
  return segments.map((id) => joinLines(segmentText(text, id))).join(" ");
}
