/**
 * The one way in which a glossary changes. A mutation says for each field which write the author saw there, so that
 * nothing that somebody else wrote meanwhile is overwritten unseen.
 */
import * as v from "valibot";
import { entityIdSchema, entityKinds, valueSchema, writeIdSchema } from "./entity.ts";

/** Version of the shape of mutations and entities. A server refuses what is newer than it knows. */
export const schemaVersion = 1;

/** Names one conflict. Follows from the mutation that met it, so that a mutation that arrives twice makes one. */
export const conflictIdSchema = v.pipe(v.string(), v.regex(/^[\w.:/-]{1,160}$/), v.brand("ConflictId"));
export type ConflictId = v.InferOutput<typeof conflictIdSchema>;

const fieldName = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** `base` is the write whose value the author saw in the field, null where it was empty; it never changes, however long the mutation waits. */
const changesSchema = v.record(fieldName, v.object({ base: v.nullable(writeIdSchema), value: valueSchema }));
export type FieldChanges = Readonly<v.InferOutput<typeof changesSchema>>;

const common = {
  /** Counts the mutations of one client from 1, without a gap. */
  mid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  muid: writeIdSchema,
  entity: entityIdSchema,
  changes: changesSchema,
  /** The writes of other fields that the author judged by. One that was overwritten meanwhile makes a conflict of the whole mutation. */
  saw: v.exactOptional(v.record(fieldName, v.nullable(writeIdSchema))),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO 8601, UTC, by the author's clock. For display; nothing is ordered by it. */
  clientTime: v.pipe(v.string(), v.isoTimestamp()),
};

export const mutationSchema = v.variant("op", [
  v.object({ ...common, op: v.literal("create"), kind: v.picklist(entityKinds), parent: v.nullable(entityIdSchema) }),
  /** Deleting is an edit that writes `true` into the field `deleted`. */
  v.object({ ...common, op: v.literal("edit") }),
  /** Ends a conflict. `changes` holds the value that shall stand, or nothing to leave what stands. */
  v.object({ ...common, op: v.literal("resolve"), conflict: conflictIdSchema }),
]);
export type Mutation = Readonly<v.InferOutput<typeof mutationSchema>>;

/** Why a field kept its value. */
export const conflictReasons = [
  /** Somebody wrote the field since the author looked. */
  "changed",
  /** Somebody deleted the entity since. */
  "deleted",
  /** What the author approved or deleted was changed since it was reviewed. */
  "reviewed",
  /** The concept has a preferred term in this language already. */
  "second-preferred",
] as const;

const sideSchema = v.object({ value: valueSchema, muid: v.nullable(writeIdSchema) });

export const conflictSchema = v.object({
  id: conflictIdSchema,
  entity: entityIdSchema,
  field: v.string(),
  why: v.picklist(conflictReasons),
  /** The write that the author of `mine` saw. */
  base: v.nullable(writeIdSchema),
  /** What stood, and was kept. */
  theirs: sideSchema,
  /** What was to be written, by `user`. */
  mine: sideSchema,
  user: v.string(),
  state: v.picklist(["open", "resolved"]),
  resolvedBy: v.nullable(v.string()),
});
export type Conflict = Readonly<v.InferOutput<typeof conflictSchema>>;

/** Why a mutation is refused for good. */
export const rejectionCodes = ["role", "revoked", "invalid-field", "missing", "exists", "parent", "schema", "conflict-closed", "limit"] as const;

/** What became of a mutation. Asking again gives the same answer. */
export const outcomeSchema = v.variant("kind", [
  v.object({ kind: v.literal("applied") }),
  /** The values stood there already. */
  v.object({ kind: v.literal("same") }),
  /** At least one field kept its value; the others are written. */
  v.object({ kind: v.literal("conflict"), conflicts: v.array(conflictIdSchema) }),
  /** Nothing is written. `reason` is for a person, in English; `path` names the field. */
  v.object({ kind: v.literal("rejected"), code: v.picklist(rejectionCodes), reason: v.string(), path: v.exactOptional(v.string()) }),
]);
export type MutationOutcome = Readonly<v.InferOutput<typeof outcomeSchema>>;
