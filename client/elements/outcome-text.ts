/** What became of a gesture on the glossary, in words. */
import type { Entity } from "../../glossary/entity.ts";
import type { Usage } from "../../glossary/fields.ts";
import type { Messages } from "../messages/messages.ts";
import type { WriteOutcome } from "../stores/glossary-state.ts";
import type { FormTarget } from "../stores/save-glossary-form.ts";

type Words = Messages["glossary"]["said"];

/** Why nothing was written; "" when the page has said so already, or nothing was to be written. */
export function unwrittenText(outcome: Exclude<WriteOutcome, { kind: "saved" }>, words: Words): string {
  switch (outcome.kind) {
    case "full": return words.full;
    case "refused-storage": case "read-only": return words.refused;
    case "refused": return outcome.fault.code === "missing" ? words.gone : "";
    default: return outcome satisfies never;
  }
}

export function undoneText({ kind }: WriteOutcome, words: Words): string {
  return kind === "saved" ? words.undone : kind === "full" ? words.full : words.refused;
}

/** @param text the term that is used so from now on */
export function usedText(usage: Usage, text: string, words: Words): string {
  return usage === "preferred" ? words.preferred(text) : usage === "admitted" ? words.admitted(text) : words.deprecated(text);
}

/** @param text what the new concept or term is called; "" when it has no word */
export function savedText(target: FormTarget, text: string, words: Words): string {
  if (text === "" || (target.kind !== "concept" && target.kind !== "term")) return words.saved;
  return target.approve ? words.added(text) : words.proposed(text);
}

/** @param text what the entity was called */
export function deletedText({ kind }: Entity, text: string, words: Words): string {
  return kind === "concept" ? words.deletedConcept(text) : kind === "term" ? words.deletedTerm(text) : words.deletedComment;
}
