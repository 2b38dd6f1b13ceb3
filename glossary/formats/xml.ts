/**
 * How text is written into an XML 1.0 file so that every parser reads the same text back. Some characters have no form in XML at all,
 * not even as a reference; they are left out, and counted so that it can be said.
 */

/** Everything outside of the production Char: most control characters, U+FFFE, U+FFFF, and halves of a surrogate pair. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What would end the text, or what a parser changes as it reads: line ends anywhere, tabs too in an attribute. */
const SPECIAL = /[&<>"'\t\n\r]/g;

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** The text as the content of an element or as an attribute's value in quotation marks, without what XML cannot hold. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "").replace(SPECIAL, (char) => NAMED[char] ?? `&#${char.charCodeAt(0)};`);
}

/** How many characters of the text `escapeXml` leaves out. */
export function countUnwritable(text: string): number {
  return text.match(UNWRITABLE)?.length ?? 0;
}
