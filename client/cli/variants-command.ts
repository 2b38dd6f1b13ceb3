/**
 * `muqabala variants`: the names of a translation with their spellings, and what is to be said of them and of its pairs.
 */
import { isEstablished } from "../../glossary/established/is-established.ts";
import { PairSearch } from "../../glossary/findings/find-in-pairs.ts";
import { coreDictionaries } from "../../glossary/lexicon/core-dictionary.ts";
import { findNames } from "../../glossary/names/find-names.ts";
import { measureNames } from "../../glossary/styles/style-findings.ts";
import { alignTexts } from "../alignment/engine/align-texts.ts";
import { detectLanguage } from "../alignment/detect-language.ts";
import type { Document, Pair, PairId, Text } from "../alignment/document.ts";
import { pairsOf, readLinks } from "../alignment/formats/links.ts";
import { passageOf } from "../alignment/passages.ts";
import { segment, segmentLines } from "../alignment/segmentation/segment.ts";
import { readArguments, type Command } from "./arguments.ts";
import { languageName } from "./language.ts";
import { messages, VARIANTS_USAGE } from "./messages.ts";
import { refuse, type Done, type Refusal } from "./outcome.ts";
import { Progress } from "./progress.ts";
import { readGlossary } from "./read-glossary.ts";
import { readInput, type Input } from "./read-input.ts";
import { readProfile } from "./read-profile.ts";
import { writeNames, type NamesFormat } from "./write-names.ts";
import { planOutput, printOut, writeOutput } from "./write-output.ts";

const VARIANTS: Command = {
  name: "variants",
  files: ["TRANSLATION"],
  options: {
    source: { value: "FILE" },
    links: { value: "FILE" },
    segmented: {},
    glossary: { value: "FILE or starter" },
    profile: { value: "NAME or FILE.json" },
    format: { value: "table, json or tsv", choices: ["table", "json", "tsv"] },
    output: { value: "FILE", short: "o" },
  },
};

export async function variantsCommand(args: readonly string[]): Promise<Done | Refusal> {
  const read = readArguments(VARIANTS, args);
  if (read.kind === "help") return printOut(VARIANTS_USAGE);
  if (read.kind === "refused") return read;
  const { files: [targetName = ""], options } = read;
  const [sourceName, linksName] = [options.get("source"), options.get("links")];
  if (linksName !== undefined && sourceName === undefined) return refuse(messages.linksWithoutSource);
  const target = await readInput(targetName);
  if (target.kind === "refused") return target;
  const source = sourceName === undefined ? null : await readInput(sourceName);
  if (source?.kind === "refused") return source;
  if (source && (sourceName === targetName || (source.identity !== null && source.identity === target.identity))) return refuse(messages.sameFile(targetName));
  const links = linksName === undefined ? null : await readInput(linksName);
  if (links?.kind === "refused") return links;
  const glossary = await readGlossary(options.get("glossary"));
  if (glossary.kind === "refused") return glossary;
  const style = await readProfile(options.get("profile"));
  if (style.kind === "refused") return style;
  const inputs = [target, source, links].filter((input) => input !== null);
  const output = await planOutput(options.get("output"), inputs);
  if (output.kind === "refused") return output;

  const progress = new Progress(process.stderr);
  const segmented = options.has("segmented");
  const targetText = textOf(target, segmented, progress);
  const sourceText = source && textOf(source, segmented, progress);
  progress.end();
  if (source && sourceText && !hasSentence(sourceText)) return refuse(messages.noSentence(source.name));
  if (!hasSentence(targetText)) return refuse(messages.noSentence(target.name));
  const pairs = await pair(sourceText, targetText, links, progress);
  if ("kind" in pairs) return pairs;
  const document: Document = { source: sourceText, target: targetText, pairs, judgements: [] };
  const passages = pairs.map((each) => passageOf(document, each));
  const languages = { source: sourceText?.lang ?? null, target: targetText.lang };
  const names = findNames(passages, { languages, glossary: glossary.glossary, judgements: [] });
  const dictionaries = sourceText ? await coreDictionaries(sourceText.lang, targetText.lang) : [];
  const { findings } = new PairSearch().find(passages, { languages, glossary: glossary.glossary, judgements: [], names, dictionaries });
  const measured = style.profile ? measureNames(names, { profile: style.profile, passages, judgements: [], isEstablished }) : names.map((name) => ({ name, proposed: null, proposal: null }));
  const lines = segmented ? { source: sourceText && linePlaces(sourceText), target: linePlaces(targetText) } : null;
  return writeOutput(output, writeNames(measured, findings, formatOf(options.get("format")), { style: style.profile?.id ?? null, lines }));
}

function formatOf(given: string | undefined): NamesFormat {
  return given === "json" || given === "tsv" ? given : "table";
}

function textOf({ name, text, format }: Input, segmented: boolean, progress: Progress): Text {
  const lang = detectLanguage(text);
  progress.note(messages.detected(name, languageName(lang)));
  if (segmented) return segmentLines(text, lang);
  return segment(text, { lang, format, onProgress: (done, total) => progress.show(messages.segmenting(name, done, total)) });
}

function hasSentence(text: Text): boolean {
  return text.paragraphs.some(({ segments }) => segments.length > 0);
}

async function pair(source: Text | null, target: Text, links: Input | null, progress: Progress): Promise<readonly Pair[] | Refusal> {
  const ids = (text: Text | null) => text?.paragraphs.flatMap(({ segments }) => segments.map(({ id }) => id)) ?? [];
  if (source === null) return ids(target).map((id, index) => ({ id: index as PairId, source: [], target: [id], status: "open", confidence: null, reasons: [] }));
  if (links === null) {
    const dictionaries = await coreDictionaries(source.lang, target.lang);
    const pairs = alignTexts(source, target, { dictionaries, onProgress: (share) => progress.show(messages.aligning(share)) });
    progress.end();
    return pairs;
  }
  const read = readLinks(links.text, { source: ids(source).length, target: ids(target).length });
  return read.kind === "links" ? pairsOf(read.links, source, target) : refuse(messages.badLinks(links.name, read.errors));
}

/** Says for a place in a paragraph in which line it is, and where in it. */
function linePlaces(text: Text): (paragraph: number, start: number) => { readonly line: number; readonly offset: number } {
  let lines = 0;
  const firsts = text.paragraphs.map(({ segments }) => {
    const first = lines;
    lines += segments.length;
    return first;
  });
  return (paragraph, start) => {
    const segments = text.paragraphs[paragraph]?.segments ?? [];
    const at = segments.findLastIndex((each) => each.start <= start);
    return { line: (firsts[paragraph] ?? 0) + at, offset: segments[at]?.start ?? 0 };
  };
}
