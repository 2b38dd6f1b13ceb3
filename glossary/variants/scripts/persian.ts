/** Persian. Arabic names are spelled as in Arabic and sound otherwise: ذ ض ظ are z, و is v, ق and غ one sound. Data only. */
import type { ScriptProfile } from "./script-profile.ts";

export const PERSIAN: ScriptProfile = {
  script: "arabic",
  // Persian kaf or yeh, or a letter that Arabic has not, beside none that Persian has not.
  fits: /[\u06A9\u06CC]|^[^كيىةأإ]*[پچژگ][^كيىةأإ]*$/u,
  abjad: true,
  prefixes: {},
  letters: {
    "ا": "A a:0.02 o:0.3 u:0.5", "آ": "A a:0.02 o:0.3", "^ا": "* A:0.1 i:0.05 I:0.3", "أ": "* a:0.05", "إ": "* i:0.05", "ء": "- y:0.4", "ئ": "- y:0.1 i:0.05 e:0.05", "ؤ": "- o:0.05 u:0.05",
    "ب": "b", "پ": "p b:0.3", "ت": "t", "ث": "s T:0.15", "ج": "j J:0.05 g:0.4", "چ": "X C:0.05 S:0.4", "ح": "h", "خ": "K x:0.1 h:0.3", "د": "d", "ذ": "z D:0.15 d:0.25",
    "ر": "r", "ز": "z", "ژ": "Z z:0.3 j:0.2", "س": "s", "ش": "S X:0.15", "ص": "s", "ض": "z D:0.1 d:0.15", "ط": "t", "ظ": "z D:0.2", "ع": "* a:0.05",
    "غ": "G q:0.1 g:0.1", "ف": "f", "ق": "q G:0.05 k:0.1 g:0.1 c:0.2", "ک": "k c:0.1", "ك": "k c:0.1", "گ": "g", "ل": "l", "م": "m", "ن": "n",
    "و": "v w:0.1 u U o W:0.05", "^و": "v w:0.1", "وو": "vu wu:0.1 U W:0.1", "خوا": "KA KvA:0.15 KwA:0.15", "ه": "h", "ه$": "e a:0.05 h:0.1 -:0.4", "ة$": "e a:0.05 at:0.2",
    "ی": "y i I Y:0.05", "^ی": "y", "ي": "y i I Y:0.05", "ى": "A a:0.02 i:0.1", "یی": "Y i:0.1 I:0.1 yi:0.05", "ی$": "i I Y:0.3",
    // The ezafe after a long vowel, and the ending that Latin leaves: Khodā, خدای.
    "ای$": "Y A:0.2 Ai Ae:0.05", "وی$": "vi wi:0.1 U:0.2 u:0.2 Ui ui oi:0.1",
    "^ال": "- al:0.3", "الدین$": "din", "الله$": "la", "اله$": "la A:1", "^عبدال": "abd", "^آل": "Al",
  },
};
