/** What a TMX or TBX file is, and which languages are in it, before it is read for two of them. */
import { readXml } from "../formats/read-xml.ts";
import { primaryTag } from "../language-tag.ts";

/** The name of the outermost element, without its prefix; undefined when the text is no XML. */
export function xmlRoot(text: string): string | undefined {
  if (!/^\uFEFF?\s*</u.test(text)) return undefined;
  return /<(?:[^\s<>/:!?]+:)?([^\s<>/:!?]+)/u.exec(text.replace(/<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>/gu, ""))?.[1] ?? "";
}

/** Elements that say the language of what is in them. */
const IN_LANGUAGE = new Set(["tuv", "langSet", "langSec"]);

/** The languages of a TMX or TBX text as primary tags: first the one that its header names as the source, then the most frequent. */
export function xmlLanguages(text: string): readonly string[] {
  const counts = new Map<string, number>();
  let first = "";
  readXml(text, {
    open: (name, attributes) => {
      if (name === "header") first = primaryTag(attributes.get("srclang") ?? "");
      if (!IN_LANGUAGE.has(name)) return;
      const tag = primaryTag(attributes.get("xml:lang") ?? attributes.get("lang") ?? "");
      if (tag !== "") counts.set(tag, 1 + (counts.get(tag) ?? 0));
    },
    text: () => undefined,
    close: () => undefined,
  });
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  return byCount.includes(first) ? [first, ...byCount.filter((tag) => tag !== first)] : byCount;
}
