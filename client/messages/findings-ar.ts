/** What is found when the sides of a pair are held against each other, terms and their concordance, in Arabic. */
import { arabicCount, formatNumber, isolate } from "./insert.ts";
import type { Messages } from "./messages.ts";

const places = (count: number): string => arabicCount(count, { zero: "لا موضع", one: "موضع واحد", two: "موضعان", few: "مواضع", many: "موضعًا", other: "موضع" });
/** After a preposition. */
const inPlaces = (count: number): string => arabicCount(count, { zero: "لا موضع", one: "موضع واحد", two: "موضعين", few: "مواضع", many: "موضعًا", other: "موضع" });
const quoted = (words: string): string => `«${isolate(words)}»`;

export const findingsAr: Messages["findings"] = {
  card: "هذا التنبيه",
  flag: {
    number: "عددان مختلفان", date: "تاريخان مختلفان", "missing-term": "مصطلح ناقص", "deprecated-term": "مصطلح متروك", untranslated: "كلام غير مترجم", omitted: "ساقط من الترجمة",
  },
  chip: (kind, count) => `${kind}: ${formatNumber("ar", count)}`,
  withKind: (words, kind) => `${isolate(words)} (${kind})`,

  title: {
    number: { differs: "عددان مختلفان", missing: "عدد ناقص" },
    date: { differs: "تاريخان مختلفان", missing: "تاريخ ناقص" },
    "missing-term": "مصطلح ناقص", "deprecated-term": "مصطلح متروك", untranslated: "كلام غير مترجم", omitted: "ساقط من الترجمة",
  },
  why: {
    number: { differs: "في الجانبين عددان مختلفان. ولا فرق بين الأرقام المشرقية والمغربية، ولا بين ما كُتب رقمًا وما كُتب لفظًا، ولا بين المثنى والعدد.", missing: "ليس في الترجمة هذا العدد، لا رقمًا ولا لفظًا." },
    date: { differs: "في الجانبين تاريخان مختلفان. ولا فرق بين الهجري والميلادي، ولا بين أسماء الشهور، ما دام اليوم واحدًا.", missing: "ليس في الترجمة هذا التاريخ، لا بالهجري ولا بالميلادي." },
    "missing-term": "في الأصل مصطلح من المسرد، وليس في الترجمة شيء من مقابلاته.",
    "deprecated-term": "يقول المسرد إن هذا المصطلح متروك.",
    untranslated: "هذه الكلمات من الترجمة ليست بلغتها.",
    omitted: "ليس في الترجمة ما يقابل هذه الكلمات من الأصل.",
  },
  place: { source: "في الأصل", target: "في الترجمة", proposed: "يُكتب" },
  nothing: "لا شيء",

  action: {
    edit: "تحرير النص",
    ignoreEverywhere: (words) => `تجاهل ${quoted(words)} في المستند …`,
    concordance: "مواضع المصطلح",
    glossary: "في المسرد",
  },
  hint: { edit: "تحرير", concordance: "مواضع المصطلح" },
  replaceWith: (form, count) => `يُكتب ${quoted(form)} في ${inPlaces(count)}.`,

  kinds: "نوع التنبيه",
  allKinds: (count) => `كل الأنواع (${count})`,
  ofKind: (kind, count) => `${kind} (${count})`,

  terms: {
    heading: { pair: "مصطلحات هذا الزوج", passage: "مصطلحات هذا المقطع" },
    none: { pair: "ليس في هذا الزوج مصطلح من المسرد.", passage: "ليس في هذا المقطع مصطلح من المسرد." },
    underline: "تسطير المصطلحات في النص",
    state: { preferred: "المفضَّل", admitted: "مقبول", deprecated: "متروك", missing: "ناقص هنا" },
    glossaryOf: (term) => `${isolate(term)} في المسرد`,
  },

  concordance: {
    title: "مواضع المصطلح",
    term: "المصطلح",
    count: places,
    all: "الكل",
    without: "بلا مقابل",
    filters: "المقابلات",
    list: "المواضع",
    noRendering: "بلا مقابل",
    more: (count) => `عرض المزيد (${formatNumber("ar", count)})`,
    none: "ليس في هذا المستند مصطلح من المسرد.",
    hint: "↑ ↓ لاختيار موضع، وEnter للذهاب إليه، وEsc للإغلاق.",
  },
};
