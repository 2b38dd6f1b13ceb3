/**
 * Learns from the probable pairs which words render which: IBM model 1 (Brown et al. 1993) in both directions at once,
 * each count weighed by the posterior of its pair and by how near the two words stand to the same place in it.
 */

import type { Lexicon, OwnCounts, WordLinks } from "./lexicon.ts";
import type { LinkTable } from "./link-table.ts";
import { MOST_WORDS } from "./shapes.ts";
import { INDUCTION } from "./weights.ts";
import { NEARNESS, WordCells, wordsOf, type CellRange, type ProbablePair } from "./word-cells.ts";
import type { SideWords } from "./words.ts";

/** Learns from pairs alone, once. */
export function induce(source: SideWords, target: SideWords, seeds: WordLinks, pairs: readonly ProbablePair[]): Lexicon {
  return inducer(source, target, seeds)(pairs);
}

/** Learns from pairs of two texts. */
export type Inducer = (pairs: readonly ProbablePair[]) => Lexicon;

/** Returns the function that learns from pairs. What is costly to make is made once and used again each time. */
export function inducer(source: SideWords, target: SideWords, seeds: WordLinks): Inducer {
  const cells = new WordCells(source, target, seeds);
  const { table } = cells;
  const ground: Ground = { source, target, cells, sourceSentence: sentenceOfWord(source), targetSentence: sentenceOfWord(target) };
  let amount = new Float32Array(0);
  return (pairs) => {
    const lessons = lessonsOf(pairs, ground);
    if (amount.length < cells.size) amount = new Float32Array(cells.share.length);
    const prior = new Float64Array(table.size);
    prior.set(seeds.count);
    let count = prior.slice();
    learnFirst(lessons, cells, amount, count);
    for (let iteration = 2; iteration <= INDUCTION.iterations; iteration++) {
      const strength = strengths(table, count, source, target);
      count = prior.slice();
      learn(lessons, cells, strength, amount, count);
    }
    return compact(count, lessons, amount, ground);
  };
}

interface Ground {
  readonly source: SideWords;
  readonly target: SideWords;
  readonly cells: WordCells;
  /** By word of each text: its sentence. */
  readonly sourceSentence: Int32Array;
  readonly targetSentence: Int32Array;
}

/** The strength of each link: how much of both words' counts it has. */
function strengths(table: LinkTable, count: Float64Array, source: SideWords, target: SideWords): Float64Array {
  const ofSource = new Float64Array(source.vocabulary.stems.length).fill(INDUCTION.doubt);
  const ofTarget = new Float64Array(target.vocabulary.stems.length).fill(INDUCTION.doubt);
  for (let link = 0; link < table.size; link++) {
    ofSource[table.source[link]!]! += count[link]!;
    ofTarget[table.target[link]!]! += count[link]!;
  }
  const strength = new Float64Array(table.size);
  for (let link = 0; link < table.size; link++) {
    const each = count[link]!;
    if (each > 0) strength[link] = (each * each) / (ofSource[table.source[link]!]! * ofTarget[table.target[link]!]!);
  }
  return strength;
}

/** A pair with its first words and its cells. */
interface Lesson extends CellRange {
  readonly sourceFrom: number;
  readonly sourceWords: number;
  readonly targetFrom: number;
  readonly targetWords: number;
  readonly weight: number;
}

function lessonsOf(pairs: readonly ProbablePair[], { source, target, cells }: Ground): readonly Lesson[] {
  const taken = fit(pairs, source, target);
  const ranges = cells.rangesOf(taken);
  return taken.map((pair, index): Lesson => {
    const [sourceFrom, sourceWords] = wordsOf(source, pair.source, pair.sources);
    const [targetFrom, targetWords] = wordsOf(target, pair.target, pair.targets);
    return { ...ranges[index]!, sourceFrom, sourceWords, targetFrom, targetWords, weight: pair.probability };
  });
}

/** As many of the pairs as fit, at even steps. */
function fit(pairs: readonly ProbablePair[], source: SideWords, target: SideWords): readonly ProbablePair[] {
  const cells = pairs.reduce((sum, pair) => sum + wordsOf(source, pair.source, pair.sources)[1] * wordsOf(target, pair.target, pair.targets)[1], 0);
  const step = Math.ceil(cells / INDUCTION.mostCells);
  return step <= 1 ? pairs : pairs.filter((_, index) => index % step === 0);
}

