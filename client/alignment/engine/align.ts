/**
 * Says which sentences of a translation answer which of its source. First by lengths and known words; then a pair model over
 * all that is still probable is computed several times, each time with the words that the answer before taught.
 */

import type { AlignedBlock, AlignOptions, AlignSide } from "./align-side.ts";
import { stepsApart } from "./apart.ts";
import { bandAround, findAnchors } from "./anchors.ts";
import { fullBand, nodeAt, type Band } from "./band.ts";
import { crossingSteps, findCrossings } from "./crossings.ts";
import { decode, type Step } from "./decode.ts";
import { explain, type Explanation, type Reach } from "./evidence.ts";
import { inducer } from "./induction.ts";
import { firstLengthModel, learnLength, type LengthModel } from "./length-model.ts";
import { lexiconOf, type Lexicon } from "./lexicon.ts";
import { narrowed } from "./narrowed-band.ts";
import { sideNumbers } from "./numbers.ts";
import { posterior, type PairList, type PairScores, type Posterior } from "./posterior.ts";
import { reasonsOf } from "./reasons.ts";
import { scoreAll, scoreClosely, scoreOnce, shapePrior, type Knowledge } from "./score.ts";
import { seedLinks } from "./seeds.ts";
import { ALL_SHAPES, FEW_SHAPES, FEWEST_SHAPES } from "./shapes.ts";
import { signsOf, type Signs } from "./signs.ts";
import { traitsOf } from "./traits.ts";
import { bandAnew, holdFast, piecesOf, scoresWithin, type Held, type Path, type Piece, type Stretch, type Wall } from "./walls.ts";
import { ANCHORS, COARSE, CORRESPONDENCE, CROSSING, FINE, FIRST_PASS, INDUCTION, SEARCH, UNEVEN, type PairWeights } from "./weights.ts";
import type { ProbablePair } from "./word-cells.ts";
import { sideWords, type SideWords } from "./words.ts";

export type { Wall } from "./walls.ts";
export type { AlignedBlock, AlignOptions, AlignSentence, AlignSide } from "./align-side.ts";

/** The blocks tile both sides in order. The same input gives the same answer. */
export function align(source: AlignSide, target: AlignSide, options: AlignOptions = {}): readonly AlignedBlock[] {
  return aligner(source, target, options).blocks;
}

/** An alignment that can be done again around what a person holds fast, in a small part of the time. */
export interface Aligner {
  /** They tile both sides in order. */
  readonly blocks: readonly AlignedBlock[];
  /**
   * The alignment in which each wall is a block, whatever its size, with confidence 1; a wall with an empty side is sentences that have no
   * counterpart, each a block of its own. Throws a `RangeError` when walls overlap, cross or are out of the texts.
   */
  readonly realign: (walls: readonly Wall[]) => readonly AlignedBlock[];
}

