/** Russian, also of names that are not: г and х write an h. Data only. */
import type { ScriptProfile } from "./script-profile.ts";

export const RUSSIAN: ScriptProfile = {
  script: "cyrillic",
  fits: /\p{Script=Cyrillic}/u,
  abjad: false,
  prefixes: {},
  letters: {
    "а": "a", "б": "b", "в": "v w:0.1", "в$": "v f:0.05 w:0.1", "г": "g h:0.3", "^г": "g h:0.2", "го$": "go vo:0.1", "д": "d", "др$": "dr der:0.05", "тр$": "tr ter:0.05", "дж": "j J:0.05 dZ:0.05", "е": "e ye:0.05 ie:0.1", "^е": "e ye:0.05", "ё": "yo o:0.05 e:0.05 ye:0.1 io:0.05",
    "ж": "Z j:0.15 z:0.3 g:0.5", "з": "z s:0.5", "и": "i I:0.05 e:0.6", "й": "i y -:0.15 j:0.1", "к": "k c:0.05 q:0.4", "кс": "ks x:0.05", "л": "l", "м": "m", "н": "n", "о": "o a:0.6", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u U", "ф": "f T:0.5", "х": "K h:0.05 X:0.1 x:0.3 k:0.5", "ц": "ts tz:0.05 c:0.05 z:0.3", "ч": "X C:0.02 tS:0.05", "ш": "S X:0.15", "щ": "SX S:0.15 SC:0.05", "ъ": "-", "ы": "i y:0.1", "ь": "- i:0.15 y:0.25",
    "э": "e a:0.6", "ю": "yu u:0.1 iyu:0.05 iu:0.05", "я": "ya a:0.1 iya:0.05 ia:0.05", "ай": "Y ay:0.05 ai:0.05", "ей": "Y ey:0.05 e:0.2", "ий": "i I iy:0.05", "ый": "i I iy:0.05", "ия$": "P ia iya", "ья": "ya ia iya P",
    "ье": "ye ie", "^я": "ya ia:0.05 ja:0.1", "^ю": "yu iu:0.05 ju:0.1", "оу": "ou W:0.05 ow:0.05", "ау": "W au aw:0.05",
  },
};
