/**
 * Finds the label of who speaks at the beginning of a paragraph: `Interviewer:`, `المحاور:`, `**Q:**`. "He said:" is no label,
 * nor is a time, an address, or a clause that happens to end with a colon.
 */
import type { Span } from "../document.ts";
import { asSeen, UNSEEN } from "./marks.ts";
import { ARABIC_CLAUSE_WORDS, ARABIC_NAME_STARTS, NAME_PARTICLES, NOT_IN_FRONT_OF_NAMES, NOT_SPEAKERS, ROLES } from "./languages/speaker-labels.ts";

/** A label that was found. One that is not `certain` is to be believed only where it comes again: `Ahmad:`, but also `Beirut:`. */
export interface SpeakerLabel {
  /** From the paragraph's first character to behind the colon and the marks of emphasis. */
  readonly span: Span;
  readonly name: string;
  readonly certain: boolean;
}

/**
 * Emphasis, a name of at most 60 characters, an aside in brackets, a colon (in French behind a blank) with a blank or an opening quotation mark behind it;
 * marks of direction around all that.
 */
const LABEL = new RegExp(`^[${UNSEEN}]*(\\*\\*|__|\\*|_|)([^\\s:*_"“”«»„([][^:\\n\\r*_"“”«»„?!؟…([]{0,59}?)(\\s?[([][^)\\]\\n\\r]{1,40}[)\\]])?[ \\u00a0\\u202f]?(?::\\1|\\1:)[${UNSEEN}]*(?=[\\s"“«„])`, "u");

/** Chinese and Japanese: no blank behind the colon, and names are too short to be told from other words. */
const WIDE_LABEL = /^()(\p{Lo}{1,6})()：/u;

/** The label that the paragraph begins with, if it looks like one and something is said behind it. */
export function speakerLabel(text: string): SpeakerLabel | undefined {
  const match = LABEL.exec(text) ?? WIDE_LABEL.exec(text);
  if (!match) return undefined;
  const [label, emphasis = "", written = "", aside] = match;
  const name = asSeen(written);
  const said = text.slice(label.length).trimStart();
  if (said === "" || NOT_SPEAKERS.has(name.toLowerCase())) return undefined;
  const found = { span: { start: 0, end: label.length }, name };
  if (ROLES.has(name.toLowerCase().replace(/[ -]?\p{Nd}{1,2}$/u, ""))) return { ...found, certain: true };
  const names = name.split(/\s+/);
  if (names.length > 6 || /[\p{Nd}،,;؛/]/u.test(name) || /(?:^|\s)\S{4,}\.(?:\s|$)/.test(name)) return undefined;
  const marked = emphasis.length === 2 || (aside ?? "") !== "";
  const quoted = /^["“«„]/.test(said);
  if (/\p{Lu}/u.test(name)) return isCapitalised(names) ? { ...found, certain: marked || quoted } : undefined;
  if (!/^\p{Lo}/u.test(name) || names.some(isClauseWord)) return undefined;
  return { ...found, certain: marked || (quoted && ARABIC_NAME_STARTS.has(names[0] ?? "")) };
}

/** A name in a script with capitals: Abu Muhammad al-Joulani, Ludwig van Beethoven. */
function isCapitalised(names: readonly string[]): boolean {
  return (
    !NOT_IN_FRONT_OF_NAMES.has((names[0] ?? "").toLowerCase()) &&
    names.every((word) => NAME_PARTICLES.has(word.toLowerCase()) || /^(?:\p{L}{1,2}[-’'])?\p{Lu}/u.test(word))
  );
}

function isClauseWord(word: string): boolean {
  return ARABIC_CLAUSE_WORDS.has(word) || (/^[وف]/.test(word) && ARABIC_CLAUSE_WORDS.has(word.slice(1)));
}
