/** A source and a translation in which names are spelled in several ways, written for these stories. */
import type { TextFile } from "./texts.ts";

const text = (name: string, paragraphs: readonly string[]): TextFile => ({ name, bytes: Buffer.from(`${paragraphs.join("\n\n")}\n`) });

export const namedSource = text("qalaa.ar.txt", [
  "القلعة والنهر",
  "ولد ابن خلدون في تونس سنة ١٣٣٢. وقرأ الناس كتابه في الشام قرونا.",
  "وذكر ابن خلدون في رحلته أن أهل الشام كانوا يخرجون إلى ظاهر المدينة كل ربيع. وقال إن عددهم جاوز في تلك السنة عشرة آلاف.",
  "وكتب تاجر من حمص: «كلنا قرأ ابن خلدون ولا نوافقه».",
  "ثم سار ابن خلدون إلى دمشق. ولقي ابن خلدون تيمور خارج أسوارها.",
  "وكان القاضي يكتب إلى أخيه سليم في حمص. أما أخوه سالم فلا يعلم شيئا.",
]);

export const namedTarget = text("citadel.en.txt", [
  "The citadel and the river",
  "Ibn Khaldun was born in Tunis in 1332. His book was read in al-Sham for centuries.",
  "Ibn Khaldoun mentions in his travels that the people of Ash-Shaam used to go out beyond the city walls every spring. He says that there were more than ten thousand of them that year.",
  "A merchant of Homs wrote: “We have all read Ebn Khaldun and do not agree with him.”",
  "Then Ibn Khaldun went on to Damascus. Outside its walls Ibn Khaldoun met Timur.",
  "The judge used to write to his brother Salim in Homs. But his brother Salem knows nothing.",
]);

/** A name that no glossary has, in three spellings, the first of them twice. */
export const merchantSource = text("tajir.ar.txt", [
  "كان أبو زريق تاجرا في البصرة. واشترى أبو زريق سفينتين سنة ١٨٧١.",
  "وحمل أبو زريق التمر إلى عدن. ثم عاد أبو زريق إلى البصرة بعد عام.",
]);

export const merchantTarget = text("merchant.en.txt", [
  "Abu Zurayq was a merchant in Basra. Abu Zurayq bought two ships in 1871.",
  "Abou Zuraiq carried dates to Aden. A year later Abu Zureik returned to Basra.",
]);

/** A year that became another, a term without its rendering, and a sentence that was left out. */
export const courtSource = text("qada.ar.txt", [
  "القضاء والخلافة",
  "ولد ابن خلدون في تونس سنة ١٣٣٢. وقرأ الناس كتابه في الشام قرونا.",
  "كان الخليفة يعيّن القاضي في كل مدينة. وكان القاضي يجلس في المسجد خمسة أيام في الأسبوع.",
  "وبلغ عدد السكان ٢٤٠٠٠ نسمة في ١ أيلول ١٩٠٨. ثم خرج الناس من المدينة ولم يعودوا إليها.",
  "وفرضت الدولة العثمانية الجزية على أهل الذمة. وألغيت الخلافة سنة ١٩٢٤.",
]);

export const courtTarget = text("courts.en.txt", [
  "The courts and the caliphate",
  "Ibn Khaldun was born in Tunis in 1323. His book was read in al-Sham for centuries.",
  "The caliph appointed the qadi in every city. The qadi sat in the mosque five days a week.",
  "The population came to 24,000 on 1 September 1908.",
  "The Ottoman state imposed a tax on the protected people. The caliphate was abolished in 1924.",
]);
