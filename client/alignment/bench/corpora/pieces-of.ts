/** A text cut into sentences as the product cuts it, without losing a character. */

import { rulesOf } from "../../segmentation/languages/rules-of.ts";
import { sentencesOf } from "../../segmentation/sentences.ts";

/** The sentences, each with the blanks that follow it; joined they are the text. */
export function piecesOf(text: string, lang: string): readonly string[] {
  const sentences = sentencesOf(text, rulesOf(lang));
  return sentences.map((_, s) => text.slice(s === 0 ? 0 : sentences[s]!.start, sentences[s + 1]?.start ?? text.length));
}
