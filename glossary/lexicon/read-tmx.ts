/** Reads the pairs of a translation memory, TMX 1.1 to 1.4b, in two languages. */
import { readXml } from "../formats/read-xml.ts";
import { sameLanguage } from "../language-tag.ts";
import { unreadable, type DictionaryFault, type Languages } from "./dictionary-read.ts";

export interface MemoryPair {
  readonly source: string;
  readonly target: string;
}

export type MemoryRead = { readonly kind: "memory"; readonly pairs: readonly MemoryPair[] } | { readonly kind: "unreadable"; readonly fault: DictionaryFault };

/** Elements within a segment whose content is markup of the original file, no text of the sentence. */
const MARKUP = new Set(["bpt", "ept", "ph", "it", "ut"]);

export function readTmx(text: string, languages: Languages): MemoryRead {
  const pairs: MemoryPair[] = [];
  const found = new Set<string>();
  let root = "";
  let unit: { lang: string; text: string }[] = [];
  let inSegment = false;
  let markup = 0;
  const fault = readXml(text, {
    open: (name, attributes) => {
      root ||= name;
      if (name === "tu") unit = [];
      else if (name === "tuv") unit.push({ lang: attributes.get("xml:lang") ?? attributes.get("lang") ?? "", text: "" });
      else if (name === "seg") inSegment = true;
      else if (MARKUP.has(name)) markup++;
    },
    text: (piece) => {
      const variant = unit.at(-1);
      if (inSegment && markup === 0 && variant) variant.text += piece;
    },
    close: (name) => {
      if (name === "seg") inSegment = false;
      else if (MARKUP.has(name)) markup--;
      else if (name === "tu") {
        for (const { lang } of unit) found.add(lang);
        const of = (lang: string) => unit.filter((variant) => sameLanguage(variant.lang, lang)).map((variant) => variant.text.trim()).filter((each) => each !== "");
        for (const source of of(languages.source)) for (const target of of(languages.target)) pairs.push({ source, target });
      }
    },
  });
  if (fault) return unreadable({ kind: "xml", fault });
  if (root !== "tmx") return unreadable({ kind: "other-xml", name: root });
  if (found.size === 0) return unreadable({ kind: "no-entries" });
  return pairs.length > 0 ? { kind: "memory", pairs } : unreadable({ kind: "other-languages", found: [...found] });
}
