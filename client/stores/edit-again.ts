/** What a person typed into an edit that the server refused, as the forms in which it can be typed again. */
import { deletedField, writeOf, type EntityId, type Value } from "../../glossary/entity.ts";
import type { FormRecord } from "../storage/form-records.ts";
import type { Rejected } from "../storage/glossary-records.ts";
import type { GlossaryState } from "./glossary-state.ts";
import { conceptOf } from "./glossary-view.ts";

export interface AgainForms {
  /** Where the forms stand; null for a concept that is not there yet. */
  readonly concept: EntityId | null;
  readonly forms: readonly { readonly key: string; readonly form: FormRecord }[];
  /** The refused edits that are in these forms now. */
  readonly taken: readonly Rejected[];
}

type State = Pick<GlossaryState, "id" | "entities" | "rejected">;

/** A new concept comes with the terms that were refused with it. */
export function formsAgain(rejected: Rejected, state: State): AgainForms {
  const { id, entities } = state;
  const { mutation } = rejected;
  const values = Object.fromEntries(Object.entries(mutation.changes).map(([field, { value }]) => [field, value]));
  if (mutation.op === "create") {
    const root = mutation.kind === "concept" ? mutation.entity : mutation.parent;
    const concept = root === null ? undefined : conceptOf(entities, root);
    if (concept === undefined) return newConcept(root ?? mutation.entity, state, rejected);
    const key = mutation.kind === "comment" ? `${id}/${concept}/comment` : `${id}/${concept}/new-term`;
    const fields = mutation.kind === "comment" ? { text: text(values["text"]) } : textsOf(values, ["text", "language", "usage", "note", "source", "variantOf", "scheme"]);
    return { concept, forms: [{ key, form: { fields, seen: {} } }], taken: [rejected] };
  }
  const entity = entities.get(mutation.entity);
  const forms = Object.entries(values).filter(([field]) => field !== deletedField && field !== "workflow" && field !== "usage").map(([field, value]) => ({
    key: `${id}/${mutation.entity}/${field}`,
    form: { fields: typeof value === "object" && value !== null ? { text: value["text"] ?? "", source: value["source"] ?? "" } : { text: text(value) }, seen: { [field]: entity ? writeOf(entity, field) : null } },
  }));
  return { concept: conceptOf(entities, mutation.entity) ?? null, forms, taken: [rejected] };
}

function newConcept(root: EntityId, { id, rejected: all }: State, rejected: Rejected): AgainForms {
  const parts = all.filter(({ mutation }) => mutation.op === "create" && (mutation.entity === root || mutation.parent === root));
  const value = (part: Rejected | undefined, field: string): Value | undefined => part?.mutation.changes[field]?.value;
  const concept = parts.find(({ mutation }) => mutation.entity === root);
  const terms = parts.filter((part) => part !== concept && text(value(part, "text")) !== "");
  const first = (language: string) => terms.find((term) => text(value(term, "language")) === language);
  const [arabic, english] = [first("ar"), first("en")];
  const definition = Object.entries(concept?.mutation.changes ?? {}).find(([field]) => field.startsWith("definition/"))?.[1].value;
  const quotation = typeof definition === "object" && definition !== null ? definition : {};
  const fields = {
    arabic: text(value(arabic, "text")),
    english: text(value(english, "text")),
    variants: terms.filter((term) => term !== arabic && term !== english).map((term) => text(value(term, "text"))).join("\n"),
    definition: quotation["text"] ?? "",
    definitionSource: quotation["source"] ?? "",
    subjectField: text(value(concept, "subjectField")),
  };
  return { concept: null, forms: [{ key: `${id}/new-concept`, form: { fields, seen: {} } }], taken: parts.length > 0 ? parts : [rejected] };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const textsOf = (values: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, string> => Object.fromEntries(fields.map((field) => [field, text(values[field])]));
