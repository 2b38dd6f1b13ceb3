/** French: abbreviations and words that begin sentences. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const french: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words("mr mrs ms mm mme mlle mgr dr pr st ste cf p.ex ex c.-à-d env av vs cdt lt cne bd"),
  seldomLast: words("etc j.-c apr ap p.s r.-v cie sté éd coll trad ibid op.cit"),
  beforeNumber: words("janv févr avr juil sept oct nov déc n no nos p pp vol t art chap fig tél ch par al"),
  openers: words(`
    le la les l' un une des ce cette ces cet il elle ils elles on nous vous je tu c'est ceci cela ça mais et ou or donc car
    en dans à au aux de du d' par pour sur sous avec sans après avant depuis pendant entre selon malgré chez vers
    quand lorsque si comme puis alors ainsi cependant toutefois pourtant enfin ensuite aujourd'hui hier demain que qui quoi où
    son sa ses leur leurs notre nos votre vos mon ma mes tout tous toute toutes chaque plusieurs certains aucun`),
};
