import { describe, expect, test } from "vitest";
import { emptyGlossary, type Glossary } from "../glossary.ts";
import { findNames } from "../names/find-names.ts";
import type { Judgement, Passage } from "../names/name.ts";
import { profiles, type ProfileName } from "../styles/profiles.ts";
import { measureNames, putRight, type StyledName } from "../styles/style-findings.ts";
import { passage, passages } from "./passages.ts";
import { smallGlossary } from "./small-glossary.ts";

interface Given {
  readonly style?: ProfileName;
  readonly glossary?: Glossary;
  readonly judgements?: readonly Judgement[];
  readonly isEstablished?: (spelling: string) => boolean;
}

function measured(text: readonly Passage[], { style = "ijmes", glossary = emptyGlossary, judgements = [], isEstablished = () => false }: Given = {}): readonly StyledName[] {
  return measureNames(findNames(text, { languages: { source: "ar", target: "en" }, glossary, judgements }), { profile: profiles[style], passages: text, judgements, isEstablished });
}

/** "kind: form → proposed (rules)". */
function said(text: readonly Passage[], given?: Given): string[] {
  return measured(text, given).flatMap(({ name }) => name.findings.map((finding) => {
    const rules = finding.reasons.flatMap((reason) => (reason.kind === "rule" ? [reason.rule] : []));
    return `${finding.kind}: ${finding.form} → ${finding.kind === "look-alike" ? "" : finding.proposed ?? "?"} (${rules.join(", ")})`;
  }));
}

describe("a translation alone", () => {
  const text = passages("They fought the people of Ash-Shaam. Then the Ahl as Sunnah left Sochi for Astana.");
  test("names of Arabic are measured, others let be", () => expect(said(text)).toEqual([
    "article: Ash-Shaam → al-Sham (article-capital, article-assimilation)", "off-style: Ash-Shaam → al-Sham (long-vowel)",
    "article: Ahl as Sunnah → Ahl al-Sunna (article-assimilation, article-joint)", "off-style: Ahl as Sunnah → Ahl al-Sunna (ta-marbuta)",
  ]));
  test("a style that tells ā from a proposes nothing without the Arabic", () => expect(said(text, { style: "ala-lc" })).toEqual([
    "article: Ash-Shaam → ? (article-capital, article-assimilation)", "off-style: Ash-Shaam → ? (long-vowel)", "article: Ahl as Sunnah → ? (article-assimilation, article-joint)",
  ]));
  test("where a sentence begins a capital may be the sentence's", () => expect(said(passages("Ash-Sham is far."))).toEqual(["article: Ash-Sham → Al-Sham (article-assimilation)"]));
  test("and so in a heading", () => expect(said([passage("The Road to Al-Sham", { kind: "heading" })])).toEqual([]));
});

describe("with its source", () => {
  const text = passages(["He met Joulani and Johnson.", "التقى الجولاني وجونسون."]);
  test("the vowels come from the spelling, the rest from the Arabic", () => {
    expect(measured(text, { style: "ala-lc" }).map(({ name, proposed }) => [name.forms[0]!.text, proposed])).toEqual([["Joulani", "al-Jūlānī"], ["Johnson", null]]);
    expect(said(text, { style: "bgn-pcgn" })).toEqual(["diacritics: Joulani → Jūlānī (long-vowel, long-vowel)", "off-style: Joulani → Jūlānī (long-vowel)"]);
    expect(said(text, { style: "press" })).toEqual([]);
  });
});

test.each([
  ["Abu Amir", "أبي عامر", ["diacritics: Abu Amir → Abu ʿAmir (ayn)"]],
  ["Dhu al-Hulayfa", "ذي الحليفة", []],
  ["Banu Musa", "بني موسى", []],
])("what Arabic inflects is spelled as it is listed: %s", (spelling, arabic, expected) => expect(said(passages([`He saw ${spelling} there.`, `رأى ${arabic} هناك.`]))).toEqual(expected));

test("a term is proposed as a term", () => {
  const text = passages(["They bought sukuk.", "اشتروا صكوك."]);
  expect(measured(text).map(({ proposed }) => proposed)).toEqual(["ṣukūk"]);
});

