/** The glossary as it is read: concepts from entities, incremental updates, preferred terms, and search in both scripts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMutation } from "../apply.ts";
import type { Entity } from "../entity.ts";
import { findConcepts } from "../find-concepts.ts";
import { emptyGlossary, makeGlossary, preferredTerm, termsSpelled, updateGlossary, type Glossary } from "../glossary.ts";
import { rebase } from "../rebase.ts";
import { starterEntities } from "../starter/seed.ts";
import { Layer } from "../view.ts";
import { at, by, edit, entity, makeComment, makeConcept, makeTerm, smallGlossary, take } from "./glossary-makers.ts";

const ed = by("ed", "editor");
const term = (id: string, text: string, more: Readonly<Record<string, string>> = {}): Parameters<typeof take>[1] => makeTerm(`w-${id}`, id, "c", { language: "en", text, ...more });

function glossaryOf(...mutations: readonly Parameters<typeof take>[1][]): Glossary {
  const view = smallGlossary();
  for (const mutation of mutations) expect(take(view, mutation, ed).outcome.kind).toBe("applied");
  return makeGlossary(view.entities.values());
}
const concept = (glossary: Glossary) => glossary.concepts.get(entity("c"))!;

describe("a concept", () => {
  it("holds its terms and comments, without what was deleted", () => {
    const glossary = glossaryOf(
      makeComment("k", "k", "c:en", { text: "hm", decision: "different-name", form: "Shaam" }),
      makeComment("k2", "k2", "c", { text: "gone" }),
      edit("d", "k2", { deleted: true }),
      edit("x", "c", { "definition/en": { text: "Greater Syria", source: "EI2" } }),
    );
    expect(concept(glossary)).toMatchObject({ subjectField: "place", note: "old", comments: [] });
    expect([...concept(glossary).definitions]).toEqual([["en", { text: "Greater Syria", source: "EI2" }]]);
    expect(concept(glossary).terms.map(({ id, language, usage, workflow }) => [id, language, usage, workflow])).toEqual([
      ["c:ar", "ar", "preferred", "proposed"],
      ["c:en", "en", "preferred", "proposed"],
    ]);
    expect(concept(glossary).terms[1]?.comments).toMatchObject([{ text: "hm", decision: "different-name", form: "Shaam", by: "ed", parent: "c:en" }]);
  });

  it("is gone when it was deleted, and its spellings with it", () => {
    const glossary = glossaryOf(edit("d", "c", { deleted: true }));
    expect(glossary.concepts.size).toBe(0);
    expect(termsSpelled(glossary, "الشام")).toEqual([]);
  });
});

describe("the preferred term", () => {
  const preferred = (language: string, ...mutations: readonly Parameters<typeof take>[1][]) => preferredTerm(concept(glossaryOf(...mutations)), language)?.text;

  it("is the proposed one as long as none is approved", () => expect(preferred("en")).toBe("Ash-Shaam"));
  it("is the approved one as soon as there is one", () => expect(preferred("en", term("t", "al-Sham", { usage: "preferred", workflow: "approved" }))).toBe("al-Sham"));
  it("is not a rejected one", () => expect(preferred("en", edit("x", "c:en", { workflow: "rejected" }))).toBeUndefined());
  it("is not an admitted one", () => expect(preferred("en", edit("x", "c:en", { usage: ["m3", "admitted"] }))).toBeUndefined());
  it("is that of a region where there is no other", () => expect(preferred("en-GB")).toBe("Ash-Shaam"));
  it("is of the language in its script", () => expect([preferred("ar"), preferred("ar-Latn"), preferred("fr")]).toEqual(["الشام", undefined, undefined]));
});

describe("search", () => {
  const glossary = makeGlossary(starterEntities());
  const found = (query: string): readonly string[] => findConcepts(glossary, query).map((each) => preferredTerm(each, "en")?.text ?? "");

  it.each([
    ["al-Sham", "al-Sham"],
    ["sham", "al-Sham"],
    ["ash-Sham", "al-Sham"],
    ["الشام", "al-Sham"],
    ["شام", "al-Sham"],
    ["الشَّام", "al-Sham"],
    ["الش", "al-Sham"],
    ["ALEPPO", "Aleppo"],
    ["حلب", "Aleppo"],
  ])("%s finds %s", (query, name) => expect(found(query)).toContain(name));

  it("puts what is spelled so first", () => expect(found("الشام")[0]).toBe("al-Sham"));
  it("finds nothing for what is not there", () => expect(found("zzqx")).toEqual([]));
  it("finds all for nothing", () => expect(found(" ")).toHaveLength(glossary.concepts.size));
  it("finds the concept by its definition after those by their terms", () => {
    const own = glossaryOf(edit("x", "c", { "definition/en": { text: "Lands of the Levant" } }), makeConcept("n", "n"), makeTerm("n2", "n:en", "n", { language: "en", text: "Levant" }));
    expect(findConcepts(own, "levant").map(({ id }) => id)).toEqual(["n", "c"]);
  });
});

describe("the starter glossary", () => {
  it("is the same every time, and in keeping with the rules", () => {
    const entities = starterEntities();
    expect(starterEntities()).toEqual(entities);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    const view = new Layer();
    for (const each of entities) {
      const changes = Object.fromEntries(Object.entries(each.fields).map(([field, [value]]) => [field, { base: null, value }]));
      const mutation = { ...makeConcept("w", "w"), op: "create" as const, entity: each.id, kind: each.kind, parent: each.parent, changes };
      const { outcome, entities: made } = applyMutation(view, mutation, ed, at);
      expect([each.id, outcome]).toEqual([each.id, { kind: "applied" }]);
      view.put(made);
    }
  });
});

describe("an update", () => {
  const all = (() => {
    const view = smallGlossary();
    for (const mutation of [
      term("t1", "Sham"), term("t2", "sham"), makeComment("k", "k", "t1", { text: "x" }), makeConcept("n", "n"), makeTerm("n1", "n:en", "n", { language: "en", text: "Shām" }),
      edit("e1", "t1", { text: ["w-t1", "Levant"] }), edit("e2", "t2", { deleted: true }), edit("e3", "n", { deleted: true }),
    ]) take(view, mutation, ed);
    return [...view.entities.values()];
  })();
  /** Order of concepts and forms apart, which follows the order of arrival. */
  const shape = ({ concepts, forms }: Glossary): object => ({
    concepts: Object.fromEntries(concepts),
    forms: Object.fromEntries([...forms].map(([key, terms]) => [key, terms.map(({ id }) => id).sort()])),
  });

  it("in any order and any pieces gives the same glossary as all at once", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.array(fc.nat(all.length)), (entities: readonly Entity[], cuts) => {
        let glossary = emptyGlossary;
        let from = 0;
        for (const to of [...cuts.sort((a, b) => a - b), entities.length]) {
          glossary = updateGlossary(glossary, entities.slice(from, to));
          from = Math.max(from, to);
        }
        expect(shape(glossary)).toEqual(shape(makeGlossary(all)));
      }),
    );
  });

  it("leaves concepts alone that it does not touch", () => {
    const before = glossaryOf(makeConcept("n", "n"));
    const view = smallGlossary();
    const after = updateGlossary(before, take(view, edit("x", "c", { note: ["m1", "new"] }), ed).entities);
    expect(after.concepts.get(entity("n"))).toBe(before.concepts.get(entity("n")));
    expect([concept(before).note, concept(after).note]).toEqual(["old", "new"]);
  });
});

