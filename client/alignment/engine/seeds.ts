/**
 * What can be said of two words before any sentence is compared: the same number, the same letters, the same country or
 * month, the same consonants. Each is a prior count for the lexicon.
 */

import type { WordLinks } from "./lexicon.ts";
import { intlNames } from "./intl-names.ts";
import { numberWords } from "./number-words.ts";
import { consonants } from "./consonants.ts";
import { wordFinder, wordsOf, type SeedSide } from "./find-words.ts";
import { proposeRenderings } from "./renderings.ts";
import type { Dictionary } from "../../../glossary/lexicon/dictionary.ts";
import { sameLanguages } from "../../../glossary/lexicon/dictionary-read.ts";
import type { WordCounts } from "./learn-words.ts";
import { LEARNING, SEED } from "./weights.ts";
import type { Vocabulary } from "./words.ts";

/** What is known beforehand: without dictionaries, and all together. */
export interface Seeds {
  readonly named: WordLinks;
  readonly all: WordLinks;
}

/** Where knowledge of words is from; see `AlignOptions`. */
export interface SeedSources {
  readonly dictionaries?: readonly Dictionary[];
  readonly learnt?: readonly WordCounts[];
}

export function seedLinks(source: SeedSide, target: SeedSide, { dictionaries = [], learnt = [] }: SeedSources = {}): Seeds {
  const counts = new Map<number, number>();
  const width = target.words.vocabulary.stems.length;
  const propose = (s: number, t: number, count: number): void => {
    const key = s * width + t;
    counts.set(key, Math.max(counts.get(key) ?? 0, count));
  };
  proposeSame(source, target, propose);
  proposeNumberWords(source, target, propose);
  proposeNames(source, target, propose);
  proposeCognates(source, target, propose);
  proposeSkeletons(source, target, propose);
  const named = linksOf(counts, width);
  const [forth, back] = [{ source: source.lang, target: target.lang }, { source: target.lang, target: source.lang }];
  for (const dictionary of dictionaries) {
    if (sameLanguages(dictionary, forth)) proposeRenderings(dictionary, source, target, propose);
    else if (sameLanguages(dictionary, back)) proposeRenderings(dictionary, target, source, (t, s, count) => propose(s, t, count));
  }
  const known = wordsOfKeys(counts.keys(), width);
  const proposeUnknown: Propose = (s, t, count) => {
    if (!known.source.has(s) && !known.target.has(t)) propose(s, t, count);
  };
  for (const counts of learnt) {
    if (sameLanguages(counts, forth)) proposeLearnt(counts.words, source, target, proposeUnknown);
    else if (sameLanguages(counts, back)) proposeLearnt(counts.words, target, source, (t, s, count) => proposeUnknown(s, t, count));
  }
  return { named, all: linksOf(counts, width) };
}

function linksOf(counts: ReadonlyMap<number, number>, width: number): WordLinks {
  const keys = [...counts.keys()];
  return {
    source: Int32Array.from(keys, (key) => Math.floor(key / width)),
    target: Int32Array.from(keys, (key) => key % width),
    count: Float64Array.from(keys, (key) => counts.get(key) ?? 0),
  };
}

type Propose = (source: number, target: number, count: number) => void;

/** The words of each side that something is known of. */
function wordsOfKeys(keys: Iterable<number>, width: number): { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> } {
  const words = { source: new Set<number>(), target: new Set<number>() };
  for (const key of keys) {
    words.source.add(Math.floor(key / width));
    words.target.add(key % width);
  }
  return words;
}

/**
 * What accepted pairs taught; of each word, what is not mere company. It is proposed for words only that nothing else is known of: what
 * some hundred pairs teach of a word is more often wrong than what a dictionary says.
 */
function proposeLearnt(words: WordCounts["words"], from: SeedSide, to: SeedSide, propose: Propose): void {
  const ids = ({ words: { vocabulary } }: SeedSide): Map<string, number> => new Map(vocabulary.stems.map((stem, id) => [stem, id]));
  const [inFrom, inTo] = [ids(from), ids(to)];
  const ofSource = new Map<string, number>();
  const ofTarget = new Map<string, number>();
  for (const [source, target, count] of words) {
    ofSource.set(source, count + (ofSource.get(source) ?? 0));
    ofTarget.set(target, count + (ofTarget.get(target) ?? 0));
  }
  for (const [source, target, count] of words) {
    const [s, t] = [inFrom.get(source), inTo.get(target)];
    const strength = count ** 2 / ((ofSource.get(source) ?? count) * (ofTarget.get(target) ?? count));
    if (s !== undefined && t !== undefined && strength >= LEARNING.leastStrength) propose(s, t, LEARNING.weight * count);
  }
}

