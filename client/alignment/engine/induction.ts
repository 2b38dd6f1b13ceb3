/**
 * Learns from the probable pairs which words render which: IBM model 1 (Brown et al. 1993) in both directions at once,
 * each count weighed by the posterior of its pair and by how near the two words stand to the same place in it.
 */

import { copied } from "./copied.ts";
import { groupBy, type Lexicon, type LinkIndex, type OwnCounts, type WordLinks } from "./lexicon.ts";
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
/** Cells that are made room for at first. */
const ROOM = 4096;
const STEPS = 64;
const NEARNESS = Float64Array.from({ length: STEPS + 1 }, (_, d) => Math.exp(-INDUCTION.nearness * (d / STEPS)));

/** Learns from pairs alone, once. */
export function induce(source: SideWords, target: SideWords, seeds: WordLinks, pairs: readonly ProbablePair[]): Lexicon {
  return inducer(source, target, seeds)(pairs);
}

/** Learns from pairs of two texts. */
export type Inducer = (pairs: readonly ProbablePair[]) => Lexicon;

/** Returns the function that learns from pairs. What is costly to make is made once and used again each time. */
export function inducer(source: SideWords, target: SideWords, seeds: WordLinks): Inducer {
  const table = new LinkTable(seeds, INDUCTION.linksOfWord * (source.ids.length + target.ids.length));
  const buffer = new CellBuffer();
  const rare = ({ vocabulary }: SideWords): Float64Array => Float64Array.from(vocabulary.frequency, (often) => 1 / Math.sqrt(often));
  const ground: Ground = {
    source, target, seeds, table,
    sourceRare: rare(source), targetRare: rare(target),
    known: groupBy(seeds.source, source.vocabulary.stems.length),
    sourceSentence: sentenceOfWord(source), targetSentence: sentenceOfWord(target),
  };
  return (pairs) => {
    const lessons = fit(pairs.map((pair) => lesson(source, target, pair)));
    const cells = firstCells(lessons, ground, buffer);
    const prior = new Float64Array(table.size);
    prior.set(seeds.count);
    let count = prior.slice();
    for (let cell = 0; cell < cells.size; cell++) count[cells.link[cell]!]! += cells.amount[cell]!;
    for (let iteration = 2; iteration <= INDUCTION.iterations; iteration++) {
      const strength = strengths(table, count, source, target);
      count = prior.slice();
      learn(lessons, cells, strength, count);
    }
    return compact(count, lessons, cells, ground);
  };
}

interface Ground {
  readonly source: SideWords;
  readonly target: SideWords;
  readonly seeds: WordLinks;
  readonly table: LinkTable;
  /** By word: one over the root of its frequency. */
  readonly sourceRare: Float64Array;
  readonly targetRare: Float64Array;
  /** By source word: its seeds. */
  readonly known: LinkIndex;
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

interface Lesson {
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
  readonly weight: number;
}

/** The cells (source word × target word) of all lessons that have a part in the counts, lesson by lesson, in typed arrays that grow. */
class CellBuffer {
  size = 0;
  /** By lesson: where its cells begin; one more entry closes the last. */
  start = new Int32Array(1);
  row = new Uint16Array(ROOM);
  column = new Uint16Array(ROOM);
  link = new Int32Array(ROOM);
  /** How far apart the two words stand in the pair, in `STEPS` of its length. */
  apart = new Uint8Array(ROOM);
  /** What the cell gave to the counts last. */
  amount = new Float32Array(ROOM);

  clear(lessons: number): void {
    this.size = 0;
    this.start = new Int32Array(lessons + 1);
  }

  add(row: number, column: number, link: number, apart: number, amount: number): void {
    if (this.size === this.row.length) this.#grow();
    const at = this.size++;
    this.row[at] = row;
    this.column[at] = column;
    this.link[at] = link;
    this.apart[at] = apart;
    this.amount[at] = amount;
  }

  #grow(): void {
    const room = 2 * this.size;
    this.row = copied(this.row, new Uint16Array(room));
    this.column = copied(this.column, new Uint16Array(room));
    this.link = copied(this.link, new Int32Array(room));
    this.apart = copied(this.apart, new Uint8Array(room));
    this.amount = copied(this.amount, new Float32Array(room));
  }
}

/**
 * The first iteration: a word is shared among all words of its pairs, those that are known to render it above all. What is too little to
 * count is left out for good, so that the next iterations have less to do.
 */
