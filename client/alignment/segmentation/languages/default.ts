/** A language that we have no data of: initials and the commonest abbreviations, and the case of the next letter. */
import { PLAIN_RULES, words, type LanguageRules } from "./language-rules.ts";

export const anyLanguage: LanguageRules = {
  ...PLAIN_RULES,
  neverLast: words("mr mrs ms dr prof st sr sra hr fr cf vs vgl e.g i.e डॉ श्री"),
  seldomLast: words("etc inc ltd co corp u.s u.k a.m p.m ph.d jr"),
  beforeNumber: words("no nr n p pp pag pág vol art cap fig tel"),
};

/** In these languages a number with a full stop is an ordinal, as in German. */
export const anyLanguageWithOrdinals: LanguageRules = { ...anyLanguage, ordinalStop: true };

/** Greek asks with a semicolon. */
export const greek: LanguageRules = { ...anyLanguage, terminators: ";\u037e" };
