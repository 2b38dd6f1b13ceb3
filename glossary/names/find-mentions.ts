/**
 * Where names stand in a translation. A capital alone proves little: the text itself is asked first whether the word has one in
 * the middle of a sentence, and whether it also stands without.
 */
import { compareCompiled } from "../variants/compare.ts";
import { SAME_NAME_STRICT, SAME_WORD } from "../variants/thresholds.ts";
import { ARTICLES, ENGLISH_ARTICLES } from "./data/particles.ts";
import { areSame } from "./are-same.ts";
import { prepare } from "./compiled.ts";
import { couldBeArabic, FROM_ARABIC, isArabicWord, isEnglish, looksArabic } from "./english.ts";
import { establishedWithForm } from "./find-established.ts";
import { formKey, plainForm, withoutArticle } from "./form.ts";
import { KeptPlaces, PlacesByPart } from "./kept-places.ts";
import type { KnownNames } from "./known-names.ts";
import { Elimination } from "./link-by-elimination.ts";
import { JointLinks } from "./link-jointly.ts";
import { SourceLinks, type SourceLink } from "./link-source.ts";
import type { Ignore, Mention, Passage, Sentence } from "./name.ts";
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
  readonly text: string;
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
  /** Words that stand in small letters and are not English. */
  readonly small: readonly string[];
  /** What was found last at each candidate. */
  readonly mentions: (FoundMention | undefined)[];
}

/** Where a candidate's key stands. */
interface Places {
  readonly candidates: Candidate[];
  /** For each candidate the passage that it is in. */
  readonly passages: Passage[];
}

/** The source words of a key, in the passages that were asked about. */
interface Linked {
  readonly passages: readonly Passage[];
  readonly links: ReadonlyMap<Passage, SourceLink>;
  /** The score of the surest. */
  readonly best: number;
}

const NO_LINKS: Omit<Linked, "passages"> = { links: new Map(), best: 0 };
const NO_LINK = { text: null, key: null, score: 0 };

/** A key that is a name in the text: which of its candidates are mentions, and of what. */
interface KeyOfName {
  readonly accepts: (candidate: Candidate) => boolean;
  readonly links: ReadonlyMap<Passage, SourceLink>;
}

const all = (): boolean => true;

/** The judgement of each place that was judged on its own, by paragraph and offset. */
export type IgnoredPlaces = ReadonlyMap<string, Ignore>;

export const placeKey = ({ paragraph, start }: Pick<Mention, "paragraph" | "start">): string => `${paragraph}:${start}`;

