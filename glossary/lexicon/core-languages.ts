/** The languages that have a core lexicon, apart from the lexicons themselves: who lists them need not load those. */
import type { Languages } from "./dictionary-read.ts";

export const coreLanguages: readonly Languages[] = [
  { source: "ar", target: "en" }, { source: "fa", target: "en" }, { source: "fr", target: "en" }, { source: "ru", target: "en" },
];
