/** A file may be hard-wrapped: its sentences hold line ends, which a text field would show and alter. */
import { joinLines } from "../alignment/line-ends.ts";

/** The sentence on one line, as a text field shows it. `splice-words.ts` puts what is typed back around the line ends. */
export function shownText(text: string): string {
  return joinLines(text);
}
