/**
 * A document as records: a block of 64 paragraphs each, pairs in chunks, the steps one by one, and a head that lists
 * them. So an edit costs the same in a book as on a page: a save writes what changed since the last one, and no more.
 */
import { isDoubtful, type Document, type Pair, type PairId, type Paragraph, type Side, type Text } from "../alignment/document.ts";
import { blockKey, chunkKey, judgementsKey, stepKey } from "./document-keys.ts";
import { NO_HISTORY, type History } from "./history.ts";
import type { BlockRecord, ChunkRecord, Head, HeadSide, JudgementsRecord, StepRecord } from "./record-schemas.ts";

export const BLOCK_LENGTH = 64;

/** What storage holds of a document, as this tab last saw it. */
export interface KeptDocument {
  readonly id: string;
  readonly head: Head;
  readonly document: Document;
  /** Only the tab that writes has it. */
  readonly history: History | null;
}

/** How the file of a side was written. */
export type FileOrigin = Pick<HeadSide, "name" | "format" | "encoding" | "bom">;

/** The part of the head that says where the contents are. */
export type Contents = Pick<Head, "source" | "target" | "chunks" | "judgements" | "history" | "counts">;

type ContentRecord = BlockRecord | ChunkRecord | JudgementsRecord | StepRecord;

export interface RecordChanges {
  readonly contents: Contents;
  readonly put: readonly (readonly [key: string, record: ContentRecord])[];
  readonly deleted: readonly string[];
}

interface Next {
  readonly id: string;
  readonly document: Document;
  readonly history: History;
  readonly origins: { readonly source: FileOrigin | null; readonly target: FileOrigin };
  /** The revision that is being written. */
  readonly revision: number;
}

/** The records that differ by identity from what is kept; all of them when nothing is. */
export function changedRecords(kept: KeptDocument | null, next: Next): RecordChanges {
  const { document, history, origins } = next;
  const put: (readonly [string, ContentRecord])[] = [];
  const deleted: string[] = [];

  const sideRecords = (side: Side, text: Text, origin: FileOrigin): HeadSide => {
    const before = kept?.head[side];
    const known = kept?.document[side]?.paragraphs ?? [];
    const blocks = blocksOf(text.paragraphs).map((block, index) => {
      const revision = before?.blocks[index];
      if (revision !== undefined && sameItems(block, blockAt(known, index))) return revision;
      put.push([blockKey(next.id, side, index), block]);
      return next.revision;
    });
    return { lang: text.lang, after: text.after, name: origin.name, format: origin.format, encoding: origin.encoding, bom: origin.bom, blocks };
  };

  const before = new Map(kept ? chunksOf(kept.document.pairs).map((chunk, index) => [chunk.first, { pairs: chunk.pairs, revision: kept.head.chunks[index]?.revision }]) : []);
  const chunks = chunksOf(document.pairs).map(({ first, pairs }) => {
    const was = before.get(first);
    before.delete(first);
    if (was?.revision !== undefined && sameItems(pairs, was.pairs)) return { first, revision: was.revision };
    put.push([chunkKey(next.id, first), pairs]);
    return { first, revision: next.revision };
  });
  for (const first of before.keys()) deleted.push(chunkKey(next.id, first));

  const judged = kept?.document.judgements === document.judgements ? kept.head.judgements : next.revision;
  if (judged === next.revision) put.push([judgementsKey(next.id), document.judgements]);

  const { steps } = kept?.history ?? NO_HISTORY;
  history.steps.forEach((step, index) => {
    if (step !== steps[index]) put.push([stepKey(next.id, index), step]);
  });
  for (let index = history.steps.length; index < steps.length; index += 1) deleted.push(stepKey(next.id, index));

  const contents: Contents = {
    source: document.source && origins.source && sideRecords("source", document.source, origins.source),
    target: sideRecords("target", document.target, origins.target),
    chunks,
    judgements: judged,
    history: { position: history.position, length: history.steps.length },
    counts: countsOf(document.pairs),
  };
  return { contents, put, deleted };
}

export function blocksOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  return Array.from({ length: Math.ceil(paragraphs.length / BLOCK_LENGTH) }, (_, index) => blockAt(paragraphs, index));
}

export function blockAt(paragraphs: readonly Paragraph[], index: number): readonly Paragraph[] {
  return paragraphs.slice(index * BLOCK_LENGTH, (index + 1) * BLOCK_LENGTH);
}

export interface Chunk {
  /** The id of its first pair. */
  readonly first: PairId;
  readonly pairs: readonly Pair[];
}

/**
 * Pairs in runs of some 64. A run begins where a pair's id says so, not after a count: a merge or split then changes the
 * run that it is in and leaves the ones after it alone.
 */
export function chunksOf(pairs: readonly Pair[]): readonly Chunk[] {
  const starts = pairs.flatMap((pair, index) => (index === 0 || pair.id % BLOCK_LENGTH === 0 ? [index] : []));
  return starts.map((start, index) => ({ first: pairs[start]!.id, pairs: pairs.slice(start, starts[index + 1]) }));
}

export function countsOf(pairs: readonly Pair[]): Head["counts"] {
  return {
    pairs: pairs.length,
    accepted: pairs.filter((pair) => pair.status === "accepted").length,
    doubtful: pairs.filter(isDoubtful).length,
  };
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
