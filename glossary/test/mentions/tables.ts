/** The tables of marked texts by their names. */
import { BESIDE_NAMES } from "./traps-beside-names.ts";
import { HEADING_TRAPS } from "./traps-headings.ts";
import { LETTER_TRAPS } from "./traps-letters.ts";
import { OFFICE_TRAPS } from "./traps-offices.ts";
import { PEOPLE } from "./people.ts";
import { PLACES } from "./places.ts";
import { SPELLINGS } from "./spellings.ts";
import { TERMS } from "./terms.ts";
import { WORD_TRAPS } from "./traps-words.ts";
import { WRITING } from "./writing.ts";

export const ENGLISH_NAME_TABLES: Readonly<Record<string, readonly string[]>> = { people: PEOPLE, places: PLACES, writing: WRITING, terms: TERMS, spellings: SPELLINGS };

export const ENGLISH_TRAP_TABLES: Readonly<Record<string, readonly string[]>> = { words: WORD_TRAPS, offices: OFFICE_TRAPS, headings: HEADING_TRAPS, letters: LETTER_TRAPS, "beside names": BESIDE_NAMES };
