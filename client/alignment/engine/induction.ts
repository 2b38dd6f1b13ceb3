/**
 * Learns from the probable pairs which words render which: IBM model 1 (Brown et al. 1993) in both directions at once,
 * each count weighed by the posterior of its pair and by how near the two words stand to the same place in it.
 */

import type { Lexicon, OwnCounts, WordLinks } from "./lexicon.ts";
import { LinkTable } from "./link-table.ts";
import { INDUCTION, LONGEST_SENTENCE } from "./weights.ts";
import type { SideWords } from "./words.ts";

/** A pair to learn from: half-open ranges of sentences, and how probable it is. */
export interface ProbablePair {
  readonly source: number;
  readonly target: number;
  readonly sources: number;
  readonly targets: number;
  readonly probability: number;
}

/** More words than a block can have on one side. */
const MOST_WORDS = LONGEST_SENTENCE * 16;
const STEPS = 64;
const NEARNESS = Float64Array.from({ length: STEPS + 1 }, (_, d) => Math.exp(-INDUCTION.nearness * (d / STEPS)));

export function induce(source: SideWords, target: SideWords, seeds: WordLinks, pairs: readonly ProbablePair[]): Lexicon {
  const lessons = fit(pairs.map((pair) => lesson(source, target, pair)));
  const table = new LinkTable(seeds);
  const cells = allCells(lessons, table, source, target);

  const prior = new Float64Array(table.size);
  prior.set(seeds.count);
  const strength = new Float64Array(table.size);
  for (let link = 0; link < table.size; link++) {
    const often = Math.sqrt(source.vocabulary.frequency[table.source[link]!]! * target.vocabulary.frequency[table.target[link]!]!);
    strength[link] = (1 + INDUCTION.seedLift * prior[link]!) / often;
  }
  const count = new Float64Array(table.size);
  const gains: Gains = { source: [], target: [], link: [], amount: [] };
  for (let iteration = 1; iteration <= INDUCTION.iterations; iteration++) {
    count.fill(0);
    learn(lessons, cells, strength, count, iteration === INDUCTION.iterations ? gains : undefined);
    for (let link = 0; link < table.size; link++) count[link]! += prior[link]!;
    if (iteration === INDUCTION.iterations) break;
    strengthen(table, count, strength, source, target);
  }
  return compact(table, count, gains, source, target);
}

/** The strength of a link: how much of both words' counts it has. */
function strengthen(table: LinkTable, count: Float64Array, strength: Float64Array, source: SideWords, target: SideWords): void {
  const ofSource = new Float64Array(source.vocabulary.stems.length).fill(INDUCTION.doubt);
  const ofTarget = new Float64Array(target.vocabulary.stems.length).fill(INDUCTION.doubt);
  for (let link = 0; link < table.size; link++) {
    ofSource[table.source[link]!]! += count[link]!;
    ofTarget[table.target[link]!]! += count[link]!;
  }
  for (let link = 0; link < table.size; link++) {
    strength[link] = count[link]! ** 2 / (ofSource[table.source[link]!]! * ofTarget[table.target[link]!]!);
  }
}

interface Lesson {
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
  readonly weight: number;
  /** By word of the source and of the target part: its sentence. */
  readonly sourceSentence: Int32Array;
  readonly targetSentence: Int32Array;
}

interface Gains {
  readonly source: number[];
  readonly target: number[];
  readonly link: number[];
  readonly amount: number[];
}

/** The cells (source word × target word) of all lessons, lesson by lesson. */
interface Cells {
  /** By lesson: where its cells begin; one more entry closes the last. */
  readonly start: Int32Array;
  readonly row: Uint16Array;
  readonly column: Uint16Array;
  readonly link: Int32Array;
  /** How near the two words stand to the same place: e^(−κ distance). */
  readonly nearness: Float32Array;
}

function allCells(lessons: readonly Lesson[], table: LinkTable, source: SideWords, target: SideWords): Cells {
  const start = new Int32Array(lessons.length + 1);
  lessons.forEach((each, l) => (start[l + 1] = start[l]! + (each.sourceTo - each.sourceFrom) * (each.targetTo - each.targetFrom)));
  const count = start[lessons.length]!;
  const cells = { start, row: new Uint16Array(count), column: new Uint16Array(count), link: new Int32Array(count), nearness: new Float32Array(count) };
  let cell = 0;
  for (const { sourceFrom, sourceTo, targetFrom, targetTo } of lessons) {
    const [rows, columns] = [sourceTo - sourceFrom, targetTo - targetFrom];
    for (let row = 0; row < rows; row++) {
      const word = source.ids[sourceFrom + row]!;
      const place = (row + 0.5) / rows;
      for (let column = 0; column < columns; column++, cell++) {
        cells.row[cell] = row;
        cells.column[cell] = column;
        cells.link[cell] = table.find(word, target.ids[targetFrom + column]!);
        cells.nearness[cell] = NEARNESS[Math.round(Math.abs(place - (column + 0.5) / columns) * STEPS)]!;
      }
    }
  }
  return cells;
}

