/**
 * Sentences as runs of integers: every word becomes the id of its stem in the vocabulary of its side, so that the inner
 * loops of the aligner touch typed arrays only.
 */

import { fold, foldKeepingCase } from "../../../glossary/fold.ts";
import type { AlignSide } from "./align-side.ts";
import { stemmerFor } from "./light-stem.ts";
import { LONGEST_SENTENCE } from "./weights.ts";

export interface Vocabulary {
  /** By word id: the stem; a number's is `#` and its digits. */
  readonly stems: readonly string[];
  /** By word id: the folded forms in which the word occurs. */
  readonly forms: readonly ReadonlySet<string>[];
  /** By word id: how often it occurs. */
  readonly frequency: Int32Array;
  /** By word id: how often it is written with a capital letter. */
  readonly capitals: Int32Array;
}

export interface SideWords {
  readonly vocabulary: Vocabulary;
  /** By sentence: where its words begin in `ids`; one more entry closes the last. */
  readonly start: Int32Array;
  readonly ids: Int32Array;
}

/** A number with its separators, a run of Han or kana, or a word; apostrophes and hyphens part words. */
const WORD = /\d+(?:[.,٫٬]\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{L}[\p{L}\p{M}]*/gu;
const NO_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CAPITAL = /^\p{Lu}/u;

/** The folded word, or for a number `#` and its digits without separators, so that 1,5 is 1.5 and ١٬٢٠٠ is 1200. */
export function numberKey(digits: string): string {
  return `#${digits.replace(/\D/gu, "").replace(/^0+(?=\d)/u, "")}`;
}

export function sideWords(side: AlignSide): SideWords {
  const stem = stemmerFor(side.lang);
  /** By word as it is written, most words being written many times: its folded form and its stem, empty for a single letter. */
  const known = new Map<string, { readonly form: string; readonly key: string; readonly capital: boolean }>();
  const idOf = new Map<string, number>();
  const forms: Set<string>[] = [];
  const frequency: number[] = [];
  const capitals: number[] = [];
  const start = new Int32Array(side.sentences.length + 1);
  const ids: number[] = [];

  const add = (key: string, form: string, capital: boolean): void => {
    let id = idOf.get(key);
    if (id === undefined) {
      id = idOf.size;
      idOf.set(key, id);
      forms.push(new Set());
      frequency.push(0);
      capitals.push(0);
    }
    forms[id]?.add(form);
    frequency[id] = (frequency[id] ?? 0) + 1;
    if (capital) capitals[id] = (capitals[id] ?? 0) + 1;
    ids.push(id);
  };

  side.sentences.forEach(({ text }, index) => {
    const first = ids.length;
    for (const [word] of foldKeepingCase(text).matchAll(WORD)) {
      if (ids.length - first >= LONGEST_SENTENCE) break;
      if (/^\d/u.test(word)) {
        const key = numberKey(word);
        add(key, key, false);
      } else if (NO_SPACES.test(word)) {
        // A script without spaces: each character, and each two neighbours, stand for words.
        const characters = Array.from(word);
        characters.forEach((character, at) => {
          add(character, character, false);
          const next = characters[at + 1];
          if (next !== undefined) add(character + next, character + next, false);
        });
      } else {
        let keys = known.get(word);
        if (keys === undefined) {
          const form = fold(word);
          keys = { form, key: form.length > 1 ? stem(form) : "", capital: CAPITAL.test(word) };
          known.set(word, keys);
        }
        if (keys.key !== "") add(keys.key, keys.form, keys.capital);
      }
    }
    start[index + 1] = ids.length;
  });

  const vocabulary = { stems: [...idOf.keys()], forms, frequency: Int32Array.from(frequency), capitals: Int32Array.from(capitals) };
  return { vocabulary, start, ids: Int32Array.from(ids) };
}
