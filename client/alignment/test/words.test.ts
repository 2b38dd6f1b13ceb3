import { describe, expect, test } from "vitest";
import { stemmerFor } from "../engine/light-stem.ts";
import { numberKey, sideWords } from "../engine/words.ts";
import { side } from "./small-side.ts";

describe("the words of a sentence", () => {
  const cases: readonly (readonly [what: string, lang: string, text: string, stems: readonly string[]])[] = [
    ["single letters are left out", "en", "Is it a plan?", ["is", "it", "plan"]],
    ["English endings are cut", "en", "The ministers visited cities quickly", ["the", "minist", "visit", "cit", "quick"]],
    ["English forms that no ending betrays are those of their base", "en", "The children went, thinking", ["the", "child", "go", "think"]],
    ["Arabic clitics and endings are cut", "ar", "والمدينة وبالقاهرة للوزير مدارسها", ["مدين", "قاهر", "وزير", "مدارس"]],
    ["other languages keep five letters", "de", "Berge Bergsteiger", ["berge", "bergs"]],
    ["numbers in every digit system are one", "ar", "1956 ١٩٥٦ ۱۹۵۶", ["#1956", "#1956", "#1956"]],
    ["separators do not part a number", "en", "1,200 and 1.5", ["#1200", "and", "#15"]],
    ["Arabic separators neither", "ar", "١٬٢٠٠ ١٫٥", ["#1200", "#15"]],
    ["leading zeros do not count", "en", "07 0", ["#7", "#0"]],
    ["a date is three numbers", "en", "12/03/2019", ["#12", "#3", "#2019"]],
    ["Han characters alone and by two", "zh", "大河", ["大", "大河", "河"]],
    ["apostrophes and hyphens part words", "fr", "l'avenir, peut-être", ["aveni", "peut", "etre"]],
    ["only signs", "en", "… — !", []],
  ];
  test.each(cases)("%s", (_, lang, text, stems) => {
    const { vocabulary, ids } = sideWords(side(lang, [text]));
    expect(Array.from(ids, (id) => vocabulary.stems[id])).toEqual(stems);
  });

  test("sentences are runs of ids, an empty one an empty run", () => {
    const words = sideWords(side("en", ["Nile river", "", "river Nile"]));
    expect([...words.start]).toEqual([0, 2, 2, 4]);
    expect([...words.ids]).toEqual([0, 1, 1, 0]);
  });

  test("frequency, capitals and forms are kept by word", () => {
    const { vocabulary } = sideWords(side("en", ["Rivers flow. A river, the RIVER"]));
    const river = vocabulary.stems.indexOf("riv");
    expect(vocabulary.frequency[river]).toBe(3);
    expect(vocabulary.capitals[river]).toBe(2);
    expect([...(vocabulary.forms[river] ?? [])]).toEqual(["rivers", "river"]);
  });
});

test("a number's key has no separators and no leading zeros", () => {
  expect(["1,200", "001", "3.14", "000"].map(numberKey)).toEqual(["#1200", "#1", "#314", "#0"]);
});

describe("light stems", () => {
  const same: readonly (readonly [lang: string, one: string, other: string])[] = [
    ["ar", "الكتاب", "كتاب"],
    ["ar", "والكتاب", "كتابه"],
    ["ar", "بالمدينه", "المدينه"],
    ["ar", "مسلمون", "المسلمين"],
    ["en", "nation", "nations"],
    ["en", "walked", "walking"],
    ["en", "quickly", "quick"],
  ];
  test.each(same)("%s: %s and %s are one", (lang, one, other) => expect(stemmerFor(lang)(one)).toBe(stemmerFor(lang)(other)));

  const apart: readonly (readonly [lang: string, one: string, other: string])[] = [
    ["ar", "ولد", "لد"],
    ["ar", "قال", "قل"],
    ["en", "bed", "b"],
    ["en", "sing", "s"],
  ];
  test.each(apart)("%s: of %s enough remains, it is not %s", (lang, one, other) => expect(stemmerFor(lang)(one)).not.toBe(other));
});
