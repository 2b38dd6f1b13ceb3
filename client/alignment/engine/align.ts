/** Says which sentences of a translation answer which of its source, how surely and why, and does it again around what a person holds fast. */

import type { AlignedBlock, AlignOptions, AlignSide } from "./align-side.ts";
import { stepsApart } from "./apart.ts";
import { nodeAt } from "./band.ts";
import { confidences } from "./confidence.ts";
import { crossingSteps, findCrossings } from "./crossings.ts";
import { decode, type Step } from "./decode.ts";
import { inducer } from "./induction.ts";
import { narrowed } from "./narrowed-band.ts";
import { sideNumbers } from "./numbers.ts";
import { posterior, type PairList, type PairScores, type Posterior } from "./posterior.ts";
import { reasonsOf } from "./reasons.ts";
import { scoreAll, scoreClosely } from "./score.ts";
import { knowledge, search, type Ground } from "./search.ts";
import { seedLinks } from "./seeds.ts";
import { signsOf } from "./signs.ts";
import { traitsOf } from "./traits.ts";
import { bandAnew, holdFast, piecesOf, scoresWithin, type Held, type Path, type Piece, type Stretch, type Wall } from "./walls.ts";
import { CORRESPONDENCE, CROSSING, SEARCH } from "./weights.ts";
import { sideWords } from "./words.ts";

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
  const words = { source: sideWords(source), target: sideWords(target) };
  const signs = signsOf(traitsOf(source), traitsOf(target));
  phase("words");
  const { named, all: seeds } = seedLinks({ lang: source.lang, words: words.source }, { lang: target.lang, words: words.target }, options);
  const learn = inducer(words.source, words.target, seeds);
  const numbers = { sourceNumbers: sideNumbers(words.source, source.lang), targetNumbers: sideNumbers(words.target, target.lang) };
  const ground: Ground = { ...words, signs, ...numbers, seeds, learn };
  phase("known words");
  progress(0.1);

  const { steps, found, scores, learnt, coarse } = search(ground, { progress: (share) => progress(0.1 + 0.85 * share), phase });
  const { lexicon, length } = learnt;
  const [sources, targets] = [source.sentences.length, target.sentences.length];
  const apart = apartSources(steps, stepsApart(words.source, words.target, seeds, learn, steps), sources);
  const reasons = reasonsOf({ source, target, sourceWords: words.source, targetWords: words.target, named, seeds, signs, length });
  const blocksOf = (steps: readonly Step[], held: ReadonlySet<number> = new Set()): readonly AlignedBlock[] => {
    const crossings = crossingSteps(steps, findCrossings(steps, lexicon, words.source, words.target));
    const confidence = confidences(steps);
    return steps.map((step, at): AlignedBlock => {
      const block = { source: { start: step.source, end: step.source + step.sources }, target: { start: step.target, end: step.target + step.targets } };
      const other = crossings.get(at);
      if (other !== undefined) return { ...block, confidence: Math.min(confidence[at]!, CROSSING.mostConfidence), reasons: [{ kind: "crossing", away: other - at }] };
      if (apart[Math.min(step.source, sources - 1)] === 1 && !held.has(step.source)) {
        const paired = step.sources > 0 && step.targets > 0;
        return { ...block, confidence: (paired ? CORRESPONDENCE.confidence : 1) * confidence[at]!, reasons: [...reasons(step), { kind: "apart" }] };
      }
      return { ...block, confidence: confidence[at]!, reasons: reasons(step) };
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
    const known = knowledge(ground, learnt, band);
    const all = scoreAll(known, band, learnt.shapes, coarse);
    const close = scoreClosely(known, learnt.missing, all, likelyWithin(all, pieces.filter(({ anew }) => anew), held));
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
      decode(posterior(scoresWithin(scoresOf(piece), piece, held).scores))
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
