/** What a document is called when nobody named it. */
import type { Paragraph, Text } from "../alignment/document.ts";
import type { SideInput } from "./read-side.ts";

/** The longest title, in UTF-16 code units: long enough to know a text by. */
const LENGTH = 60;

/** The translation's file name without its ending; else the title or a heading in it; else its first sentence. At most 60 characters of what is in the text. */
export function documentTitle(input: SideInput, text: Text): string {
  const named = input.kind === "file" ? input.name.replace(/\.[^.]{1,10}$/u, "").trim() : "";
  if (named !== "") return named;
  const kinds: readonly Paragraph["kind"][] = ["title", "heading"];
  const headline = kinds.map((kind) => text.paragraphs.find((paragraph) => paragraph.kind === kind)).find((found) => found !== undefined);
  return shortened(headline ? headline.text : firstSentence(text));
}

function firstSentence({ paragraphs }: Text): string {
  for (const paragraph of paragraphs) {
    const [segment] = paragraph.segments;
    if (segment) return paragraph.text.slice(segment.start, segment.end);
  }
  return "";
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LENGTH) return line;
  const room = LENGTH - "…".length;
  const gap = line.lastIndexOf(" ", room);
  return `${line.slice(0, gap > LENGTH / 2 ? gap : room).replace(/[\ud800-\udbff]$/u, "").trimEnd()}…`;
}
