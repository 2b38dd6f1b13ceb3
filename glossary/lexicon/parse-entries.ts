/**
 * Reads the entries of a core lexicon, one a line: `حكم يحكم أحكام: ruling, judgment, carry out`. Left of the colon stand the lemma
 * and its further forms, parted by blanks; right of it the renderings, parted by commas, each a word or a short phrase.
 */
import type { DictionaryEntry } from "./dictionary.ts";

/** Empty lines part themes. A line without a colon is passed over; `entryFaults` finds it. */
export function parseEntries(text: string): DictionaryEntry[] {
  return text.split("\n").flatMap((line) => {
    const colon = line.indexOf(":");
    if (colon < 0) return [];
    return [{ forms: line.slice(0, colon).trim().split(" "), renderings: line.slice(colon + 1).trim().split(/\s*,\s*/u) }];
  });
}

/** What is wrong with a line; the number counts from 1. */
export interface EntryFault {
  readonly line: number;
  readonly kind: "no-colon" | "no-form" | "no-rendering" | "spaces" | "same-form-twice" | "same-rendering-twice" | "many-renderings" | "wrong-script";
}

const MOST_RENDERINGS = 8;

/** Every line that is no entry as `parseEntries` describes it. `script` is what every form is written in. */
export function entryFaults(text: string, script: RegExp): readonly EntryFault[] {
  return text.split("\n").flatMap((line, index): EntryFault[] => {
    if (line === "") return [];
    const fault = (kind: EntryFault["kind"]): EntryFault[] => [{ line: index + 1, kind }];
    if (line.split(":").length !== 2) return fault("no-colon");
    if (/^ | $|  |\t| [:,]|[:,](?! )/u.test(line)) return fault("spaces");
    const [{ forms, renderings } = { forms: [], renderings: [] }] = parseEntries(line);
    if (forms.includes("")) return fault("no-form");
    if (renderings.includes("")) return fault("no-rendering");
    if (new Set(forms).size < forms.length) return fault("same-form-twice");
    if (new Set(renderings).size < renderings.length) return fault("same-rendering-twice");
    if (renderings.length > MOST_RENDERINGS) return fault("many-renderings");
    return forms.every((form) => script.test(form)) ? [] : fault("wrong-script");
  });
}
