/** Turkish: abbreviations, and ordinals written with a full stop (`15. yüzyıl`, `II. Abdülhamid`). İ is an i in these lists. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const turkish: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words(`
    dr prof doç yrd öğr gör arş uzm av sn bay bn hz st mr mrs bkz bk krş örn ör yak yy'da çev haz hzl ed alb yb bnb yzb tğm org korg tümg tuğg gen müh mim ecz
    cumh ist büy kuz gün doğ bat`),
  seldomLast: words("vb vs vd yy m.ö m.s i.ö i.s a.ş ltd şti t.c a.g.e a.g.m mah cad sok sk apt blv bul üniv fak böl tic san"),
  beforeNumber: words("no nu s sf ss c ş şek res tab böl m md mad tel cilt say fık bent oca şub mar nis may haz tem ağu eyl eki kas ara"),
  openers: words(`
    bu şu o bunlar şunlar onlar ben sen biz siz bir iki üç ilk son her hiç bütün tüm bazı birçok kimse kimi herkes
    ve ama fakat ancak oysa yine yani çünkü eğer önce sonra şimdi bugün dün yarın artık hâlâ daha en burada orada içeride dışarıda böylece böyle
    ne nasıl neden niçin kim hangi nerede değil evet hayır üstelik ayrıca ardından sonunda onun bunun kardeşi ikisi`),
  ordinalStop: true,
};
