/** The fields of an open edit: the names under which their unsaved texts are kept, and what they say should change. */
import { paragraphOf, type SegmentId, type Side } from "../alignment/document.ts";
import type { SentenceEdit, SpeakerEdit } from "../alignment/edits/edit-text.ts";
import type { RowView } from "./row-view.ts";

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

/** The edits that a draft of this row stands for; fields that were not typed in are not among them. */
export function editsOf(row: RowView, draft: ReadonlyMap<string, string>): { readonly edits: readonly SentenceEdit[]; readonly speakers: readonly SpeakerEdit[] } {
  const sides: readonly Side[] = ["source", "target"];
  const sentences = sides.flatMap((side) => row[side].map((sentence) => ({ side, sentence })));
  const edits = sentences.flatMap(({ side, sentence: { id } }): readonly SentenceEdit[] => {
    const text = draft.get(sentenceKey(side, id));
    return text === undefined ? [] : [{ side, segment: id, text }];
  });
  const added = sides.flatMap((side): readonly SentenceEdit[] => {
    const text = draft.get(newSentenceKey(side));
    return text === undefined || row[side].length > 0 ? [] : [{ side, segment: null, text }];
  });
  const speakers = sentences.flatMap(({ side, sentence }): readonly SpeakerEdit[] => {
    const paragraph = paragraphOf(sentence.id);
    const text = sentence.speaker === undefined ? undefined : draft.get(speakerKey(side, paragraph));
    return text === undefined ? [] : [{ side, paragraph, text }];
  });
  return { edits: [...edits, ...added], speakers };
}
