import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { findNames } from "../names/find-names.ts";
import { formKey } from "../names/form.ts";
import type { Judgement, Passage } from "../names/name.ts";
import { planReplacement } from "../names/plan-replacement.ts";
import { passage, passages } from "./passages.ts";
import { REPLACEMENTS } from "./replacement-cases.ts";

/** What becomes of the texts when a name, the first one or that of this form, is written so at every ticked place of it. */
function replaced(text: readonly Passage[], form: string, of?: string): readonly string[] {
  const names = findNames(text, { languages: { source: "ar", target: "en" }, glossary: emptyGlossary, judgements: [] });
  const name = of === undefined ? names[0] : names.find(({ forms }) => forms.some((each) => formKey(each.text) === formKey(of)));
  if (!name) throw new Error(`${of ?? "a name"} was not found`);
  const hits = planReplacement(text, name, form).filter(({ ticked }) => ticked);
  return text.map(({ target }) => hits.filter(({ mention }) => mention.paragraph === target[0]!.paragraph).reduceRight(
    (words, { mention, replacement }) => words.slice(0, mention.start) + replacement + words.slice(mention.end), target[0]!.text));
}

describe.each(Object.entries(REPLACEMENTS))("%s", (_, cases) => {
  // The sentence before makes the name known, as the rest of a text does.
  test.each(cases)("%s", (_what, text, of, form, result) => expect(replaced(passages(text, `They wrote to ${of} and again to ${of} there.`), form, of)[0]).toBe(result));
});

describe("everywhere", () => {
  test("a heading keeps its capitals", () => {
    const text = [passage("Al-Joulani Speaks", { kind: "heading" }), passage("We met al-Joulani.", { paragraph: 1 })];
    expect(replaced(text, "al-Jolani")).toEqual(["Al-Jolani Speaks", "We met al-Jolani."]);
  });

  test("capitals throughout a heading", () => {
    const text = [passage("JOULANI SPEAKS", { kind: "heading" }), passage("We met Joulani.", { paragraph: 1 })];
    expect(replaced(text, "Jolani")).toEqual(["JOLANI SPEAKS", "We met Jolani."]);
  });
});

describe("what is not ticked says why", () => {
  const text = passages("We met Joulani, and he said \"I am Joulani here\" to Jolani.");
  const hits = (judgements: readonly Judgement[] = []) => {
    const [name] = findNames(text, { languages: { source: null, target: "en" }, glossary: emptyGlossary, judgements });
    return planReplacement(text, name!, "Golani").map(({ mention, ticked, why }) => [mention.text, ticked, why]);
  };
  test("a quotation", () => expect(hits()).toEqual([["Joulani", true, null], ["Joulani", false, "quotation"], ["Jolani", true, null]]));
  test("a form that is ignored", () =>
    expect(hits([{ kind: "ignore", form: "Joulani", source: null, at: null, reason: "" }])).toEqual([["Joulani", false, "ignored"], ["Joulani", false, "quotation"], ["Jolani", true, null]]));
});

describe("one spelling of two words of the source", () => {
  const text = passages(
    ["They wrote to Saleem there.", "كتبوا إلى سليم هناك."], ["And they met Saleem there.", "ولقوا سليم هناك."], ["They wrote to Saalem there.", "كتبوا إلى سالم هناك."],
    ["They wrote to Salem there.", "كتبوا إلى سالم هناك."], ["They wrote to Salem there.", "كتبوا إلى سليم هناك."],
  );
  test("is changed for one of them alone", () => {
    const names = findNames(text, { languages: { source: "ar", target: "en" }, glossary: emptyGlossary, judgements: [] });
    const of = (source: string) => planReplacement(text, names.find((name) => name.source.includes(source))!, "Salim").map(({ mention }) => [mention.paragraph, mention.text]);
    expect(of("سليم")).toEqual([[0, "Saleem"], [1, "Saleem"], [4, "Salem"]]);
    expect(of("سالم")).toEqual([[2, "Saalem"], [3, "Salem"]]);
  });
});
