/** The Review screen in Arabic. */
import { isolate, plural } from "./insert.ts";
import type { Messages } from "./messages.ts";
import { nameStepsAr } from "./names-ar.ts";

/** What a row of the list is called: a masculine noun. */
interface RowNoun {
  readonly a: string;
  readonly the: string;
  readonly two: string;
  /** The dual that is not a subject. */
  readonly twoOf: string;
  /** Of 3 to 10. */
  readonly few: string;
  /** Of 11 to 99. */
  readonly many: string;
  readonly all: string;
}

const inArabic = (row: RowNoun): Messages["review"] => ({
  loading: "يُفتح المستند …",
  missing: "هذا المستند غير موجود على هذا الجهاز.",
  newer: "حُفظ هذا المستند بإصدار أحدث من «مقابلة». حدّث الصفحة لفتحه.",
  failed: (reason) => `تعذّر فتح المستند: ${isolate(reason)}`,
  toLibrary: "إلى المكتبة",
  comma: "، ",
  list: row.all,
  nothing: `لا يوافق هذا المرشِّح أي ${row.a}.`,
  showAll: "عرض الكل",

  column: {
    pair: row.the,
    sentence: "الرقم",
    confidence: "الثقة",
    source: (language) => `الأصل · ${isolate(language)}`,
    target: (language) => `الترجمة · ${isolate(language)}`,
  },
  side: { source: "الأصل", target: "الترجمة" },
  state: { open: "معلَّق", accepted: "مقبول", doubtful: "فيه شك" },
  pair: (number) => `${row.the} ${number}`,
  shape: (source, target) => `${source} إلى ${target}`,
  confidence: (percent) => `الثقة ${percent}`,
  byHand: "قُرن يدويًّا",
  empty: { source: "لا مقابل له في الأصل", target: "لا مقابل له في الترجمة" },
  emptySpoken: "فارغ",

  progressName: "التقدّم",
  progress: (accepted, all) => `قُبل ${accepted} من ${all}`,
  progressSpoken: (accepted, all, doubtful) => `قُبل ${accepted} من ${all}، وفيه شك: ${doubtful}`,
  filters: "العرض",
  filter: {
    all: "الكل",
    doubtful: "فيه شك",
    flagged: "عليه تنبيه",
    "not-one-to-one": "غير 1:1",
    "no-counterpart": "بلا مقابل",
    unaccepted: "لم يُقبل بعد",
  },
  shown: (count, written) =>
    plural("ar", count, { zero: `لا يُعرض أي ${row.a}`, one: `يُعرض ${row.a} واحد`, two: `يُعرض ${row.two}`, few: `تُعرض ${written} ${row.few}`, many: `يُعرض ${written} ${row.many}`, other: `يُعرض ${written} ${row.a}` }),
  minimap: "الموضع في المستند",
  place: (number, all, state) => `${row.the} ${number} من ${all}، ${state}`,

  reasons: {
    heading: "السبب",
    none: "ليس هناك سبب بارز بعينه.",
    alone: "لا شيء في الجانب الآخر يقابلها. والقارئ وحده يقرر هل تصح بلا مقابل.",
    byHand: "قُرن هذا الزوج يدويًّا.",
    length: (ratio) => `الطول ${ratio} × المتوقَّع`,
    numbers: (matched, of) => `الأعداد: ${matched} من ${of} في الجانبين`,
    words: (matched, of) => `كلمات المعجم: ${matched} من ${of} في الجانبين`,
    names: (matched, of) => `الأسماء: ${matched} من ${of} في الجانبين`,
    question: { agrees: "كلا الجانبين سؤال", differs: "أحد الجانبين فقط سؤال" },
    paragraph: { agrees: "تبدأ الفقرتان معًا", differs: "تبدأ فقرة في جانب واحد فقط" },
    speaker: { agrees: "يبدأ كلام متكلم في الجانبين", differs: "يبدأ كلام متكلم في جانب واحد فقط" },
    structure: { agrees: "كلاهما من نوع واحد (عنوان أو بند أو سطر تاريخ)", differs: "نوعاهما مختلفان (عنوان أو بند أو سطر تاريخ أو فقرة)" },
    crossing: {
      below: (pairs) => `لعلّ مقابله يأتي بعده في غير موضعه (على بُعد ${pairs} من الأزواج)`,
      above: (pairs) => `لعلّ مقابله ورد قبله في غير موضعه (على بُعد ${pairs} من الأزواج)`,
    },
    apart: "ألفاظ هذا الموضع لا تدل على أنه ترجمة",
    for: "يشهد له",
    against: "يشهد عليه",
  },

  panel: `هذا ${row.the}`,
  accept: "قبول",
  edit: "تحرير",
  more: "كل الإجراءات",
  fewer: "أقل",
  group: { decide: "القرار", pairs: `${row.all} والجمل`, text: "النص", go: "الانتقال", history: "السجل" },
  action: {
    up: `${row.the} السابق`,
    down: `${row.the} التالي`,
    "page-up": "شاشة إلى أعلى",
    "page-down": "شاشة إلى أسفل",
    first: `${row.the} الأول`,
    last: `${row.the} الأخير`,
    "cell-left": "الخلية اليسرى",
    "cell-right": "الخلية اليمنى",
    "next-doubtful": "موضع الشك التالي",
    "previous-doubtful": "موضع الشك السابق",
    "next-flag": "التنبيه التالي",
    "previous-flag": "التنبيه السابق",
    accept: "قبول ومتابعة",
    "accept-above": "قبول كل ما فوقه",
    reopen: "سحب القبول",
    "merge-next": "دمج مع التالي",
    "merge-previous": "دمج مع السابق",
    "join-sentences": "ضم الجمل في جملة",
    split: "تقسيم …",
    "move-up": `نقل الجملة الأولى إلى ${row.the} السابق`,
    "move-down": `نقل الجملة الأخيرة إلى ${row.the} التالي`,
    "no-counterpart": "بلا مقابل",
    realign: `إعادة المحاذاة بين ${row.all} المقبولة …`,
    edit: "تحرير النص",
    concordance: "مواضع مصطلح",
    undo: "تراجع",
    redo: "إعادة",
    keys: "كل المفاتيح",
    "save-and-accept": "حفظ وقبول ومتابعة",
    "save-edit": "حفظ",
    "cancel-edit": "إلغاء",
  },
  sideHint: (side) => `تُنقل جملة من ${side}، ويختار ← → الجانب.`,
  hint: {
    accept: "قبول ومتابعة",
    "next-doubtful": "موضع الشك التالي",
    "next-flag": "التنبيه التالي",
    "merge-next": "دمج",
    split: "تقسيم",
    "move-up": "نقل جملة",
    edit: "تحرير",
    undo: "تراجع",
    keys: "كل المفاتيح",
  },

  step: {
    accept: "قبول",
    reopen: "سحب القبول",
    "merge-pairs": `دمج ${row.twoOf}`,
    "merge-sentences": "ضم جمل",
    "split-pair": `تقسيم ${row.the}`,
    "split-sentence": "تقسيم الجملة",
    "move-sentence": "نقل جملة",
    "no-counterpart": "بلا مقابل",
    realign: `إعادة المحاذاة بين ${row.all} المقبولة`,
    "edit-text": "تحرير النص",
    ...nameStepsAr.step,
  },
  undoStep: (step) => `تراجع: ${step}`,
  redoStep: (step) => `إعادة: ${step}`,
  done: {
    accept: (number) => `قُبل ${row.the} ${number}`,
    reopen: (number) => `سُحب قبول ${row.the} ${number}`,
    "merge-pairs": (number, next) => `دُمج ${row.the} ${number} مع ${next}`,
    "merge-sentences": (number) => `ضُمّت جمل ${row.the} ${number}`,
    "split-pair": (number, next) => `قُسم ${row.the} إلى ${number} و${next}`,
    "split-sentence": (number) => `قُسمت جملة في ${row.the} ${number}`,
    "move-sentence": (number) => `نُقلت الجملة، و${row.the} الآن ${number}`,
    "no-counterpart": (number) => `${row.the} ${number}: بلا مقابل`,
    realign: (number) => `أُعيدت المحاذاة بين ${row.all} المقبولة، و${row.the} الآن ${number}`,
    "edit-text": (number) => `تغيّر نص ${row.the} ${number}`,
    ...nameStepsAr.done,
  },
  acceptedMany: (count, written) =>
    plural("ar", count, { zero: `لم يُقبل أي ${row.a}`, one: `قُبل ${row.a} واحد`, two: `قُبل ${row.two}`, few: `قُبلت ${written} ${row.few}`, many: `قُبل ${written} ${row.many}`, other: `قُبل ${written} ${row.a}` }),
  undone: (step) => `تم التراجع: ${step}`,
  redone: (step) => `أُعيد: ${step}`,
  refused: {
    "nothing-there": "ليس هنا ما يُفعل به ذلك.",
    first: `هذا هو ${row.the} الأول.`,
    last: `هذا هو ${row.the} الأخير.`,
    "different-paragraphs": "هذه الجمل في فقرات مختلفة، ولا يمكن ضمها في جملة واحدة.",
    "one-sentence": "ليس هنا إلا جملة واحدة.",
    unchanged: "لم يتغيّر شيء.",
    "would-cross": `بهذا تتقاطع ${row.all}.`,
    overtaken: "تغيّر المستند في الأثناء. اطلب ذلك من جديد.",
    "bad-text": "في هذا النص حرف معطوب، ولم يُؤخذ به.",
    "not-writer": "لا يمكن تغيير هذا المستند في علامة التبويب هذه.",
    "nothing-to-undo": "ليس هناك ما يُتراجع عنه.",
    "nothing-to-redo": "ليس هناك ما يُعاد.",
    "no-doubtful": `ليس في ${row.a} آخر شك.`,
  },
  nowWriter: "يُحرَّر المستند الآن في علامة التبويب هذه.",

  editor: {
    field: { source: (number) => `الأصل، الجملة ${number}`, target: (number) => `الترجمة، الجملة ${number}` },
    speaker: "المتكلم",
    save: "حفظ وقبول",
    cancel: "إلغاء",
    hint: "الجملة التي يُترك حقلها فارغًا تُحذف من النص، وتبقى علامة البند أو رقمه قبلها. وفواصل الأسطر تصير مسافات.",
    dropped: "أُهمل ما كتبته.",
    bringBack: "استرجاعه",
  },

  split: {
    title: (number) => `تقسيم ${row.the} ${number}`,
    steps: "ما يُقسم",
    pair: `${row.the} إلى ${row.twoOf}`,
    sentence: "جملة إلى جملتين",
    pairHint: "↑ ↓ لتحريك القطع، و← → لاختيار الجانب، وEnter للتقسيم، وS للانتقال إلى الجملة.",
    sentenceHint: "↑ ↓ للموضع المقترح التالي، وShift ↑ ↓ كلمة كلمة، و← → لاختيار الجانب، وEnter للتقسيم.",
    point: "اضغط كلمة لتقطع قبلها.",
    do: "تقسيم",
    cancel: "إلغاء",
    here: "القطع هنا",
    side: { source: "الأصل", target: "الترجمة" },
    stage: "الجمل وموضع القطع",
    where: (before, after) => `القطع بعد «${isolate(before)}» وقبل «${isolate(after)}»`,
    whereSentences: (side, before, after) => `${side}: ${before} قبل القطع و${after} بعده`,
    noWhere: "ليس في هذه الجمل موضع للقطع.",
  },

  range: (first, last) => (first === last ? `${row.the} ${first}` : `${row.all} من ${first} إلى ${last}`),
  doubtfulStretch: (first, last) => `موضع شك متصل: ${row.all} من ${first} إلى ${last}`,
  inStretch: "في موضع شك متصل",

  realign: {
    title: `إعادة المحاذاة بين ${row.all} المقبولة`,
    preparing: "يُقرأ النصان …",
    progress: "التقدّم",
    nothing: `لن يتغيّر شيء: لا تجد المحاذاة بين ${row.all} المقبولة إلا ${row.all} القائمة.`,
    summary: (count, written) =>
      `${plural("ar", count, { zero: "لن يتغيّر شيء.", one: "سيتغيّر موضع واحد.", two: "سيتغيّر موضعان.", few: `ستتغيّر ${written} مواضع.`, many: `سيتغيّر ${written} موضعًا.`, other: `سيتغيّر ${written} موضع.` })} وتبقى ${row.all} المقبولة كما هي.`,
    all: "تحديد الكل",
    none: "إلغاء التحديد",
    counts: (before, after) => `${before} ← ${after}`,
    now: "الآن",
    anew: "الجديد",
    failed: (reason) => `تعذّرت محاذاة النصين: ${isolate(reason)}`,
    do: "تغيير المحدَّد",
    cancel: "إلغاء",
    close: "إغلاق",
  },

  keys: {
    title: "المفاتيح",
    list: `في قائمة ${row.all}`,
    screen: "في الشاشة كلها",
    field: "أثناء التحرير",
    note: "تعمل الحروف في لوحة المفاتيح العربية بحسب مواضعها، وتتوقف أثناء الكتابة في حقل.",
    close: "إغلاق",
  },

  banner: {
    follower: "يُحرَّر هذا المستند في علامة تبويب أخرى، وهذه تتابعها.",
    readOnly: "حُفظ هذا المستند بإصدار أحدث من «مقابلة»، ولا يمكن هنا إلا قراءته.",
    full: "لم تُحفظ تعديلاتك: لم تبقَ مساحة على هذا الجهاز. صدّرها أو أفرغ مساحة.",
    refused: "لم تُحفظ تعديلاتك: المتصفح يرفض التخزين. صدّرها قبل إغلاق علامة التبويب هذه.",
    takenOver: "لم يُحفظ آخر تعديل: تولّت علامة تبويب أخرى هذا المستند. صدّره لتحتفظ به، فإن عدت إلى التحرير هنا ضاع.",
    hardly: "لا يكاد هذان النصان يتقابلان: ألفاظهما لا تدل على أن أحدهما ترجمة للآخر. تحقق من أنهما الملفان المقصودان. ولا يُعدّ أي زوج مرجَّحًا ما لم تقبله.",
    partly: (share) => `لا يتقابل من هذين النصين إلا نحو ${share}. تحقق من أن الملفين كاملان وأن أحدهما ترجمة للآخر. والأزواج في غير ذلك معلَّمة على أنها مشكوك فيها.`,
    otherFiles: "اختيار ملفين آخرين",
    dismiss: "هما الملفان المقصودان",
    takeOver: "التحرير هنا",
    export: "تصدير …",
  },
});

export const reviewAr = inArabic({ a: "زوج", the: "الزوج", two: "زوجان", twoOf: "زوجين", few: "أزواج", many: "زوجًا", all: "الأزواج" });

/** For a translation alone, whose rows hold one sentence or several, and nothing beside them. */
export const reviewAloneAr = inArabic({ a: "مقطع", the: "المقطع", two: "مقطعان", twoOf: "مقطعين", few: "مقاطع", many: "مقطعًا", all: "المقاطع" });
