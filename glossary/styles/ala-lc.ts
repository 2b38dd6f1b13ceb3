/**
 * ALA-LC: the Arabic table of the ALA-LC Romanization Tables (Library of Congress and American Library Association). The article
 * is never assimilated and never has a capital; rules 7 (tāʼ marbūṭa), 8 (hamza), 11 (shadda), 17 and 18 (article), 21 (prime), 25 (ibn).
 */
import { ENGLISH } from "./signs.ts";
import type { StyleProfile } from "./style-profile.ts";

export const alaLc: StyleProfile = {
  id: "ala-lc",
  signs: {
    ...ENGLISH, "ح": ["ḥ"], "ص": ["ṣ"], "ض": ["ḍ"], "ط": ["ṭ"], "ظ": ["ẓ"], "ع": ["ʻ"], "ء": ["ʼ"],
    a: ["a"], i: ["i"], u: ["u"], "ā": ["ā"], "ī": ["ī"], "ū": ["ū"], ay: ["ay"], aw: ["aw"], "á": ["á"],
    iy: ["iy"], iyy: ["īy"], "iyy$": ["ī"], uww: ["ūw"], "uww$": ["ūw"], ah: ["ah"], at: ["at"], "āh": ["āh"], "āt": ["āt"],
  },
  contexts: [],
  marks: "everywhere",
  doublesDigraphs: true,
  doubling: "written",
  separator: "ʹ",
  article: { form: ["al"], assimilated: false, joint: "-", capital: "never", afterVowel: "keep", first: "keep", later: "keep" },
  servant: null,
  servantOfGod: ["ʻAbd Allāh"],
  ibn: ["ibn"],
  bin: ["ibn", "bin"],
  firstMention: "any",
  exceptions: [],
};