describe("the optimistic view", () => {
  it("lays pending mutations over what is confirmed and leaves that as it is", () => {
    const confirmed = smallGlossary();
    const { view, outcomes } = rebase(confirmed, [edit("a", "c", { note: ["m1", "1"] }), edit("b", "c", { note: ["a", "2"] }), makeTerm("t", "t", "c", { language: "en", text: "Sham" })], by("con", "contributor"));
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(["applied", "applied", "applied"]);
    expect([...view.entities.keys()].sort()).toEqual(["c", "t"]);
    expect(concept(updateGlossary(makeGlossary(confirmed.entities.values()), view.entities.values()))).toMatchObject({ note: "2", terms: [{}, {}, { text: "Sham" }] });
    expect(concept(makeGlossary(confirmed.entities.values())).note).toBe("old");
  });

  it("shows what would be refused or meet a conflict", () => {
    const confirmed = smallGlossary();
    take(confirmed, edit("z", "c", { note: ["m1", "theirs"] }), ed);
    const { view, outcomes } = rebase(confirmed, [edit("a", "c", { note: ["m1", "mine"] }), edit("b", "c:en", { workflow: "approved" })], by("con", "contributor"));
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(["conflict", "rejected"]);
    expect([...view.conflicts.keys()]).toEqual(["a/note"]);
  });
});
