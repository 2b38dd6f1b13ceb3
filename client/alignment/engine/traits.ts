/** What a sentence shows besides its words: its length, how it ends, whether it asks or quotes, where it stands. */

import { foldKeepingCase } from "../../../glossary/fold.ts";
import { primaryTag } from "../../../glossary/language-tag.ts";
import type { AlignSide } from "./align-side.ts";
import { OPENERS } from "./openers.ts";
import { SIGNS } from "./weights.ts";

/** The classes of what a sentence ends with. */
export const ENDINGS = 6;
const END_NONE = 0;
const END_STOP = 1;
const END_QUESTION = 2;
const END_EXCLAMATION = 3;
const END_COLON = 4;
const END_COMMA = 5;

/** One array a trait, by sentence. */
export interface Traits {
  /** Characters without spaces, marks folded away. */
  readonly length: Float64Array;
  readonly questions: Uint8Array;
  readonly quotes: Uint8Array;
  /** The class of the last sign, closing quotation marks and brackets aside. */
  readonly ending: Uint8Array;
  readonly colon: Uint8Array;
  /** 1 when it begins in lower case, or with a word that seldom begins a translation's first sentence: "and", "he". */
  readonly leans: Uint8Array;
  /** 1 when it is the first of its paragraph (the first sentence of all aside). */
  readonly opensParagraph: Uint8Array;
  /** 1 when it is a title, dateline, heading or list item. */
  readonly marked: Uint8Array;
  /** 1 when a speaker's label stands before it. */
  readonly speaks: Uint8Array;
}

const QUESTION = /[?؟？;⸮]/u;
/** The `?` of a link asks nothing: `example.org/plan?year=1973`. */
const QUESTIONS = /[؟？⸮]|\?(?![\w%&=#/])/gu;
const QUOTE = /["“”„«»「」『』〈〉《》‹›‟〝〞]/u;
const CLOSERS = /[\s"“”„«»「」『』’'‘‹›)\]}）】*_]+$/u;

export function traitsOf(side: AlignSide): Traits {
  const { sentences } = side;
  const count = sentences.length;
  const traits: Traits = {
    length: new Float64Array(count),
    questions: new Uint8Array(count),
    quotes: new Uint8Array(count),
    ending: new Uint8Array(count),
    colon: new Uint8Array(count),
    leans: new Uint8Array(count),
    opensParagraph: new Uint8Array(count),
    marked: new Uint8Array(count),
    speaks: new Uint8Array(count),
  };
  const openers = OPENERS[primaryTag(side.lang)] ?? new Set<string>();
  sentences.forEach((sentence, i) => {
    const text = foldKeepingCase(sentence.text).trim();
    const before = sentences[i - 1];
    const bare = text.replace(CLOSERS, "");
    const ending = endingOf(bare.at(-1) ?? "");
    const first = /[\p{L}\p{N}][\p{L}\p{M}]*/u.exec(text)?.[0] ?? "";
    traits.length[i] = text.replace(/\s+/gu, "").length;
    traits.questions[i] = Math.min(SIGNS.mostQuestions, text.match(QUESTIONS)?.length ?? 0);
    traits.quotes[i] = Number(QUOTE.test(text));
    traits.ending[i] = ending;
    traits.colon[i] = Number(ending === END_COLON);
    traits.leans[i] = Number(/^\p{Ll}/u.test(first) || openers.has(first.toLowerCase()));
    traits.opensParagraph[i] = Number(before !== undefined && before.paragraph !== sentence.paragraph);
    traits.marked[i] = Number(sentence.kind !== "paragraph");
    traits.speaks[i] = Number(sentence.speaker !== undefined && before?.paragraph !== sentence.paragraph);
  });
  return traits;
}

function endingOf(sign: string): number {
  if (QUESTION.test(sign)) return END_QUESTION;
  if (/[.。…۔।]/u.test(sign)) return END_STOP;
  if (/[!！]/u.test(sign)) return END_EXCLAMATION;
  if (/[:：]/u.test(sign)) return END_COLON;
  if (/[,،;؛，；、–—-]/u.test(sign)) return END_COMMA;
  return END_NONE;
}
