/** The fields of an open edit: the names under which their unsaved texts are kept, and what they say should change. */
import type { Change } from "../alignment/change.ts";
import { paragraphOf, textOf, type Document, type Pair, type SegmentId, type Side } from "../alignment/document.ts";
import type { SentenceEdit, SpeakerEdit } from "../alignment/edits/edit-text.ts";

export function sentenceKey(side: Side, segment: SegmentId): string {
  return `${side}/${segment}`;
}

/** The field of an empty cell. */
export function newSentenceKey(side: Side): string {
  return `${side}/new`;
}

/** @param paragraph its index in the side's text */
export function speakerKey(side: Side, paragraph: number): string {
  return `${side}/speaker/${paragraph}`;
}

const SIDES: readonly Side[] = ["source", "target"];

/** The edits that a draft of this pair stands for; fields that were not typed in are not among them. */
export function editsOf(document: Document, pair: Pair, draft: ReadonlyMap<string, string>): { readonly edits: readonly SentenceEdit[]; readonly speakers: readonly SpeakerEdit[] } {
  const edits = SIDES.flatMap((side): readonly SentenceEdit[] => {
    const fields: readonly (readonly [key: string, segment: SegmentId | null])[] =
      pair[side].length > 0 ? pair[side].map((id) => [sentenceKey(side, id), id] as const) : [[newSentenceKey(side), null]];
    return fields.flatMap(([key, segment]) => {
      const text = draft.get(key);
      return text === undefined ? [] : [{ side, segment, text }];
    });
  });
  const speakers = SIDES.flatMap((side): readonly SpeakerEdit[] =>
    [...new Set(pair[side].map(paragraphOf))].flatMap((paragraph) => {
      const text = draft.get(speakerKey(side, paragraph));
      return text === undefined || !textOf(document, side)?.paragraphs[paragraph]?.speaker ? [] : [{ side, paragraph, text }];
    }));
  return { edits, speakers };
}

/** Whether the changes leave the pair other sentences than it had, or touch a paragraph of it: a draft of it would no longer fit. */
export function changesWords(changes: readonly Change[], pair: Pair): boolean {
  return changes.some((change) => {
    switch (change.kind) {
      case "paragraph":
        return pair[change.side].some((id) => paragraphOf(id) === change.paragraph);
      case "pairs": {
        const after = change.inserted.find(({ id }) => id === pair.id);
        return change.removed.some(({ id }) => id === pair.id) && !(after && SIDES.every((side) => sameIds(after[side], pair[side])));
      }
      case "judgements":
        return false;
      default:
        return change satisfies never;
    }
  });
}

/** Whether the changes put another pair, or the same one with another status, in the place of this one. */
export function replacesPair(changes: readonly Change[], { id }: Pair): boolean {
  return changes.some((change) => change.kind === "pairs" && change.removed.some((pair) => pair.id === id));
}

function sameIds(a: readonly SegmentId[], b: readonly SegmentId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