function firstCells(lessons: readonly Lesson[], { source, target, seeds, table, sourceRare, targetRare, known }: Ground, cells: CellBuffer): CellBuffer {
  cells.clear(lessons.length);
  const lift = new Float64Array(target.vocabulary.stems.length).fill(1);
  const ofRow = new Float64Array(MOST_WORDS);
  const ofColumn = new Float64Array(MOST_WORDS);
  const columnStep = new Uint8Array(MOST_WORDS);
  let shares = new Float64Array(4096);
  lessons.forEach(({ sourceFrom, sourceTo, targetFrom, targetTo, weight }, l) => {
    const [rows, columns] = [sourceTo - sourceFrom, targetTo - targetFrom];
    if (shares.length < rows * columns) shares = new Float64Array(2 * rows * columns);
    ofColumn.fill(INDUCTION.nothing, 0, columns);
    for (let column = 0; column < columns; column++) columnStep[column] = ((column + 0.5) / columns) * STEPS;
    for (let row = 0, at = 0; row < rows; row++) {
      const word = source.ids[sourceFrom + row]!;
      const step = Math.floor(((row + 0.5) / rows) * STEPS);
      const [from, to] = [known.start[word]!, known.start[word + 1]!];
      for (let link = from; link < to; link++) lift[seeds.target[known.index[link]!]!] = 1 + INDUCTION.seedLift * seeds.count[known.index[link]!]!;
      let sum = INDUCTION.nothing;
      for (let column = 0; column < columns; column++, at++) {
        const other = target.ids[targetFrom + column]!;
        const share = lift[other]! * sourceRare[word]! * targetRare[other]! * NEARNESS[Math.abs(step - columnStep[column]!)]!;
        shares[at] = share;
        sum += share;
        ofColumn[column]! += share;
      }
      ofRow[row] = sum;
      for (let link = from; link < to; link++) lift[seeds.target[known.index[link]!]!] = 1;
    }
    for (let column = 0; column < columns; column++) ofColumn[column] = 1 / ofColumn[column]!;
    for (let row = 0, at = 0; row < rows; row++) {
      const word = source.ids[sourceFrom + row]!;
      const step = Math.floor(((row + 0.5) / rows) * STEPS);
      const byRow = 1 / ofRow[row]!;
      for (let column = 0; column < columns; column++, at++) {
        const amount = 0.5 * weight * shares[at]! * (byRow + ofColumn[column]!);
        if (amount < INDUCTION.leastIncrement) continue;
        cells.add(row, column, table.find(word, target.ids[targetFrom + column]!), Math.abs(step - columnStep[column]!), amount);
      }
    }
    cells.start[l + 1] = cells.size;
  });
  return cells;
}

/** A later iteration: adds every cell's part to the counts by the strength of its link; a part too small is taken for nothing from then on. */
function learn(lessons: readonly Lesson[], { start, row, column, link, apart, amount }: CellBuffer, strength: Float64Array, count: Float64Array): void {
  const ofRow = new Float64Array(MOST_WORDS);
  const ofColumn = new Float64Array(MOST_WORDS);
  lessons.forEach(({ weight, sourceFrom, sourceTo, targetFrom, targetTo }, l) => {
    ofRow.fill(INDUCTION.nothing, 0, sourceTo - sourceFrom);
    ofColumn.fill(INDUCTION.nothing, 0, targetTo - targetFrom);
    for (let cell = start[l]!; cell < start[l + 1]!; cell++) {
      if (amount[cell] === 0) continue;
      const share = strength[link[cell]!]! * NEARNESS[apart[cell]!]!;
      ofRow[row[cell]!]! += share;
      ofColumn[column[cell]!]! += share;
    }
    for (let cell = start[l]!; cell < start[l + 1]!; cell++) {
      if (amount[cell] === 0) continue;
      const share = strength[link[cell]!]! * NEARNESS[apart[cell]!]!;
      const part = 0.5 * weight * share * (1 / ofRow[row[cell]!]! + 1 / ofColumn[column[cell]!]!);
      amount[cell] = part < INDUCTION.leastIncrement ? 0 : part;
      count[link[cell]!]! += amount[cell]!;
    }
  });
}

function lesson(source: SideWords, target: SideWords, pair: ProbablePair): Lesson {
  return {
    sourceFrom: source.start[pair.source]!,
    sourceTo: source.start[pair.source + pair.sources]!,
    targetFrom: target.start[pair.target]!,
    targetTo: target.start[pair.target + pair.targets]!,
    weight: pair.probability,
  };
}

/** By word of a text: the sentence that it stands in. */
function sentenceOfWord({ start, ids }: SideWords): Int32Array {
  const sentence = new Int32Array(ids.length);
  for (let i = 0; i + 1 < start.length; i++) sentence.fill(i, start[i], start[i + 1]);
  return sentence;
}

/** As many of the lessons as fit, at even steps. */
function fit(lessons: readonly Lesson[]): readonly Lesson[] {
  const cells = lessons.reduce((sum, each) => sum + (each.sourceTo - each.sourceFrom) * (each.targetTo - each.targetFrom), 0);
  const step = Math.ceil(cells / INDUCTION.mostCells);
  return step <= 1 ? lessons : lessons.filter((_, index) => index % step === 0);
}

/** The counts that are not zero, and each sentence's part in them. */
function compact(count: Float64Array, lessons: readonly Lesson[], cells: CellBuffer, { table, source, target, sourceSentence, targetSentence }: Ground): Lexicon {
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
  const own = (sentenceOf: Int32Array, from: (lesson: Lesson) => number, place: Uint16Array, sentences: number): OwnCounts => {
    const start = new Int32Array(sentences + 1);
    lessons.forEach((lesson, l) => {
      for (let cell = cells.start[l]!, first = from(lesson); cell < cells.start[l + 1]!; cell++) {
        if (cells.amount[cell]! > 0) start[sentenceOf[first + place[cell]!]! + 1]!++;
      }
    });
    for (let i = 0; i < sentences; i++) start[i + 1]! += start[i]!;
    const next = start.slice();
    const link = new Int32Array(start[sentences]!);
    const amount = new Float32Array(start[sentences]!);
    lessons.forEach((lesson, l) => {
      for (let cell = cells.start[l]!, first = from(lesson); cell < cells.start[l + 1]!; cell++) {
        if (cells.amount[cell] === 0) continue;
        const at = next[sentenceOf[first + place[cell]!]!]!++;
        link[at] = renumbered[cells.link[cell]!]!;
        amount[at] = cells.amount[cell]!;
      }
    });
    return { start, link, amount };
  };
  return {
    links,
    sourceOwn: own(sourceSentence, (lesson) => lesson.sourceFrom, cells.row, source.start.length - 1),
    targetOwn: own(targetSentence, (lesson) => lesson.targetFrom, cells.column, target.start.length - 1),
  };
}
