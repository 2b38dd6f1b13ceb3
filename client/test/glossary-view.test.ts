/** How the glossary is looked through: order, forms to show, search, filters. */
import { describe, expect, it } from "vitest";
import { makeGlossary } from "../../glossary/glossary.ts";
import { listConcepts, marksOf, passesFilter, searchConcepts, viewOf, type GlossaryFilter } from "../stores/glossary-view.ts";
import { concept, conflictAt, entityId, sample, stateOf, term } from "./glossary-sample.ts";

const names = (views: ReturnType<typeof listConcepts>) => views.map(({ english, arabic }) => english?.text ?? arabic?.text);

it("lists concepts by their English forms without the article, else by their Arabic ones", () => {
  const glossary = makeGlossary([
    concept("a"), term("a1", "a", "en", "al-Sham", { usage: "preferred" }),
    concept("b"), term("b1", "b", "en", "Raqqa", { usage: "preferred" }),
    concept("c"), term("c1", "c", "ar", "الشام"),
    concept("d"), term("d1", "d", "en", "Tyre", { usage: "preferred" }),
  ]);
  expect(names(listConcepts(glossary))).toEqual(["Raqqa", "al-Sham", "Tyre", "الشام"]);
});

describe("the form that is shown", () => {
  it.each<[what: string, terms: readonly (readonly [text: string, usage: string, workflow: string])[], shown: string]>([
    ["the preferred one", [["Halab", "admitted", "approved"], ["Aleppo", "preferred", "approved"]], "Aleppo"],
    ["the approved of two preferred ones", [["Haleb", "preferred", "proposed"], ["Aleppo", "preferred", "approved"]], "Aleppo"],
    ["a proposed preferred one before an approved admitted one", [["Halab", "admitted", "approved"], ["Aleppo", "preferred", "proposed"]], "Aleppo"],
    ["none that was rejected", [["Aleppo", "preferred", "rejected"], ["Halab", "admitted", "approved"]], "Halab"],
    ["one that is not to be used only where there is no other", [["Alep", "deprecated", "approved"]], "Alep"],
  ])("is %s", (_what, terms, shown) => {
    const glossary = makeGlossary([concept("a"), ...terms.map(([text, usage, workflow], index) => term(`t${index}`, "a", "en", text, { usage, workflow }))]);
    expect(viewOf(glossary.concepts.get(entityId("a"))!).english?.text).toBe(shown);
  });

  it("is no transliteration, though its language is Arabic", () => {
    const glossary = makeGlossary([concept("a"), term("t1", "a", "ar-Latn", "Ḥalab"), term("t2", "a", "ar", "حلب")]);
    expect(viewOf(glossary.concepts.get(entityId("a"))!).arabic?.text).toBe("حلب");
  });
});

it.each([["حماه", ["Hama"]], ["hál", ["Aleppo"]], ["", ["Aleppo", "Hama"]], ["Beirut", []]])("a search for “%s” finds %j", (words, found) => {
  const glossary = makeGlossary(sample);
  expect(names(searchConcepts(glossary, listConcepts(glossary), words))).toEqual(found);
});

it.each<[filter: GlossaryFilter, user: string | null, passing: readonly string[]]>([
  ["all", null, ["aleppo", "hama"]],
  ["proposed", null, ["hama"]],
  ["conflicts", null, ["aleppo"]],
  ["mine", "rana", ["hama"]],
  ["mine", "omar", []],
  ["waiting", null, []],
])("the filter %s for %s lets %j pass", (filter, user, passing) => {
  const state = stateOf(sample, { conflicts: [conflictAt("aleppo-en", "text", "Aleppo", "Alep")] });
  const marks = marksOf(state);
  const passed = listConcepts(state.glossary).filter((view) => passesFilter(filter, view, marks.get(view.concept.id), user));
  expect(passed.map((view) => view.concept.id)).toEqual(passing);
});
