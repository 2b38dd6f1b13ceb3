/** Persian: Arabic script, so words must tell what capitals tell elsewhere. The verb comes last, who speaks before it. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const persian: LanguageRules = {
  ...PLAIN_RULES,
  // Behind a year of the solar, lunar or Christian era comes the verb at least: «در ۱۳۲۰ ش. به تصویب رسید».
  neverLast: words("ر.ک نک رک قس ش ق م هـ ه ه.ق ه.ش هـ.ق هـ.ش ق.م پ.م"),
  beforeNumber: words("ص صص ج ش شم"),
  openers: words(`
    این آن او ما من تو شما آنها آن‌ها ایشان اینها این‌ها همین همان هر هیچ همه بعضی برخی بسیاری یکی دو سه
    اما ولی پس وی همچنین اگر وقتی چون بنابراین سپس بعد اکنون حالا امروز دیروز فردا هنوز دیگر تنها فقط شاید البته
    هنگامی زمانی چرا چگونه کجا چه کی آیا`),
  connectives: words("و که اما ولی یا تا بلکه چون زیرا مگر"),
  letterNames: words("ای بی سی دی اف جی اچ آی جی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد"),
  attribution: /(?:[\p{L}\p{M}\u200c]+ ){0,3}(?:گفت|پرسید|پاسخ داد|جواب داد|افزود|فریاد زد|داد زد|زمزمه کرد|صدا زد|می‌گفت|می‌پرسید)(?:م|ند|یم)?(?=[\s،.]|$)(?![^.،؟!«»"]{0,40}:)/uy,
};
