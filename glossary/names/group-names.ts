/**
 * Which spellings are one name. People are asked first, then the glossary, then what is established in English, then the source word;
 * letters alone join only what is spelled nearly the same and contradicts nothing.
 */
import { compareCompiled } from "../variants/compare.ts";
import { ALIKE, SAME_NAME, SAME_NAME_STRICT, SAME_WORD } from "../variants/thresholds.ts";
import { prepare, type Prepared } from "./compiled.ts";
import { couldBeArabic } from "./english.ts";
import { establishedOf } from "./find-established.ts";
import type { FoundMention } from "./find-mentions.ts";
import { formKey, hasArticle, plainForm, sourceConsonants, withoutArticle } from "./form.ts";
import type { KnownConcept, KnownNames } from "./known-names.ts";
import type { Judgement } from "./name.ts";
import type { Spelled } from "./spelled.ts";

/** A short spelling that is only like a term of the glossary is none of its terms: Hassan, Hasan. */
const LEAST_LIKE_A_TERM = 5;

/** One spelling for two words of the source with these consonants is one name, إندونيسيا and إندونسيا; with fewer it may be two, حامد and حميد. */
const MANY_CONSONANTS = 4;

/** The names, each as its spellings with their source words. The order of the mentions does not matter. */
export function groupNames(mentions: readonly FoundMention[], known: KnownNames, judgements: readonly Judgement[]): readonly (readonly Spelled[])[] {
  const spelled = spellings(mentions, known);
  const judged = new Judged(judgements);
  const groups = new Groups(spelled, judged);
  const byForm = groupBy(spelled, ({ key }) => key);
  for (const { a, b } of judged.same) for (const one of byForm.get(a) ?? []) for (const other of byForm.get(b) ?? []) groups.join(one, other, "asked");
  for (const same of groupBy(spelled, ({ concept }) => concept?.id ?? null).values()) for (const each of same) groups.join(same[0]!, each, "known");
  for (const same of groupBy(spelled, ({ established }) => established?.id ?? null).values()) for (const each of same) groups.join(same[0]!, each, "established");
  for (const same of groupBy(spelled, ({ sourceKey }) => sourceKey).values()) {
    for (const { a, b } of pairs(same, 0)) if (areOneWord(a, b)) groups.join(a, b, "source");
  }
  for (const same of byForm.values()) {
    const linked = same.filter(({ sourceKey }) => sourceKey !== null).sort((a, b) => b.mentions.length - a.mentions.length);
    for (const each of same) if (each.sourceKey === null && linked[0]) groups.join(linked[0], each, "letters");
    linked.forEach((each, index) => { for (const other of linked.slice(index + 1)) groups.join(each, other, "letters"); });
  }
  for (const same of groupBy(spelled, ({ key }) => withoutArticle(key)).values()) for (const each of same) groups.join(same[0]!, each, "article");
  for (const same of groupBy(spelled, ({ key }) => plainForm(key)).values()) for (const each of same) groups.join(same[0]!, each, "article");
  for (const { a, b } of blockedPairs(spelled)) groups.join(a, b, "letters");
  return groups.all();
}

