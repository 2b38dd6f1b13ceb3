/** Urdu: Arabic script with a full stop of its own, ۔, that initials and numbers are written with too. The verb comes last. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const urdu: LanguageRules = {
  ...PLAIN_RULES,
  // Not آئی, جی, پی, بی: they are words too (وہ آئی۔), and letters only beside other letters.
  neverLast: words("ڈاکٹر پروفیسر مسٹر مسز اے ایچ ایف ایل ایم این ایس ڈبلیو ایکس"),
  seldomLast: words("ق۔م ق.م"),
  beforeNumber: words("ص صص ج ش نمبر"),
  openers: words(`
    وہ یہ اس ان میں ہم تم آپ اور لیکن مگر پھر جب اگر اب آج کل یہاں وہاں سب ہر کچھ بعد چنانچہ البتہ تاہم لہٰذا کیا کیوں کہاں کون`),
  connectives: words("اور لیکن کہ مگر یا بلکہ کیونکہ تو"),
  letterNames: words("اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ"),
  attribution:
    /(?:[\p{L}\p{M}]+ ){1,3}?نے (?:[\p{L}\p{M}]+ ){0,3}?(?:پوچھا|کہا|بتایا|پکارا|چلایا|چلا کر کہا|جواب دیا|سوال کیا|سرگوشی کی|آواز دی)(?=[\s،۔.]|$)(?![^.۔،؟!«»"“‘]{0,40}:)/uy,
};
