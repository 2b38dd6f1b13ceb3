/**
 * A file may be hard-wrapped, so that a sentence holds line ends, while a person edits it on one line. What is typed goes
 * back into the file without touching the line ends around it.
 */
import { LINE_BREAK, LINE_ENDS } from "../line-ends.ts";

const SPACE = /\s/u;
const LINE_END = new RegExp(`[${LINE_ENDS}]`, "u");
const TOKEN = new RegExp(`${LINE_BREAK.source}|[^]`, "gu");

/**
 * The words of a sentence after an edit: from the first character that differs to the last one, what was typed; around
 * that, what was there. A break between lines counts as the same as a space. Line ends that were typed become spaces, and
 * white space at the ends goes.
 */
export function spliceWords(was: string, typed: string): string {
  const now = typed.trim();
  const [wasTokens, nowTokens] = [tokensOf(was), tokensOf(now)];
  const shorter = Math.min(wasTokens.length, nowTokens.length);
  let start = 0;
  while (start < shorter && same(wasTokens[start]!, nowTokens[start]!)) start += 1;
  let end = 0;
  while (end < shorter - start && same(wasTokens.at(-1 - end)!, nowTokens.at(-1 - end)!)) end += 1;
  const between = nowTokens.slice(start, nowTokens.length - end).map((token) => (LINE_END.test(token) ? " " : token));
  return [...wasTokens.slice(0, start), ...between, ...wasTokens.slice(wasTokens.length - end)].join("");
}

/** Single characters, but a break between two lines is one. */
function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function same(was: string, now: string): boolean {
  return was === now || (isLineEnd(was) && SPACE.test(now));
}

function isLineEnd(token: string): boolean {
  return LINE_END.test(token);
}
