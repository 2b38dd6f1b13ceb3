/**
 * The search for the right answer. First by lengths and known words; then a pair model over all that is still probable is computed
 * several times, each time with the words that the answer before taught.
 */

import { bandAround, findAnchors } from "./anchors.ts";
import { fullBand, type Band } from "./band.ts";
import { decode, type Step } from "./decode.ts";
import { explain, type Explanation, type Reach } from "./evidence.ts";
import type { Inducer } from "./induction.ts";
import { firstLengthModel, learnLength, type LengthModel } from "./length-model.ts";
import { lexiconOf, type Lexicon, type WordLinks } from "./lexicon.ts";
import { missingLearner, NOTHING_COVERED, NOTHING_LEARNT, type MissingModel } from "./missing-model.ts";
import { narrowed } from "./narrowed-band.ts";
import type { SideNumbers } from "./numbers.ts";
import { posterior, type PairScores, type Posterior } from "./posterior.ts";
import { scoreAll, scoreClosely, scoreOnce, shapePrior, type Knowledge } from "./score.ts";
import { ALL_SHAPES, FEW_SHAPES, FEWEST_SHAPES, MOST_SENTENCES, WIDE_SHAPES, type Shapes } from "./shapes.ts";
import type { Signs } from "./signs.ts";
import { isLost, sentencesPaired } from "./trust.ts";
import { ANCHORS, COARSE, FIRST_PASS, INDUCTION, MISSING, SEARCH, type PairWeights } from "./weights.ts";
import type { ProbablePair } from "./word-cells.ts";
import type { SideWords } from "./words.ts";

/** What is known of two texts before any of their sentences are compared. */
export interface Ground {
  readonly source: SideWords;
  readonly target: SideWords;
  readonly signs: Signs;
  readonly sourceNumbers: SideNumbers;
  readonly targetNumbers: SideNumbers;
  readonly seeds: WordLinks;
  readonly learn: Inducer;
}

/** What was learnt from the two texts themselves. */
export interface Learnt {
  readonly lexicon: Lexicon;
  readonly length: LengthModel;
  /** By shape of `shapes`. */
  readonly commonness: Float64Array;
  readonly shapes: Shapes;
  readonly missing: MissingModel;
}

/** An answer, with what it was found by. */
export interface Answer {
  readonly steps: readonly Step[];
  readonly found: Posterior;
  readonly scores: PairScores;
  readonly learnt: Learnt;
  /** The weights of the coarse stage. */
  readonly coarse: PairWeights;
}

export type SearchPhase = "first pass" | "induction" | "evidence" | "coarse" | "fine";

export interface SearchListener {
  /** Told the share done, in [0, 1], in rising order. */
  readonly progress: (share: number) => void;
  readonly phase: (phase: SearchPhase) => void;
}

/** The answer with missing passages taken for likely; where it has lost its way, the better of it and one without. */
export function search(ground: Ground, { progress, phase }: SearchListener): Answer {
  const start = startOf(ground);
  const answer = searchWith(ground, start, MISSING, { progress: (share) => progress(share / 2), phase });
  if (!isLost(answer.steps)) return answer;
  const other = searchWith(ground, start, {}, { progress: (share) => progress((1 + share) / 2), phase });
  return sentencesPaired(other.steps) > SEARCH.clearlyBetter * sentencesPaired(answer.steps) ? other : answer;
}

/** What the first pass looks at. */
interface Start {
  readonly band: Band;
  readonly shapes: Shapes;
}

/** All of a small grid; of a large one, what lies around the anchors. */
function startOf({ source, target, signs, seeds }: Ground): Start {
  const [sources, targets] = [signs.source.length.length, signs.target.length.length];
  if (sources * targets <= ANCHORS.smallGrid) return { band: fullBand(sources, targets), shapes: FEW_SHAPES };
  return { band: bandAround(findAnchors(source, target, seeds), sources, targets), shapes: FEWEST_SHAPES };
}

/** @param missing what a missing counterpart costs in the first and the coarse passes, when it is not what their weights say */
function searchWith(ground: Ground, start: Start, missing: Partial<PairWeights>, { progress, phase }: SearchListener): Answer {
  const { signs, seeds } = ground;
  const coarse = { ...COARSE, ...missing };
  const learnMissing = missingLearner(ground.source, ground.target);
  let covered = NOTHING_COVERED;
  let learnt: Learnt = {
    lexicon: lexiconOf(seeds, start.band.sources, start.band.targets),
    length: firstLengthModel(signs.source.length, signs.target.length),
    commonness: new Float64Array(ALL_SHAPES.source.length),
    shapes: ALL_SHAPES,
    missing: NOTHING_LEARNT,
  };
  let scores: PairScores = scoreOnce(knowledge(ground, learnt, start.band), start.band, start.shapes, { ...FIRST_PASS, ...missing });
  let found = posterior(scores);
  let steps = decode(found);
  phase("first pass");
  for (let pass = 1; pass <= SEARCH.passes; pass++) {
    const shapes = learnt.shapes === WIDE_SHAPES || asksForWider(found) ? WIDE_SHAPES : ALL_SHAPES;
    const pairs = probablePairs(found);
    const band = narrowed(found, steps);
    learnt = {
      lexicon: ground.learn(pairs), length: relearn(learnt.length, signs, pairs), commonness: commonnessOf(pairs, shapes), shapes, missing: learnMissing(found, covered),
    };
    phase("induction");
    const known = knowledge(ground, learnt, band);
    phase("evidence");
    const all = scoreAll(known, band, shapes, coarse);
    const likely = posterior(all);
    phase("coarse");
    const close = scoreClosely(known, learnt.missing, all, likely.pairs);
    [scores, covered] = [close, close.covered];
    found = posterior(scores);
    phase("fine");
    progress(pass / SEARCH.passes);
    const before = steps;
    steps = decode(found);
    if (pass >= SEARCH.leastPasses && shareChanged(before, steps) <= SEARCH.settled) break;
  }
  return { steps, found, scores, learnt, coarse };
}

