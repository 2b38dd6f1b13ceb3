/** The kinds of flags on the Review screen, of names and of pairs, each with a sign that says it beside the word and the colour. */
import type { PairFinding } from "../../glossary/findings/pair-finding.ts";
import type { FindingKind } from "../../glossary/names/name.ts";
import type { Messages } from "../messages/messages.ts";
import { FLAG_SIGNS, KINDS } from "./name-findings.ts";

export type PairFlagKind = PairFinding["kind"];
export type FlagKind = FindingKind | PairFlagKind;

const PAIR_SIGNS: Readonly<Record<PairFlagKind, string>> = { "deprecated-term": "✕", "missing-term": "∅", omitted: "⋯", untranslated: "↮", number: "#", date: "◷" };

export const SIGNS: Readonly<Record<FlagKind, string>> = { ...PAIR_SIGNS, ...FLAG_SIGNS };

/** The gravest first. */
export const flagKinds: readonly FlagKind[] = ["number", "date", "omitted", "missing-term", "deprecated-term", "untranslated", ...KINDS.filter((kind) => kind !== "look-alike")];

export function isFlagKind(word: string): word is FlagKind {
  return word in SIGNS;
}

export function isPairFlag(kind: FlagKind): kind is PairFlagKind {
  return kind in PAIR_SIGNS;
}

/** What a flag of that kind is called. */
export function kindText(kind: FlagKind, { names, findings }: Pick<Messages, "names" | "findings">): string {
  return isPairFlag(kind) ? findings.flag[kind] : names.flag[kind];
}
