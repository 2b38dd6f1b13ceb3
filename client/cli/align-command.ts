/**
 * `muqabala align`: which sentences of a translation answer which of its source.
 */
import { alignTexts } from "../alignment/engine/align-texts.ts";
import { correspondenceOf, type Correspondence } from "../alignment/correspondence.ts";
import { detectLanguage } from "../alignment/detect-language.ts";
import type { Document, Text } from "../alignment/document.ts";
import { writePairLines } from "../alignment/formats/json-lines.ts";
import { linksOf, writeLinks } from "../alignment/formats/links.ts";
import { writeTmx } from "../alignment/formats/tmx.ts";
import { bitextRows, writeTsv } from "../alignment/formats/tsv.ts";
import { areSwapped } from "../alignment/are-swapped.ts";
import { segment, segmentLines } from "../alignment/segmentation/segment.ts";
import { coreDictionaries } from "../../glossary/lexicon/core-dictionary.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { glossaryDictionary } from "../../glossary/lexicon/glossary-dictionary.ts";
import type { WordCounts } from "../alignment/engine/learn-words.ts";
import { readArguments, type Command } from "./arguments.ts";
import { languageName, readLanguage } from "./language.ts";
import { ALIGN_USAGE, messages } from "./messages.ts";
import { refuse, type Done, type Refusal } from "./outcome.ts";
import { Progress } from "./progress.ts";
import { readGlossary } from "./read-glossary.ts";
import { readInput, type Input } from "./read-input.ts";
import { readLexicon, readMemory, type Evidence } from "./read-lexicon.ts";
import { version } from "./version.ts";
import { planOutput, printOut, writeOutput } from "./write-output.ts";

const ALIGN: Command = {
  name: "align",
  files: ["SOURCE", "TARGET"],
  options: {
    "source-lang": { value: "TAG" },
    "target-lang": { value: "TAG" },
    segmented: {},
    lexicon: { value: "FILE", repeatable: true },
    memory: { value: "FILE.tmx", repeatable: true },
    glossary: { value: "FILE or starter" },
    format: { value: "links, tsv, jsonl or tmx", choices: ["links", "tsv", "jsonl", "tmx"] },
    output: { value: "FILE", short: "o" },
  },
};

export async function alignCommand(args: readonly string[]): Promise<Done | Refusal> {
  const read = readArguments(ALIGN, args);
  if (read.kind === "help") return printOut(ALIGN_USAGE);
  if (read.kind === "refused") return read;
  const { files: [sourceName = "", targetName = ""], options, lists } = read;
  const sourceLang = readLanguage("--source-lang", options.get("source-lang"));
  if (sourceLang.kind === "refused") return sourceLang;
  const targetLang = readLanguage("--target-lang", options.get("target-lang"));
  if (targetLang.kind === "refused") return targetLang;
  if (sourceName === targetName) return refuse(messages.sameFile(sourceName));
  const source = await readInput(sourceName);
  if (source.kind === "refused") return source;
  const target = await readInput(targetName);
  if (target.kind === "refused") return target;
  if (source.identity !== null && source.identity === target.identity) return refuse(messages.sameFile(targetName));
  const output = await planOutput(options.get("output"), [source, target]);
  if (output.kind === "refused") return output;

  const progress = new Progress(process.stderr);
  const cut = { segmented: options.has("segmented"), progress };
  const sourceText = textOf(source, sourceLang.lang, cut);
  const targetText = textOf(target, targetLang.lang, cut);
  progress.end();
  if (!hasSentence(sourceText)) return refuse(messages.noSentence(sourceName));
  if (!hasSentence(targetText)) return refuse(messages.noSentence(targetName));
  const doubt = doubtOf(source, target, sourceText.lang, targetText.lang);
  if (doubt !== undefined) process.stderr.write(messages.line(doubt));
  const evidence = await readEvidence({ source: sourceText.lang, target: targetText.lang }, options.get("glossary"), lists);
  if (evidence.kind === "refused") return evidence;
  const onProgress = (share: number) => progress.show(messages.aligning(share));
  const pairs = alignTexts(sourceText, targetText, { ...evidence, onProgress });
  progress.end();
  warnOf(correspondenceOf(pairs));
  return writeOutput(output, written({ source: sourceText, target: targetText, pairs, judgements: [] }, options.get("format")));
}

/** What is known of words: the core lexicon, and what the options name. */
async function readEvidence(languages: Languages, glossaryName: string | undefined, lists: ReadonlyMap<string, readonly string[]>): Promise<Evidence | Refusal> {
  const glossary = await readGlossary(glossaryName);
  if (glossary.kind === "refused") return glossary;
  const dictionaries = [...(await coreDictionaries(languages.source, languages.target)), glossaryDictionary(glossary.glossary, languages)];
  const learnt: WordCounts[] = [];
  const files = [...(lists.get("lexicon") ?? []).map((name) => [name, readLexicon] as const), ...(lists.get("memory") ?? []).map((name) => [name, readMemory] as const)];
  for (const [name, read] of files) {
    const found = await read(name, languages);
    if (found.kind === "refused") return found;
    dictionaries.push(...found.dictionaries);
    learnt.push(...found.learnt);
  }
  return { kind: "evidence", dictionaries, learnt };
}

interface Cut {
  readonly segmented: boolean;
  readonly progress: Progress;
}

/** The sentences of the file. The language is detected when it was not given. */
function textOf({ name, text, format }: Input, given: string | undefined, { segmented, progress }: Cut): Text {
  const lang = given ?? detectLanguage(text);
  if (given === undefined) progress.note(messages.detected(name, languageName(lang)));
  if (segmented) return segmentLines(text, lang);
  const onProgress = (done: number, total: number) => progress.show(messages.segmenting(name, done, total));
  return segment(text, { lang, format, onProgress });
}

/** What makes it likely that these are not the files that were meant. They are aligned all the same. */
function doubtOf(source: Input, target: Input, sourceLang: string, targetLang: string): string | undefined {
  if (source.text === target.text) return messages.sameText;
  const found = { source: detectLanguage(source.text), target: detectLanguage(target.text) };
  if (!areSwapped({ source: sourceLang, target: targetLang }, found)) return undefined;
  return messages.swapped(languageName(sourceLang), languageName(targetLang));
}

/** Says it where the texts are no translation of each other, or in part only. */
function warnOf(correspondence: Correspondence): void {
  switch (correspondence.kind) {
    case "full": return;
    case "partly": process.stderr.write(messages.line(messages.partlyCorrespond(correspondence.share))); return;
    case "hardly": process.stderr.write(messages.line(messages.hardlyCorrespond)); return;
    default: correspondence satisfies never;
  }
}

function hasSentence(text: Text): boolean {
  return text.paragraphs.some((paragraph) => paragraph.segments.length > 0);
}

function written(document: Document, format: string | undefined): string {
  if (format === "tmx") return memoryOf(document);
  if (format === "tsv") return writeTsv(bitextRows(document), { confidence: true });
  if (format === "jsonl") return writePairLines(document);
  return writeLinks(linksOf(document));
}

/** The document as TMX; what does not fit into it is said. */
function memoryOf(document: Document): string {
  const { text, leftOut, dropped } = writeTmx(document, { version, now: new Date().toISOString() });
  if (leftOut > 0) process.stderr.write(messages.line(messages.leftOut(leftOut)));
  if (dropped > 0) process.stderr.write(messages.line(messages.dropped(dropped)));
  return text;
}
