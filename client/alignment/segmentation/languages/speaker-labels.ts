/** Words that tell whether `Word:` at the beginning of a paragraph says who speaks. All languages together: labels are short. */
import { words } from "./language-rules.ts";

/** Each line of the list is one entry, so that entries may hold blanks. */
function entries(list: string): ReadonlySet<string> {
  return new Set(list.split("\n").flatMap((line) => line.split("|")).map((entry) => entry.trim()).filter((entry) => entry !== ""));
}

/** What people are called in interviews, hearings and plays when they are not called by name. In lower case. */
export const ROLES = entries(`
  interviewer | interviewee | host | presenter | moderator | anchor | anchorman | anchorwoman | journalist | reporter | correspondent | narrator | speaker
  questioner | chair | chairman | chairwoman | chairperson | president | the president | mr president | mr. president | madam president | the chair | the chairman
  translator | interpreter | audience | audience member | voice-over | judge | witness | counsel | q | a | question | answer
  المحاور | المحاورة | محاور | المذيع | المذيعة | مذيع | مقدم البرنامج | مقدمة البرنامج | المقدم | المقدمة | الصحفي | الصحفية | الصحافي | الصحافية | صحفي | المراسل | المراسلة
  السائل | السائلة | المجيب | الضيف | الضيفة | الراوي | المتحدث | المتحدثة | المترجم | المترجمة | القاضي | الشاهد | الرئيس | سؤال | جواب | السؤال | الجواب | س | ج
  journaliste | présentateur | présentatrice | réponse | frage | antwort | interviewerin | moderatorin | ведущий | ведущая | корреспондент | журналист | вопрос | ответ
  entrevistador | entrevistadora | periodista | pregunta | respuesta | مجری | خبرنگار | مصاحبه‌گر | گزارشگر | مترجم | پرسش | پاسخ
  میزبان | صحافی | انٹرویو نگار | نامہ نگار | سوال | מראיין | מראיינת | מנחה | עיתונאי | עיתונאית | דובר | שאלה | תשובה | ש | ת
  intervieweur | animateur | animatrice | sunucu | gazeteci | muhabir | yanıt | soru | cevap | 记者 | 主持人 | 问 | 答 | 問 | 司会`);

/** Labels of other things than speech, in lower case. */
export const NOT_SPEAKERS = entries(`
  note | notes | nb | n.b. | ps | p.s. | warning | caution | example | examples | update | source | sources | photo | image | picture | caption | date | time | place | location
  subject | re | summary | abstract | title | author | by | from | to | cc | tel | phone | fax | email | e-mail | web | website | address | see | see also | result | results
  conclusion | conclusions | introduction | background | overview | analysis | opinion | comment | exclusive | breaking | video | watch | listen | read | read more | related
  tags | keywords | table | figure | chapter | section | article | part | step | tip | remember | important | contents | contact | price | hint | correction | references
  bibliography | definition | purpose | scope | method | methods
  ملاحظة | ملاحظات | تنبيه | تحذير | مثال | المصدر | مصدر | التاريخ | المكان | الموضوع | صورة | فيديو | العنوان | الخلاصة | الملخص | ملخص | خلاصة | تعريف | الهدف
  أولا | أولاً | ثانيا | ثانياً | ثالثا | ثالثاً | رابعا | رابعاً | خامسا | خامساً | أخيرا | أخيراً | يتبع | اقرأ أيضا | اقرأ أيضاً | شاهد
  הערה | דוגמה | מקור | תאריך | מקום | נושא | סיכום | نکته | یادداشت | توجه | منبع | تاریخ | موضوع | نوٹ | ماخذ | عنوان | خلاصہ | not | kaynak | örnek | tarih | yer | konu | özet
  注 | 注意 | 例 | 例如 | 来源 | 來源 | 日期 | 时间 | 時間 | 地点 | 地點 | 主题 | 摘要
  hinweis | beispiel | quelle | remarque | exemple | attention | примечание | внимание | пример`);

/** Small words inside names: Ahmad bin Said, Ludwig van Beethoven. */
export const NAME_PARTICLES = words("al el ul ibn bin bint abu abou umm um ben de da di du del della la le van von der den of the and y e bou ould ter ten zu");

/** Words that no name begins with. */
export const NOT_IN_FRONT_OF_NAMES = words("the a an in on at for from to of and but this that his her its our my your how why what who when where");

/** What Arabic names and titles begin with. */
export const ARABIC_NAME_STARTS = words(`
  أبو أبي أم ابن الشيخ الشيخة الدكتور الدكتورة د. أ. السيد السيدة الأستاذ الأستاذة الرئيس الوزير الوزيرة اللواء العميد العقيد النقيب الملازم القائد
  المهندس المحامي المحامية القاضي الحاج الأمير الملك النائب`);

/** Words that make an Arabic label a clause: «قال الوزير:», «وجاء في البيان:», «كما يلي:». */
export const ARABIC_CLAUSE_WORDS = words(`
  قال قالت أضاف أضافت أكد أكدت أوضح أوضحت ذكر ذكرت أعلن أعلنت تابع تابعت أجاب أجابت سأل سألت رد ردت صرح صرحت يقول تقول يضيف كتب كتبت جاء يلي نص ختم اختتم
  كان كانت هو هي هم هذا هذه ذلك تلك في من على إلى عن أن إن التي الذي الذين كما مع بعد قبل عند حتى ثم أو لا ما لم لن
  بالقول قائلا قائلاً قائلة مايلي التالي التالية الآتي الآتية كالتالي كالآتي`);
