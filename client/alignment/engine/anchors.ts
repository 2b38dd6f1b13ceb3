/**
 * Where a long text surely passes: sentences that share rare known words, in a chain that keeps the order. They say where the
 * band of the first pass may be narrow, so that a book costs in proportion to its length.
 */

import { bandFrom, type Band } from "./band.ts";
import { groupBy, type WordLinks } from "./lexicon.ts";
import { ANCHORS } from "./weights.ts";
import type { SideWords } from "./words.ts";

export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Anchors in rising order of both sides; none when the texts share too little. */
export function findAnchors(source: SideWords, target: SideWords, seeds: WordLinks): readonly Anchor[] {
  return steady(heaviestChain(supported(candidates(source, target, seeds))));
}

/**
 * The band around the anchors: wide in the middle between two of them, as wide as the drift between them asks for, and at most
 * `ANCHORS.mostNodes` nodes.
 */
export function bandAround(anchors: readonly Anchor[], sources: number, targets: number): Band {
  const posts = [{ source: 0, target: 0 }, ...anchors, { source: sources, target: targets }];
  const centre = new Float64Array(sources + 1);
  const width = new Float64Array(sources + 1);
  for (let p = 0; p + 1 < posts.length; p++) {
    const [from, to] = [posts[p]!, posts[p + 1]!];
    const gap = Math.max(1, to.source - from.source);
    const drift = Math.abs(to.target - from.target - (gap * targets) / Math.max(1, sources));
    for (let i = from.source; i <= to.source; i++) {
      centre[i] = from.target + ((i - from.source) / gap) * (to.target - from.target);
      const distance = Math.min(i - from.source, to.source - i);
      width[i] = ANCHORS.leastWidth + Math.min(ANCHORS.gapShare * gap, distance + drift / 2) + drift / 2;
    }
  }
  const wished = width.reduce((sum, each) => sum + 2 * each, 0);
  const scale = Math.min(1, ANCHORS.mostNodes / wished);
  return bandFrom(sources, targets, (i) => [centre[i]! - scale * width[i]!, centre[i]! + scale * width[i]!]);
}

/** The best two target sentences of each source sentence by the rare words that they share, near the diagonal. */
function candidates(source: SideWords, target: SideWords, seeds: WordLinks): Anchor[] {
  const sources = source.start.length - 1;
  const targets = target.start.length - 1;
  const near = Math.max(ANCHORS.leastReach, ANCHORS.reachShare * targets);
  const links = groupBy(seeds.source, source.vocabulary.stems.length);
  const sentenceOf = new Int32Array(target.ids.length);
  for (let j = 0; j < targets; j++) sentenceOf.fill(j, target.start[j], target.start[j + 1]);
  const places = groupBy(target.ids, target.vocabulary.stems.length);
  const weight = new Float64Array(targets);
  const found: Anchor[] = [];
  for (let i = 0; i < sources; i++) {
    const touched: number[] = [];
    for (const word of new Set(source.ids.subarray(source.start[i], source.start[i + 1]))) {
      if (source.vocabulary.frequency[word]! > ANCHORS.rare) continue;
      for (let l = links.start[word]!; l < links.start[word + 1]!; l++) {
        const other = seeds.target[links.index[l]!]!;
        const often = target.vocabulary.frequency[other]!;
        if (often > ANCHORS.rare) continue;
        for (let at = places.start[other]!; at < places.start[other + 1]!; at++) {
          const j = sentenceOf[places.index[at]!]!;
          if (Math.abs(j - (i * targets) / sources) > near) continue;
          if (weight[j] === 0) touched.push(j);
          weight[j]! += Math.log(targets / often);
        }
      }
    }
    const best = touched.filter((j) => weight[j]! > ANCHORS.leastWeight).sort((a, b) => weight[b]! - weight[a]! || a - b);
    for (const j of best.slice(0, ANCHORS.perSentence)) found.push({ source: i, target: j, weight: weight[j]! });
    for (const j of touched) weight[j] = 0;
  }
  return found.sort((a, b) => a.source - b.source || a.target - b.target);
}

/** The candidates that others near them, on nearly the same diagonal, speak for. */
function supported(found: readonly Anchor[]): Anchor[] {
  let first = 0;
  return found.filter((anchor) => {
    while (found[first]!.source < anchor.source - ANCHORS.supportRows) first++;
    let support = 0;
    for (let other = first; other < found.length && found[other]!.source <= anchor.source + ANCHORS.supportRows; other++) {
      const { source, target, weight } = found[other]!;
      if (source === anchor.source) continue;
      if (Math.abs(target - source - (anchor.target - anchor.source)) <= ANCHORS.supportDrift) support += weight;
    }
    return support >= ANCHORS.leastSupport;
  });
}

/** The rising chain with the largest sum of weights (a Fenwick tree holds the best chain that ends before each target). */
function heaviestChain(found: readonly Anchor[]): Anchor[] {
  const size = 1 + found.reduce((most, { target }) => Math.max(most, target + 1), 0);
  const tree = new Int32Array(size + 1).fill(-1);
  const total = new Float64Array(found.length);
  const before = new Int32Array(found.length).fill(-1);
  let best = -1;
  let done = 0;
  for (let a = 0; a < found.length; a++) {
    // Candidates of the same source sentence must not follow each other: they enter the tree when the row is over.
    while (found[done]!.source < found[a]!.source) enter(done++);
    for (let t = found[a]!.target; t > 0; t -= t & -t) {
      const other = tree[t]!;
      if (other >= 0 && (before[a]! < 0 || total[other]! > total[before[a]!]!)) before[a] = other;
    }
    total[a] = found[a]!.weight + (before[a]! < 0 ? 0 : total[before[a]!]!);
    if (best < 0 || total[a]! > total[best]!) best = a;
  }
  const chain: Anchor[] = [];
  for (let a = best; a >= 0; a = before[a]!) chain.push(found[a]!);
  return chain.reverse();

  function enter(a: number): void {
    for (let t = found[a]!.target + 1; t <= size; t += t & -t) if (tree[t]! < 0 || total[a]! > total[tree[t]!]!) tree[t] = a;
  }
}

/** Without the anchors that stray from the diagonal of their neighbours. */
function steady(chain: readonly Anchor[]): Anchor[] {
  const half = ANCHORS.neighbours / 2;
  return chain.filter(({ source, target }, a) => {
    const diagonals = chain.slice(Math.max(0, a - half), a + half + 1).map((each) => each.target - each.source).sort((x, y) => x - y);
    return Math.abs(target - source - diagonals[diagonals.length >> 1]!) <= ANCHORS.mostStray;
  });
}
