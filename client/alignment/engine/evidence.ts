/**
 * How well the words of some sentences are explained by a block of the other side, as a log likelihood ratio: against
 * any words, and centred on what blocks from elsewhere in the text get, so that a pair does not lose for words without
 * rendering. Additive over the explained sentences: with prefix sums along a row, a pair costs one subtraction.
 */

import type { Lexicon } from "./lexicon.ts";
import { quickLog } from "./quick-log.ts";
import { EVIDENCE } from "./weights.ts";
import { Matches, matcherOf, matchSentence } from "./word-matches.ts";
import type { SideWords } from "./words.ts";

/** One direction: the sentences of `from` explain those of `to`. */
export interface Explanation {
  readonly from: SideWords;
  readonly to: SideWords;
  /** By sentence of `from`: where its matches begin; one more entry closes the last. */
  readonly start: Int32Array;
  /** A match: the word's place in its sentence, the word of `to`, and how much likelier than by chance it becomes. */
  readonly place: Int32Array;
  readonly word: Int32Array;
  readonly ratio: Float32Array;
  /** By sentence of `from`: what its words give to every word of `to`, the words of unknown rendering above all. */
  readonly base: Float64Array;
  /** By block size and sentence of `to`, at `(size - 1) * sentences + sentence`: what far-off blocks get. */
  readonly expected: Float64Array;
}

/** The half-open range of `to` sentences that matter to each sentence of `from`. */
export interface Reach {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The largest block. */
  readonly block: number;
}

/** `forward` when the source explains the target. A sentence's own part in the counts is taken out before it is judged. */
export function explain(lexicon: Lexicon, from: SideWords, to: SideWords, forward: boolean, reach: Reach): Explanation {
  const matcher = matcherOf(lexicon, from, to, forward);

  const sentences = from.start.length - 1;
  const sampled = samples(sentences);
  const inSample = new Uint8Array(sentences);
  for (const first of sampled) inSample.fill(1, first, first + reach.block);

  const start = new Int32Array(sentences + 1);
  const base = new Float64Array(sentences);
  const matches = new Matches();
  const near = new Int32Array(to.vocabulary.stems.length).fill(-1);
  for (let i = 0; i < sentences; i++) {
    for (let at = to.start[reach.low[i]!]!; at < to.start[reach.high[i]!]!; at++) near[to.ids[at]!] = i;
    base[i] = matchSentence(matcher, from, i, inSample[i] ? undefined : near, matches);
    start[i + 1] = matches.size;
  }
  const explanation = {
    from, to, start, base,
    place: matches.place.subarray(0, matches.size),
    word: matches.word.subarray(0, matches.size),
    ratio: matches.ratio.subarray(0, matches.size),
    expected: new Float64Array(0),
  };
  return { ...explanation, expected: expectedElsewhere(explanation, sampled, reach) };
}

/** Room for one row of evidence at a time; shared between calls for one `Explanation`. */
export interface RowScratch {
  /** By block size: the running sums that `explainRow` leaves. */
  readonly prefix: readonly Float64Array[];
  /** By word of `to`: its number among the words of the row that the block gives something to, or -1. */
  readonly numberOf: Int32Array;
  /** By such number: what the block gives to the word, and what that is worth. */
  readonly given: Float64Array;
  readonly worth: Float64Array;
  /** The numbers of the words of the row, sentence by sentence. */
  hits: Int32Array;
  readonly hitStart: Int32Array;
}

export function rowScratch(e: Explanation, block: number): RowScratch {
  const others = e.to.start.length - 1;
  const words = e.to.vocabulary.stems.length;
  return {
    prefix: Array.from({ length: block }, () => new Float64Array(others + 1)),
    numberOf: new Int32Array(words).fill(NOT_GIVEN),
    given: new Float64Array(words),
    worth: new Float64Array(words),
    hits: new Int32Array(1024),
    hitStart: new Int32Array(others + 1),
  };
}

const NOT_GIVEN = -1;
const NOT_MET = -2;

/**
 * Fills `prefix[size - 1]` with the running sums of the evidence that the block of `size` sentences from `first` on gives
 * to the sentences `low` … `high - 1` of the other side; the sum before sentence j stands at `j - low`.
 */
