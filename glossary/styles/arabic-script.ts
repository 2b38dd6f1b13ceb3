/** Arabic text as letters with their vowel signs, and the sounds that letters of two kinds write. */
import type { SoundId } from "./style-profile.ts";

export interface Letter {
  readonly base: string;
  /** In UTF-16 code units. */
  readonly at: number;
  readonly vowel: "a" | "i" | "u" | null;
  /** Shadda, sukūn, dagger alif, tanwīn. */
  readonly doubled: boolean;
  readonly quiet: boolean;
  readonly dagger: boolean;
  readonly tanwin: boolean;
}

export interface Sound {
  readonly id: SoundId;
  readonly doubled: boolean;
}

/** A place that writes one of several sounds, or none (null): a short vowel that is not written may not be there. */
export interface Slot {
  /** Where its letter stands in the form, in UTF-16 code units. */
  readonly at: number;
  readonly options: readonly (Sound | null)[];
}

/** What و or ي writes: a consonant, the length of a vowel, half a diphthong, or with shadda an ending. */
export interface Glide {
  readonly letter: SoundId;
  readonly short: SoundId;
  readonly long: SoundId;
  readonly diphthong: SoundId;
  readonly strong: SoundId;
  readonly strongEnd: SoundId;
}

export const WAW: Glide = { letter: "و", short: "u", long: "ū", diphthong: "aw", strong: "uww", strongEnd: "uww$" };
export const YA: Glide = { letter: "ي", short: "i", long: "ī", diphthong: "ay", strong: "iyy", strongEnd: "iyy$" };
export const HAMZA = "ءأإؤئ";

const SPACES = /[\s\-\u2010-\u2014_\u200C]/u;
const SAME: Readonly<Record<string, string>> = { "ک": "ك", "ی": "ي", "ٱ": "ا" };

export const sound = (id: SoundId, doubled = false): Sound => ({ id, doubled });
export const spelled = (word: readonly Letter[]): string => word.map(({ base }) => base).join("");
/** Whether vowel signs stand in the word; shadda alone is none. */
export const isSigned = (word: readonly Letter[]): boolean => word.some(({ vowel, quiet, dagger }) => vowel !== null || quiet || dagger);

/** The letters of each word. */
export function lettersOf(form: string): readonly (readonly Letter[])[] {
  const words: Letter[][] = [[]];
  for (const { 0: cluster, index } of form.matchAll(/\P{M}\p{M}*/gu)) {
    const [base = "", ...marks] = cluster.normalize("NFC");
    if (SPACES.test(base)) words.push([]);
    else if (/[\u0621-\u063A\u0641-\u064A\u0671-\u06D3]/u.test(base)) words.at(-1)!.push(letterOf(SAME[base] ?? base, index, marks.join("")));
  }
  return words.filter((word) => word.length > 0);
}

function letterOf(base: string, at: number, marks: string): Letter {
  return {
    base, at, doubled: marks.includes("\u0651"), quiet: marks.includes("\u0652"), dagger: marks.includes("\u0670"), tanwin: /[\u064B-\u064D]/u.test(marks),
    vowel: marks.includes("\u064E") ? "a" : marks.includes("\u0650") ? "i" : marks.includes("\u064F") ? "u" : null,
  };
}
