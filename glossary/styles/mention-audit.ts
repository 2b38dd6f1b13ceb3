/**
 * How persons are named first and later, where a style says how: in full first, and the article of their last name kept or dropped. Only
 * running text counts, and only last names that stand there in full too: al-Joulani where the text has Abu Muhammad al-Joulani.
 */
import { ARABIC_NAMES } from "../names/data/arabic-names.ts";
import { ABD, EUROPEAN, HEADS, KIN, SMALL_KIN, TAILS } from "../names/data/particles.ts";
import { isEnglish } from "../names/english.ts";
import { ignoredForm } from "../names/find-findings.ts";
import { formKey, lookUpKey, sourceKey } from "../names/form.ts";
import type { Finding, Judgement, Mention, Name, Passage, Sentence } from "../names/name.ts";
import { arabicWords } from "./arabic-words.ts";
import { capitalised } from "./latin-units.ts";
import { readLatin } from "./read-latin.ts";
import { articleForms } from "./signs-of-style.ts";
import type { Rule, StyleProfile } from "./style-profile.ts";

export interface Auditing {
  readonly profile: StyleProfile;
  readonly passages: readonly Passage[];
  readonly judgements: readonly Judgement[];
}

interface Spoken {
  readonly name: Name;
  readonly form: string;
  readonly mention: Mention;
  readonly sentence: Sentence;
}

/** Where a last name stands, alone or at the end of a full name. */
interface Occurrence extends Spoken {
  /** The words of the full name and which names they are; null where the last name stands alone. */
  readonly full: { readonly text: string; readonly who: string } | null;
  /** Whether its article is written. */
  readonly hasArticle: boolean;
  /** Whether the source word has one; null where there is none. */
  readonly inSource: boolean | null;
}

/** The findings by the key of their name; none for a style that leaves all of this open. */
export function auditMentions(names: readonly Name[], auditing: Auditing): ReadonlyMap<string, readonly Finding[]> {
  const { article, firstMention } = auditing.profile;
  const found = new Map<string, Finding[]>();
  if (article.first === "keep" && article.later === "keep" && firstMention === "any") return found;
  for (const occurrences of lastNames(spokenOf(names, auditing.passages)).values()) {
    for (const finding of [...firstFindings(occurrences, auditing), ...articleFindings(occurrences, auditing)]) found.set(finding.key, [...(found.get(finding.key) ?? []), finding.finding]);
  }
  return found;
}

interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

/** The first mention stands alone, and the text has one full name for it. */
function firstFindings(occurrences: readonly Occurrence[], auditing: Auditing): readonly Keyed[] {
  const [first] = occurrences;
  const full = occurrences.filter((each) => each.full !== null);
  if (auditing.profile.firstMention !== "full" || !first || first.full || new Set(full.map((each) => each.full!.who)).size !== 1) return [];
  return [findingOf("first-mention", "first-mention", [first], full[0]!.full!.text, auditing)];
}

function articleFindings(occurrences: readonly Occurrence[], auditing: Auditing): readonly Keyed[] {
  const { first, later } = auditing.profile.article;
  const begin = occurrences.findIndex(({ full }) => full !== null);
  const breaking = (rule: Rule, drops: boolean, which: (each: Occurrence, index: number) => boolean): readonly Keyed[] => {
    const places = occurrences.filter((each, index) => each.name.authority?.kind !== "glossary" && each.hasArticle === drops && which(each, index));
    const forms = new Map(places.map((each) => [`${each.name.key}\t${each.form}`, each]));
    return Array.from(forms.values(), (one) => findingOf("article", rule, places.filter(({ name, form }) => name === one.name && form === one.form), drops ? withoutArticle(one) : withArticle(one, auditing.profile), auditing));
  };
  const takesArticle = occurrences.some(({ hasArticle, inSource }) => hasArticle || inSource === true);
  return [
    ...(first === "drop" ? breaking("article-first", true, ({ full }) => full !== null) : later === "drop" && takesArticle ? breaking("article-first", false, (_, index) => index === begin) : []),
    ...(later === "drop" ? breaking("article-later", true, ({ full }, index) => full === null && index > begin) : []),
  ];
}