export function explainRow(e: Explanation, first: number, block: number, low: number, high: number, scratch: RowScratch): void {
  const sentences = e.from.start.length - 1;
  const others = e.to.start.length - 1;
  const { numberOf, given, worth, prefix, hitStart } = scratch;
  const end = e.start[Math.min(sentences, first + block)]!;
  for (let m = e.start[first]!; m < end; m++) numberOf[e.word[m]!] = NOT_MET;
  const met = findHits(e, low, high, scratch);
  const { hits } = scratch;
  let base = 0;
  for (let size = 1; size <= block; size++) {
    const last = first + size - 1;
    const words = last < sentences ? e.from.start[last + 1]! - e.from.start[first]! : 0;
    const sums = prefix[size - 1]!;
    sums[0] = 0;
    if (words === 0) {
      sums.fill(0, 0, high - low + 1);
      continue;
    }
    for (let m = e.start[last]!; m < e.start[last + 1]!; m++) {
      const number = numberOf[e.word[m]!]!;
      if (number >= 0) given[number]! += e.ratio[m]!;
    }
    base += e.base[last]!;
    const plain = mixed(base / words);
    for (let number = 0; number < met; number++) worth[number] = given[number]! > 0 ? mixed((base + given[number]!) / words) - plain : 0;
    const row = (size - 1) * others;
    let sum = 0;
    for (let j = low; j < high; j++) {
      sum += (e.to.start[j + 1]! - e.to.start[j]!) * plain - e.expected[row + j]!;
      for (let h = hitStart[j - low]!; h < hitStart[j - low + 1]!; h++) sum += worth[hits[h]!]!;
      sums[j - low + 1] = sum;
    }
  }
  for (let m = e.start[first]!; m < end; m++) numberOf[e.word[m]!] = NOT_GIVEN;
}

/** Numbers the words of the row that the block gives something to, and returns how many they are. */
function findHits({ to }: Explanation, low: number, high: number, scratch: RowScratch): number {
  const { numberOf, given, hitStart } = scratch;
  const most = to.start[high]! - to.start[low]!;
  if (scratch.hits.length < most) scratch.hits = new Int32Array(2 * most);
  const { hits } = scratch;
  let met = 0;
  let count = 0;
  for (let j = low; j < high; j++) {
    hitStart[j - low] = count;
    for (let at = to.start[j]!; at < to.start[j + 1]!; at++) {
      const word = to.ids[at]!;
      if (numberOf[word] === NOT_GIVEN) continue;
      if (numberOf[word] === NOT_MET) {
        given[met] = 0;
        numberOf[word] = met++;
      }
      hits[count++] = numberOf[word]!;
    }
  }
  hitStart[high - low] = count;
  return met;
}

/** The log of a word's likelihood ratio, mixed with "any word". */
export function mixed(ratio: number): number {
  return quickLog(EVIDENCE.floor + (1 - EVIDENCE.floor) * ratio);
}

function samples(sentences: number): number[] {
  const count = Math.min(EVIDENCE.samples, sentences);
  return Array.from({ length: count }, (_, k) => Math.floor(((k + 0.5) * sentences) / count));
}

/** The mean evidence from far-off blocks; where none is far off, of all sampled ones. */
function expectedElsewhere(e: Explanation, sampled: readonly number[], reach: Reach): Float64Array {
  const sentences = e.from.start.length - 1;
  const others = e.to.start.length - 1;
  const distance = Math.min(EVIDENCE.sampleDistance, sentences / 4);
  const sum = new Float64Array(reach.block * others);
  const count = new Float64Array(reach.block * others);
  const allSum = new Float64Array(reach.block * others);
  const allCount = new Float64Array(reach.block);
  const scratch = new Float64Array(e.to.vocabulary.stems.length);
  const value = new Float64Array(e.to.vocabulary.stems.length);
  for (const first of sampled) {
    scratch.fill(0);
    let base = 0;
    for (let size = 1; size <= reach.block && first + size <= sentences; size++) {
      const last = first + size - 1;
      for (let m = e.start[last]!; m < e.start[last + 1]!; m++) scratch[e.word[m]!]! += e.ratio[m]!;
      base += e.base[last]!;
      const words = e.from.start[last + 1]! - e.from.start[first]!;
      if (words === 0) continue;
      const plain = mixed(base / words);
      for (let w = 0; w < value.length; w++) value[w] = scratch[w] === 0 ? plain : mixed((base + scratch[w]!) / words);
      allCount[size - 1]!++;
      for (let j = 0; j < others; j++) {
        let total = 0;
        for (let at = e.to.start[j]!; at < e.to.start[j + 1]!; at++) total += value[e.to.ids[at]!]!;
        const cell = (size - 1) * others + j;
        allSum[cell]! += total;
        if (Math.abs(first + size / 2 - (j * sentences) / others) <= distance + size / 2) continue;
        sum[cell]! += total;
        count[cell]!++;
      }
    }
  }
  for (let cell = 0; cell < sum.length; cell++) {
    const every = allCount[Math.floor(cell / others)]!;
    sum[cell] = count[cell]! > 0 ? sum[cell]! / count[cell]! : every > 0 ? allSum[cell]! / every : 0;
  }
  return sum;
}
