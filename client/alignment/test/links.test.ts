import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksOf, pairsOf, readLinks, writeLinks, type Link } from "../formats/links.ts";
import { smallDocument, smallText, type SmallPair } from "./small-document.ts";

const SOURCE = smallText("ar", [["افتتح الجسر.", "حضر الوزير."], ["كلف المشروع مليونا.", "انتهى الخبر."]]);
const TARGET = smallText("en", [["The bridge opened.", "The minister came."], ["It cost a million.", "Traffic flows.", "So it ends."]]);
const COUNTS = { source: 4, target: 5 };

describe("writing links", () => {
  test("rows stand in the order of the document, each sentence once, four decimals at most", () => {
    const document = smallDocument(SOURCE, TARGET, [
      { source: [0, 1], target: [0], confidence: 0.97 },
      { source: [], target: [1], confidence: 0.123456 },
      { source: [2], target: [2, 3], confidence: 1 },
      { source: [3], target: [4], confidence: 0.00001 },
    ]);
    expect(writeLinks(linksOf(document))).toBe("0,1\t0\t0.97\n\t1\t0.1235\n2\t2,3\t1\n3\t4\t0\n");
  });

  test("what a person accepted is certain; sentences without counterpart have a row each", () => {
    const document = smallDocument(SOURCE, TARGET, [
      { source: [0], target: [0], confidence: 0.4, status: "accepted" },
      { source: [1, 2], target: [], confidence: 0.5 },
      { source: [], target: [1, 2], confidence: null },
      { source: [3], target: [3, 4], confidence: null },
    ]);
    expect(writeLinks(linksOf(document))).toBe("0\t0\t1\n1\t\t0.5\n2\t\t0.5\n\t1\t1\n\t2\t1\n3\t3,4\t1\n");
  });

  test("a translation alone", () => {
    const alone = smallDocument(null, smallText("en", [["One.", "Two."]]), [
      { source: [], target: [0], confidence: null },
      { source: [], target: [1], confidence: null },
    ]);
    expect(writeLinks(linksOf(alone))).toBe("\t0\t1\n\t1\t1\n");
  });
});

describe("reading links", () => {
  const read = (file: string) => readLinks(file, COUNTS);

  test("comments, empty lines, CRLF, spaces and a missing confidence are allowed", () => {
    expect(read("# made by hand\r\n0, 1\t0\t.5\r\n\r\n2\t1\r\n3\t2,3,4\t1e-3\r\n")).toEqual({
      kind: "links",
      links: [
        { source: [0, 1], target: [0], confidence: 0.5 },
        { source: [2], target: [1], confidence: null },
        { source: [3], target: [2, 3, 4], confidence: 0.001 },
      ],
    });
  });

  test("rows without source may stand anywhere and are put in their place", () => {
    const outcome = read("\t4\n\t1\n3\t3\n0\t0\n2\t\n1\t2\n");
    expect(outcome.kind === "links" && outcome.links.map(({ source, target }) => `${source.join()}:${target.join()}`)).toEqual([
      "0:0", ":1", "1:2", "2:", "3:3", ":4",
    ]);
  });

  test("the order of neighbours without counterpart is kept as the file has it", () => {
    for (const file of ["0\t0\n1\t\n\t1\n2\t2\n3\t3,4\n", "0\t0\n\t1\n1\t\n2\t2\n3\t3,4\n"]) {
      const outcome = read(file);
      expect(outcome.kind === "links" && writeLinks(outcome.links)).toBe(file);
    }
  });

  const REST = "2\t2\n3\t3,4\n";
  const WRONG: readonly (readonly [what: string, file: string, errors: readonly object[]])[] = [
    ["one column", `0\t0\n1 1\n${REST}`, [{ kind: "columns", line: 2 }, { kind: "missing", side: "source", sentence: 1 }, { kind: "missing", side: "target", sentence: 1 }]],
    ["four columns", `0\t0\n1\t1\t1\tx\n${REST}`, [{ kind: "columns", line: 2 }, { kind: "missing", side: "source", sentence: 1 }, { kind: "missing", side: "target", sentence: 1 }]],
    ["a word for a number", `0\tone\n1\t0,1\n${REST}`, [{ kind: "numbers", line: 1, cell: "one" }, { kind: "missing", side: "source", sentence: 0 }]],
    ["a confidence over 1", `0\t0\t97\n1\t1\n${REST}`, [{ kind: "confidence", line: 1, cell: "97" }, { kind: "missing", side: "source", sentence: 0 }, { kind: "missing", side: "target", sentence: 0 }]],
    ["a row of nothing", `0\t0\n\t\n1\t1\n${REST}`, [{ kind: "empty", line: 2 }]],
    ["a sentence that is not there", `0\t0\n1\t1,5\n${REST}`, [{ kind: "unknown", line: 2, side: "target", sentence: 5 }]],
    ["a sentence named twice", `0\t0\n1,0\t1\n${REST}`, [{ kind: "repeated", line: 2, side: "source", sentence: 0 }]],
    ["a sentence left out", `0\t0\n1\t\n${REST}`, [{ kind: "missing", side: "target", sentence: 1 }]],
    ["crossing pairs", `# comment\n0\t1\n1\t0\n${REST}`, [{ kind: "crossing", line: 2, side: "target", sentence: 1 }]],
    ["a pair with a gap", "0,2\t0\n1\t1\n3\t2,3,4\n", [{ kind: "crossing", line: 1, side: "source", sentence: 2 }]],
  ];

  test.each(WRONG)("%s is an error with its line", (_what, file, errors) => {
    expect(read(file)).toEqual({ kind: "invalid", errors });
  });
});

