/** What a language's reader makes of the tokens from one place on. */
import type { NumberMention } from "./number.ts";

export interface ReadNumber extends Pick<NumberMention, "kind" | "readings" | "parts" | "weight"> {
  /** `[from, to)` of the tokens. */
  readonly from: number;
  readonly to: number;
  /** How many characters at the beginning of the first token are no part of it: Arabic proclitics. */
  readonly cut?: number;
}

/** A number that is no figure of speech when it is written out. */
export const isOdd = (value: number): boolean => value > 20 && value !== 24 && value !== 101 && value !== 1001 && value % 10 !== 0;
