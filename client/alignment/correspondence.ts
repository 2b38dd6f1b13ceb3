/** Whether the two texts of a document are translations of each other at all, as its pairs tell. */

import { isOneSided, type Pair } from "./document.ts";
import { CORRESPONDENCE } from "./engine/weights.ts";

export type Correspondence =
  | { readonly kind: "full" }
  /** `share`: of the side that has more of it, the sentences that are in pairs of a stretch that corresponds, in (0, 1). */
  | { readonly kind: "partly"; readonly share: number }
  | { readonly kind: "hardly" };

/** What was judged when the texts were aligned, less what people made of it since: a pair that was accepted or made by hand corresponds. */
export function correspondenceOf(pairs: readonly Pair[]): Correspondence {
  if (!pairs.some(isApart)) return { kind: "full" };
  const [all, together] = [{ source: 0, target: 0 }, { source: 0, target: 0 }];
  for (const pair of pairs) {
    all.source += pair.source.length;
    all.target += pair.target.length;
    if (isApart(pair) || isOneSided(pair)) continue;
    together.source += pair.source.length;
    together.target += pair.target.length;
  }
  const share = Math.max(together.source / all.source, together.target / all.target);
  return share < CORRESPONDENCE.hardlyBelow ? { kind: "hardly" } : { kind: "partly", share };
}

/** Whether nothing near the pair speaks for a translation. */
export function isApart({ status, reasons }: Pair): boolean {
  return status === "open" && reasons.some((reason) => reason.kind === "apart");
}