/** All that is known of the pairs of a band. */
export function knowledge({ source, target, signs, sourceNumbers, targetNumbers }: Ground, { lexicon, length, commonness, shapes }: Learnt, band: Band): Knowledge {
  const forward: Explanation = explain(lexicon, source, target, true, sourceReach(band, shapes));
  const backward: Explanation = explain(lexicon, target, source, false, targetReach(band, shapes));
  return { signs, length, commonness, sourceNumbers, targetNumbers, forward, backward };
}

/** The target sentences that a pair with source sentence i can hold. */
function sourceReach({ low, high, sources }: Band, { reach }: Shapes): Reach {
  return {
    low: Int32Array.from({ length: sources }, (_, i) => low[Math.max(0, i - reach + 1)]!),
    high: Int32Array.from({ length: sources }, (_, i) => high[Math.min(sources, i + reach)]!),
    block: reach,
  };
}

function targetReach({ low, high, sources, targets }: Band, { reach }: Shapes): Reach {
  const from = new Int32Array(targets);
  const to = new Int32Array(targets);
  let first = 0;
  let last = 0;
  for (let j = 0; j < targets; j++) {
    while (high[first]! < Math.max(0, j - reach + 1)) first++;
    while (last < sources && low[last + 1]! <= Math.min(targets, j + reach)) last++;
    from[j] = first;
    to[j] = last;
  }
  return { low: from, high: to, block: reach };
}

function probablePairs({ shapes, pairs }: Posterior): ProbablePair[] {
  const probable: ProbablePair[] = [];
  pairs.probability.forEach((probability, p) => {
    if (probability < INDUCTION.leastPosterior) return;
    const k = pairs.shape[p]!;
    probable.push({ source: pairs.source[p]!, target: pairs.target[p]!, sources: shapes.source[k]!, targets: shapes.target[k]!, probability });
  });
  return probable;
}

/** Whether some sentence is more likely than not in a pair with as many sentences on the other side as there may be, wherever they begin. */
function asksForWider({ shapes, pairs, sourceNull, targetNull }: Posterior): boolean {
  const ofSource = new Float64Array(sourceNull.length);
  const ofTarget = new Float64Array(targetNull.length);
  pairs.probability.forEach((probability, p) => {
    const k = pairs.shape[p]!;
    if (shapes.target[k] === ALL_SHAPES.reach) ofSource[pairs.source[p]!]! += probability;
    if (shapes.source[k] === ALL_SHAPES.reach) ofTarget[pairs.target[p]!]! += probability;
  });
  return [ofSource, ofTarget].some((mass) => mass.some((each) => each > 0.5));
}

/** The share of the steps that were not there before. */
function shareChanged(before: readonly Step[], after: readonly Step[]): number {
  const key = ({ source, target, sources, targets }: Step): string => [source, target, sources, targets].join();
  const known = new Set(before.map(key));
  return after.filter((step) => !known.has(key(step))).length / Math.max(1, after.length);
}

function relearn(length: LengthModel, signs: Signs, pairs: readonly ProbablePair[]): LengthModel {
  return learnLength(
    length,
    pairs.map((pair) => signs.sourceLength[pair.source + pair.sources]! - signs.sourceLength[pair.source]!),
    pairs.map((pair) => signs.targetLength[pair.target + pair.targets]! - signs.targetLength[pair.target]!),
    pairs.map((pair) => pair.probability),
  );
}

/** By shape: ln of (its share in this document, smoothed by the prior) over (its share in the prior). */
function commonnessOf(pairs: readonly ProbablePair[], shapes: Shapes): Float64Array<ArrayBuffer> {
  const prior = Float64Array.from(shapes.source, (a, k) => Math.exp(shapePrior(a, shapes.target[k]!, FIRST_PASS)));
  const mass = prior.reduce((sum, each) => sum + each, 0);
  const seen = prior.map((each) => (SEARCH.shapePrior * each) / mass);
  let total = SEARCH.shapePrior;
  const at = new Map(shapes.source.map((a, k) => [a * (MOST_SENTENCES + 1) + shapes.target[k]!, k]));
  for (const { sources, targets, probability } of pairs) {
    seen[at.get(sources * (MOST_SENTENCES + 1) + targets)!]! += probability;
    total += probability;
  }
  return seen.map((each, k) => Math.log(each / total / (prior[k]! / mass)));
}
