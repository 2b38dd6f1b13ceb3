/** The consistency report in Arabic. */
import { arabicCount, formatNumber, isolate } from "./insert.ts";
import type { Messages } from "./messages.ts";

const number = (count: number): string => formatNumber("ar", count);
const places = (count: number): string => arabicCount(count, { zero: "لا موضع", one: "موضع واحد", two: "موضعان", few: "مواضع", many: "موضعًا", other: "موضع" });
/** After a preposition. */
const inPlaces = (count: number): string => arabicCount(count, { zero: "لا موضع", one: "موضع واحد", two: "موضعين", few: "مواضع", many: "موضعًا", other: "موضع" });
const names = (count: number): string => arabicCount(count, { zero: "لا اسم", one: "اسم واحد", two: "اسمان", few: "أسماء", many: "اسمًا", other: "اسم" });
const spellings = (count: number): string => arabicCount(count, { zero: "لا رسم", one: "رسم واحد", two: "رسمان", few: "رسوم", many: "رسمًا", other: "رسم" });
const terms = (count: number): string => arabicCount(count, { zero: "لا مصطلح", one: "مصطلح واحد", two: "مصطلحان", few: "مصطلحات", many: "مصطلحًا", other: "مصطلح" });
const sentences = (count: number): string => arabicCount(count, { zero: "لا جملة", one: "جملة واحدة", two: "جملتان", few: "جمل", many: "جملة", other: "جملة" });
const quoted = (words: string): string => `«${isolate(words)}»`;

