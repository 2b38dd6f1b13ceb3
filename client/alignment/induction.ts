/**
 * Learns from the probable pairs which words render which: IBM model 1 (Brown et al. 1993) in both directions at once,
 * each count weighed by the posterior of its pair and by how near the two words stand to the same place in it.
 */

import type { Lexicon, OwnCounts, WordLinks } from "./lexicon.ts";
import { INDUCTION } from "./weights.ts";
import type { SideWords } from "./words.ts";

/** A pair to learn from: half-open ranges of sentences, and how probable it is. */
export interface ProbablePair {
  readonly source: number;
  readonly target: number;
  readonly sources: number;
  readonly targets: number;
  readonly probability: number;
}

/** More cells (source word × target word) than this are not learnt from: pairs are then taken at even steps. */
const MOST_CELLS = 16_000_000;
const STEPS = 64;
const NEARNESS = Float64Array.from({ length: STEPS + 1 }, (_, d) => Math.exp(-INDUCTION.nearness * (d / STEPS)));

export function induce(source: SideWords, target: SideWords, seeds: WordLinks, pairs: readonly ProbablePair[]): Lexicon {
  const lessons = fit(pairs.map((pair) => lesson(source, target, pair)));
  const table = new LinkTable(seeds);
  let cells = 0;
  for (const each of lessons) cells += (each.sourceTo - each.sourceFrom) * (each.targetTo - each.targetFrom);
  const linkAt = new Int32Array(cells);
  let cell = 0;
  for (const { sourceFrom, sourceTo, targetFrom, targetTo } of lessons) {
    for (let s = sourceFrom; s < sourceTo; s++) {
      const word = source.ids[s]!;
      for (let t = targetFrom; t < targetTo; t++) linkAt[cell++] = table.find(word, target.ids[t]!);
    }
  }

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
    learn(lessons, linkAt, strength, count, iteration === INDUCTION.iterations ? gains : undefined);
    for (let link = 0; link < table.size; link++) count[link]! += prior[link]!;
    if (iteration < INDUCTION.iterations) strengthen(table, count, strength, source, target);
  }
  return compact(table, count, gains, source, target);
}

/** The strength of a link: how much of both words' counts it has. */
function strengthen(table: LinkTable, count: Float64Array, strength: Float64Array, source: SideWords, target: SideWords): void {
  const ofSource = new Float64Array(source.vocabulary.stems.length).fill(0.5);
  const ofTarget = new Float64Array(target.vocabulary.stems.length).fill(0.5);
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

function learn(lessons: readonly Lesson[], linkAt: Int32Array, strength: Float64Array, count: Float64Array, gains: Gains | undefined): void {
  let offset = 0;
  for (const { sourceFrom, sourceTo, targetFrom, targetTo, weight, sourceSentence, targetSentence } of lessons) {
    const rows = sourceTo - sourceFrom;
    const columns = targetTo - targetFrom;
    const value = new Float64Array(rows * columns);
    const ofRow = new Float64Array(rows);
    const ofColumn = new Float64Array(columns);
    for (let s = 0; s < rows; s++) {
      const place = (s + 0.5) / rows;
      for (let t = 0; t < columns; t++) {
        const distance = Math.abs(place - (t + 0.5) / columns);
        const x = strength[linkAt[offset + s * columns + t]!]! * NEARNESS[Math.round(distance * STEPS)]!;
        value[s * columns + t] = x;
        ofRow[s]! += x;
        ofColumn[t]! += x;
      }
    }
    for (let s = 0; s < rows; s++) {
      for (let t = 0; t < columns; t++) {
        const x = value[s * columns + t]!;
        const increment = weight * x * 0.5 * (1 / (ofRow[s]! + INDUCTION.nothing) + 1 / (ofColumn[t]! + INDUCTION.nothing));
        if (increment < INDUCTION.leastIncrement) continue;
        const link = linkAt[offset + s * columns + t]!;
        count[link]! += increment;
        if (gains === undefined) continue;
        gains.source.push(sourceSentence[s]!);
        gains.target.push(targetSentence[t]!);
        gains.link.push(link);
        gains.amount.push(increment);
      }
    }
    offset += rows * columns;
  }
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
  const step = Math.ceil(cells / MOST_CELLS);
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

/** Numbers the pairs of words that occur together: open addressing in typed arrays. */
class LinkTable {
  source = new Int32Array(1024);
  target = new Int32Array(1024);
  size = 0;
  #slots = new Int32Array(4096).fill(-1);

  /** The links of the seeds get the first numbers. */
  constructor(seeds: WordLinks) {
    for (let seed = 0; seed < seeds.count.length; seed++) this.find(seeds.source[seed]!, seeds.target[seed]!);
  }

  /** The number of the link, a new one when it was not seen. */
  find(source: number, target: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(source, target) & mask;
    for (;;) {
      const link = this.#slots[slot]!;
      if (link < 0) return this.#add(source, target, slot);
      if (this.source[link] === source && this.target[link] === target) return link;
      slot = (slot + 1) & mask;
    }
  }

  #add(source: number, target: number, slot: number): number {
    if (this.size === this.source.length) {
      this.source = grown(this.source);
      this.target = grown(this.target);
    }
    const link = this.size++;
    this.source[link] = source;
    this.target[link] = target;
    this.#slots[slot] = link;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return link;
  }

  #rehash(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    for (let link = 0; link < this.size; link++) {
      let slot = hash(this.source[link]!, this.target[link]!) & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = link;
    }
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function hash(source: number, target: number): number {
  let key = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
  key ^= key >>> 15;
  key = Math.imul(key, 0x2c1b3c6d);
  return key ^ (key >>> 13);
}
