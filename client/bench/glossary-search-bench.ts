/** What a key costs that is struck in the search of a glossary of 20,000 concepts: from the words to the concepts that are listed. */
import * as v from "valibot";
import { entitySchema, type Entity, type EntityKind } from "../../glossary/entity.ts";
import { makeGlossary } from "../../glossary/glossary.ts";
import { listConcepts, searchConcepts } from "../stores/glossary-view.ts";

const CONCEPTS = 20_000;
const RUNS = 15;

const entity = (id: string, kind: EntityKind, parent: string | null, values: Readonly<Record<string, string>>): Entity =>
  v.parse(entitySchema, { id, kind, parent, fields: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value, `w-${id}-${field}`]])), by: null, at: "2026-03-01T10:00:00.000Z" });
const term = (concept: string, language: string, text: string): Entity => entity(`${concept}-${language}`, "term", concept, { language, text, usage: "preferred", workflow: "approved" });
const glossary = makeGlossary(Array.from({ length: CONCEPTS }, (_, n) => [entity(`c${n}`, "concept", null, {}), term(`c${n}`, "ar", `مدينة ${n}`), term(`c${n}`, "en", `Town ${n}`)]).flat());
const concepts = listConcepts(glossary);

function millisecondsFor(words: string): number {
  const begun = performance.now();
  searchConcepts(glossary, concepts, words);
  return performance.now() - begun;
}

const median = (times: readonly number[]): string => `${times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(1)} ms`;

console.log(`${CONCEPTS} concepts; the first search, which makes the keys of all terms: ${millisecondsFor("warm").toFixed(0)} ms`);
for (const words of ["t", "town", "town 1", "town 19999", "مدينة ٧٧", "zzz"]) console.log(`${words}: ${median(Array.from({ length: RUNS }, () => millisecondsFor(words)))}`);
