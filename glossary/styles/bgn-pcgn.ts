/**
 * BGN/PCGN: the Romanization System for Arabic, BGN/PCGN 1956, of the United States Board on Geographic Names and the Permanent
 * Committee on Geographical Names. Notes 2 (hamza), 4 (tāʼ marbūṭa), 5 (alif maqṣūra), 7 (shadda); special rules on the article
 * (assimilated, no hyphen, a capital only where the name begins), on Allāh, on ibn, and on the dot between t, k, d, s and h.
 */
import { ENGLISH } from "./signs.ts";
import type { StyleProfile } from "./style-profile.ts";

export const bgnPcgn: StyleProfile = {
  id: "bgn-pcgn",
  signs: {
    ...ENGLISH, "ح": ["ḩ"], "ص": ["ş"], "ض": ["ḑ"], "ط": ["ţ"], "ظ": ["z̧"], "ع": ["‘"], "ء": ["’"],
    a: ["a"], i: ["i"], u: ["u"], "ā": ["ā"], "ī": ["ī"], "ū": ["ū"], ay: ["ay"], aw: ["aw"], "á": ["á"],
    iy: ["iy"], iyy: ["īy"], "iyy$": ["ī"], uww: ["uww"], "uww$": ["uww"], ah: ["ah"], at: ["at"], "āh": ["āh"], "āt": ["āt"],
  },
  contexts: [],
  marks: "everywhere",
  doublesDigraphs: true,
  doubling: "written",
  separator: "·",
  article: { form: ["al"], assimilated: true, joint: " ", capital: "name", afterVowel: "keep", first: "keep", later: "keep" },
  servant: null,
  servantOfGod: ["‘Abd Allāh"],
  ibn: ["Ibn"],
  bin: ["Bin"],
  firstMention: "any",
  exceptions: [],
};
