/**
 * Press: English spelling as the Associated Press Stylebook (s.v. Arabic names) and papers like it have it. No marks, no ʿayn or
 * hamza; the article is al- with a hyphen, el- where the person writes so, and stays on later mention. A person's own or an
 * established spelling goes before the rule, so usual spellings of a sound are admitted beside the one that is proposed.
 */
import { ENGLISH } from "./signs.ts";
import type { StyleProfile } from "./style-profile.ts";

export const press: StyleProfile = {
  id: "press",
  signs: {
    ...ENGLISH, "ج": ["j", "g"], "ح": ["h"], "ذ": ["dh", "d", "z"], "ص": ["s"], "ض": ["d", "dh"], "ط": ["t"], "ظ": ["z", "dh"], "ق": ["q", "k", "g"], "غ": ["gh", "g"], "ث": ["th", "s"], "س": ["s", "ss"], "ن": ["n", "ne"], "و": ["w", "ou"], "ي": ["y", "i"],
    "ع": ["", "a"], "ء": [""],
    a: ["a", "e", "o"], i: ["i", "e"], u: ["u", "o", "ou", "e"], "ā": ["a", "e"], "ī": ["i", "ee"], "ū": ["u", "ou", "oo", "o"], ay: ["ay", "ai", "ei", "ey"], aw: ["aw", "au", "o"], "á": ["a"],
    iy: ["iy", "i"], iyy: ["iy", "iyy", "i"], "iyy$": ["i", "y"], uww: ["uww", "uw"], "uww$": ["u"], ah: ["a", "ah", "eh", "e"], at: ["at"], "āh": ["a", "ah", "at"], "āt": ["at"],
  },
  contexts: [],
  marks: "everywhere",
  doublesDigraphs: false,
  doubling: "free",
  separator: "",
  article: { form: ["al", "el"], assimilated: false, joint: "-", capital: "sentence", afterVowel: "keep", first: "keep", later: "keep" },
  servant: ["Abdul ", "Abdel ", "Abd al-", "Abd el-", "Abdul-", "Abdel-", "Abdul", "Abdel"],
  servantOfGod: ["Abdullah", "Abdallah", "Abdalla", "Abdulla"],
  ibn: ["ibn"],
  bin: ["bin", "ben", "ibn"],
  firstMention: "any",
  exceptions: [],
};
