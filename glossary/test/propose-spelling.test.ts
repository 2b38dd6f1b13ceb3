import { describe, expect, test } from "vitest";
import { stripMarks } from "../fold.ts";
import { profileNames, profiles } from "../styles/profiles.ts";
import { proposeSpelling, type ProposalOptions } from "../styles/propose-spelling.ts";
import type { StyleProfile } from "../styles/style-profile.ts";
import { styleCases } from "./style-cases.ts";

function written(arabic: string, profile: StyleProfile, options: ProposalOptions = {}): string {
  const proposal = proposeSpelling(arabic, profile, options);
  return proposal.kind === "unknown" ? `unknown: ${proposal.reason}` : proposal.text.normalize("NFC");
}

describe.each(profileNames)("%s", (name) => {
  test.each(styleCases)("$arabic", (each) => expect(written(each.arabic, profiles[name])).toBe(each[name].normalize("NFC")));
});

test.each(styleCases)("$arabic as a term in IJMES", ({ arabic, term }) => expect(written(arabic, profiles.ijmes, { kind: "term" })).toBe(term.normalize("NFC")));

describe("vowels from a known spelling", () => {
  test.each([
    ["الجولاني", "Joulani", "al-Julani", "al-Jūlānī", "Al Jūlānī", "Al Jūlānī", "al-Joulani", "El-Joulani"],
    ["أهل السنة", "Ahl as Sunnah", "Ahl al-Sunna", "Ahl al-Sunnah", "Ahl as Sunnah", "Ahl As Sunnah", "Ahl al-Sunnah", "Ahl as-Sounna"],
    ["الشام", "Ash-Shaam", "al-Sham", "al-Shām", "Ash Shām", "Ash Shām", "al-Sham", "Ech-Cham"],
    ["سعيد", "Saeed", "Saʿid", "Saʻīd", "Sa‘īd", "Sa‘īd", "Saeed", "Saïd"],
    ["دير الزور", "Dayr az-Zawr", "Dayr al-Zawr", "Dayr al-Zawr", "Dayr az Zawr", "Dayr Az Zawr", "Dayr al-Zawr", "Dayr az-Zawr"],
    ["الحسكة", "Hasakah", "al-Hasaka", "al-Ḥasakah", "Al Ḩasakah", "Al H̱asakah", "al-Hasakah", "El-Hassaka"],
    ["عبد الرحمن", "Abd al-Rahman", "ʿAbd al-Rahman", "ʻAbd al-Raḥmān", "‘Abd ar Raḩmān", "‘Abd Ar Raẖmān", "Abdul Rahman", "Abd er-Rahman"],
  ])("%s, %s", (arabic, knownSpelling, ...expected) => {
    expect(profileNames.map((name) => written(arabic, profiles[name], { knownSpelling }))).toEqual(expected.map((text) => text.normalize("NFC")));
  });

  test("press keeps a usual spelling of a sound as it is in use", () => {
    const spellings = ["Jolani", "al-Golani", "Joulani", "Julani"].map((knownSpelling) => written("الجولاني", profiles.press, { knownSpelling }));
    expect(spellings).toEqual(["al-Jolani", "al-Golani", "al-Joulani", "al-Julani"]);
  });

  test.each([
    ["Ahmed", "أحمد", [["a", "i"]]],
    ["Doha", "الدوحة", [["ū", "aw"]]],
    ["Hassan", "حسن", [["s", "ss"]]],
    ["Tarbiya", "تربية", [["īy", "iy"]]],
    ["Dimashq", "دمشق", []],
    ["Said", "سعيد", []],
    ["Mutamar", "مؤتمر", []],
  ])("%s leaves open what its letters do not say", (knownSpelling, arabic, open) => {
    const proposal = proposeSpelling(arabic, profiles["ala-lc"], { knownSpelling });
    expect(proposal.kind === "spelling" && proposal.open.map(({ signs }) => signs)).toEqual(open);
  });
});

