/** The tables of marked texts, by what they are about. */
import { BESIDE_NAMES } from "./traps-beside-names.ts";
import { HEADING_TRAPS } from "./traps-headings.ts";
import { LETTER_TRAPS } from "./traps-letters.ts";
import { LATER_NAMES } from "./later-names.ts";
import { LATER_TRAPS } from "./later-traps.ts";
import { OFFICE_TRAPS } from "./traps-offices.ts";
import { PEOPLE } from "./people.ts";
import { PLACES } from "./places.ts";
import { SPELLINGS } from "./spellings.ts";
import { TERMS } from "./terms.ts";
import { WORD_TRAPS } from "./traps-words.ts";
import { WRITING } from "./writing.ts";

export const ENGLISH_NAME_TABLES: readonly (readonly string[])[] = [PEOPLE, PLACES, WRITING, TERMS, SPELLINGS, LATER_NAMES];

export const ENGLISH_TRAP_TABLES: readonly (readonly string[])[] = [WORD_TRAPS, OFFICE_TRAPS, HEADING_TRAPS, LETTER_TRAPS, BESIDE_NAMES, LATER_TRAPS];
