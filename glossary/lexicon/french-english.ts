/** The core lexicon of French and English: each field from its file. */
import { functionWords } from "./fr-en/function-words.ts";
import { peopleAndThings } from "./fr-en/people-and-things.ts";
import { publicLife } from "./fr-en/public-life.ts";
import { verbs } from "./fr-en/verbs.ts";
import type { Dictionary } from "./dictionary.ts";
import { parseEntries } from "./parse-entries.ts";

const fields = [
  functionWords, peopleAndThings, publicLife, verbs,
];

export const frenchEnglish: Dictionary = { source: "fr", target: "en", entries: fields.flatMap(parseEntries) };
