/**
 * From the files of a dictionary, terminology or translation memory to what is in them, for a person who has not said what they are:
 * the format is told by names and first elements, the languages by the file, its name or its words.
 */
import type { DictionaryEntry } from "../../../glossary/lexicon/dictionary.ts";
import { primaryTag } from "../../../glossary/language-tag.ts";
import type { DictionaryFault, Languages } from "../../../glossary/lexicon/dictionary-read.ts";
import { fileNameLanguages, shortestTag } from "../../../glossary/lexicon/file-name-languages.ts";
import { readDictd } from "../../../glossary/lexicon/read-dictd.ts";
import { readTbx } from "../../../glossary/lexicon/read-tbx.ts";
import { readTmx, type MemoryPair } from "../../../glossary/lexicon/read-tmx.ts";
import { readWordList } from "../../../glossary/lexicon/read-word-list.ts";
import { xmlLanguages, xmlRoot } from "../../../glossary/lexicon/xml-languages.ts";
import { detectLanguage } from "../detect-language.ts";
import { memoryUnits } from "../memory-units.ts";
import { decodeText, type Unreadable } from "./file-text.ts";

export type LexiconFormat = "dictd" | "tsv" | "tmx" | "tbx";

/** The bytes are unpacked, whatever the name says. */
export interface LexiconFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LexiconRead {
  readonly kind: "lexicon";
  readonly format: LexiconFormat;
  /** What it calls itself, else the name of its file. */
  readonly name: string;
  /** Of the forms, and of the renderings; as the file writes them. */
  readonly languages: Languages;
  /** Whether only the words told the languages. */
  readonly guessed: boolean;
  /** The languages to choose from; empty when it may be any. */
  readonly offered: readonly string[];
  readonly entries: readonly DictionaryEntry[];
  /** Of a memory: what is longer than an entry. */
  readonly sentences: readonly MemoryPair[];
}

/** What is wrong with which file. */
export type LexiconFault =
  | DictionaryFault
  | Unreadable
  /** Of a dictd dictionary, the other of its two files. */
  | { readonly kind: "missing-part"; readonly part: "index" | "dict"; /** What it is likely called. */ readonly wanted: string }
  /** More than one dictionary at once. */
  | { readonly kind: "several" };

export type LexiconOutcome = LexiconRead | { readonly kind: "refused"; readonly file: string; readonly fault: LexiconFault };

/**
 * @param languages as a person chose them; null when they are to be found out
 * @param utf8 decodes bytes that may hold anything
 */
export function readLexiconFiles(files: readonly LexiconFile[], languages: Languages | null, utf8: (bytes: Uint8Array) => string): LexiconOutcome {
  const [first] = files;
  if (first === undefined) throw new RangeError("no file");
  if (files.some(({ name }) => DICTD.test(name))) return dictdIn(files, languages, utf8);
  if (files.length > 1) return refused(first, { kind: "several" });
  const decoded = decodeText(first.bytes);
  if (decoded.kind === "unreadable") return refused(first, decoded);
  return xmlRoot(decoded.text) === undefined ? listIn(first, decoded.text, languages) : xmlIn(first, decoded.text, languages);
}

const DICTD = /^(.*)\.(dict\.dz|dict|index)$/iu;

function dictdIn(files: readonly LexiconFile[], chosen: Languages | null, utf8: (bytes: Uint8Array) => string): LexiconOutcome {
  const parts = files.map((file) => ({ file, base: DICTD.exec(file.name)?.[1] ?? file.name, index: /\.index$/iu.test(file.name) }));
  const [one] = parts;
  if (one === undefined) throw new RangeError("no file");
  if (parts.length > 2 || parts.some(({ file }) => !DICTD.test(file.name))) return refused(one.file, { kind: "several" });
  const [index, body] = [parts.find((part) => part.index), parts.find((part) => !part.index)];
  if (parts.length === 2 && (index === undefined || body === undefined)) return refused(one.file, { kind: "several" });
  if (index === undefined) return refused(one.file, { kind: "missing-part", part: "index", wanted: `${one.base}.index` });
  if (body === undefined) return refused(one.file, { kind: "missing-part", part: "dict", wanted: `${one.base}.dict.dz` });
  const { bytes } = body.file;
  const read = readDictd(utf8(index.file.bytes), { size: bytes.length, text: (start, length) => utf8(bytes.subarray(start, start + length)) });
  if (read.kind === "unreadable") return refused(index.file, read.fault);
  const { entries, title } = read;
  return { kind: "lexicon", format: "dictd", name: title === "" ? index.base : title, entries, sentences: [], offered: [], ...languagesOf(entries, chosen ?? fileNameLanguages(index.base)) };
}

function listIn(file: LexiconFile, text: string, chosen: Languages | null): LexiconOutcome {
  const read = readWordList(text);
  if (read.kind === "unreadable") return refused(file, read.fault);
  const { entries, languages } = read;
  return { kind: "lexicon", format: "tsv", name: file.name, entries, sentences: [], offered: [], ...languagesOf(entries, chosen ?? languages) };
}

function xmlIn(file: LexiconFile, text: string, chosen: Languages | null): LexiconOutcome {
  const offered = xmlLanguages(text);
  const [source = "", target = ""] = offered;
  const languages = chosen ?? { source, target };
  const found = { kind: "lexicon", name: file.name, languages, guessed: false, offered } as const;
  if (xmlRoot(text) === "tmx") {
    const read = readTmx(text, languages);
    return read.kind === "unreadable" ? refused(file, read.fault) : { ...found, format: "tmx", ...memoryUnits(read.pairs) };
  }
  const read = readTbx(text, languages);
  return read.kind === "unreadable" ? refused(file, read.fault) : { ...found, format: "tbx", entries: read.dictionary.entries, sentences: [] };
}

/** As many entries as tell a language. */
const SAMPLE = 2_000;

function languagesOf(entries: readonly DictionaryEntry[], known: Languages | null): Pick<LexiconRead, "languages" | "guessed"> {
  if (known !== null) return { languages: { source: shortestTag(primaryTag(known.source)), target: shortestTag(primaryTag(known.target)) }, guessed: false };
  const sample = entries.slice(0, SAMPLE);
  const language = (of: (entry: DictionaryEntry) => readonly string[]): string => detectLanguage(sample.flatMap(of).join(" "));
  return { languages: { source: language(({ forms }) => forms), target: language(({ renderings }) => renderings) }, guessed: true };
}

function refused(file: LexiconFile, fault: LexiconFault): LexiconOutcome {
  return { kind: "refused", file: file.name, fault };
}
