/**
 * Finds where a writer forgot the full stop: "… and others not In order that …". Only the cut is made; the text stays as
 * it is. Meant for hasty transcripts, and careful: a wrong cut costs the reviewer more than a long sentence.
 */
import type { Span } from "../document.ts";
import type { LanguageRules } from "./languages/language-rules.ts";

/** Sentences this long are doubted: most English ones are shorter ("The reasons are many It started with the …" is 180). */
const DOUBTED = 150;

/** A blank behind a word and before a capitalised word that small letters follow: titles ("The Old Man") have more capitals. */
const BEFORE_CAPITAL = /(?<=[\p{L}\p{M}])[ \u00a0]+(?=(\p{Lu}\p{Ll}*)[ \u00a0]+\p{Ll})/gu;

/**
 * The sentence, or the parts of it that begin with a word that often begins sentences (`The`, `It`, `In`), capitalised
 * without need behind a word that cannot go before it (not: `in The`, `called It`).
 */
export function cutAtMissingStops(text: string, sentence: Span, { unstopped, notBeforeStop }: LanguageRules): readonly Span[] {
  if (unstopped.size === 0 || sentence.end - sentence.start < DOUBTED) return [sentence];
  const parts: Span[] = [];
  let start = sentence.start;
  for (const { index, 0: blank, 1: opener = "" } of text.slice(sentence.start, sentence.end).matchAll(BEFORE_CAPITAL)) {
    const end = sentence.start + index;
    if (!unstopped.has(opener) || notBeforeStop.has(lastWord(text, start, end))) continue;
    parts.push({ start, end });
    start = end + blank.length;
  }
  return [...parts, { start, end: sentence.end }];
}

/** The word before the index, in lower case. */
function lastWord(text: string, start: number, end: number): string {
  return (/[\p{L}\p{M}’'-]+$/u.exec(text.slice(Math.max(start, end - 20), end))?.[0] ?? "").toLowerCase();
}
