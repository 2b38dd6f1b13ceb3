/** Sentences as passages, for tests. */
import type { Passage, Sentence } from "../names/name.ts";

interface Given {
  readonly paragraph?: number;
  readonly start?: number;
  readonly kind?: Sentence["kind"];
  readonly source?: string;
}

export function passage(text: string, { paragraph = 0, start = 0, kind = "paragraph", source }: Given = {}): Passage {
  return { source: source === undefined ? [] : [{ paragraph, start: 0, text: source, kind }], target: [{ paragraph, start, text, kind }] };
}

/** Each text a paragraph; a pair of texts is a translation with its source. */
export function passages(...texts: readonly (string | readonly [text: string, source: string])[]): readonly Passage[] {
  return texts.map((each, paragraph) => (typeof each === "string" ? passage(each, { paragraph }) : passage(each[0], { paragraph, source: each[1] })));
}
