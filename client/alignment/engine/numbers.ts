/** The numbers of each sentence, in digits or as words, so that 3 finds ثلاثة; and which of them two blocks do not share. */

import { numberWords } from "./number-words.ts";
import type { SideWords } from "./words.ts";

/** By sentence, the numbers that stand in it. */
export interface SideNumbers {
  readonly start: Int32Array;
  /** The value as its digits, without leading zeros. */
  readonly value: readonly string[];
  /** 1 for a number in digits; a number word ("two") need not have a number on the other side. */
  readonly digits: Uint8Array;
}

export function sideNumbers({ vocabulary, start: words, ids }: SideWords, lang: string): SideNumbers {
  const spelled = numberWords(lang);
  const known = vocabulary.stems.map((stem, id) => {
    if (stem.startsWith("#")) return stem.slice(1);
    for (const form of vocabulary.forms[id] ?? []) {
      const value = spelled.get(form);
      if (value !== undefined) return value;
    }
    return undefined;
  });
  const start = new Int32Array(words.length);
  const value: string[] = [];
  const digits: number[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    for (let at = words[i]!; at < words[i + 1]!; at++) {
      const number = known[ids[at]!];
      if (number === undefined) continue;
      value.push(number);
      digits.push(Number(vocabulary.stems[ids[at]!]!.startsWith("#")));
    }
    start[i + 1] = value.length;
  }
  return { start, value, digits: Uint8Array.from(digits) };
}

/** How many numbers in digits of source sentences [i, row) and of target sentences [j, column) the other side lacks. */
export function missingNumbers(source: SideNumbers, target: SideNumbers, i: number, row: number, j: number, column: number): number {
  const [from, to] = [source.start[i]!, source.start[row]!];
  const [back, end] = [target.start[j]!, target.start[column]!];
  if (from === to && back === end) return 0;
  const left = target.value.slice(back, end);
  const open = Array.from(target.digits.subarray(back, end));
  let missing = 0;
  for (let s = from; s < to; s++) {
    const at = left.indexOf(source.value[s]!);
    if (at < 0) missing += source.digits[s]!;
    else {
      left[at] = "";
      open[at] = 0;
    }
  }
  return open.reduce((sum, each) => sum + each, missing);
}
