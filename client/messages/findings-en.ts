/** What is found when the sides of a pair are held against each other, terms and their concordance, in English. */
import { formatNumber, isolate, plural } from "./insert.ts";

const places = (count: number): string => plural("en", count, { one: "1 place", other: `${formatNumber("en", count)} places` });
const quoted = (words: string): string => `“${isolate(words)}”`;

export const findingsEn = {
  card: "This flag",
  /** What a flag is about, as chips, the filter and a screen reader say it. */
  flag: {
    number: "numbers differ", date: "dates differ", "missing-term": "term missing", "deprecated-term": "term not to be written", untranslated: "left untranslated", omitted: "no translation",
  },
  chip: (kind: string, count: number) => `${kind}: ${formatNumber("en", count)}`,
  /** In a row that is read out. */
  withKind: (words: string, kind: string) => `${isolate(words)} (${kind})`,

  title: {
    number: { differs: "Numbers differ", missing: "A number is missing" },
    date: { differs: "Dates differ", missing: "A date is missing" },
    "missing-term": "A term is missing", "deprecated-term": "A term that is not to be written", untranslated: "Left untranslated", omitted: "No translation",
  },
  why: {
    number: { differs: "The two sides have different numbers. Other digits, numbers in words and a dual count as the same.", missing: "Nothing in the translation says this number, in digits or in words." },
    date: { differs: "The two sides have different dates. Hijri and Gregorian, and both sets of month names, count as the same where they are the same day.", missing: "Nothing in the translation says this date, in either calendar." },
    "missing-term": "The source has a term of the glossary, and the translation has none of its renderings.",
    "deprecated-term": "The glossary says that this term is not to be written.",
    untranslated: "These words of the translation are not in its language.",
    omitted: "No words of the translation answer these words of the source.",
  },
  place: { source: "In the source", target: "In the translation", proposed: "To write" },
  nothing: "nothing",

  action: {
    edit: "Edit the text",
    ignoreEverywhere: (words: string) => `Ignore ${quoted(words)} in the document …`,
    concordance: "Concordance",
    glossary: "In the glossary",
  },
  hint: { edit: "edit", concordance: "concordance" },
  replaceWith: (form: string, count: number) => `${quoted(form)} would be written in ${places(count)}.`,

  kinds: "Kind of flag",
  allKinds: (count: string) => `All kinds (${count})`,
  ofKind: (kind: string, count: string) => `${kind} (${count})`,

  terms: {
    heading: { pair: "Terms of this pair", passage: "Terms of this passage" },
    none: { pair: "No term of the glossary stands in this pair.", passage: "No term of the glossary stands in this passage." },
    underline: "Underline terms in the text",
    state: { preferred: "as preferred", admitted: "admitted", deprecated: "not to be written", missing: "missing here" },
    glossaryOf: (term: string) => `${isolate(term)} in the glossary`,
  },

  concordance: {
    title: "Concordance",
    term: "Term",
    count: (count: number) => places(count),
    all: "All",
    without: "Without a rendering",
    filters: "Rendered with",
    list: "Places",
    noRendering: "no rendering",
    more: (count: number) => `Show ${formatNumber("en", count)} more`,
    none: "No term of the glossary stands in this document.",
    hint: "↑ ↓ choose a place, Enter goes to it, Esc closes.",
  },
};
