/** The fields of a term and of a concept that are edited in place, and the choices that some of them have. */
import type { Concept, Term } from "../../glossary/glossary.ts";
import { directionOf } from "../alignment/detect-language.ts";
import type { Choice } from "./mq-form-field.ts";
import type { FieldSpec } from "./mq-glossary-field.ts";
import type { Localized } from "./localized.ts";

const LANGUAGES = ["ar", "en", "ar-Latn", "fr", "de", "es", "tr", "fa", "ku", "he", "hy", "syr"];
/** The schemes that the style profiles know. */
const SCHEMES = ["IJMES", "ALA-LC", "BGN/PCGN", "UNGEGN", "DIN 31635", "French", "press", "house"];

export const languageChoices = (l: Localized): readonly Choice[] => LANGUAGES.map((value) => ({ value, label: l.language(value) }));

/** With the value in hand, if it is none of them. */
export function schemeChoices(current: string, l: Localized): readonly Choice[] {
  const all = current === "" || SCHEMES.includes(current) ? SCHEMES : [...SCHEMES, current];
  return [{ value: "", label: l.m.glossary.term.noScheme }, ...all.map((value) => ({ value, label: value }))];
}

/** What a transliteration can be of: the terms of the concept in Arabic script. */
export function originalChoices(terms: readonly Term[], l: Localized): readonly Choice[] {
  const originals = terms.filter(({ language }) => directionOf(language) === "rtl");
  return [{ value: "", label: l.m.glossary.term.noVariantOf }, ...originals.map(({ id, text }) => ({ value: id, label: text }))];
}

/** @param terms of the same concept */
export function termFields({ language: lang, scheme }: Term, terms: readonly Term[], l: Localized): readonly FieldSpec[] {
  const words = l.m.glossary.term;
  const dir = directionOf(lang);
  return [
    { field: "text", label: words.text, kind: "line", lang, dir },
    { field: "language", label: words.language, kind: "line", hint: words.languageHint, offered: languageChoices(l), dir: "ltr" },
    { field: "note", label: words.note, kind: "text" },
    { field: "source", label: words.source, kind: "text" },
    { field: "variantOf", label: words.variantOf, kind: "choice", choices: originalChoices(terms, l) },
    { field: "scheme", label: words.scheme, kind: "choice", choices: schemeChoices(scheme, l) },
    { field: "partOfSpeech", label: words.partOfSpeech, kind: "line" },
    { field: "geographicalUsage", label: words.geographicalUsage, kind: "line" },
    { field: "context", label: words.context, kind: "quotation", sourceLabel: words.contextSource, lang, dir },
  ];
}

/** The definitions that there are, and those in the two languages of the page. */
export function conceptFields({ definitions }: Concept, l: Localized): readonly FieldSpec[] {
  const words = l.m.glossary.concept;
  const languages = new Set([l.locale, l.locale === "ar" ? "en" : "ar", ...definitions.keys()]);
  return [
    { field: "subjectField", label: words.subjectField, kind: "line" },
    ...[...languages].map((lang): FieldSpec => ({ field: `definition/${lang}`, label: words.definition(l.language(lang)), kind: "quotation", sourceLabel: words.definitionSource, lang, dir: directionOf(lang) })),
    { field: "note", label: words.note, kind: "text" },
    { field: "source", label: words.source, kind: "text" },
  ];
}
