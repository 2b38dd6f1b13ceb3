/**
 * Where names stand in a translation. A capital alone proves little: the text itself is asked first whether the word has one in
 * the middle of a sentence, and whether it also stands without.
 */
import { compareCompiled } from "../variants/compare.ts";
import { SAME_NAME_STRICT, SAME_WORD } from "../variants/thresholds.ts";
import { ARABIC_WORDS, ARTICLES, ENGLISH_ARTICLES } from "./data/particles.ts";
import { prepare } from "./compiled.ts";
import { couldBeArabic, isArabicWord, isEnglish, looksArabic } from "./english.ts";
import { establishedWithForm } from "./find-established.ts";
import { formKey, plainForm, withoutArticle } from "./form.ts";
import { keptPlaces } from "./kept-places.ts";
import type { KnownNames } from "./known-names.ts";
import { linkByElimination } from "./link-by-elimination.ts";
import { SourceLinks, type SourceLink } from "./link-source.ts";
import type { Mention, Passage, Sentence } from "./name.ts";
import { isInFullName, isInPlace } from "./places.ts";
import { beginsNames, isPlural } from "./surroundings.ts";
import { unitsOf, type Unit } from "./units.ts";
import { wordsOf, type Word } from "./words.ts";

/** What may be a mention, as its sentence shows it. */
interface Candidate {
  readonly sentence: Sentence;
  /** In UTF-16 code units of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly sign: Unit["sign"];
  readonly known: boolean;
  /** Its capital says nothing. */
  readonly opens: boolean;
  /** The words around say that it is a plural. */
  readonly plural: boolean;
  /** What the words around say of it. */
  readonly of: Bearer;
  /** How many words it has, articles not counted. */
  readonly words: number;
}

interface Scan {
  readonly candidates: readonly Candidate[];
  /** Words that stand in small letters. */
  readonly small: readonly string[];
}

/** A mention with what the search knows of it. */
export interface FoundMention extends Omit<Mention, "ignored"> {
  readonly key: string;
  readonly sourceKey: string | null;
  /** How surely the source word is right, in [0, 1]. */
  readonly sourceScore: number;
  /** Its capital says nothing. */
  readonly opens: boolean;
  /** What the words around say of it. */
  readonly of: Bearer;
}

/** A place, part of somebody's full name, or nobody knows. */
export type Bearer = "place" | "person" | "unknown";

/** A lower-case word must be more surely that of the source than a name with a capital, because English has so many. */
const SURELY_THAT_WORD = 0.8;
const LEAST_SMALL_WORD = 5;
/** A small word that is like a word of Arabic in the text: wakf, waqf. */
const LEAST_TERM = 4;

