/**
 * Cuts a paragraph into sentences. sentence-splitter proposes, from a copy of the text in which the marks that lead it
 * astray are replaced by others of the same length; our rules and the language's data dispose of what it proposes.
 */
import { split } from "sentence-splitter";
import type { Span } from "../document.ts";
import type { LanguageRules } from "./languages/language-rules.ts";
import { BLANK, BLANKS, MASKED, skip, TERMINATORS, WORDY } from "./marks.ts";
import { cutAtMissingStops } from "./missing-stops.ts";
import { sentenceEnd } from "./sentence-ends.ts";

/**
 * The sentences of `text.slice(from)`, in order; only blanks are left between them. Empty for a text of blanks.
 * A sentence holds its quotation marks, opening and closing, and all that follows the last one.
 */
export function sentencesOf(text: string, rules: LanguageRules, from = 0): readonly Span[] {
  const sentences: Span[] = [];
  let start = skip(BLANKS, text, from);
  let wordy = firstWordy(text, start);
  for (const stop of proposedStops(text, from, rules)) {
    if (stop <= start) continue;
    const end = sentenceEnd(text, start, stop, rules);
    if (end === undefined || wordy >= end) continue;
    sentences.push(...cutAtMissingStops(text, { start, end: trimEnd(text, start, end) }, rules));
    start = skip(BLANKS, text, end);
    wordy = firstWordy(text, start);
  }
  if (start === text.length) return sentences;
  const rest = { start, end: trimEnd(text, start, text.length) };
  const last = sentences.at(-1);
  if (!last || wordy < rest.end) return [...sentences, ...cutAtMissingStops(text, rest, rules)];
  return [...sentences.slice(0, -1), { start: last.start, end: rest.end }];
}

/** Where the first letter or digit stands at or behind the index; the text's length when there is none. */
function firstWordy(text: string, index: number): number {
  WORDY.lastIndex = index;
  return WORDY.exec(text)?.index ?? text.length;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && BLANK.test(text.charAt(to - 1))) to--;
  return to;
}

/**
 * sentence-splitter compares every word with every abbreviation that it is given, which is most of the time it takes, and
 * cannot see what follows them: so it is given none, and `sentenceEnd` looks them up where they matter.
 */
const NO_ABBREVIATIONS = { language: { ABBREVIATIONS: [], PREPOSITIVE_ABBREVIATIONS: [], EXCLAMATION_WORDS: [] } };

/** The indexes behind marks that may end a sentence, in order. A mark that stands alone, as behind a title (《怎么办？》。), is no sentence there. */
function proposedStops(text: string, from: number, rules: LanguageRules): readonly number[] {
  const marks = TERMINATORS + rules.terminators;
  const options = { SeparatorParser: { separatorCharacters: Array.from(marks) }, AbbrMarker: NO_ABBREVIATIONS };
  return split(text.slice(from).replace(MASKED, harmless), options)
    .filter(({ type, raw }) => type === "Sentence" || (type === "Punctuation" && marks.includes(raw.slice(-1))))
    .map((node) => from + node.range[1]);
}

/** The same length without what misleads sentence-splitter. The ideographic full stop needs no blank behind it. */
function harmless(mark: string): string {
  if (mark === ".") return "。";
  if (mark.startsWith(".")) return "." + " ".repeat(mark.length - 1);
  return /[\d\p{L}]/u.test(mark) ? "-".repeat(mark.length) : " ";
}
