/** What a document is called when nobody named it. */
import type { Paragraph, Text } from "../alignment/document.ts";
import type { SideInput } from "./read-side.ts";

/** Long enough to know a text by, in characters. */
const LENGTH = 60;

/** The translation's file name without its ending; else the title or a heading in it; else its first words. */
export function documentTitle(input: SideInput, text: Text): string {
  const named = input.kind === "file" ? input.name.replace(/\.[^.]{1,10}$/u, "").trim() : "";
  if (named !== "") return named;
  const kinds: readonly Paragraph["kind"][] = ["title", "heading"];
  const headline = kinds.map((kind) => text.paragraphs.find((paragraph) => paragraph.kind === kind)).find((found) => found !== undefined);
  const first = headline ?? text.paragraphs.find((paragraph) => paragraph.segments.length > 0);
  return shortened(first?.text ?? "");
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LENGTH) return line;
  const cut = line.slice(0, LENGTH + 1);
  const gap = cut.lastIndexOf(" ");
  return `${(gap > LENGTH / 2 ? cut.slice(0, gap) : line.slice(0, LENGTH)).replace(/[\ud800-\udbff]$/u, "").trimEnd()}…`;
}
