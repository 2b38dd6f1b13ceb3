/** Persian: Arabic script, so words must tell what capitals tell elsewhere. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const persian: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words("ر.ک نک"),
  seldomLast: words("ق.م ه.ق ه.ش"),
  beforeNumber: words("ص صص ج ش"),
  openers: words("این آن او ما آنها آن‌ها اما پس هر وی همچنین اگر وقتی چون بنابراین"),
  connectives: words("و که اما ولی یا تا"),
  attribution: /(?:گفت|پرسید|پاسخ داد|افزود|فریاد زد)(?:م|ند|یم)?(?=[\s،.]|$)(?![^.،؟!«»"]{0,40}:)/uy,
};
