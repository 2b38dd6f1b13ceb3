/** Finds the core lexicon of two languages and loads it, and no other: they are large, and most documents need one. */
import type { Dictionary } from "./dictionary.ts";
import { primaryTag } from "../language-tag.ts";

interface CoreDictionary {
  readonly languages: readonly [string, string];
  readonly load: () => Promise<Dictionary>;
}

const CORE: readonly CoreDictionary[] = [
  { languages: ["ar", "en"], load: async () => (await import("./arabic-english.ts")).arabicEnglish },
  { languages: ["fa", "en"], load: async () => (await import("./persian-english.ts")).persianEnglish },
  { languages: ["fr", "en"], load: async () => (await import("./french-english.ts")).frenchEnglish },
  { languages: ["ru", "en"], load: async () => (await import("./russian-english.ts")).russianEnglish },
];

/** The dictionaries that come with the product for a source and a target in these languages (BCP 47), whichever of them is listed first. */
export async function coreDictionaries(source: string, target: string): Promise<readonly Dictionary[]> {
  const wanted = [source, target].map(primaryTag);
  const found = CORE.filter(({ languages }) => wanted[0] !== wanted[1] && languages.every((each) => wanted.includes(each)));
  return Promise.all(found.map(({ load }) => load()));
}
