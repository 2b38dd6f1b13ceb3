/** The passages to measure by are marked without a gap: what is marked is known, what is known is marked, and nothing marked stands unmarked elsewhere. */
import { describe, expect, test } from "vitest";
import { LAST_PASSAGES, LATER_PASSAGES, PASSAGES } from "../bench/passages.ts";
import { readPassage, readSide, type Mention, type PassageSide, type ReadPassage } from "../bench/read-passage.ts";
import { foldDigits } from "../fold.ts";

const sets = [
  { set: "the first set", passages: Object.values(PASSAGES).flat().map(readPassage), least: { passages: 48, words: 3000 } },
  { set: "the later set", passages: Object.values(LATER_PASSAGES).flat().map(readPassage), least: { passages: 30, words: 2000 } },
  { set: "the last set", passages: Object.values(LAST_PASSAGES).flat().map(readPassage), least: { passages: 21, words: 1300 } },
];
const read = sets.flatMap(({ passages }) => passages);
const sides = read.flatMap((passage) => [passage.source, passage.target]);

const words = (side: PassageSide): number => side.sentences.join(" ").split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
const ids = (mentions: readonly Mention[]): number[] => unique(mentions.map((mention) => mention.id)).sort((a, b) => a - b);
const formsOf = (side: PassageSide, name: number): string[] => unique(side.names.filter((mention) => mention.id === name).map((mention) => mention.form));
const inconsistencies = (passage: ReadPassage): number => [...passage.names.values()].filter((name) => name.variants).length + passage.wrong.size;

describe("marks", () => {
  test("stand where they stood", () => {
    const side = readSide(["In {{1|1187}} the [[1|Blue [[2|Nile]]]] rose.", "[[2|Nile]]"]);
    expect(side.sentences).toEqual(["In 1187 the Blue Nile rose.", "Nile"]);
    expect(side.numbers).toEqual([{ id: 1, sentence: 0, start: 3, end: 7, form: "1187" }]);
    expect(side.names).toEqual([
      { id: 1, sentence: 0, start: 12, end: 21, form: "Blue Nile" },
      { id: 2, sentence: 0, start: 17, end: 21, form: "Nile" },
      { id: 2, sentence: 1, start: 0, end: 4, form: "Nile" },
    ]);
  });
  test.each(["[[1|Nile", "Nile]]", "[[1|]]", "[[1|Nile}}", "[[Nile]]", "[1|Nile]", "{{1|[[1|a}}]]"])("%s is refused", (text) => {
    expect(() => readSide([text])).toThrow("A mark is not");
  });
  test("every mention is what the sentence holds there", () => {
    for (const side of sides) {
      for (const { sentence, start, end, form } of [...side.names, ...side.numbers]) expect(side.sentences[sentence]?.slice(start, end)).toBe(form);
    }
  });
});

describe.each(sets)("$set", ({ passages, least }) => {
  test("has enough of everything", () => {
    expect(passages.length).toBeGreaterThanOrEqual(least.passages);
    expect(sum(passages.map((passage) => words(passage.source)))).toBeGreaterThanOrEqual(least.words);
    expect(sum(passages.map((passage) => words(passage.target)))).toBeGreaterThanOrEqual(least.words);
  });
  test("at least a third has no inconsistency, and no passage more than four", () => {
    expect(passages.filter((passage) => inconsistencies(passage) === 0).length * 3).toBeGreaterThanOrEqual(passages.length);
    expect(passages.filter((passage) => inconsistencies(passage) > 4)).toEqual([]);
  });
});

test("no two passages share an id", () => {
  expect(unique(read.map((passage) => passage.id))).toHaveLength(read.length);
});

