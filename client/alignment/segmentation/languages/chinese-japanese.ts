/** Chinese and Japanese: no blanks between words; what follows a closed quotation tells whether it was said by somebody. */
import { PLAIN_RULES, type LanguageRules } from "./language-rules.ts";

export const chinese: LanguageRules = {
  ...PLAIN_RULES,
  // “你是谁？”他问。 is one sentence; what is said behind a colon is another: “好。”|他说：“走吧。” Not 知道, 说明, 叫做.
  attribution: /(?![没沒无無])[^，。！？；：、…“”「」『』\s]{0,10}(?:[说說问問喊叫嚷吼答叹嘆骂罵笑][道着著]?|回答|低语|宣布|补充|補充)(?:了?一[声聲句])?(?=[，。；…！—,.;]|$)/uy,
  joined: /但|可是|可惜|却|卻|而|然后|然後|于是|於是|因为|因為|所以|不过|不過|只是|或者|还是|還是|也|就|又|才|再|并且|並且/uy,
};

/** 「誰だ？」と彼は言った。 is one sentence. */
export const japanese: LanguageRules = { ...PLAIN_RULES, attribution: /と|って/uy };
