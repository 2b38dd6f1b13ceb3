/** German: abbreviations, and ordinals written with a full stop (`am 3. Oktober`). */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const german: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words(`
    mr mrs ms hr hrn fr frl dr prof dipl ing med phil jur rer nat st z.b z bspw vgl d.h d u.a bzw ca evtl ggf inkl exkl einschl insb insbes sog gen lt hl
    kgl geb gest verh i.d.r m.e s v n max min rd dt engl franz lat griech ital russ türk arab ehem verst vors gem bes allg ungef a.d`),
  seldomLast: words(`
    usw etc u.s.w u.ä o.ä jh jhs jhd jhdt mio mrd tsd str co inc chr v.chr n.chr a.m b.c uvm u.v.m anm hrsg aufl übers red ff std sek e.v zt vorm nachm jr sen`),
  beforeNumber: words(`
    jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so nr nrn s bd bde art abs kap abb tab tel ziff abschn rn rz § u.nr lit anl jg
    str -str`),
  openers: words(`
    der die das den dem des ein eine einen einem einer dieser diese dieses diesem er sie es wir ich ihr man sein seine seinen ihre ihren unser unsere
    in im an am auf aus bei beim mit nach vor von vom zu zum zur für gegen ohne durch über unter zwischen seit während wegen trotz
    und aber oder denn doch sondern auch nur noch schon so da dann dort hier heute gestern morgen jetzt nun als wenn weil obwohl
    dass ob wer was wann wo warum wie welche welcher allerdings jedoch außerdem zudem dabei damit danach dennoch deshalb daher
    alle viele einige mehrere jeder jede jedes kein keine niemand nichts jemand etwas nicht keiner man beide`),
  ordinalStop: true,
};
