/** What the library does with documents as wholes. None of it touches their contents, so no tab has to be asked. */
import * as v from "valibot";
import type { Database, Reader, Stored, Writer } from "./database.ts";
import { allDocuments, copyPrefix, documentOfHead, documentPrefix, headKey } from "./document-keys.ts";
import { headSummary, type Head, type HeadSummary } from "./record-schemas.ts";

/** How long a deleted document can be brought back. */
export const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;

export interface ListedHead {
  readonly id: string;
  readonly head: HeadSummary;
}

export interface ListedHeads {
  readonly heads: readonly ListedHead[];
  /** Ids of documents whose head is there and cannot be read. */
  readonly damaged: readonly string[];
}

/** All documents, the deleted ones too. */
export function listHeads(database: Database): Promise<Stored<ListedHeads>> {
  return database.read(readHeads);
}

/** Title, deletion, last export, dismissed doubt: what any tab may write, whoever writes the document. @returns whether there is such a document. */
export function changeHead(database: Database, id: string, change: Partial<Pick<Head, "title" | "deletedAt" | "exportedAt" | "doubtDismissedAt">>): Promise<Stored<boolean>> {
  return database.write(async (records) => {
    const found = await records.get(headKey(id));
    if (!v.is(headSummary, found)) return false;
    records.put(headKey(id), { ...found, ...change });
    return true;
  });
}

/** Deletes for good what was deleted long enough ago. @returns how many documents */
export function purgeDeleted(database: Database, now: number): Promise<Stored<number>> {
  return database.write(async (records) => {
    const { heads } = await readHeads(records);
    const old = heads.filter(({ head }) => head.deletedAt !== null && head.deletedAt <= now - DAYS_KEPT * DAY);
    for (const { id } of old) deleteDocument(records, id);
    return old.length;
  });
}

/** Deletes every record of every kind. */
export function deleteAllRecords(database: Database): Promise<Stored<undefined>> {
  return database.write((records) => {
    records.deleteAll("");
    return Promise.resolve(undefined);
  });
}

function deleteDocument(records: Writer, id: string): void {
  records.deleteAll(documentPrefix(id));
  records.deleteAll(copyPrefix(id));
}

async function readHeads(records: Reader): Promise<ListedHeads> {
  const ids = (await records.keys(allDocuments)).flatMap((key) => documentOfHead(key) ?? []);
  const found = await Promise.all(ids.map(async (id) => ({ id, head: v.safeParse(headSummary, await records.get(headKey(id))) })));
  return {
    heads: found.flatMap(({ id, head }) => (head.success ? [{ id, head: head.output }] : [])),
    damaged: found.flatMap(({ id, head }) => (head.success ? [] : [id])),
  };
}
