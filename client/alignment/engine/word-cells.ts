/**
 * The cells (source word × target word) of pairs, with what each word would give to each before anything is learnt. They depend on
 * nothing but the two texts and the words known beforehand, so those of a pair are made once, however often it is learnt from.
 */

import { copied } from "./copied.ts";
import { groupBy, type LinkIndex, type WordLinks } from "./lexicon.ts";
import { LinkTable } from "./link-table.ts";
import { MOST_SENTENCES, MOST_WORDS } from "./shapes.ts";
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

/** Half-open. */
export interface CellRange {
  readonly from: number;
  readonly to: number;
}

/** How many sentences a pair may have on a side, none among them. */
const SIZES = MOST_SENTENCES + 1;
const STEPS = 64;
/** By how far apart two words stand in the pair, in `STEPS` of its length: how likely they render each other for that. */
export const NEARNESS = Float64Array.from({ length: STEPS + 1 }, (_, d) => Math.exp(-INDUCTION.nearness * (d / STEPS)));
/** Cells that are made room for at first. */
const ROOM = 4096;

export class WordCells {
  size = 0;
  /** By cell: the places of its words in the pair. */
  row = new Uint16Array(ROOM);
  column = new Uint16Array(ROOM);
  /** … their number in `table`. */
  link = new Int32Array(ROOM);
  /** … how far apart they stand in the pair, as an index into `NEARNESS`. */
  apart = new Uint8Array(ROOM);
  /** … what they give to the count of their link when the pair is certain. */
  share = new Float32Array(ROOM);
  readonly table: LinkTable;
  readonly #source: SideWords;
  readonly #target: SideWords;
  readonly #seeds: WordLinks;
  /** By source word: its seeds. */
  readonly #known: LinkIndex;
  /** By word: one over the root of its frequency. */
  readonly #sourceRare: Float64Array;
  readonly #targetRare: Float64Array;
  readonly #ranges = new Map<number, CellRange>();
  /** By target word: how much likelier it is for being known to render the word at hand. */
  readonly #lift: Float64Array;
  readonly #ofRow = new Float64Array(MOST_WORDS);
  readonly #ofColumn = new Float64Array(MOST_WORDS);
  readonly #columnStep = new Uint8Array(MOST_WORDS);
  #shares = new Float64Array(ROOM);

  constructor(source: SideWords, target: SideWords, seeds: WordLinks) {
    this.#source = source;
    this.#target = target;
    this.#seeds = seeds;
    this.table = new LinkTable(seeds, INDUCTION.linksOfWord * (source.ids.length + target.ids.length));
    this.#known = groupBy(seeds.source, source.vocabulary.stems.length);
    this.#sourceRare = rarity(source);
    this.#targetRare = rarity(target);
    this.#lift = new Float64Array(target.vocabulary.stems.length).fill(1);
  }

  /** The cells of each pair. They hold until the next call. */
  rangesOf(pairs: readonly ProbablePair[]): readonly CellRange[] {
    if (this.size > INDUCTION.mostCells) {
      this.#ranges.clear();
      this.size = 0;
    }
    return pairs.map((pair) => {
      const key = ((pair.source * SIZES + pair.sources) * this.#target.start.length + pair.target) * SIZES + pair.targets;
      const made = this.#ranges.get(key);
      if (made !== undefined) return made;
      const range = { from: this.size, to: this.#make(pair) };
      this.#ranges.set(key, range);
      return range;
    });
  }

  /** Adds the cells of a pair in which a word is shared among all words of the other side, those known to render it above all; returns their end. */
  #make(pair: ProbablePair): number {
    const ofColumn = this.#ofColumn;
    const ofRow = this.#ofRow;
    const [sourceFrom, rows] = wordsOf(this.#source, pair.source, pair.sources);
    const [targetFrom, columns] = wordsOf(this.#target, pair.target, pair.targets);
    this.#share(sourceFrom, rows, targetFrom, columns);
    const step = this.#columnStep;
    const shares = this.#shares;
    const [sourceIds, targetIds] = [this.#source.ids, this.#target.ids];
    this.#makeRoom(rows * columns);
    const { row: rowOf, column: columnOf, link, apart, share, table } = this;
    let cell = this.size;
    for (let row = 0, at = 0; row < rows; row++) {
      const word = sourceIds[sourceFrom + row]!;
      const rowStep = stepOf(row, rows);
      const byRow = 1 / ofRow[row]!;
      for (let column = 0; column < columns; column++, at++) {
        const part = 0.5 * shares[at]! * (byRow + ofColumn[column]!);
        if (part < INDUCTION.leastIncrement) continue;
        rowOf[cell] = row;
        columnOf[cell] = column;
        link[cell] = table.find(word, targetIds[targetFrom + column]!);
        apart[cell] = Math.abs(rowStep - step[column]!);
        share[cell++] = part;
      }
    }
    this.size = cell;
    return cell;
  }

  /** Fills the shares of all words of a pair, their sums by row, and one over their sums by column. */
  #share(sourceFrom: number, rows: number, targetFrom: number, columns: number): void {
    if (this.#shares.length < rows * columns) this.#shares = new Float64Array(2 * rows * columns);
    const seeds = this.#seeds;
    const known = this.#known;
    const lift = this.#lift;
    const shares = this.#shares;
    const ofColumn = this.#ofColumn.fill(INDUCTION.nothing, 0, columns);
    const step = this.#columnStep;
    const [sourceIds, targetIds, targetRare] = [this.#source.ids, this.#target.ids, this.#targetRare];
    for (let column = 0; column < columns; column++) step[column] = stepOf(column, columns);
    for (let row = 0, at = 0; row < rows; row++) {
      const word = sourceIds[sourceFrom + row]!;
      const rare = this.#sourceRare[word]!;
      const rowStep = stepOf(row, rows);
      const [from, to] = [known.start[word]!, known.start[word + 1]!];
      for (let link = from; link < to; link++) lift[seeds.target[known.index[link]!]!] = 1 + INDUCTION.seedLift * seeds.count[known.index[link]!]!;
      let sum = INDUCTION.nothing;
      for (let column = 0; column < columns; column++, at++) {
        const other = targetIds[targetFrom + column]!;
        const share = lift[other]! * rare * targetRare[other]! * NEARNESS[Math.abs(rowStep - step[column]!)]!;
        shares[at] = share;
        sum += share;
        ofColumn[column]! += share;
      }
      this.#ofRow[row] = sum;
      for (let link = from; link < to; link++) lift[seeds.target[known.index[link]!]!] = 1;
    }
    for (let column = 0; column < columns; column++) ofColumn[column] = 1 / ofColumn[column]!;
  }

  #makeRoom(more: number): void {
    if (this.size + more <= this.row.length) return;
    const room = Math.max(2 * this.row.length, this.size + more);
    this.row = copied(this.row, new Uint16Array(room));
    this.column = copied(this.column, new Uint16Array(room));
    this.link = copied(this.link, new Int32Array(room));
    this.apart = copied(this.apart, new Uint8Array(room));
    this.share = copied(this.share, new Float32Array(room));
  }
}

/** The first word of some sentences, and how many they have. */
export function wordsOf({ start }: SideWords, first: number, count: number): readonly [from: number, words: number] {
  return [start[first]!, start[first + count]! - start[first]!];
}

function stepOf(place: number, places: number): number {
  return Math.floor(((place + 0.5) / places) * STEPS);
}

function rarity({ vocabulary }: SideWords): Float64Array {
  return Float64Array.from(vocabulary.frequency, (often) => 1 / Math.sqrt(often));
}
