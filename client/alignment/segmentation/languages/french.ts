/** French: abbreviations and words that begin sentences. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const french: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words("M MM mr mrs ms mme mmes mlle mlles mgr me dr drs pr prof st ste sts cf p.ex ex c.-à-d c.à.d env av vs cdt lt cne bd boul fg m.-à-j resp hab"),
  seldomLast: words("etc j.-c apr ap p.s r.-v cie sté éd coll trad ibid op.cit loc.cit s.a s.a.r.l suiv sq jr"),
  beforeNumber: words("janv févr avr juil juill sept oct nov déc n no nos p pp vol t art arts chap fig tél ch par al l r d v liv"),
  openers: words(`
    le la les l' un une des ce cette ces cet il elle ils elles on nous vous je tu c'est ceci cela ça mais et ou or donc car
    en dans à au aux de du d' par pour sur sous avec sans après avant depuis pendant entre selon malgré chez vers dès lors contre
    quand lorsque si comme puis alors ainsi cependant toutefois pourtant enfin ensuite aujourd'hui hier demain que qui quoi où
    son sa ses leur leurs notre nos votre vos mon ma mes tout tous toute toutes chaque plusieurs certains aucun personne rien`),
};
