/** Reads the tables of number words: entries parted by white space, each `value:form/form`. A form may have several values. */
import { wordList } from "../word-list.ts";

export type WordTable = ReadonlyMap<string, readonly number[]>;

export function wordTable(...lists: readonly string[]): WordTable {
  const table = new Map<string, number[]>();
  for (const entry of lists.flatMap(wordList)) {
    const [value = "", forms = ""] = entry.split(":");
    for (const form of forms.split("/")) table.set(form, [...(table.get(form) ?? []), Number(value)]);
  }
  return table;
}
