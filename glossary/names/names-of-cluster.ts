/** From the spellings of a cluster to its names and what is to be said of them. */
import { differenceOf } from "./compiled.ts";
import { findFindings, ignoredForm, preferredForm } from "./find-findings.ts";
import type { FoundMention } from "./find-mentions.ts";
import { formKey, LINE_END } from "./form.ts";
import { groupNames, haveOneSource, nearPairs } from "./group-names.ts";
import type { KnownConcept } from "./known-names.ts";
import type { Finding, Form, Judgement, Mention, Name } from "./name.ts";
import type { NearForms } from "./near-forms.ts";
import type { Spelled } from "./spelled.ts";

export function namesOfCluster(cluster: readonly Spelled[], near: NearForms, judgements: readonly Judgement[]): readonly Name[] {
  const groups = groupNames(cluster.map((spelled) => withoutParted(spelled, judgements)), near, judgements);
  return withLookAlikes(groups, withOwnKeys(groups.map((group) => nameOf(group, judgements))), near, judgements);
}

/** A spelling of which somebody said that it is not the glossary's name is held to nothing that the glossary says of that. */
function withoutParted(spelled: Spelled, judgements: readonly Judgement[]): Spelled {
  const { key, concept } = spelled;
  const parted = concept !== null && judgements.some((each) => {
    const forms = each.kind === "different" ? each.forms.map(formKey) : [];
    return forms.includes(key) && forms.some((form) => form !== key && concept.keys.has(form));
  });
  return parted ? { ...spelled, concept: null } : spelled;
}

function nameOf(group: readonly Spelled[], judgements: readonly Judgement[]): Name {
  const found = group.flatMap(({ mentions }) => mentions).toSorted(compareMentions);
  const byKey = new Map<string, FoundMention[]>();
  const sources = new Map<string, { count: number; readonly text: string }>();
  for (const mention of found) {
    const form = byKey.get(mention.key);
    if (form) form.push(mention);
    else byKey.set(mention.key, [mention]);
    if (mention.source === null || mention.sourceKey === null) continue;
    const source = sources.get(mention.sourceKey) ?? { count: 0, text: mention.source };
    source.count += 1;
    sources.set(mention.sourceKey, source);
  }
  const forms = Array.from(byKey.values(), (mentions): Form => ({ text: usualText(mentions), mentions: mentions.map(mentionOf) }))
    .toSorted((a, b) => b.mentions.length - a.mentions.length || compareMentions(a.mentions[0]!, b.mentions[0]!));
  const concept = conceptOf(group);
  const sourceKeys = new Set(sources.keys());
  const preferred = preferredForm(new Set(byKey.keys()), sourceKeys, concept, judgements);
  const [firstSource] = [...sources].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return {
    key: firstSource ? `source:${firstSource[0]}` : concept ? `concept:${concept.id}` : `form:${formKey(forms[0]!.text)}`,
    preferred: preferred?.text ?? null,
    authority: preferred?.authority ?? null,
    source: [...sources.values()].toSorted((a, b) => b.count - a.count).map(({ text }) => text),
    forms,
    findings: findFindings(forms, group.find(({ established }) => established !== null)?.established?.english ?? [], preferred, concept, sourceKeys, judgements),
  };
}

function mentionOf({ passage, paragraph, start, end, text, kept, source, ignored }: FoundMention): Mention {
  return { passage, paragraph, start, end, text, kept, source, ignored };
}

/** How the form is written most often where its capital says something, rather not all in capitals; on one line. */
function usualText(mentions: readonly FoundMention[]): string {
  const telling = orAll(mentions, ({ opens }) => !opens);
  const counts = new Map<string, number>();
  for (const { text } of orAll(telling, ({ text }) => /\p{Ll}/u.test(text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)![0].replace(LINE_END, "").replace(/\s+/gu, " ");
}

/** Those that pass, or all where none does. */
function orAll<Value>(values: readonly Value[], test: (value: Value) => boolean): readonly Value[] {
  const passed = values.filter(test);
  return passed.length > 0 ? passed : values;
}

/** The concept that most of the mentions are of. */
function conceptOf(group: readonly Spelled[]): KnownConcept | null {
  const counts = new Map<KnownConcept, number>();
  for (const { concept, mentions } of group) if (concept) counts.set(concept, (counts.get(concept) ?? 0) + mentions.length);
  const [most] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1));
  return most?.[0] ?? null;
}

/** Two names that would have one key have their least form in it. */
function withOwnKeys(names: readonly Name[]): readonly Name[] {
  const counts = new Map<string, number>();
  for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1);
  return names.map((name) => (counts.get(name.key) === 1 ? name : { ...name, key: `${name.key}:${name.forms.map(({ text }) => formKey(text)).toSorted()[0]!}` }));
}

/** Names that are spelled nearly alike and stand for two words of the source, or for two concepts. */
function withLookAlikes(groups: readonly (readonly Spelled[])[], names: readonly Name[], near: NearForms, judgements: readonly Judgement[]): readonly Name[] {
  if (groups.length < 2) return names;
  const nameOfSpelled = new Map(groups.flatMap((group, index) => group.map((each) => [each, index] as const)));
  const judged = new Set(judgements.flatMap((each) => (each.kind === "different" ? [each.forms.map(formKey).toSorted().join("\t")] : [])));
  const found = new Map<number, Finding[]>();
  const seen = new Set<string>();
  const add = (one: Spelled, other: Spelled) => {
    const [index, otherIndex] = [nameOfSpelled.get(one)!, nameOfSpelled.get(other)!];
    const [form, otherForm] = [textOf(names[index]!, one.key), textOf(names[otherIndex]!, other.key)];
    const id = `${index} ${form} ${otherIndex}`;
    if (seen.has(id)) return;
    seen.add(id);
    const finding: Finding = {
      kind: "look-alike", form, other: { key: names[otherIndex]!.key, form: otherForm }, reasons: differenceOf(form, otherForm),
      ignored: ignoredForm(one.key, new Set(one.sourceKey === null ? [] : [one.sourceKey]), judgements),
    };
    found.set(index, [...(found.get(index) ?? []), finding]);
  };
  for (const { a, b } of nearPairs(groups.flat(), near)) {
    if (nameOfSpelled.get(a) === nameOfSpelled.get(b) || judged.has([a.key, b.key].toSorted().join("\t"))) continue;
    const apart = !haveOneSource(a, b) || (a.concept !== null && b.concept !== null && a.concept !== b.concept);
    if (!apart) continue;
    add(a, b);
    add(b, a);
  }
  return names.map((name, index) => ({ ...name, findings: [...name.findings, ...(found.get(index) ?? [])] }));
}

const textOf = (name: Name, key: string): string => name.forms.find(({ text }) => formKey(text) === key)!.text;
export function compareMentions(a: Pick<Mention, "paragraph" | "start" | "passage">, b: Pick<Mention, "paragraph" | "start" | "passage">): number {
  return a.passage - b.passage || a.paragraph - b.paragraph || a.start - b.start;
}
