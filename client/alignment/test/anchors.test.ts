import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandAround, findAnchors } from "../engine/anchors.ts";
import { bandFrom, fullBand, nodeAt, type Band } from "../engine/band.ts";
import { seedLinks } from "../engine/seeds.ts";
import { sideWords } from "../engine/words.ts";
import { side } from "./small-side.ts";

/** Sentences with a number each; the translation lacks those for which `dropped` says so. */
function numbered(count: number, dropped: (i: number) => boolean): { anchors: ReturnType<typeof findAnchors>; kept: number[] } {
  const all = Array.from({ length: count }, (_, i) => i);
  const kept = all.filter((i) => !dropped(i));
  const source = sideWords(side("en", all.map((i) => `in the year ${String(1000 + i)}`)));
  const target = sideWords(side("ar", kept.map((i) => `في سنة ${String(1000 + i)}`)));
  return { anchors: findAnchors(source, target, seedLinks({ lang: "en", words: source }, { lang: "ar", words: target }).all), kept };
}

describe("anchors", () => {
  test("lie where the same rare numbers stand, also behind a dropped passage", () => {
    const { anchors, kept } = numbered(300, (i) => i >= 120 && i < 150);
    expect(anchors.length).toBeGreaterThan(200);
    for (const { source, target } of anchors) expect(kept[target]).toBe(source);
  });

  test("rise on both sides", () => {
    const { anchors } = numbered(200, (i) => i % 9 === 0);
    anchors.slice(1).forEach(({ source, target }, a) => {
      expect(source).toBeGreaterThan(anchors[a]!.source);
      expect(target).toBeGreaterThan(anchors[a]!.target);
    });
  });

  test("there are none where nothing is shared", () => {
    const words = (lang: string, word: string): ReturnType<typeof sideWords> => sideWords(side(lang, Array.from({ length: 50 }, () => word)));
    const [source, target] = [words("en", "river"), words("ar", "نهر")];
    expect(findAnchors(source, target, seedLinks({ lang: "en", words: source }, { lang: "ar", words: target }).all)).toEqual([]);
  });
});

describe("bands", () => {
  const expectSound = (band: Band, sources: number, targets: number): void => {
    expect([band.low[0], band.high[sources]]).toEqual([0, targets]);
    let nodes = 0;
    let misnumbered = 0;
    for (let i = 0; i <= sources; i++) {
      expect(band.low[i]!).toBeLessThanOrEqual(band.high[i]!);
      if (i > 0) {
        expect(band.low[i]!).toBeGreaterThanOrEqual(band.low[i - 1]!);
        expect(band.high[i]!).toBeGreaterThanOrEqual(band.high[i - 1]!);
        expect(band.low[i]!).toBeLessThanOrEqual(band.high[i - 1]!);
      }
      for (let j = band.low[i]!; j <= band.high[i]!; j++) if (nodeAt(band, i, j) !== nodes++) misnumbered++;
    }
    expect({ nodes: band.nodes, misnumbered }).toEqual({ nodes, misnumbered: 0 });
  };

  test("rise, overlap and number their nodes in order, whatever is wished", () => {
    const wish = fc.array(fc.tuple(fc.integer({ min: -5, max: 25 }), fc.integer({ min: -5, max: 25 })), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(fc.nat(15), fc.nat(20), wish, (sources, targets, rows) => {
        expectSound(bandFrom(sources, targets, (i) => rows[i]!), sources, targets);
      }),
    );
  });

  test("outside the band there is no node", () => {
    const band = bandFrom(4, 4, (i) => [i - 1, i + 1]);
    expect([nodeAt(band, 0, 3), nodeAt(band, 3, 0), nodeAt(band, -1, 0), nodeAt(band, 5, 4), nodeAt(band, 2, 5)]).toEqual([-1, -1, -1, -1, -1]);
    expectSound(fullBand(3, 0), 3, 0);
    expectSound(fullBand(0, 3), 0, 3);
  });

  test("around anchors: narrow near them, wide between them, and bounded for a book", () => {
    const anchors = [{ source: 1000, target: 1000, weight: 9 }, { source: 1010, target: 1010, weight: 9 }];
    const band = bandAround(anchors, 2000, 2000);
    expectSound(band, 2000, 2000);
    const width = (i: number): number => band.high[i]! - band.low[i]!;
    expect(width(1005)).toBeLessThan(100);
    expect(width(500)).toBeGreaterThan(3 * width(1005));
    expect(bandAround([], 20_000, 20_000).nodes).toBeLessThan(1_700_000);
  });
});
