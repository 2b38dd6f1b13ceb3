/** The languages of a document's two sides, as cells and fields need them. */
import { directionOf } from "../alignment/detect-language.ts";
import type { Document, Text } from "../alignment/document.ts";

export interface SideLanguage {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

export interface SideLanguages {
  /** Null when there is a translation alone. */
  readonly source: SideLanguage | null;
  readonly target: SideLanguage;
}

export function languagesOf({ source, target }: Document): SideLanguages {
  return { source: source && languageOf(source), target: languageOf(target) };
}

function languageOf({ lang }: Text): SideLanguage {
  return { lang, dir: directionOf(lang) };
}
