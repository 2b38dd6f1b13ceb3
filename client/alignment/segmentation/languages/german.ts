/** German: abbreviations, and ordinals written with a full stop (`am 3. Oktober`). */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const german: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words("mr mrs ms hr hrn fr frl dr prof dipl ing st z.b z bspw vgl d.h d u.a bzw ca evtl ggf inkl exkl insb sog gen lt hl kgl geb gest verh i.d.r m.e"),
  seldomLast: words("usw etc u.s.w u.ä o.ä jh jhs jhd mio mrd str co inc chr v.chr n.chr n.chr a.m b.c uvm u.v.m anm hrsg aufl übers red"),
  beforeNumber: words("jan feb mär apr jun jul aug sept okt nov dez nr nrn s bd bde art abs kap abb tab tel ziff abschn rn § u.nr"),
  openers: words(`
    der die das den dem des ein eine einen einem einer dieser diese dieses diesem er sie es wir ich ihr man sein seine seinen ihre ihren unser unsere
    in im an am auf aus bei beim mit nach vor von vom zu zum zur für gegen ohne durch über unter zwischen seit während wegen trotz
    und aber oder denn doch sondern auch nur noch schon so da dann dort hier heute gestern morgen jetzt nun als wenn weil obwohl
    dass ob wer was wann wo warum wie welche welcher allerdings jedoch außerdem zudem dabei damit danach dennoch deshalb daher
    alle viele einige mehrere jeder jede kein keine nicht`),
  ordinalStop: true,
};
