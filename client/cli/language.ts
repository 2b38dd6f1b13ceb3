/**
 * The language of a text: as it was given, or detected.
 */
import { primaryTag } from "../../glossary/language-tag.ts";
import { messages } from "./messages.ts";
import { refuse, type Refusal } from "./outcome.ts";

/** The value of a language option, made canonical (`AR-eg` is `ar-EG`); undefined stays so. */
export function readLanguage(option: string, tag: string | undefined): { readonly kind: "language"; readonly lang: string | undefined } | Refusal {
  if (tag === undefined) return { kind: "language", lang: undefined };
  const lang = canonical(tag);
  return lang === undefined ? refuse(messages.unknownLanguage(option, tag)) : { kind: "language", lang };
}

/**
 * Two-letter codes are all known, so one without a name is a slip. Of the 7,900 three-letter codes many have no name
 * here; longer ones (“english”) do not exist yet.
 */
function canonical(tag: string): string | undefined {
  try {
    const [lang = ""] = Intl.getCanonicalLocales(tag);
    const primary = primaryTag(lang);
    const known = primary.length === 3 || (primary.length === 2 && nameOf(primary) !== undefined);
    return known ? lang : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The English name of the language, or its tag. */
export function languageName(lang: string): string {
  return nameOf(lang) ?? lang;
}

function nameOf(lang: string): string | undefined {
  return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(lang);
}
