/** What a row needs to speak: handed to it as a property, since two thousand rows must not each ask a context. */
import type { Pair } from "../alignment/document.ts";
import type { Messages } from "../messages/messages.ts";
import type { Localized } from "./localized.ts";
import { stateOf } from "./pair-filter.ts";

export interface RowWords {
  /** `reviewAlone` for a translation alone. */
  readonly m: Messages["review"];
  readonly names: Messages["names"];
  readonly findings: Messages["findings"];
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
}

/** The words of rows, kept as they are while the language is: rows compare them by identity. */
export class KeptRowWords {
  readonly #l: Localized;
  #kept: RowWords | undefined;

  constructor(l: Localized) {
    this.#l = l;
  }

  /** @param alone there is a translation alone */
  of(alone: boolean): RowWords {
    const { review, reviewAlone, names, findings } = this.#l.m;
    const m = alone ? reviewAlone : review;
    if (this.#kept?.m !== m) this.#kept = { m, names, findings, number: remembered((value) => this.#l.number(value)), percent: remembered((share) => this.#l.percent(share)) };
    return this.#kept;
  }
}

/** Writes each number once: a merge at the top of a long list numbers all rows below it anew. */
export function remembered(write: (value: number) => string): (value: number) => string {
  const written = new Map<number, string>();
  return (value) => {
    const text = written.get(value) ?? write(value);
    written.set(value, text);
    return text;
  };
}

/** `2 : 1`, as the badge has it. */
export function shapeText(pair: Pair, words: RowWords): string {
  return `${words.number(pair.source.length)} : ${words.number(pair.target.length)}`;
}

interface SpokenExtras {
  /** Forms of names in it that ask for another spelling. */
  readonly flagged?: readonly string[];
  /** What else is to be said of it. */
  readonly findings?: readonly string[];
  /** It is in a doubtful stretch. */
  readonly inStretch?: boolean;
}

/**
 * The row in words: `Pair 33, doubtful, 2 to 2, confidence 54 %`.
 * @param number counted from 1
 * @param alone a translation without its source has nothing to count or doubt
 */
export function spokenRow(pair: Pair, number: number, alone: boolean, words: RowWords, { flagged = [], findings = [], inStretch = false }: SpokenExtras = {}): string {
  const { m } = words;
  const shape = alone ? [] : [m.shape(words.number(pair.source.length), words.number(pair.target.length))];
  const confidence = pair.confidence === null ? [] : [m.confidence(words.percent(pair.confidence))];
  const flags = flagged.length === 0 ? [] : [words.names.flagged(flagged.join(m.comma))];
  return [m.pair(words.number(number)), m.state[stateOf(pair)], ...(inStretch ? [m.inStretch] : []), ...shape, ...confidence, ...flags, ...findings].join(m.comma);
}
