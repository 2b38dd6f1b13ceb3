/**
 * What a term's text must be on its own: composed Unicode, in one script, and in the script of its language. A term in
 * two scripts is two terms in one field, and neither would be found in a text.
 */
import type { FieldFault } from "./fields.ts";

/** @returns the first fault of `language` (BCP 47) and `text`; undefined when nothing is wrong. */
export function checkTerm(language: string, text: string): FieldFault | undefined {
  const locale = readTag(language);
  if (!locale) return { code: "bad-language", field: "language" };
  if (text.trim() === "") return { code: "empty", field: "text" };
  if (text !== text.normalize("NFC")) return { code: "not-nfc", field: "text" };
  const found = scriptsOf(text);
  const own = locale.maximize().script;
  if (found.length === 0 || own === undefined) return found.length > 1 ? { code: "mixed-scripts", field: "text", scripts: found } : undefined;
  const allowed = jointScripts[own] ?? [own];
  if (found.every((script) => allowed.includes(script))) return undefined;
  if (found.length > 1) return { code: "mixed-scripts", field: "text", scripts: found };
  return { code: "script-of-language", field: "text", language, script: found[0] ?? "" };
}

/** Thousands of terms are asked for, of few languages. */
const withScript = new Map<string, string>();

/** The language of a tag with its script, as one word: `en-GB` → `en-Latn`, `ar` → `ar-Arab`. A tag that is none stays as it is. */
export function languageWithScript(tag: string): string {
  const known = withScript.get(tag);
  if (known !== undefined) return known;
  const locale = readTag(tag)?.maximize();
  const found = locale ? `${locale.language}-${locale.script ?? ""}` : tag;
  withScript.set(tag, found);
  return found;
}

/** What matches a letter of the script that the language is written in; undefined where that is not known. */
export function letterOf(language: string): RegExp | undefined {
  const script = readTag(language)?.maximize().script ?? "";
  const names = jointScripts[script] ?? [script];
  const known = scripts.filter(({ name }) => names.includes(name));
  return known.length === 0 ? undefined : new RegExp(known.map(({ pattern }) => pattern.source).join("|"), "u");
}

function readTag(tag: string): Intl.Locale | undefined {
  try {
    return tag === "" ? undefined : new Intl.Locale(tag);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Scripts (ISO 15924) that are written together, under the name that a language has for them. */
const jointScripts: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani", "Bopo"],
  Hant: ["Hani", "Bopo"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
};

/** The scripts that can be told apart. Signs, digits and marks belong to all of them: ʿ, ١, the tatweel. */
const scripts = [
  "Latn", "Arab", "Cyrl", "Grek", "Hebr", "Syrc", "Copt", "Armn", "Geor", "Ethi", "Tfng", "Nkoo", "Deva", "Beng", "Guru", "Gujr",
  "Taml", "Telu", "Knda", "Mlym", "Sinh", "Thaa", "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Mong", "Hani", "Hira", "Kana", "Bopo", "Hang",
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, "u") }));

/** In the order of the list above. */
const scriptsOf = (text: string): readonly string[] => scripts.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
