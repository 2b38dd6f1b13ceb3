/** What can come of reading a file as a dictionary or a translation memory. */
import { sameLanguage } from "../language-tag.ts";
import type { XmlFault } from "../formats/read-xml.ts";
import type { Dictionary } from "./dictionary.ts";

/** A source and a target language, BCP 47. */
export interface Languages {
  readonly source: string;
  readonly target: string;
}

export type DictionaryFault =
  | { readonly kind: "xml"; readonly fault: XmlFault }
  /** Its outermost element, where `tmx`, `martif` or `tbx` is expected. */
  | { readonly kind: "other-xml"; readonly name: string }
  /** The line, counted from 1, has no tab. */
  | { readonly kind: "no-tab"; readonly line: number }
  /** The line of a dictd index, counted from 1, is no headword with its place in the dictionary. */
  | { readonly kind: "index"; readonly line: number }
  | { readonly kind: "no-entries" }
  /** It has entries, and these languages (BCP 47), but not both that are asked for. */
  | { readonly kind: "other-languages"; readonly found: readonly string[] };

export type DictionaryRead = { readonly kind: "dictionary"; readonly dictionary: Dictionary } | { readonly kind: "unreadable"; readonly fault: DictionaryFault };

export function unreadable(fault: DictionaryFault): { readonly kind: "unreadable"; readonly fault: DictionaryFault } {
  return { kind: "unreadable", fault };
}

/** Whether both are from the one language into the other, whatever the regions. */
export function sameLanguages(one: Languages, other: Languages): boolean {
  return sameLanguage(one.source, other.source) && sameLanguage(one.target, other.target);
}
