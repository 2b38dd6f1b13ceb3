/** Who may write which field of which entity. A role says what a member may do now; it is asked at every mutation. */
import { deletedField, isDeleted, valueOf, type Entity, type EntityKind, type UserId, type Value } from "./entity.ts";
import type { Conflict } from "./mutation.ts";
import type { Role } from "./protocol.ts";
import type { View } from "./view.ts";

/** Who makes a mutation. `user` is null as long as the person has not signed in. */
export interface Author {
  readonly user: UserId | null;
  readonly role: Role;
}

/** @returns why the author may not make such an entity, in English; undefined when it is allowed. */
export function whyNotCreate({ role }: Author, kind: EntityKind, values: Readonly<Record<string, Value>>): string | undefined {
  switch (role) {
    case "admin":
    case "editor":
      return undefined;
    case "contributor":
      return kind === "term" && isVerdict(values["workflow"] ?? null) ? onlyEditorsApprove : undefined;
    case "reader":
      return readersOnlyRead;
    default:
      return role satisfies never;
  }
}

/** @returns why the author may not write the value into the field, in English; undefined when it is allowed. */
export function whyNotWrite(author: Author, view: View, entity: Entity, field: string, value: Value): string | undefined {
  switch (author.role) {
    case "admin":
    case "editor":
      return undefined;
    case "contributor":
      if (field === "workflow" && isVerdict(value)) return onlyEditorsApprove;
      if (field === deletedField) return mayWithdraw(author, view, entity) ? undefined : "Only an editor may delete this.";
      return mayRevise(author, view, entity) ? undefined : refusal[entity.kind];
    case "reader":
      return readersOnlyRead;
    default:
      return author.role satisfies never;
  }
}

/** @returns why the author may not end the conflict, in English; undefined when it is allowed. Contributors end their own. */
export function whyNotResolve({ user, role }: Author, conflict: Conflict): string | undefined {
  switch (role) {
    case "admin":
    case "editor":
      return undefined;
    case "contributor":
      return conflict.user === user ? undefined : "Only an editor or its author may resolve this conflict.";
    case "reader":
      return readersOnlyRead;
    default:
      return role satisfies never;
  }
}

const readersOnlyRead = "A reader cannot change the glossary.";
const onlyEditorsApprove = "Only an editor may approve or reject a term.";
const refusal: Readonly<Record<EntityKind, string>> = {
  concept: "This concept has an approved term; only an editor may change it.",
  term: "This term was approved or rejected; only an editor may change it.",
  comment: "Only its author or an editor may change a comment.",
};

const isVerdict = (workflow: Value): boolean => workflow === "approved" || workflow === "rejected";

function mayRevise(author: Author, view: View, entity: Entity): boolean {
  switch (entity.kind) {
    case "concept": return !view.children(entity.id).some((child) => !isDeleted(child) && valueOf(child, "workflow") === "approved");
    case "term": return !isVerdict(valueOf(entity, "workflow"));
    case "comment": return entity.by === author.user;
    default: return entity.kind satisfies never;
  }
}

/** What one proposed oneself can be taken back, as long as nobody approved it or added to it. */
function mayWithdraw(author: Author, view: View, entity: Entity): boolean {
  return entity.by === author.user && mayRevise(author, view, entity) && view.children(entity.id).every((child) => isDeleted(child) || child.by === author.user);
}
