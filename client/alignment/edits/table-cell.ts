/** In a Markdown table a bar ends the cell, so that one that is typed into a cell would add a column. */
import type { Text } from "../document.ts";
import { LINE_ENDS } from "../line-ends.ts";

const BLANKS = String.raw`[^\S${LINE_ENDS}]*`;
const BAR_BEFORE = new RegExp(String.raw`\|${BLANKS}$`, "u");
const BAR_BEHIND = new RegExp(String.raw`^${BLANKS}\|`, "u");
/** What the reader of Markdown parts cells at. */
const BAR = /(?<!\\)\|/gu;

/**
 * The words as they can stand in the paragraph: a bar escaped if that is a cell.
 * @param paragraph its index. What is around it says what it is: only between cells does a bar stand on the same line
 */
export function wordsInPlace({ paragraphs, after }: Text, paragraph: number, words: string): string {
  const [before, behind] = [paragraphs[paragraph]?.before ?? "", paragraphs[paragraph + 1]?.before ?? after];
  return BAR_BEFORE.test(before) || BAR_BEHIND.test(behind) ? words.replace(BAR, "\\|") : words;
}