export const reportAr: Messages["report"] = {
  title: "تقرير الاتساق",
  making: "يُعدّ التقرير …",
  failed: "تعذّر إعداد التقرير لأن البحث عن الأسماء لم يتم.",
  save: "الحفظ والطباعة",
  action: { print: "طباعة", html: "حفظ HTML", csv: "حفظ CSV", json: "حفظ JSON" },
  saved: (name) => `حُفظ ${isolate(name)}.`,
  fileTitle: (title) => `${title}، تقرير الاتساق`,

  needsSource: "هذه ترجمة وحدها، ولا أصل تُقابَل به.",
  moreRows: (count) => `${arabicCount(count, { zero: "لا صفوف أخرى", one: "صف واحد آخر لا يُعرض", two: "صفان آخران لا يُعرضان", few: "صفوف أخرى لا تُعرض", many: "صفًّا آخر لا يُعرض", other: "صف آخر لا يُعرض" })} هنا. وفي ملفي CSV وJSON كل الصفوف.`,
  column: {
    pair: "الزوج", source: "الأصل", target: "الترجمة", write: "يُكتب", kind: "النوع", findings: "الملاحظات", places: "المواضع",
    ignored: "المتجاهَل", spelling: "الرسم", share: "العدد والنسبة", where: "الموضع في النص", first: "أول ذكر (الزوج)", rule: "القاعدة أو السبب", name: "الاسم",
    count: "العدد", firstPair: "أول زوج", decision: "الحكم", inStyle: "على الأسلوب", unlike: "لا يُخلط بـ", words: "الكلام", state: "الحالة",
    before: "قبل", after: "بعد", times: "المرات", term: "المصطلح", usage: "الاستعمال", note: "ملاحظة", proposed: "اقتُرح",
  },
  missing: "ناقص",
  because: (kind, reasons) => `${kind}: ${reasons}`,
  ignoredBecause: (said, reason) => (reason === "" ? `${said} (تُجوهل في هذا المستند)` : `${said} (تُجوهل في هذا المستند: ${quoted(reason)})`),
  ignoredEverywhere: (said) => `${said} (تُجوهل في كل موضع)`,
  ignoredWith: (reason) => (reason === "" ? "تُجوهل" : `تُجوهل: ${quoted(reason)}`),

  style: {
    ijmes: "نظام المجلة الدولية لدراسات الشرق الأوسط (IJMES)",
    "ala-lc": "جداول ALA-LC للكتابة بالحروف اللاتينية",
    "bgn-pcgn": "نظام BGN/PCGN لسنة 1956",
    ungegn: "نظام UNGEGN لسنة 2017",
    press: "ما جرت عليه الصحافة",
    french: "الرسم الفرنسي",
  },
  houseStyle: (id) => `أسلوب الدار ${quoted(id)}`,

  head: {
    date: "التاريخ", languages: "اللغتان", profile: "الأسلوب", glossary: "المسرد", pairs: "الأزواج", passages: "المقاطع",
    pair: (source, target) => `${source} ← ${target}`,
    alone: (target) => `${target}، ترجمة وحدها`,
    noProfile: "لم يُختر",
    noGlossary: "لا مسرد",
    concepts: (count, changed) => `${arabicCount(count, { zero: "لا مفاهيم", one: "مفهوم واحد", two: "مفهومان", few: "مفاهيم", many: "مفهومًا", other: "مفهوم" })}، وآخر تغيير فيه ${changed}`,
    accepted: (all, percent, accepted, doubtful) => `${all}، قُبل منها ${number(accepted)} (${percent})${doubtful === 0 ? "" : `، وفيها شك: ${number(doubtful)}`}`,
  },

  summary: {
    title: "الخلاصة",
    inStyle: (inStyle, all, percent) => `على الرسم المطلوب: ${number(inStyle)} من مرات ذكر الأسماء، وعددها ${number(all)} (${percent}).`,
    noNames: "لم يُعثر على أسماء في هذه الترجمة.",
    nothing: "لم يُعثر على ما يستدعي النظر.",
    caption: "ما عُثر عليه بحسب نوعه",
  },

  alignment: {
    title: "النص في لمحة",
    confidence: "مقدار الثقة بالمقابلة.",
    confidenceDescription: "أعمدة من أول النص إلى آخره، ارتفاعها بقدر الثقة. الأزواج المقبولة أعمدة ممتلئة، والمعلَّقة أفتح منها، والتي فيها شك مؤطرة وتحتها علامة.",
    confidenceCaption: (accepted, open, doubtful) => `المقبول (ممتلئ): ${number(accepted)}؛ والمعلَّق (أفتح): ${number(open)}؛ وما فيه شك (مؤطر وتحته علامة): ${number(doubtful)}. وكل زوج معلَّق دون الخط المنقوط فيه شك.`,
    ribbon: "ما يقابل كل جزء.",
    ribbonDescription: "الأصل في الأعلى والترجمة في الأسفل، وبينهما أشرطة تصل ما يتقابل. والرؤوس المدببة جمل بلا مقابل، والخطوط المتقطعة مقابلات في غير ترتيبها.",
    ribbonCaption: (source, target) => `الأصل في الأعلى: ${sentences(source)}؛ والترجمة في الأسفل: ${sentences(target)}.`,
    crossings: (count) => `الخطوط المتقطعة: ${places(count)} قد يكون المقابل فيها في غير ترتيبه.`,
    noCrossing: "ولا يظهر شيء في غير ترتيبه.",
    lengths: "حيث الترجمة أطول أو أقصر من غيرها.",
    lengthsDescription: "منحنى من أول النص إلى آخره: فوق الخط الأوسط الترجمة أطول من المتوقع، وتحته أقصر. والخطان المتقطعان ضعف الطول ونصفه.",
    lengthsCaption: (ratio) => `المتوقع ${ratio} من الحروف لكل حرف من الأصل (الخط الأوسط)، والخطان المتقطعان ضعف ذلك ونصفه.`,
    strays: "وأبعدها عنه الأزواج",
    noStray: "ولا زوج يبلغ ضعف المتوقع أو نصفه.",
    times: (times) => `${times} ×`,
    comma: "، ",
  },

  names: {
    title: "الأسماء",
    none: "لم يُعثر على أسماء في هذه الترجمة.",
    about: "كل اسم مع كلمة الأصل التي يقابلها، والرسم المطلوب، ومن قال به. والنسب من مرات ذكر الاسم كلها. ويبيّن الشريط موضع كل رسم في النص، وما يلزم تغييره (≠) يبرز عن السطر.",
    allConsistent: "كل اسم مكتوب برسم واحد.",
    inconsistent: (count) => `${names(count)} برسم غير متسق أو على غير الأسلوب`,
    consistent: (count) => `${names(count)} بلا ما يلزم تغييره`,
    countAndShare: (count, percent) => `${number(count)} (${percent})`,
    barTitle: (form, percent) => `${isolate(form)}: ${percent}`,
    toWrite: "الرسم المطلوب",
    leftAlone: "لا يلزم تغييره هنا",
  },

  decision: {
    approved: "المسرد، معتمَد.",
    proposed: "المسرد، مقترَح.",
    by: (name) => `من ${isolate(name)}.`,
    note: (note) => isolate(note),
    document: "اختير في هذا المستند.",
    style: "بقواعد الأسلوب.",
    exception: (authority, reason) => `استثناء في الأسلوب: ${isolate(authority)}، ${isolate(reason)}.`,
    none: "لم يُحسم.",
  },

  audit: {
    title: { "first-mention": "الذكر الأول وما بعده", article: "أداة التعريف", diacritics: "العين والهمزة والعلامات على الحروف" },
    caption: {
      "first-mention": (count) => `${spellings(count)} قبل ذكر الاسم كاملًا`,
      article: (count) => `${spellings(count)} بأداة التعريف على غير الأسلوب`,
      diacritics: (count) => `${spellings(count)} بعلامات على غير الأسلوب`,
    },
    kept: {
      "first-mention": "كل من ذُكر ذُكر أولًا باسمه الكامل، حيث يطلب الأسلوب ذلك.",
      article: "أداة التعريف على الأسلوب في النص كله.",
      diacritics: "العين والهمزة والعلامات على الأسلوب في النص كله.",
    },
    noStyle: "لم يُختر أسلوب، فلم يُنظر في هذا.",
  },

  lookAlikes: {
    title: "أسماء متشابهة يُفرَّق بينها",
    none: "لا اسمان متقاربان في الرسم لكلمتين مختلفتين.",
    caption: (count) => `${arabicCount(count, { zero: "لا زوج من الأسماء", one: "زوج واحد من الأسماء", two: "زوجان من الأسماء", few: "أزواج من الأسماء", many: "زوجًا من الأسماء", other: "زوج من الأسماء" })} ليست رسومًا لاسم واحد`,
  },

  terms: {
    title: "المصطلحات",
    none: "لا ينقص مصطلح من المسرد، ولم يُستعمل مصطلح متروك.",
    missing: (count) => `${terms(count)} في الأصل بلا مقابل`,
    deprecated: (count) => `المصطلحات المتروكة: ${number(count)}`,
  },

  gaps: {
    title: "الساقط والزائد",
    none: "لكل جملة مقابلها، ولم يبق كلام بلا ترجمة.",
    mapTitle: "خريطة الساقط والزائد",
    mapDescription: "خط من أول النص إلى آخره. الأعمدة تحته جمل من الأصل بلا ترجمة، والأعمدة فوقه جمل من الترجمة بلا أصل.",
    mapCaption: (omissions, additions) => `الساقط تحت الخط (${number(omissions)})، والزائد فوقه (${number(additions)}).`,
    caption: (count) => `أزواج من جانب واحد: ${number(count)}`,
    kind: { omission: "ساقط", addition: "زائد" },
    accepted: "مقبول",
    open: "معلَّق",
    omitted: (count) => `${sentences(count)} بلا ترجمة داخل زوجها`,
    untranslated: (count) => `كلام غير مترجم في ${inPlaces(count)}`,
  },

  numbers: {
    title: "الأعداد والتواريخ",
    none: "كل ما في الأصل من أعداد وتواريخ في الترجمة.",
    numbers: (count) => `أعداد مختلفة أو ناقصة: ${number(count)}`,
    dates: (count) => `تواريخ مختلفة أو ناقصة: ${number(count)}`,
  },

  changes: {
    title: "ما غُيّر وما تُجوهل",
    none: "لم يُغيَّر شيء ولم يُحكم في شيء.",
    noSteps: "لا تُعرف تغييرات.",
    steps: (list) => `ما جرى منذ الاستيراد: ${list}.`,
    step: (kind, count) => `${kind} (${number(count)} ×)`,
    comma: "، ",
    words: (count) => `تغييرات في كلام الترجمة: ${number(count)}`,
    decisions: "ما حُكم به في الأسماء والملاحظات",
    noDecisions: "لم يُحكم في اسم ولا في ملاحظة.",
  },

  queries: {
    title: "أسئلة مفتوحة",
    none: "لا أسئلة مفتوحة.",
    heading: (a, b) => `هل ${isolate(a)} و${isolate(b)} اسم واحد؟`,
    count: (count) => (count === 0 ? "لم يعد في النص" : `في ${inPlaces(count)}`),
  },

  proposals: {
    title: "مقترحات للمسرد",
    none: "لا مصطلح في هذا النص ينتظر الاعتماد في المسرد.",
    caption: (count) => `مصطلحات تنتظر الاعتماد: ${number(count)}`,
    usage: { preferred: "مفضَّل", admitted: "مقبول", deprecated: "متروك", superseded: "حلّ غيره محله" },
    byOn: (name, day) => `${isolate(name)}، ${day}`,
  },

  noteSection: {
    title: "ملاحظة عن كتابة الأسماء بالحروف اللاتينية",
    fromStyle: (style) => `مسودة لصدر الكتاب، مأخوذة من ${style} ومن استثناءات هذا النص. اقرأها قبل أن تستعملها.`,
    fromText: "مسودة لصدر الكتاب. لم يُختر أسلوب، فهي تقول ما عليه أكثر مواضع النص. اقرأها قبل أن تستعملها.",
  },
  note: {
    comma: "، ",
    follows: (style) => `كُتبت الأسماء والمصطلحات العربية في هذا الكتاب بالحروف اللاتينية على ${style}.`,
    own: "كُتبت الأسماء والمصطلحات العربية في هذا الكتاب بالحروف اللاتينية كتابة مبسطة، من غير التزام واحد من الأنظمة المنشورة.",
    share: (of, all) => `(في ${number(of)} من ${inPlaces(all)})`,
    notAssimilated: (form, example) => `وتُكتب أداة التعريف ${isolate(form)} قبل كل حرف${example === null ? "" : `، كما في ${isolate(example)}`}`,
    assimilated: (form, example) => `وتُكتب أداة التعريف ${isolate(form)}، وقبل الحروف الشمسية كما تُنطق${example === null ? "" : `، كما في ${isolate(example)}`}`,
    laterDropped: "والاسم الذي يُعاد ذكره دون ما كان قبله تسقط منه أداة التعريف",
    noAyn: "ولا تظهر العين ولا الهمزة",
    ayn: (ayn) => `وتُكتب العين ${isolate(ayn)}`,
    aynAndHamza: (ayn, hamza) => `وتُكتب العين ${isolate(ayn)} والهمزة ${isolate(hamza)}`,
    noMarks: "ولا علامة على المدود ولا على الحروف المفخمة",
    marks: (signs) => `وعلى المدود والحروف المفخمة علامات (${signs})`,
    termMarks: (signs) => `وعلى المدود والحروف المفخمة علامات في المصطلحات (${signs}) دون أسماء الأعلام والأماكن`,
    ending: (ending) => `وتُكتب التاء المربوطة ${isolate(`-${ending}`)}`,
    endings: (ending, genitive) => `وتُكتب التاء المربوطة ${isolate(`-${ending}`)}، وفي الإضافة ${isolate(`-${genitive}`)}`,
    established: (list) => `والأسماء التي لها في اللغة الأخرى رسم مستقر تبقى عليه: ${list}.`,
    exceptions: (list) => `وما يلي مكتوب على خلاف هذه القواعد: ${list}.`,
    withReason: (form, reason) => `${isolate(form)} (${reason})`,
  },
};
