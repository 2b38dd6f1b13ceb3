/** How the words of a language are looked up: under which keys a glossary's word is listed, and which keys a word of a text is read as. */
import { primaryTag } from "../language-tag.ts";
import { arabicForms } from "./arabic-forms.ts";
import { englishForms } from "./english-forms.ts";
import { formsWithEndings } from "./light-endings.ts";

/** What a word of a text may be a form of. */
export interface Reading extends Listing {
  /** `[start, end)` of the word that is left when what is joined to it is cut off: Arabic prepositions, an English possessive. */
  readonly start: number;
  readonly end: number;
  /**
   * same: as it is listed, but for the article. noun: a plural, a dual, an accusative. owned: with a possessive pronoun. construct: with
   * an ending that a noun has only before another. verb: a form of a verb.
   */
  readonly kind: "same" | "noun" | "owned" | "construct" | "verb";
}

/** A word, or what is left of one, as it is looked up. */
export interface Listing {
  readonly key: string;
  /** With those letters that the key makes one and that may still tell two words apart. */
  readonly letters: string;
  /** Whether the article stands before it. */
  readonly article: boolean;
}

export interface WordForms {
  /** A word of a term. */
  listed(word: string): Listing;
  /** The likeliest first; each key once. */
  read(word: string): readonly Reading[];
  /** Whether the letters of two listings with one key allow for them to be one word. */
  agree(listed: string, read: string): boolean;
  /** Whether the word says something of others only, and is no term alone. */
  isFunctionWord(word: string): boolean;
}

export function wordFormsOf(language: string): WordForms {
  const primary = primaryTag(language);
  if (primary === "ar") return arabicForms;
  if (primary === "en") return englishForms;
  return formsWithEndings(primary);
}