/**
 * The first iteration: a word is shared among all words of its pairs, those that are known to render it above all. Fills the amount of
 * every cell; what is too little to count is nothing from then on, so that the next iterations have less to do.
 */
function learnFirst(lessons: readonly Lesson[], { link, share }: WordCells, amount: Float32Array, count: Float64Array): void {
  for (const { from, to, weight } of lessons) {
    for (let cell = from; cell < to; cell++) {
      const part = weight * share[cell]!;
      amount[cell] = part < INDUCTION.leastIncrement ? 0 : part;
      count[link[cell]!]! += amount[cell]!;
    }
  }
}

/** A later iteration: adds every cell's part to the counts by the strength of its link. */
function learn(lessons: readonly Lesson[], { row, column, link, apart }: WordCells, strength: Float64Array, amount: Float32Array, count: Float64Array): void {
  const ofRow = new Float64Array(MOST_WORDS);
  const ofColumn = new Float64Array(MOST_WORDS);
  for (const { from, to, weight, sourceWords, targetWords } of lessons) {
    ofRow.fill(INDUCTION.nothing, 0, sourceWords);
    ofColumn.fill(INDUCTION.nothing, 0, targetWords);
    for (let cell = from; cell < to; cell++) {
      if (amount[cell] === 0) continue;
      const share = strength[link[cell]!]! * NEARNESS[apart[cell]!]!;
      ofRow[row[cell]!]! += share;
      ofColumn[column[cell]!]! += share;
    }
    for (let cell = from; cell < to; cell++) {
      if (amount[cell] === 0) continue;
      const share = strength[link[cell]!]! * NEARNESS[apart[cell]!]!;
      const part = 0.5 * weight * share * (1 / ofRow[row[cell]!]! + 1 / ofColumn[column[cell]!]!);
      amount[cell] = part < INDUCTION.leastIncrement ? 0 : part;
      count[link[cell]!]! += amount[cell]!;
    }
  }
}

/** By word of a text: the sentence that it stands in. */
function sentenceOfWord({ start, ids }: SideWords): Int32Array {
  const sentence = new Int32Array(ids.length);
  for (let i = 0; i + 1 < start.length; i++) sentence.fill(i, start[i], start[i + 1]);
  return sentence;
}

/** The counts that are not zero, and each sentence's part in them. */
function compact(count: Float64Array, lessons: readonly Lesson[], amount: Float32Array, { cells, source, target, sourceSentence, targetSentence }: Ground): Lexicon {
  const { table } = cells;
  const renumbered = new Int32Array(table.size).fill(-1);
  let size = 0;
  for (let link = 0; link < table.size; link++) if (count[link]! > 0) renumbered[link] = size++;
  const links = { source: new Int32Array(size), target: new Int32Array(size), count: new Float64Array(size) };
  for (let link = 0; link < table.size; link++) {
    const at = renumbered[link]!;
    if (at < 0) continue;
    links.source[at] = table.source[link]!;
    links.target[at] = table.target[link]!;
    links.count[at] = count[link]!;
  }
  const own = (sentenceOf: Int32Array, firstOf: (lesson: Lesson) => number, place: Uint16Array, sentences: number): OwnCounts => {
    const start = new Int32Array(sentences + 1);
    for (const lesson of lessons) {
      const first = firstOf(lesson);
      for (let cell = lesson.from; cell < lesson.to; cell++) if (amount[cell]! > 0) start[sentenceOf[first + place[cell]!]! + 1]!++;
    }
    for (let i = 0; i < sentences; i++) start[i + 1]! += start[i]!;
    const next = start.slice();
    const link = new Int32Array(start[sentences]!);
    const given = new Float32Array(start[sentences]!);
    for (const lesson of lessons) {
      const first = firstOf(lesson);
      for (let cell = lesson.from; cell < lesson.to; cell++) {
        if (amount[cell] === 0) continue;
        const at = next[sentenceOf[first + place[cell]!]!]!++;
        link[at] = renumbered[cells.link[cell]!]!;
        given[at] = amount[cell]!;
      }
    }
    return { start, link, amount: given };
  };
  return {
    links,
    sourceOwn: own(sourceSentence, (lesson) => lesson.sourceFrom, cells.row, source.start.length - 1),
    targetOwn: own(targetSentence, (lesson) => lesson.targetFrom, cells.column, target.start.length - 1),
  };
}
