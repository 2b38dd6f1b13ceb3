/** What a list item begins with, in plain text: `- `, `• `, `1. `, `(a) `, `١- `, `أ- `. */

const BULLET = /^[ \t\u00a0]*[-*+•·▪▫◦‣●○■□][ \t\u00a0]+(?=\S)/;
const NUMBER = /^[ \t\u00a0]*(?:\(\p{Nd}{1,3}\)|\p{Nd}{1,3}(?:[.)]|\s?[-–](?=\s*\P{Nd}))|\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3}[.)]?)[ \t\u00a0]+(?=\S)/u;
/** A letter: in brackets, or small with a full stop (`A. Smith` is a name); Arabic أ- ب) ج. */
const LETTER = /^[ \t\u00a0]*(?:\((?:[a-zA-Z]|[ivx]{1,4})\)|(?:[a-zA-Z]|[ivx]{1,4})\)|[a-z]\.|\(?[أابجدهوزحطي]ـ?(?:\)|\s?[-–]))[ \t\u00a0]+(?=\S)/u;

/** The mark at the beginning of the line with the blanks around it, or an empty string. */
export function listMark(line: string): string {
  return (BULLET.exec(line) ?? NUMBER.exec(line) ?? LETTER.exec(line))?.[0] ?? "";
}
