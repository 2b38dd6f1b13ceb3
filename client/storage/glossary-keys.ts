/** The names of a glossary's records. */
import type { EntityId } from "../../glossary/entity.ts";
import type { ConflictId } from "../../glossary/mutation.ts";
import type { GlossaryId } from "../../glossary/protocol.ts";

export type GlossaryList = "entity" | "outbox" | "acked" | "held" | "rejected" | "conflict";

export const glossaryPrefix = (id: GlossaryId): string => `glossary/${id}/`;
export const glossaryHeadKey = (id: GlossaryId): string => `${glossaryPrefix(id)}head`;
export const listPrefix = (id: GlossaryId, list: GlossaryList): string => `${glossaryPrefix(id)}${list}/`;
export const entityKey = (id: GlossaryId, entity: EntityId): string => listPrefix(id, "entity") + entity;
export const conflictKey = (id: GlossaryId, conflict: ConflictId): string => listPrefix(id, "conflict") + conflict;

/** Sorts as its number does. @param seq counts what this profile ever wrote into the glossary */
export const writtenKey = (id: GlossaryId, list: "outbox" | "acked" | "held" | "rejected", seq: number): string => listPrefix(id, list) + String(seq).padStart(12, "0");
