/**
 * Writing a document. Only one tab may: the head names it, and every save reads the head again inside its own
 * transaction. A tab that was overtaken writes nothing, whatever it believes and however late it wakes up.
 */
import type { Document, Side } from "../alignment/document.ts";
import type { Database, StorageFailure, Stored } from "./database.ts";
import { bytesKey, headKey } from "./document-keys.ts";
import { changedRecords, type FileOrigin, type KeptDocument } from "./document-records.ts";
import { NO_HISTORY, type History } from "./history.ts";
import { outcomeOf, readDocument, readHead, readHistory, type LoadFailure } from "./load-document.ts";
import { SCHEMA_VERSION, type Head } from "./record-schemas.ts";

/** A side as it was imported. */
export interface ImportedFile extends FileOrigin {
  readonly bytes: Uint8Array;
}

export interface NewDocument {
  readonly id: string;
  readonly title: string;
  readonly document: Document;
  readonly files: { readonly source: ImportedFile | null; readonly target: ImportedFile };
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Writes all records of a new document at once. @param wanted asked before anything is written @returns whether it was */
export function createDocument(database: Database, { id, title, document, files, now }: NewDocument, wanted: () => boolean = () => true): Promise<Stored<boolean>> {
  const { contents, put } = changedRecords(null, { id, document, history: NO_HISTORY, origins: files, revision: 1 });
  const created: Head = { schema: SCHEMA_VERSION, title, createdAt: now, changedAt: now, exportedAt: null, deletedAt: null, doubtDismissedAt: null, writer: "", revision: 1, ...contents };
  const sides: readonly Side[] = ["source", "target"];
  return database.write((records) => {
    if (!wanted()) return Promise.resolve(false);
    for (const side of sides) if (files[side]) records.put(bytesKey(id, side), files[side].bytes);
    for (const [key, record] of put) records.put(key, record);
    records.put(headKey(id), created);
    return Promise.resolve(true);
  });
}

/** Makes this tab the writer and reads the document as it is now, with its history. */
export async function claimDocument(database: Database, id: string, tab: string, known: KeptDocument | null): Promise<{ readonly kind: "claimed"; readonly kept: KeptDocument } | LoadFailure> {
  const outcome = await outcomeOf(() =>
    database.write(async (records): Promise<KeptDocument | "missing" | "newer"> => {
      const kept = await readDocument(records, id, known);
      if (!kept) return "missing";
      if (kept.head.schema > SCHEMA_VERSION) return "newer";
      const head = { ...kept.head, writer: tab, revision: kept.head.revision + 1 };
      records.put(headKey(id), head);
      return { ...kept, head, history: await readHistory(records, kept) };
    }),
  );
  if (outcome.kind !== "done") return outcome;
  return typeof outcome.value === "string" ? { kind: outcome.value } : { kind: "claimed", kept: outcome.value };
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly kept: KeptDocument }
  /** Another tab writes now. Nothing was written. */
  | { readonly kind: "taken-over" }
  /** The document was deleted for good meanwhile. */
  | { readonly kind: "missing" }
  | { readonly kind: "damaged"; readonly reason: string }
  | StorageFailure;

/** Writes what differs from `kept`, which the same tab claimed or saved last. */
export async function saveDocument(database: Database, kept: KeptDocument, document: Document, history: History, now: number): Promise<SaveOutcome> {
  const revision = kept.head.revision + 1;
  const { source, target } = kept.head;
  const { contents, put, deleted } = changedRecords(kept, { id: kept.id, document, history, origins: { source, target }, revision });
  const outcome = await outcomeOf(() =>
    database.write(async (records): Promise<Head | "missing" | "taken-over"> => {
      const found = await readHead(records, kept.id);
      if (!found) return "missing";
      if (found.writer !== kept.head.writer || found.revision !== kept.head.revision) return "taken-over";
      // Title, deletion, export and dismissed doubt are written by any tab; what the head says of them now stays.
      const head: Head = { ...found, ...contents, revision, changedAt: now };
      for (const key of deleted) records.delete(key);
      for (const [key, record] of put) records.put(key, record);
      records.put(headKey(kept.id), head);
      return head;
    }),
  );
  if (outcome.kind !== "done") return outcome;
  return typeof outcome.value === "string" ? { kind: outcome.value } : { kind: "saved", kept: { id: kept.id, head: outcome.value, document, history } };
}
