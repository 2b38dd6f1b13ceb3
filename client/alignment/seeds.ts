/**
 * What can be said of two words before any sentence is compared: the same number, the same letters, the same country or
 * month, the same consonants. Each is a prior count for the lexicon.
 */

import type { WordLinks } from "./lexicon.ts";
import { intlNames } from "./intl-names.ts";
import { numberWords } from "./number-words.ts";
import { consonants } from "./consonants.ts";
import { stemmerFor } from "./light-stem.ts";
import { fold } from "../../glossary/fold.ts";
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
  const sources = idsByStem(source);
  const targets = idsByStem(target);
  for (const { source: sourceName, target: targetName } of intlNames(source.lang, target.lang)) {
    const sourceWords = sources(sourceName);
    const targetWords = targets(targetName);
    for (const s of sourceWords) {
      for (const t of targetWords) propose(s, t, SEED.name / Math.max(sourceWords.length, targetWords.length) ** SEED.nameSpread);
    }
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

/** Words of different scripts with the same consonants, where the Latin (or Cyrillic) one is written with a capital. */
function proposeSkeletons(source: SeedSide, target: SeedSide, propose: Propose): void {
  const skeletons = (side: SeedSide): { readonly skeleton: string; readonly id: number; readonly script: string }[] =>
    side.words.vocabulary.stems.flatMap((_, id) => {
      const cased = (side.words.vocabulary.capitals[id] ?? 0) * 2 > (side.words.vocabulary.frequency[id] ?? 0);
      const found = new Map<string, string>();
      for (const form of side.words.vocabulary.forms[id] ?? []) {
        for (const { skeleton, script } of consonants(form)) {
          if (skeleton.length >= 3 && (script === "arabic" || cased)) found.set(skeleton, script);
        }
      }
      return [...found].map(([skeleton, script]) => ({ skeleton, id, script }));
    });
  const targets = new Map<string, { readonly id: number; readonly script: string }[]>();
  for (const each of skeletons(target)) targets.set(each.skeleton, [...(targets.get(each.skeleton) ?? []), each]);
  for (const { skeleton, id, script } of skeletons(source)) {
    for (const other of targets.get(skeleton) ?? []) if (other.script !== script) propose(id, other.id, SEED.skeleton);
  }
}

function idsByForm(vocabulary: Vocabulary): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  vocabulary.forms.forEach((forms, id) => {
    for (const form of forms) ids.set(form, [...(ids.get(form) ?? []), id]);
  });
  return ids;
}

/** Returns the function that finds the words of a name among a side's words. */
function idsByStem(side: SeedSide): (name: string) => number[] {
  const ids = new Map(side.words.vocabulary.stems.map((stem, id) => [stem, id]));
  const stem = stemmerFor(side.lang);
  return (name) => {
    const words = fold(name).match(/\p{L}{3,}/gu) ?? [];
    return words.flatMap((word) => ids.get(stem(word)) ?? []);
  };
}
