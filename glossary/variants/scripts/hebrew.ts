/** Hebrew: b and v, p and f, k and kh are one letter each; ו and י are consonants or vowels. Data only. */
import type { ScriptProfile } from "./script-profile.ts";

export const HEBREW: ScriptProfile = {
  script: "hebrew",
  fits: /\p{Script=Hebrew}/u,
  abjad: true,
  prefixes: { "ה": 0.3, "ו": 0.4, "ב": 0.6, "ל": 0.6, "מ": 0.8, "כ": 0.8, "ש": 0.8 },
  letters: {
    "א": "* a:0.05", "^אי": "i I Y:0.05 e:0.1 *y:0.1", "^או": "u o W:0.05 *v:0.1", "ב": "b v", "ב$": "v b", "ג": "g", "ג׳": "j J:0.05", "ג'": "j J:0.05", "ד": "d", "ה": "h -:0.4", "^ה": "h", "ה$": "a e:0.05 *:0.1 h:0.2 o:0.15 -:0.6",
    "ו": "v o u U W:0.4 w:0.1", "^ו": "v w:0.1", "וו": "v w:0.05 u:0.3", "וי": "vi oi oy ui uy vy:0.1 o:0.5 W:0.4", "ז": "z", "ז׳": "Z j:0.05", "ז'": "Z j:0.05", "ח": "X h K:0.02 k:0.5", "ח$": "X aX ah h:0.1 K:0.02 aK:0.05", "ט": "t",
    "י": "y i I e:0.1 Y:0.1", "^י": "y i I e:0.2 j:0.3", "יא": "iya ya ia io:0.1 i:0.3", "יי": "y Y iy:0.05 i:0.2", "יה$": "ya P ia iya y*:0.1 e:0.5", "כ": "k X K:0.02 c:0.1 h:0.3", "ך": "X K:0.02 k:0.1 h:0.3",
    "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "ע": "* a:0.05 -:0.05", "ע$": "a * -:0.1", "פ": "p f", "ף": "f p:0.1", "צ": "ts tz z:0.15 c:0.15 s:0.6", "ץ": "ts tz z:0.15 c:0.15 s:0.6", "צ׳": "X C:0.05", "צ'": "X C:0.05",
    "ק": "k q:0.05 c:0.1", "ר": "r", "ש": "S s:0.1", "ת": "t T:0.1 s:0.4",
  },
};
