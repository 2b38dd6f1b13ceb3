/** English: abbreviations, words that begin sentences, and verbs that say who spoke. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const english: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words(`
    mr mrs ms mx messrs mmes dr drs prof profs rev revd fr hon gen lt col maj capt cpl sgt cmdr cdr comdr adm brig pvt supt insp det
    gov sen sens rep reps pres amb atty ste mt ft e.g eg i.e ie cf viz vs v approx ca c esp incl excl resp rt ing msgr mlle mme
    lt-col lt-gen maj-gen brig-gen`),
  seldomLast: words(`
    etc inc ltd co corp bros assn dept univ jr sr esq ph.d phd m.d md b.a ba m.a ma d.c d.phil ll.b ll.m m.p m.sc b.sc
    u.s u.s.a u.k u.n e.u u.a.e u.s.s.r a.m p.m pm b.c a.d b.c.e c.e a.h bce ce est et.al al ibid op.cit
    mon tue tues thu thur thurs fri st ave blvd rd sq bldg hwy ariz ark calif colo conn del fla ga kan ky md mich minn mont neb nev okla penn tenn tex va vt wis wyo ont tel ext mfg govt intl natl mil bn km kg cm mm hrs hr oz lb lbs eds`),
  beforeNumber: words(`
    jan feb mar apr jun jul aug sept sep oct nov dec
    no nos p pp vol vols art arts sec secs sect ch chap chaps fig figs para paras cl cls n nn ver app ex eq eqs bk pt pts tab l ll sch reg regs op`),
  openers: words(`
    the a an this that these those he she it we they i you his her its our their my your there here
    in on at by for from with without after before during since until within under over between among despite through across beyond
    when while where why how what who which whose whether if although though because unless once as to
    but and or so yet nor however moreover furthermore nevertheless nonetheless meanwhile therefore thus hence then now still also
    instead indeed perhaps later finally first second third next again today yesterday tomorrow
    both each every all some many most several few one two three no not only even such other others another
    do does did is are was were has have had can could will would should let please
    he's she's it's we're they're i'm i've i'd we've they've you're there's that's what's let's don't didn't it'll we'll`),
  // Not He and We: religious texts write them with a capital wherever God is meant.
  unstopped: words("The This These Those There It In They And But So Then However When After"),
  notBeforeStop: words(`
    the a an of in on at by for from to with within into and or but as that than if then thus since whether because while when where
    how what which who whom whose why so is are was were
    called named titled entitled film song book novel series play newspaper magazine band album movie poem story paper article program programme`),
  attribution:
    /(?!(?:He|She|It|They|We|You|Then|The|This|That)\s)(?:(?:\p{Lu}[\p{L}.'’-]*|the|al-\p{Lu}[\p{L}'’-]*)\s+){1,4}(?:said|says|asked|asks|replied|replies|answered|answers|added|cried|shouted|whispered|exclaimed|demanded|murmured|muttered|called|yelled|wondered|inquired|enquired|wrote|writes|continued|declared|insisted)\b/uy,
};
