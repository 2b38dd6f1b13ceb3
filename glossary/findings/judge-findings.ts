/** Which findings of pairs a person has judged to be none: at one place, or everywhere in the document. */
import { anchorOf, placeOf, type Place } from "../names/anchor.ts";
import type { Ignore, Judgement, Passage } from "../names/name.ts";
import type { PairFault, PairFinding, PlacedFault, TextPlace } from "./pair-finding.ts";

/** The words that a judgement is about: those at fault in the translation, else those of the source that it lacks. */
export function judgedPlace(fault: PairFault): { readonly side: "source" | "target"; readonly place: TextPlace } {
  switch (fault.kind) {
    case "deprecated-term":
    case "untranslated": return { side: "target", place: fault.target };
    case "number":
    case "date":
    case "missing-term":
    case "omitted": return { side: "source", place: fault.source };
    default: return fault satisfies never;
  }
}

/**
 * The judgement that this finding is none; undefined when its place is not in the passages.
 * @param where only here, or wherever the same is found of the same words
 */
export function ignoreFinding(passages: readonly Passage[], fault: PairFault, where: "here" | "everywhere", reason: string): Judgement | undefined {
  const { side, place } = judgedPlace(fault);
  const at = where === "here" ? anchorOf(passages, place, side) : null;
  return at === undefined ? undefined : { kind: "ignore-finding", finding: fault.kind, side, text: place.text, at, reason };
}

/** The findings, each with the judgement that ends it. */
export function judgeFindings(passages: readonly Passage[], faults: readonly PlacedFault[], judgements: readonly Judgement[]): readonly PairFinding[] {
  const ignored = new Map<string, Ignore>();
  for (const each of judgements) {
    if (each.kind !== "ignore-finding") continue;
    const place = each.at === null ? null : placeOf(passages, each.text, each.at, each.side);
    if (place !== undefined) ignored.set(keyOf(each.finding, each.side, place ?? each.text), { reason: each.reason });
  }
  return faults.map((fault) => {
    const { side, place } = judgedPlace(fault);
    return { ...fault, ignored: ignored.get(keyOf(fault.kind, side, place)) ?? ignored.get(keyOf(fault.kind, side, place.text)) ?? null };
  });
}

function keyOf(kind: PairFault["kind"], side: "source" | "target", what: Place | string): string {
  return `${kind} ${side} ${typeof what === "string" ? `words ${what}` : `place ${what.paragraph} ${what.start}`}`;
}
