/** Every string of the page in Arabic. */
import { isolate, plural } from "./insert.ts";
import type { Messages } from "./messages.ts";

export const ar: Messages = {
  app: {
    name: "مقابلة",
  },
  example: {
    pairs: (count, title) =>
      `${plural("ar", count, { zero: "لا أزواج", one: "زوج واحد", two: "زوجان", few: `${String(count)} أزواج`, many: `${String(count)} زوجًا`, other: `${String(count)} زوج` })} في ${isolate(title)}`,
  },
};
