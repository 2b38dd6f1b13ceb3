/** Learns words from the accepted pairs of one document, again after each change, away from the page. */
import { expose, transfer } from "comlink";
import { learnWords } from "../alignment/engine/learn-words.ts";
import type { Dictionary } from "../../glossary/lexicon/dictionary.ts";
import { packContent } from "../storage/lexicon-content.ts";
import type { LearntWords, Lesson } from "./learn-words.ts";
import { unpackEvidence } from "./packed-evidence.ts";

let dictionaries: readonly Dictionary[] = [];

async function learn({ pairs, languages, evidence }: Lesson): Promise<LearntWords> {
  if (evidence) dictionaries = (await unpackEvidence(evidence, languages)).dictionaries;
  const { words } = learnWords(pairs, languages, dictionaries);
  const content = packContent({ entries: [], words });
  return transfer({ words: words.length, content }, [content.buffer]);
}

expose(learn);
