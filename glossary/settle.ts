/**
 * Decides field by field which values of a mutation are written and which meet a conflict. Nobody's value is replaced
 * by somebody who did not see it; what is not written is kept in a conflict record.
 */
import * as v from "valibot";
import { isDeleted, sameValue, valueOf, writeOf, type Entity, type Value, type WriteId } from "./entity.ts";
import { conflictIdSchema, type Conflict, type ConflictId, type Mutation, type MutationOutcome } from "./mutation.ts";
import type { Author } from "./roles.ts";
import type { View } from "./view.ts";

/** The outcome, and what it makes of the view: entities and conflicts that are new or changed, whole. */
export interface Applied {
  readonly outcome: MutationOutcome;
  readonly entities: readonly Entity[];
  readonly conflicts: readonly Conflict[];
}

type Why = Conflict["why"];

/** What the mutation would do with one field. */
interface Wish {
  readonly field: string;
  readonly value: Value;
  readonly base: WriteId | null;
  /** The value stands there already. */
  readonly same: boolean;
  /** Why the value cannot be written. */
  readonly why: Why | undefined;
  /** The author's own earlier value, not written either, which this one replaces. */
  readonly earlier: Conflict | undefined;
}

/** The caller has checked that the author may write the values, and that they are well formed. */
export function settle(view: View, entity: Entity, mutation: Mutation, author: Author): Applied {
  const wishes = keepOnePreferred(view, entity, mutation, keepTogether(wishesOf(view, entity, mutation, author)));
  const written = wishes.filter(({ same, why }) => !same && why === undefined);
  const refused = wishes.flatMap((wish) => (wish.why === undefined ? [] : [conflictOf(entity, mutation, author, wish, wish.why)]));
  const ended = wishes.flatMap(({ earlier }): readonly Conflict[] => (earlier ? [{ ...earlier, state: "resolved", resolvedBy: author.user }] : []));
  const made = mutation.op === "create" || written.length > 0;
  return {
    outcome: refused.length > 0 ? { kind: "conflict", conflicts: refused.map(({ id }) => id) } : { kind: made || ended.length > 0 ? "applied" : "same" },
    entities: made ? [withCells(entity, written, mutation.muid)] : [],
    conflicts: [...ended, ...refused],
  };
}

/** Whether the value that an author saw as that of `write` is the one that stands. */
export function stillStands(view: View, entity: Entity, field: string, write: WriteId | null): boolean {
  if (write === writeOf(entity, field)) return true;
  if (write === null) return valueOf(entity, field) === null;
  // A write that found its value there already left the id of the write before it.
  const seen = view.mutation(write);
  return seen?.entity === entity.id && Object.hasOwn(seen.changes, field) && sameValue(seen.changes[field]?.value ?? null, valueOf(entity, field));
}

/** The id of the conflict that the write met at the field. */
export const conflictIdOf = (write: WriteId, field: string): ConflictId => v.parse(conflictIdSchema, `${write}/${field}`);

function wishesOf(view: View, entity: Entity, mutation: Mutation, author: Author): readonly Wish[] {
  const outdated = Object.entries(mutation.saw ?? {}).some(([field, write]) => !stillStands(view, entity, field, write));
  return Object.entries(mutation.changes).map(([field, { base: given, value }]) => {
    const earlier = ownConflict(view, entity, field, given, author);
    const base = earlier ? earlier.base : given;
    const same = sameValue(valueOf(entity, field), value);
    const why = same || mutation.op === "create" ? undefined : whyNot(isDeleted(entity), outdated, stillStands(view, entity, field, base));
    return { field, value, base, same, why, earlier };
  });
}

function whyNot(deleted: boolean, outdated: boolean, stands: boolean): Why | undefined {
  if (deleted) return "deleted";
  if (outdated) return "reviewed";
  return stands ? undefined : "changed";
}

/** Where the author goes on from a value of his own that met a conflict without his knowing. */
function ownConflict(view: View, entity: Entity, field: string, base: WriteId | null, { user }: Author): Conflict | undefined {
  const conflict = base === null ? undefined : view.conflict(conflictIdOf(base, field));
  return conflict?.state === "open" && conflict.entity === entity.id && conflict.user === (user ?? "") ? conflict : undefined;
}

/** A term's text and its language are written together or not at all: apart they may not fit. */
const together: readonly string[] = ["language", "text", "original"];

function keepTogether(wishes: readonly Wish[]): readonly Wish[] {
  const why = wishes.find((wish) => together.includes(wish.field) && wish.why !== undefined)?.why;
  return why === undefined ? wishes : wishes.map((wish) => (together.includes(wish.field) && !wish.same ? { ...wish, why } : wish));
}

/** A concept has one approved preferred term in a language; of a second, the field that would make it one is held back. */
function keepOnePreferred(view: View, entity: Entity, { muid }: Mutation, wishes: readonly Wish[]): readonly Wish[] {
  if (entity.kind !== "term" || entity.parent === null) return wishes;
  const after = withCells(entity, wishes.filter(({ same, why }) => !same && why === undefined), muid);
  if (!isApprovedPreferred(after) || !view.children(entity.parent).some((term) => term.id !== entity.id && isApprovedPreferred(term) && languageOf(term) === languageOf(after))) return wishes;
  const held = ["usage", "workflow", "language"].find((field) => wishes.some((wish) => wish.field === field && !wish.same && wish.why === undefined));
  if (held === undefined) return wishes;
  const rest = wishes.map((wish): Wish => (wish.field === held ? { ...wish, why: "second-preferred" } : wish));
  return held === "language" ? keepTogether(rest) : rest;
}

const isApprovedPreferred = (entity: Entity): boolean =>
  entity.kind === "term" && !isDeleted(entity) && valueOf(entity, "usage") === "preferred" && valueOf(entity, "workflow") === "approved";

function languageOf(term: Entity): string {
  const language = valueOf(term, "language");
  return typeof language === "string" ? language.toLowerCase() : "";
}

function withCells(entity: Entity, wishes: readonly Wish[], muid: WriteId): Entity {
  const cells = wishes.map(({ field, value }): [string, [Value, WriteId]] => [field, [value, muid]]);
  return { ...entity, fields: { ...entity.fields, ...Object.fromEntries(cells) } };
}

function conflictOf(entity: Entity, { muid }: Mutation, { user }: Author, { field, value, base }: Wish, why: Why): Conflict {
  return {
    id: conflictIdOf(muid, field),
    entity: entity.id,
    field,
    why,
    base,
    theirs: { value: valueOf(entity, field), muid: writeOf(entity, field) },
    mine: { value, muid },
    user: user ?? "",
    state: "open",
    resolvedBy: null,
  };
}
