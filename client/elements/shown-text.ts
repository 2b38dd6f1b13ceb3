/** A file may be hard-wrapped: its sentences hold line ends, which a text field would show and alter. */

const LINE_END = /[^\S\n\r\u0085\u2028\u2029]*[\n\r\u0085\u2028\u2029]\s*/gu;

/** The sentence on one line, as a text field shows it. `splice-words.ts` puts what is typed back around the line ends. */
export function shownText(text: string): string {
  return text.replace(LINE_END, " ");
}
