/** The terms of the glossary that stand in a pair, concept by concept: what the source has, what to write for it, and what is written. */
import type { EntityId } from "../../glossary/entity.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import { termIn } from "./concept-terms.ts";

export interface PairTerm {
  readonly concept: EntityId;
  /** As the source has it; null where it has none. */
  readonly source: string | null;
  /** What to write; null where the glossary does not say. */
  readonly preferred: string | null;
  /** What the translation has, each once. */
  readonly written: readonly string[];
  /** Of what is written the worst; null where nothing is and nobody can say that something lacks. */
  readonly state: "preferred" | "admitted" | "deprecated" | "missing" | null;
}

/**
 * In the order of the source, then what only the translation has.
 * @param mentions of the pair @param missing concepts that are known to be missing in its translation @param language of the translation
 */
export function pairTerms(mentions: readonly TermMention[], missing: ReadonlySet<EntityId>, glossary: Glossary, language: string): readonly PairTerm[] {
  return [...new Set(mentions.map(({ concept }) => concept))].map((concept) => {
    const [source, target] = (["source", "target"] as const).map((side) => mentions.filter((each) => each.concept === concept && each.side === side));
    const known = glossary.concepts.get(concept);
    return {
      concept,
      source: source?.[0]?.text ?? null,
      preferred: (known && termIn(known, language)?.text) ?? null,
      written: [...new Set(target?.map(({ text }) => text))],
      state: stateOf(target ?? []) ?? (missing.has(concept) ? "missing" : null),
    };
  });
}

function stateOf(written: readonly TermMention[]): PairTerm["state"] {
  if (written.length === 0) return null;
  const has = (...usages: readonly TermMention["usage"][]): boolean => written.some(({ usage }) => usages.includes(usage));
  return has("deprecated", "superseded") ? "deprecated" : has("admitted") ? "admitted" : "preferred";
}
