/**
 * Makes two texts of which it is known exactly which sentences answer which: from units that answer each other one to one, some are
 * cut into sentences on one side, some joined with the next, some left out. The cuts are where the text has its own, so all the words
 * are those of real translations.
 */

import type { GoldLink } from "./score-links.ts";

type Side = "source" | "target";
const SIDES: readonly Side[] = ["source", "target"];

/** A verse or a paragraph, in pieces that joined give its text; empty on the side that does not have it. */
export type Unit = Readonly<Record<Side, readonly string[]>>;

/** How likely each thing is to happen to a unit. */
export interface Chances {
  /** It is left out, on one side or the other. */
  readonly dropped: number;
  /** It is joined with the next into one sentence, for each side. */
  readonly joined: number;
  /** It is cut into its pieces, on one side. */
  readonly cut: number;
}

export interface Bitext {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly GoldLink[];
}

/**
 * Cutting one side only, and joining only what both sides have, keeps the gold exact: between two boundaries that both sides share,
 * no finer alignment is right. Two units joined on one side, and the second of them joined with a third on the other, are a 2:2.
 */
export function layOut(units: readonly Unit[], chances: Chances, random: () => number): Bitext {
  const kept = units.map((unit) => dropped(unit, chances.dropped, random));
  const joins = { source: joinsOf(kept, chances.joined, random), target: joinsOf(kept, chances.joined, random) };
  const cuts = kept.map((unit) => (random() < chances.cut ? cuttable(unit, random) : undefined));
  const sentences: Record<Side, string[]> = { source: [], target: [] };
  const gold: GoldLink[] = [];
  const first = { source: 0, target: 0 };
  kept.forEach((unit, u) => {
    for (const side of SIDES) lay(unit, u, side);
    if (joins.source[u] || joins.target[u]) return;
    gold.push(...linksFrom(first, { source: sentences.source.length, target: sentences.target.length }));
    first.source = sentences.source.length;
    first.target = sentences.target.length;
  });
  return { ...sentences, gold };

  function lay(unit: Unit, u: number, side: Side): void {
    const here = sentences[side];
    const text = unit[side].join("").trim();
    if (joins[side][u - 1]) here.push(`${here.pop() ?? ""} ${text}`);
    else if (cuts[u] === side && !joins[side][u]) here.push(...unit[side].map((piece) => piece.trim()));
    else if (text !== "") here.push(text);
  }
}

/** The units without the `length` ones from `from` on, on one side. */
export function withoutPassage(units: readonly Unit[], side: Side, from: number, length: number): readonly Unit[] {
  return units.map((unit, u) => (u >= from && u < from + length ? { ...unit, [side]: [] } : unit));
}

function dropped(unit: Unit, chance: number, random: () => number): Unit {
  if (random() >= chance || !onBothSides(unit)) return unit;
  return random() < 0.5 ? { ...unit, source: [] } : { ...unit, target: [] };
}

/** By unit: whether it is joined with the next; no more than two are joined. */
function joinsOf(units: readonly Unit[], chance: number, random: () => number): readonly boolean[] {
  const joins: boolean[] = [];
  units.forEach((unit, u) => {
    const next = units[u + 1];
    joins.push(random() < chance && joins[u - 1] !== true && next !== undefined && onBothSides(unit) && onBothSides(next));
  });
  return joins;
}

/** A side with pieces, of two such sides one by chance. */
function cuttable(unit: Unit, random: () => number): Side | undefined {
  const sides = SIDES.filter((side) => unit[side].length > 1);
  return sides[Math.floor(random() * sides.length)];
}

function onBothSides({ source, target }: Unit): boolean {
  return source.length > 0 && target.length > 0;
}

/** What lies between two boundaries: one link, or when one side has nothing, one for each sentence of the other. */
function linksFrom(first: Readonly<Record<Side, number>>, end: Readonly<Record<Side, number>>): GoldLink[] {
  const [source, target] = [range(first.source, end.source), range(first.target, end.target)];
  if (source.length > 0 && target.length > 0) return [{ source, target }];
  return [...source.map((each) => ({ source: [each], target: [] })), ...target.map((each) => ({ source: [], target: [each] }))];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
