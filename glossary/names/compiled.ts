/** Names made ready for comparing, remembered: the same few thousand words are asked for again and again. */
import { blockKeys } from "../variants/block-keys.ts";
import { compileName, type CompiledName } from "../variants/compare.ts";
import { reasonsBetween, type SpellingReason } from "../variants/reasons.ts";

export class Prepared {
  readonly name: CompiledName;
  #blocks: readonly string[] | undefined;

  constructor(text: string) {
    this.name = compileName(text);
  }

  /** Names that may be one share a key. */
  get blocks(): readonly string[] {
    return (this.#blocks ??= blockKeys(this.name));
  }
}

const MOST = 100_000;
const prepared = new Map<string, Prepared>();

export function prepare(text: string): Prepared {
  const before = prepared.get(text);
  if (before) return before;
  if (prepared.size >= MOST) prepared.clear();
  const made = new Prepared(text);
  prepared.set(text, made);
  return made;
}

/** What differs between the two spellings; empty for the same text. */
export function differenceOf(a: string, b: string): readonly SpellingReason[] {
  return reasonsBetween(prepare(a).name, prepare(b).name);
}
