/**
 * A dictionary, terminology or translation memory from a file, for two languages, as evidence for alignment; or the line that says why
 * not. What kind of file it is, its name and its first element say.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { learnWords, type WordCounts } from "../alignment/engine/learn-words.ts";
import { FILE_SIZE_LIMIT } from "../alignment/formats/file-text.ts";
import { memoryUnits } from "../alignment/memory-units.ts";
import type { Dictionary, DictionaryEntry } from "../../glossary/lexicon/dictionary.ts";
import { primaryTag, sameLanguage } from "../../glossary/language-tag.ts";
import type { DictionaryFault, Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { fileNameLanguages } from "../../glossary/lexicon/file-name-languages.ts";
import { readDictd } from "../../glossary/lexicon/read-dictd.ts";
import { readTbx } from "../../glossary/lexicon/read-tbx.ts";
import { readTmx } from "../../glossary/lexicon/read-tmx.ts";
import { readWordList } from "../../glossary/lexicon/read-word-list.ts";
import { xmlRoot } from "../../glossary/lexicon/xml-languages.ts";
import { languageName } from "./language.ts";
import { messages } from "./messages.ts";
import { errorCode, refuse, type Refusal } from "./outcome.ts";
import { readError, readInput } from "./read-input.ts";

/** What a file gives; a dictionary without known languages is given both ways round. */
export interface Evidence {
  readonly kind: "evidence";
  readonly dictionaries: readonly Dictionary[];
  readonly learnt: readonly WordCounts[];
}

export async function readLexicon(name: string, languages: Languages): Promise<Evidence | Refusal> {
  const dictd = /^(.*)\.(?:dict\.dz|dict|index)$/u.exec(name);
  if (dictd) return readDictdFiles(name, dictd[1] ?? "", languages);
  const input = await readInput(name);
  if (input.kind === "refused") return input;
  const root = xmlRoot(input.text);
  if (root === "tmx") return memoryIn(name, input.text, languages);
  if (root !== undefined) {
    const read = readTbx(input.text, languages);
    return read.kind === "dictionary" ? evidence([read.dictionary]) : refused(name, read.fault);
  }
  if (![".tsv", ".txt", ".tab", ""].includes(path.extname(name).toLowerCase()) && name !== "-") return refuse(messages.unknownLexicon(name));
  const list = readWordList(input.text);
  return list.kind === "word-list" ? fitting(name, list.entries, list.languages, languages) : refused(name, list.fault);
}

/** A translation memory only. */
export async function readMemory(name: string, languages: Languages): Promise<Evidence | Refusal> {
  const input = await readInput(name);
  return input.kind === "refused" ? input : memoryIn(name, input.text, languages);
}

function memoryIn(name: string, text: string, languages: Languages): Evidence | Refusal {
  const read = readTmx(text, languages);
  if (read.kind === "unreadable") return refused(name, read.fault);
  const { entries, sentences } = memoryUnits(read.pairs);
  const dictionary = { ...languages, entries };
  return { kind: "evidence", dictionaries: [dictionary], learnt: [learnWords(sentences, languages, [dictionary])] };
}

/** The dictionary and its index lie side by side, whichever of the two was named. */
async function readDictdFiles(name: string, base: string, languages: Languages): Promise<Evidence | Refusal> {
  const index = await bytesOf(`${base}.index`);
  if (index.kind === "refused") return name.endsWith(".index") ? index : refuse(messages.noDictdPart(name, `${base}.index`));
  const body = await firstOf([`${base}.dict.dz`, `${base}.dict`]);
  if (body.kind === "refused") return name.endsWith(".index") ? refuse(messages.noDictdPart(name, `${base}.dict.dz`)) : body;
  const plain = unpacked(body.bytes);
  if (plain === undefined) return refuse(messages.badGzip(name));
  const text = (start: number, length: number): string => plain.toString("utf8", start, start + length);
  const read = readDictd(index.bytes.toString("utf8"), { size: plain.length, text });
  if (read.kind === "unreadable") return refused(`${base}.index`, read.fault);
  return fitting(name, read.entries, fileNameLanguages(path.basename(base)), languages);
}

interface Bytes {
  readonly kind: "bytes";
  readonly bytes: Buffer;
}

async function bytesOf(name: string): Promise<Bytes | Refusal> {
  try {
    return { kind: "bytes", bytes: await readFile(name) };
  } catch (error) {
    return refuse(readError(name, errorCode(error)));
  }
}

async function firstOf(names: readonly string[]): Promise<Bytes | Refusal> {
  const found = await Promise.all(names.map(bytesOf));
  return found.find((each) => each.kind === "bytes") ?? found[0] ?? refuse(messages.missingFile(names[0] ?? ""));
}

/** Undoes gzip where it is gzip; undefined when it is broken, or would grow too large. */
function unpacked(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: 10 * FILE_SIZE_LIMIT });
  } catch {
    return undefined;
  }
}

function fitting(name: string, entries: readonly DictionaryEntry[], own: Languages | null, { source, target }: Languages): Evidence | Refusal {
  if (own === null) return evidence([{ source, target, entries }, { source: target, target: source, entries }]);
  const both = [own.source, own.target];
  if (![source, target].every((wanted) => both.some((each) => sameLanguage(each, wanted)))) return refused(name, { kind: "other-languages", found: both });
  return evidence([{ ...own, entries }]);
}

function evidence(dictionaries: readonly Dictionary[]): Evidence {
  return { kind: "evidence", dictionaries, learnt: [] };
}

function refused(name: string, fault: DictionaryFault): Refusal {
  return refuse(messages.badLexicon(name, fault, (tag) => (/^[a-z]{2,3}$/u.test(primaryTag(tag)) ? languageName(primaryTag(tag)) : tag)));
}
