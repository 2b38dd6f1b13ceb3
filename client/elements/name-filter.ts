/** Which names the Names screen lists, and in which order. */
import { fold } from "../../glossary/fold.ts";
import { formKey, lookUpKey, withoutArticle } from "../../glossary/names/form.ts";
import type { FindingKind, Judgement, Mention, Name } from "../../glossary/names/name.ts";
import { formToWrite, isInconsistent, isLookAlike, KINDS, mentionCount } from "./name-findings.ts";
import { judgementsOf, unsureOf } from "./name-judgements.ts";

/** Each has a chip. */
export const nameFilters = ["inconsistent", "look-alike", "unsure", "unlisted", "settled", "all"] as const;
/** Kinds of what is inconsistent, and the names about which something was decided. */
export const nameKinds = [...KINDS.filter((kind) => kind !== "look-alike"), "decided"] as const;
export type NameKind = Exclude<FindingKind, "look-alike"> | "decided";
export type NameFilter = (typeof nameFilters)[number] | NameKind;

export const nameOrders = ["open", "text", "count", "alphabet"] as const;
export type NameOrder = (typeof nameOrders)[number];

export const isNameKind = (filter: string): filter is NameKind => (nameKinds as readonly string[]).includes(filter);

export function passesName(filter: NameFilter, name: Name, judgements: readonly Judgement[]): boolean {
  switch (filter) {
    case "all": return true;
    case "inconsistent": return isInconsistent(name);
    case "look-alike": return isLookAlike(name);
    case "unsure": return unsureOf(name, judgements).length > 0;
    case "decided": return judgementsOf(name, judgements).length > 0;
    case "unlisted": return name.authority?.kind !== "glossary";
    case "settled": return !isInconsistent(name) && !isLookAlike(name);
    default: return name.findings.some(({ kind, ignored }) => kind === filter && ignored === null);
  }
}

/** Whether somebody has to look at it: something is open, and nobody has said that it cannot be decided yet. */
export function isOpen(name: Name, judgements: readonly Judgement[]): boolean {
  return (isInconsistent(name) || isLookAlike(name)) && unsureOf(name, judgements).length === 0;
}

/** How many of the names pass each filter. */
export function countPassing(names: readonly Name[], judgements: readonly Judgement[]): ReadonlyMap<NameFilter, number> {
  return new Map([...nameFilters, ...nameKinds].map((filter) => [filter, names.filter((name) => passesName(filter, name, judgements)).length]));
}

const soughtIn = new WeakMap<Name, string>();

/** Whether a spelling or a source word of the name has these letters; case, marks, accents, hyphens and apostrophes do not matter. */
export function isSought(name: Name, query: string): boolean {
  const words = lookUpKey(formKey(query));
  if (words === "") return true;
  let text = soughtIn.get(name);
  if (text === undefined) {
    text = [...name.forms.map(({ text: form }) => lookUpKey(formKey(form))), lookUpKey(formKey(name.preferred ?? "")), ...name.source.map(fold)].join("\n");
    soughtIn.set(name, text);
  }
  return text.includes(words) || text.includes(fold(query.trim()));
}

/** `open`: what is inconsistent first, then the look-alikes, the most frequent of each first. `language` is that of the translation. */
export function sortedNames(names: readonly Name[], order: NameOrder = "open", language = "en"): readonly Name[] {
  switch (order) {
    case "open": return sortedBy(names, (name) => [isInconsistent(name) ? 0 : isLookAlike(name) ? 1 : 2, -mentionCount(name)], compareNumbers);
    case "count": return sortedBy(names, (name) => [-mentionCount(name)], compareNumbers);
    case "text": return sortedBy(names, (name) => placeOf(firstMention(name)), compareNumbers);
    case "alphabet": return sortedBy(names, (name) => withoutArticle(formKey(formToWrite(name))), new Intl.Collator(language).compare);
    default: return order satisfies never;
  }
}

function sortedBy<Key>(names: readonly Name[], keyOf: (name: Name) => Key, compare: (a: Key, b: Key) => number): readonly Name[] {
  return names.map((name) => ({ name, key: keyOf(name) })).sort((a, b) => compare(a.key, b.key)).map(({ name }) => name);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  return a.reduce((difference, number, index) => difference || number - b[index]!, 0);
}

function firstMention({ forms }: Name): Mention | undefined {
  const firsts = forms.flatMap(({ mentions }) => mentions.slice(0, 1));
  return firsts.toSorted((a, b) => compareNumbers(placeOf(a), placeOf(b)))[0];
}

const placeOf = (mention: Mention | undefined): readonly number[] => (mention ? [mention.passage, mention.paragraph, mention.start] : [0, 0, 0]);
