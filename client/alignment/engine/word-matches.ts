/**
 * Which words of the other side become likelier by the words of a sentence, and by how much, from what all other sentences taught:
 * a sentence's own part in the counts is taken out, or it would be its own witness.
 */

import { copied } from "./copied.ts";
import { groupBy, type Lexicon, type LinkIndex, type OwnCounts } from "./lexicon.ts";
import { EVIDENCE } from "./weights.ts";
import type { SideWords } from "./words.ts";

/** The counts of a lexicon, seen from one side. */
export interface Matcher {
  readonly count: Float64Array;
  readonly fromWord: Int32Array;
  readonly toWord: Int32Array;
  readonly own: OwnCounts;
  readonly byWord: LinkIndex;
  /** By word of `from`: the sum of its counts. */
  readonly total: Float64Array;
  /** What the sentence at hand gave, by link and by word; zero between sentences. */
  readonly ownCount: Float64Array;
  readonly ownTotal: Float64Array;
  readonly frequency: Int32Array;
  readonly words: number;
}

/** Matches of one sentence after another, in typed arrays that grow; beyond `size` they hold nothing. */
export class Matches {
  size = 0;
  /** The word's place in its sentence, the word of the other side, and how much likelier it becomes. */
  place = new Int32Array(ROOM);
  word = new Int32Array(ROOM);
  ratio = new Float32Array(ROOM);

  add(place: number, word: number, ratio: number): void {
    if (this.size === this.place.length) this.#grow();
    this.place[this.size] = place;
    this.word[this.size] = word;
    this.ratio[this.size++] = ratio;
  }

  #grow(): void {
    this.place = copied(this.place, new Int32Array(2 * this.size));
    this.word = copied(this.word, new Int32Array(2 * this.size));
    this.ratio = copied(this.ratio, new Float32Array(2 * this.size));
  }
}

/** Matches that are made room for at first. */
const ROOM = 8192;

/** `forward` when `from` is the source. */
export function matcherOf(lexicon: Lexicon, from: SideWords, to: SideWords, forward: boolean): Matcher {
  const { links } = lexicon;
  const fromWord = forward ? links.source : links.target;
  const toWord = forward ? links.target : links.source;
  const matcher: Matcher = {
    count: links.count,
    fromWord,
    toWord,
    own: forward ? lexicon.sourceOwn : lexicon.targetOwn,
    byWord: groupBy(fromWord, from.vocabulary.stems.length),
    total: new Float64Array(from.vocabulary.stems.length),
    ownCount: new Float64Array(links.count.length),
    ownTotal: new Float64Array(from.vocabulary.stems.length),
    frequency: to.vocabulary.frequency,
    words: Math.max(EVIDENCE.leastWords, to.ids.length),
  };
  for (let link = 0; link < links.count.length; link++) matcher.total[fromWord[link]!]! += links.count[link]!;
  return matcher;
}

/** Appends the matches of sentence `i`, those with words marked `near` only, and returns its base. */
export function matchSentence(m: Matcher, from: SideWords, i: number, near: Int32Array | undefined, matches: Matches): number {
  const { doubt, leastRatio } = EVIDENCE;
  const [ownFrom, ownTo] = [m.own.start[i]!, m.own.start[i + 1]!];
  for (let o = ownFrom; o < ownTo; o++) {
    const link = m.own.link[o]!;
    m.ownCount[link]! += m.own.amount[o]!;
    m.ownTotal[m.fromWord[link]!]! += m.own.amount[o]!;
  }
  let base = 0;
  const first = from.start[i]!;
  for (let at = first; at < from.start[i + 1]!; at++) {
    const word = from.ids[at]!;
    const total = Math.max(0, m.total[word]! - m.ownTotal[word]!) + doubt;
    base += doubt / total;
    for (let l = m.byWord.start[word]!; l < m.byWord.start[word + 1]!; l++) {
      const link = m.byWord.index[l]!;
      const other = m.toWord[link]!;
      if (near !== undefined && near[other] !== i) continue;
      const ratio = ((m.count[link]! - m.ownCount[link]!) / total) * (m.words / m.frequency[other]!);
      if (ratio < leastRatio) continue;
      matches.add(at - first, other, ratio);
    }
  }
  for (let o = ownFrom; o < ownTo; o++) {
    const link = m.own.link[o]!;
    m.ownCount[link] = 0;
    m.ownTotal[m.fromWord[link]!] = 0;
  }
  return base;
}
