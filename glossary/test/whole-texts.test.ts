import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { findNames } from "../names/find-names.ts";
import { passage } from "./passages.ts";
import { HISTORY, NEWS } from "./whole-texts.ts";

const find = (text: readonly string[]) => findNames(
  text.flatMap((paragraph, index) => Array.from(paragraph.matchAll(/\S.*?(?:[.?!]["”]?(?=\s)|$)/gu), (sentence) =>
    passage(sentence[0], { paragraph: index, start: sentence.index, kind: index === 0 ? "heading" : "paragraph" }))),
  { languages: { source: null, target: "en" }, glossary: emptyGlossary, judgements: [] });
const forms = (text: readonly string[]) => find(text).flatMap((name) => name.forms.map((form) => form.text)).toSorted();

describe("the names of a whole text, and nothing else", () => {
  test("a history", () => expect(forms(HISTORY)).toEqual([
    "Abbasid", "Aden", "Aleppo", "Anah", "Ashar", "Ayyubid", "Baghdad", "Bahrain", "Basra", "caliph", "Damascus", "Egypt", "Harran", "Hijaz", "Hormuz", "Hulagu", "Ibn Sa'id", "Ibn al-Athir",
    "India", "Kerman", "Kish", "Leiden", "Mahmud", "Mecca", "Nur ad-Din", "Nur al-Din", "Qur'an", "Rahba", "Salah al-Din", "Sharif", "Siraf", "Syria", "Tigris", "Yaqut", "Yusuf", "Zanj", "Zanzibar",
    "al-Buhturi", "al-Harrani",
  ].toSorted()));
  // Spain stands only where a sentence begins, and nothing but knowledge says that it is a name.
  test("a news report", () => expect(forms(NEWS)).toEqual([
    "Abdelilah", "Ahmed", "Ait", "Benabdallah", "Benali", "Bni", "Brussels", "Casablanca", "Chefchaouen", "Driss", "El Othmani", "Fatima", "Fez", "Gharb", "Kenitra", "Khalid", "Ksar el Kebir",
    "Ksar el-Kebir", "Larache", "Loukkos", "Malaga", "Mohammed", "Morocco", "Nabil", "Oued Laou", "Oujda", "Ouazar", "Qatar", "Rabat", "Saadeddine", "Taleb", "Tangier", "Tazi", "Tetouan", "Turkey", "Zahra",
  ].toSorted()));
  test("what disagrees in them", () => expect([HISTORY, NEWS].flatMap((text) => find(text).flatMap(({ findings }) => findings.map(({ kind, form }) => `${kind}: ${form}`)))).toEqual(["variant: Nur ad-Din", "variant: Ksar el Kebir"]));
});
