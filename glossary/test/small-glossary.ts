/** A glossary of a few concepts, for tests. */
import * as v from "valibot";
import { entitySchema, type Entity } from "../entity.ts";
import { makeGlossary, type Glossary } from "../glossary.ts";

export interface GivenConcept {
  readonly id: string;
  readonly arabic?: readonly string[];
  readonly preferred: string;
  readonly rule?: string;
  readonly admitted?: readonly string[];
  readonly deprecated?: readonly string[];
  /** A spelling that somebody decided to be another name. */
  readonly other?: string;
}

export function smallGlossary(...concepts: readonly GivenConcept[]): Glossary {
  return makeGlossary(concepts.flatMap(entitiesOf));
}

function entitiesOf({ id, arabic = [], preferred, rule = "", admitted = [], deprecated = [], other }: GivenConcept): readonly Entity[] {
  const entity = (own: string, kind: string, parent: string | null, fields: Readonly<Record<string, string>>) =>
    v.parse(entitySchema, { id: own, kind, parent, fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value, "w"]])), by: null, at: "2026-01-01T00:00:00Z" });
  const term = (suffix: string, language: string, text: string, usage: string, note = "") => entity(`${id}.${suffix}`, "term", id, { language, text, usage, workflow: "approved", note });
  return [
    entity(id, "concept", null, { source: `s.v. ${preferred}` }),
    ...arabic.map((text, index) => term(`ar${index}`, "ar", text, "preferred")),
    term("en", "en", preferred, "preferred", rule),
    ...admitted.map((text, index) => term(`a${index}`, "en", text, "admitted")),
    ...deprecated.map((text, index) => term(`d${index}`, "en", text, "deprecated")),
    ...(other === undefined ? [] : [entity(`${id}.c`, "comment", id, { text: "Another one.", decision: "different-name", form: other })]),
  ];
}
