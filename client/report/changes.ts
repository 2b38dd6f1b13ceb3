/** What was changed in the text and decided about findings, with the reasons that were given. */
import type { Judgement } from "../../glossary/names/name.ts";
import type { Step, StepKind } from "../alignment/change.ts";
import { joinLines } from "../alignment/line-ends.ts";
import { judgementText } from "../elements/judgement-text.ts";
import { firstWords } from "./context.ts";
import type { ReportInputs } from "./inputs.ts";
import { el, type ReportNode } from "./node.ts";
import { inText, section, tableNodes, type Writing } from "./writing.ts";

export interface Changes {
  /** How often each kind of step was done, in the order in which it was done first. */
  readonly steps: readonly { readonly kind: StepKind; readonly count: number }[];
  /** Words of the translation before and after, the same change once; the most frequent first. */
  readonly words: readonly WordChange[];
  /** What a person said is right as it is, one name, two names, or to be written so; what is unsure stands elsewhere. */
  readonly decisions: readonly Decided[];
}

export interface WordChange {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

type Decided = Exclude<Judgement, { readonly kind: "unsure" }>;

export function makeChanges({ steps, document: { judgements } }: ReportInputs): Changes {
  const kinds = new Map<StepKind, number>();
  const words = new Map<string, WordChange>();
  for (const step of steps) {
    kinds.set(step.kind, (kinds.get(step.kind) ?? 0) + 1);
    for (const { before, after } of wordChanges(step)) {
      const key = `${before}\n${after}`;
      words.set(key, { before, after, count: (words.get(key)?.count ?? 0) + 1 });
    }
  }
  return {
    steps: Array.from(kinds, ([kind, count]) => ({ kind, count })),
    words: [...words.values()].sort((a, b) => b.count - a.count),
    decisions: judgements.filter((each): each is Decided => each.kind !== "unsure"),
  };
}

function wordChanges({ changes }: Step): readonly Omit<WordChange, "count">[] {
  return changes.flatMap((change) => {
    if (change.kind !== "paragraph" || change.side !== "target" || change.removed.text === change.inserted.text) return [];
    return [wordDifference(joinLines(change.removed.text), joinLines(change.inserted.text))];
  });
}

const LONGEST = 120;

/** The words between what both begin and end with. */
export function wordDifference(before: string, after: string): Omit<WordChange, "count"> {
  const [old, now] = [before.split(/\s+/u), after.split(/\s+/u)];
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const words = (list: readonly string[]): string => firstWords(list.slice(start, list.length - end).join(" "), LONGEST);
  return { before: words(old), after: words(now) };
}

export function changesSection({ steps, words, decisions }: Changes, w: Writing): ReportNode {
  const { changes: m, column: c } = w.m.report;
  return section("changes", m.title, steps.length + decisions.length === 0 ? m.none : null,
    steps.length === 0 ? el("p", { class: "nothing" }, m.noSteps) : el("p", {}, m.steps(steps.map(({ kind, count }) => m.step(w.m.review.step[kind], count)).join(m.comma))),
    words.length === 0 ? null : tableNodes({
      caption: m.words(words.length),
      columns: [c.before, c.after, c.times],
      groups: [{ rows: words.map(({ before, after, count }) => [el("del", {}, inText(w.target, before)), el("ins", {}, inText(w.target, after)), w.number(count)]) }],
    }, w),
    decisions.length === 0 ? el("p", { class: "nothing" }, m.noDecisions) : [el("h3", {}, m.decisions), el("ul", {}, decisions.map((each) => el("li", {}, judgementText(each, w.m.names))))]);
}
