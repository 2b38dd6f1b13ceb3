/** Names in text that is badly typed, scanned or joined together: found where a reader finds them, and no flood of others. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { findNames } from "../names/find-names.ts";
import type { Name, Passage } from "../names/name.ts";
import { passage, passages } from "./passages.ts";

const find = (text: readonly Passage[]): readonly Name[] => findNames(text, { languages: { source: "ar", target: "en" }, glossary: emptyGlossary, judgements: [] });

/** The name that has the form, as its forms with their counts. */
function formsWith(form: string, text: readonly Passage[]): readonly string[] {
  const name = find(text).find(({ forms }) => forms.some((each) => each.text === form));
  return name?.forms.map((each) => `${each.text} ${each.mentions.length}`) ?? [];
}

const CLEAN = ["Then Joulani left.", "They met Joulani in Homs."] as const;

describe("a name is one with its clean spelling", () => {
  it.each([
    ["in capitals throughout", "GENERAL JOULANI SPOKE IN HOMS.", ["Joulani 3"]],
    ["in capitals within a sentence", "They met General JOULANI there.", ["Joulani 3"]],
    ["over the end of a line", "They met Jou-\nlani there.", ["Joulani 3"]],
    ["over a line end of Windows", "They met Jou-\r\nlani there.", ["Joulani 3"]],
    ["with a soft hyphen", "They met Jou\u00ADlani there.", ["Joulani 3"]],
    ["with a zero-width joiner", "They met Jou\u200Dlani there.", ["Joulani 3"]],
    ["with a zero-width non-joiner", "They met Jou\u200Clani there.", ["Joulani 3"]],
    ["with a right-to-left mark inside", "They met Jou\u200Flani there.", ["Joulani 3"]],
    ["between marks of direction", "They met \u200FJoulani\u200E there.", ["Joulani 3"]],
    ["in an embedding", "They met \u202BJoulani\u202C there.", ["Joulani 3"]],
    ["in an isolate, with a possessive", "They met \u2068Joulani\u2069's men.", ["Joulani 3"]],
    ["behind a byte order mark", "They met \uFEFFJoulani there.", ["Joulani 3"]],
    ["in wide letters", "They met Ｊｏｕｌａｎｉ there.", ["Joulani 3"]],
    ["with an Arabic letter at its end", "They met Joulaniو there.", ["Joulani 3"]],
    ["with 0 for o", "They met J0ulani there.", ["Joulani 2", "J0ulani 1"]],
    ["with 1 for l", "They met Jou1ani there.", ["Joulani 2", "Jou1ani 1"]],
    ["with a Cyrillic о", "They met Jоulani there.", ["Joulani 2", "Jоulani 1"]],
    ["with a Greek ο", "They met Jοulani there.", ["Joulani 2", "Jοulani 1"]],
    ["with a hyphen that does not break", "They met Al‑Joulani there.", ["Joulani 2", "Al‑Joulani 1"]],
    ["with a space that does not break", "They met Al\u00A0Joulani there.", ["Joulani 2", "Al Joulani 1"]],
  ])("%s", (_, text, forms) => expect(formsWith("Joulani", passages(text, ...CLEAN))).toEqual(forms));

  it.each([
    ["7amas", "Hamas", "7amas and Hamas"], ["3omar", "Omar", "3omar and Omar"], ["Ma7moud", "Mahmoud", "Ma7moud and Mahmoud"], ["Sa3id", "Sa'id", "Sa3id and Sa'id"],
  ])("with digits for letters: %s, %s", (typed, clean, both) => {
    expect(formsWith(clean, passages(`He saw ${both} there.`, `Then ${clean} left.`))).toContain(`${typed} 1`);
  });

  it("with composed and decomposed marks", () => {
    expect(formsWith("Maḥmūd", passages("He saw Maḥmūd.", "Then Mah\u0323mu\u0304d and Ma\u1E25mu\u0304d came."))).toEqual(["Maḥmūd 3"]);
  });

  it("with every sign for ʿayn that keyboards and fonts have", () => {
    const spellings = ["Sa'id", "Sa’id", "Sa‘id", "Sa`id", "Sa´id", "Saʿid", "Saʾid", "Saʻid", "Saʼid", "Sa′id"];
    const [name, ...others] = find(passages(`He saw ${spellings.join(" and ")} there.`));
    expect(name!.forms.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(spellings.length);
    expect(others).toEqual([]);
  });
});

describe("a source word is the same", () => {
  it.each([
    ["stretched", "قابلوا الجـــولاني هناك"], ["with vowel signs", "قابلوا الجُولَانِيّ هناك"], ["in presentation forms", "قابلوا ﺍﻟﺠﻮﻻﻧﻲ هناك"],
    ["with a mark of direction inside", "قابلوا الجو\u200Fلاني هناك"], ["with a soft hyphen", "قابلوا الجو\u00ADلاني هناك"], ["between spaces that do not break", "قابلوا\u00A0الجولاني\u00A0هناك"],
    ["with the yeh of Persian", "قابلوا الجولانی هناك"], ["behind a conjunction, in an embedding", "قابلوا \u202Bوالجولاني\u202C هناك"],
  ])("%s", (_, source) => {
    const [name] = find(passages(["They met Joulani there.", source], ["They met al-Golani there.", "قابلوا الجولاني هناك"]));
    expect(name?.forms.map(({ text }) => text)).toEqual(["Joulani", "al-Golani"]);
  });
});

describe("whatever the text", () => {
  const sign = fc.constantFrom("J", "a", "ʿ", "’", "-", "\u200F", "\u0301", "ج", "و", " ", ".", "0", "7", "\n", "Abu", "al-", "ibn", "“", "(", "😀", "\uD83D", "Ж");
  const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(""));

  it("a mention stands where it is said to stand", () => {
    fc.assert(fc.property(text, text, (target, source) => {
      for (const { forms } of find([passage(target, { source })])) {
        for (const { start, end, text: written } of forms.flatMap(({ mentions }) => mentions)) expect(target.slice(start, end)).toBe(written);
      }
    }));
  });

  it("a word without end is no name, and what stands beside it is found", () => {
    expect(find(passages(`They met Joulani and ${"Ja".repeat(5_000)} there.`, ...CLEAN)).map(({ forms }) => forms[0]!.text)).toEqual(["Joulani", "Homs"]);
  });

  it.each(["abu ", "Abu ", "He met Joulani. ", "caliph ‘Ali ", "ibn Ali al- Jabal abd el ", "Ali a@b.cd ", "“"])("a sentence of a million characters is read: %s", (words) => {
    expect(() => find([passage(words.repeat(1_000_000 / words.length), { source: "قال ".repeat(250_000) })])).not.toThrow();
  }, 60_000);

  it("a pair that holds thousands of names and words is passed over in finding which stands for which", () => {
    const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join(" ");
    const letters = (index: number, alphabet: string) => Array.from(String(index), (digit) => alphabet[Number(digit)]).join("");
    const found = find(passages([many(4_000, (index) => `B${letters(index, "aeioubdfkm")}r`), many(4_000, (index) => `ب${letters(index, "ايوبدفكمنر")}ر`)], ["They met Joulani.", "قابلوا الجولاني."]));
    expect(found.find(({ forms }) => forms[0]!.text === "Joulani")?.source).toEqual(["الجولاني"]);
  });
});
