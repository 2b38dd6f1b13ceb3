/** Reads the tables of number words: entries parted by white space, each `value:form/form`. A form may have several values. */
export type WordTable = ReadonlyMap<string, readonly number[]>;

export function wordTable(...lists: readonly string[]): WordTable {
  const table = new Map<string, number[]>();
  for (const entry of lists.flatMap((list) => list.trim().split(/\s+/u))) {
    const [value = "", forms = ""] = entry.split(":");
    for (const form of forms.split("/")) table.set(form, [...(table.get(form) ?? []), Number(value)]);
  }
  return table;
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
