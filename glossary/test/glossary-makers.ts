/** Short words for the tests of the glossary: entities, mutations and whole glossaries in memory. */
import * as v from "valibot";
import { applyMutation } from "../apply.ts";
import { entityIdSchema, userIdSchema, writeIdSchema, type EntityId, type UserId, type Value, type WriteId } from "../entity.ts";
import { mutationSchema, type Mutation } from "../mutation.ts";
import type { Role } from "../protocol.ts";
import type { Author } from "../roles.ts";
import type { Applied } from "../settle.ts";
import { Layer } from "../view.ts";

export const entity = (id: string): EntityId => v.parse(entityIdSchema, id);
export const write = (id: string): WriteId => v.parse(writeIdSchema, id);
export const user = (id: string): UserId => v.parse(userIdSchema, id);
export const by = (name: string, role: Role): Author => ({ user: user(name), role });

export const at = "2030-01-01T00:00:00.000Z";

/** Field → value, or [base, value] where something stood before. */
type Changes = Readonly<Record<string, Value | readonly [string | null, Value]>>;

const common = (muid: string, id: string, changes: Changes): object => ({
  mid: 1,
  muid,
  entity: id,
  changes: Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, Array.isArray(change) ? { base: change[0] as unknown, value: change[1] as unknown } : { base: null, value: change }])),
  schema: 1,
  clientTime: at,
});

export const makeConcept = (muid: string, id: string, changes: Changes = {}): Mutation => v.parse(mutationSchema, { ...common(muid, id, changes), op: "create", kind: "concept", parent: null });
export const makeTerm = (muid: string, id: string, parent: string, changes: Changes): Mutation => v.parse(mutationSchema, { ...common(muid, id, changes), op: "create", kind: "term", parent });
export const makeComment = (muid: string, id: string, parent: string, changes: Changes): Mutation => v.parse(mutationSchema, { ...common(muid, id, changes), op: "create", kind: "comment", parent });
export const edit = (muid: string, id: string, changes: Changes, saw?: Readonly<Record<string, string | null>>): Mutation => v.parse(mutationSchema, { ...common(muid, id, changes), op: "edit", ...(saw && { saw }) });
export const resolve = (muid: string, id: string, conflict: string, changes: Changes = {}): Mutation => v.parse(mutationSchema, { ...common(muid, id, changes), op: "resolve", conflict });

/** Takes a mutation as the server does. */
export function take(view: Layer, mutation: Mutation, author: Author): Applied {
  const applied = applyMutation(view, mutation, author, at);
  view.put(applied.entities, applied.conflicts);
  view.note(mutation);
  return applied;
}

/** A concept `c` with an Arabic term `c:ar` and a proposed English term `c:en`, made by `ed`, an editor. */
export function smallGlossary(): Layer {
  const view = new Layer();
  const ed = by("ed", "editor");
  for (const mutation of [
    makeConcept("m1", "c", { subjectField: "place", note: "old" }),
    makeTerm("m2", "c:ar", "c", { language: "ar", text: "الشام", usage: "preferred" }),
    makeTerm("m3", "c:en", "c", { language: "en", text: "Ash-Shaam", usage: "preferred" }),
  ]) take(view, mutation, ed);
  return view;
}
