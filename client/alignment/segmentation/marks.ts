/**
 * The characters that matter where a sentence ends, for all languages: what ends it, what may stand between its stop
 * and the next sentence, and what a reader does not see.
 */

/** Soft hyphen, zero-width characters, direction marks: as the inside of a character class. */
export const UNSEEN = "\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff";
const WHITE = "\\s\\u0085";

/**
 * Marks that end a sentence in every language. A colon or a semicolon (؛ too) does not: what follows still belongs to
 * the same thought, and translators keep it in the same sentence more often than not.
 */
export const TERMINATORS = ".!?…؟۔।॥。．｡！？։።፧።။‼⁇⁈⁉";

/** Of these, the ones after which no blank is written. Not the wide `．`, which stands in numbers too. */
export const WIDE_TERMINATORS = "。｡！？";

/** The ones that only end sentences: no abbreviation and no pause is written with them. */
export const SURE_TERMINATORS = "।॥。｡։።፧။";

/** The ones that abbreviations, initials and numbers are written with too. */
export const FULL_STOPS = ".۔．";

/**
 * What belongs to the sentence that has just stopped: closing quotation marks and brackets (straight and reversed ones
 * too, unless a word begins behind them), French » after a blank, notes [1] and ¹, Markdown's marks.
 */
export const CLOSING = new RegExp(
  `(?:[’”»›﴾)\\]}」』）］】》〉*_~\`\\\\${UNSEEN}]|["'“«‘‹](?![\\p{L}\\p{N}])|[ \\u00a0\\u202f]»(?![\\p{L}\\p{N}])|\\[\\^?\\d{1,3}\\]|[¹²³⁰⁴-⁹]|\\]\\([^()\\s]*\\))*`,
  "uy",
);

/** Blanks, and whatever may stand before the first letter of a sentence: opening marks, dashes, list bullets, quote marks of Markdown. */
export const OPENING = new RegExp(`[${WHITE}${UNSEEN}"'“”„‟«»‹›‘’‚‛﴿﴾(\\[{「『（［【《〈¿¡*_~\`\\\\#>•–—―-]*`, "uy");

export const BLANK = new RegExp(`[${WHITE}]`, "u");

export const BLANKS = new RegExp(`[${WHITE}]*`, "uy");

export const CLOSING_QUOTATION = /["'”’»›“«‘‹」』》〉﴾]/u;

/** What a stretch of text needs to be worth a segment of its own. */
export const WORDY = /[\p{L}\p{N}]/gu;

/**
 * What sentence-splitter must not see as it is: quotation marks and brackets, within which it finds no sentence; what
 * stands between a full stop and the blank that it expects behind it; numbers and initials before a full stop, which it
 * remembers as no sentence end (and slows with the square of how many it remembers); a full stop without a blank between two words.
 */
export const MASKED = new RegExp(
  `[\\["(){}\\]「」（）『』｛｝［］〚〛【】《》${UNSEEN}\\u0085]|\\.(?:["”’“‘'»«›‹﴾」』）)\\]}*_~\`¹²³⁰⁴-⁹${UNSEEN}]|\\[\\^?\\d{1,3}\\])+|[\\d\\p{Lu}](?=\\.)|(?<=\\.)\\p{L}(?=\\.)|` +
    `\\.(?:(?<=\\p{Ll}{2}\\.)(?=\\p{Lu}[\\p{Ll}'’])|(?<=[\\p{Lo}\\p{Mn}]{3}\\.)(?=\\p{Lo}[\\p{Lo}.]))`,
  "gu",
);

const EACH_UNSEEN = new RegExp(`[${UNSEEN}]`, "gu");

/** The text as a reader sees it, for judging how it begins and ends; its offsets are other ones. */
export function asSeen(text: string): string {
  return text.replace(EACH_UNSEEN, "");
}

/** Where a sticky pattern that may match nothing ends when it is tried at `index`. */
export function skip(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}
