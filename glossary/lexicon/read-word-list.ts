/**
 * Reads a dictionary of two columns parted by a tab, as spreadsheets write it: a word, and its renderings, either with several parted by
 * semicolons, commas, slashes or bars. A first line of two language tags (`ar<TAB>en`) says what the columns are.
 */
import type { DictionaryEntry } from "./dictionary.ts";
import { primaryTag } from "../language-tag.ts";
import { unreadable, type DictionaryFault, type Languages } from "./dictionary-read.ts";

export type WordListRead =
  /** `languages` is null when the list does not say them. */
  | { readonly kind: "word-list"; readonly languages: Languages | null; readonly entries: readonly DictionaryEntry[] }
  | { readonly kind: "unreadable"; readonly fault: DictionaryFault };

/** Empty lines and those that begin with `#` are passed over, further columns too. */
export function readWordList(text: string): WordListRead {
  const entries: DictionaryEntry[] = [];
  let languages: Languages | null = null;
  let first = true;
  for (const [index, line] of text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [source, target] = line.split("\t");
    if (source === undefined || target === undefined) return unreadable({ kind: "no-tab", line: index + 1 });
    const tags = first ? tagsOf(source, target) : null;
    first = false;
    if (tags) languages = tags;
    else {
      const [forms, renderings] = [parts(source), parts(target)];
      if (forms.length > 0 && renderings.length > 0) entries.push({ forms, renderings });
    }
  }
  return entries.length > 0 ? { kind: "word-list", languages, entries } : unreadable({ kind: "no-entries" });
}

function parts(cell: string): string[] {
  return cell.split(/[;,/|،؛]/u).map((part) => part.trim()).filter((part) => part !== "");
}

/** The cells as language tags, when both are: `ar`, `en-GB`, `fas`. */
function tagsOf(source: string, target: string): Languages | null {
  const isTag = (cell: string): boolean => /^[a-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/u.test(cell.trim()) && primaryTag(cell.trim()) === cell.trim().slice(0, primaryTag(cell.trim()).length);
  return isTag(source) && isTag(target) ? { source: source.trim(), target: target.trim() } : null;
}
