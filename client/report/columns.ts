/** A long text in a picture: so many columns that each can still be seen. */

const MOST_COLUMNS = 600;

export function columnCount(pairs: number): number {
  return Math.max(1, Math.min(pairs, MOST_COLUMNS));
}

export function columnOf(pair: number, pairs: number): number {
  return Math.floor((pair * columnCount(pairs)) / pairs);
}

/** The columns that hold one of these pairs, in order. */
export function columnsWith(indices: readonly number[], pairs: number): readonly number[] {
  return [...new Set(indices.map((index) => columnOf(index, pairs)))].sort((a, b) => a - b);
}
