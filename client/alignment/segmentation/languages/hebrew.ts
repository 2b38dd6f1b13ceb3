/**
 * Hebrew: no capitals, but verbs that say who spoke stand right behind the quotation. Most abbreviations have a gershayim or a
 * straight quotation mark inside (צה"ל) and no full stop.
 */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const hebrew: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words("פרופ אינג גב ר עי השו"),
  beforeNumber: words("עמ מס טל סע פר כר גל"),
  openers: words(`
    הוא היא הם הן אני אנחנו אתה את אתם זה זאת זו אלה אלו כל רק גם אבל אולם לכן כך אז אחר אחרי לפני כאשר כש אם כי מי מה מתי איפה
    איך למה מדוע היום אתמול מחר עכשיו כעת שם פה כאן בין על אל עם של לא אין יש היה היתה הייתה היו עוד אף אולי`),
  joined: /ו\p{L}{2}/uy,
  connectives: words("אבל אולם או אך אלא כי ש אם אז"),
  attribution: /(?:(?:הוא|היא|הם|הן|אני|אנחנו) )?(?:שאל|אמר|ענה|השיב|צעק|קרא|לחש|הוסיף|תהה|הכריז|מלמל|הזהיר|פקד)(?:ה|ו|תי|נו)?(?=[\s,.]|$)(?![^.,?!"“”„]{0,40}:)/uy,
};
