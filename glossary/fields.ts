/**
 * Which fields each kind of entity has, what each may hold, and how long it may be. The names are those of TBX where TBX
 * has one. Client and server ask the same functions: the form before a person saves, the server before it writes.
 */
import { deletedField, type EntityKind, type Value } from "./entity.ts";

export const usages = ["preferred", "admitted", "deprecated", "superseded"] as const;
export type Usage = (typeof usages)[number];

export const workflows = ["proposed", "approved", "rejected"] as const;
export type Workflow = (typeof workflows)[number];

/** How a term is found in a text: the word as it stands, or with its endings and proclitics. */
export const matchModes = ["exact", "inflected"] as const;

/** What a comment decides, where it does; a comment that only says something has none. */
export const decisions = ["different-name", "keep-in-quotations"] as const;

/** How much there may be; lengths are in UTF-16 code units. */
export const limits = {
  line: 200,
  term: 300,
  text: 4_000,
  extraEntries: 50,
  /** Fields of one entity: a concept may be defined in some 40 languages. */
  fields: 50,
  /** Entities that hang on one, deleted ones included. */
  children: 500,
} as const;

type FieldType =
  | { readonly kind: "text"; readonly max: number }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "flag" }
  /** Words and where they are from: `{ text, source }`. */
  | { readonly kind: "quotation" }
  | { readonly kind: "extra" };

const line: FieldType = { kind: "text", max: limits.line };
const text: FieldType = { kind: "text", max: limits.text };

const fieldTypes: Readonly<Record<EntityKind, Readonly<Record<string, FieldType>>>> = {
  concept: {
    subjectField: line,
    note: text,
    source: text,
    doNotTranslate: { kind: "flag" },
    extra: { kind: "extra" },
    [deletedField]: { kind: "flag" },
  },
  term: {
    /** BCP 47, with a script where it is not the language's own: `ar`, `en`, `ar-Latn`. */
    language: line,
    /** NFC. */
    text: { kind: "text", max: limits.term },
    /** As it was typed or imported, where that is not NFC. */
    original: { kind: "text", max: limits.term },
    usage: { kind: "choice", of: usages },
    workflow: { kind: "choice", of: workflows },
    partOfSpeech: line,
    grammaticalGender: line,
    termType: line,
    geographicalUsage: line,
    context: { kind: "quotation" },
    source: text,
    /** Why it is written so: the rule or the authority, one sentence. */
    note: text,
    caseSensitive: { kind: "flag" },
    matchMode: { kind: "choice", of: matchModes },
    /** The id of the term in the source script of which this one is a transliteration. */
    variantOf: line,
    /** By which scheme: IJMES, ALA-LC, BGN/PCGN, UNGEGN, DIN 31635, French, press, house. */
    scheme: line,
    extra: { kind: "extra" },
    [deletedField]: { kind: "flag" },
  },
  comment: {
    text,
    decision: { kind: "choice", of: decisions },
    /** The spelling that the decision is about. */
    form: { kind: "text", max: limits.term },
    [deletedField]: { kind: "flag" },
  },
};

/** A definition is a field for each language: `definition/en`. */
const definitionField = /^definition\/[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const quotation: FieldType = { kind: "quotation" };

function fieldType(kind: EntityKind, field: string): FieldType | undefined {
  if (kind === "concept" && definitionField.test(field)) return quotation;
  return Object.hasOwn(fieldTypes[kind], field) ? fieldTypes[kind][field] : undefined;
}

/** Why a value cannot stand in a field. `max` and `length` are in UTF-16 code units. */
export type FieldFault =
  | { readonly code: "unknown-field"; readonly field: string }
  | { readonly code: "wrong-type"; readonly field: string }
  | { readonly code: "too-long"; readonly field: string; readonly length: number; readonly max: number }
  | { readonly code: "empty"; readonly field: string }
  | { readonly code: "bad-language"; readonly field: string }
  | { readonly code: "not-nfc"; readonly field: string }
  /** Letters of more than one script: two terms in one field. `scripts` are ISO 15924. */
  | { readonly code: "mixed-scripts"; readonly field: string; readonly scripts: readonly string[] }
  /** The letters are not of the script in which the language is written. */
  | { readonly code: "script-of-language"; readonly field: string; readonly language: string; readonly script: string };

/** What is wrong with one value on its own; undefined when nothing is. Null clears any field. */
export function checkField(kind: EntityKind, field: string, value: Value): FieldFault | undefined {
  const type = fieldType(kind, field);
  if (!type) return { code: "unknown-field", field };
  if (value === null) return undefined;
  switch (type.kind) {
    case "text": return typeof value === "string" ? tooLong(field, value.length, type.max) : { code: "wrong-type", field };
    case "choice": return typeof value === "string" && type.of.includes(value) ? undefined : { code: "wrong-type", field };
    case "flag": return typeof value === "boolean" ? undefined : { code: "wrong-type", field };
    case "quotation": {
      if (typeof value !== "object" || Object.keys(value).some((key) => key !== "text" && key !== "source")) return { code: "wrong-type", field };
      return tooLong(field, lengthOf(value), limits.text);
    }
    case "extra": {
      if (typeof value !== "object" || Object.keys(value).length > limits.extraEntries) return { code: "wrong-type", field };
      return tooLong(field, lengthOf(value), limits.text);
    }
    default: return type satisfies never;
  }
}

function tooLong(field: string, length: number, max: number): FieldFault | undefined {
  return length > max ? { code: "too-long", field, length, max } : undefined;
}

const lengthOf = (record: Readonly<Record<string, string>>): number =>
  Object.entries(record).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
