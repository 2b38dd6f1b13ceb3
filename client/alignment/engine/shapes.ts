/** The shapes that a pair may have: how many source sentences by how many target sentences. */

import { LONGEST_SENTENCE } from "./weights.ts";

export interface Shapes {
  /** By shape: sentences of the source and of the target, both ≥ 1. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** The largest number on either side. */
  readonly reach: number;
}

/** A pair with more sentences on a side is a chapter and no pair. */
export const MOST_SENTENCES = 16;
/** A pair has no more words on a side: of longer sentences the rest is not looked at. */
export const MOST_WORDS = LONGEST_SENTENCE * MOST_SENTENCES;

/** 1:1 to 1:8 and 8:1, 2:2 to 2:8 and 8:2, 3:3 to 3:5 and 5:3. */
export const ALL_SHAPES = shapesWhere((a, b) => {
  const [least, most] = a < b ? [a, b] : [b, a];
  return most <= 8 && a + b <= 10 && (least <= 2 || (least === 3 && most <= 5));
});

/** … and further to 1:16 and 16:1, 2:16 and 16:2, where a sentence asks for it. */
export const WIDE_SHAPES = shapesWhere((a, b) => {
  const [least, most] = a < b ? [a, b] : [b, a];
  return least <= 2 || (least === 3 && most <= 5);
});

/** Enough to find the way in a long text: 1:1, 1:2, 1:3, 2:2, 2:1 and 3:1. */
export const FEWEST_SHAPES = shapesWhere((a, b) => a + b <= 4);

/** … and in a short one, where there is little else to find it by: 1:1 to 1:8 and 8:1, 2:2, 2:3 and 3:2. */
export const FEW_SHAPES = shapesWhere((a, b) => (Math.min(a, b) === 1 && Math.max(a, b) <= 8) || a + b <= 5);

function shapesWhere(fits: (source: number, target: number) => boolean): Shapes {
  const source: number[] = [];
  const target: number[] = [];
  for (let a = 1; a <= MOST_SENTENCES; a++) {
    for (let b = 1; b <= MOST_SENTENCES; b++) {
      if (!fits(a, b)) continue;
      source.push(a);
      target.push(b);
    }
  }
  return { source, target, reach: Math.max(...source, ...target) };
}
