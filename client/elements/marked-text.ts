/** A sentence with what is flagged in it underlined and the terms of the glossary set off: cut into runs that each have one look. */
import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { ifDefined } from "lit/directives/if-defined.js";
import type { EntityId } from "../../glossary/entity.ts";
import type { Mark } from "./marks.ts";
import type { ShownRange } from "./shown-range.ts";
import type { TermSpan } from "./term-spans.ts";

export interface Run {
  readonly text: string;
  /** The flag and the term that it shows: of several the shortest, since the others show beside it. */
  readonly mark: Mark | undefined;
  readonly term: TermSpan | undefined;
}

/** The runs of the sentence, in order. What ends behind the text is left out. */
export function runsOf(text: string, marks: readonly Mark[], terms: readonly TermSpan[] = []): readonly Run[] {
  const fits = ({ from, to }: ShownRange): boolean => from < to && to <= text.length;
  const [flags, words] = [marks.filter(fits), terms.filter(fits)];
  const cuts = [...new Set([0, text.length, ...[...flags, ...words].flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    return { text: text.slice(from, to), mark: shortest(flags, from, to), term: shortest(words, from, to) };
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
  /** The concept whose terms are lit up, if any is. */
  readonly lit: EntityId | null;
}

export function renderRuns(runs: readonly Run[], look: MarkedLook): readonly (string | TemplateResult)[] {
  return runs.map(({ text, mark, term }) => {
    const concept: string | undefined = term?.mention.concept;
    const lit = concept !== undefined && concept === look.lit;
    if (mark) {
      const classes = classMap({ flag: true, [mark.kind]: true, here: look.isHere(mark), lit });
      return html`<span class=${classes} data-mark=${look.indexOf(mark)} data-concept=${ifDefined(concept)} title=${look.titleOf(mark)}>${text}</span>`;
    }
    return concept === undefined ? text : html`<span class=${classMap({ term: true, lit })} data-concept=${concept}>${text}</span>`;
  });
}
