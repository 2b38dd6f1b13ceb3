/** Spanish: abbreviations and words that begin sentences. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const spanish: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words("sr sra srta sres dr dra d dña prof lic ing gral cnel cap sto sta fr mons ud uds vd p.ej ej cf vs av avda pza aprox"),
  seldomLast: words("etc a.c d.c a.m p.m s.a s.l cía ee.uu e.e.u.u ss.mm"),
  beforeNumber: words("ene feb mar abr jun jul ago sept oct nov dic n nº núm núms p pág págs pp vol t art arts cap caps fig tel"),
  openers: words(`
    el la los las un una unos unas este esta estos estas ese esa eso esto aquel aquella él ella ellos ellas yo tú nosotros
    en de del al a por para con sin sobre desde hasta entre durante según tras ante bajo hacia
    y o pero sino aunque si cuando como donde mientras porque pues así además también sin después luego entonces ahora hoy ayer
    no ni su sus mi tu nuestro nuestra todo todos toda todas cada muchos algunos otros otro qué quién cuándo dónde cómo`),
};
