/** The corpora of the benchmark, as their packages have them. */
import { describe, expect, it } from "vitest";
import { piecesOf } from "../bench/corpora/pieces-of.ts";
import { readQuran } from "../bench/corpora/quran.ts";
import { readUdhr, type UdhrLanguage } from "../bench/corpora/udhr.ts";

describe("the Quran", () => {
  const suras = readQuran();
  const verse = (sura: number, number: number): string => suras[sura - 1]!.verses[number - 1]!.source.join("");

  it("has its 6,236 verses, with words on both sides", () => {
    const verses = suras.flatMap((sura) => sura.verses);
    expect(verses).toHaveLength(6236);
    for (const { source, target } of verses) for (const piece of [...source, ...target]) expect(piece).toMatch(/\p{L}/u);
  });

  it.each([
    [1, 1, "بسم"], [2, 1, "الم"], [9, 1, "براءه"], [27, 30, "انه"], [95, 1, "والتين"], [97, 1, "انا"], [112, 1, "قل"],
  ])("has the basmala only where it is the verse: %i:%i begins with %s", (sura, number, word) => {
    expect(folded(verse(sura, number)).split(" ")[0]).toBe(word);
  });

  it("falls into pieces at the pause marks, which stay", () => {
    expect(suras[1]!.verses[254]!.source.length).toBeGreaterThan(5);
    expect(suras[1]!.verses[254]!.source[0]).toMatch(/ۚ\s*$/u);
  });
});

describe("the declaration", () => {
  it.each<UdhrLanguage>(["ar", "de", "en", "es", "fa", "fr", "he", "ru", "tr", "ur", "zh"])("can be read in %s", (lang) => {
    const units = readUdhr(lang);
    // 30 articles with 51 paragraphs.
    expect(units.length).toBeGreaterThanOrEqual(51);
    for (const { source, target } of units) expect(Math.min(source.length, target.length)).toBe(1);
    for (const { source, target } of units) for (const piece of [...source, ...target]) expect(piece).toMatch(/^[^<&]*\p{L}/u);
  });

  it("begins with article 1 and has no headings", () => {
    const [first] = readUdhr("fr");
    expect(first).toEqual({
      source: ["Tous les êtres humains naissent libres et égaux en dignité et en droits. "],
      target: ["All human beings are born free and equal in dignity and rights. "],
    });
    expect(readUdhr("en").some(({ source }) => /^Article/u.test(source.join("")))).toBe(false);
  });
});

it("loses no character of what it cuts into pieces", () => {
  const text = "  One. “Two?” Three…  Four ";
  expect(piecesOf(text, "en").join("")).toBe(text);
  expect(piecesOf("", "en")).toEqual([]);
});

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ة/gu, "ه");
}
