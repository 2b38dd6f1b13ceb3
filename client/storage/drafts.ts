/** What a person was in the middle of: the open edit, the place in the document, the import form. It is there again after a reload. */
import * as v from "valibot";
import type { Side } from "../alignment/document.ts";
import type { Database, Stored } from "./database.ts";
import { draftKey, draftPrefix, placeKey } from "./document-keys.ts";
import { draft, place, type Draft, type Place } from "./record-schemas.ts";

export function saveDraft(database: Database, id: string, tab: string, record: Draft | null): Promise<Stored<undefined>> {
  return writeOne(database, draftKey(id, tab), record);
}

/** Makes the latest draft of a tab that is gone this tab's own. @param alive tabs that still have the document open */
export function adoptDraft(database: Database, id: string, tab: string, alive: ReadonlySet<string>): Promise<Stored<Draft | null>> {
  return database.write(async (records) => {
    const prefix = draftPrefix(id);
    const keys = (await records.keys(prefix)).filter((key) => !alive.has(key.slice(prefix.length)));
    const found = await Promise.all(keys.map(async (key) => ({ key, parsed: v.safeParse(draft, await records.get(key)) })));
    const drafts = found.flatMap(({ key, parsed }) => (parsed.success ? [{ key, record: parsed.output }] : []));
    const [latest] = drafts.sort((a, b) => b.record.at - a.record.at);
    if (!latest) return null;
    records.delete(latest.key);
    records.put(draftKey(id, tab), latest.record);
    return latest.record;
  });
}

export function savePlace(database: Database, id: string, record: Place): Promise<Stored<undefined>> {
  return writeOne(database, placeKey(id), record);
}

export function loadPlace(database: Database, id: string): Promise<Stored<Place | null>> {
  return readOne(database, placeKey(id), place);
}

const IMPORT_KEY = "import/draft";

const importSide = v.nullable(v.object({ text: v.string(), lang: v.nullable(v.string()) }));
const importDraft = v.object({ title: v.string(), source: importSide, target: importSide });

/** A text that was pasted into the import form; the language is null until a person chooses one. */
export interface PastedDraft {
  readonly text: string;
  readonly lang: string | null;
}

/** What was typed or pasted into the import form. */
export interface ImportDraft extends Readonly<Record<Side, PastedDraft | null>> {
  readonly title: string;
}

export function saveImportDraft(database: Database, record: ImportDraft | null): Promise<Stored<undefined>> {
  return writeOne(database, IMPORT_KEY, record);
}

export function loadImportDraft(database: Database): Promise<Stored<ImportDraft | null>> {
  return readOne(database, IMPORT_KEY, importDraft);
}

function writeOne(database: Database, key: string, record: unknown): Promise<Stored<undefined>> {
  return database.write((records) => {
    if (record === null) records.delete(key);
    else records.put(key, record);
    return Promise.resolve(undefined);
  });
}

/** Null when there is no such record, or when it is of another shape: it is a convenience and not worth an error. */
function readOne<S extends v.GenericSchema>(database: Database, key: string, schema: S): Promise<Stored<v.InferOutput<S> | null>> {
  return database.read(async (records) => {
    const parsed = v.safeParse(schema, await records.get(key));
    return parsed.success ? parsed.output : null;
  });
}
