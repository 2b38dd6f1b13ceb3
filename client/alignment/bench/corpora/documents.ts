/** The documents of the benchmark, in sets; each set is measured in a process of its own. */

import type { AlignSide } from "../../engine/align-side.ts";
import { randomFrom } from "../random-from.ts";
import { layOut, withoutPassage, type Chances, type Unit } from "./lay-out.ts";
import { readQuran } from "./quran.ts";
import type { GoldLink } from "./score-links.ts";
import { readUdhr, type UdhrLanguage } from "./udhr.ts";

export interface GoldDocument {
  readonly name: string;
  readonly source: AlignSide;
  readonly target: AlignSide;
  readonly gold: readonly GoldLink[];
}

/** `verses` is how many of the Quran's, from its beginning. */
export type DocumentSet =
  | { readonly kind: "suras" | "whole"; readonly changed: boolean }
  | { readonly kind: "passages" }
  | { readonly kind: "first"; readonly verses: number }
  | { readonly kind: "udhr"; readonly lang: UdhrLanguage; readonly changed: boolean };

/** Verse by verse as the corpus has it. */
const VERSES: Chances = { dropped: 0, joined: 0, cut: 0 };
/** The declaration, sentence by sentence. */
const SENTENCES: Chances = { dropped: 0, joined: 0, cut: 1 };
/** Some three of five links stay 1:1; one unit in twenty lacks its counterpart. */
const CHANGED: Chances = { dropped: 0.05, joined: 0.1, cut: 0.5 };
const CHANGED_SENTENCES: Chances = { ...CHANGED, cut: 1 };

/** Passages left out, on the source's and on the target's side in turn, one in each equal part of the text. */
const PASSAGES = [10, 10, 20, 20, 40, 40, 80, 80] as const;

export function documentsOf(set: DocumentSet, seed: number): readonly GoldDocument[] {
  const random = randomFrom(seed);
  const quran = (name: string, units: readonly Unit[], chances: Chances): GoldDocument => goldDocument(name, "ar", layOut(units, chances, random));
  switch (set.kind) {
    case "suras":
      return readQuran().map(({ number, verses }) => quran(`sura ${number}`, verses, set.changed ? CHANGED : VERSES));
    case "whole":
      return [quran("the Quran", allVerses(), set.changed ? CHANGED : VERSES)];
    case "passages":
      return [quran("the Quran", withoutPassages(allVerses(), random), CHANGED)];
    case "first":
      return [quran(`${set.verses} verses`, allVerses().slice(0, set.verses), CHANGED)];
    case "udhr":
      return [goldDocument(`${set.lang}–en`, set.lang, layOut(readUdhr(set.lang), set.changed ? CHANGED_SENTENCES : SENTENCES, random))];
  }
}

function allVerses(): readonly Unit[] {
  return readQuran().flatMap(({ verses }) => verses);
}

function withoutPassages(units: readonly Unit[], random: () => number): readonly Unit[] {
  const part = Math.floor(units.length / PASSAGES.length);
  return PASSAGES.reduce((left, length, p) => {
    const from = p * part + Math.floor(random() * (part - length));
    return withoutPassage(left, p % 2 === 0 ? "source" : "target", from, length);
  }, units);
}

/** The texts as bare sentences: no paragraphs, headings or speakers that would help. */
function goldDocument(name: string, lang: string, { source, target, gold }: ReturnType<typeof layOut>): GoldDocument {
  const side = (tag: string, sentences: readonly string[]): AlignSide => ({ lang: tag, sentences: sentences.map((text) => ({ text, paragraph: 0, kind: "paragraph" })) });
  return { name, source: side(lang, source), target: side("en", target), gold };
}