function spellings(mentions: readonly FoundMention[], known: KnownNames): readonly Spelled[] {
  const found = groupBy(mentions, ({ key, sourceKey }) => `${key}\t${sourceKey ?? ""}`);
  return Array.from(found, ([id, places]): Spelled => {
    const { key, sourceKey } = places[0]!;
    const prepared = prepare(key);
    const surely = Math.max(...places.map(({ sourceScore }) => sourceScore));
    return { id, key, prepared, sourceKey, concept: conceptOf(key, prepared, sourceKey, surely, known), established: establishedOf(key, prepared, sourceKey), mentions: places };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function conceptOf(key: string, prepared: Prepared, source: string | null, surely: number, known: KnownNames): KnownConcept | null {
  const listed = known.withForm(key);
  if (source !== null) {
    const bySource = listed.find(({ sources }) => sources.has(source));
    if (bySource) return bySource;
    // A word of the source that is surely another one outweighs the spelling: Sham may be سهام.
    if (listed.some(({ sources }) => sources.size > 0) && surely >= SAME_WORD) return null;
    const alike = known.withSource(source).filter(({ terms, others }) => !others.has(key) && terms.some(({ text }) => compareCompiled(prepared.name, prepare(text).name) >= ALIKE));
    if (alike.length === 1) return alike[0]!;
  }
  if (listed.length > 0) {
    const preferred = listed.filter((concept) => concept.preferred !== null && formKey(concept.preferred.text) === key);
    const choice = preferred.length > 0 ? preferred : listed;
    return choice.length === 1 ? choice[0]! : null;
  }
  return source === null && key.length >= LEAST_LIKE_A_TERM ? (known.alike(key, prepared) ?? null) : null;
}

/** What people said about pairs of forms; the last word on a pair counts. */
class Judged {
  readonly #pairs = new Map<string, "same" | "different">();

  constructor(judgements: readonly Judgement[]) {
    for (const each of judgements) {
      if (each.kind === "same" || each.kind === "different") this.#pairs.set(pairKey(formKey(each.forms[0]), formKey(each.forms[1])), each.kind);
    }
  }

  get same(): readonly { readonly a: string; readonly b: string }[] {
    return [...this.#pairs].flatMap(([pair, kind]) => {
      const [a = "", b = ""] = pair.split("\t");
      return kind === "same" ? [{ a, b }] : [];
    });
  }

  areDifferent(a: string, b: string): boolean {
    return this.#pairs.get(pairKey(a, b)) === "different";
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** What speaks for joining; the later ones give way to more. */
type Ground = "asked" | "known" | "established" | "source" | "article" | "letters";

class Groups {
  readonly #members = new Map<Spelled, Spelled[]>();
  readonly #judged: Judged;

  constructor(spelled: readonly Spelled[], judged: Judged) {
    this.#judged = judged;
    for (const each of spelled) this.#members.set(each, [each]);
  }

  join(a: Spelled, b: Spelled, ground: Ground): void {
    const [one, other] = [this.#members.get(a)!, this.#members.get(b)!];
    if (one === other || this.#contradict(one, other, ground)) return;
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    large.push(...small);
    for (const each of small) this.#members.set(each, large);
  }

  all(): readonly (readonly Spelled[])[] {
    return [...new Set(this.#members.values())];
  }

  #contradict(one: readonly Spelled[], other: readonly Spelled[], ground: Ground): boolean {
    const some = (test: (a: Spelled, b: Spelled) => boolean) => one.some((a) => other.some((b) => test(a, b)));
    if (some((a, b) => this.#judged.areDifferent(a.key, b.key))) return true;
    if (ground === "asked" || ground === "known") return false;
    if (some((a, b) => a.concept !== null && b.concept !== null && a.concept !== b.concept)) return true;
    if (some((a, b) => a.established !== null && b.established !== null && a.established !== b.established)) return true;
    if (ground === "established") return some((a, b) => isDecidedAnother(a, b) || isDecidedAnother(b, a) || arePreciselyTwo(a.key, b.key));
    if (ground === "source") return false;
    return some((a, b) => !haveOneSource(a, b) || (ground === "letters" && score(a, b) < SAME_NAME && plainForm(a.key) !== plainForm(b.key)));
  }
}

const isDecidedAnother = (a: Spelled, b: Spelled): boolean => a.concept?.others.has(b.key) ?? false;

/** Nothing in their source words says that they are two: one has none, or they are two spellings of one word. */
export function haveOneSource(a: Spelled, b: Spelled): boolean {
  if (a.sourceKey === null || b.sourceKey === null || a.sourceKey === b.sourceKey) return true;
  if (a.key === b.key && sourceConsonants(a.sourceKey).length >= MANY_CONSONANTS && sourceConsonants(a.sourceKey) === sourceConsonants(b.sourceKey)) return true;
  return sourceConsonants(a.sourceKey) === sourceConsonants(b.sourceKey) && compareCompiled(prepare(a.sourceKey).name, prepare(b.sourceKey).name) >= SAME_NAME_STRICT;
}

/** Two spellings of one source word are alike, or each is surely that word. بخارى and البخاري are not one: Bukhara, Bukhari. */
function areOneWord(a: Spelled, b: Spelled): boolean {
  if (/ي$/u.test(a.sourceKey ?? "") && [[a, b], [b, a]].some(([one, other]) => /ah?$/u.test(plainForm(one!.key)) && /[iy]$/u.test(plainForm(other!.key)))) return false;
  if (score(a, b) >= ALIKE) return true;
  return wordCount(a.key) === wordCount(b.key) && [a, b].every(({ mentions }) => mentions.some(({ sourceScore }) => sourceScore >= SAME_WORD));
}

const wordCount = (key: string): number => withoutArticle(key).split(/[ -]/u).length;

const score = (a: Spelled, b: Spelled): number => compareCompiled(a.prepared.name, b.prepared.name);

interface ScoredPair {
  readonly a: Spelled;
  readonly b: Spelled;
  readonly score: number;
}

/** The pairs that reach the threshold, the surest first. */
function pairs(spelled: readonly Spelled[], least: number): readonly ScoredPair[] {
  return inOrder(spelled.flatMap((a, index) => spelled.slice(index + 1).map((b) => ({ a, b, score: score(a, b) }))).filter(({ score }) => score >= least));
}

/**
 * Pairs that letters alone make one name. Given names that look alike are many, so they must be nearly the same; surnames and places
 * are fewer. Names of Europe are let be: Steven and Stephen are two people.
 */
function blockedPairs(spelled: readonly Spelled[]): readonly ScoredPair[] {
  const alike = nearPairs(spelled, SAME_NAME).filter(({ a, b, score }) => score >= SAME_NAME_STRICT || (areLong(a.key, b.key) && ([a, b].some(({ key }) => hasArticle(key)) || arePlaces(a, b))));
  return inOrder(alike.filter(({ a, b }) => (couldBeArabic(a.key) || couldBeArabic(b.key)) && !arePreciselyTwo(a.key, b.key)));
}

const LEAST_CONSONANTS = 3;

/** Of two consonants too many names are made: Eger, Ger. */
const areLong = (...keys: readonly string[]): boolean => keys.every((key) => plainForm(key).replace(/[aeiou]|(?<=(.))\1/gu, "").length >= LEAST_CONSONANTS);

/** One is a place, and neither part of a person's name. */
function arePlaces(a: Spelled, b: Spelled): boolean {
  const said = new Set([...a.mentions, ...b.mentions].map((mention) => mention.of));
  return said.has("place") && !said.has("person");
}

/** Letters that only a scholar's transliteration has. */
const PRECISE = /[āīūḥṣḍṭẓḫġǧšṯḏ]/u;

/** Where both are written to the letter, another consonant is another name: Hamdān, Hamadhān. */
function arePreciselyTwo(a: string, b: string): boolean {
  const consonants = (key: string) => plainForm(key).replace(/[aeiou]/gu, "");
  return PRECISE.test(a) && PRECISE.test(b) && consonants(a) !== consonants(b);
}

/** All pairs of different forms that share a block key and reach the threshold. */
export function nearPairs(spelled: readonly Spelled[], least: number): readonly ScoredPair[] {
  const blocks = new Map<string, Spelled[]>();
  for (const each of spelled) {
    for (const block of each.prepared.blocks) {
      const found = blocks.get(block);
      if (found) found.push(each);
      else blocks.set(block, [each]);
    }
  }
  const seen = new Set<string>();
  const found: ScoredPair[] = [];
  for (const block of blocks.values()) {
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        const id = pairKey(a.id, b.id);
        if (a.key === b.key || seen.has(id)) continue;
        seen.add(id);
        const each = { a, b, score: score(a, b) };
        if (each.score >= least) found.push(each);
      }
    });
  }
  return found;
}

function inOrder(found: readonly ScoredPair[]): readonly ScoredPair[] {
  return found.toSorted((x, y) => y.score - x.score || (pairKey(x.a.id, x.b.id) < pairKey(y.a.id, y.b.id) ? -1 : 1));
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
