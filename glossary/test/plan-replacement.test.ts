import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { findNames } from "../names/find-names.ts";
import type { Judgement, Passage } from "../names/name.ts";
import { planReplacement } from "../names/plan-replacement.ts";
import { passage, passages } from "./passages.ts";

/** What becomes of the texts when the first name, and every ticked place of it, is written so. */
function replaced(text: readonly Passage[], form: string, judgements: readonly Judgement[] = []): readonly string[] {
  const [name] = findNames(text, { languages: { source: "ar", target: "en" }, glossary: emptyGlossary, judgements });
  const hits = name ? planReplacement(text, name, form).filter(({ ticked }) => ticked) : [];
  return text.map(({ target }) => hits.filter(({ mention }) => mention.paragraph === target[0]!.paragraph).reduceRight(
    (words, { mention, replacement }) => words.slice(0, mention.start) + replacement + words.slice(mention.end), target[0]!.text));
}

const CASES: readonly (readonly [what: string, text: string, form: string, result: string])[] = [
  ["a form for a form", "We met Joulani and Jolani.", "Jolani", "We met Jolani and Jolani."],
  ["a possessive stays", "We met Joulani, and Joulani’s men.", "Jolani", "We met Jolani, and Jolani’s men."],
  ["a plural stays", "A Houthi and two Houthis and a Houthi's son.", "Huthi", "A Huthi and two Huthis and a Huthi's son."],
  ["a small article has a capital where a sentence begins", "Al-Joulani spoke. We met al-Joulani.", "al-Jolani", "Al-Jolani spoke. We met al-Jolani."],
  ["and none in the middle of one", "Here Abu Omar Al-Joulani spoke to Al-Joulani and Al-Joulani.", "al-Jolani", "Here Abu Omar al-Jolani spoke to al-Jolani and al-Jolani."],
  ["a second article is not put after the", "We met Joulani and the Joulani family.", "al-Jolani", "We met al-Jolani and the Jolani family."],
  ["one that stands there stays", "We met al-Joulani and the al-Joulani family.", "al-Jolani", "We met al-Jolani and the al-Jolani family."],
  ["an article is taken off", "We met al-Joulani and al-Joulani.", "Jolani", "We met Jolani and Jolani."],
  ["a capital of the author stays", "The Mujahideen and the Mujahideen and the mujahideen.", "mujahidin", "The Mujahidin and the Mujahidin and the mujahidin."],
  ["capitals throughout stay", "We met Joulani. JOULANI AND HIS MEN", "Jolani", "We met Jolani. JOULANI AND HIS MEN"],
  ["what is quoted stays", "We met Joulani, and he said \"I am Joulani here\" to all.", "Jolani", "We met Jolani, and he said \"I am Joulani here\" to all."],
  ["titles stay", "We met Joulani and read “The Days of Joulani” there.", "Jolani", "We met Jolani and read “The Days of Joulani” there."],
  ["addresses stay", "We met Joulani: https://example.org/Joulani is his.", "Jolani", "We met Jolani: https://example.org/Joulani is his."],
  ["the same words stay", "We met al-Jolani. Al-Jolani left.", "al-Jolani", "We met al-Jolani. Al-Jolani left."],
  ["a name of two words", "In Jabal Zaawia it snowed on Jabal Zaawia.", "Jabal al-Zawiya", "In Jabal al-Zawiya it snowed on Jabal al-Zawiya."],
  ["an established name for an Arabic one", "From Halab to Halab.", "Aleppo", "From Aleppo to Aleppo."],
];

describe("everywhere", () => {
  test.each(CASES)("%s", (_, text, form, result) => expect(replaced(passages(text), form)).toEqual([result]));

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
    expect(hits([{ kind: "ignore", form: "Jolani", source: null, at: null, reason: "" }])).toEqual([["Joulani", true, null], ["Joulani", false, "quotation"], ["Jolani", false, "ignored"]]));
});
