/** What a member may do, so that the page offers nothing that the server would refuse. The rules are the server's own. */
import { deletedField, type Entity } from "../../glossary/entity.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import type { Membership } from "../../glossary/protocol.ts";
import { whyNotCreate, whyNotResolve, whyNotWrite, type Author } from "../../glossary/roles.ts";
import type { View } from "../../glossary/view.ts";

/** Null for who has not joined: what they propose waits until they do, and is judged by the role that they get. */
export type Member = Pick<Membership, "role" | "user"> | null;

const authorOf = (member: Member): Author => member ?? { user: null, role: "contributor" };

/** Whether the member approves, rejects and sets preferred. */
export const mayJudge = (member: Member): boolean => whyNotCreate(authorOf(member), "term", { workflow: "approved" }) === undefined;

/** Whether the member proposes and comments. */
export const mayPropose = (member: Member): boolean => whyNotCreate(authorOf(member), "concept", {}) === undefined;

/** Whether the member writes the content of a concept or a term. */
export const mayEdit = (member: Member, glossary: Glossary, entity: Entity): boolean => whyNotWrite(authorOf(member), viewOf(glossary), entity, "note", null) === undefined;

export const mayDelete = (member: Member, glossary: Glossary, entity: Entity): boolean => whyNotWrite(authorOf(member), viewOf(glossary), entity, deletedField, true) === undefined;

export const mayResolve = (member: Member, conflict: Conflict): boolean => whyNotResolve(authorOf(member), conflict) === undefined;

function viewOf({ entities, children }: Glossary): View {
  return {
    entity: (id) => entities.get(id),
    children: (id) => (children.get(id) ?? []).flatMap((child) => entities.get(child) ?? []),
    conflict: () => undefined,
    mutation: () => undefined,
  };
}
