/** What the forms of a glossary become when they are saved: fields of concepts and terms, or what is wrong with them. */
import { directionOf } from "../alignment/detect-language.ts";
import type { FieldValues } from "./glossary-state.ts";
import type { FormFault } from "./glossary-forms.ts";

type Fields = Readonly<Record<string, string>>;

/** A concept to be made; `from` names for each term the form's field that it was typed into. */
export interface ReadConcept {
  readonly concept: FieldValues;
  readonly terms: readonly FieldValues[];
  readonly from: readonly string[];
}

export type FormReading<T> = { readonly kind: "read"; readonly value: T } | { readonly kind: "faulty"; readonly faults: readonly FormFault[] };

const ARABIC = /\p{Script=Arabic}/u;

/** Variants are one a line; a line in Arabic letters is one in Arabic, any other one in English. */
export function readConceptForm(fields: Fields, definitionLanguage: string, workflow: "proposed" | "approved"): FormReading<ReadConcept> {
  const [arabic, english] = [words(fields, "arabic"), words(fields, "english")];
  const variants = words(fields, "variants").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (arabic === "" && english === "") return { kind: "faulty", faults: [{ kind: "field", field: "arabic", fault: { code: "empty", field: "text" } }] };
  const term = (text: string, language: string, usage: string): FieldValues => ({ language, ...written(text), usage, workflow });
  const typed = [
    ...(arabic === "" ? [] : [["arabic", term(arabic, "ar", "preferred")] as const]),
    ...(english === "" ? [] : [["english", term(english, "en", "preferred")] as const]),
    ...variants.map((text) => ["variants", term(text, ARABIC.test(text) ? "ar" : "en", "admitted")] as const),
  ];
  const [definition, source] = [words(fields, "definition"), words(fields, "definitionSource")];
  const concept: FieldValues = {
    ...filled("subjectField", words(fields, "subjectField")),
    ...(definition === "" && source === "" ? {} : { [`definition/${definitionLanguage}`]: { ...(definition === "" ? {} : { text: definition }), ...(source === "" ? {} : { source }) } }),
  };
  return { kind: "read", value: { concept, terms: typed.map(([, values]) => values), from: typed.map(([from]) => from) } };
}

export function readTermForm(fields: Fields, workflow: "proposed" | "approved"): FormReading<FieldValues> {
  const [text, language] = [words(fields, "text"), words(fields, "language")];
  const faults = [["text", text], ["language", language]].flatMap(([field = "", value]): readonly FormFault[] => (value === "" ? [{ kind: "field", field, fault: { code: "empty", field } }] : []));
  if (faults.length > 0) return { kind: "faulty", faults };
  const others = ["usage", "note", "source", "variantOf", "scheme"].map((field) => filled(field, words(fields, field)));
  return { kind: "read", value: others.reduce<FieldValues>((all, each) => ({ ...all, ...each }), { language, ...written(text), workflow }) };
}

/** The text as the glossary keeps it, and beside it as it was typed where that differs. */
function written(typed: string): FieldValues {
  const text = typed.normalize("NFC");
  return text === typed ? { text } : { text, original: typed };
}

const words = (fields: Fields, name: string): string => (fields[name] ?? "").trim();
const filled = (field: string, text: string): FieldValues => (text === "" ? {} : { [field]: text });

/** What a language is guessed to be from the letters of a term: right unless the person says otherwise. */
export function guessTermLanguage(text: string): string {
  return ARABIC.test(text) ? "ar" : "en";
}

/** The direction in which a field is typed that takes a term in that language. */
export const typingDirection = (language: string): "rtl" | "ltr" | "auto" => (language === "" ? "auto" : directionOf(language));
