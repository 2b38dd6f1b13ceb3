/**
 * Are these two spellings one name? Latin against Latin and Latin against Arabic come from the same tables, and so do other scripts
 * by their profiles; two spellings in Arabic letters are compared by the letters that writers exchange.
 */
import { oddsOf } from "./align-names.ts";
import { arabicOdds } from "./compare-arabic.ts";
import { compileArabic } from "./compile-arabic.ts";
import { compileByProfile } from "./compile-by-profile.ts";
import { compileLatin } from "./compile-latin.ts";
import { compileOther } from "./compile-other.ts";
import type { CompiledName } from "./compiled-name.ts";
import { reasonsBetween, type SpellingReason } from "./reasons.ts";
import { PROFILES } from "./scripts/profiles.ts";
import { scoreOf } from "./thresholds.ts";

export type { CompiledName } from "./compiled-name.ts";

export interface Comparison {
  /** In [0, 1]; see `thresholds.ts` for what it means. */
  readonly score: number;
  readonly reasons: readonly SpellingReason[];
}

/** A name ready for comparing: compile once, compare often. */
export function compileName(text: string): CompiledName {
  if (/\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text)) return compileLatin(text);
  const profile = PROFILES.find(({ fits }) => fits.test(text));
  if (profile) return compileByProfile(text, profile);
  if (/\p{Script=Arabic}/u.test(text)) return compileArabic(text);
  return /\p{L}/u.test(text) ? compileOther(text) : compileLatin(text);
}

/** How surely the two are one name, in [0, 1]; 1 only when they are spelled alike but for case, marks and spaces. */
export function compareCompiled(a: CompiledName, b: CompiledName): number {
  if (a.key === b.key && a.key !== "") return 1;
  if (a.sounds === null || b.sounds === null || a.key === "" || b.key === "") return 0;
  if (a.script === "arabic" && b.script === "arabic") return scoreOf(arabicOdds(a, b));
  return scoreOf(a.sounds === "latin" ? oddsOf(a, b) : oddsOf(b, a));
}

/** The score with what differs, in the order of the text. Either name may be in any script. */
export function compareNames(a: string, b: string): Comparison {
  const [compiledA, compiledB] = [compileName(a), compileName(b)];
  return { score: compareCompiled(compiledA, compiledB), reasons: reasonsBetween(compiledA, compiledB) };
}

/** What differs between the two spellings; empty for the same text. */
export function explainDifference(a: string, b: string): readonly SpellingReason[] {
  return reasonsBetween(compileName(a), compileName(b));
}