/** Finds mentions, and remembers what it saw in each passage for the next time. */
export class MentionSearch {
  readonly #known: KnownNames;
  readonly #scans = new WeakMap<Passage, Scan>();
  readonly #links = new SourceLinks();

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /** In the order of the text. */
  find(passages: readonly Passage[]): readonly FoundMention[] {
    const scans = passages.map((passage) => this.#scan(passage));
    const evidence = evidenceOf(scans);
    const places = new Map<string, { readonly candidate: Candidate; readonly passage: Passage }[]>();
    scans.forEach((scan, index) => {
      for (const candidate of scan.candidates) {
        const found = places.get(candidate.key);
        const place = { candidate, passage: passages[index]! };
        if (found) found.push(place);
        else places.set(candidate.key, [place]);
      }
    });
    const accepted = new Map<string, (candidate: Candidate) => boolean>();
    const links = new Map<string, ReadonlyMap<Passage, SourceLink>>();
    const doubtful: string[] = [];
    // These are names only where the text has one that is spelled so: a word that opens its sentence, a small one.
    const openers: string[] = [];
    const smalls: string[] = [];
    for (const [key, found] of places) {
      const certain = (candidate: Candidate) => isName(candidate, evidence);
      const some = found.some(({ candidate }) => certain(candidate));
      const link = some || couldBeArabic(key) ? this.#link(key, found) : new Map<Passage, SourceLink>();
      links.set(key, link);
      const best = Math.max(0, ...Array.from(link.values(), ({ score }) => score));
      const small = evidence.ordinary(key) || found.every(({ candidate }) => candidate.sign === "small");
      if (some) accepted.set(key, (candidate) => certain(candidate) || (candidate.sign === "small" && (looksArabic(key) || isArabicWord(key))) || (candidate.sign === "word" && best >= SAME_WORD));
      else if (small ? best >= SURELY_THAT_WORD && key.length >= LEAST_SMALL_WORD && couldBeArabic(key) : best >= SAME_WORD) accepted.set(key, () => true);
      else if (looksArabic(key)) doubtful.push(key);
      else if (couldBeArabic(key) && !small) openers.push(key);
      else if (couldBeArabic(key) && key.length >= LEAST_TERM) smalls.push(key);
    }
    const names = [...accepted.keys()];
    const more = [...alikeToOthers(doubtful, [...doubtful, ...names]), ...alikeToOthers(openers, names), ...alikeToOthers(smalls, names.filter(isArabicWord))];
    for (const key of more) accepted.set(key, () => true);
    const kept = keptPlaces(passages.flatMap(({ target }) => target));
    const mentions = passages.flatMap((passage, index) => scans[index]!.candidates.flatMap((candidate): readonly FoundMention[] => {
      if (accepted.get(candidate.key)?.(candidate) !== true) return [];
      const { sentence } = candidate;
      const plural = candidate.known ? 0 : pluralEnding(candidate, (key) => accepted.has(key) || ARABIC_WORDS.has(key));
      const [start, end] = [sentence.start + candidate.start, sentence.start + candidate.end - plural];
      const text = sentence.text.slice(candidate.start, candidate.end - plural);
      const link = links.get(candidate.key)?.get(passage);
      const place = kept.get(sentence.paragraph)?.find((each) => each.start <= start && end <= each.end);
      return [{
        passage: index, paragraph: sentence.paragraph, start, end, text, key: formKey(text), kept: place?.why ?? null,
        source: link?.text ?? null, sourceKey: link?.key ?? null, sourceScore: link?.score ?? 0, opens: candidate.opens, of: candidate.of,
      }];
    }));
    return linkByElimination(mentions, (passage) => this.#links.keysOf(passages[passage]!));
  }

  #scan(passage: Passage): Scan {
    const before = this.#scans.get(passage);
    if (before) return before;
    const candidates: Candidate[] = [];
    const small: string[] = [];
    for (const sentence of passage.target) {
      const words = wordsOf(sentence);
      for (const word of words) if (!word.capital && word.joined !== "hyphen") small.push(word.key);
      candidates.push(...this.#candidates(sentence, words));
    }
    const scan = { candidates, small };
    this.#scans.set(passage, scan);
    return scan;
  }

  #candidates(sentence: Sentence, words: readonly Word[]): readonly Candidate[] {
    const terms = words.map((_, at) => this.#known.termAt(words, at));
    const units = unitsOf(words, (at) => terms[at]!.words);
    return units.map((unit, index): Candidate => {
      const { from, to, sign } = unit;
      const [first, last] = [words[from]!, words[to - 1]!];
      const known = terms[from]!.words === to - from;
      const [start, end] = [first.start, last.end - (known ? terms[from]!.plural : 0)];
      const articles = words.slice(from, to - 1).filter(({ plain }) => ARTICLES.has(plain) || ENGLISH_ARTICLES.has(plain)).length;
      return {
        sentence, start, end, key: formKey(sentence.text.slice(start, end)), sign, known, words: to - from - articles,
        opens: first.opens && !beginsNames(sentence.text, words, units, index), plural: isPlural(words, unit), of: isInFullName(words, units, index) ? "person" : isInPlace(words, unit, sentence.text) ? "place" : "unknown",
      };
    });
  }

  #link(key: string, found: readonly { readonly candidate: Candidate; readonly passage: Passage }[]): ReadonlyMap<Passage, SourceLink> {
    const known = [...this.#known.withForm(key), ...establishedWithForm(key)];
    return this.#links.find(key, found[0]!.candidate.words, found.map(({ passage }) => passage), known);
  }
}

/** Of the doubtful keys those that are spelled like one of the others. */
function alikeToOthers(doubtful: readonly string[], others: readonly string[]): readonly string[] {
  if (doubtful.length === 0) return [];
  const index = new Map<string, string[]>();
  for (const key of others) for (const block of prepare(key).blocks) index.set(block, [...(index.get(block) ?? []), key]);
  const alike = (key: string, other: string) => other !== key && (plainForm(other) === plainForm(key) || compareCompiled(prepare(withoutArticle(key)).name, prepare(withoutArticle(other)).name) >= SAME_NAME_STRICT);
  return doubtful.filter((key) => prepare(key).blocks.some((block) => index.get(block)?.some((other) => alike(key, other)) === true));
}

interface Evidence {
  /** How often the word stands with a capital that says something. */
  capitals(key: string): number;
  /** Whether the word stands in small letters without being known as a word of Arabic. */
  ordinary(key: string): boolean;
}

function evidenceOf(scans: readonly Scan[]): Evidence {
  const capitals = new Map<string, number>();
  const small = new Set<string>();
  for (const scan of scans) {
    for (const { sign, opens, key } of scan.candidates) if (sign === "word" && !opens) capitals.set(key, (capitals.get(key) ?? 0) + 1);
    for (const key of scan.small) small.add(key);
  }
  return { capitals: (key) => capitals.get(key) ?? 0, ordinary: (key) => small.has(key) && !isArabicWord(key) && !looksArabic(key) };
}

function isName({ sign, known, key }: Candidate, evidence: Evidence): boolean {
  if (sign === "particle" || known || isArabicWord(key)) return true;
  return sign === "word" && !evidence.ordinary(key) && (evidence.capitals(key) > 0 || looksArabic(key));
}

/** How many letters of a plural stand at the end: 1 where the text has the word without its s. */
function pluralEnding({ key, plural }: Candidate, isOther: (key: string) => boolean): 0 | 1 {
  return key.endsWith("s") && key.length > 4 && !ARABIC_WORDS.has(key) && (plural || isOther(key.slice(0, -1))) && !isEnglish(key) ? 1 : 0;
}
