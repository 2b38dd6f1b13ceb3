/** The terms of a glossary as a dictionary, so that what was decided of names helps to align. */
import type { Glossary } from "../glossary.ts";
import type { Dictionary, DictionaryEntry } from "./dictionary.ts";
import { sameLanguage } from "../language-tag.ts";
import type { Languages } from "./dictionary-read.ts";

/** An entry for each concept with terms in both languages; rejected terms count too, for a text may have them. */
export function glossaryDictionary({ concepts }: Glossary, languages: Languages): Dictionary {
  const entries = [...concepts.values()].flatMap(({ terms }): DictionaryEntry[] => {
    const of = (language: string): string[] => terms.filter((term) => sameLanguage(term.language, language)).map(({ text }) => text);
    const [forms, renderings] = [of(languages.source), of(languages.target)];
    return forms.length > 0 && renderings.length > 0 ? [{ forms, renderings }] : [];
  });
  return { ...languages, entries };
}
