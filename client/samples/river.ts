/** A text to try things out on, written for this project: one sentence is left out, some are joined or cut by the translator. */
import target from "./river.en.txt?raw";
import source from "./river.ar.txt?raw";

export const river = {
  source: { name: "river.ar.txt", lang: "ar", text: source },
  target: { name: "river.en.txt", lang: "en", text: target },
};
