/**
 * Which words render which, as sparse counts: what is known beforehand (numbers, names, words written alike) and what
 * was learnt from the document's probable pairs.
 */

/** A list of (source word, target word, count); each pair of words at most once. */
export interface WordLinks {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly count: Float64Array;
}

/** What one sentence itself gave to the counts, so that it can be judged by the others: (sentence, link, amount). */
export interface OwnCounts {
  /** By sentence: where its entries begin; one more entry closes the last. */
  readonly start: Int32Array;
  /** The index of the link in `WordLinks`. */
  readonly link: Int32Array;
  readonly amount: Float32Array;
}

export interface Lexicon {
  readonly links: WordLinks;
  readonly sourceOwn: OwnCounts;
  readonly targetOwn: OwnCounts;
}

/** A lexicon of prior counts only. */
export function lexiconOf(links: WordLinks, sources: number, targets: number): Lexicon {
  return { links, sourceOwn: nothingOwn(sources), targetOwn: nothingOwn(targets) };
}

/** The links of each word on one side: `index[start[w] … start[w + 1])` are link numbers. */
export interface LinkIndex {
  readonly start: Int32Array;
  readonly index: Int32Array;
}

/** Groups 0, 1, 2 … by their key, a number below `keys`; the order within a key is kept. */
export function groupBy(key: Int32Array, keys: number): LinkIndex {
  const start = new Int32Array(keys + 1);
  for (let e = 0; e < key.length; e++) start[key[e]! + 1]!++;
  for (let k = 0; k < keys; k++) start[k + 1]! += start[k]!;
  const index = new Int32Array(key.length);
  const next = start.slice();
  for (let e = 0; e < key.length; e++) index[next[key[e]!]!++] = e;
  return { start, index };
}

function nothingOwn(sentences: number): OwnCounts {
  return { start: new Int32Array(sentences + 1), link: new Int32Array(0), amount: new Float32Array(0) };
}
