/** What a list item begins with, in plain text: `- `, `• `, `1. `, `(a) `, `١- `, `أ- `. */
import { UNSEEN } from "../segmentation/marks.ts";

const BULLET = mark(/[-*+•·▪▫◦‣●○■□]/);
const NUMBER = mark(/(?:\(\p{Nd}{1,3}\)|\p{Nd}{1,3}(?:[.)]|\s?[-–](?=\s*\P{Nd}))|\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3}[.)]?)/u);
/** A letter: in brackets, or small with a full stop (`A. Smith` is a name); Arabic أ- ب) ج. */
const LETTER = mark(/(?:\((?:[a-zA-Z]|[ivx]{1,4})\)|(?:[a-zA-Z]|[ivx]{1,4})\)|[a-z]\.|\(?[أابجدهوزحطي]ـ?(?:\)|\s?[-–]))/u);

/** The mark at the beginning of the line with the blanks around it, or an empty string. */
export function listMark(line: string): string {
  return (BULLET.exec(line) ?? NUMBER.exec(line) ?? LETTER.exec(line))?.[0] ?? "";
}

/** The sign with the blanks around it, and with the marks of direction that Arabic texts have there. */
function mark({ source }: RegExp): RegExp {
  return new RegExp(`^[ \\t\\u00a0${UNSEEN}]*${source}[${UNSEEN}]*[ \\t\\u00a0]+(?=\\S)`, "u");
}
