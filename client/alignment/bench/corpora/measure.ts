/** Aligns the documents of one set and says how right the answers are, how long they took and how much memory. Wants a process to itself. */

import process from "node:process";
import { coreDictionaries } from "../../../../glossary/lexicon/core-dictionary.ts";
import { align, type AlignedBlock } from "../../engine/align.ts";
import type { AlignPhase } from "../../engine/align-side.ts";
import type { Span } from "../../document.ts";
import { documentsOf, type DocumentSet, type GoldDocument } from "./documents.ts";
import { tallyOf, type FoundLink, type Tally } from "./score-links.ts";

export interface Measured {
  readonly documents: readonly MeasuredDocument[];
  /** The most memory that the process held at any time (resident set), in megabytes of 2^20 bytes. */
  readonly megabytes: number;
  /** Since the process began; with the time to start it, to read the texts and to load the lexicon. */
  readonly wholeSeconds: number;
}

export interface MeasuredDocument {
  readonly name: string;
  readonly sources: number;
  readonly targets: number;
  readonly seconds: number;
  readonly tally: Tally;
  /** Seconds by the engine's phases, in the order in which they first ended. */
  readonly phases: readonly (readonly [phase: AlignPhase, seconds: number])[];
}

export async function measure(set: DocumentSet, seed: number): Promise<Measured> {
  const documents: MeasuredDocument[] = [];
  for (const document of documentsOf(set, seed)) documents.push(await measureDocument(document));
  return { documents, megabytes: process.resourceUsage().maxRSS / 1024, wholeSeconds: performance.now() / 1000 };
}

async function measureDocument({ name, source, target, gold }: GoldDocument): Promise<MeasuredDocument> {
  const dictionaries = await coreDictionaries(source.lang, target.lang);
  const phases = new Map<AlignPhase, number>();
  let before = performance.now();
  const started = before;
  const onPhase = (phase: AlignPhase): void => {
    const now = performance.now();
    phases.set(phase, (phases.get(phase) ?? 0) + (now - before) / 1000);
    before = now;
  };
  const blocks = align(source, target, { dictionaries, onPhase });
  const seconds = (performance.now() - started) / 1000;
  return { name, sources: source.sentences.length, targets: target.sentences.length, seconds, tally: tallyOf(gold, blocks.map(linkOf)), phases: [...phases] };
}

function linkOf({ source, target, confidence }: AlignedBlock): FoundLink {
  return { source: numbers(source), target: numbers(target), confidence };
}

function numbers({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}
