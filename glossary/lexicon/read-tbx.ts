/** Reads a terminology as a dictionary: TBX (ISO 30042) of 2008 with `martif`, and of 2019 with `tbx`, in both of its styles. */
import { readXml } from "../formats/read-xml.ts";
import type { DictionaryEntry } from "./dictionary.ts";
import { sameLanguage } from "../language-tag.ts";
import { unreadable, type DictionaryRead, type Languages } from "./dictionary-read.ts";

const CONCEPT = new Set(["termEntry", "conceptEntry"]);
const LANGUAGE = new Set(["langSet", "langSec"]);

/** An entry for each concept that has terms in both languages. */
export function readTbx(text: string, languages: Languages): DictionaryRead {
  const entries: DictionaryEntry[] = [];
  const found = new Set<string>();
  let root = "";
  let terms: { lang: string; term: string }[] = [];
  let lang = "";
  let inTerm = false;
  const fault = readXml(text, {
    open: (name, attributes) => {
      root ||= name;
      if (CONCEPT.has(name)) terms = [];
      else if (LANGUAGE.has(name)) lang = attributes.get("xml:lang") ?? attributes.get("lang") ?? "";
      else if (name === "term") {
        inTerm = true;
        terms.push({ lang, term: "" });
      }
    },
    text: (piece) => {
      const last = terms.at(-1);
      if (inTerm && last) last.term += piece;
    },
    close: (name) => {
      if (name === "term") inTerm = false;
      if (!CONCEPT.has(name)) return;
      for (const each of terms) found.add(each.lang);
      const of = (wanted: string) => [...new Set(terms.filter((each) => sameLanguage(each.lang, wanted)).map((each) => each.term.trim()).filter((term) => term !== ""))];
      const [forms, renderings] = [of(languages.source), of(languages.target)];
      if (forms.length > 0 && renderings.length > 0) entries.push({ forms, renderings });
    },
  });
  if (fault) return unreadable({ kind: "xml", fault });
  if (root !== "martif" && root !== "tbx") return unreadable({ kind: "other-xml", name: root });
  if (found.size === 0) return unreadable({ kind: "no-entries" });
  return entries.length > 0 ? { kind: "dictionary", dictionary: { ...languages, entries } } : unreadable({ kind: "other-languages", found: [...found] });
}
