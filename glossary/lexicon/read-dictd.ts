/**
 * Reads a dictionary of the DICT server (RFC 2229), as FreeDict ships it: an index, a line a headword with its place in the dictionary,
 * and the dictionary itself, one text after another. Compressed (`.dict.dz`) it is gzip, which whoever reads the file undoes.
 */
import type { DictionaryEntry } from "./dictionary.ts";
import { unreadable, type DictionaryFault } from "./dictionary-read.ts";

export interface DictdRead {
  readonly kind: "dictd";
  readonly entries: readonly DictionaryEntry[];
  /** What the dictionary calls itself: `Arabic-English FreeDict Dictionary`. Empty when it does not. */
  readonly title: string;
}

/** The uncompressed dictionary. */
export interface DictdBody {
  /** In bytes. */
  readonly size: number;
  /** The text of so many bytes from there on, which are UTF-8. */
  readonly text: (start: number, length: number) => string;
}

/** A rendering of more words is an explanation. */
const MOST_WORDS = 4;
/** Headwords that begin so say something of the dictionary. */
const ABOUT = /^00-?database/u;

export function readDictd(index: string, body: DictdBody): DictdRead | { readonly kind: "unreadable"; readonly fault: DictionaryFault } {
  const byPlace = new Map<number, { length: number; forms: string[] }>();
  let title = "";
  for (const [number, line] of index.split("\n").entries()) {
    if (line === "") continue;
    const [form, offset, length] = line.split("\t");
    const [start, size] = [numberOf(offset), numberOf(length)];
    if (form === undefined || start === undefined || size === undefined || start + size > body.size) return unreadable({ kind: "index", line: number + 1 });
    if (ABOUT.test(form)) {
      if (form.endsWith("short")) title = body.text(start, size).split("\n").findLast((each) => each.trim() !== "")?.trim() ?? "";
      continue;
    }
    const known = byPlace.get(start);
    if (known === undefined) byPlace.set(start, { length: size, forms: [form] });
    else known.forms.push(form);
  }
  const entries: DictionaryEntry[] = [];
  for (const [start, { length, forms }] of byPlace) {
    const renderings = renderingsIn(body.text(start, length));
    if (renderings.length > 0) entries.push({ forms, renderings });
  }
  return entries.length > 0 ? { kind: "dictd", entries, title } : unreadable({ kind: "no-entries" });
}

/** The lines below the headword, without their numbers, grammar and examples. */
function renderingsIn(definition: string): string[] {
  const [, ...lines] = definition.split("\n");
  const renderings = lines.flatMap((line) => {
    if (/["“„]|:\s/u.test(line)) return [];
    const bare = line.replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]/gu, "").replace(/^\s*(?:\d+|[a-z])[.)]\s*/u, "");
    return bare.split(/[,;،؛]/u).map((part) => part.trim());
  });
  return [...new Set(renderings)].filter((each) => each !== "" && each.split(/\s+/u).length <= MOST_WORDS);
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A number to the base 64, its most significant digit first. */
function numberOf(digits: string | undefined): number | undefined {
  if (digits === undefined || !/^[A-Za-z\d+/]{1,8}$/u.test(digits)) return undefined;
  return Array.from(digits).reduce((value, digit) => value * 64 + DIGITS.indexOf(digit), 0);
}
