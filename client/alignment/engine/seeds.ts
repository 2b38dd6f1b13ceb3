/**
 * What can be said of two words before any sentence is compared: the same number, the same letters, the same country or
 * month, the same consonants. Each is a prior count for the lexicon.
 */

import type { WordLinks } from "./lexicon.ts";
import { intlNames } from "./intl-names.ts";
import { numberWords } from "./number-words.ts";
import { consonants } from "./consonants.ts";
import { hasStemRules, lookUpForms, stemmerFor } from "./light-stem.ts";
import { fold } from "../../../glossary/fold.ts";
import { SEED } from "./weights.ts";
import type { SideWords, Vocabulary } from "./words.ts";

/** A side's words and the language they are in, a BCP 47 tag. */
export interface SeedSide {
  readonly lang: string;
  readonly words: SideWords;
}

export function seedLinks(source: SeedSide, target: SeedSide): WordLinks {
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
  const keys = [...counts.keys()];
  return {
    source: Int32Array.from(keys, (key) => Math.floor(key / width)),
    target: Int32Array.from(keys, (key) => key % width),
    count: Float64Array.from(keys, (key) => counts.get(key) ?? 0),
  };
}

type Propose = (source: number, target: number, count: number) => void;

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

/** Countries, languages, currencies, months and weekdays as the platform names them in both languages. */
function proposeNames(source: SeedSide, target: SeedSide, propose: Propose): void {
  const sources = idsByName(source);
  const targets = idsByName(target);
  for (const { source: sourceName, target: targetName } of intlNames(source.lang, target.lang)) {
    const sourceWords = sources(sourceName);
    const targetWords = targets(targetName);
    if (sourceWords.some((ids) => ids.length === 0) || targetWords.some((ids) => ids.length === 0)) continue;
    const count = SEED.name / Math.max(sourceWords.length, targetWords.length) ** SEED.nameSpread;
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
    const count = SEED.skeleton / Math.max(from.length, to.length) ** SEED.nameSpread;
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

/**
 * Returns the function that finds the words of a name among a side's words: as they stand, in Arabic under any clitics, in languages
 * that are stemmed by length by their first letters. A word that is not there gives an empty list.
 */
function idsByName(side: SeedSide): (name: string) => readonly (readonly number[])[] {
  const stem = stemmerFor(side.lang);
  const inflected = !hasStemRules(side.lang);
  const ids = new Map<string, Set<number>>();
  const put = (key: string, id: number): void => void ids.set(key, (ids.get(key) ?? new Set()).add(id));
  side.words.vocabulary.forms.forEach((forms, id) => {
    for (const form of forms) for (const variant of lookUpForms(form, side.lang)) put(variant, id);
    if (inflected) put(side.words.vocabulary.stems[id]!, id);
  });
  return (name) => {
    const words = fold(name).match(/\p{L}{3,}/gu) ?? [];
    return words.map((word) => [...(ids.get(word) ?? ids.get(word.replace(/^ال(?=.{3})/u, "")) ?? ids.get(inflected ? stem(word) : word) ?? [])]);
  };
}
