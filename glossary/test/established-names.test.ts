import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { establishedNames, listedNames } from "../established/established-names.ts";
import type { EstablishedName } from "../established/established-name.ts";
import { isEstablished } from "../established/is-established.ts";
import { loanWords } from "../established/loan-words.ts";
import { isEnglish } from "../names/english.ts";
import { areListedTogether, establishedWith } from "../names/find-established.ts";
import { findNames } from "../names/find-names.ts";
import type { Judgement, Name } from "../names/name.ts";
import { starterConcepts } from "../starter/starter.ts";
import { passages } from "./passages.ts";

const offenders = (breaks: (name: EstablishedName) => boolean) => listedNames.filter(breaks).map(({ id }) => id);
const doubled = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);
const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());

describe("the established names", () => {
  test("are 400 and more beside the starter glossary, each once", () => {
    expect(listedNames.length).toBeGreaterThanOrEqual(400);
    expect(doubled(establishedNames.map(({ id }) => id))).toEqual([]);
    expect(doubled(lower(listedNames.flatMap(({ english }) => english)))).toEqual([]);
  });

  test("are none that the starter glossary has", () => {
    const known = new Set(starterConcepts.flatMap(({ preferred, variants }) => lower([preferred, ...variants])));
    expect(offenders(({ english }) => lower(english).some((text) => known.has(text)))).toEqual([]);
  });

  test("have their scripts, no form twice, and say what they are", () => {
    const clean = (text: string) => text === text.normalize("NFC").trim() && text !== "";
    expect(offenders(({ english, plain, arabic, what }) => ![...english, ...plain, ...arabic, what].every(clean))).toEqual([]);
    expect(offenders(({ arabic }) => !arabic.every((text) => /^[\u0621-\u064A ]+$/u.test(text)) || doubled(arabic).length > 0)).toEqual([]);
    expect(offenders(({ english, plain }) => ![...english, ...plain].every((text) => /^[\p{Script=Latin}\p{Mn} '’‘-]+$/u.test(text)))).toEqual([]);
    expect(offenders(({ english, plain }) => doubled(lower([...english, ...plain])).length > 0)).toEqual([]);
  });
});

describe("the words that English writes small", () => {
  test("are 200 and more, each spelling once, and none that English lists have", () => {
    const spellings = loanWords.flatMap(({ plain }) => plain);
    expect(loanWords.length).toBeGreaterThanOrEqual(200);
    expect(doubled(spellings.map((text) => text.replace("'", "")))).toEqual([]);
    expect(spellings.filter((text) => isEnglish(text) || !/^[\p{Ll}']+$/u.test(text))).toEqual([]);
    expect(loanWords.filter(({ plain, arabic }) => plain.length < 2 || !arabic.every((text) => /^[\u0621-\u064A\u0686\u06AF ]+$/u.test(text)))).toEqual([]);
  });
});

describe("what no style changes", () => {
  test.each(["Aleppo", "Plato", "Bashar al-Assad", "Abdel Fattah el-Sisi", "al-Shabaab", "al-Jolani", "Jolani", "Amazigh", "hezbollah"])("%s", (spelling) => expect(isEstablished(spelling)).toBe(true));
  test.each(["Abd al-Malik ibn Marwan", "umma", "Qur’an", "Halab", "al-Sham"])("but %s", (spelling) => expect(isEstablished(spelling)).toBe(false));
  test("what the matcher proposes as established is that, in the starter glossary too", () => {
    expect(establishedNames.flatMap(({ english }) => english).filter((text) => !isEstablished(text))).toEqual([]);
    expect(starterConcepts.filter(({ preferred, established = false }) => isEstablished(preferred) !== established).map(({ id }) => id)).toEqual([]);
  });
});

const languages = { source: "ar", target: "en" };
const names = (texts: readonly (string | readonly [string, string])[], judgements: readonly Judgement[] = []): readonly Name[] => findNames(passages(...texts), { languages, glossary: emptyGlossary, judgements });
const forms = (found: readonly Name[]) => found.map((name) => name.forms.map(({ text }) => text).join(" | "));
const proposals = (found: readonly Name[]) => found.flatMap(({ findings }) => findings.flatMap((each) => (each.kind === "variant" ? [`${each.form} → ${each.proposed}`] : [])));

describe("in the translation alone", () => {
  test.each([
    ["Aleppo", "Halab"], ["Seville", "Ishbiliya"], ["Alhazen", "Ibn al-Haytham"], ["Saragossa", "Saraqusta"], ["Cyrenaica", "Barqa"], ["Byblos", "Jubayl"], ["Plato", "Aflatun"],
  ])("%s and %s are one name", (established, plain) => {
    const found = names([`He wrote of ${plain} there.`, `Then of ${plain} again.`, `They praise ${established} today.`]);
    expect(forms(found)).toEqual([`${plain} | ${established}`]);
    expect(proposals(found)).toEqual([`${plain} → ${established}`]);
  });

  test.each([["souk", "suq"], ["mawlid", "moulid"], ["diwaniyya", "diwaniah"], ["qadi", "cadi"], ["keffiyeh", "kufiya"], ["waqf", "vakf"], ["hammam", "hummum"]])("%s and %s are one word", (a, b) => {
    expect(forms(names([`The ${a} is old.`, `They saw the ${b} there.`]))).toEqual([`${a} | ${b}`]);
  });

  test.each([["Tripoli", "Trablous"], ["Mamluk", "Mameluke"]])("%s and %s are one name", (a, b) => {
    expect(forms(names([`They saw ${a} there.`, `Later they saw ${b} again.`]))).toEqual([`${a} | ${b}`]);
  });

  test("of a people and one of them neither is proposed for the other", () => {
    expect(proposals(names(["They fought the Mamelukes there.", "A Mamluk came.", "Later the Mamluks left."]))).toEqual(["Mameluke → Mamluk"]);
  });

  test("a name with a capital is no word that is written small", () => {
    expect(forms(names(["The singer Vekil wept.", "They met Vekil and the wakeel."]))).toEqual(["Vekil", "wakeel"]);
  });

  test.each([["Joseph", "Yusuf"], ["Abbasid", "Abbasi"], ["Tripoli", "Damascus"]])("%s and %s are not", (a, b) => {
    expect(forms(names([`They met ${a} there.`, `They met ${b} here.`]))).toEqual([a, b]);
  });

  test("what somebody said is different stays so", () => {
    expect(forms(names(["He came to Aleppo.", "He came to Halab."], [{ kind: "different", forms: ["Aleppo", "Halab"] }]))).toEqual(["Aleppo", "Halab"]);
  });

  test("one form alone is as good as the other", () => expect(proposals(names(["He came to Halab.", "He left Halab."]))).toEqual([]));
});

describe("two texts", () => {
  test.each([["Aleppo", "Halab", true], ["Aleppo", "حلب", true], ["Joseph", "يوسف", true], ["Joseph", "Yusuf", false], ["Aleppo", "Damascus", false], ["Aleppo", "دمشق", false]])("%s and %s are listed together: %s", (a, b, together) => {
    expect(areListedTogether(establishedWith(a), establishedWith(b), /[\u0621-\u064A]/u.test(b))).toBe(together);
  });
});

describe("with the source", () => {
  test("both forms stand for the one word", () => {
    const found = names([["He came to Aleppo.", "وصل إلى حلب."], ["He left Halab.", "غادر حلب."]]);
    expect(found.map((name) => [name.source, name.forms.map(({ text }) => text)])).toEqual([[["حلب"], ["Aleppo", "Halab"]]]);
    expect(proposals(found)).toEqual(["Halab → Aleppo"]);
  });

  test("a spelling that is not listed is known by its word", () => {
    expect(forms(names([["He came to Aleppo.", "وصل إلى حلب."], ["He left Haleb.", "غادر حلب."]]))).toEqual(["Aleppo | Haleb"]);
  });

  test("people's names are one where the word is one, else two", () => {
    expect(forms(names([["They met Joseph there.", "لقوا يوسف هناك."], ["They met Yusuf here.", "لقوا يوسف هنا."]]))).toEqual(["Joseph | Yusuf"]);
    expect(forms(names([["They met Joseph there.", "لقوا جوزيف هناك."], ["They met Yusuf here.", "لقوا يوسف هنا."]]))).toEqual(["Joseph", "Yusuf"]);
  });

  test("one word may be two names", () => {
    expect(forms(names([["They love Tunisia.", "يحبون تونس."], ["They saw Tunis.", "رأوا تونس."]]))).toEqual(["Tunisia", "Tunis"]);
  });
});
