/**
 * Spellings that may be one name, or that have to be told apart, stand in one cluster: nothing outside of it says anything of its
 * names. So a cluster in which nothing changed need not be looked at again.
 */
import { formKey } from "./form.ts";
import type { Judgement } from "./name.ts";
import type { NearForms } from "./near-forms.ts";
import type { Spelled } from "./spelled.ts";

export function clustersOf(spelled: readonly Spelled[], near: NearForms, judgements: readonly Judgement[]): readonly (readonly Spelled[])[] {
  const heads = Uint32Array.from(spelled, (_, index) => index);
  const headOf = (index: number): number => {
    let head = index;
    while (heads[head] !== head) head = heads[head] = heads[heads[head]!]!;
    return head;
  };
  const unite = (a: number | undefined, b: number | undefined) => {
    if (a !== undefined && b !== undefined) heads[headOf(a)] = headOf(b);
  };
  const [byPlain, bySource, byForm] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const byEntry = new Map<object, number>();
  /** All that have the same key stand together. */
  const share = <Key>(first: Map<Key, number>, key: Key | null, index: number) => {
    if (key === null) return;
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else unite(index, other);
  };
  spelled.forEach(({ key, plain, sourceKey, concept, established }, index) => {
    share(byForm, key, index);
    share(byPlain, plain, index);
    share(bySource, sourceKey, index);
    share(byEntry, concept, index);
    share(byEntry, established, index);
  });
  for (const [key, index] of byForm) for (const other of near.of(key).keys()) unite(index, byForm.get(other));
  for (const each of judgements) if (each.kind === "same") unite(byForm.get(formKey(each.forms[0])), byForm.get(formKey(each.forms[1])));
  const clusters = new Map<number, Spelled[]>();
  spelled.forEach((each, index) => {
    const head = headOf(index);
    const cluster = clusters.get(head);
    if (cluster) cluster.push(each);
    else clusters.set(head, [each]);
  });
  return [...clusters.values()];
}