/** The mentions in running text, in its order. */
function spokenOf(names: readonly Name[], passages: readonly Passage[]): readonly Spoken[] {
  return names.flatMap((name) => name.forms.flatMap(({ text, mentions }) => mentions.flatMap((mention): readonly Spoken[] => {
    const sentence = passages[mention.passage]?.target.find((each) => each.paragraph === mention.paragraph && each.start <= mention.start && mention.end <= each.start + each.text.length);
    const runs = mention.kept === null && (sentence?.kind === "paragraph" || sentence?.kind === "list-item");
    return runs ? [{ name, form: text, mention, sentence }] : [];
  }))).sort(({ mention: a }, { mention: b }) => a.passage - b.passage || a.paragraph - b.paragraph || a.start - b.start);
}

/** Last names of persons that stand in full somewhere, each with its places in the order of the text. */
function lastNames(spoken: readonly Spoken[]): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  let chain: Spoken[] = [];
  spoken.forEach((each, index) => {
    const [before, after] = [chain.at(-1), spoken[index + 1]];
    chain = before && areAdjacent(before, each) ? [...chain, each] : [each];
    const last = readLatin(each.form).at(-1);
    if (!last || (after && areAdjacent(each, after))) return;
    const occurrence = occurrenceOf(chain, last.article !== null);
    if (!occurrence) return;
    const source = each.mention.source?.split(/\s+/u).at(-1);
    const key = source === undefined ? lookUpKey(last.text) : sourceKey(source);
    found.set(key, [...(found.get(key) ?? []), occurrence]);
  });
  return new Map([...found].filter(([, occurrences]) => occurrences.some(({ full }) => full !== null) && !mayBeAnother(occurrences)));
}

/** One follows the other as first and last name do. */
function areAdjacent(one: Spoken, other: Spoken): boolean {
  return one.sentence === other.sentence && one.sentence.text.slice(one.mention.end - one.sentence.start, other.mention.start - one.sentence.start) === " ";
}

/** Null for what is no name of a person. */
function occurrenceOf(chain: readonly Spoken[], hasArticle: boolean): Occurrence | null {
  const [begin, end] = [chain[0]!, chain.at(-1)!];
  const text = end.sentence.text.slice(begin.mention.start - end.sentence.start, end.mention.end - end.sentence.start);
  const words = readLatin(text).map((word) => lookUpKey(word.text));
  const source = end.mention.source;
  const inSource = source === null ? null : (arabicWords(source).at(-1)?.article ?? null) !== null;
  if (words.length === 1) return { ...end, full: null, hasArticle, inSource };
  return isFullName(words, hasArticle) ? { ...end, full: { text, who: chain.map(({ name }) => name.key).join("\t") }, hasArticle, inSource } : null;
}

/** No place, no word of English before it, and the last name is not that of a father or of God. */
function isFullName(words: readonly string[], hasArticle: boolean): boolean {
  const [first = "", last = "", before = ""] = [words[0], words.at(-1), words.at(-2)];
  const ofAnother = [KIN, SMALL_KIN, ABD, HEADS].some((set) => set.has(before));
  return !HEADS.has(first) && !EUROPEAN.has(first) && !isEnglish(first) && !/^ban[ui]$/u.test(first) && !ofAnother && !(hasArticle && TAILS.has(last));
}

/** A given name that stands alone may be somebody else's. */
function mayBeAnother(occurrences: readonly Occurrence[]): boolean {
  const isSurname = occurrences.some(({ hasArticle, inSource }) => hasArticle || inSource === true);
  return !isSurname && occurrences.some(({ full, mention }) => full === null && (mention.source === null || ARABIC_NAMES.has(mention.source)));
}

function withoutArticle({ form }: Occurrence): string {
  const { article, start } = readLatin(form).at(-1)!;
  return form.slice(0, article!.start) + capitalised(form.slice(start));
}

function withArticle({ form }: Occurrence, { article, ...profile }: StyleProfile): string {
  const { start, sounds } = readLatin(form).at(-1)!;
  const [sign = ""] = articleForms({ next: sounds[0]?.readings[0]?.id ?? null, afterVowel: false }, { ...profile, article }, "name");
  return form.slice(0, start) + sign + article.joint + form.slice(start);
}

/** @param places mentions of one form */
function findingOf(kind: "article" | "first-mention", rule: Rule, places: readonly Occurrence[], proposed: string, { profile, judgements }: Auditing): Keyed {
  const { name, form } = places[0]!;
  return {
    key: name.key,
    finding: {
      kind, form, proposed, at: places.map(({ mention: { paragraph, start } }) => ({ paragraph, start })),
      reasons: [{ kind: "rule", style: profile.id, rule, a: form, b: proposed, expected: [proposed] }],
      ignored: ignoredForm(formKey(form), new Set(name.source.map(sourceKey)), judgements),
    },
  };
}
