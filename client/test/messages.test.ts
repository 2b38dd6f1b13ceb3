import { describe, expect, it } from "vitest";
import { ar } from "../messages/ar.ts";
import { en } from "../messages/en.ts";

describe("counted words in Arabic", () => {
  it.each([
    [0, "لا مستندات"],
    [1, "مستند واحد"],
    [2, "مستندان"],
    [3, "3 مستندات"],
    [10, "10 مستندات"],
    [11, "11 مستندًا"],
    [99, "99 مستندًا"],
    [100, "100 مستند"],
    [103, "103 مستندات"],
  ])("%i: %s", (count, words) => {
    expect(ar.library.count(count)).toBe(words);
  });

  it("has no number before the words for one and two", () => {
    expect(ar.export.open(1)).toBe("زوج واحد لم يُقبل بعد، ويُصدَّر كما هو.");
    expect(ar.export.open(2)).toBe("زوجان لم يُقبلا بعد، ويُصدَّران كما هما.");
  });
});

describe("counted words in English", () => {
  it.each([[0, "0 documents"], [1, "1 document"], [2, "2 documents"], [1200, "1,200 documents"]])("%i: %s", (count, words) => {
    expect(en.library.count(count)).toBe(words);
  });
});

it("a name in the other script is isolated from the sentence around it", () => {
  expect(en.library.deleted("رحلة")).toBe("\u2068رحلة\u2069 was deleted. It is kept for 30 days.");
  expect(ar.library.deleteOf("river.txt")).toBe("حذف \u2068river.txt\u2069");
});
