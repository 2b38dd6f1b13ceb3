/** Reads dictionaries and memories away from the page: they can be large, and words are learnt from the sentences of a memory. */
import { expose, transfer } from "comlink";
import { addWordCounts, learnWords, type WordCounts } from "../alignment/engine/learn-words.ts";
import { FILE_SIZE_LIMIT } from "../alignment/formats/file-text.ts";
import { readLexiconFiles, type LexiconFile, type LexiconRead } from "../alignment/formats/lexicon-files.ts";
import { coreDictionaries } from "../../glossary/lexicon/core-dictionary.ts";
import { primaryTag } from "../../glossary/language-tag.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { shortestTag } from "../../glossary/lexicon/file-name-languages.ts";
import { packContent } from "../storage/lexicon-content.ts";
import type { LexiconPreview, LexiconProgress } from "./read-lexicon.ts";

async function read(files: readonly LexiconFile[], chosen: Languages | null, report: (progress: LexiconProgress) => void): Promise<LexiconPreview> {
  report({ phase: "reading", share: 0 });
  const unpacked: LexiconFile[] = [];
  for (const file of files) {
    const bytes = isGzip(file.bytes) ? await unzipped(file.bytes) : file.bytes;
    if (typeof bytes === "string") return { kind: "refused", file: file.name, fault: { kind: "gzip", why: bytes } };
    unpacked.push({ name: file.name, bytes });
  }
  const utf8 = new TextDecoder();
  const outcome = readLexiconFiles(unpacked, chosen, (bytes) => utf8.decode(bytes));
  if (outcome.kind === "refused") return outcome;
  const { entries, sentences, languages, ...about } = outcome;
  const { words } = await learntFrom(outcome, report);
  const content = packContent({ entries, words });
  const preview: LexiconPreview = {
    ...about, languages, entries: entries.length, sentences: sentences.length, words: words.length, content,
    first: entries.slice(0, FIRST), firstSentences: sentences.slice(0, entries.length > 0 ? 1 : 2),
  };
  return transfer(preview, [content.buffer]);
}

/** How many entries a person is shown. */
const FIRST = 6;

/** Sentences are learnt from in parts of so many, so that the progress can be told and the memory is bounded. */
const PART = 5_000;

/** Also where the file writes `ara`, the engine gets `ar`. */
async function learntFrom({ sentences, entries, languages }: LexiconRead, report: (progress: LexiconProgress) => void): Promise<WordCounts> {
  const [source, target] = [languages.source, languages.target].map((tag) => shortestTag(primaryTag(tag)));
  if (source === undefined || target === undefined) throw new RangeError("two languages are needed");
  let learnt: WordCounts = { source, target, words: [] };
  if (sentences.length === 0) return learnt;
  const dictionaries = [...(await coreDictionaries(source, target)), { source, target, entries }];
  for (let at = 0; at < sentences.length; at += PART) {
    report({ phase: "learning", share: at / sentences.length });
    learnt = addWordCounts(learnt, learnWords(sentences.slice(at, at + PART), { source, target }, dictionaries));
  }
  return learnt;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The bytes, or why there are none: a broken file, or one that grows beyond all measure. */
async function unzipped(bytes: Uint8Array): Promise<Uint8Array | "broken" | "too-large"> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > 10 * FILE_SIZE_LIMIT) return "too-large";
      parts.push(part.value);
    }
  } catch (error) {
    if (error instanceof TypeError) return "broken";
    throw error;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export type ReadLexiconWorker = typeof read;

expose(read);
