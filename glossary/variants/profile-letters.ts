/**
 * A name in another script as rows of letters with their readings, the letters that are read together taken together, each with
 * its place in the text.
 */
import type { ScriptProfile } from "./scripts/script-profile.ts";

export interface Reading {
  readonly signs: string;
  readonly cost: number;
}

export interface Unit {
  readonly readings: readonly Reading[];
  readonly doubled: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ProfileLetters {
  readonly words: readonly (readonly Unit[])[];
  /** The letters that are read, without spaces and marks. */
  readonly key: string;
}

interface Letter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** A prefix may be left only where so many letters remain. */
const LEAST_AFTER_PREFIX = 3;

/** Reads no more than `limit` letters. */
export function profileLetters(text: string, profile: ScriptProfile, limit: number): ProfileLetters {
  const table = tableOf(profile);
  const words = wordsOf(text, table, limit);
  return { words: words.map((word) => unitsOf(word, profile, table)), key: words.flat().map(({ letter }) => letter).join("") };
}

interface Table {
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly longest: number;
}

const tables = new Map<ScriptProfile, Table>();

function tableOf(profile: ScriptProfile): Table {
  const made = tables.get(profile) ?? readTable(profile);
  tables.set(profile, made);
  return made;
}

function readTable({ letters }: ScriptProfile): Table {
  const readings = new Map(Object.entries(letters).map(([letter, written]) => [letter, written.split(" ").map(readingOf)] as const));
  return { readings, longest: Math.max(...Object.keys(letters).map((key) => key.replace(/[$^]/gu, "").length)) };
}

function readingOf(written: string): Reading {
  const [signs = "", cost = "0"] = written.split(":");
  return { signs: signs === "-" ? "" : signs, cost: Number(cost) };
}

/** The words as letters of the table; a letter with a mark that the table lacks is read without it, other characters are passed over. */
function wordsOf(text: string, { readings }: Table, limit: number): Letter[][] {
  const words: Letter[][] = [[]];
  for (const { 0: char, index } of text.slice(0, limit).matchAll(/.\p{Mn}*/gsu)) {
    if (/[\s\-\u05BE\u2010-\u2014_/\u200C]/u.test(char)) words.push([]);
    for (const letter of lettersOf(char.normalize("NFKC").toLowerCase().normalize("NFC"), readings)) words.at(-1)!.push({ letter, start: index, end: index + char.length });
  }
  return words.filter((word) => word.length > 0);
}

function lettersOf(char: string, readings: Table["readings"]): readonly string[] {
  const known = (letter: string) => readings.has(letter) || readings.has(`^${letter}`) || readings.has(`${letter}$`) || letter === "׳" || letter === "'";
  return Array.from(char).flatMap((letter) => (known(letter) ? [letter] : Array.from(letter.normalize("NFD")).filter(known)));
}

function unitsOf(word: readonly Letter[], { prefixes, abjad }: ScriptProfile, { readings, longest }: Table): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < word.length; ) {
    const { count, found } = readAt(word, at, readings, longest);
    const prefix = at === 0 && word.length > LEAST_AFTER_PREFIX ? prefixes[word[0]!.letter] : undefined;
    const doubled = !abjad && count === 1 && word[at + 1]?.letter === word[at]!.letter && !/[aeiou]/iu.test(found[0]?.signs ?? "");
    const end = at + count + Number(doubled);
    if (found.length > 0) units.push({ readings: prefix === undefined ? found : [...found, { signs: "", cost: prefix }], doubled, start: word[at]!.start, end: word[end - 1]!.end });
    at = end;
  }
  return units;
}

/** The longest row of letters from `at` on that is read together, and its readings. */
function readAt(word: readonly Letter[], at: number, readings: Table["readings"], longest: number): { count: number; found: readonly Reading[] } {
  for (let count = Math.min(longest, word.length - at); count > 0; count--) {
    const letters = word.slice(at, at + count).map(({ letter }) => letter).join("");
    const ends = at + count === word.length;
    const found = (at === 0 ? readings.get(`^${letters}`) : undefined) ?? (ends ? readings.get(`${letters}$`) : undefined) ?? readings.get(letters);
    if (found) return { count, found };
  }
  return { count: 1, found: [] };
}
