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

describe("traps", () => {
  test.each(TRAPS)("%s", (text, ...expected) => expect(mentionsOf(text).map((mention) => mention.text)).toEqual(expected));
});