describe.each(read)("$id", (passage) => {
  const { source, target, names } = passage;

  test.each([["source", source], ["target", target]] as const)("the %s has four to ten sentences and 60 to 100 words", (_, side) => {
    expect(side.sentences.length).toBeGreaterThanOrEqual(4);
    expect(side.sentences.length).toBeLessThanOrEqual(10);
    expect(words(side)).toBeGreaterThanOrEqual(60);
    expect(words(side)).toBeLessThanOrEqual(100);
  });

  test("the links hold every sentence once", () => {
    expect(passage.links.flatMap(([left]) => left)).toEqual(source.sentences.map((_, at) => at));
    expect(passage.links.flatMap(([, right]) => right)).toEqual(target.sentences.map((_, at) => at));
  });

  test("the names of the table are those marked in both texts, in sentences that belong together", () => {
    expect(ids(source.names)).toEqual([...names.keys()]);
    expect(ids(target.names)).toEqual([...names.keys()]);
    for (const name of names.keys()) {
      const linked = passage.links.filter(([left, right]) => has(source, left, name) && has(target, right, name));
      expect(linked, `name ${name}`).not.toEqual([]);
    }
  });

  test("every form of a name is accounted for", () => {
    for (const [id, { variants, short = [], quoted = [] }] of names) {
      const forms = formsOf(target, id);
      const listed = [...(variants?.flat() ?? []), ...short, ...quoted];
      expect(listed.filter((form) => !forms.includes(form)), `listed of name ${id}, not in the text`).toEqual([]);
      expect(unique(listed), `listed twice of name ${id}`).toEqual(listed);
      const rest = unique(forms.filter((form) => !listed.includes(form)).map((form) => form.toLowerCase()));
      expect(rest, `neither variant, short nor quoted of name ${id}`).toHaveLength(variants ? 0 : 1);
      if (variants) expect(variants.length >= 2 && short.length === 0, `the variants of name ${id}`).toBe(true);
    }
  });

  test("what is marked once is marked wherever it stands", () => {
    for (const side of [source, target]) expect(unmarked(side)).toEqual([]);
  });

  test("every number stands once on both sides, and differs only where that is known", () => {
    expect(ids(source.numbers)).toHaveLength(source.numbers.length);
    expect(ids(target.numbers)).toEqual(ids(source.numbers));
    expect(target.numbers).toHaveLength(source.numbers.length);
    const known = [...passage.wrong, ...passage.converted];
    expect(known.filter((id) => !ids(source.numbers).includes(id))).toEqual([]);
    for (const { id, form } of source.numbers) {
      const rendered = target.numbers.find((number) => number.id === id)?.form ?? "";
      if (isDigits(form) && isDigits(rendered)) expect(plain(form) !== plain(rendered), `number ${id}`).toBe(known.includes(id));
    }
  });

  test("look-alikes are two names of the table", () => {
    for (const pair of passage.lookAlikes) expect(pair.every((id) => names.has(id)) && pair[0] !== pair[1]).toBe(true);
  });
});

function has(side: PassageSide, sentences: readonly number[], name: number): boolean {
  return side.names.some((mention) => mention.id === name && sentences.includes(mention.sentence));
}

function isDigits(form: string): boolean {
  return /^[\p{N}.,٫٬]+$/u.test(form);
}

function plain(form: string): string {
  return foldDigits(form).replaceAll("٫", ".").replace(/[,٬]/gu, "");
}

/** Words that are marked as a name in one place and stand without a mark in another: in Arabic also behind proclitics. */
function unmarked(side: PassageSide): string[] {
  return unique(side.names.map((mention) => mention.form)).flatMap((form) => {
    const word = new RegExp(`(?<![\\p{L}\\p{M}])[وف]?[بلك]?(?<form>${form.replace(/[.*+?()]/gu, "\\$&")})(?![\\p{L}\\p{M}])`, "dgiu");
    return side.sentences.flatMap((text, sentence) => {
      const found = [...text.matchAll(word)].map((match) => match.indices!.groups!["form"]!);
      return found.filter(([start, end]) => !isMarked(side, sentence, start, end)).map(() => `${form}: ${text}`);
    });
  });
}

function isMarked(side: PassageSide, sentence: number, start: number, end: number): boolean {
  return side.names.some((mention) => mention.sentence === sentence && mention.start <= start && mention.end >= end);
}