/** The same number, and the same word of at least three letters (or two Han characters). */
function proposeSame(source: SeedSide, target: SeedSide, propose: Propose): void {
  const byForm = idsByForm(target.words.vocabulary);
  source.words.vocabulary.forms.forEach((forms, s) => {
    for (const form of forms) {
      const number = form.startsWith("#");
      if (!number && form.length < 3 && !/\p{Script=Han}{2}/u.test(form)) continue;
      for (const t of byForm.get(form) ?? []) propose(s, t, number ? SEED.number : SEED.identical);
    }
  });
}

function proposeNumberWords(source: SeedSide, target: SeedSide, propose: Propose): void {
  const valued = (side: SeedSide): Map<string, number[]> => {
    const words = numberWords(side.lang);
    const ids = new Map<string, number[]>();
    side.words.vocabulary.forms.forEach((forms, id) => {
      for (const form of forms) {
        const value = form.startsWith("#") ? form.slice(1) : words.get(form);
        if (value !== undefined) ids.set(value, [...(ids.get(value) ?? []), id]);
      }
    });
    return ids;
  };
  const targets = valued(target);
  for (const [value, sources] of valued(source)) {
    for (const s of sources) for (const t of targets.get(value) ?? []) propose(s, t, SEED.numberWord);
  }
}

/** A name's words of one or two letters, "of" or "de", are passed over. */
const LEAST_NAME = 3;

/** Countries, languages, currencies, months and weekdays as the platform names them in both languages. */
function proposeNames(source: SeedSide, target: SeedSide, propose: Propose): void {
  const inSource = wordFinder(source);
  const inTarget = wordFinder(target);
  for (const { source: sourceName, target: targetName } of intlNames(source.lang, target.lang)) {
    const sourceWords = wordsOf(sourceName, LEAST_NAME).map(inSource);
    const targetWords = wordsOf(targetName, LEAST_NAME).map(inTarget);
    if (sourceWords.some((ids) => ids.length === 0) || targetWords.some((ids) => ids.length === 0)) continue;
    const count = SEED.name / Math.max(sourceWords.length, targetWords.length) ** SEED.spread;
    for (const s of sourceWords.flat()) for (const t of targetWords.flat()) propose(s, t, count);
  }
}

const LATIN = /^\p{Script=Latin}+$/u;

function proposeCognates(source: SeedSide, target: SeedSide, propose: Propose): void {
  const starts = (vocabulary: Vocabulary): Map<string, number[]> => {
    const ids = new Map<string, number[]>();
    vocabulary.forms.forEach((forms, id) => {
      const beginnings = new Set([...forms].filter((form) => form.length >= 5 && LATIN.test(form)).map((form) => form.slice(0, 4)));
      for (const start of beginnings) ids.set(start, [...(ids.get(start) ?? []), id]);
    });
    return ids;
  };
  const targets = starts(target.words.vocabulary);
  for (const [start, sources] of starts(source.words.vocabulary)) {
    for (const s of sources) for (const t of targets.get(start) ?? []) propose(s, t, SEED.cognate);
  }
}

/**
 * Words of different scripts with the same consonants, where the one in Latin or Cyrillic letters is written with a capital and not
 * too common. Many words with the same consonants (حكم, حكيم, حاكم) share one count.
 */
function proposeSkeletons(source: SeedSide, target: SeedSide, propose: Propose): void {
  const most = Math.max(SEED.skeletonFrequency, (source.words.start.length - 1) * SEED.skeletonShare);
  const sources = bySkeleton(source, most);
  const targets = bySkeleton(target, most);
  for (const [skeleton, from] of sources) {
    const to = targets.get(skeleton) ?? [];
    const count = SEED.skeleton / Math.max(from.length, to.length) ** SEED.spread;
    for (const s of from) for (const t of to) if (s.script !== t.script) propose(s.id, t.id, count);
  }
}

interface SkeletonWord {
  readonly id: number;
  readonly script: string;
}

function bySkeleton({ words: { vocabulary } }: SeedSide, most: number): ReadonlyMap<string, readonly SkeletonWord[]> {
  const words = new Map<string, SkeletonWord[]>();
  vocabulary.forms.forEach((forms, id) => {
    const name = vocabulary.capitals[id]! * 2 > vocabulary.frequency[id]! && vocabulary.frequency[id]! <= most;
    const found = new Map([...forms].flatMap(consonants).map(({ skeleton, script }) => [skeleton, script]));
    for (const [skeleton, script] of found) {
      if (skeleton.length < SEED.skeletonLength || (script !== "arabic" && !name)) continue;
      words.set(skeleton, [...(words.get(skeleton) ?? []), { id, script }]);
    }
  });
  return words;
}

function idsByForm(vocabulary: Vocabulary): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  vocabulary.forms.forEach((forms, id) => {
    for (const form of forms) ids.set(form, [...(ids.get(form) ?? []), id]);
  });
  return ids;
}
