/** Gathers what this device knows of two languages, for a worker: the glossary's terms, dictionaries, memories, what was learnt. */
import type { Glossary } from "../../glossary/glossary.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { glossaryDictionary } from "../../glossary/lexicon/glossary-dictionary.ts";
import type { Database } from "../storage/database.ts";
import { readContents } from "../storage/lexicon-records.ts";
import type { PackedEvidence } from "../workers/packed-evidence.ts";

/** Where the storage cannot be read, the rest is still worth having. */
export async function collectEvidence(database: Database, glossary: Glossary, { source, target }: Languages): Promise<PackedEvidence> {
  const contents = await readContents(database, { source, target });
  return { terms: glossaryDictionary(glossary, { source, target }), contents: contents.kind === "done" ? contents.value : [] };
}
