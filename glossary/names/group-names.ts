/**
 * Which spellings are one name. People are asked first, then the glossary, then what is established in English, then the source word;
 * letters alone join only what is spelled nearly the same and contradicts nothing.
 */
import { compareCompiled } from "../variants/compare.ts";
import { ALIKE, SAME_NAME_STRICT, SAME_WORD } from "../variants/thresholds.ts";
import { wordSet } from "../word-list.ts";
import { ABD, EUROPEAN, KIN, SMALL_KIN } from "./data/particles.ts";
import { prepare } from "./compiled.ts";
import { couldBeArabic } from "./english.ts";
import { formKey, hasArticle, lookUpKey, plainForm, sourceConsonants, withoutArticle } from "./form.ts";
import { groupBy } from "./group-by.ts";
import type { Judgement } from "./name.ts";
import type { NearForms } from "./near-forms.ts";
import type { Spelled } from "./spelled.ts";
import { areOneInVowels, areTwoPatterns, differInVowelSpelling, shareASentence } from "./vowels.ts";

/** One spelling for two words of the source with these consonants is one name, إندونيسيا and إندونسيا; with fewer it may be two, حامد and حميد. */
const MANY_CONSONANTS = 4;

/** The names among spellings of which no other can be one with any of them, each as its spellings. Their order does not matter. */
export function groupNames(cluster: readonly Spelled[], near: NearForms, judgements: readonly Judgement[]): readonly (readonly Spelled[])[] {
  if (cluster.length === 1) return [cluster];
  const spelled = cluster.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const judged = new Judged(judgements);
  const groups = new Groups(spelled, judged, near);
  const byForm = groupBy(spelled, ({ key }) => key);
  for (const { a, b } of judged.same) for (const one of byForm.get(a) ?? []) for (const other of byForm.get(b) ?? []) groups.join(one, other, "asked");
  for (const same of groupBy(spelled, ({ concept }) => concept?.id ?? null).values()) for (const each of same) groups.join(same[0]!, each, "known");
  for (const same of groupBy(spelled, ({ established }) => established?.id ?? null).values()) for (const each of same) groups.join(same[0]!, each, "established");
  for (const same of groupBy(spelled, ({ sourceKey }) => sourceKey).values()) {
    for (const { a, b } of pairs(same)) if (areOneWord(a, b)) groups.join(a, b, "source");
  }
  for (const same of byForm.values()) {
    const linked = same.filter(({ sourceKey }) => sourceKey !== null).sort((a, b) => b.mentions.length - a.mentions.length);
    for (const each of same) if (each.sourceKey === null && linked[0]) groups.join(linked[0], each, "letters");
    linked.forEach((each, index) => { for (const other of linked.slice(index + 1)) groups.join(each, other, "letters"); });
  }
  for (const same of groupBy(spelled, ({ key }) => withoutArticle(key)).values()) for (const each of same) groups.join(same[0]!, each, "article");
  for (const same of groupBy(spelled, ({ plain }) => plain).values()) for (const each of same) groups.join(same[0]!, each, "article");
  for (const { a, b } of likelyPairs(spelled, near)) groups.join(a, b, "letters");
  return groups.all();
}

/** What people said about pairs of forms; the last word on a pair counts. */
class Judged {
  readonly #pairs = new Map<string, "same" | "different">();
  readonly #saysDifferent: boolean;

  constructor(judgements: readonly Judgement[]) {
    for (const each of judgements) {
      if (each.kind === "same" || each.kind === "different") this.#pairs.set(pairKey(formKey(each.forms[0]), formKey(each.forms[1])), each.kind);
    }
    this.#saysDifferent = [...this.#pairs.values()].includes("different");
  }

