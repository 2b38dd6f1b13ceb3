/**
 * Every string of the page in English, by the screen it stands on. Strings with something inserted are functions; what is
 * inserted is wrapped by `isolate`, so that a name in the other script cannot scramble the sentence around it.
 */
import { isolate, plural } from "./insert.ts";

export const en = {
  app: {
    name: "Muqabala",
  },
  example: {
    pairs: (count: number, title: string) => `${plural("en", count, { one: "1 pair", other: `${String(count)} pairs` })} in ${isolate(title)}`,
  },
};
