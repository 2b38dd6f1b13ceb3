/** Urdu: Arabic script with a full stop of its own, ۔, that ends a sentence and nothing else. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const urdu: LanguageRules = {
  ...PLAIN_RULES,
  connectives: words("اور لیکن کہ مگر یا"),
};
