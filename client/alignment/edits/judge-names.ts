/** What is decided about names: a spelling put in the place of others all over the translation, and judgements given and taken back. */
import type { Judgement } from "../../../glossary/names/name.ts";
import type { Change, Step, StepKind } from "../change.ts";
import type { Document, Paragraph, Segment, Span } from "../document.ts";
import { findLoneSurrogate } from "../encodings/code-units.ts";
import { refused, type Refusal } from "./edit.ts";
import { replaceParagraph } from "./edit-sentences.ts";
import { wordsInPlace } from "./table-cell.ts";

/** Words of the translation that other words replace. */
export interface Replacement extends Span {
  /** Index of the paragraph; the span is within its text. */
  readonly paragraph: number;
  /** What stands there. A document in which something else stands there by now is left alone. */
  readonly text: string;
  readonly insert: string;
}

/**
 * All replacements as one step, with what is decided along with them. Sentences, pairs and their acceptance stay as they are.
 * @param pair index of the pair to show when it is undone or redone
 */
export function replaceNames(document: Document, pair: number, replacements: readonly Replacement[], judgements: readonly Judgement[] = []): Step | Refusal {
  if (replacements.some(({ insert }) => findLoneSurrogate(insert) !== null)) return refused("bad-text");
  const wanted = replacements.filter(({ text, insert }) => text !== insert);
  const changes: Change[] = [];
  for (const index of [...new Set(wanted.map(({ paragraph }) => paragraph))].sort((a, b) => a - b)) {
    const before = document.target.paragraphs[index];
    const list = wanted.filter(({ paragraph }) => paragraph === index).map((each) => ({ ...each, insert: wordsInPlace(document.target, index, each.insert) }));
    const after = before && replaceIn(before, list);
    if (!after) return refused("nothing-there");
    changes.push(replaceParagraph(before, "target", index, after));
  }
  const judged = judgements.length > 0 ? given(document, judgements) : undefined;
  if (judged) changes.push(judged);
  if (changes.length === 0) return refused("unchanged");
  return { kind: wanted.length > 0 ? "replace-name" : "prefer-form", pair, changes };
}

/** @param kind of the step, which says what was decided */
export function judge(document: Document, pair: number, kind: StepKind, judgements: readonly Judgement[]): Step | Refusal {
  const change = given(document, judgements);
  return change ? { kind, pair, changes: [change] } : refused("unchanged");
}

/** @param at index of the judgement */
export function withdrawJudgement({ judgements }: Document, pair: number, at: number): Step | Refusal {
  const judgement = judgements[at];
  return judgement ? { kind: "withdraw-judgement", pair, changes: [{ kind: "judgements", at, removed: [judgement], inserted: [] }] } : refused("nothing-there");
}

/** The document with these judgements too, in the place of those that they contradict; undefined when it has them all already. */
function given({ judgements: before }: Document, judgements: readonly Judgement[]): Change | undefined {
  const after = [...before.filter((each) => !judgements.some((later) => answersSame(each, later))), ...judgements];
  const at = before.findIndex((each, index) => each !== after[index]);
  const from = at < 0 ? before.length : at;
  const [removed, inserted] = [before.slice(from), after.slice(from)];
  return JSON.stringify(removed) === JSON.stringify(inserted) ? undefined : { kind: "judgements", at: from, removed, inserted };
}

/** Whether both say something of the same forms, so that only the later can hold. */
function answersSame(a: Judgement, b: Judgement): boolean {
  switch (b.kind) {
    case "ignore":
      return a.kind === "ignore" && a.form === b.form && a.source === b.source && JSON.stringify(a.at) === JSON.stringify(b.at);
    case "ignore-finding":
      return a.kind === "ignore-finding" && a.finding === b.finding && a.side === b.side && a.text === b.text && JSON.stringify(a.at) === JSON.stringify(b.at);
    case "prefer":
      return a.kind === "prefer" && a.source === b.source && (b.source !== null || a.form === b.form);
    case "same":
    case "different":
    case "unsure":
      return "forms" in a && b.forms.every((form) => a.forms.includes(form));
    default:
      return b satisfies never;
  }
}

/** Undefined when a replacement is not of one sentence, of another one too, or of words that are not there. */
function replaceIn(paragraph: Paragraph, replacements: readonly Replacement[]): Paragraph | undefined {
  const list = replacements.toSorted((a, b) => a.start - b.start);
  const fits = list.every(({ start, end, text }, index) =>
    start < end && (list[index + 1]?.start ?? Infinity) >= end && paragraph.text.slice(start, end) === text && paragraph.segments.some((each) => each.start <= start && end <= each.end));
  if (!fits) return undefined;
  const moved = (offset: number): number => offset + list.reduce((sum, { start, end, insert }) => sum + (end <= offset ? insert.length - (end - start) : 0), 0);
  const segments = paragraph.segments.map((each): Segment => ({ ...each, start: moved(each.start), end: moved(each.end) }));
  if (segments.some(({ start, end }) => start >= end)) return undefined;
  const { speaker } = paragraph;
  const text = list.reduceRight((words, { start, end, insert }) => words.slice(0, start) + insert + words.slice(end), paragraph.text);
  return { ...paragraph, text, segments, ...(speaker && { speaker: { start: moved(speaker.start), end: moved(speaker.end) } }) };
}
