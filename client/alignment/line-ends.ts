/** What ends a line, and what a sentence that runs over several lines reads like on one: a file may be hard-wrapped. */

/** The characters that end a line for some reader, as they are written between the brackets of a pattern. */
export const LINE_ENDS = String.raw`\n\v\f\r\u0085\u2028\u2029`;

/**
 * A line end within a sentence, with the white space around it. In a Markdown quotation the marks that the next line begins with are
 * part of it: `> The river` / `> rose.`
 */
export const LINE_BREAK = new RegExp(String.raw`[^\S${LINE_ENDS}]*[${LINE_ENDS}][\s\u0085>]*`, "gu");

/** The text with one space for each break between its lines. Tabs stay. */
export function joinLines(text: string): string {
  return text.replace(LINE_BREAK, " ");
}
