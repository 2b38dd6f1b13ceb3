/** The core lexicon of Russian and English: each field from its file. */
import { functionWords } from "./ru-en/function-words.ts";
import { peopleAndThings } from "./ru-en/people-and-things.ts";
import { publicLife } from "./ru-en/public-life.ts";
import { verbs } from "./ru-en/verbs.ts";
import type { Dictionary } from "./dictionary.ts";
import { parseEntries } from "./parse-entries.ts";

const fields = [
  functionWords, peopleAndThings, publicLife, verbs,
];

export const russianEnglish: Dictionary = { source: "ru", target: "en", entries: fields.flatMap(parseEntries) };
