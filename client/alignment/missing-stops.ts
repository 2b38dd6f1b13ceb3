/**
 * Finds where a writer forgot the full stop: "… and others not In order that …". Only the cut is made; the text stays as
 * it is. Meant for hasty transcripts, and careful: a wrong cut costs the reviewer more than a long sentence.
 */
import type { Span } from "./document.ts";
import type { LanguageRules } from "./languages/language-rules.ts";

/** Sentences this long are doubted: most English ones are shorter ("The reasons are many It started with the …" is 180). */
const DOUBTED = 150;

/** A word, a blank, a capitalised word, a blank, a small letter: titles ("The Old Man and the Sea") have more capitals. */
const CAPITAL_INSIDE = /([\p{L}\p{M}’'-]+)[ \u00a0]+(?=(\p{Lu}\p{Ll}*)[ \u00a0]+\p{Ll})/gu;

/**
 * The sentence, or the parts of it that begin with a word that often begins sentences (`The`, `It`, `In`), capitalised
 * without need behind a word that cannot go before it (not: `in The`, `called It`).
 */
export function cutAtMissingStops(text: string, sentence: Span, { unstopped, notBeforeStop }: LanguageRules): readonly Span[] {
  if (unstopped.size === 0 || sentence.end - sentence.start < DOUBTED) return [sentence];
  const parts: Span[] = [];
  let start = sentence.start;
  for (const { index, 0: lead, 1: word = "", 2: opener = "" } of text.slice(sentence.start, sentence.end).matchAll(CAPITAL_INSIDE)) {
    if (!unstopped.has(opener) || notBeforeStop.has(word.toLowerCase())) continue;
    parts.push({ start, end: sentence.start + index + word.length });
    start = sentence.start + index + lead.length;
  }
  return [...parts, { start, end: sentence.end }];
}
