/**
 * A name in a script that has no tables: it is compared by its folded letters only.
 */
import { fold } from "../fold.ts";
import { buildGraph, type CompiledName } from "./compiled-name.ts";

export function compileOther(text: string): CompiledName {
  const key = fold(text).replace(/[^\p{L}\p{Nd}]/gu, "");
  return { text, script: "other", sounds: null, key, articles: [], finalH: "", ...buildGraph([], [], new Set(), { slotOf: () => 0, dropCost: () => 0 }) };
}
