/** Urdu names as translators meet them, and names that are not theirs. */
import type { NamePair } from "../names.ts";

export const URDU_SAME: readonly NamePair[] = [
  ["Lahore", "لاہور"], ["Bhutto", "بھٹو"], ["Benazir Bhutto", "بےنظیر بھٹو"], ["Zulfikar Ali Bhutto", "ذوالفقار علی بھٹو"], ["Rawalpindi", "راولپنڈی"], ["Tando Adam", "ٹنڈو آدم"], ["Faisalabad Ghanta Ghar", "فیصل آباد گھنٹہ گھر"], ["Sindh", "سندھ"], ["Chaudhry", "چودھری"],
  ["Choudhary", "چودھری"], ["Khokhar", "کھوکھر"], ["Bhatti", "بھٹی"], ["Mian", "میاں"], ["Miyan", "میاں"], ["Gujranwala", "گوجرانوالہ"], ["Dera Ghazi Khan", "ڈیرہ غازی خان"], ["Kot Addu", "کوٹ ادو"], ["Sialkot", "سیالکوٹ"],
  ["Quetta", "کوئٹہ"], ["Thar", "تھر"], ["Bahawalnagar Mandi", "بہاولنگر منڈی"], ["Kohat", "کوہاٹ"], ["Mardan Road", "مردان روڈ"], ["Mohenjo-daro", "موہنجوداڑو"], ["Larkana", "لاڑکانہ"], ["Sheikhupura", "شیخوپورہ"],
  ["Okara", "اوکاڑہ"], ["Jhelum", "جہلم"], ["Jhang", "جھنگ"], ["Thatta", "ٹھٹہ"], ["Malala", "ملالہ"], ["Abdullah", "عبداللہ"], ["Ubaidullah", "عبیداللہ"], ["Shehbaz", "شہباز"], ["Shahbaz", "شہباز"], ["Nehru", "نہرو"],
];

export const URDU_DIFFERENT: readonly NamePair[] = [
  ["Bhutto", "بھٹی"], ["Lahore", "لاڑکانہ"], ["Khokhar", "کھر"], ["Jhelum", "جھنگ"], ["Mian", "میانوالہ"], ["Sindh", "سندھو"], ["Okara", "اوکھلا"], ["Malala", "ملاں"], ["Chaudhry", "چاند پوری ہے"], ["Shahbaz", "شہزاد"],
  ["Sialkot", "سانگلہ"], ["Gujranwala", "گوجرہ"], ["Multan", "ملیں"], ["Thatta", "ٹھٹھری"], ["Abdullah", "عبداللہی"], ["Bhatti", "بھٹائی"], ["Quetta", "کوٹلہ"], ["Dera Ghazi Khan", "ڈیرہ اسماعیل خان"],
];
