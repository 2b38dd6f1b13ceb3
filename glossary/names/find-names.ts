/**
 * From a text to its names and what is to be said of them: mentions are found, mentions of one name put together, spellings
 * held against each other and against the glossary.
 */
import { explainDifference } from "../variants/compare.ts";
import { SAME_NAME } from "../variants/thresholds.ts";
import type { Glossary } from "../glossary.ts";
import { placeOf } from "./anchor.ts";
import { MentionSearch, type FoundMention } from "./find-mentions.ts";
import { findFindings, ignoredForm, preferredForm } from "./find-findings.ts";
import { formKey } from "./form.ts";
import { groupNames, haveOneSource, nearPairs } from "./group-names.ts";
import { KnownNames, type KnownConcept, type Languages } from "./known-names.ts";
import type { Finding, Form, Ignore, Judgement, Mention, Name, Passage } from "./name.ts";
import type { Spelled } from "./spelled.ts";

export interface NamesOptions {
  readonly languages: Languages;
  readonly glossary: Glossary;
  /** In the order in which they were given. */
  readonly judgements: readonly Judgement[];
}

/** Finds the names of one text once. The name with most mentions stands first. */
export function findNames(passages: readonly Passage[], options: NamesOptions): readonly Name[] {
  return new NameSearch().find(passages, options);
}

/**
 * Finds names again and again in a text that changes. Passages that are the same objects as before, and a glossary that is the
 * same object, are not read again.
 */
export class NameSearch {
  #glossary: Glossary | undefined;
  #languages = "";
  #known: KnownNames | undefined;
  #mentions: MentionSearch | undefined;

  find(passages: readonly Passage[], { languages, glossary, judgements }: NamesOptions): readonly Name[] {
    const tags = `${languages.source ?? ""} ${languages.target}`;
    if (!this.#known || !this.#mentions || this.#glossary !== glossary || this.#languages !== tags) {
      this.#known = new KnownNames(glossary, languages);
      this.#mentions = new MentionSearch(this.#known);
      this.#glossary = glossary;
      this.#languages = tags;
    }
    const groups = groupNames(this.#mentions.find(passages), this.#known, judgements);
    const ignored = ignoredPlaces(passages, judgements);
    const names = groups.map((group) => nameOf(group, ignored, judgements));
    return withLookAlikes(groups, withOwnKeys(names), judgements).toSorted((a, b) => countOf(b) - countOf(a) || compareMentions(firstOf(a), firstOf(b)));
  }
}

/** The judgement of each place that was judged on its own. */
function ignoredPlaces(passages: readonly Passage[], judgements: readonly Judgement[]): ReadonlyMap<string, Ignore> {
  const places = new Map<string, Ignore>();
  for (const each of judgements) {
    if (each.kind !== "ignore" || each.at === null) continue;
    const place = placeOf(passages, each.form, each.at);
    if (place) places.set(`${place.paragraph}:${place.start}`, { reason: each.reason });
  }
  return places;
}

function nameOf(group: readonly Spelled[], ignored: ReadonlyMap<string, Ignore>, judgements: readonly Judgement[]): Name {
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
  const forms = Array.from(byKey.values(), (mentions): Form => ({ text: usualText(mentions), mentions: mentions.map((each) => mentionOf(each, ignored)) }))
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

function mentionOf({ passage, paragraph, start, end, text, kept, source }: FoundMention, ignored: ReadonlyMap<string, Ignore>): Mention {
  return { passage, paragraph, start, end, text, kept, source, ignored: ignored.get(`${paragraph}:${start}`) ?? null };
}

/** How the form is written most often where its capital says something. */
function usualText(mentions: readonly FoundMention[]): string {
  const telling = mentions.filter(({ opens }) => !opens);
  const counts = new Map<string, number>();
  for (const { text } of telling.length > 0 ? telling : mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)![0].replace(/\s+/gu, " ");
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
function withLookAlikes(groups: readonly (readonly Spelled[])[], names: readonly Name[], judgements: readonly Judgement[]): readonly Name[] {
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
      kind: "look-alike", form, other: { key: names[otherIndex]!.key, form: otherForm }, reasons: explainDifference(form, otherForm),
      ignored: ignoredForm(one.key, new Set(one.sourceKey === null ? [] : [one.sourceKey]), judgements),
    };
    found.set(index, [...(found.get(index) ?? []), finding]);
  };
  for (const { a, b } of nearPairs(groups.flat(), SAME_NAME)) {
    if (nameOfSpelled.get(a) === nameOfSpelled.get(b) || judged.has([a.key, b.key].toSorted().join("\t"))) continue;
    const apart = !haveOneSource(a, b) || (a.concept !== null && b.concept !== null && a.concept !== b.concept);
    if (!apart) continue;
    add(a, b);
    add(b, a);
  }
  return names.map((name, index) => ({ ...name, findings: [...name.findings, ...(found.get(index) ?? [])] }));
}

const textOf = (name: Name, key: string): string => name.forms.find(({ text }) => formKey(text) === key)!.text;
const countOf = (name: Name): number => name.forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
const firstOf = (name: Name): Mention => name.forms.flatMap(({ mentions }) => mentions.slice(0, 1)).toSorted(compareMentions)[0]!;

function compareMentions(a: Pick<Mention, "paragraph" | "start" | "passage">, b: Pick<Mention, "paragraph" | "start" | "passage">): number {
  return a.passage - b.passage || a.paragraph - b.paragraph || a.start - b.start;
}
