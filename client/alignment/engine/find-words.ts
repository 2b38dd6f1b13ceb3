/** Finds in a text the words that a dictionary or a list of names has: in Arabic under their clitics, in any language by their stems. */

import { fold } from "../../../glossary/fold.ts";
import { primaryTag } from "../../../glossary/language-tag.ts";
import { stemmerFor } from "./light-stem.ts";
import { withoutClitics } from "./look-up-forms.ts";
import type { SideWords } from "./words.ts";

/** A side's words and the language they are in, a BCP 47 tag. */
export interface SeedSide {
  readonly lang: string;
  readonly words: SideWords;
}

/** A word of two letters hides in too many others: the ام of امام is no mother. */
const LEAST_BARE = 3;

/** Returns the function that gives the ids of the text's words that are the listed word; it is folded already. */
export function wordFinder({ lang, words: { vocabulary } }: SeedSide): (listed: string) => readonly number[] {
  const stem = stemmerFor(lang);
  const byStem = new Map(vocabulary.stems.map((each, id) => [each, id]));
  const stemmed = (listed: string): readonly number[] => {
    const id = byStem.get(stem(listed));
    return id === undefined ? [] : [id];
  };
  if (primaryTag(lang) !== "ar") return stemmed;
  const byForm = new Map<string, Set<number>>();
  const put = (form: string, id: number): void => {
    const ids = byForm.get(form);
    if (ids === undefined) byForm.set(form, new Set([id]));
    else ids.add(id);
  };
  vocabulary.forms.forEach((forms, id) => {
    for (const form of forms) {
      put(form, id);
      for (const bare of withoutClitics(form)) if (bare.length >= LEAST_BARE) put(bare, id);
    }
  });
  return (listed) => {
    const ids = byForm.get(listed) ?? byForm.get(withoutArticle(listed));
    return ids === undefined ? stemmed(listed) : [...ids];
  };
}

/** The words of a name or phrase, folded, those with fewer letters than `least` left out. */
export function wordsOf(phrase: string, least = 1): readonly string[] {
  return (fold(phrase).match(/[\p{L}\p{M}]+|\d+/gu) ?? []).filter((word) => word.length >= least);
}

/** A folded Arabic word as it is listed without its article. */
export function withoutArticle(word: string): string {
  return /^ال.{3}/u.test(word) ? word.slice(2) : word;
}
