/** A sentence with what is flagged in it underlined: cut into runs that each have one look. */
import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { Mark } from "./marks.ts";
import type { ShownRange } from "./shown-range.ts";

export interface Run {
  readonly text: string;
  /** The flag that it shows: of several the shortest, since the others show beside it. */
  readonly mark: Mark | undefined;
}

/** The runs of the sentence, in order. What ends behind the text is left out. */
export function runsOf(text: string, marks: readonly Mark[]): readonly Run[] {
  const shown = marks.filter(({ from, to }) => from < to && to <= text.length);
  const cuts = [...new Set([0, text.length, ...shown.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    return { text: text.slice(from, to), mark: shortest(shown, from, to) };
  });
}

/** The shortest of the ranges that hold this one. */
function shortest<T extends ShownRange>(ranges: readonly T[], from: number, to: number): T | undefined {
  return ranges.filter((each) => each.from <= from && to <= each.to).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}

export interface MarkedLook {
  /** By which a press on the mark is told. */
  readonly indexOf: (mark: Mark) => number;
  readonly isHere: (mark: Mark) => boolean;
  readonly titleOf: (mark: Mark) => string;
}

export function renderRuns(runs: readonly Run[], { indexOf, isHere, titleOf }: MarkedLook): readonly (string | TemplateResult)[] {
  return runs.map(({ text, mark }) =>
    mark ? html`<span class=${classMap({ flag: true, [mark.kind]: true, here: isHere(mark) })} data-mark=${indexOf(mark)} title=${titleOf(mark)}>${text}</span>` : text);
}