/** A mention with what the search knows of it. */
export interface FoundMention extends Mention {
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

/** Finds mentions, and remembers what it saw in each passage for the next time: where nothing changed, mentions are the same objects. */
export class MentionSearch {
  readonly #known: KnownNames;
  readonly #scans = new WeakMap<Passage, Scan>();
  readonly #links = new SourceLinks();
  readonly #kept = new KeptPlaces();
  readonly #joint = new JointLinks();
  readonly #elimination = new Elimination();
  /** One string for all places of a key. */
  readonly #keys = new Map<string, string>();
  #linked: ReadonlyMap<string, Linked> = new Map();

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /** In the order of the text. */
  find(passages: readonly Passage[], ignored: IgnoredPlaces = new Map()): readonly FoundMention[] {
    const scans = passages.map((passage) => this.#scan(passage));
    const names = this.#names(placesByKey(passages, scans), evidenceOf(scans));
    const kept = new Map(Array.from(this.#kept.find(passages.flatMap(({ target }) => target)), ([paragraph, places]) => [paragraph, new PlacesByPart(places)]));
    const found: FoundMention[] = [];
    for (const [index, { candidates, mentions }] of scans.entries()) {
      for (const [at, candidate] of candidates.entries()) {
        const name = names.get(candidate.key);
        if (name?.accepts(candidate) !== true) continue;
        const { sentence: { paragraph, start: from }, key, opens, of } = candidate;
        const plural = candidate.known ? 0 : pluralEnding(candidate, (other) => names.has(other) || FROM_ARABIC.has(other));
        const [start, end] = [from + candidate.start, from + candidate.end - plural];
        const link = name.links.get(passages[index]!) ?? NO_LINK;
        const why = kept.get(paragraph)?.around(start, end)?.why ?? null;
        const judged = ignored.size === 0 ? null : (ignored.get(placeKey({ paragraph, start })) ?? null);
        let mention = mentions[at];
        if (!mention || mention.passage !== index || mention.end !== end || mention.kept !== why || mention.source !== link.text || mention.sourceKey !== link.key || mention.sourceScore !== link.score || mention.ignored?.reason !== judged?.reason) {
          const text = candidate.text.slice(0, end - start);
          mention = { passage: index, paragraph, start, end, text, key: plural === 0 ? key : formKey(text), opens, of, kept: why, source: link.text, sourceKey: link.key, sourceScore: link.score, ignored: judged };
          mentions[at] = mention;
        }
        found.push(mention);
      }
    }
    const linked = this.#joint.link(found, passages, this.#links);
    return this.#elimination.link(linked, (passage) => this.#links.keysOf(passages[passage]!));
  }

  /** The keys that are names in this text. */
  #names(places: ReadonlyMap<string, Places>, evidence: Evidence): ReadonlyMap<string, KeyOfName> {
    const names = new Map<string, KeyOfName>();
    const linked = new Map<string, Linked>();
    const doubtful: string[] = [];
    // These are names only where the text has one that is spelled so: a word that opens its sentence, a small one.
    const openers: string[] = [];
    const smalls: string[] = [];
    // These too, and a word in capitals only where it is spelled the same.
    const noisy: string[] = [];
    for (const [key, found] of places) {
      if (found.candidates.every(({ sign }) => sign === "shouted")) continue;
      const certain = (candidate: Candidate) => isName(candidate, evidence);
      const some = found.candidates.some(certain);
      const link = some || couldBeArabic(key) ? this.#link(key, found) : { passages: found.passages, ...NO_LINKS };
      linked.set(key, link);
      const small = evidence.ordinary(key) || found.candidates.every(({ sign }) => sign === "small");
      if (some) names.set(key, { links: link.links, accepts: (candidate) => certain(candidate) || candidate.sign === "shouted" || (candidate.sign === "small" && (looksArabic(key) || isArabicWord(key))) || (candidate.sign === "word" && link.best >= SAME_WORD) });
      else if (small ? link.best >= SURELY_THAT_WORD && key.length >= LEAST_SMALL_WORD && couldBeArabic(key) : link.best >= SAME_WORD) names.set(key, { links: link.links, accepts: all });
      else if (found.candidates.every(({ sign }) => sign === "noisy")) noisy.push(key);
      else if (looksArabic(key)) doubtful.push(key);
      else if (couldBeArabic(key) && !small) openers.push(key);
      else if (couldBeArabic(key) && key.length >= LEAST_TERM) smalls.push(key);
    }
    this.#linked = linked;
    const keys = [...names.keys()];
    const more = [...alikeToOthers(doubtful, [...doubtful, ...smalls, ...keys]), ...alikeToOthers(openers, keys), ...alikeToOthers(smalls, [...doubtful, ...keys.filter(isArabicWord)]), ...alikeToOthers(noisy, keys)];
    for (const key of more) names.set(key, { links: linked.get(key)!.links, accepts: all });
    return names;
  }

  #scan(passage: Passage): Scan {
    const before = this.#scans.get(passage);
    if (before) return before;
    const candidates: Candidate[] = [];
    const small: string[] = [];
    for (const sentence of passage.target) {
      const words = wordsOf(sentence);
      for (const word of words) if (!word.capital && word.joined !== "hyphen" && !isEnglish(word.key)) small.push(word.key);
      for (const candidate of this.#candidates(sentence, words)) candidates.push(candidate);
    }
    const scan = { candidates, small, mentions: [] };
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
      const text = sentence.text.slice(start, end);
      const articles = words.slice(from, to - 1).filter(({ plain }) => ARTICLES.has(plain) || ENGLISH_ARTICLES.has(plain)).length;
      return {
        sentence, start, end, text, key: this.#keyOf(text), sign, known, words: to - from - articles,
        opens: first.opens && !beginsNames(sentence.text, words, units, index), plural: isPlural(words, unit), of: isInFullName(words, units, index) ? "person" : isInPlace(words, unit, sentence.text) ? "place" : "unknown",
      };
    });
  }

  #keyOf(text: string): string {
    const key = formKey(text);
    const before = this.#keys.get(key);
    if (before === undefined) this.#keys.set(key, key);
    return before ?? key;
  }

  /** Links are found again where the passages of the key are others than before. */
  #link(key: string, { candidates, passages }: Places): Linked {
    const before = this.#linked.get(key);
    if (before && areSame(before.passages, passages)) return before;
    const known = [...this.#known.withForm(key), ...establishedWithForm(key)];
    const links = this.#links.find(key, candidates[0]!.words, passages, known);
    let best = 0;
    for (const { score } of links.values()) best = Math.max(best, score);
    return { passages, links, best };
  }
}

function placesByKey(passages: readonly Passage[], scans: readonly Scan[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  scans.forEach(({ candidates }, index) => {
    for (const candidate of candidates) {
      const found = places.get(candidate.key);
      if (found) {
        found.candidates.push(candidate);
        found.passages.push(passages[index]!);
      } else places.set(candidate.key, { candidates: [candidate], passages: [passages[index]!] });
    }
  });
  return places;
}

/** Of the doubtful keys those that are spelled like one of the others. */
function alikeToOthers(doubtful: readonly string[], others: readonly string[]): readonly string[] {
  if (doubtful.length === 0) return [];
  const index = new Map<string, string[]>();
  for (const key of doubtful) {
    for (const block of prepare(key).blocks) {
      const found = index.get(block);
      if (found) found.push(key);
      else index.set(block, [key]);
    }
  }
  const alike = (key: string, other: string) => other !== key && (plainForm(other) === plainForm(key) || compareCompiled(prepare(withoutArticle(key)).name, prepare(withoutArticle(other)).name) >= SAME_NAME_STRICT);
  const found = new Set<string>();
  for (const other of others) for (const block of prepare(other).blocks) for (const key of index.get(block) ?? []) if (!found.has(key) && alike(key, other)) found.add(key);
  return doubtful.filter((key) => found.has(key));
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
  return key.endsWith("s") && key.length > 4 && !FROM_ARABIC.has(key) && (plural || isOther(key.slice(0, -1))) && !isEnglish(key) ? 1 : 0;
}
