/**
 * What is flagged in the rows of the Review screen: names in the translation, and what is found when the sides of a pair are held against
 * each other. The marks of a row keep their identity as long as they are the same, so that a search that finds nothing new redraws nothing.
 */
import type { PairFinding, TextPlace } from "../../glossary/findings/pair-finding.ts";
import type { Name } from "../../glossary/names/name.ts";
import { textOf, type Document, type PairId, type Side } from "../alignment/document.ts";
import type { FoundInText } from "../stores/names-store.ts";
import { ByPair, groupedBySegment, type BySegment } from "./by-pair.ts";
import type { FlagKind } from "./flag-kinds.ts";
import { concerns, isFault, openFindings } from "./name-findings.ts";
import { shownRange, type ShownRange } from "./shown-range.ts";

/** Says which mark it is, and where to look for it: what it is about stands at that offset of that paragraph. */
export interface MarkPlace {
  readonly kind: FlagKind;
  /** Of the name; for a finding of a pair, its kind. */
  readonly key: string;
  readonly side: Side;
  readonly paragraph: number;
  readonly start: number;
}

/** A flag with the words that it is about. A number has words on both sides: two marks with one place, that of the translation. */
export interface Mark extends MarkPlace, ShownRange {
  /** The side on which these words stand. */
  readonly on: Side;
  readonly text: string;
  /** What it is about when it is a finding of the pair. */
  readonly finding: PairFinding | null;
}

export interface Marks {
  /** In the order in which a reader goes through them: those of the translation, then what only the source has. Pairs without marks are not there. */
  readonly byPair: ReadonlyMap<PairId, readonly Mark[]>;
  /** Indices of the pairs that ask for a change, in order. */
  readonly flagged: readonly number[];
}

export const NO_MARKS: Marks = { byPair: new Map(), flagged: [] };

/** Whether the mark asks for a change. */
export const isFlag = (mark: Pick<Mark, "kind">): boolean => mark.kind !== "look-alike";

/** The flags of a row, each once. */
export function flagsOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => isFlag(mark) && mark.on === mark.side);
}

export function isSamePlace(a: MarkPlace, b: MarkPlace): boolean {
  return a.side === b.side && a.paragraph === b.paragraph && a.start === b.start && a.key === b.key;
}

/** Less than 0 when the first comes first. */
export function compareMarks(a: MarkPlace, b: MarkPlace): number {
  return (a.side === b.side ? a.paragraph - b.paragraph || a.start - b.start : a.side === "target" ? -1 : 1) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Where a finding of a pair is put right: in the translation, if it has anything there. */
export function placeOfFinding(finding: PairFinding): MarkPlace {
  const { kind, source, target } = finding;
  const { paragraph, start } = target ?? source;
  return { kind, key: kind, side: target ? "target" : "source", paragraph, start };
}

/** What was found in which document. */
export type MarkedText = Pick<FoundInText, "names" | "findings"> & { readonly document: Document };

export class TextMarks {
  readonly #byPair = new ByPair(sameMark, ["target", "source"]);
  #found: MarkedText | undefined;
  #document: Document | undefined;
  #segments: BySegment<Mark> = { source: new Map(), target: new Map() };
  #marks: Marks = NO_MARKS;

  /** Where words have changed since, nothing is marked until they are looked through again. @param document as it is now */
  of(found: MarkedText, document: Document): Marks {
    if (found === this.#found && document === this.#document) return this.#marks;
    if (found !== this.#found || document.source !== this.#document?.source || document.target !== this.#document.target) this.#segments = marksBySegment(found, document);
    this.#found = found;
    this.#document = document;
    const byPair = this.#byPair.of(document.pairs, this.#segments);
    const flagged = document.pairs.flatMap(({ id }, index) => (byPair.get(id)?.some(isFlag) ? [index] : []));
    this.#marks = { byPair, flagged };
    return this.#marks;
  }
}

function marksBySegment(found: MarkedText, document: Document): BySegment<Mark> {
  const marks = [...nameMarks(found.names, found.document, document), ...findingMarks(found.findings, found.document, document)].sort(compareMarks);
  return { source: groupedBySegment(marks.filter(({ on }) => on === "source")), target: groupedBySegment(marks.filter(({ on }) => on === "target")) };
}

function nameMarks(names: readonly Name[], found: Document, document: Document): readonly Mark[] {
  return names.flatMap((name) => name.forms.flatMap(({ text, mentions }) => {
    const open = openFindings(name, text);
    return mentions.flatMap((mention): readonly Mark[] => {
      const finding = open.find((each) => concerns(each, mention));
      if (!finding) return [];
      const range = mention.ignored !== null && isFault(finding) ? undefined : shownRange(mention, found.target, document.target);
      return range ? [{ kind: finding.kind, key: name.key, side: "target", on: "target", paragraph: mention.paragraph, start: mention.start, text, finding: null, ...range }] : [];
    });
  }));
}

/** A finding is marked where all its words still stand, on each side that has any. */
function findingMarks(findings: readonly PairFinding[], found: Document, document: Document): readonly Mark[] {
  return findings.flatMap((finding): readonly Mark[] => {
    if (finding.ignored !== null) return [];
    const marks = (["target", "source"] as const).flatMap((on): readonly (Mark | undefined)[] => {
      const place: TextPlace | null = finding[on];
      const range = place && shownRange(place, textOf(found, on), textOf(document, on));
      return place ? [range ? { ...placeOfFinding(finding), on, text: place.text, finding, ...range } : undefined] : [];
    });
    return marks.every((mark) => mark !== undefined) ? marks : [];
  });
}

function sameMark(a: Mark, b: Mark): boolean {
  return isSamePlace(a, b) && a.kind === b.kind && a.on === b.on && a.text === b.text && a.segment === b.segment && a.from === b.from && a.to === b.to && JSON.stringify(a.finding) === JSON.stringify(b.finding);
}
