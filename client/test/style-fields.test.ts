/** The form of a house style: what its fields say, and what it keeps of what it does not show. */
import { describe, expect, it } from "vitest";
import { houseProfile, readHouseStyle, type HouseStyle } from "../../glossary/styles/house-profile.ts";
import { profileNames } from "../../glossary/styles/profiles.ts";
import { proposeSpelling } from "../../glossary/styles/propose-spelling.ts";
import { baseChoice, choiceFields, fieldsOf, rowsOf, styleChoices, styleOf, type StyleFields } from "../elements/style-fields.ts";

const plain: HouseStyle = { id: "ours", name: "Ours", base: "ala-lc" };
const with_ = (fields: Readonly<Record<string, string>>, style = plain): HouseStyle => styleOf({ ...fieldsOf(style), ...fields }, style.id);

function written(style: HouseStyle, arabic: string): string {
  const proposal = proposeSpelling(arabic, houseProfile(style));
  return proposal.kind === "unknown" ? proposal.reason : proposal.text;
}

describe("the fields of a house style", () => {
  it.each<[Readonly<Record<string, string>>, string, string]>([
    [{}, "المَدِينَة", "al-Madīnah"],
    [{ assimilated: "yes" }, "الشَّام", "ash-Shām"],
    [{ joint: "space", capital: "always" }, "الشَّام", "Al Shām"],
    [{ form: "el" }, "الشَّام", "el-Shām"],
    [{ long: "plain" }, "مُوسَى", "Musa"],
    [{ long: "plain" }, "السُّلَيْمَانِيَّة", "al-Sulaymaniyah"],
    [{ long: "circumflex" }, "عَبْد الله", "ʻAbd Allâh"],
    [{ long: "doubled" }, "حَيَاة", "Ḥayaah"],
    [{ taMarbuta: "a" }, "حَيَاة", "Ḥayā"],
    [{ taMarbuta: "a" }, "مَدِينَة", "Madīna"],
    [{ apostrophes: "none" }, "صَنْعَاء", "Ṣanā"],
    [{ apostrophes: "own", ayn: "`", hamza: "'" }, "صَنْعَاء", "Ṣan`ā'"],
    [{ apostrophes: "own", ayn: "`" }, "عَبْد الله", "`Abd Allāh"],
    [{ nisba: "i", nisbaBefore: "iy" }, "مِصْرِيّ", "Miṣri"],
    [{ marks: "terms" }, "مِصْرِيّ", "Misri"],
  ])("%j", (fields, arabic, expected) => expect(written(with_(fields), arabic)).toBe(expected));

  it("that nobody changed leave a style as it was, with what the form does not show", () => {
    const style: HouseStyle = {
      ...plain, signs: { "ع": ["‘", "'"], "ء": ["’"], "ā": ["ä"], "ج": ["g"] }, contexts: [], separator: "", servant: null, ibn: ["b."],
      article: { form: ["il", "al"], afterVowel: "elide", later: "drop" }, exceptions: [{ arabic: null, spelling: "Cairo", authority: "us", reason: "English" }],
    };
    expect(fieldsOf(style)).toMatchObject({ apostrophes: "quotes", long: "kept", form: "kept", later: "drop", first: "" });
    expect(with_({}, style)).toEqual(style);
  });

  it("can be left to the base again", () => {
    const style = with_({ long: "plain", apostrophes: "none", later: "drop", marks: "terms", firstMention: "full" });
    expect(style).toMatchObject({ article: { later: "drop" }, marks: "terms", firstMention: "full" });
    expect(with_({ long: "", apostrophes: "", later: "", marks: "", firstMention: "" }, style)).toEqual(plain);
  });

  it("make a style that can be read, whatever is chosen", () => {
    for (const field of choiceFields) for (const choice of styleChoices[field]) {
      if (choice !== "own") expect([field, choice, readHouseStyle(with_({ [field]: choice })).kind]).toEqual([field, choice, "style"]);
    }
  });

  it("know what the base has", () => {
    expect(profileNames.map((base) => baseChoice("long", base))).toEqual(["macron", "macron", "macron", "macron", "plain", "kept"]);
    expect([baseChoice("joint", "ungegn"), baseChoice("capital", "ijmes"), baseChoice("apostrophes", "ijmes")]).toEqual(["space", "sentence", "rings"]);
  });

  it("hold a table of exceptions, without rows that are empty", () => {
    const row = { arabic: " القاهرة ", spelling: "Cairo", authority: "Merriam-Webster", reason: "English name" };
    const fields: StyleFields = { exceptions: JSON.stringify([row, { arabic: "", spelling: " ", authority: "", reason: "" }]) };
    expect(with_(fields).exceptions).toEqual([{ ...row, arabic: "القاهرة" }]);
    expect(rowsOf(fieldsOf(with_(fields)))).toEqual([{ ...row, arabic: "القاهرة" }]);
  });
});
