/**
 * Aligns anew between the pairs that a person accepted: what would change, stretch by stretch, and the step that does it. The accepted
 * pairs stay what they are, and nothing moves across them.
 */
import type { Change, Step } from "../change.ts";
import type { Document, Pair, PairId, Reason, Side, Span } from "../document.ts";
import type { AlignedBlock, Wall } from "../engine/align.ts";
import { newPairId, refused, type Refusal } from "./edit.ts";

/** Neighbouring pairs that would change together. */
export interface RealignedStretch {
  /** Indices of the pairs of the document that would go. */
  readonly before: Span;
  /** What would take their place. A pair that was there before has its id; an accepted one is the same object. */
  readonly after: readonly Pair[];
}

export interface Realignment {
  /** What it was made for; of any other document it says nothing. */
  readonly document: Document;
  /** In order, none touching the next. */
  readonly stretches: readonly RealignedStretch[];
  /** By index, the open pairs that stay and of which the aligner now thinks otherwise. */
  readonly renewed: ReadonlyMap<number, Pair>;
}

/** The accepted pairs as ranges of sentence indexes. They never cross: pairs keep the order of both sides. */
export function wallsOf({ pairs }: Document): readonly Wall[] {
  let [source, target] = [0, 0];
  return pairs.flatMap((pair): readonly Wall[] => {
    const wall = { source: { start: source, end: source + pair.source.length }, target: { start: target, end: target + pair.target.length } };
    [source, target] = [wall.source.end, wall.target.end];
    return pair.status === "accepted" ? [wall] : [];
  });
}

/** @param blocks the alignment of this document's texts around its walls */
export function compareAlignment(document: Document, blocks: readonly AlignedBlock[]): Realignment {
  const anew = pairsAnew(document, blocks);
  const stretches: RealignedStretch[] = [];
  const renewed = new Map<number, Pair>();
  for (const { before, after } of cellsOf(document.pairs, anew)) {
    const was = document.pairs.slice(before.start, before.end);
    const now = anew.slice(after.start, after.end);
    const ids = new Map(now.map((pair) => [pair.id, pair]));
    if (was.length === now.length && was.every(({ id }) => ids.has(id))) {
      was.forEach((pair, index) => {
        const other = ids.get(pair.id)!;
        if (differs(pair, other)) renewed.set(before.start + index, other);
      });
      continue;
    }
    const last = stretches.at(-1);
    if (last?.before.end === before.start) stretches[stretches.length - 1] = { before: { start: last.before.start, end: before.end }, after: [...last.after, ...now] };
    else stretches.push({ before, after: now });
  }
  return { document, stretches, renewed };
}

/**
 * Changes the chosen stretches, and what is thought of the pairs that stay.
 * @param pair index of the pair in hand, whose sentences the step goes on showing
 * @param chosen indices of stretches
 */
export function realign(document: Document, pair: number, { document: made, stretches, renewed }: Realignment, chosen: ReadonlySet<number>): Step | Refusal {
  if (document !== made) return refused("overtaken");
  const taken = stretches.filter((_, index) => chosen.has(index));
  if (taken.length === 0) return refused("unchanged");
  const pieces = [
    ...taken.map(({ before, after }) => ({ at: before.start, count: before.end - before.start, inserted: after })),
    ...Array.from(renewed, ([at, other]) => ({ at, count: 1, inserted: [other] })),
  ].sort((a, b) => a.at - b.at);
  const changes: { at: number; removed: readonly Pair[]; inserted: readonly Pair[] }[] = [];
  for (const { at, count, inserted } of pieces) {
    const last = changes.at(-1);
    const removed = document.pairs.slice(at, at + count);
    if (last && last.at + last.removed.length === at) changes[changes.length - 1] = { at: last.at, removed: [...last.removed, ...removed], inserted: [...last.inserted, ...inserted] };
    else changes.push({ at, removed, inserted });
  }
  // From the end, so that each still stands where it is counted.
  return { kind: "realign", pair: placeAfter(document.pairs, pair, changes), changes: changes.map((change): Change => ({ kind: "pairs", ...change })).reverse() };
}

