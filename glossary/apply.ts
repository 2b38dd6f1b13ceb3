/**
 * What becomes of a mutation: the one place of the rules, for the server inside its transaction and for the view of a
 * client that has not heard from the server yet. Field by field, a value is written only where the author saw what it replaces.
 */
import { deletedField, valueOf, type Entity } from "./entity.ts";
import { faultWords } from "./fault-words.ts";
import { checkField, limits, type FieldFault } from "./fields.ts";
import { schemaVersion, type Conflict, type Mutation, type MutationOutcome } from "./mutation.ts";
import { whyNotCreate, whyNotResolve, whyNotWrite, type Author } from "./roles.ts";
import { settle, type Applied } from "./settle.ts";
import { checkTerm } from "./term.ts";
import type { View } from "./view.ts";

/**
 * The same mutation on the same view by the same author always ends the same. That a mutation is not applied twice is
 * for the caller to see to.
 * @param at ISO 8601, UTC: when an entity that is made was made
 */
export function applyMutation(view: View, mutation: Mutation, author: Author, at: string): Applied {
  if (mutation.schema > schemaVersion) return rejected("schema", "A newer Muqabala made this change; the server does not know it yet.");
  switch (mutation.op) {
    case "create": return create(view, mutation, author, at);
    case "edit": return edit(view, mutation, author);
    case "resolve": return resolve(view, mutation, author);
    default: return mutation satisfies never;
  }
}

function create(view: View, mutation: Extract<Mutation, { op: "create" }>, author: Author, at: string): Applied {
  const { entity: id, kind, parent, changes } = mutation;
  const values = Object.fromEntries(Object.entries(changes).map(([field, { value }]) => [field, value]));
  const refusal = whyNotCreate(author, kind, values);
  if (refusal !== undefined) return rejected("role", refusal);
  if (view.entity(id)) return rejected("exists", "There is an entry with this id already.");
  const misplaced = whyNotUnder(view, mutation);
  if (misplaced !== undefined) return rejected("parent", misplaced);
  if (parent !== null && view.children(parent).length >= limits.children) return rejected("limit", `An entry may have ${limits.children} terms and comments at most.`);
  const blank: Entity = { id, kind, parent, fields: {}, by: author.user, at };
  return faultOf(blank, mutation) ?? settle(view, blank, mutation, author);
}

function edit(view: View, mutation: Extract<Mutation, { op: "edit" }>, author: Author): Applied {
  const entity = view.entity(mutation.entity);
  if (!entity) return author.role === "reader" ? rejected("role", "A reader cannot change the glossary.") : rejected("missing", "There is no such entry.");
  return refusalOf(view, entity, mutation, author) ?? faultOf(entity, mutation) ?? settle(view, entity, mutation, author);
}

function resolve(view: View, mutation: Extract<Mutation, { op: "resolve" }>, author: Author): Applied {
  const conflict = view.conflict(mutation.conflict);
  const entity = view.entity(mutation.entity);
  if (!conflict || !entity || conflict.entity !== entity.id) return rejected("missing", "There is no such conflict.");
  const refusal = whyNotResolve(author, conflict);
  if (refusal !== undefined) return rejected("role", refusal);
  const other = Object.keys(mutation.changes).find((field) => field !== conflict.field);
  if (other !== undefined) return rejected("invalid-field", `This conflict is about the field “${conflict.field}”.`, other);
  const refused = refusalOf(view, entity, mutation, author) ?? faultOf(entity, mutation);
  if (refused) return refused;
  const settled = settle(view, entity, mutation, author);
  if (conflict.state === "resolved") {
    return settled.outcome.kind === "same" ? settled : rejected("conflict-closed", "Somebody else has resolved this conflict meanwhile.");
  }
  const ended: Conflict = { ...conflict, state: "resolved", resolvedBy: author.user };
  return {
    // A value that meets another conflict goes on as that one.
    outcome: settled.outcome.kind === "same" ? { kind: "applied" } : settled.outcome,
    entities: settled.entities,
    conflicts: [ended, ...settled.conflicts.filter(({ id }) => id !== ended.id)],
  };
}

function whyNotUnder(view: View, { kind, parent }: Extract<Mutation, { op: "create" }>): string | undefined {
  if (kind === "concept") return parent === null ? undefined : "A concept stands on its own.";
  const above = parent === null ? undefined : view.entity(parent);
  if (!above) return "What this belongs to is not there.";
  if (kind === "term" && above.kind !== "concept") return "A term belongs to a concept.";
  return valueOf(above, deletedField) === true ? "What this belongs to was deleted." : undefined;
}

function refusalOf(view: View, entity: Entity, mutation: Mutation, author: Author): Applied | undefined {
  if (author.role === "reader") return rejected("role", "A reader cannot change the glossary.");
  for (const [field, { value }] of Object.entries(mutation.changes)) {
    const reason = whyNotWrite(author, view, entity, field, value);
    if (reason !== undefined) return rejected("role", reason, field);
  }
  return undefined;
}

/** What is wrong with the values, each on its own, and those of a term together. */
function faultOf(entity: Entity, mutation: Mutation): Applied | undefined {
  const { changes } = mutation;
  for (const [field, { value }] of Object.entries(changes)) {
    const fault = field === deletedField && (value !== true || mutation.op === "create") ? ({ code: "wrong-type", field } as const) : checkField(entity.kind, field, value);
    if (fault) return invalid(fault);
  }
  const fault = wholeFault(entity, mutation);
  if (fault) return invalid(fault);
  if (new Set([...Object.keys(entity.fields), ...Object.keys(changes)]).size > limits.fields) return rejected("limit", `An entry may have ${limits.fields} fields at most.`);
  return undefined;
}

function wholeFault(entity: Entity, { op, changes }: Mutation): FieldFault | undefined {
  const words = (field: string): string => {
    const value = Object.hasOwn(changes, field) ? (changes[field]?.value ?? null) : valueOf(entity, field);
    return typeof value === "string" ? value : "";
  };
  const touches = (...fields: readonly string[]): boolean => op === "create" || fields.some((field) => Object.hasOwn(changes, field));
  switch (entity.kind) {
    case "concept": return undefined;
    case "term": return touches("language", "text") ? checkTerm(words("language"), words("text")) : undefined;
    case "comment": return touches("text", "decision") && words("text").trim() === "" && words("decision") === "" ? { code: "empty", field: "text" } : undefined;
    default: return entity.kind satisfies never;
  }
}

const invalid = (fault: FieldFault): Applied => rejected("invalid-field", faultWords(fault), fault.field);

function rejected(code: Extract<MutationOutcome, { kind: "rejected" }>["code"], reason: string, path?: string): Applied {
  return { outcome: { kind: "rejected", code, reason, ...(path !== undefined && { path }) }, entities: [], conflicts: [] };
}
