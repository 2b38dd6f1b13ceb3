/** Where something that was found in a text stands now, in the sentence as it is shown on one line. */
import type { TextPlace } from "../../glossary/findings/pair-finding.ts";
import type { SegmentId, Text } from "../alignment/document.ts";
import { LINE_ENDS } from "../alignment/line-ends.ts";
import { shownText } from "./shown-text.ts";

export interface ShownRange {
  readonly segment: SegmentId;
  readonly from: number;
  readonly to: number;
}

const LINE_END = new RegExp(`[${LINE_ENDS}]`, "u");

/** Undefined where other words stand by now, or the place is not within one sentence. @param found the text that it was found in @param now the text as it is */
export function shownRange(place: TextPlace, found: Text | null, now: Text | null): ShownRange | undefined {
  const paragraph = now?.paragraphs[place.paragraph];
  if (!paragraph || (paragraph !== found?.paragraphs[place.paragraph] && paragraph.text.slice(place.start, place.end) !== place.text)) return undefined;
  const segment = paragraph.segments.find(({ start, end }) => start <= place.start && place.end <= end);
  if (!segment) return undefined;
  const wrapped = LINE_END.test(paragraph.text);
  const shown = (offset: number): number => (wrapped ? shownText(paragraph.text.slice(segment.start, offset)).length : offset - segment.start);
  return { segment: segment.id, from: shown(place.start), to: shown(place.end) };
}
