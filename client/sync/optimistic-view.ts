/** The glossary as its person shall see it: what the server confirmed with what waits on top. */
import type { Entity, EntityId, UserId } from "../../glossary/entity.ts";
import type { Mutation } from "../../glossary/mutation.ts";
import type { Written } from "../storage/glossary-records.ts";

/** A field that somebody else wrote since is left as it is: the server will make a conflict of it. */
export function optimisticView(confirmed: ReadonlyMap<EntityId, Entity>, pending: readonly Written[]): ReadonlyMap<EntityId, Entity> {
  if (pending.length === 0) return confirmed;
  const view = new Map(confirmed);
  for (const { mutation, user } of pending) {
    const entity = view.get(mutation.entity) ?? made(mutation, user);
    if (entity) view.set(entity.id, { ...entity, fields: withChanges(entity.fields, mutation) });
  }
  return view;
}

function made(mutation: Mutation, by: UserId | null): Entity | undefined {
  if (mutation.op !== "create") return undefined;
  return { id: mutation.entity, kind: mutation.kind, parent: mutation.parent, fields: {}, by, at: mutation.clientTime };
}

function withChanges(fields: Entity["fields"], { changes, muid }: Mutation): Entity["fields"] {
  const next = { ...fields };
  for (const [field, { base, value }] of Object.entries(changes)) {
    const current = Object.hasOwn(fields, field) ? fields[field]![1] : null;
    if (current === base) next[field] = [value, muid];
  }
  return next;
}
