/**
 * UNGEGN: the Unified Arabic Transliteration System, approved by the Eleventh United Nations Conference on the Standardization of
 * Geographical Names (resolution XI/3, 2017); lines below letters where the system of 1972 had cedillas. The article is
 * assimilated, has no hyphen and always a capital.
 */
import { ENGLISH } from "./signs.ts";
import type { StyleProfile } from "./style-profile.ts";

export const ungegn: StyleProfile = {
  id: "ungegn",
  signs: {
    ...ENGLISH, "ح": ["ẖ"], "ص": ["s̱"], "ض": ["ḏ"], "ط": ["ṯ"], "ظ": ["d͟h"], "ع": ["‘"], "ء": ["’"],
    a: ["a"], i: ["i"], u: ["u"], "ā": ["ā"], "ī": ["ī"], "ū": ["ū"], ay: ["ay"], aw: ["aw"], "á": ["á"],
    iy: ["iy"], iyy: ["iyy"], "iyy$": ["ī"], uww: ["uww"], "uww$": ["uww"], ah: ["ah"], at: ["at"], "āh": ["āh"], "āt": ["āt"],
  },
  contexts: [],
  marks: "everywhere",
  doublesDigraphs: true,
  doubling: "written",
  separator: "·",
  article: { form: ["al"], assimilated: true, joint: " ", capital: "always", afterVowel: "keep", first: "keep", later: "keep" },
  servant: null,
  servantOfGod: ["‘Abd Allāh"],
  ibn: ["Ibn"],
  bin: ["Bin"],
  firstMention: "any",
  exceptions: [],
};
