/**
 * Whether found pairs are more than chance: the words of a pair must explain each other better than the words of one pair explain
 * those of another, by what pairs elsewhere taught. Words were learnt from these very pairs, so each is judged by a lexicon that
 * has not seen it, and beside others that were kept from it too.
 */

import type { Step } from "./decode.ts";
import { mixed } from "./evidence.ts";
import type { Inducer } from "./induction.ts";
import type { Lexicon } from "./lexicon.ts";
import { CORRESPONDENCE } from "./weights.ts";
import { Matches, matcherOf, matchSentence, type Matcher } from "./word-matches.ts";
import type { SideWords } from "./words.ts";

/**
 * By step: how many of the other pairs it beats, in [0, 1], a draw for half; some .95 in a translation, .5 by chance. NaN where a side
 * has no words or nothing tells it from others, and where it was not looked at: in long texts, and when `isEnough` says of the shares of
 * half the pairs that they are. The work is bounded, however long the texts are.
 */
export function sharesWon(
  source: SideWords, target: SideWords, learn: Inducer, steps: readonly Step[], isEnough: (shares: Float64Array) => boolean,
): Float64Array {
  const shares = new Float64Array(steps.length).fill(NaN);
  const pairs = steps.flatMap((step, index) => (hasWords(source, step.source, step.sources) && hasWords(target, step.target, step.targets) ? [index] : []));
  for (const { tested, taught } of examinations(pairs)) {
    const lexicon = learn(taught.map((index) => ({ ...steps[index]!, probability: 1 })));
    const table = explainedTable(lexicon, source, target, tested.map((index) => steps[index]!));
    tested.forEach((index, row) => (shares[index] = shareWon(table, row, tested.length)));
    if (isEnough(shares)) break;
  }
  return shares;
}

interface Examination {
  readonly tested: readonly number[];
  readonly taught: readonly number[];
}

/** Of few pairs each second one is tested, then the others; of many, as many as are enough. */
function examinations(pairs: readonly number[]): readonly Examination[] {
  const stride = Math.max(2, Math.ceil(pairs.length / CORRESPONDENCE.mostTested));
  const examination = (first: number): Examination => {
    const taught = pairs.filter((_, p) => p % stride !== first);
    const step = Math.ceil(taught.length / CORRESPONDENCE.mostTaught);
    return { tested: pairs.filter((_, p) => p % stride === first), taught: taught.filter((_, p) => p % step === 0) };
  };
  return stride === 2 ? [examination(0), examination(1)] : [examination(0)];
}

/** How well, by row and column, the one pair's source and the other's target explain each other. */
type Explained = (row: number, column: number) => number;

function explainedTable(lexicon: Lexicon, source: SideWords, target: SideWords, steps: readonly Step[]): Explained {
  const sources = steps.map((step): Block => ({ first: step.source, end: step.source + step.sources }));
  const targets = steps.map((step): Block => ({ first: step.target, end: step.target + step.targets }));
  const forward = explainer(matcherOf(lexicon, source, target, true), source, target);
  const backward = explainer(matcherOf(lexicon, target, source, false), target, source);
  const forth = sources.map(forward);
  const back = targets.map(backward);
  return (row, column) => forth[row]!(targets[column]!) + back[column]!(sources[row]!);
}

interface Block {
  readonly first: number;
  readonly end: number;
}

/** Of a block of `from`: how much likelier than any words, for each of them, it makes the words of a block of `to`. */
function explainer(matcher: Matcher, from: SideWords, to: SideWords): (block: Block) => (other: Block) => number {
  const matches = new Matches();
  return ({ first, end }) => {
    matches.size = 0;
    let base = 0;
    for (let i = first; i < end; i++) base += matchSentence(matcher, from, i, undefined, matches);
    const given = new Map<number, number>();
    for (let m = 0; m < matches.size; m++) given.set(matches.word[m]!, (given.get(matches.word[m]!) ?? 0) + matches.ratio[m]!);
    const words = from.start[end]! - from.start[first]!;
    const plain = mixed(base / words);
    return (other) => {
      const start = to.start[other.first]!;
      const stop = to.start[other.end]!;
      let sum = 0;
      for (let at = start; at < stop; at++) {
        const ratio = given.get(to.ids[at]!);
        if (ratio !== undefined) sum += mixed((base + ratio) / words) - plain;
      }
      return sum / (stop - start);
    };
  };
}

/** Beside others at even distances all over the text; NaN when nothing tells it from any of them, as where one sentence is said again and again. */
function shareWon(explained: Explained, row: number, rows: number): number {
  const others = Math.min(CORRESPONDENCE.others, rows - 1);
  const own = explained(row, row);
  let won = 0;
  let draws = 0;
  for (let other = 0; other < others; other++) {
    const column = (row + 1 + Math.floor(((other + 0.5) * (rows - 1)) / others)) % rows;
    const theirs = explained(row, column);
    if (own > theirs) won += 1;
    else if (own === theirs) draws += 1;
  }
  return draws === others ? NaN : (won + draws / 2) / others;
}

function hasWords({ start }: SideWords, first: number, count: number): boolean {
  return count > 0 && start[first + count]! > start[first]!;
}
