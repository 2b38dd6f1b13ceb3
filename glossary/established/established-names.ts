/**
 * All names with an established English spelling: the lists of this room, and the concepts of the starter glossary, which are not
 * repeated here. It is knowledge of the language, whatever glossary is open.
 */
import type { StarterConcept } from "../starter/starter-concept.ts";
import { starterConcepts } from "../starter/starter.ts";
import { COUNTRIES } from "./countries.ts";
import { parseEstablished, type EstablishedName } from "./established-name.ts";
import { FAITH } from "./faith.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { LANDS_AND_WATERS } from "./lands-and-waters.ts";
import { loanWords } from "./loan-words.ts";
import { PERSONS } from "./persons.ts";
import { STATE_AND_SOCIETY } from "./state-and-society.ts";
import { TOWNS } from "./towns.ts";

const PLURAL = /^[^ ]+[^s]s$/u;

/** Those of the lists. */
export const listedNames: readonly EstablishedName[] = [
  ...[COUNTRIES, TOWNS, LANDS_AND_WATERS, PERSONS, FAITH, STATE_AND_SOCIETY].flatMap((list) => parseEstablished(list)),
  ...parseEstablished(GIVEN_NAMES, true),
];

/** One of a people: Mamluk of Mamluks, with the spellings of the plural. */
export const peopleOne: readonly EstablishedName[] = starterConcepts.filter(({ field, preferred }) => field === "people" && PLURAL.test(preferred)).map((concept) => {
  const { id, english, plain, what } = ofStarter(concept);
  const one = (texts: readonly string[]) => texts.filter((text) => PLURAL.test(text)).map((text) => text.slice(0, -1));
  return { id: `${id} one`, english: one(english), arabic: [], plain: one(plain), what, needsSource: false, small: false };
});

export const establishedNames: readonly EstablishedName[] = [
  ...listedNames,
  ...starterConcepts.map(ofStarter),
  ...peopleOne,
  ...loanWords,
];

/** What the starter glossary prefers by its own rule of spelling is not therefore established. */
function ofStarter({ id, preferred, established, arabic, variants, definition }: StarterConcept): EstablishedName {
  const [english, plain] = established ? [[preferred], variants] : [[], [preferred, ...variants]];
  return { id: `starter ${id}`, english, arabic, plain, what: definition, needsSource: false, small: false };
}
