/**
 * Where names are underlined in the rows of the Review screen, and which rows have something else to look at. The marks
 * of a row keep their identity as long as they are the same, so that a search that finds nothing new redraws nothing.
 */
import type { PairFinding, TextPlace } from "../../glossary/findings/pair-finding.ts";
import type { FindingKind, Mention, Name } from "../../glossary/names/name.ts";
import type { Document, Pair, PairId, SegmentId, Text } from "../alignment/document.ts";
import { LINE_ENDS } from "../alignment/line-ends.ts";
import { isFault, openFindings } from "./name-findings.ts";
import { shownText } from "./shown-text.ts";

/** Names one mention: it stands at that offset of that paragraph of the translation. */
export interface MarkPlace {
  readonly key: string;
  readonly paragraph: number;
  readonly start: number;
}

export interface NameMark extends MarkPlace {
  readonly kind: FindingKind;
  readonly form: string;
  readonly segment: SegmentId;
  /** In the sentence as it is shown on one line. */
  readonly from: number;
  readonly to: number;
}

export interface Marks {
  /** In the order of the text; pairs without marks are not there. */
  readonly byPair: ReadonlyMap<PairId, readonly NameMark[]>;
  /** What a pair has to be looked at for and nobody has ignored. */
  readonly findings: ReadonlyMap<PairId, readonly PairFinding[]>;
  /** Indices of the pairs with a name that asks for another spelling, or with such a finding, in order. */
  readonly flagged: readonly number[];
}

const LINE_END = new RegExp(`[${LINE_ENDS}]`, "u");

export const NO_MARKS: Marks = { byPair: new Map(), findings: new Map(), flagged: [] };

/** Whether the mark asks for another spelling. */
export const isFlag = (mark: NameMark): boolean => mark.kind !== "look-alike";

export class NameMarks {
  #names: readonly Name[] | undefined;
  #document: Document | undefined;
  #marks: Marks = NO_MARKS;

  /**
   * @param names and findings as they were found in `found`; of paragraphs that were edited since, nothing is marked until they are looked through again
   * @param document as it is now
   */
  of(names: readonly Name[], found: Document, document: Document, findings: readonly PairFinding[] = []): Marks {
    if (names === this.#names && document === this.#document) return this.#marks;
    this.#names = names;
    this.#document = document;
    const bySegment = marksOf(names, found, document);
    const byPair = new Map<PairId, readonly NameMark[]>();
    const inPairs = findingsIn(findings, found, document);
    const flagged: number[] = [];
    document.pairs.forEach((pair, index) => {
      const marks = marksIn(pair, bySegment);
      if (inPairs.has(pair.id) || marks.some(isFlag)) flagged.push(index);
      if (marks.length === 0) return;
      const before = this.#marks.byPair.get(pair.id);
      byPair.set(pair.id, before && sameMarks(before, marks) ? before : marks);
    });
    this.#marks = { byPair, findings: inPairs, flagged };
    return this.#marks;
  }
}

/** By pair; what stands there no longer is left out. */
function findingsIn(findings: readonly PairFinding[], found: Document, document: Document): ReadonlyMap<PairId, readonly PairFinding[]> {
  const byPair = new Map<PairId, PairFinding[]>();
  const stands = (text: Text | null, place: TextPlace | null) => place === null || text?.paragraphs[place.paragraph]?.text.slice(place.start, place.end) === place.text;
  for (const each of findings) {
    const pair = found.pairs[each.passage];
    if (!pair || each.ignored !== null || !stands(document.source, each.source) || !stands(document.target, each.target)) continue;
    byPair.set(pair.id, [...(byPair.get(pair.id) ?? []), each]);
  }
  return byPair;
}

function marksIn(pair: Pair, bySegment: ReadonlyMap<SegmentId, readonly NameMark[]>): readonly NameMark[] {
  return pair.target.flatMap((id) => bySegment.get(id) ?? []);
}

function marksOf(names: readonly Name[], found: Document, document: Document): ReadonlyMap<SegmentId, readonly NameMark[]> {
  const bySegment = new Map<SegmentId, NameMark[]>();
  for (const name of names) {
    for (const { text, mentions } of name.forms) {
      const [finding] = openFindings(name, text);
      if (!finding) continue;
      for (const mention of mentions) {
        if (mention.ignored !== null && isFault(finding)) continue;
        const mark = markOf(name, text, finding.kind, mention, found, document);
        if (!mark) continue;
        const marks = bySegment.get(mark.segment);
        if (marks) marks.push(mark);
        else bySegment.set(mark.segment, [mark]);
      }
    }
  }
  for (const marks of bySegment.values()) marks.sort((a, b) => a.from - b.from);
  return bySegment;
}

function markOf({ key }: Name, form: string, kind: FindingKind, mention: Mention, found: Document, document: Document): NameMark | undefined {
  const paragraph = document.target.paragraphs[mention.paragraph];
  if (!paragraph || (paragraph !== found.target.paragraphs[mention.paragraph] && paragraph.text.slice(mention.start, mention.end) !== mention.text)) return undefined;
  const segment = paragraph.segments.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!segment) return undefined;
  const wrapped = LINE_END.test(paragraph.text);
  const shown = (offset: number): number => (wrapped ? shownText(paragraph.text.slice(segment.start, offset)).length : offset - segment.start);
  return { key, kind, form, paragraph: mention.paragraph, start: mention.start, segment: segment.id, from: shown(mention.start), to: shown(mention.end) };
}

function sameMarks(a: readonly NameMark[], b: readonly NameMark[]): boolean {
  return a.length === b.length && a.every((mark, index) => {
    const other = b[index]!;
    return mark.key === other.key && mark.kind === other.kind && mark.form === other.form && mark.paragraph === other.paragraph && mark.start === other.start &&
      mark.segment === other.segment && mark.from === other.from && mark.to === other.to;
  });
}
