/** Sides for tests, from bare sentences. */

import type { AlignedBlock, AlignSentence, AlignSide } from "../engine/align.ts";

/** All sentences in one paragraph; or, given lists, a paragraph a list. */
export function side(lang: string, sentences: readonly (string | readonly string[])[]): AlignSide {
  const grouped = sentences.some((each) => typeof each !== "string");
  return {
    lang,
    sentences: sentences.flatMap((each, index): AlignSentence[] =>
      (typeof each === "string" ? [each] : each).map((text) => ({ text, paragraph: grouped ? index : 0, kind: "paragraph" })),
    ),
  };
}

/** A block as it is written in the tables: `3,4|5`. */
export function link({ source, target }: Pick<AlignedBlock, "source" | "target">): string {
  const range = (start: number, end: number): string => Array.from({ length: end - start }, (_, k) => start + k).join(",");
  return `${range(source.start, source.end)}|${range(target.start, target.end)}`;
}
