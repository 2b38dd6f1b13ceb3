/** Chinese and Japanese: no blanks between words; what follows a closed quotation tells whether it was said by somebody. */
import { PLAIN_RULES, type LanguageRules } from "./language-rules.ts";

/** “你是谁？”他问。 is one sentence. */
export const chinese: LanguageRules = { ...PLAIN_RULES, attribution: /[^，。！？；：“”「」]{0,6}[说問问道喊叫答说說]/uy };

/** 「誰だ？」と彼は言った。 is one sentence. */
export const japanese: LanguageRules = { ...PLAIN_RULES, attribution: /と|って/uy };
