/** What the glossary has for a concept in a language. */
import type { Concept, Term } from "../../glossary/glossary.ts";
import { languageWithScript } from "../../glossary/term.ts";
import { viewOf } from "../stores/glossary-view.ts";

/** The term to write in that language; undefined where the glossary has none. */
export function termIn(concept: Concept, language: string): Term | undefined {
  const sought = languageWithScript(language);
  return viewOf(concept).terms.find((term) => languageWithScript(term.language) === sought && term.workflow !== "rejected" && (term.usage === "preferred" || term.usage === "admitted"));
}
