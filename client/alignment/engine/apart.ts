/**
 * Finds the stretches in which the two texts are no translation of each other. An aligner pairs sentences of like lengths in any two
 * texts; here their words are asked. Pair by pair that says little, so a chain of two states, together and apart, weighs runs of
 * pairs (Viterbi 1967).
 */

import { sharesWon } from "./against-others.ts";
import type { Step } from "./decode.ts";
import type { Inducer } from "./induction.ts";
import type { WordLinks } from "./lexicon.ts";
import { CORRESPONDENCE, SEED } from "./weights.ts";
import type { SideWords } from "./words.ts";

/** By step: 1 where the texts are apart. Nowhere, when the texts hold too little to judge by. @param learn from pairs of these texts */
export function stepsApart(source: SideWords, target: SideWords, seeds: WordLinks, learn: Inducer, steps: readonly Step[]): Uint8Array {
  const known = knownShare(source, target, seeds);
  const missing = missingOpposite(steps);
  const oddsOf = (shares: Float64Array): Float64Array => shares.map((share, index) => logOdds(share, known) - CORRESPONDENCE.most * missing[index]!);
  // Half the pairs say half as much; mostly they leave no doubt that the texts are together.
  const won = sharesWon(source, target, learn, steps, (half) => !likeliestApart(oddsOf(half), CORRESPONDENCE.turn / 2).includes(1));
  const judged = won.filter((share) => !Number.isNaN(share)).length + missing.reduce((sum, each) => sum + each, 0);
  const enough = between(CORRESPONDENCE.leastUnknown, CORRESPONDENCE.leastKnown, known);
  if (judged < enough) return new Uint8Array(steps.length);
  const apart = likeliestApart(oddsOf(won), CORRESPONDENCE.turn);
  return apart.includes(1) && shareTogether(steps, apart) < CORRESPONDENCE.hardlyBelow ? apart.fill(1) : apart;
}

/**
 * By step: how much of a pair it is that is missing on both sides. Ten sentences of either side that stand opposite each other, more
 * likely than not without counterpart, speak against the texts like ten pairs that won nothing; where one side only goes on, a passage was left out.
 */
function missingOpposite(steps: readonly Step[]): Float64Array {
  const missing = new Float64Array(steps.length);
  for (let start = 0; start < steps.length; start++) {
    let [end, sources, targets] = [start, 0, 0];
    for (let step = steps[end]; step !== undefined && (step.sources === 0 || step.targets === 0); step = steps[++end]) {
      if (step.probability < 0.5) continue;
      sources += step.sources;
      targets += step.targets;
    }
    if (end > start) missing.fill(Math.min(sources, targets) / (end - start), start, end);
    start = end;
  }
  return missing;
}

/** Of the side that has more of them, the sentences that are in pairs where the texts are together. */
function shareTogether(steps: readonly Step[], apart: Uint8Array): number {
  const [all, together] = [{ sources: 0, targets: 0 }, { sources: 0, targets: 0 }];
  steps.forEach(({ sources, targets }, index) => {
    all.sources += sources;
    all.targets += targets;
    if (apart[index] === 1 || sources === 0 || targets === 0) return;
    together.sources += sources;
    together.targets += targets;
  });
  return Math.max(together.sources / all.sources, together.targets / all.targets);
}

/** The log odds that the texts are together at a pair, from the share that it won. */
function logOdds(won: number, known: number): number {
  if (Number.isNaN(won)) return 0;
  const { withKnown, withoutKnown, most } = CORRESPONDENCE;
  const odds = (weights: { readonly base: number; readonly won: number }): number => weights.base + weights.won * won ** 4;
  return Math.max(-most, Math.min(most, between(odds(withoutKnown), odds(withKnown), known)));
}

/** @param turn what a turn from together to apart, or back, costs */
function likeliestApart(odds: Float64Array, turn: number): Uint8Array {
  const apart = new Uint8Array(odds.length);
  /** By step: whether the best way to be together (1), and apart (2), comes from the other state. */
  const turned = new Uint8Array(odds.length);
  let [together, separate] = [0, 0];
  odds.forEach((each, index) => {
    const [toTogether, toSeparate] = [separate - turn, together - turn];
    turned[index] = (toTogether > together ? 1 : 0) + (toSeparate > separate ? 2 : 0);
    [together, separate] = [Math.max(together, toTogether) + each / 2, Math.max(separate, toSeparate) - each / 2];
  });
  let isApart = separate > together;
  for (let index = odds.length - 1; index >= 0; index--) {
    apart[index] = Number(isApart);
    if (turned[index]! & (isApart ? 2 : 1)) isApart = !isApart;
  }
  return apart;
}

/** How far words were known beforehand, in [0, 1]: 1 when enough of the words that stand on either side have a rendering on the other; likeness of letters is none. */
function knownShare(source: SideWords, target: SideWords, seeds: WordLinks): number {
  const share = ({ ids, vocabulary }: SideWords, linked: Int32Array): number => {
    const known = new Uint8Array(vocabulary.stems.length);
    linked.forEach((word, link) => { if (seeds.count[link]! > SEED.cognate) known[word] = 1; });
    return ids.reduce((sum, word) => sum + known[word]!, 0) / Math.max(1, ids.length);
  };
  return Math.min(1, Math.min(share(source, seeds.source), share(target, seeds.target)) / CORRESPONDENCE.knownShare);
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from);
}
