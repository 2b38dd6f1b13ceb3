/**
 * IJMES: the transliteration chart and guide of the International Journal of Middle East Studies (Cambridge University Press).
 * Names of persons and places keep ʿayn and hamza and lose macrons and dots; technical terms keep all. The article is never
 * assimilated, and has a capital only where a sentence, note or title begins.
 */
import { ENGLISH } from "./signs.ts";
import type { Exception, StyleProfile } from "./style-profile.ts";

/** A word of the IJMES Word List. */
const listed = (arabic: string, spelling: string): Exception => ({ arabic, spelling, authority: "IJMES Word List", reason: "known in English, so without macrons and dots" });

export const ijmes: StyleProfile = {
  id: "ijmes",
  signs: {
    ...ENGLISH, "ح": ["ḥ"], "ص": ["ṣ"], "ض": ["ḍ"], "ط": ["ṭ"], "ظ": ["ẓ"], "ع": ["ʿ"], "ء": ["ʾ"],
    a: ["a"], i: ["i"], u: ["u"], "ā": ["ā"], "ī": ["ī"], "ū": ["ū"], ay: ["ay", "ai"], aw: ["aw", "au"], "á": ["ā"],
    iy: ["iy"], iyy: ["iyy"], "iyy$": ["ī"], uww: ["uww"], "uww$": ["ū"], ah: ["a"], at: ["at"], "āh": ["ā", "āh"], "āt": ["āt"],
  },
  contexts: [],
  marks: "terms",
  doublesDigraphs: true,
  doubling: "written",
  separator: "",
  article: { form: ["al"], assimilated: false, joint: "-", capital: "sentence", afterVowel: "keep", first: "keep", later: "keep" },
  servant: null,
  servantOfGod: ["ʿAbd Allāh"],
  ibn: ["ibn"],
  bin: ["bin", "ibn", "ben"],
  firstMention: "any",
  exceptions: [
    listed("قرآن", "Qurʾan"), listed("سنة", "sunna"), listed("أمة", "umma"), listed("مدرسة", "madrasa"), listed("شريعة", "shariʿa"), listed("علماء", "ʿulamaʾ"), listed("شيخ", "shaykh"),
  ],
};