export function aligner(source: AlignSide, target: AlignSide, options: AlignOptions = {}): Aligner {
  const progress = options.onProgress ?? (() => undefined);
  const phase = options.onPhase ?? (() => undefined);
  const words: BothWords = { source: sideWords(source), target: sideWords(target) };
  const signs = signsOf(traitsOf(source), traitsOf(target));
  phase("words");
  const { named, all: seeds } = seedLinks({ lang: source.lang, words: words.source }, { lang: target.lang, words: words.target }, options);
  const numbers = { sourceNumbers: sideNumbers(words.source, source.lang), targetNumbers: sideNumbers(words.target, target.lang) };
  phase("known words");
  progress(0.1);

  const learn = inducer(words.source, words.target, seeds);
  let length = firstLengthModel(signs.source.length, signs.target.length);
  let commonness = new Float64Array(ALL_SHAPES.source.length);
  const know = (lexicon: Lexicon, band: Band): Knowledge => ({ signs, ...numbers, length, commonness, ...explanations(lexicon, words, band) });

  const [sources, targets] = [source.sentences.length, target.sentences.length];
  const missing = missingWeights(sources, targets);
  const coarseWeights = { ...COARSE, ...missing };
  // All of a small grid; of a large one, what lies around the anchors.
  const whole = sources * targets <= ANCHORS.smallGrid;
  const start = whole ? fullBand(sources, targets) : bandAround(findAnchors(words.source, words.target, seeds), sources, targets);
  let lexicon = lexiconOf(seeds, sources, targets);
  let scores: PairScores = scoreOnce(know(lexicon, start), start, whole ? FEW_SHAPES : FEWEST_SHAPES, { ...FIRST_PASS, ...missing });
  let found = posterior(scores);
  let steps = decode(found, SEARCH.nullWeight);
  phase("first pass");
  for (let pass = 1; pass <= SEARCH.passes; pass++) {
    const pairs = probablePairs(found);
    length = relearn(length, signs, pairs);
    commonness = commonnessOf(pairs);
    const band = narrowed(found, steps);
    lexicon = learn(pairs);
    phase("induction");
    const known = know(lexicon, band);
    phase("evidence");
    const coarse = scoreAll(known, band, ALL_SHAPES, coarseWeights);
    const likely = posterior(coarse);
    phase("coarse");
    scores = scoreClosely(known, coarse, FINE, likely.pairs);
    found = posterior(scores);
    phase("fine");
    progress(0.1 + (0.85 * pass) / SEARCH.passes);
    const before = steps;
    steps = decode(found, SEARCH.nullWeight);
    if (pass >= SEARCH.leastPasses && shareChanged(before, steps) <= SEARCH.settled) break;
  }

  const apart = apartSources(steps, stepsApart(words.source, words.target, seeds, learn, steps), sources);
  const reasons = reasonsOf({ source, target, sourceWords: words.source, targetWords: words.target, named, seeds, signs, length });
  const blocksOf = (steps: readonly Step[], held: ReadonlySet<number> = new Set()): readonly AlignedBlock[] => {
    const crossings = crossingSteps(steps, findCrossings(steps, lexicon, words.source, words.target));
    return steps.map((step, at): AlignedBlock => {
      const block = { source: { start: step.source, end: step.source + step.sources }, target: { start: step.target, end: step.target + step.targets } };
      const other = crossings.get(at);
      if (other !== undefined) return { ...block, confidence: Math.min(step.probability, CROSSING.mostConfidence), reasons: [{ kind: "crossing", away: other - at }] };
      const isApart = step.sources > 0 && step.targets > 0 && apart[step.source] === 1 && !held.has(step.source);
      if (isApart) return { ...block, confidence: CORRESPONDENCE.confidence * step.probability, reasons: [...reasons(step), { kind: "apart" }] };
      return { ...block, confidence: step.probability, reasons: reasons(step) };
    });
  };
  const blocks = blocksOf(steps);
  phase("reasons");
  progress(1);

  const realign = (walls: readonly Wall[]): readonly AlignedBlock[] => {
    const held = holdFast(walls, sources, targets);
    const path = pathOf(steps, found);
    const fast = new Set(held.pairs.map((wall) => wall.source.start));
    const parts = held.stretches.map((stretch) => piecesOf(stretch, (i, j) => isLikely(found, i, j), path, SEARCH.room));
    const pieces = parts.flat();
    if (!pieces.some(({ anew }) => anew)) return blocksOf(decodeBetween(parts, held, () => scores), fast);
    const band = bandAnew(narrowed(found, steps), pieces, path, SEARCH.margin);
    const known = know(lexicon, band);
    const coarse = scoreAll(known, band, ALL_SHAPES, coarseWeights);
    const close = scoreClosely(known, coarse, FINE, likelyWithin(coarse, pieces.filter(({ anew }) => anew), held));
    return blocksOf(decodeBetween(parts, held, ({ anew }) => (anew ? close : scores)), fast);
  };
  return { blocks, realign };
}

/** By source sentence: 1 in a stretch where the texts are apart. */
function apartSources(steps: readonly Step[], apart: Uint8Array, sources: number): Uint8Array {
  const sentences = new Uint8Array(sources);
  steps.forEach((step, index) => sentences.fill(apart[index]!, step.source, step.source + step.sources));
  return sentences;
}

