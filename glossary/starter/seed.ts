/**
 * The starter glossary as entities, the same on every machine: a server begins with them, and so does a page that has never
 * reached one, so that what is written offline rests on values that the server knows.
 */
import * as v from "valibot";
import { entityIdSchema, writeIdSchema, type Entity, type EntityId, type EntityKind, type Value, type WriteId } from "../entity.ts";
import type { StarterConcept } from "./starter-concept.ts";
import { starterConcepts } from "./starter.ts";

/** Concepts first, each followed by its terms: `starter:ID`, `starter:ID:ar`, `:ar2` …, `:en`, `:v1` …. */
export function starterEntities(): readonly Entity[] {
  return starterConcepts.flatMap((concept) => entitiesOf(concept));
}

/** When the glossary was begun; one moment for all, so that no clock is asked. */
const at = "2026-01-01T00:00:00.000Z";

function entitiesOf(concept: StarterConcept): readonly Entity[] {
  const id = `starter:${concept.id}`;
  const term = (suffix: string, fields: Readonly<Record<string, Value>>): Entity => entity(`${id}:${suffix}`, "term", id, { workflow: "approved", ...fields });
  return [
    entity(id, "concept", null, { subjectField: concept.field, source: concept.source, "definition/en": { text: concept.definition } }),
    ...concept.arabic.map((text, index) => term(index === 0 ? "ar" : `ar${index + 1}`, { language: "ar", text, usage: index === 0 ? "preferred" : "admitted" })),
    term("en", { language: "en", text: concept.preferred, usage: "preferred", note: concept.rule }),
    ...concept.variants.map((text, index) => term(`v${index + 1}`, { language: "en", text, usage: concept.deprecated?.includes(text) === true ? "deprecated" : "admitted" })),
  ];
}

function entity(id: string, kind: EntityKind, parent: string | null, values: Readonly<Record<string, Value>>): Entity {
  const fields = Object.entries(values).map(([field, value]): [string, [Value, WriteId]] => [field, [value, writeOfStarter(value)]]);
  return { id: entityId(id), kind, parent: parent === null ? null : entityId(parent), fields: Object.fromEntries(fields), by: null, at };
}

const entityId = (id: string): EntityId => v.parse(entityIdSchema, id);

/**
 * A write id that says which value it wrote: where another version of the starter glossary has another value, an edit of the one
 * does not pass for an edit of the other.
 */
function writeOfStarter(value: Value): WriteId {
  return v.parse(writeIdSchema, `starter-1-${hash(JSON.stringify(value)).toString(36)}`);
}

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return sum;
}
