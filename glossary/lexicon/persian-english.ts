/** The core lexicon of Persian and English: each field from its file. */
import { functionWords } from "./fa-en/function-words.ts";
import { peopleAndThings } from "./fa-en/people-and-things.ts";
import { placesAndPeoples } from "./fa-en/places-and-peoples.ts";
import { publicLife } from "./fa-en/public-life.ts";
import { qualities } from "./fa-en/qualities.ts";
import { verbs } from "./fa-en/verbs.ts";
import type { Dictionary } from "./dictionary.ts";
import { parseEntries } from "./parse-entries.ts";

const fields = [
  functionWords, peopleAndThings, placesAndPeoples, publicLife, qualities, verbs,
];

export const persianEnglish: Dictionary = { source: "fa", target: "en", entries: fields.flatMap(parseEntries) };