/** The pairs that the blocks come to. An accepted pair without counterpart is one again, whatever the blocks made of its sentences. */
function pairsAnew(document: Document, blocks: readonly AlignedBlock[]): readonly Pair[] {
  const ids = { source: document.pairs.flatMap((pair) => pair.source), target: document.pairs.flatMap((pair) => pair.target) };
  const owner = { source: ownersOf(document.pairs, "source"), target: ownersOf(document.pairs, "target") };
  const known = new Map(document.pairs.map((pair) => [keyOf(pair), pair.id]));
  const seen = new Set<Pair>();
  let next: number = newPairId(document);
  return blocks.flatMap(({ source, target, confidence, reasons }): readonly Pair[] => {
    const held = owner.source[source.start < source.end ? source.start : -1] ?? owner.target[target.start < target.end ? target.start : -1];
    if (held) {
      if (seen.has(held)) return [];
      seen.add(held);
      return [held];
    }
    const sentences = { source: ids.source.slice(source.start, source.end), target: ids.target.slice(target.start, target.end) };
    return [{ id: known.get(keyOf(sentences)) ?? (next++ as PairId), ...sentences, status: "open", confidence, reasons }];
  });
}

/** By index of the sentence, its pair if that is accepted. */
function ownersOf(pairs: readonly Pair[], side: Side): readonly (Pair | undefined)[] {
  return pairs.flatMap((pair) => pair[side].map(() => (pair.status === "accepted" ? pair : undefined)));
}

function keyOf(pair: Pick<Pair, Side>): string {
  return `${pair.source.join()}|${pair.target.join()}`;
}

/** The smallest ranges of pairs that hold the same sentences before and after. */
function cellsOf(before: readonly Pair[], after: readonly Pair[]): readonly { readonly before: Span; readonly after: Span }[] {
  const cells: { before: Span; after: Span }[] = [];
  let [was, now] = [0, 0];
  while (was < before.length || now < after.length) {
    const from = { was, now };
    let [sources, targets] = [0, 0]; // how much more of each side stands in `after`
    do {
      if (sources + targets > 0 || now === after.length) {
        sources -= before[was]!.source.length;
        targets -= before[was++]!.target.length;
      } else {
        sources += after[now]!.source.length;
        targets += after[now++]!.target.length;
      }
    } while (sources !== 0 || targets !== 0);
    cells.push({ before: { start: from.was, end: was }, after: { start: from.now, end: now } });
  }
  return cells;
}

/** A hundredth is what a person is shown of a confidence. */
const SHOWN = 0.01;

function differs(pair: Pair, other: Pair): boolean {
  if (pair === other) return false;
  const moved = pair.confidence === null || other.confidence === null ? pair.confidence !== other.confidence : Math.abs(pair.confidence - other.confidence) >= SHOWN;
  return moved || pair.reasons.length !== other.reasons.length || pair.reasons.some((reason, index) => !sameReason(reason, other.reasons[index]!));
}

function sameReason(reason: Reason, other: Reason): boolean {
  if (reason.kind === "length") return other.kind === "length" && Math.abs(reason.ratio - other.ratio) < SHOWN;
  if ("agrees" in reason) return other.kind === reason.kind && other.agrees === reason.agrees;
  if (reason.kind === "apart") return other.kind === "apart";
  if (reason.kind === "crossing") return other.kind === "crossing" && other.away === reason.away;
  return other.kind === reason.kind && other.matched === reason.matched && other.of === reason.of;
}

/** Where the first sentence of that pair stands after the changes. */
function placeAfter(pairs: readonly Pair[], index: number, changes: readonly { readonly at: number; readonly removed: readonly Pair[]; readonly inserted: readonly Pair[] }[]): number {
  const pair = pairs[index];
  let shift = 0;
  for (const { at, removed, inserted } of changes) {
    if (index < at) break;
    if (index < at + removed.length) {
      const found = inserted.findIndex(({ source, target }) => source.includes(pair!.source[0]!) || (pair!.source.length === 0 && target.includes(pair!.target[0]!)));
      return at + shift + Math.max(0, found);
    }
    shift += inserted.length - removed.length;
  }
  return index + shift;
}
