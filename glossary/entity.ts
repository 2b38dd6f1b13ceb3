/**
 * What a glossary is made of: concepts, their terms, and comments on either. An entity is a set of fields that are
 * written one by one, and every field carries the id of the write that made it, so that two people who edit the same
 * concept get in each other's way only where they touch the same field.
 */
import * as v from "valibot";

/** Names one entity, for ever: 1 to 80 characters `A-Z a-z 0-9 . _ : -`. Made by the client, or by the starter glossary. */
export type EntityId = string & v.Brand<"EntityId">;

/** Names one mutation, and with it each value that it wrote. Never used twice. Same characters as {@link EntityId}. */
export type WriteId = string & v.Brand<"WriteId">;

/** Names a member without saying who it is; the member's name is kept elsewhere and can be erased. */
export type UserId = string & v.Brand<"UserId">;

const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/, "An id is 1 to 80 letters, digits and . _ : -"));

export const entityIdSchema = v.pipe(id, v.brand("EntityId"));
export const writeIdSchema = v.pipe(id, v.brand("WriteId"));
export const userIdSchema = v.pipe(id, v.brand("UserId"));

export const entityKinds = ["concept", "term", "comment"] as const;

/** The parent of a term is its concept; of a comment, what it comments on; a concept has none. */
export type EntityKind = (typeof entityKinds)[number];

/** What a field can hold; `fields.ts` says which field holds what. Null clears the field. */
export const valueSchema = v.union([v.null(), v.boolean(), v.string(), v.record(v.string(), v.string())]);
export type Value = v.InferOutput<typeof valueSchema>;

/** A value and the write that made it. */
export const cellSchema = v.tuple([valueSchema, writeIdSchema]);
export type Cell = Readonly<v.InferOutput<typeof cellSchema>>;

export const entitySchema = v.object({
  id: entityIdSchema,
  kind: v.picklist(entityKinds),
  parent: v.nullable(entityIdSchema),
  /** Field name → cell. A field that was never written is not there. */
  fields: v.record(v.string(), cellSchema),
  /** Who made it; null for what came with the glossary. */
  by: v.nullable(userIdSchema),
  /** When the server took it, ISO 8601, UTC; when the author made it as long as the server has not. For display only. */
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Entity = Readonly<v.InferOutput<typeof entitySchema>>;

/** The field of every kind that says that the entity is deleted: `true` in it, and nothing brings the entity back. */
export const deletedField = "deleted";

/** The value of a field; null where it was never written or cleared. */
export function valueOf(entity: Entity, field: string): Value {
  return cellOf(entity, field)?.[0] ?? null;
}

/** The value of a field of words; "" where there are none. */
export function wordsOf(entity: Entity, field: string): string {
  const value = valueOf(entity, field);
  return typeof value === "string" ? value : "";
}

/** The write that made the field's value; null where it was never written. */
export function writeOf(entity: Entity, field: string): WriteId | null {
  return cellOf(entity, field)?.[1] ?? null;
}

export const isDeleted = (entity: Entity): boolean => valueOf(entity, deletedField) === true;

function cellOf(entity: Entity, field: string): Cell | undefined {
  return Object.hasOwn(entity.fields, field) ? entity.fields[field] : undefined;
}

/** Whether two values are the same, records by their entries whatever their order. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}
