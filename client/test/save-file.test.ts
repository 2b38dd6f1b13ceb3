import { describe, expect, it } from "vitest";
import { safeFileName } from "../files/save-file.ts";

describe("names of files", () => {
  it.each([
    ["رحلة إلى حلب.txt", "رحلة إلى حلب.txt"],
    ["Ḥamāh and the ʿAṣī.md", "Ḥamāh and the ʿAṣī.md"],
    ["chapter 1/2: the river?.txt", "chapter 1 2 the river.txt"],
    ["..\\..\\notes.md", "notes.md"],
    [".hidden", "hidden"],
    ["report. ", "report"],
    ["con.txt", "_con.txt"],
    ["LPT1", "_LPT1"],
    ["console.txt", "console.txt"],
    ["two\nlines.txt", "two lines.txt"],
    ["", "document"],
    ["???", "document"],
  ])("%j is saved as %j", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it("cannot show its ending backwards", () => {
    expect(safeFileName("invoice\u202Etxt.exe")).toBe("invoice txt.exe");
  });

  it("is shortened before its ending, never inside a character", () => {
    const short = safeFileName(`${"x".repeat(95)}😀😀😀.txt`);
    expect(short).toBe(`${"x".repeat(95)}.txt`);
    expect(safeFileName(`${"س".repeat(300)}.markdown`)).toMatch(/^س{91}\.markdown$/u);
  });
});
