/**
 * What a style of transliteration decides, as data: which sign writes each sound, how the article is written, what is done with
 * *ibn*, with names of God's servants, and which names are exceptions.
 */

/** A vowel, or an ending that styles treat as one. */
export type VowelId =
  | "a" | "i" | "u" | "ā" | "ī" | "ū" | "ay" | "aw"
  /** The ā that Arabic writes with ى at the end: Mūsā, Mūsá. */
  | "á"
  /** ـيّـ and ـُوّـ before another sound, and at the end of the word. */
  | "iyy" | "iyy$" | "uww" | "uww$"
  /** i with a single y before another sound, where it may be taken for ـيّـ: tarbiya. */
  | "iy"
  /** Tāʼ marbūṭa after a, in pause and before a genitive; after ā the same. */
  | "ah" | "at" | "āh" | "āt";

/** A consonant is named by its Arabic letter; hamza, whatever it stands on, is ء. */
export type SoundId = VowelId | "ب" | "ت" | "ث" | "ج" | "ح" | "خ" | "د" | "ذ" | "ر" | "ز" | "س" | "ش" | "ص" | "ض" | "ط" | "ظ" | "ع" | "غ" | "ف" | "ق" | "ك" | "ل" | "م" | "ن" | "ه" | "و" | "ي" | "ء"
  | "پ" | "چ" | "ڤ" | "گ" | "ژ";

/** What may be written. The first is proposed, the others are admitted where a writer has them; "" is nothing. */
export type Signs = readonly [string, ...string[]];

export type SignTable = Readonly<Record<SoundId, Signs>>;

/** Where a sound takes other signs than elsewhere. Judged by what is written beside it, within the word. */
export type Place = "between-vowels" | "after-vowel" | "before-consonant" | "before-e-or-i";

export interface Exceptional {
  readonly sound: SoundId;
  readonly place: Place;
  readonly signs: Signs;
}

export interface ArticleStyle {
  /** With l: al, el. */
  readonly form: Signs;
  /** Before a sun letter it takes that letter's sound: ash-Sham. */
  readonly assimilated: boolean;
  readonly joint: "-" | " ";
  /** Whether it has a capital: never; where a sentence or title begins; where a name begins; always. */
  readonly capital: "never" | "sentence" | "name" | "always";
  /** After a word that ends in a vowel it keeps its own or loses it: Abu al-Qasim, Abu l-Qasim. */
  readonly afterVowel: "keep" | "elide";
  /** Whether the last name of a person keeps it: where the person is named first, and in full; and where that name stands alone later. */
  readonly first: "keep" | "drop";
  readonly later: "keep" | "drop";
}

/** A name that is written its own way, on whose authority, and why. */
export interface Exception {
  /** The Arabic name, with or without vowel signs; null where only the spelling is known. */
  readonly arabic: string | null;
  readonly spelling: string;
  readonly authority: string;
  readonly reason: string;
}

export interface StyleProfile {
  readonly id: string;
  /** What a house style is called. */
  readonly name?: string;
  readonly signs: SignTable;
  readonly contexts: readonly Exceptional[];
  /** Macrons, dots and other marks on letters: everywhere the signs have them, or on technical terms only. ʿayn and hamza are not meant. */
  readonly marks: "everywhere" | "terms";
  /** Whether a sign of two letters is doubled too: Kashshāf, Kashāf. */
  readonly doublesDigraphs: boolean;
  /** Whether a doubled letter has to be written as one, or may be single: Mohammed, Mohamed. */
  readonly doubling: "written" | "free";
  /** Between two letters that might be read as one sign (ad·ham); "" for nothing. */
  readonly separator: string;
  readonly article: ArticleStyle;
  /** What ʿabd and the article become together, or null where they stay two words like others. A final l is assimilated where the article is. */
  readonly servant: Signs | null;
  /** عبد الله. */
  readonly servantOfGod: Signs;
  /** ابن, and بن between two names. */
  readonly ibn: Signs;
  readonly bin: Signs;
  /** Whether a person is to be named in full first, where the text has a fuller name: Abu Muhammad al-Joulani, then al-Joulani. */
  readonly firstMention: "full" | "any";
  readonly exceptions: readonly Exception[];
}

/** What a rule is about; a breach names it. */
export type Rule =
  | "article-form" | "article-assimilation" | "article-joint" | "article-capital" | "article-elision" | "article-first" | "article-later" | "first-mention"
  | "consonant" | "doubling" | "separator" | "marks"
  | "short-vowel" | "long-vowel" | "diphthong" | "alif-maqsura" | "ayn" | "hamza" | "ta-marbuta" | "nisba"
  | "ibn" | "servant" | "exception";

/** A name loses its marks in some styles; a technical term keeps them. */
export type NameKind = "name" | "term";

const VOWEL_RULES: Readonly<Record<VowelId, Rule>> = {
  a: "short-vowel", i: "short-vowel", u: "short-vowel", "ā": "long-vowel", "ī": "long-vowel", "ū": "long-vowel", ay: "diphthong", aw: "diphthong", "á": "alif-maqsura",
  iy: "nisba", iyy: "nisba", "iyy$": "nisba", uww: "doubling", "uww$": "doubling", ah: "ta-marbuta", at: "ta-marbuta", "āh": "ta-marbuta", "āt": "ta-marbuta",
};

export function ruleOf(sound: SoundId): Rule {
  if (isVowel(sound)) return VOWEL_RULES[sound];
  return sound === "ع" ? "ayn" : sound === "ء" ? "hamza" : "consonant";
}

export function isVowel(sound: SoundId): sound is VowelId {
  return Object.hasOwn(VOWEL_RULES, sound);
}

/** The letters that the article takes on. */
export const SUN_LETTERS = "تثدذرزسشصضطظلن";
