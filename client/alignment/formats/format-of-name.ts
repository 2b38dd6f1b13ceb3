/** What a file's name says of how its text is marked up. */

export type TextFormat = "plain" | "markdown";

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/iu;

/** Markdown by one of its usual endings, in either case; every other name is that of a plain text. */
export function formatOfName(name: string): TextFormat {
  return MARKDOWN_NAME.test(name) ? "markdown" : "plain";
}
