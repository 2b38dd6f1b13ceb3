import { expect, test } from "vitest";
import { formatOfName } from "../formats/format-of-name.ts";

test.each([
  ["chapter.md", "markdown"], ["CHAPTER.MD", "markdown"], ["chapter.markdown", "markdown"], ["chapter.mdown", "markdown"], ["الفصل.mkd", "markdown"],
  ["chapter.txt", "plain"], ["chapter.md.txt", "plain"], ["readme", "plain"], ["chaptermd", "plain"], ["-", "plain"],
] as const)("%s is %s", (name, format) => expect(formatOfName(name)).toBe(format));
