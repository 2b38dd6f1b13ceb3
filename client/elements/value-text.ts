/** Fields and their values in words, for where they are told of: conflicts, the history, what waits and what was refused. */
import { deletedField, wordsOf, type EntityId, type Value } from "../../glossary/entity.ts";
import { decisions, usages, workflows } from "../../glossary/fields.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import { conceptForm, viewOf } from "../stores/glossary-view.ts";
import type { Localized } from "./localized.ts";

export function fieldText(field: string, l: Localized): string {
  const words = l.m.glossary.conflict.field;
  const [name = "", language] = field.split("/");
  if (name === "definition" && language !== undefined) return l.m.glossary.concept.definition(l.language(language));
  return Object.hasOwn(words, name) ? words[name as keyof typeof words] : field;
}

/** "" for nothing. */
export function valueText(field: string, value: unknown, { entities }: Glossary, l: Localized): string {
  const m = l.m.glossary;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? m.conflict.yes : m.conflict.no;
  if (typeof value === "object") return Object.values(value).filter((part) => typeof part === "string").join(" — ");
  if (typeof value !== "string") return "";
  switch (field) {
    case "usage": return m.usage[usages.find((each) => each === value) ?? "admitted"];
    case "workflow": return m.workflow[workflows.find((each) => each === value) ?? "proposed"];
    case "decision": return m.decision[decisions.find((each) => each === value) ?? "different-name"];
    case "language": return `${l.language(value)} (${value})`;
    case "variantOf": {
      const original = [...entities.values()].find(({ id }) => id === value);
      return original ? wordsOf(original, "text") : value;
    }
    default: return value;
  }
}

/** Whether a person can write a value of this field as words. */
export function isWords(field: string, value: Value): boolean {
  return !["usage", "workflow", "decision", "variantOf", deletedField].includes(field) && (value === null || typeof value === "string");
}

/** What a concept, a term or a comment is called where it is told of; a comment by what it is on. */
export function entityText(id: EntityId, glossary: Glossary, l: Localized): string {
  const entity = glossary.entities.get(id);
  if (!entity) return l.m.glossary.noForm;
  if (entity.kind === "term") return wordsOf(entity, "text");
  if (entity.kind === "comment") return entity.parent === null ? "" : entityText(entity.parent, glossary, l);
  const concept = glossary.concepts.get(id);
  return (concept && conceptForm(viewOf(concept), l.locale)?.text) ?? l.m.glossary.noForm;
}
