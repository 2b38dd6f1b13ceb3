/**
 * French: the customary French transcription of Arabic names, as the French press, the Institut géographique national and the civil
 * registers of the Maghreb have it (Imprimerie nationale, Lexique des règles typographiques, s.v. noms arabes). There is no single standard.
 * The article is el-, assimilated; ou, ch, dj; ss between vowels; gu before e and i; ï after a vowel.
 */
import { COMMON } from "./signs.ts";
import type { StyleProfile } from "./style-profile.ts";

export const french: StyleProfile = {
  id: "french",
  signs: {
    ...COMMON, "ث": ["th", "t"], "ج": ["dj", "j"], "ح": ["h"], "خ": ["kh"], "ذ": ["dh", "d"], "ش": ["ch"], "س": ["s", "c"], "ص": ["s", "c", "ç"], "ض": ["d", "dh"], "ط": ["t"], "ظ": ["z", "d", "dh"], "غ": ["gh"], "ق": ["k", "q"],
    "و": ["ou", "w"], "ي": ["y"], "چ": ["tch"], "گ": ["g"], "ژ": ["j"], "ن": ["n", "ne"], "ع": ["", "a"], "ء": [""],
    a: ["a", "e"], i: ["i", "e"], u: ["ou", "o", "e"], "ā": ["a", "â", "e"], "ī": ["i"], "ū": ["ou"], ay: ["ay", "aï", "ei", "ai", "ey"], aw: ["aou", "aw", "ao"], "á": ["a"],
    iy: ["iy", "i"], iyy: ["iy", "iyy", "i"], "iyy$": ["i"], uww: ["ouww", "ouw"], "uww$": ["ou"], ah: ["a", "eh", "é"], at: ["at", "et"], "āh": ["a"], "āt": ["at"],
  },
  contexts: [
    { sound: "س", place: "between-vowels", signs: ["ss", "c"] },
    { sound: "ص", place: "between-vowels", signs: ["ss", "ç", "c"] },
    { sound: "گ", place: "before-e-or-i", signs: ["gu"] },
    { sound: "i", place: "after-vowel", signs: ["ï"] },
    { sound: "ī", place: "after-vowel", signs: ["ï"] },
    { sound: "ay", place: "before-consonant", signs: ["aï", "ei", "ey", "ai", "ay"] },
  ],
  marks: "everywhere",
  doublesDigraphs: false,
  doubling: "free",
  separator: "",
  article: { form: ["el", "al"], assimilated: true, joint: "-", capital: "name", afterVowel: "keep", first: "keep", later: "keep" },
  servant: ["Abd el-", "Abdel", "Abdel ", "Abd al-", "Abdoul ", "Abdoul"],
  servantOfGod: ["Abdallah", "Abdellah"],
  ibn: ["ibn", "ben"],
  bin: ["ben", "ibn", "bin"],
  firstMention: "any",
  exceptions: [],
};
