/** Greek, as it sounds today and as scholars have written it: β is v or b, η i or e. Accents are not read. Data only. */
import type { ScriptProfile } from "./script-profile.ts";

export const GREEK: ScriptProfile = {
  script: "greek",
  fits: /\p{Script=Greek}/u,
  abjad: false,
  prefixes: {},
  letters: {
    "α": "a", "β": "v b:0.15", "γ": "g G:0.05 y:0.2", "γι": "gi y:0.1 yi:0.1 Gi:0.05", "γγ": "ng g:0.2", "γκ": "g ng:0.05 gk:0.02 nk:0.2", "^γκ": "g gk:0.05", "γχ": "nX nK:0.02 nh:0.1 gX:0.2", "δ": "d D:0.05", "ε": "e", "ζ": "z", "η": "i e:0.05 I:0.05",
    "θ": "T t:0.2", "ι": "i y:0.1 I:0.05", "κ": "k c:0.05", "λ": "l", "μ": "m", "μπ": "mb b:0.1 mp:0.05", "^μπ": "b mp:0.1", "ν": "n", "ντ": "nd nt:0.05 d:0.1", "^ντ": "d nt:0.15", "ξ": "x ks:0.05", "ο": "o", "π": "p", "ρ": "r rh:0.1",
    "σ": "s", "ς": "s", "τ": "t", "τσ": "ts X:0.15 c:0.2", "τζ": "tz j:0.1 dz:0.05", "υ": "i u:0.15 y:0.1 I:0.1", "φ": "f", "χ": "X h:0.05 K:0.02 x:0.3", "ψ": "ps", "ω": "o", "ου": "U u o:0.4",
    "αυ": "av af:0.05 W:0.1 au:0.1", "ευ": "ev ef:0.05 eu:0.05", "ηυ": "iv if:0.05", "αι": "e Y:0.05 a:0.4", "ει": "i Y:0.05 e:0.15 I:0.05", "οι": "i oi:0.05 e:0.15", "υι": "i ui:0.1", "ια": "ia ya:0.05 iya:0.05", "ια$": "P ia iya", "αϊ": "ai Y", "αΐ": "ai Y", "αη": "ai Y",
  },
};
