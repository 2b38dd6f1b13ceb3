/** Arabic: abbreviations, connectives, and verbs that say who spoke. The script has no capitals, so words must tell. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const arabic: LanguageRules = {
  ...PLAIN_RULES,
  // Single letters (د. أ. م. ص.) are abbreviations by rule and need no list.
  neverLast: words("أ.د ا.د د.م ص.ب"),
  seldomLast: words("ق.م ب.م ق.هـ ش.م.م ش.م.ل ش.م.ع ذ.م.م إ.ع.م ج.م.ع و.م.أ"),
  beforeNumber: words("ص ج مج ع ط ف رقم هامش"),
  openers: words(`
    هذا هذه هؤلاء ذلك تلك هناك هنا هو هي هم نحن أنا إن إنّ إنه إنها لقد قد كان كانت وكان وكانت وقد ولقد كما لكن ولكن غير
    وفي وعلى ومن وإلى بعد وبعد قبل وقبل خلال منذ عندما وعندما حين وحين لما ولما إذا وإذا لم ولم لا ولا ليس ما
    قال وقال وقالت أضاف وأضاف وأضافت وأكد أكد وأعلن أعلن وأوضح أوضح ثم وهو وهي وهكذا أما وأما بل ويرى يرى وجاء وذكر`),
  letterNames: words("إيه بي سي دي إي إف جي جيه إتش آي كي كيه إل إم إن أو بي كيو آر إس تي يو في فيه دبليو إكس واي زد"),
  joined: /[وف]\p{L}{3}/uy,
  connectives: words("ثم و أو أم بل لكن ولكن حتى إذ إذا لأن لأنه كي التي الذي الذين"),
  // The bare verb belongs to the quotation before it («من هناك؟» سأل الحارس); وقال, فقال and «قال الحارس: …» begin one of their own.
  attribution: /(?:قال|سأل|أجاب|رد|ردّ|صاح|هتف|صرخ|همس|تساءل|أضاف|نادى|يقول|تقول|يسأل|تسأل|قلت|سألت|سألته|سألني|سألها|سأله|أجبت)(?:ت|وا|ا|تا)?(?=[\s،.]|$)(?![^.،؟!«»"]{0,40}:)/uy,
};
