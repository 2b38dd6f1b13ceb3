/** A concept of the glossary that a new install begins with, in the shape in which an editor writes it down and reads it over. */
export interface StarterConcept {
  /** Stable for ever, kebab-case ASCII, unique: it becomes part of the concept's id. */
  readonly id: string;
  readonly field: "place" | "person" | "people" | "institution" | "religion" | "law" | "politics";
  /** Arabic, NFC, as a dictionary has it; with the article where it belongs to the name. More than one where usage differs: first is the main. */
  readonly arabic: readonly string[];
  /** The preferred English form. */
  readonly preferred: string;
  /** The rule or authority behind the preferred form, for an editor to read, one sentence. */
  readonly rule: string;
  /** English, the press or its bearer has settled the preferred form: no style of transliteration changes it. */
  readonly established?: true;
  /** Other spellings of the same name or word that are met in print, admitted or not. Acronyms are other terms. */
  readonly variants: readonly string[];
  /** Of the variants, those that should no longer be written. */
  readonly deprecated?: readonly string[];
  /** One plain English sentence that tells the concept from others. */
  readonly definition: string;
  /** Where the concept or its name can be looked up. */
  readonly source: string;
}

/** A concept of one field: what each of the lists holds. */
export type ConceptOf<Field extends StarterConcept["field"]> = StarterConcept & { readonly field: Field };
