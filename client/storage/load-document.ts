/** Reads a document out of its records, and again later only what another tab has written since. */
import type { Judgement } from "../../glossary/names/name.ts";
import type { Document, Pair, Paragraph, Side, Text } from "../alignment/document.ts";
import { faultOf } from "../alignment/is-tiling.ts";
import type { Database, Reader, StorageFailure, Stored } from "./database.ts";
import { blockKey, chunkKey, headKey, judgementsKey, stepKey } from "./document-keys.ts";
import { blockAt, chunksOf, type KeptDocument } from "./document-records.ts";
import type { History } from "./history.ts";
import { migrateDocument } from "./migrate-document.ts";
import { CURRENT_SCHEMA, type Schema } from "./migrations.ts";
import { DamagedRecord, head, headSummary, judgementList, pairChunk, paragraphBlock, parseRecord, timedStep, type Head, type HeadSide, type TimedStep } from "./record-schemas.ts";

/** Why there is no document to show. */
export type LoadFailure =
  /** Never there, deleted, or deleted for good. */
  | { readonly kind: "missing" }
  /** Written by a later version of this program, in a way that this one cannot read. */
  | { readonly kind: "newer" }
  /** `reason` says in which record and where in it. */
  | { readonly kind: "damaged"; readonly reason: string }
  | StorageFailure;

export type Loaded = { readonly kind: "loaded"; readonly kept: KeptDocument; /** Of a later version: can be read, not written. */ readonly newer: boolean } | LoadFailure;

/** The document as it is stored. Records of an earlier version are brought up to date first. */
export async function loadDocument(database: Database, id: string, schema: Schema = CURRENT_SCHEMA): Promise<Loaded> {
  const version = await schemaVersionOf(database, id);
  if (version.kind !== "done") return version;
  if (version.value === undefined) return { kind: "missing" };
  if (version.value < schema.version) {
    const migrated = await outcomeOf(() => migrateDocument(database, id, schema));
    if (migrated.kind !== "done") return migrated;
  }
  const newer = version.value > schema.version;
  const loaded = await refreshDocument(database, id, null);
  if (loaded.kind === "loaded") return { ...loaded, newer };
  return newer && loaded.kind === "damaged" ? { kind: "newer" } : loaded;
}

/** The document as it is now; blocks that did not change since `known` are the same objects as in it. */
export async function refreshDocument(database: Database, id: string, known: KeptDocument | null): Promise<Loaded> {
  const outcome = await outcomeOf(() => database.read((records) => readDocument(records, id, known)));
  if (outcome.kind !== "done") return outcome;
  return outcome.value ? { kind: "loaded", kept: outcome.value, newer: false } : { kind: "missing" };
}

/**
 * For use in a transaction. Undefined when there is no such document or when it is deleted.
 * @throws DamagedRecord
 */
export async function readDocument(records: Reader, id: string, known: KeptDocument | null): Promise<KeptDocument | undefined> {
  const found = await readHead(records, id);
  if (!found || found.deletedAt !== null) return undefined;
  const [source, target, pairs, judgements] = await Promise.all([
    found.source && readText(records, id, "source", found.source, known),
    readText(records, id, "target", found.target, known),
    readPairs(records, id, found, known),
    readJudgements(records, id, found, known),
  ]);
  const document: Document = { source, target, pairs, judgements };
  const fault = faultOf(document);
  if (fault) throw new DamagedRecord(headKey(id), fault);
  return { id, head: found, document, history: null };
}

/** @throws DamagedRecord */
export async function readHead(records: Reader, id: string): Promise<Head | undefined> {
  const record = await records.get(headKey(id));
  return record === undefined ? undefined : parseRecord(head, headKey(id), record);
}

/** @throws DamagedRecord */
export async function readHistory(records: Reader, { id, head: { history } }: KeptDocument): Promise<History> {
  const steps = await Promise.all(
    Array.from({ length: history.length }, async (_, index): Promise<TimedStep> => parseRecord(timedStep, stepKey(id, index), await records.get(stepKey(id, index)))),
  );
  return { steps, position: Math.min(history.position, steps.length) };
}

async function schemaVersionOf(database: Database, id: string): Promise<Stored<number | undefined> | LoadFailure> {
  return outcomeOf(() =>
    database.read(async (records) => {
      const record = await records.get(headKey(id));
      return record === undefined ? undefined : parseRecord(headSummary, headKey(id), record).schema;
    }),
  );
}

/** Turns what the reading functions throw into a value. */
export async function outcomeOf<T>(work: () => Promise<Stored<T>>): Promise<Stored<T> | { readonly kind: "damaged"; readonly reason: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DamagedRecord) return { kind: "damaged", reason: error.message };
    throw error;
  }
}

async function readText(records: Reader, id: string, side: Side, { lang, after, blocks }: HeadSide, known: KeptDocument | null): Promise<Text> {
  const paragraphs = await Promise.all(
    blocks.map(async (revision, index): Promise<readonly Paragraph[]> => {
      const before = known?.document[side];
      if (before && known.head[side]?.blocks[index] === revision) return blockAt(before.paragraphs, index);
      const key = blockKey(id, side, index);
      return parseRecord(paragraphBlock, key, await records.get(key));
    }),
  );
  return { lang, paragraphs: paragraphs.flat(), after };
}

async function readPairs(records: Reader, id: string, found: Head, known: KeptDocument | null): Promise<readonly Pair[]> {
  const before = new Map(known ? chunksOf(known.document.pairs).map((chunk, index) => [chunk.first, { pairs: chunk.pairs, revision: known.head.chunks[index]?.revision }]) : []);
  const chunks = await Promise.all(
    found.chunks.map(async ({ first, revision }): Promise<readonly Pair[]> => {
      const was = before.get(first);
      if (was?.revision === revision) return was.pairs;
      const key = chunkKey(id, first);
      return parseRecord(pairChunk, key, await records.get(key));
    }),
  );
  return chunks.flat();
}

async function readJudgements(records: Reader, id: string, found: Head, known: KeptDocument | null): Promise<readonly Judgement[]> {
  if (known?.head.judgements === found.judgements) return known.document.judgements;
  return parseRecord(judgementList, judgementsKey(id), await records.get(judgementsKey(id)));
}
