/** A small glossary for tests: entities as the store hands them to elements. */
import * as v from "valibot";
import { entityIdSchema, entitySchema, userIdSchema, writeIdSchema, type Entity, type EntityId, type UserId, type Value, type WriteId } from "../../glossary/entity.ts";
import { makeGlossary } from "../../glossary/glossary.ts";
import { conflictIdSchema, type Conflict } from "../../glossary/mutation.ts";
import { mainGlossary } from "../../glossary/protocol.ts";
import type { GlossaryState } from "../stores/glossary-state.ts";

export const entityId = (id: string): EntityId => v.parse(entityIdSchema, id);
export const writeId = (id: string): WriteId => v.parse(writeIdSchema, id);
export const userId = (id: string): UserId => v.parse(userIdSchema, id);

const entity = (id: string, kind: "concept" | "term" | "comment", parent: string | null, values: Readonly<Record<string, Value>>, by: string | null): Entity =>
  v.parse(entitySchema, { id, kind, parent, fields: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value, `w-${id}-${field.replace("/", "-")}`]])), by, at: "2026-03-01T10:00:00.000Z" });

export const concept = (id: string, values: Readonly<Record<string, Value>> = {}, by: string | null = null): Entity => entity(id, "concept", null, values, by);

export const term = (id: string, of: string, language: string, text: string, values: Readonly<Record<string, Value>> = {}, by: string | null = null): Entity =>
  entity(id, "term", of, { language, text, usage: "admitted", workflow: "approved", ...values }, by);

export const comment = (id: string, on: string, text: string, by: string | null = null): Entity => entity(id, "comment", on, { text }, by);

/** Aleppo approved, Hama proposed by Rana. */
export const sample: readonly Entity[] = [
  concept("aleppo", { subjectField: "place" }),
  term("aleppo-ar", "aleppo", "ar", "حلب", { usage: "preferred" }),
  term("aleppo-v", "aleppo", "en", "Halab"),
  term("aleppo-en", "aleppo", "en", "Aleppo", { usage: "preferred" }),
  concept("hama", {}, "rana"),
  term("hama-ar", "hama", "ar", "حماة", { usage: "preferred", workflow: "proposed" }, "rana"),
  term("hama-en", "hama", "en", "Hama", { usage: "preferred", workflow: "proposed" }, "rana"),
];

export function stateOf(entities: readonly Entity[], part: Partial<GlossaryState> = {}): GlossaryState {
  const glossary = makeGlossary(entities);
  return {
    kind: "open", id: mainGlossary, glossary, entities: glossary.entities, pending: [], foreseen: new Map(), held: [], rejected: [], conflicts: [],
    link: { kind: "not-joined" }, membership: null, failure: null, ...part,
  };
}

/** Salma wrote one thing, somebody else stands in its place. */
export function conflictAt(entity: string, field: string, theirs: Value, mine: Value, why: Conflict["why"] = "changed"): Conflict {
  return {
    id: v.parse(conflictIdSchema, `m1/${field}`), entity: entityId(entity), field, why, base: null,
    theirs: { value: theirs, muid: writeId("t1") }, mine: { value: mine, muid: writeId("m1") }, user: "salma", state: "open", resolvedBy: null,
  };
}
