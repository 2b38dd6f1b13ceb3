/** Ukrainian, where г is h, ґ is g, и is written y; the rest is as in Russian. Data only. */
import { RUSSIAN } from "./russian.ts";
import type { ScriptProfile } from "./script-profile.ts";

export const UKRAINIAN: ScriptProfile = {
  ...RUSSIAN,
  fits: /[іїєґ]|ськ|зьк|цьк/iu,
  letters: {
    ...RUSSIAN.letters,
    "г": "h g:0.2", "^г": "h g:0.2", "го$": "ho go:0.2", "зг": "zh zg:0.2 zG:0.1", "ґ": "g", "и": "i e:0.5", "і": "i I:0.05", "ї": "yi i:0.02 ii:0.02 iyi:0.05", "є": "ye e:0.1 ie iye:0.05", "е": "e", "^е": "e",
    "в": "v w:0.05 u:0.3", "в$": "v w:0.05 u:0.2 f:0.1", "ія$": "P ia iya", "ій": "i iy:0.05 I", "ий": "i iy:0.05 I",
  },
};
