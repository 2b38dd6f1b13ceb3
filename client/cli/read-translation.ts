/**
 * What the commands about a translation have in common: the options that name its source, its pairs, the glossary and the style; the
 * files read and paired; and what is found in them.
 */
import { isEstablished } from "../../glossary/established/is-established.ts";
import { PairSearch, type FoundInPairs } from "../../glossary/findings/find-in-pairs.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import { coreDictionaries } from "../../glossary/lexicon/core-dictionary.ts";
import { findNames } from "../../glossary/names/find-names.ts";
import { measureNames, type StyledName } from "../../glossary/styles/style-findings.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import { alignTexts } from "../alignment/engine/align-texts.ts";
import { detectLanguage } from "../alignment/detect-language.ts";
import type { Document, Pair, PairId, Text } from "../alignment/document.ts";
import { pairsOf, readLinks } from "../alignment/formats/links.ts";
import { passageOf } from "../alignment/passages.ts";
import { segment, segmentLines } from "../alignment/segmentation/segment.ts";
import type { Option } from "./arguments.ts";
import { languageName } from "./language.ts";
import { messages } from "./messages.ts";
import { refuse, type Refusal } from "./outcome.ts";
import { Progress } from "./progress.ts";
import { readGlossary } from "./read-glossary.ts";
import { readInput, type Input } from "./read-input.ts";
import { readProfile } from "./read-profile.ts";

export const TRANSLATION_OPTIONS: Readonly<Record<"source" | "links" | "segmented" | "glossary" | "profile", Option>> = {
  source: { value: "FILE" },
  links: { value: "FILE" },
  segmented: {},
  glossary: { value: "FILE or starter" },
  profile: { value: "NAME or FILE.json" },
};

/** The files that the arguments name, read and not yet looked into. */
export interface TranslationFiles {
  readonly kind: "files";
  readonly target: Input;
  readonly source: Input | null;
  readonly links: Input | null;
  /** One sentence a line. */
  readonly segmented: boolean;
  readonly glossary: Glossary;
  readonly profile: StyleProfile | null;
}

export async function readTranslation(targetName: string, options: ReadonlyMap<string, string>): Promise<TranslationFiles | Refusal> {
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
  return { kind: "files", target, source, links, segmented: options.has("segmented"), glossary: glossary.glossary, profile: style.profile };
}

/** Those that an output may not overwrite. */
export function inputsOf({ target, source, links }: TranslationFiles): readonly Input[] {
  return [target, source, links].filter((input) => input !== null);
}

interface Paired {
  readonly kind: "document";
  readonly document: Document;
}

/** The document of the files: cut into sentences, and aligned where no links are given. */
export async function pairTranslation({ target, source, links, segmented }: TranslationFiles): Promise<Paired | Refusal> {
  const progress = new Progress(process.stderr);
  const targetText = textOf(target, segmented, progress);
  const sourceText = source && textOf(source, segmented, progress);
  progress.end();
  if (source && sourceText && !hasSentence(sourceText)) return refuse(messages.noSentence(source.name));
  if (!hasSentence(targetText)) return refuse(messages.noSentence(target.name));
  const pairs = await pair(sourceText, targetText, links, progress);
  return "kind" in pairs ? pairs : { kind: "document", document: { source: sourceText, target: targetText, pairs, judgements: [] } };
}

export interface Examined extends FoundInPairs {
  readonly names: readonly StyledName[];
}

/** The names with what the style says of them, and what is found in the pairs. */
export async function examine(document: Document, { glossary, profile }: TranslationFiles): Promise<Examined> {
  const passages = document.pairs.map((each) => passageOf(document, each));
  const languages = { source: document.source?.lang ?? null, target: document.target.lang };
  const names = findNames(passages, { languages, glossary, judgements: [] });
  const measured = profile ? measureNames(names, { profile, passages, judgements: [], isEstablished }) : names.map((name) => ({ name, proposed: null, proposal: null }));
  const dictionaries = languages.source === null ? [] : await coreDictionaries(languages.source, languages.target);
  return { names: measured, ...new PairSearch().find(passages, { languages, glossary, judgements: [], names, dictionaries }) };
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