/** Pairs that use every sentence of both sides once, in order. */
const tiling = fc
  .array(fc.record({ source: fc.nat({ max: 3 }), target: fc.nat({ max: 3 }), confidence: fc.nat({ max: 10_000 }) }), { maxLength: 12 })
  .map((shapes) => {
    const next = { source: 0, target: 0 };
    const pairs = shapes
      .filter(({ source, target }) => source + target > 0)
      .map(({ source, target, confidence }): SmallPair => ({
        source: Array.from({ length: source }, () => next.source++),
        target: Array.from({ length: target }, () => next.target++),
        confidence: confidence / 10_000,
      }));
    return { pairs, counts: next };
  });

describe("round trip", () => {
  test("links that are written are read back, in the same order", () => {
    fc.assert(
      fc.property(tiling, ({ pairs, counts }) => {
        const sentences = (count: number) => [Array.from({ length: count }, (_, index) => `S${index}.`)];
        const source = smallText("ar", sentences(counts.source));
        const target = smallText("en", sentences(counts.target));
        const links = linksOf(smallDocument(source, target, pairs));
        const outcome = readLinks(writeLinks(links), counts);
        expect(outcome).toEqual({ kind: "links", links });
        const again = linksOf({ source, target, pairs: pairsOf(links, source, target), judgements: [] });
        expect(again).toEqual(links);
      }),
    );
  });

  test("any order of the rows gives the same pairs", () => {
    const shuffled = tiling.chain(({ pairs, counts }) => {
      const links: readonly Link[] = pairs.map(({ source, target, confidence }) => ({ source, target, confidence }));
      return fc.record({ links: fc.constant(links), counts: fc.constant(counts), rows: fc.shuffledSubarray([...links], { minLength: links.length }) });
    });
    const named = (link: Link) => `${link.source.join()}:${link.target.join()}`;
    fc.assert(
      fc.property(shuffled, ({ links, counts, rows }) => {
        const expected = readLinks(writeLinks(links), counts);
        const outcome = readLinks(writeLinks(rows), counts);
        expect(outcome.kind).toBe("links");
        if (outcome.kind !== "links" || expected.kind !== "links") return;
        expect(outcome.links.map(named).sort()).toEqual(expected.links.map(named).sort());
      }),
    );
  });
});