/**
 * Adds every lesson's increments to the counts. A cell whose increment is too small to count is dropped from `cells`, so that the next
 * iteration has less to do.
 */
function learn(lessons: readonly Lesson[], cells: Cells, strength: Float64Array, count: Float64Array, gains: Gains | undefined): void {
  const ofRow = new Float64Array(MOST_WORDS);
  const ofColumn = new Float64Array(MOST_WORDS);
  let kept = 0;
  let from = 0;
  lessons.forEach(({ weight, sourceSentence, targetSentence }, l) => {
    ofRow.fill(INDUCTION.nothing, 0, sourceSentence.length);
    ofColumn.fill(INDUCTION.nothing, 0, targetSentence.length);
    const to = cells.start[l + 1]!;
    for (let cell = from; cell < to; cell++) {
      const x = strength[cells.link[cell]!]! * cells.nearness[cell]!;
      ofRow[cells.row[cell]!]! += x;
      ofColumn[cells.column[cell]!]! += x;
    }
    for (let cell = from; cell < to; cell++) {
      const link = cells.link[cell]!;
      const row = cells.row[cell]!;
      const column = cells.column[cell]!;
      const x = strength[link]! * cells.nearness[cell]!;
      const increment = 0.5 * weight * x * (1 / ofRow[row]! + 1 / ofColumn[column]!);
      if (increment < INDUCTION.leastIncrement) continue;
      count[link]! += increment;
      cells.row[kept] = row;
      cells.column[kept] = column;
      cells.link[kept] = link;
      cells.nearness[kept] = cells.nearness[cell]!;
      kept++;
      if (gains === undefined) continue;
      gains.source.push(sourceSentence[row]!);
      gains.target.push(targetSentence[column]!);
      gains.link.push(link);
      gains.amount.push(increment);
    }
    from = to;
    cells.start[l + 1] = kept;
  });
}

function lesson(source: SideWords, target: SideWords, pair: ProbablePair): Lesson {
  return {
    sourceFrom: source.start[pair.source]!,
    sourceTo: source.start[pair.source + pair.sources]!,
    targetFrom: target.start[pair.target]!,
    targetTo: target.start[pair.target + pair.targets]!,
    weight: pair.probability,
    sourceSentence: sentencesOf(source, pair.source, pair.sources),
    targetSentence: sentencesOf(target, pair.target, pair.targets),
  };
}

function sentencesOf(words: SideWords, first: number, count: number): Int32Array {
  const from = words.start[first]!;
  const sentence = new Int32Array(words.start[first + count]! - from);
  for (let i = first; i < first + count; i++) sentence.fill(i, words.start[i]! - from, words.start[i + 1]! - from);
  return sentence;
}

/** As many of the lessons as fit, at even steps. */
function fit(lessons: readonly Lesson[]): readonly Lesson[] {
  const cells = lessons.reduce((sum, each) => sum + (each.sourceTo - each.sourceFrom) * (each.targetTo - each.targetFrom), 0);
  const step = Math.ceil(cells / INDUCTION.mostCells);
  return step <= 1 ? lessons : lessons.filter((_, index) => index % step === 0);
}

/** The counts that are not zero, and each sentence's part in them. */
function compact(table: LinkTable, count: Float64Array, gains: Gains, source: SideWords, target: SideWords): Lexicon {
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
  const own = (sentence: readonly number[], sentences: number): OwnCounts => {
    const start = new Int32Array(sentences + 1);
    for (const each of sentence) start[each + 1]!++;
    for (let i = 0; i < sentences; i++) start[i + 1]! += start[i]!;
    const next = start.slice();
    const link = new Int32Array(sentence.length);
    const amount = new Float32Array(sentence.length);
    sentence.forEach((each, gain) => {
      const at = next[each]!++;
      link[at] = renumbered[gains.link[gain]!]!;
      amount[at] = gains.amount[gain]!;
    });
    return { start, link, amount };
  };
  return { links, sourceOwn: own(gains.source, source.start.length - 1), targetOwn: own(gains.target, target.start.length - 1) };
}
