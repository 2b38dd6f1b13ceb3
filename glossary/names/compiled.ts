/** Names made ready for comparing, remembered: the same few thousand words are asked for again and again. */
import { blockKeys } from "../variants/block-keys.ts";
import { compileName, type CompiledName } from "../variants/compare.ts";

export interface Prepared {
  readonly name: CompiledName;
  /** Names that may be one share a key. */
  readonly blocks: readonly string[];
}

const MOST = 100_000;
const prepared = new Map<string, Prepared>();

export function prepare(text: string): Prepared {
  const before = prepared.get(text);
  if (before) return before;
  if (prepared.size >= MOST) prepared.clear();
  const name = compileName(text);
  const made = { name, blocks: blockKeys(name) };
  prepared.set(text, made);
  return made;
}