describe("let alone", () => {
  const text = passages(["They left Ash-Shaam.", "غادروا الشام."]);
  test("what the glossary prefers, and what differs from it is held against that", () => {
    const glossary = smallGlossary({ id: "sham", arabic: ["الشام"], preferred: "Ash-Shaam", admitted: ["al-Sham"] });
    expect(said(text, { glossary })).toEqual([]);
  });
  test("an established spelling", () => expect(said(text, { isEstablished: (spelling) => spelling === "Ash-Shaam" })).toEqual([]));
  test("a quotation", () => expect(said(passages("He wrote “the men of Ash-Shaam” there."))).toEqual([]));
});

test("a word without end is no name, and is not measured", () => {
  const long = `al-${"Khaaba".repeat(1700)}`;
  const mention = { passage: 0, paragraph: 0, start: 0, end: long.length, text: long, kept: null, source: "خعب".repeat(3000), ignored: null };
  const name = { key: "long", preferred: null, authority: null, source: [mention.source], forms: [{ text: long, mentions: [mention] }], findings: [] };
  const [styled] = measureNames([name], { profile: { ...profiles.press, firstMention: "full" }, passages: passages(long), judgements: [], isEstablished: () => false });
  expect(styled!.name.findings).toEqual([]);
});

describe("judged", () => {
  const text = passages(["They left Joulani.", "غادروا الجولاني."], ["He saw Joulani again.", "رأى الجولاني ثانية."]);
  const ignore = { kind: "ignore", form: "Joulani", source: "الجولاني", reason: "his own spelling" } as const;
  const ignored = (judgements: readonly Judgement[]) => measured(text, { judgements }).flatMap(({ name }) => name.findings.map((finding) => finding.ignored));
  test("a breach is ignored in the document as anything else", () => expect([ignored([]), ignored([{ ...ignore, at: null }])]).toEqual([[null], [{ reason: "his own spelling" }]]));
  test("and at one place", () => {
    const [name] = measured(text, { judgements: [{ ...ignore, at: { before: "They left ", after: ".", nth: 0 } }] });
    expect(name!.name.forms[0]!.mentions.map((mention) => mention.ignored?.reason)).toEqual(["his own spelling", undefined]);
  });
});

test("of several spellings that one is proposed as the style has it", () => {
  const text = passages(["He saw Joulani.", "رأى الجولاني."], ["He left Joulani.", "غادر الجولاني."], ["She saw Golani.", "رأت الجولاني."]);
  expect(said(text).filter((each) => each.startsWith("variant"))).toEqual(["variant: Golani → Julani ()"]);
});

test.each([
  ["Ash-Shaam", [["article-assimilation", 0, 3, "al"], ["article-capital", 0, 1, "a"], ["long-vowel", 6, 8, "a"]], "al-Sham"],
  ["ash-Sham", [["article-capital", 0, 1, "A"]], "Ash-Sham"],
  ["Cheikh", [["consonant", 0, 2, "sh"]], "Sheikh"],
  ["Said", [["ayn", 2, 2, "ʿ"]], "Saʿid"],
  ["Ali", [["ayn", 0, 0, "ʿ"]], "ʿAli"],
  ["Abdulaziz", [["ayn", 0, 0, "ʿ"], ["article-joint", 3, 5, " al-"], ["ayn", 5, 5, "ʿ"]], "ʿAbd al-ʿAziz"],
  ["Ezzahra", [["article-capital", 0, 1, "e"], ["article-assimilation", 0, 2, "al"], ["article-joint", 2, 2, "-"]], "al-Zahra"],
  ["Driss", [["short-vowel", 0, 0, "i"]], "Idriss"],
  ["jihad al-nafs", [["article-joint", 8, 9, " "]], "jihad al nafs"],
] as const)("%s put right", (text, found, expected) => {
  expect(putRight(text, found.map(([rule, start, end, sign]) => ({ rule, start, end, expected: [sign] })))).toBe(expected);
});
