/**
 * Signs that all styles share, and signs by which writers of any style or none write a sound. Data only.
 */
import type { SignTable, SoundId } from "./style-profile.ts";

/** Letters that every style writes alike. */
export const COMMON = {
  "ب": ["b"], "ت": ["t"], "د": ["d"], "ر": ["r"], "ز": ["z"], "س": ["s"], "ف": ["f"], "ك": ["k"], "ل": ["l"], "م": ["m"], "ن": ["n"], "ه": ["h"],
  "پ": ["p"], "ڤ": ["v"],
} as const satisfies Partial<SignTable>;

/** English letters for the other consonants, without marks. */
export const ENGLISH = {
  ...COMMON, "ث": ["th"], "ج": ["j"], "خ": ["kh"], "ذ": ["dh"], "ش": ["sh"], "غ": ["gh"], "ق": ["q"], "و": ["w"], "ي": ["y"], "چ": ["ch"], "گ": ["g"], "ژ": ["zh"],
} as const satisfies Partial<SignTable>;

const AYN = ["ʿ", "ʻ", "‘", "`", "ʽ", "'", "’", "ʼ", "ʾ"];

interface Known {
  /** What many write. */
  readonly usual: readonly string[];
  /** What some write. */
  readonly rare: readonly string[];
  /** What hardly anybody writes, where another sound would explain the sign as well. */
  readonly seldom: readonly string[];
}

const known = (usual: string, rare = "", seldom = ""): Known => ({ usual: words(usual), rare: words(rare), seldom: words(seldom) });
const words = (text: string): string[] => text.split(" ").filter((word) => word !== "").map((word) => (word === "-" ? "" : word));

/** How a sound is met in print. Signs are in lower case and NFC; - is nothing. */
export const KNOWN_SIGNS: Readonly<Record<SoundId, Known>> = {
  a: known("a", "e é", "o"), i: known("i ï", "e é y"), u: known("u", "o ou oo", "e"),
  "ā": known("ā a aa â", "e é ah o"), "ī": known("ī i ee î ii ï", "y e ie ei"), "ū": known("ū u ou oo û uu", "o"),
  ay: known("ay ai ei ey aï eï", "e ae i"), aw: known("aw au aou", "ow o"),
  "á": known("á ā a", "aa ah à"),
  iy: known("iy i", "ey e"), iyy: known("iyy iy īy", "i ī y ii"), "iyy$": known("ī i iyy iy y ee", "ie"), uww: known("uww ūw uw", "ouw ouww"), "uww$": known("ū u uww uw ūw", "ou oo"),
  ah: known("ah a eh", "e ä"), at: known("at et", "it a ah"), "āh": known("āh ah ā a aah", "at āt"), "āt": known("āt at", "aat et"),
  "ب": known("b", "p"), "ت": known("t"), "ث": known("th ṯ", "s t"), "ج": known("j dj ǧ", "g gu zh"), "ح": known("ḥ h ḩ ẖ", "kh -"), "خ": known("kh ḫ ẖ", "k x h"), "د": known("d", "t"),
  "ذ": known("dh ḏ", "d z th"), "ر": known("r"), "ز": known("z", "s"), "س": known("s ss", "c ç"), "ش": known("sh ch š", "sch s"), "ص": known("ṣ s ss ş s̱", "ç c"), "ض": known("ḍ d ḑ ḏ dh", "z"),
  "ط": known("ṭ t ţ ṯ", "th"), "ظ": known("ẓ z z̧ d͟h dh", "d"), "ع": { usual: [...AYN, ""], rare: ["a", "aa"], seldom: [] }, "غ": known("gh ġ", "g r rh"), "ف": known("f", "ph"), "ق": known("q k", "g c gu gh"),
  "ك": known("k", "c q"), "ل": known("l"), "م": known("m"), "ن": known("n"), "ه": known("h ·h ʹh", "-"), "و": known("w v ou", "", "u"), "ي": known("y", "i j ï"), "ء": { usual: [...AYN, ""], rare: [], seldom: [] },
  "پ": known("p", "b"), "چ": known("ch", "tch č"), "ڤ": known("v", "f"), "گ": known("g gu"), "ژ": known("zh", "j ž"),
};

/** Signs for ʿayn and hamza, and whatever is typed for them. */
export const APOSTROPHES = AYN.join("");
