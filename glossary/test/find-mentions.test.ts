import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { MentionSearch } from "../names/find-mentions.ts";
import { KnownNames } from "../names/known-names.ts";
import { NAMES, TRAPS } from "./mention-cases.ts";
import { passage } from "./passages.ts";

const mentionsOf = (...texts: readonly string[]) =>
  new MentionSearch(new KnownNames(emptyGlossary, { source: null, target: "en" })).find(texts.map((text, index) => passage(text, { paragraph: index })));

describe("mentions in a sentence", () => {
  test.each(NAMES)("%s", (text, ...expected) => expect(mentionsOf(text).map((mention) => mention.text)).toEqual(expected));
});

test("a sign for ʿayn opens no quotation", () => {
  expect(mentionsOf("He met ‘Ali and al-‘Arifi in the judge’s house.").map(({ text, kept }) => [text, kept])).toEqual([["‘Ali", null], ["al-‘Arifi", null]]);
});

describe("traps", () => {
  test.each(TRAPS)("%s", (text, ...expected) => expect(mentionsOf(text).map((mention) => mention.text)).toEqual(expected));
});
