/** How a decision about one place finds that place again after edits elsewhere: by the words around it in its sentence, on either side of the text. */
import type { Anchor, Mention, Passage, Sentence } from "./name.ts";

/** So many characters on each side tell two mentions of a name apart in nearly every text; `nth` tells the others apart. */
const AROUND = 20;

/** A range in UTF-16 code units of a paragraph. */
export type Place = Pick<Mention, "paragraph" | "start" | "end">;

type TextSide = "source" | "target";

/** Undefined when no sentence of that side holds the place. */
export function anchorOf(passages: readonly Passage[], place: Place, side: TextSide = "target"): Anchor | undefined {
  const sentences = sentencesOf(passages, side);
  const sentence = sentences.find((each) => each.paragraph === place.paragraph && each.start <= place.start && place.end <= each.start + each.text.length);
  if (!sentence) return undefined;
  const [start, end] = [place.start - sentence.start, place.end - sentence.start];
  const around = { before: sentence.text.slice(Math.max(0, start - AROUND), start), after: sentence.text.slice(end, end + AROUND) };
  const places = placesOf(sentences, sentence.text.slice(start, end), around);
  return { ...around, nth: places.findIndex((each) => each.paragraph === place.paragraph && each.start === place.start) };
}

/** Where that form stands with these words around it; undefined when it stands there no longer. */
export function placeOf(passages: readonly Passage[], form: string, anchor: Anchor, side: TextSide = "target"): Place | undefined {
  return placesOf(sentencesOf(passages, side), form, anchor)[anchor.nth];
}

const sentencesOf = (passages: readonly Passage[], side: TextSide): readonly Sentence[] => passages.flatMap((passage) => passage[side]);

/** Words around that are fewer than there could be are all that there are. */
function placesOf(sentences: readonly Sentence[], form: string, { before, after }: Pick<Anchor, "before" | "after">): readonly Place[] {
  const sought = before + form + after;
  return sentences.flatMap(({ paragraph, start, text }) => {
    const places: Place[] = [];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const whole = (before.length === AROUND || at === 0) && (after.length === AROUND || at + sought.length === text.length);
      const from = start + at + before.length;
      if (whole) places.push({ paragraph, start: from, end: from + form.length });
    }
    return places;
  });
}