  get same(): readonly { readonly a: string; readonly b: string }[] {
    return [...this.#pairs].flatMap(([pair, kind]) => {
      const [a = "", b = ""] = pair.split("\t");
      return kind === "same" ? [{ a, b }] : [];
    });
  }

  areDifferent(a: string, b: string): boolean {
    return this.#saysDifferent && this.#pairs.get(pairKey(a, b)) === "different";
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** What speaks for joining; the later ones give way to more. */
type Ground = "asked" | "known" | "established" | "source" | "article" | "letters";

class Groups {
  readonly #members = new Map<Spelled, Spelled[]>();
  readonly #judged: Judged;
  readonly #near: NearForms;

  constructor(spelled: readonly Spelled[], judged: Judged, near: NearForms) {
    this.#judged = judged;
    this.#near = near;
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
    return some((a, b) => !haveOneSource(a, b) || (ground === "letters" && a.plain !== b.plain && !this.#near.of(a.key).has(b.key)));
  }
}

const isDecidedAnother = (a: Spelled, b: Spelled): boolean => a.concept?.others.has(b.key) ?? false;

/** Nothing in their source words says that they are two: one has none, or they are two spellings of one word. */
export function haveOneSource(a: Spelled, b: Spelled): boolean {
  if (a.sourceKey === null || b.sourceKey === null || a.sourceKey === b.sourceKey) return true;
  if (a.key === b.key && sourceConsonants(a.sourceKey).length >= MANY_CONSONANTS && sourceConsonants(a.sourceKey) === sourceConsonants(b.sourceKey)) return true;
  return sourceConsonants(a.sourceKey) === sourceConsonants(b.sourceKey) && areSpellingsOfOne(a.sourceKey, b.sourceKey) && !shareASentence(a, b);
}

/** داود and داوود are; but كفر نبل and كفر نبيل are not, nor جابري and جبري, whose alif makes the name. */
function areSpellingsOfOne(a: string, b: string): boolean {
  const [words, others] = [a.split(" "), b.split(" ")];
  if (words.length !== others.length) return compareCompiled(prepare(a).name, prepare(b).name) >= SAME_NAME_STRICT;
  return words.every((word, at) => word === others[at] || (compareCompiled(prepare(word).name, prepare(others[at]!).name) >= SAME_NAME_STRICT && withoutFirstAlif(word) !== withoutFirstAlif(others[at]!)));
}

/** Of three consonants, with the ending of a family's name or without. */
const withoutFirstAlif = (word: string): string => word.replace(/^([^اويه])ا(?=[^اويه]{2}ي?$)/u, "$1");

/** Two spellings of one source word are alike, or each is surely that word. بخارى and البخاري are not one: Bukhara, Bukhari. */
function areOneWord(a: Spelled, b: Spelled): boolean {
  if (/ي$/u.test(a.sourceKey ?? "") && [[a, b], [b, a]].some(([one, other]) => /ah?$/u.test(one!.plain) && /[iy]$/u.test(other!.plain))) return false;
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

/** No text has more spellings of one word; what has is noise. */
const MOST_SPELLINGS = 100;

/** All pairs, the surest first. Where there are too many, pairs of those that stand most often with all. */
function pairs(spelled: readonly Spelled[]): readonly ScoredPair[] {
  const usual = spelled.length > MOST_SPELLINGS ? spelled.toSorted((a, b) => b.mentions.length - a.mentions.length) : spelled;
  return inOrder(usual.slice(0, MOST_SPELLINGS).flatMap((a, index) => usual.slice(index + 1).map((b) => ({ a, b, score: score(a, b) }))));
}

/**
 * Pairs that letters alone make one name. Given names that look alike are many, so they must be nearly the same; surnames and places
 * are fewer. Names of Europe are let be: Steven and Stephen are two people.
 */
function likelyPairs(spelled: readonly Spelled[], near: NearForms): readonly ScoredPair[] {
  const alike = nearPairs(spelled, near).filter(({ a, b, score }) => (score >= SAME_NAME_STRICT && !areTwoFathers(a, b)) || areRarelyTwo(a, b) || differInVowelSpelling(a, b, near));
  return alike.filter(({ a, b }) => (couldBeArabic(a.key) || couldBeArabic(b.key)) && !arePreciselyTwo(a.key, b.key));
}

/** Surnames and places of some length, and names of more than one word: Jad Allah. */
function areRarelyTwo(a: Spelled, b: Spelled): boolean {
  return areLong(a.key, b.key) && ([a, b].some(({ key }) => hasArticle(key) || isCompound(key)) || arePlaces(a, b)) && !areTwoPatterns(a.key, b.key);
}

/** After *abu* or *ibn* stands a given name, and one word more that is the same does not make it surer: Abu Salim, Abu Salem. */
function areTwoFathers(a: Spelled, b: Spelled): boolean {
  if (![a, b].every(({ key }) => isKin(firstWord(key)))) return false;
  const [one, other] = [a, b].map(({ key }) => key.replace(/^[^ -]+[ -]/u, ""));
  return compareCompiled(prepare(one!).name, prepare(other!).name) < SAME_NAME_STRICT && !areOneInVowels(a.plain, b.plain);
}

function isCompound(key: string): boolean {
  const first = firstWord(key);
  return first !== lookUpKey(key) && !isKin(first) && !ABD.has(first) && !EUROPEAN.has(first);
}

const firstWord = (key: string): string => lookUpKey(key).split(" ")[0]!;

const isKin = (word: string): boolean => (KIN.has(word) && !TRIBE.has(word)) || SMALL_KIN.has(word);

/** Before the name of a tribe. */
const TRIBE = wordSet("banu bani beni");

const LEAST_CONSONANTS = 3;

/** Of two consonants too many names are made: Eger, Ger; Khali, Khulai. */
const areLong = (...keys: readonly string[]): boolean => keys.every((key) => plainForm(key).replace(/[aeiou]|(?<=[sktdgc])h|(?<=(.))\1/gu, "").length >= LEAST_CONSONANTS);

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

/** All pairs of different forms that are nearly alike, the surest first. */
export function nearPairs(spelled: readonly Spelled[], near: NearForms): readonly ScoredPair[] {
  const byForm = groupBy(spelled, ({ key }) => key);
  return inOrder(spelled.flatMap((a) => Array.from(near.of(a.key)).flatMap(([key, score]) => (byForm.get(key) ?? []).flatMap((b) => (a.id < b.id ? [{ a, b, score }] : [])))));
}

function inOrder(found: readonly ScoredPair[]): readonly ScoredPair[] {
  return found.toSorted((x, y) => y.score - x.score || (pairKey(x.a.id, x.b.id) < pairKey(y.a.id, y.b.id) ? -1 : 1));
}
