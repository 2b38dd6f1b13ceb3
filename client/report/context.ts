/** A few words in the sentence around them, for a reader to know the place again. */
import type { TextPlace } from "../../glossary/findings/pair-finding.ts";
import { findSegment, paragraphOf, textOf, type Document, type Pair, type Side } from "../alignment/document.ts";
import { joinLines } from "../alignment/line-ends.ts";

export interface Context {
  /** Counted from 1, as on the page. */
  readonly pair: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** So many characters on either side. */
const AROUND = 60;
/** More of the words themselves says nothing more. */
const LONGEST = 240;

/** @param passage index of the pair */
export function contextOf(document: Document, side: Side, passage: number, { paragraph, start, end }: Omit<TextPlace, "text">): Context {
  const text = textOf(document, side)?.paragraphs[paragraph]?.text ?? "";
  return {
    pair: passage + 1,
    before: lastWords(joinLines(text.slice(0, start)), AROUND),
    text: firstWords(joinLines(text.slice(start, end)), LONGEST),
    after: firstWords(joinLines(text.slice(end)), AROUND),
  };
}

/** What a pair has on a side, without anything around it; null when it has nothing. */
export function sentencesOf(document: Document, side: Side, pair: Pair, passage: number): Context | null {
  const text = textOf(document, side);
  const words = pair[side].flatMap((id) => {
    const found = text && findSegment(text, id);
    return found ? [joinLines(text.paragraphs[paragraphOf(id)]!.text.slice(found.segment.start, found.segment.end))] : [];
  });
  return words.length === 0 ? null : { pair: passage + 1, before: "", text: firstWords(words.join(" "), LONGEST), after: "" };
}

/** At most so many characters, cut between two words where there are two. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\p{Surrogate}$/u, "");
  return `${cut.replace(/(?<=\S)\s+\S*$/u, "")} …`;
}

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most).replace(/^\p{Surrogate}/u, "");
  return `… ${cut.replace(/^\S*\s+(?=\S)/u, "")}`;
}