/** The best alignment with the walls in it. @param parts the pieces of each stretch */
function decodeBetween(parts: readonly (readonly Piece[])[], held: Held, scoresOf: (piece: Piece) => PairScores): readonly Step[] {
  return parts.flatMap((pieces, index) => {
    const steps = pieces.flatMap((piece) =>
      decode(posterior(scoresWithin(scoresOf(piece), piece, held).scores), SEARCH.nullWeight)
        .map((step): Step => ({ ...step, source: piece.source.start + step.source, target: piece.target.start + step.target })));
    const wall = held.pairs[index];
    if (wall === undefined) return steps;
    const { source, target } = wall;
    return [...steps, { source: source.start, target: target.start, sources: source.end - source.start, targets: target.end - target.start, probability: 1 }];
  });
}

/** The pairs that are probable within these stretches, which are in order. */
function likelyWithin(coarse: PairScores, stretches: readonly Stretch[], held: Held): PairList {
  const lists = stretches.map((stretch) => {
    const { scores, cell } = scoresWithin(coarse, stretch, held);
    const { pairs } = posterior(scores);
    return { ...pairs, source: pairs.source.map((i) => i + stretch.source.start), target: pairs.target.map((j) => j + stretch.target.start), cell: pairs.cell.map((c) => cell[c]!) };
  });
  const joined = (key: "source" | "target" | "shape" | "cell" | "probability"): number[] => lists.flatMap((list) => Array.from(list[key]));
  return {
    source: Int32Array.from(joined("source")), target: Int32Array.from(joined("target")), shape: Uint8Array.from(joined("shape")),
    probability: Float32Array.from(joined("probability")), cell: Int32Array.from(joined("cell")),
  };
}

/** The answer as a path through the grid. */
function pathOf(steps: readonly Step[], found: Posterior): Path {
  const { sources, targets } = found.band;
  const at = new Int32Array(sources + 1).fill(targets);
  for (const step of steps) at.fill(step.target, step.source, step.source + step.sources);
  const sure = steps.map(({ source, target }) => [source, target] as const).filter(([i, j]) => found.nodes[nodeAt(found.band, i, j)]! >= SEARCH.sureNode);
  return { at, sure };
}

/** Whether alignments through this node were looked at closely. */
function isLikely({ band, nodes }: Posterior, i: number, j: number): boolean {
  const node = nodeAt(band, i, j);
  return node >= 0 && nodes[node]! >= SEARCH.likelyNode;
}

interface BothWords {
  readonly source: SideWords;
  readonly target: SideWords;
}

function explanations(lexicon: Lexicon, words: BothWords, band: Band): { forward: Explanation; backward: Explanation } {
  return {
    forward: explain(lexicon, words.source, words.target, true, sourceReach(band)),
    backward: explain(lexicon, words.target, words.source, false, targetReach(band)),
  };
}

/** The target sentences that a pair with source sentence i can hold. */
function sourceReach({ low, high, sources }: Band): Reach {
  const { reach } = ALL_SHAPES;
  return {
    low: Int32Array.from({ length: sources }, (_, i) => low[Math.max(0, i - reach + 1)]!),
    high: Int32Array.from({ length: sources }, (_, i) => high[Math.min(sources, i + reach)]!),
    block: reach,
  };
}

function targetReach({ low, high, sources, targets }: Band): Reach {
  const { reach } = ALL_SHAPES;
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
function commonnessOf(pairs: readonly ProbablePair[]): Float64Array<ArrayBuffer> {
  const shapes = ALL_SHAPES;
  const prior = Float64Array.from(shapes.source, (a, k) => Math.exp(shapePrior(a, shapes.target[k]!, FIRST_PASS)));
  const mass = prior.reduce((sum, each) => sum + each, 0);
  const seen = prior.map((each) => (SEARCH.shapePrior * each) / mass);
  let total = SEARCH.shapePrior;
  const at = new Map(shapes.source.map((a, k) => [a * 16 + shapes.target[k]!, k]));
  for (const { sources, targets, probability } of pairs) {
    seen[at.get(sources * 16 + targets)!]! += probability;
    total += probability;
  }
  return seen.map((each, k) => Math.log(each / total / (prior[k]! / mass)));
}

/** What a missing counterpart costs in the first and the coarse passes. */
function missingWeights(sources: number, targets: number): Pick<PairWeights, "open" | "next"> {
  const { open, next } = Math.max(sources, targets) > UNEVEN.from * Math.min(sources, targets) ? UNEVEN : COARSE;
  return { open, next };
}
