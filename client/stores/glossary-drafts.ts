/** What a person means, as mutations: each says for every field which write was in view, so that nothing unseen is overwritten. */
import * as v from "valibot";
import { deletedField, valueOf, valueSchema, writeOf, type Entity, type EntityId, type EntityKind, type Value, type WriteId } from "../../glossary/entity.ts";
import type { Conflict, FieldChanges, Mutation } from "../../glossary/mutation.ts";
import type { Draft } from "../sync/append.ts";
import type { FieldValues } from "./glossary-state.ts";

/** A new entity; empty fields are left out. */
export function createDraft(muid: WriteId, entity: EntityId, kind: EntityKind, parent: EntityId | null, values: FieldValues): Draft {
  const written = Object.entries(values).filter(([, value]) => value !== null && value !== "");
  return {
    mutation: { op: "create", muid, entity, kind, parent, changes: Object.fromEntries(written.map(([field, value]) => [field, { base: null, value }])) },
    before: {},
  };
}

/** By field the write that was in view; null where the field was empty. */
export type Seen = Readonly<Record<string, WriteId | null>>;

/** New values for fields of an entity as it was shown. @param seen in the place of the writes of `shown`, where it says them */
export function editDraft(muid: WriteId, shown: Entity, values: FieldValues, seen: Seen = {}): Draft {
  return { mutation: { op: "edit", muid, entity: shown.id, changes: changesOf(shown, values, seen) }, before: valuesOf(shown, Object.keys(values)) };
}

/** An edit that is only right as long as the rest of the entity is what was shown: an approval, a deletion. */
export function judgementDraft(muid: WriteId, shown: Entity, values: FieldValues): Draft {
  const { mutation, before } = editDraft(muid, shown, values);
  const saw = Object.keys(shown.fields).filter((field) => !Object.hasOwn(values, field));
  return { mutation: { ...mutation, saw: Object.fromEntries(saw.map((field) => [field, writeOf(shown, field)])) }, before };
}

export const removeDraft = (muid: WriteId, shown: Entity): Draft => judgementDraft(muid, shown, { [deletedField]: true });

/** What shall stand after a conflict: what stands, what was to be written, or a third value. */
export type Resolution = { readonly kind: "theirs" } | { readonly kind: "mine" } | { readonly kind: "value"; readonly value: Value };

/** The value is put over the one that the conflict shows; has that changed too, another conflict says so. */
export function resolveDraft(muid: WriteId, conflict: Conflict, resolution: Resolution): Draft {
  const { id, entity, field, theirs, mine } = conflict;
  const value = resolution.kind === "value" ? resolution.value : mine.value;
  const changes: FieldChanges = resolution.kind === "theirs" ? {} : { [field]: { base: theirs.muid, value } };
  return { mutation: { op: "resolve", muid, entity, conflict: id, changes }, before: resolution.kind === "theirs" ? {} : { [field]: theirs.value } };
}

/** Takes a mutation back: puts what stood before over what it wrote, and over nothing else. */
export function undoDraft(muid: WriteId, undone: Mutation, before: Readonly<Record<string, unknown>>): Draft {
  const inverse = undone.op === "create" ? { [deletedField]: { base: null, value: true } } : Object.fromEntries(
    Object.keys(undone.changes).map((field) => [field, { base: undone.muid, value: v.parse(valueSchema, before[field] ?? null) }]),
  );
  return { mutation: { op: "edit", muid, entity: undone.entity, changes: inverse }, before: Object.fromEntries(Object.entries(undone.changes).map(([field, { value }]) => [field, value])) };
}

function changesOf(shown: Entity, values: FieldValues, seen: Seen): FieldChanges {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { base: Object.hasOwn(seen, field) ? seen[field]! : writeOf(shown, field), value: value === "" ? null : value }]));
}

const valuesOf = (shown: Entity, fields: readonly string[]): FieldValues => Object.fromEntries(fields.map((field) => [field, valueOf(shown, field)]));
