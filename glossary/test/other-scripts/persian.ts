/** Persian names as translators meet them, and names that are not theirs. */
import type { NamePair } from "../names.ts";

export const PERSIAN_SAME: readonly NamePair[] = [
  ["Khamenei", "خامنه‌ای"], ["Mahmoud Ahmadinejad", "محمود احمدی‌نژاد"], ["Qassem Soleimani", "قاسم سلیمانی"], ["Ghasem Soleimani", "قاسم سلیمانی"], ["Pahlavi", "پهلوی"],
  ["Rouhani", "روحانی"], ["Zarif", "ظریف"], ["Larijani", "لاریجانی"], ["Rafsanjani", "رفسنجانی"], ["Mir-Hossein Mousavi", "میرحسین موسوی"], ["Mehdi Karroubi", "مهدی کروبی"],
  ["Khatami", "خاتمی"], ["Kerman", "کرمان"], ["Kermanshah", "کرمانشاه"], ["Gilan", "گیلان"], ["Gorgan", "گرگان"], ["Ferdowsi", "فردوسی"], ["Saadi", "سعدی"], ["Nezami", "نظامی"],
  ["Bushehri", "بوشهری"], ["Chabahar", "چابهار"], ["Karaj", "کرج"], ["Fazlollah Nouri", "فضل‌الله نوری"], ["Abdolkarim Soroush", "عبدالکریم سروش"], ["Nishapur", "نیشابور"], ["Khorramshahri", "خرمشهری"],
  ["Reza Pahlavi", "رضا پهلوی"], ["Vaziri", "وزیری"], ["Jamkaran", "جمکران"], ["Parviz", "پرویز"], ["Ali Shariati", "علی شریعتی"], ["Kazem", "کاظم"], ["Hashemi", "هاشمی"],
];

export const PERSIAN_DIFFERENT: readonly NamePair[] = [
  ["Karimi", "کرمانی"], ["Rahimi", "رحمانی"], ["Kerman", "کرمانشاه"], ["Gilan", "گیلانی"], ["Mousavi", "موسی‌پور"], ["Zarif", "ظفری"], ["Khatami", "خاتونی"], ["Karaj", "کرخه"], ["Parviz", "پروین"],
  ["Hashemi", "هاشمی‌زاده"], ["Shariati", "شریفی"], ["Rouhani", "ریحانی"], ["Saadi", "سعیدی"], ["Kazem", "کاظمی"], ["Larijani", "لاهیجانی"], ["Nishapur", "نیریزی"], ["Golestan", "گلستانه‌ای"],
];
