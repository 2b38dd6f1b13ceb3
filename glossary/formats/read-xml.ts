/**
 * Reads XML 1.0 without a DOM, so that it works in a worker and on the command line alike: enough of it for the files of translators'
 * programs. Comments and processing instructions are passed over, and so is a document type; entities that it declares are not known.
 */

export interface XmlHandler {
  /** Names come without their namespace prefix, those of attributes with it: `xml:lang`. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Why and in which line, counted from 1, the text is not well-formed. */
export interface XmlFault {
  readonly line: number;
  readonly kind: "no-element" | "unclosed" | "unexpected-close" | "bad-tag" | "bad-attribute" | "unknown-entity" | "text-outside";
  /** What stands there: the name of an element, an entity, or the beginning of a tag. */
  readonly what: string;
}

const MARKUP = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>|<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Calls the handler in the order of the text. Returns what is wrong with it, if anything; the handler has been told what came before. */
export function readXml(source: string, handler: XmlHandler): XmlFault | undefined {
  const xml = source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const open: string[] = [];
  let seen = false;
  let at = 0;
  const fault = (kind: XmlFault["kind"], place: number, what: string): XmlFault => ({ kind, line: xml.slice(0, place).split("\n").length, what: what.split("\n", 1)[0]!.slice(0, 40) });
  const text = (to: number): XmlFault | undefined => {
    const raw = xml.slice(at, to);
    const stray = raw.indexOf("<");
    if (stray >= 0) return fault("bad-tag", at + stray, /^<[^\s>]*/u.exec(raw.slice(stray))?.[0] ?? "<");
    if (open.length === 0) return raw.trim() === "" ? undefined : fault("text-outside", at + raw.search(/\S/u), raw.trim());
    const decoded = decode(raw);
    if (decoded.kind === "unknown") return fault("unknown-entity", at + decoded.at, decoded.entity);
    if (decoded.text !== "") handler.text(decoded.text);
    return undefined;
  };
  for (const markup of xml.matchAll(MARKUP)) {
    const wrong = text(markup.index);
    if (wrong) return wrong;
    at = markup.index + markup[0].length;
    const [, data, closing, fullName, attributes = "", empty] = markup;
    if (data !== undefined && open.length > 0) handler.text(data);
    if (fullName === undefined) continue;
    const name = fullName.slice(fullName.indexOf(":") + 1);
    if (closing === "/") {
      if (open.pop() !== fullName) return fault("unexpected-close", markup.index, fullName);
      handler.close(name);
      continue;
    }
    if (open.length === 0 && seen) return fault("text-outside", markup.index, markup[0]);
    seen = true;
    const read = readAttributes(attributes);
    if (read === undefined) return fault("bad-attribute", markup.index, markup[0]);
    handler.open(name, read);
    if (empty === "/") handler.close(name);
    else open.push(fullName);
  }
  const rest = text(xml.length);
  if (rest) return rest;
  if (open.length > 0) return fault("unclosed", xml.length, open.at(-1) ?? "");
  return seen ? undefined : fault("no-element", 0, xml.trim());
}

function readAttributes(text: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single = ""] of text.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single);
    if (value.kind === "unknown" || attributes.has(name)) return undefined;
    attributes.set(name, value.text);
  }
  return attributes;
}

type Decoded = { readonly kind: "text"; readonly text: string } | { readonly kind: "unknown"; readonly entity: string; readonly at: number };

/** The text with its entities and character references as the characters that they stand for. */
function decode(raw: string): Decoded {
  if (!raw.includes("&")) return { kind: "text", text: raw };
  let unknown: { entity: string; at: number } | undefined;
  const text = raw.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([^\s&;]{1,40}));|&/giu, (entity, hex: string | undefined, decimal: string | undefined, name: string | undefined, at: number) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const char = name === undefined ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (char === undefined) unknown ??= { entity, at };
    return char ?? "";
  });
  return unknown === undefined ? { kind: "text", text } : { kind: "unknown", ...unknown };
}
