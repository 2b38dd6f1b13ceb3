/**
 * The Quran with its English translation (Saheeh International), from the package `quran-json`. Its verses are numbered alike in both
 * languages, so verse by verse the right alignment is known. A verse falls into pieces where the text itself makes a stop: in Arabic
 * at its pause marks, in English between sentences. The package writes the basmala before the first verse of nearly every sura and
 * the translation does not have it there, so it is taken off where it is not the verse.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { piecesOf } from "./pieces-of.ts";
import type { Unit } from "./lay-out.ts";

const SURAS = 114;
/** With any vowel signs, since their order differs between editions; `بسم الله الرحمن الرحيم`. */
const BASMALA = new RegExp(`^${Array.from("بسم الله الرحمن الرحيم", (letter) => `${letter}\\p{M}*`).join("")} +`, "u");
/** Behind one of the small high marks that say where a reader may, should or must pause. */
const PAUSE = /(?<=[\u06D6-\u06D8\u06DA]\s+)/u;

export interface Sura {
  /** From 1 to 114. */
  readonly number: number;
  readonly verses: readonly Unit[];
}

export function readQuran(): readonly Sura[] {
  const require = createRequire(import.meta.url);
  const verses = (name: string): readonly string[] => {
    const sura = JSON.parse(readFileSync(require.resolve(`quran-json/surahs/${name}.json`), "utf8")) as { readonly verses: readonly { readonly text: string }[] };
    return sura.verses.map(({ text }) => text);
  };
  return Array.from({ length: SURAS }, (_, index) => {
    const number = index + 1;
    const translation = verses(`${number}.en`);
    return {
      number,
      verses: verses(`${number}`).map((text, verse): Unit => ({
        source: text.replace("\uFEFF", "").replace(BASMALA, "").split(PAUSE),
        target: piecesOf(translation[verse] ?? "", "en"),
      })),
    };
  });
}