/** The Arabic as it is printed, and a spelling of another style, say as much as the vowel signs do, or what they leave open. */
describe.each(["ala-lc", "bgn-pcgn", "ungegn", "ijmes"] as const)("from %s to ALA-LC", (name) => {
  test.each(styleCases)("$arabic", (each) => {
    const proposal = proposeSpelling(stripMarks(each.arabic), profiles["ala-lc"], { knownSpelling: each[name] });
    if (name === "ijmes" && proposal.kind === "spelling" && proposal.open.length > 0) return;
    expect(proposal.kind !== "unknown" && proposal.text.normalize("NFC")).toBe(each["ala-lc"].normalize("NFC"));
  });
});

test("without vowels nothing is said", () => {
  expect(proposeSpelling("دمشق", profiles.ijmes)).toEqual({ kind: "unknown", reason: "no-vowels" });
  expect(proposeSpelling("دمشق", profiles.ijmes, { knownSpelling: "Cairo" })).toEqual({ kind: "unknown", reason: "other-name" });
  expect(proposeSpelling("Damascus", profiles.ijmes)).toEqual({ kind: "unknown", reason: "no-arabic" });
  expect(proposeSpelling("", profiles.ijmes)).toEqual({ kind: "unknown", reason: "no-arabic" });
});

test("the vowel signs may be given apart from the form", () => {
  expect(written("دمشق", profiles.ijmes, { vocalised: "دِمَشْق" })).toBe("Dimashq");
});

test("each rule says what it wrote, and the letters where", () => {
  const proposal = proposeSpelling("الشَّام", profiles["bgn-pcgn"]);
  expect(proposal.kind === "spelling" && proposal.steps).toEqual([
    { rule: "article-assimilation", at: 0, text: "Ash " },
    { rule: "consonant", at: 2, text: "sh" },
    { rule: "long-vowel", at: 5, text: "ā" },
    { rule: "consonant", at: 6, text: "m" },
  ]);
});

test("the ending before a word that may be no genitive is open, and a sign on it decides", () => {
  const ends = (arabic: string) => {
    const proposal = proposeSpelling(arabic, profiles.ijmes);
    return proposal.kind === "spelling" && [proposal.text, proposal.open.length];
  };
  expect(ends("فَاطِمَة الزَّهْرَاء")).toEqual(["Fatimat al-Zahraʾ", 1]);
  expect(ends("فَاطِمَةْ الزَّهْرَاء")).toEqual(["Fatima al-Zahraʾ", 0]);
  expect(ends("مَدِينَةُ النَّبِيّ")).toEqual(["Madinat al-Nabi", 0]);
});

describe("the article", () => {
  const house = (article: Partial<StyleProfile["article"]>): StyleProfile => ({ ...profiles.ijmes, article: { ...profiles.ijmes.article, ...article } });
  test("may lose its vowel after one", () => expect(written("أَبُو القَاسِم", house({ afterVowel: "elide" }))).toBe("Abu l-Qasim"));
  test("may go on later mention", () => {
    expect(written("الشَّام", house({ later: "drop" }), { first: false })).toBe("Sham");
    expect(written("الشَّام", house({ later: "drop" }))).toBe("al-Sham");
    expect(written("الشَّام", profiles.press, { first: false })).toBe("al-Sham");
  });
  test("has a capital where a sentence begins, or never", () => {
    expect(profileNames.map((name) => written("الشَّام", profiles[name], { opensSentence: true }))).toEqual(["Al-Sham", "al-Shām", "Ash Shām", "Ash Shām", "Al-Sham", "Ech-Cham"]);
  });
});

test("exceptions and established spellings are not made by rule", () => {
  const exception = { arabic: "القاهرة", spelling: "Cairo", authority: "Merriam-Webster", reason: "English name" };
  const profile: StyleProfile = { ...profiles.ijmes, exceptions: [exception] };
  expect(proposeSpelling("القَاهِرَة", profile)).toEqual({ kind: "kept", text: "Cairo", exception });
  expect(proposeSpelling("مكة", profiles.ijmes, { knownSpelling: "Mecca", isEstablished: (spelling) => spelling === "Mecca" })).toEqual({ kind: "kept", text: "Mecca", exception: null });
});
