/** What names, terms and numbers cost in a translation of a million words, and with a glossary of 50,000 concepts. Each figure is the median of five runs, with the least and the most. */
import type { Entity, EntityId } from "../entity.ts";
import { PairSearch } from "../findings/find-in-pairs.ts";
import { makeGlossary } from "../glossary.ts";
import { arabicEnglish } from "../lexicon/arabic-english.ts";
import { NameSearch } from "../names/find-names.ts";
import type { Passage } from "../names/name.ts";
import { starterEntities } from "../starter/seed.ts";
import { madeNames, madeText, randomFrom } from "./made-text.ts";

/** What the benchmark takes of Node. */
declare const console: { readonly log: (line: string) => void };
declare const performance: { now(): number };
declare const process: { resourceUsage(): { readonly maxRSS: number } };

const RUNS = 5;
const CONCEPTS = 50_000;

function times<T>(label: string, work: () => T): T {
  let made = work();
  const all = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    made = work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  console.log(`${label}: ${all[RUNS >> 1]!.toFixed(0)} ms (${all[0]!.toFixed(0)}–${all.at(-1)!.toFixed(0)})`);
  return made;
}

/** A name and its Arabic for each. */
function manyConcepts(): readonly Entity[] {
  const entity = (id: string, kind: "concept" | "term", parent: string | null, fields: Readonly<Record<string, string>>): Entity =>
    ({ id: id as EntityId, kind, parent: parent as EntityId | null, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, "bench"]])), by: null, at: "2026-01-01T00:00:00Z" }) as unknown as Entity;
  return madeNames(CONCEPTS, randomFrom(11)).flatMap(({ latin, arabic }, index) => [
    entity(`made:${index}`, "concept", null, {}),
    entity(`made:${index}-ar`, "term", `made:${index}`, { language: "ar", text: arabic, usage: "preferred", workflow: "approved" }),
    ...latin.map((text, at) => entity(`made:${index}-${at}`, "term", `made:${index}`, { language: "en", text, usage: at === 0 ? "preferred" : "admitted", workflow: "approved" })),
  ]);
}

const text = madeText(1_000_000);
const alone = text.map((each): Passage => ({ ...each, source: [] }));
const languages = { source: "ar", target: "en" };
const starter = makeGlossary(starterEntities());
const fresh = (passages: readonly Passage[]) => passages.map((each) => ({ ...each }));
const names = (passages: readonly Passage[], glossary = starter) => new NameSearch().find(fresh(passages), { languages, glossary, judgements: [] });
const dictionaries = [arabicEnglish];

const found = times("names, translation alone", () => names(alone));
console.log(`${found.length} names in ${found.reduce((sum, { forms }) => sum + forms.length, 0)} spellings, ${found.reduce((sum, { findings }) => sum + findings.length, 0)} findings`);
const withSource = times("names, with the source", () => names(text));
times("terms, numbers, dates, what was not translated", () => new PairSearch().find(fresh(text), { languages, glossary: starter, judgements: [], names: withSource, dictionaries }));
const entities = manyConcepts();
const large = times(`a glossary of ${CONCEPTS} concepts is made`, () => makeGlossary(entities));
times("names with that glossary", () => names(text, large));
console.log(`memory of the process at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
